"""The publication dialog shows a publication, says what is missing, and saves nothing itself."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QSpinBox
from ui_publications import FEED, FERRY, FOLDER, NOW

from digest.model import (
    FolderChannel,
    Publication,
    PublicationId,
    RankingRule,
    Recipe,
    SectionRule,
    SourceKind,
)
from ui import dates
from ui.dialogs.publication_problems import Page, problems_of
from ui.source_changes import new_publication_id


@pytest.mark.window
def test_a_publication_that_nobody_touches_stays_as_it_was(dialog_on):
    assert dialog_on(FERRY).publication() == FERRY


@pytest.mark.window
def test_a_number_beyond_the_usual_is_shown_as_it_is(qtbot, dialog_on):
    recipe = replace(FERRY.recipe, max_age_hours=87_648)
    dialog = dialog_on(replace(FERRY, recipe=recipe))
    dialog.show_page(Page.SELECTION)
    boxes = dialog.pages[Page.SELECTION].findChildren(QSpinBox)
    assert 87_648 in [box.value() for box in boxes]
    assert dialog.publication().recipe == recipe


@pytest.mark.window
def test_the_dialog_saves_nothing_itself(dialog_on, library):
    dialog_on(FERRY).accept()
    assert library.publications() == ()


@pytest.mark.window
def test_a_new_publication_is_made_of_its_title(qtbot, dialog_on):
    dialog = dialog_on()
    qtbot.keyClicks(dialog.pages[Page.TITLE].title, "The Ferry Post")
    made = dialog.publication()
    assert (made.id, made.title, made.schedule) == ("the-ferry-post", "The Ferry Post", None)
    dialog.accept()
    assert dialog.result() == QDialog.DialogCode.Accepted


@pytest.mark.window
def test_what_is_missing_is_said_and_led_to(dialog_on):
    dialog = dialog_on()
    dialog.show_page(Page.DELIVERY)
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.pages[Page.TITLE].isVisible()
    assert dialog.problem_text.startswith("Give the publication a title")


@pytest.mark.window
def test_a_source_is_added_and_typed_into(qtbot, dialog_on):
    dialog = dialog_on(replace(FERRY, recipe=Recipe()))
    dialog.show_page(Page.SOURCES)
    page = dialog.pages[Page.SOURCES]
    qtbot.keyClick(page.table.grid, Qt.Key.Key_Insert)
    editor = page.table.grid.findChild(QLineEdit)
    qtbot.keyClicks(editor, "Ferry news")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [s.name for s in dialog.publication().recipe.sources] == ["Ferry news"])
    assert "“Ferry news” has no address." in dialog.problem_text


@pytest.mark.window
def test_enter_in_a_cell_ends_the_cell_and_not_the_dialog(qtbot, dialog_on):
    dialog = dialog_on(FERRY)
    dialog.show_page(Page.SOURCES)
    table = dialog.pages[Page.SOURCES].table
    index = table.model.index(0, 0)
    table.grid.setFocus()
    table.grid.setCurrentIndex(index)
    table.grid.edit(index)
    editor = table.grid.findChild(QLineEdit)
    editor.setText("Ferries")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.publication().recipe.sources[0].name == "Ferries")
    assert dialog.isVisible()
    qtbot.keyClick(table.grid, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert table.grid.state() is table.grid.State.EditingState


@pytest.mark.window
def test_enter_on_a_tick_turns_it_over(qtbot, dialog_on):
    dialog = dialog_on(FERRY)
    dialog.show_page(Page.SOURCES)
    grid = dialog.pages[Page.SOURCES].table.grid
    qtbot.keyClick(grid, Qt.Key.Key_Return)  # on no cell: nothing
    grid.setCurrentIndex(grid.model().index(0, 6))
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert dialog.publication().recipe.sources[0].allow_private
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert not dialog.publication().recipe.sources[0].allow_private


@pytest.mark.window
def test_a_kind_is_chosen_from_a_list(qtbot, dialog_on):
    dialog = dialog_on(FERRY)
    dialog.show_page(Page.SOURCES)
    table = dialog.pages[Page.SOURCES].table
    index = table.model.index(0, 1)
    table.grid.setCurrentIndex(index)
    table.grid.edit(index)
    box = table.grid.findChild(QComboBox)
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert dialog.publication().recipe.sources[0].kind is SourceKind.LISTING


@pytest.mark.window
def test_sources_are_moved_and_removed_by_keys(qtbot, dialog_on):
    dialog = dialog_on(FERRY)
    dialog.show_page(Page.SOURCES)
    table = dialog.pages[Page.SOURCES].table
    table.grid.setCurrentIndex(table.model.index(1, 0))
    qtbot.keyClick(table.grid, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert dialog.publication().recipe.sources == (FOLDER, FEED)
    assert table.row == 0
    qtbot.keyClick(table.grid, Qt.Key.Key_Delete)
    assert dialog.publication().recipe.sources == (FEED,)


@pytest.mark.window
def test_private_addresses_are_allowed_by_a_tick(dialog_on):
    dialog = dialog_on(FERRY)
    model = dialog.pages[Page.SOURCES].table.model
    tick = model.index(0, 6)
    assert model.data(tick, Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Unchecked
    model.setData(tick, Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    assert dialog.publication().recipe.sources[0].allow_private


@pytest.mark.window
def test_a_chosen_folder_becomes_a_source(dialog_on):
    dialog = dialog_on(FERRY)
    dialog.pages[Page.SOURCES].put_place(SourceKind.FOLDER, "/home/ana/more")
    added = dialog.publication().recipe.sources[-1]
    assert (added.name, added.kind, added.address) == ("more", SourceKind.FOLDER, "/home/ana/more")


@pytest.mark.window
def test_a_section_chooses_among_the_sources_by_their_names(qtbot, dialog_on):
    form = dialog_on(FERRY).pages[Page.SECTIONS].form
    feed, folder = form.editors["sources"].chips
    assert (feed.text(), feed.isChecked(), folder.isChecked()) == ("Ferry news", True, False)
    folder.click()
    assert form.record.sources == ("feed", "folder")


@pytest.mark.window
def test_a_deliverys_formats_are_ticked_in_their_usual_order(dialog_on):
    dialog = dialog_on(FERRY)
    pdf, *_ = dialog.deliveries.form.forms[FolderChannel].editors["formats"].chips
    pdf.click()
    assert dialog.publication().channels[0].formats == ("pdf", "web")


@pytest.mark.window
def test_the_schedule_is_said_in_words_with_the_next_five_dates(qtbot, dialog_on):
    page = dialog_on(FERRY).schedules
    assert page.dates.words.text() == "Every weekday at 05:30, Asia/Tokyo"
    assert page.dates.text.splitlines() == [
        "Friday 13 March 2026, 05:30 JST",
        "Monday 16 March 2026, 05:30 JST",
        "Tuesday 17 March 2026, 05:30 JST",
        "Wednesday 18 March 2026, 05:30 JST",
        "Thursday 19 March 2026, 05:30 JST",
    ]
    page.form.days[5].click()
    assert page.dates.words.text().startswith("Every day but Sunday")
    assert "Saturday 14 March" in page.dates.text


@pytest.mark.window
def test_one_day_a_week_still_shows_five_dates(dialog_on):
    weekly = replace(FERRY, schedules=(replace(FERRY.schedule, weekdays=(6,)),))
    assert len(dialog_on(weekly).schedules.dates.text.splitlines()) == 5


@pytest.mark.window
def test_a_zone_that_does_not_exist_is_said_at_once(dialog_on):
    dialog = dialog_on(FERRY)
    dialog.schedules.form.zone.setEditText("Asia/Tokio")
    assert "no time zone “Asia/Tokio”" in dialog.schedules.dates.text
    dialog.accept()
    assert dialog.isVisible()


@pytest.mark.window
def test_a_schedule_switched_off_is_kept_for_later(dialog_on):
    dialog = dialog_on(FERRY)
    model = dialog.schedules.table.model
    model.setData(model.index(0, 1), Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert dialog.publication().schedule == replace(FERRY.schedule, enabled=False)
    assert dialog.schedules.dates.words.text() == "Paused: only when you make one"


@pytest.mark.window
def test_a_zone_is_found_by_any_part_of_its_name(qtbot, dialog_on):
    page = dialog_on(FERRY).pages[Page.TITLE]
    completer = page.zone.completer()
    completer.setCompletionPrefix("dubl")
    assert completer.currentCompletion() == "Europe/Dublin"


@pytest.mark.window
def test_the_tables_keep_the_rules_of_qts_models(qtbot, dialog_on):
    table = dialog_on(FERRY).pages[Page.SOURCES].table
    tester = QAbstractItemModelTester(
        table.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    table.move_row(1)
    table.add(FEED)
    table.grid.setCurrentIndex(table.model.index(0, 0))
    table.move_row(1)
    table.remove()
    table.set_records(())
    assert table.model.rowCount(QModelIndex()) == 0
    tester.setParent(table)


def with_recipe(**changes):
    return replace(FERRY, recipe=replace(FERRY.recipe, **changes))


@pytest.mark.parametrize(
    ("publication", "page", "says"),
    [
        (replace(FERRY, title=" "), Page.TITLE, "title"),
        (replace(FERRY, language="English!"), Page.TITLE, "language"),
        (replace(FERRY, zone="Mars/Base"), Page.TITLE, "Mars/Base"),
        (with_recipe(sources=(replace(FEED, name=""),)), Page.SOURCES, "Source 1 has no name"),
        (with_recipe(sources=(replace(FEED, address=""),)), Page.SOURCES, "no address"),
        (with_recipe(sources=(replace(FEED, address="ftp://a"),)), Page.SOURCES, "http://"),
        (with_recipe(sources=(replace(FOLDER, address="pages"),)), Page.SOURCES, "whole path"),
        (with_recipe(sources=(FEED, FEED)), Page.SOURCES, "Two sources"),
        (with_recipe(sections=(SectionRule(title=""),), rankings=()), Page.SECTIONS, "no title"),
        (
            with_recipe(sections=(SectionRule(title="A", quota=1, full=2),), rankings=()),
            Page.SECTIONS,
            "in full",
        ),
        (
            with_recipe(sections=(SectionRule(title="A"), SectionRule(title="A")), rankings=()),
            Page.SECTIONS,
            "Two sections",
        ),
        (with_recipe(rankings=(RankingRule(placement="Sport"),)), Page.FRONT, "“Sport”"),
        (
            replace(FERRY, schedules=(replace(FERRY.schedule, weekdays=()),)),
            Page.SCHEDULE,
            "weekday",
        ),
        (replace(FERRY, channels=(FolderChannel(path=""),)), Page.DELIVERY, "no folder"),
        (
            replace(FERRY, channels=(FolderChannel(path="/a", formats=()),)),
            Page.DELIVERY,
            "format",
        ),
        (
            replace(FERRY, channels=(FolderChannel(path="/a"), FolderChannel(path="/a"))),
            Page.DELIVERY,
            "Two deliveries",
        ),
    ],
)
def test_each_thing_that_is_missing_has_its_sentence(publication, page, says):
    (problem,) = [problem for problem in problems_of(publication) if problem.blocks]
    assert problem.page is page
    assert says in problem.text


def test_a_whole_publication_lacks_nothing():
    assert problems_of(FERRY) == ()
    below_the_desk = replace(FERRY, channels=(FolderChannel(path="renditions"),))
    assert problems_of(below_the_desk) == ()


def test_a_publication_without_sources_is_hinted_at_but_may_be_saved():
    hints = problems_of(Publication(id=PublicationId("x"), title="By hand"))
    assert [problem.blocks for problem in hints] == [False, False]


def test_ids_are_made_of_titles_and_of_nothing_when_there_are_no_letters():
    taken = frozenset({PublicationId("the-ferry-post"), PublicationId("publication")})
    assert new_publication_id("The Ferry Post!", taken) == "the-ferry-post-2"
    assert new_publication_id("朝刊", taken) == "publication-2"
    assert new_publication_id("Ähre", frozenset()) == "hre"


@pytest.mark.parametrize(
    ("weekdays", "words"),
    [
        ((0, 1, 2, 3, 4, 5, 6), "Every day"),
        ((4, 3, 2, 1, 0), "Every weekday"),
        ((5, 6), "Every Saturday and Sunday"),
        ((0,), "Every Monday"),
        ((0, 4), "Every Monday and Friday"),
        ((0, 2, 4), "Every Monday, Wednesday and Friday"),
        ((0, 1, 2, 3, 4, 5), "Every day but Sunday"),
        ((), "Never"),
    ],
)
def test_weekdays_are_said_as_people_say_them(weekdays, words):
    assert dates.weekdays(weekdays) == words


def test_a_schedule_a_moment_and_a_span_in_words():
    assert dates.schedule(FERRY.schedule) == "Every weekday at 05:30, Asia/Tokyo"
    assert dates.moment(NOW) == "Thursday 12 March 2026, 20:00 UTC"
    assert dates.recent(NOW.replace(hour=5), NOW) == "Today 05:00"
    assert dates.recent(NOW.replace(day=11), NOW) == "Yesterday 20:00"
    assert dates.recent(NOW.replace(year=2025), NOW) == "12 Mar 2025, 20:00"
    spans = (NOW.replace(second=s, minute=m, hour=20 + h) - NOW for h, m, s in SPANS)
    assert [dates.duration(span) for span in spans] == ["4 s", "3 min", "1 h 05"]


SPANS = ((0, 0, 4), (0, 3, 0), (1, 5, 0))
