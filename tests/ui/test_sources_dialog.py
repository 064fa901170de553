"""The window of sources: how each fares in words, and what is done about it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from ui_drops import drop_on
from ui_sources import FAILING, GAZETTE, PAUSED, QUIET, READ, UNTRIED, WELL, stock_sources

from digest.desk import open_desk
from digest.model import PinnedChart, SectionRule, SourceKind
from ui.dialogs.source_form import SourceForm
from ui.dialogs.sources import SourcesDialog

pytestmark = pytest.mark.window


def show_active(qtbot, dialog):
    """Shown, and where the keys go."""
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()


@pytest.fixture
def desk(tmp_path):
    with open_desk(tmp_path / "desk") as desk:
        yield desk


@pytest.fixture
def dialog(qtbot, desk, tasks, look):
    stock_sources(desk.library)
    dialog = SourcesDialog(desk, tasks, now=lambda: READ)
    qtbot.addWidget(dialog)
    show_active(qtbot, dialog)
    qtbot.waitUntil(lambda: len(dialog.table.rows) == 5)
    return dialog


def names(dialog):
    return [row.name for row in dialog.table.shown_rows]


def cells(dialog, row):
    model = dialog.table.model()
    return [model.index(row, column).data() for column in range(model.columnCount())]


def choose(dialog, source):
    dialog.table.select_key((GAZETTE, source.id))


def kept(desk):
    return {source.id: source for source in desk.library.publication(GAZETTE).recipe.sources}


def test_what_needs_a_look_stands_first_in_words_and_with_a_sign(dialog):
    states = [cells(dialog, row)[0] for row in range(5)]
    assert names(dialog) == ["Wire", "Fog", "Inbox", "Quay", "Mole"]
    assert states == [
        "Failing since 10 Mar",
        "Quiet for 5 days",
        "Not tried yet",
        "Good",
        "Paused",
    ]
    model = dialog.table.model()
    signs = [model.index(row, 0).data(Qt.ItemDataRole.DecorationRole) for row in range(5)]
    assert len({sign.cacheKey() for sign in signs}) == 5


def test_a_row_tells_kind_publication_times_failures_and_what_came(dialog):
    assert cells(dialog, 0)[1:] == [
        "Wire",
        "Feed",
        "The Harbour Gazette",
        "9 Mar, 16:00",
        "Today 16:00",
        "3 in a row",
        "2 new",
    ]
    assert cells(dialog, 3)[-1] == "4 new, 1 chart"


def test_the_current_sources_reason_and_remedy_stand_below(dialog):
    choose(dialog, FAILING)
    assert "The server does not answer." in dialog.details.text
    assert "correct the address, or pause the source" in dialog.details.text
    choose(dialog, QUIET)
    assert "nothing new for 5 days" in dialog.details.text
    choose(dialog, UNTRIED)
    assert "watched for new files" in dialog.details.text


def test_typing_filters_by_name_and_by_state(qtbot, dialog):
    qtbot.keyClicks(dialog.filter, "quiet")
    assert names(dialog) == ["Fog"]
    dialog.filter.setText("gazette folder")
    assert names(dialog) == ["Inbox"]


def test_pausing_keeps_and_resumes(qtbot, dialog, desk):
    choose(dialog, WELL)
    with qtbot.waitSignal(dialog.changed):
        dialog.pause_button.click()
    assert kept(desk)[WELL.id].paused
    choose(dialog, PAUSED)
    assert dialog.pause_button.text() == "&Resume"
    with qtbot.waitSignal(dialog.changed):
        dialog.pause_button.click()
    assert not kept(desk)[PAUSED.id].paused


def test_a_removed_source_can_be_taken_back_with_the_rules_that_named_it(qtbot, dialog, desk):
    before = desk.library.publication(GAZETTE)
    rule = SectionRule(title="Fog", sources=(QUIET.id,))
    before = replace(before, recipe=replace(before.recipe, sections=(rule,)))
    desk.library.save_publication(before)
    choose(dialog, QUIET)
    with qtbot.waitSignal(dialog.changed):
        dialog.table.setFocus()
        qtbot.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert QUIET.id not in kept(desk)
    assert "was removed" in dialog.banner.text
    with qtbot.waitSignal(dialog.changed):
        dialog.banner.findChild(QPushButton, "bannerAction").click()
    assert desk.library.publication(GAZETTE) == before


def test_taking_back_does_not_undo_what_others_did_meanwhile(qtbot, dialog, desk):
    choose(dialog, QUIET)
    with qtbot.waitSignal(dialog.changed):
        dialog.remove()
    renamed = replace(desk.library.publication(GAZETTE), title="The Evening Gazette")
    desk.library.save_publication(renamed)
    with qtbot.waitSignal(dialog.changed):
        dialog.banner.findChild(QPushButton, "bannerAction").click()
    publication = desk.library.publication(GAZETTE)
    assert publication.title == "The Evening Gazette"
    assert publication.recipe.sources[-1] == QUIET


def test_enter_opens_the_fields_and_save_keeps_them(qtbot, dialog, desk):
    choose(dialog, WELL)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    form = dialog.findChild(SourceForm)
    form.name.setText("The quay")
    form.limit.setValue(7)
    form.robots.setChecked(False)
    form.section.setText("Harbour")
    with qtbot.waitSignal(dialog.changed):
        form.accept()
    changed = replace(WELL, name="The quay", limit=7, robots=False, section="Harbour")
    assert kept(desk)[WELL.id] == changed


def test_a_failure_of_the_library_is_told(qtbot, dialog, desk):
    desk.library.delete_publication(GAZETTE)
    choose(dialog, WELL)
    dialog.pause()
    qtbot.waitUntil(lambda: dialog.banner.isVisible())
    assert dialog.banner.text == "There is no publication “gazette”."


def test_without_a_source_the_table_says_what_to_do(qtbot, desk, tasks, look):
    dialog = SourcesDialog(desk, tasks)
    qtbot.addWidget(dialog)
    show_active(qtbot, dialog)
    qtbot.waitUntil(lambda: not tasks.active)
    assert not dialog.gather_button.isEnabled()
    with qtbot.waitSignal(dialog.add_wanted):
        qtbot.keyClick(dialog.table, Qt.Key.Key_Insert)


@pytest.fixture
def form_of(qtbot, look):
    def open_form(source):
        form = SourceForm(source, {"wire"})
        qtbot.addWidget(form)
        show_active(qtbot, form)
        return form

    return open_form


def test_two_sources_of_one_name_are_refused_in_words(form_of):
    form = form_of(WELL)
    form.name.setText("wire")
    form.accept()
    assert form.isVisible()
    assert "Another source is called “wire”" in form.problem.text()
    form.name.setText("")
    form.accept()
    assert "has no name" in form.problem.text()


def test_only_what_fits_the_kind_is_asked(form_of):
    form = form_of(UNTRIED)
    assert form.watch.isVisible()
    assert not form.robots.isVisible()
    form.kind.setCurrentText("Page or file")
    assert not form.watch.isVisible()
    assert not form.limit.isVisible()
    assert form.source.kind is SourceKind.PAGE
    assert not form.source.watch


def test_a_pin_is_removed_by_key(qtbot, form_of):
    pins = (PinnedChart(selector="#a", title="Most read"), PinnedChart(selector="#b"))
    form = form_of(replace(WELL, charts=pins))
    assert form.pins.item(1).text() == "The list at #b"
    form.pins.setFocus()
    qtbot.keyClick(form.pins, Qt.Key.Key_Delete)
    assert form.source.charts == pins[1:]


def test_an_address_that_is_pasted_or_dropped_is_looked_at(qtbot, dialog):
    address = "https://buoy.example/news"
    QGuiApplication.clipboard().setText(address)
    dialog.table.setFocus()
    with qtbot.waitSignal(dialog.add_wanted) as pasted:
        qtbot.keyClick(dialog.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    data = QMimeData()
    data.setUrls([QUrl(address)])
    with qtbot.waitSignal(dialog.add_wanted) as dropped:
        drop_on(dialog, data, QPoint(300, 300))
    assert pasted.args == dropped.args == [address]
