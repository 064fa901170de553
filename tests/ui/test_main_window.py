"""The main job in a real window, by real events; and what must never happen to an editor."""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from main_job import drag_to_lead, lead, printed_in, squeezed
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from ui_harbour import NOW, SAMPLE_TEXTS, make_edition

from digest.model import (
    BlockId,
    EditionState,
    FolderChannel,
    Form,
    Format,
    LeadBlock,
    Publication,
    PublicationId,
    RankingBlock,
    Recipe,
    SectionRule,
    Source,
    SourceFailure,
    SourceId,
    SourceKind,
)
from digest.model.articles import part_text
from ui.autosave import SaveState
from ui.commands.editions import failures_words
from ui.look import Mode
from ui.main_window import WELCOME, WORKSPACE
from ui.messages import Level
from ui.window_settings import COLOURS

pytestmark = pytest.mark.window

ROOT = Path(__file__).parents[2]
PAGE = SAMPLE_TEXTS / "harbour-barrier-holds.txt"
SHARED_PAGE = ROOT / "../shared/data/japan-news-2024-11-07.txt"


def add_rankings(qtbot, window):
    """Both charts, by Enter in the rankings' list."""
    view = window.library_panel.ranking_view
    window.outline.select_section(window.document.edition.sections[0].id)
    model = window.library_panel.rankings
    for row in [r for r in range(model.rowCount()) if model.row_at(model.index(r)).item is None]:
        before = len(window.document.edition.blocks)
        view.setCurrentIndex(model.index(row))
        qtbot.keyClick(view, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda n=before: len(window.document.edition.blocks) == n + 1)


def assert_printed(edition, printed, items):
    """The typed headline, the lead's whole text and all `items` of both rankings are in `printed`,
    the squeezed words of a PDF."""
    (block,) = [block for block in edition.blocks if isinstance(block, LeadBlock)]
    assert squeezed("A Headline Typed by Hand") in printed
    for part in block.article.body:
        words = squeezed(part_text(part))
        assert words[1:30] in printed  # the first letter may be a drop cap
        assert words[-30:] in printed
    rankings = [block for block in edition.blocks if isinstance(block, RankingBlock)]
    titles = [item.title for block in rankings for item in block.ranking.items]
    assert len(titles) == items
    assert [title for title in titles if squeezed(title) not in printed] == []


@pytest.mark.skipif(shutil.which("xdotool") is None, reason="xdotool moves the real mouse")
@pytest.mark.parametrize(
    ("page", "items"), [(PAGE, 15), (SHARED_PAGE, 10)], ids=["samples", "shared"]
)
def test_the_main_job_by_hand(qtbot, open_window, tmp_path, page, items):
    if not page.exists():
        pytest.skip(f"{page.name} stands beside the checkout only")
    if QGuiApplication.platformName() != "xcb":
        pytest.skip("the real mouse needs an X server")
    window = open_window().window
    window.show_workspace()
    window.importing.import_addresses([str(page)])
    panel = window.library_panel
    qtbot.waitUntil(
        lambda: (panel.articles.rowCount(), panel.rankings.rowCount()) == (1, items + 2)
    )

    drag_to_lead(qtbot, window)
    assert window.document.history.undoText() == "Add the lead"

    add_rankings(qtbot, window)
    assert sum(isinstance(b, RankingBlock) for b in window.document.edition.blocks) == 2

    window.outline.select_block(lead(window).id)
    field = window.inspector.article_form.words["headline"].editor
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "A Headline Typed by Hand")
    window.actions_["undo"].trigger()
    assert lead(window).overrides.headline is None
    window.actions_["redo"].trigger()
    assert lead(window).overrides.headline == "A Headline Typed by Hand"

    target = tmp_path / "edition.pdf"
    with qtbot.waitSignal(window.exporting.exporter.finished, timeout=60_000):
        window.exporting.export(Format.PDF, target)
    assert_printed(window.document.edition, printed_in(target), items)


def test_ctrl_z_in_a_field_undoes_the_editions_step(qtbot, window):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.outline.select_block(BlockId("b1"))
    field = window.inspector.article_form.words["headline"].editor
    field.setFocus()
    qtbot.keyClicks(field, "Fog ")
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert lead(window).overrides.headline is None


