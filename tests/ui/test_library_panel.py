"""The library pane finds as one types, never loads all, and says what to do when it is empty."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from ui_harbour import NOW, make_article, make_edition, make_ranking

from digest.library import ArticleQuery
from ui import mime
from ui.models.articles import KNOWN, ArticlesModel
from ui.models.rankings import RankingsModel
from ui.panels.facets import Span
from ui.panels.library import LibraryPanel


def examined(model):
    return QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )


def headlines(model):
    return [model.index(row, 0).data() for row in range(model.rowCount())]


@pytest.fixture
def panel(qtbot, stocked, tasks, look):
    panel = LibraryPanel(stocked, tasks)
    examined(panel.articles)
    examined(panel.rankings)
    qtbot.addWidget(panel)
    panel.resize(372, 800)
    panel.show()
    panel.refresh()
    qtbot.waitUntil(lambda: panel.articles.rowCount() == 6 and panel.rankings.rowCount() == 12)
    return panel


def test_typing_finds_articles(qtbot, panel):
    qtbot.keyClicks(panel.facets.search, "ship number 3")
    qtbot.waitUntil(lambda: panel.articles.rowCount() == 1)
    assert headlines(panel.articles) == ["Lighthouse keeper counts ship number 3"]


def test_a_fast_typist_asks_once(qtbot, panel):
    asked = []
    panel.facets.query_changed.connect(asked.append)
    qtbot.keyClicks(panel.facets.search, "number 3")
    qtbot.waitUntil(lambda: asked != [])
    assert [query.words for query in asked] == ["number 3"]


def test_the_answer_to_an_overtaken_query_is_dropped(qtbot, stocked, tasks):
    model = ArticlesModel(stocked, tasks)
    model.set_query(ArticleQuery(words="number 3"))
    model.set_query(ArticleQuery(words="number 4"))
    qtbot.waitUntil(lambda: not tasks.active)
    assert headlines(model) == ["Lighthouse keeper counts ship number 4"]


def test_facets_narrow_the_list(qtbot, panel, stocked):
    panel.show_edition(make_edition())
    qtbot.waitUntil(lambda: panel.facets.section.count() == 3)
    panel.facets.section.setCurrentText("World")
    qtbot.waitUntil(lambda: panel.articles.rowCount() == 3)
    panel.facets.section.setCurrentIndex(0)
    qtbot.mouseClick(panel.facets.ranked, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.articles.rowCount() == 5)
    assert panel.facets.query.ranked


def test_today_is_the_editions_day(qtbot, panel, stocked):
    yesterday = make_article(8, "Yesterday's fog")
    stocked.save_articles(
        [type(yesterday)(headline="Old fog", published=NOW.replace(day=11))], gathered=NOW
    )
    panel.show_edition(make_edition())
    panel.refresh()
    qtbot.waitUntil(lambda: panel.articles.rowCount() == 7)
    span = panel.facets.span
    span.setCurrentIndex(span.findData(Span.TODAY))
    qtbot.waitUntil(lambda: panel.articles.rowCount() == 6)
    span.setCurrentIndex(span.findData(Span.WEEK))
    qtbot.waitUntil(lambda: panel.articles.rowCount() == 7)


def test_articles_of_the_edition_are_marked(panel):
    panel.show_edition(make_edition())
    marked = [
        panel.articles.index(row).data()
        for row in range(panel.articles.rowCount())
        if panel.articles.index(row).data(KNOWN).in_edition
    ]
    assert sorted(name[-1] for name in marked) == ["1", "2", "3", "4"]


def test_enter_sends_the_selected_articles_to_the_edition(qtbot, panel):
    panel.article_view.take_focus()
    qtbot.keyClick(panel.article_view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(panel.articles_chosen) as chosen:
        qtbot.keyClick(panel.article_view, Qt.Key.Key_Return)
    assert len(chosen.args[0]) == 2


def test_down_in_the_search_field_goes_to_the_list(qtbot, panel):
    panel.activateWindow()
    panel.facets.search.setFocus()
    qtbot.keyClick(panel.facets.search, Qt.Key.Key_Down)
    assert panel.article_view.currentIndex().row() == 0


def test_a_double_click_on_any_row_of_a_chart_sends_the_chart(qtbot, panel):
    view = panel.ranking_view
    at = view.visualRect(panel.rankings.index(3)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    with qtbot.waitSignal(panel.charts_chosen) as chosen:
        qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert chosen.args[0] == (panel.rankings.row_at(panel.rankings.index(3)).ranking.chart,)


def test_what_is_dragged_are_ids_and_words(panel):
    data = panel.articles.mimeData([panel.articles.index(0), panel.articles.index(1)])
    ids = mime.unpack(data, mime.ARTICLES)
    assert ids == tuple(panel.articles.row_at(panel.articles.index(n)).id for n in (0, 1))
    assert data.text().count("\n") == 1


def test_foreign_bytes_under_our_name_are_no_ids():
    data = mime.pack(mime.ARTICLES, [])
    data.setData(mime.ARTICLES, b"\xff{")
    assert mime.unpack(data, mime.ARTICLES) == ()


def test_an_empty_library_offers_to_import(qtbot, library, tasks, look):
    panel = LibraryPanel(library, tasks)
    qtbot.addWidget(panel)
    panel.show()
    panel.refresh()
    qtbot.waitUntil(lambda: "Import" in panel.articles_part.empty.text)
    with qtbot.waitSignal(panel.import_wanted):
        qtbot.mouseClick(panel.articles_part.empty._button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not tasks.active)


def test_a_search_without_result_offers_all(qtbot, panel):
    qtbot.keyClicks(panel.facets.search, "zeppelin")
    qtbot.waitUntil(lambda: "fits" in panel.articles_part.empty.text)
    qtbot.mouseClick(panel.articles_part.empty._button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.articles.rowCount() == 6)


def test_movements_are_told_in_words(qtbot, library, tasks):
    first = make_ranking()
    earlier = type(first)(
        title=first.title,
        scope=first.scope,
        captured=NOW.replace(day=11),
        url=first.url,
        items=tuple(
            type(item)(position=6 - item.position, title=item.title, url=item.url)
            for item in first.items[:4]
        ),
    )
    library.save_rankings([earlier, first])
    model = RankingsModel(library, tasks)
    model.refresh()
    qtbot.waitUntil(lambda: model.rowCount() == 6)
    said = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(1, 6)]
    assert "up 4" in said[0]
    assert "new" in said[4]
