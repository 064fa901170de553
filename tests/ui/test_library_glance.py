"""A look at an article on Space, a chart's places over time, and what the facets ask."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from ui_harbour import NOW, make_article, make_edition, make_ranking

from digest.model import (
    ArticleBlock,
    BlockId,
    EditionId,
    EditionState,
    Heading,
    ListPart,
    Paragraph,
    TablePart,
    TextRun,
    text_runs,
)
from ui.dialogs.chart_history import ChartHistoryDialog
from ui.panels.facets import Span
from ui.panels.library import LibraryPanel

pytestmark = pytest.mark.window

RICH = (
    Heading(runs=text_runs("At the <b>quay</b>")),
    Paragraph(runs=(TextRun(text="See "), TextRun(text="the log", href="https://b.example/log"))),
    ListPart(items=(text_runs("one seal"), text_runs("two seals")), ordered=True),
    TablePart(rows=((text_runs("Ship"), text_runs("Hour")), (text_runs("Ada"), text_runs("9"))),
              heads=1),
)  # fmt: skip


@pytest.fixture
def panel(qtbot, stocked, tasks, look):
    stocked.save_articles([make_article(15, "The <i>rich</i> one", body=RICH)], gathered=NOW)
    panel = LibraryPanel(stocked, tasks)
    qtbot.addWidget(panel)
    panel.resize(900, 900)
    panel.show()
    panel.refresh()
    qtbot.waitUntil(lambda: panel.articles.rowCount() == 7)
    panel.article_view.take_focus()
    return panel


def look_at(qtbot, panel):
    qtbot.keyClick(panel.article_view, Qt.Key.Key_Space)
    glance = panel.articles_part.glance
    qtbot.waitUntil(lambda: glance._sight is not None)
    return glance


def test_space_shows_the_whole_article_and_takes_no_text_for_markup(qtbot, panel):
    text = look_at(qtbot, panel).text.toPlainText()
    for said in ("The <i>rich</i> one", "At the <b>quay</b>", "See the log", "2. two seals", "Ada"):
        assert said in text


def test_it_follows_the_list_and_goes_by_space_or_escape(qtbot, panel):
    glance = look_at(qtbot, panel)
    qtbot.keyClick(panel.article_view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "ship number 6" in glance.text.toPlainText())
    assert panel.article_view.currentIndex().row() == 1
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Space):
        qtbot.keyClick(panel.article_view, key)
        assert glance.isVisible() == (key == Qt.Key.Key_Space)
    qtbot.keyClick(panel.article_view, Qt.Key.Key_Space)
    assert not glance.isVisible()


def test_enter_adds_with_it_open(qtbot, panel):
    glance = look_at(qtbot, panel)
    with qtbot.waitSignal(panel.articles_chosen):
        qtbot.keyClick(panel.article_view, Qt.Key.Key_Return)
    with qtbot.waitSignal(panel.articles_chosen):
        qtbot.keyClick(glance, Qt.Key.Key_Return)


def test_it_tells_what_is_known(qtbot, panel, stocked):
    first = panel.articles.row_at(panel.articles.index(0))
    later = NOW + timedelta(hours=1)
    news = (*RICH, Paragraph(runs=text_runs("Three more seals came at noon, said the master.")))
    changed = make_article(15, first.headline, body=news, update_number=1, updated=later)
    stocked.save_articles([changed], gathered=later)
    block = ArticleBlock(id=BlockId("x"), article=changed)
    edition = make_edition()
    printed = replace(
        edition,
        id=EditionId("issued"),
        state=EditionState.ISSUED,
        issued=NOW,
        sections=(replace(edition.sections[0], blocks=(block,)),),
    )
    stocked.save_edition(printed, saved=NOW)
    glance = look_at(qtbot, panel)
    told = glance.text.toPlainText()
    assert "Ran in: The Quayside Post" in told
    assert "2 revision" in told
    assert not glance._revisions.isHidden()
    with qtbot.waitSignal(panel.revisions_wanted):
        glance._revisions.click()


def test_a_charts_places_over_time_are_drawn_and_told(qtbot, library, tasks, look):
    now = make_ranking()
    before = replace(now, items=now.items[:2], captured=now.captured - timedelta(days=1))
    swapped = replace(
        before,
        items=tuple(replace(item, position=3 - item.position) for item in reversed(before.items)),
    )
    library.save_rankings([swapped, now])
    dialog = ChartHistoryDialog(library, tasks, now, chosen=now.items[1])
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 5)
    assert dialog.table.currentRow() == 1
    said = dialog.table.item(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "places 1, 2" in said
    assert dialog.table.item(4, 2).text() == "–"
    assert not dialog.chart.grab().isNull()


def test_facets_are_let_go_by_delete_and_by_clear(qtbot, panel):
    panel.show_edition(make_edition())
    facets = panel.facets
    facets.span.setCurrentIndex(facets.span.findData(Span.TODAY))
    assert facets.query.since is not None
    qtbot.keyClick(facets.span, Qt.Key.Key_Delete)
    assert facets.query.since is None
    assert facets.clearing.isHidden()
    facets.ranked.setChecked(True)
    qtbot.mouseClick(facets.clearing, Qt.MouseButton.LeftButton)
    assert not facets.query.ranked


def test_since_the_last_edition_is_since_it_was_issued(qtbot, panel, stocked, tasks):
    issued = NOW - timedelta(hours=30)
    former = replace(
        make_edition(), id=EditionId("former"), state=EditionState.ISSUED, issued=issued
    )
    stocked.save_edition(former, saved=issued)
    panel.show_edition(make_edition())
    qtbot.waitUntil(lambda: not tasks.active)
    panel.facets.span.setCurrentIndex(panel.facets.span.findData(Span.SINCE_LAST))
    assert panel.facets.query.since == issued


def test_a_source_is_a_facet(qtbot, panel, stocked):
    stocked.save_articles([make_article(14, "By wire", source="wire")], gathered=NOW)
    panel.refresh()
    panel.facets.set_sources({"wire": "The Wire"})
    panel.facets.source.setCurrentText("The Wire")
    qtbot.waitUntil(lambda: panel.articles.rowCount() == 1)
    panel.facets.source.setCurrentIndex(2)
    qtbot.waitUntil(lambda: panel.articles.rowCount() == 7)