def test_enter_adds_an_article_behind_the_selected_block(qtbot, window):
    window.outline.select_block(BlockId("b3"))
    view = window.library_panel.article_view
    view.setCurrentIndex(window.library_panel.articles.index(0))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(window.document.edition.blocks) == 5)
    world = window.document.edition.sections[1].blocks
    assert world[0].id == "b3"
    assert world[1].article.headline == window.library_panel.articles.index(0).data()
    assert [b.id for b in window.outline.selected_blocks()] == [world[1].id]


def test_a_chart_brings_its_movements(qtbot, window):
    view = window.library_panel.ranking_view
    qtbot.waitUntil(lambda: window.library_panel.rankings.rowCount() == 12)
    view.setCurrentIndex(window.library_panel.rankings.index(1))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(window.document.edition.blocks) == 5)
    assert window.document.history.undoText() == "Add a ranking"


def test_the_title_says_what_is_on_the_desk_and_when_it_was_saved(qtbot, window):
    saved = "saved 12 Mar 2026, "
    qtbot.waitUntil(lambda: saved in window.windowTitle())
    assert window.windowTitle().startswith("The Quayside Post — Thursday 12 March 2026 · draft · ")
    window.outline.select_block(BlockId("b2"))
    window.outline.remove_selected()
    assert window.windowTitle().endswith("saving…")
    qtbot.waitUntil(lambda: window.bench.autosave.state is SaveState.SAVED)
    assert "· saved " in window.windowTitle()


def test_f6_goes_round_the_panes(qtbot, window):
    window.activateWindow()
    window.library_panel.article_view.setFocus()
    qtbot.waitUntil(lambda: window.library_panel.article_view.hasFocus())
    seen = []
    for _ in range(4):
        window.actions_["next_pane"].trigger()
        focus = window.focusWidget()
        panes = enumerate(window.panes())
        seen.append(next(n for n, pane in panes if pane is focus or pane.isAncestorOf(focus)))
    assert seen == [1, 2, 3, 0]


def test_forms_lead_and_removal_by_menu(qtbot, window):
    window.outline.select_block(BlockId("b3"))
    assert window.actions_["make_lead"].isEnabled()
    window.actions_["print_summary"].trigger()
    assert window.outline.selected_blocks()[0].form is Form.SUMMARY
    window.actions_["make_lead"].trigger()
    assert lead(window).id == "b3"
    assert not window.actions_["make_lead"].isEnabled()
    window.actions_["remove"].trigger()
    assert lead(window) is None


def test_inserts_go_behind_the_selected_block(qtbot, window):
    window.outline.select_block(BlockId("b3"))
    for name in ("insert_text", "insert_quote", "insert_divider", "insert_contents"):
        window.actions_[name].trigger()
    kinds = [type(block).__name__ for block in window.document.edition.sections[1].blocks]
    assert kinds == [
        "ArticleBlock", "TextBlock", "QuoteBlock", "DividerBlock", "ContentsBlock", "ArticleBlock"
    ]  # fmt: skip


def test_a_new_section_stands_behind_the_current_one(qtbot, window):
    window.outline.select_block(BlockId("b2"))
    window.actions_["insert_section"].trigger()
    titles = [section.title for section in window.document.edition.sections]
    assert titles == ["Front page", "New section", "World"]


def test_issuing_freezes_and_correcting_makes_a_draft(qtbot, window):
    first = window.document.edition.id
    window.actions_["issue"].trigger()
    qtbot.waitUntil(lambda: window.document.is_frozen)
    assert not window.actions_["insert_text"].isEnabled()
    assert window.bench.library.edition(first).state is EditionState.ISSUED
    window.actions_["correct"].trigger()
    qtbot.waitUntil(lambda: not window.document.is_frozen)
    assert window.document.edition.predecessor == first


def test_failed_sources_of_an_edition_are_told(qtbot, window):
    failure = SourceFailure(
        source="Fog feed", address="https://fog.example/feed", reason="It answered 404.",
        remedy="Check the address.", at=NOW,
    )  # fmt: skip
    window.editions.open(replace(make_edition(), failures=(failure,)))
    assert window.bench.banner.text == failures_words([failure])


def test_an_empty_desk_welcomes(qtbot, open_window):
    window = open_window().window
    qtbot.waitUntil(lambda: window._central.currentIndex() == WELCOME)
    window.welcome.blank_chosen.emit()
    assert window._central.currentIndex() == WORKSPACE


def test_the_sample_newspaper_is_an_edition_to_work_on(qtbot, open_window):
    window = open_window().window
    window.welcome.sample_chosen.emit()
    qtbot.waitUntil(lambda: lead(window) is not None, timeout=60_000)
    qtbot.waitUntil(lambda: window.library_panel.articles.rowCount() > 30, timeout=10_000)
    qtbot.waitUntil(lambda: len(window.publications.all) == 1)
    assert window._central.currentIndex() == WORKSPACE
    assert not window.document.is_frozen


def test_the_last_edition_is_back_at_the_next_start(qtbot, window, open_window):
    window.outline.select_block(BlockId("b2"))
    window.outline.remove_selected()
    edition = window.document.edition
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    again = open_window().window
    assert again.document.edition == edition


def test_what_cannot_be_saved_keeps_the_window_open_until_told_otherwise(qtbot, window):
    file = window.bench.desk.folder / "library.sqlite"
    with closing(sqlite3.connect(file)) as other:
        other.execute(
            "CREATE TRIGGER no BEFORE UPDATE ON editions BEGIN SELECT RAISE(FAIL, 'No.'); END"
        )
    window.outline.select_block(BlockId("b2"))
    window.outline.remove_selected()
    window.close()
    assert window.isVisible()
    banner = window.bench.banner
    qtbot.waitUntil(lambda: banner.isVisible() and bool(banner.findChildren(QPushButton)))
    buttons = {b.text(): b for b in banner.findChildren(QPushButton)}
    qtbot.mouseClick(buttons["Close without saving"], Qt.MouseButton.LeftButton)
    assert not window.isVisible()


def test_gathering_without_a_source_says_what_to_do(qtbot, window):
    window.actions_["gather"].trigger()
    qtbot.waitUntil(lambda: "no source" in window.bench.banner.text)


def test_a_run_is_told_in_the_window_and_its_edition_opened(qtbot, window, tmp_path):
    publication = Publication(
        id=PublicationId("quay"),
        title="The Quay",
        recipe=Recipe(
            sources=(
                Source(
                    id=SourceId("texts"),
                    name="Texts",
                    kind=SourceKind.FOLDER,
                    address=str(SAMPLE_TEXTS),
                    limit=6,
                ),
            ),
            sections=(SectionRule(title="All"),),
            max_age_hours=24 * 3650,
        ),
        channels=(FolderChannel(path=str(tmp_path / "out"), formats=("pdf",)),),
    )
    window.publications._save(publication)
    qtbot.waitUntil(lambda: window.publications.all == (publication,))
    window.publications.run_now(publication)
    banner = window.bench.banner
    qtbot.waitUntil(lambda: "is published" in banner.text, timeout=60_000)
    assert len(list((tmp_path / "out").rglob("*.pdf"))) == 1
    buttons = {button.text(): button for button in banner.findChildren(QPushButton)}
    qtbot.mouseClick(buttons["Open it"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.document.edition.title == "The Quay")
    assert window.document.is_frozen


def test_an_error_nobody_foresaw_is_a_sentence_and_a_line_in_the_log(qtbot, open_window, tmp_path):
    session = open_window()
    error = ZeroDivisionError("internal words")
    session.on_unforeseen(type(error), error, None)
    banner = session.bench.banner
    assert banner.level is Level.ERROR
    assert "internal words" not in banner.text
    log = tmp_path / "desk" / "logs" / "window.log"
    assert "ZeroDivisionError" in log.read_text()


def test_day_and_night_colours_are_chosen_and_remembered(qtbot, window, look, tmp_path):
    light = window.palette().window().color()
    window.set_mode(Mode.DARK)
    assert window.palette().window().color().lightness() < light.lightness()
    assert window.preferences.value(COLOURS) == "dark"
    window.set_mode(Mode.LIGHT)
    assert window.palette().window().color() == light


def test_everything_that_takes_the_keyboard_says_what_it_is(window):
    silent = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not (widget.accessibleName() or getattr(widget, "text", str)())
        and not widget.objectName().startswith("qt_")
    ]
    assert silent == []
