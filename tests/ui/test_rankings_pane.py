"""The rankings in the library pane: movement, stay, doubt; items the library has are articles."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from ui_harbour import NOW, make_article, make_ranking

from digest.model import RankingItem
from ui import mime
from ui.models.rankings import ROW, RankingsModel
from ui.panels.library import LibraryPanel
from ui.panels.library_menus import ranking_menu

pytestmark = pytest.mark.window


@pytest.fixture
def load(qtbot, library, tasks):
    """The model of these rankings, once it has read them."""

    def load_model(*rankings):
        library.save_rankings(rankings)
        model = RankingsModel(library, tasks)
        tester = QAbstractItemModelTester(
            model, QAbstractItemModelTester.FailureReportingMode.Fatal
        )
        tester.setParent(model)
        model.refresh()
        qtbot.waitUntil(lambda: model.rowCount() > 0)
        return model

    return load_model


def said(model, row, role=Qt.ItemDataRole.AccessibleTextRole):
    return model.index(row).data(role)


def earlier(ranking, days, *places):
    """The chart of some days before, its items in this order."""
    items = tuple(
        replace(ranking.items[place - 1], position=row) for row, place in enumerate(places, 1)
    )
    return replace(ranking, items=items, captured=ranking.captured - timedelta(days=days))


def test_days_on_the_list_and_the_peak_are_told(load):
    now = make_ranking()
    model = load(earlier(now, 2, 2, 1), earlier(now, 1, 1, 2, 3), now)
    tip = said(model, 2, Qt.ItemDataRole.ToolTipRole)
    assert "where it was, 3 days on the list, peak 1" in said(model, 2)
    assert "3 days on the list, peak 1" in tip
    assert "new" in said(model, 5)


def test_a_doubtful_chart_says_how_sure_the_finder_is_and_why(load):
    model = load(replace(make_ranking(), confidence=0.55, reasons=("It has no numbers.",)))
    assert "55% sure" in said(model, 0)
    assert "It has no numbers." in said(model, 0, Qt.ItemDataRole.ToolTipRole)


def test_a_sure_one_says_nothing_of_it(load):
    assert "sure" not in said(load(make_ranking()), 0)


def test_items_that_the_library_has_are_dragged_as_articles(load, library):
    library.save_articles([make_article(1), make_article(2)], gathered=NOW)
    model = load(make_ranking())
    one, two, three = (model.index(row) for row in (1, 2, 3))
    ids = (make_article(1).id, make_article(2).id)
    assert mime.unpack(model.mimeData([two, one]), mime.ARTICLES) == ids
    assert "not in the library" in said(model, 3)
    for others in ([model.index(0)], [three], [one, three]):
        data = model.mimeData(others)
        assert mime.unpack(data, mime.ARTICLES) == ()
        assert mime.unpack(data, mime.CHARTS) == (make_ranking().chart,)


def test_an_item_with_its_article_can_be_added_from_the_menu(qtbot, library, tasks, look):
    library.save_articles([make_article(1)], gathered=NOW)
    missing = RankingItem(position=2, title="Nobody has this", url="https://harbour.example/x")
    ranking = replace(make_ranking(), items=(make_ranking().items[0], missing))
    library.save_rankings([ranking])
    panel = LibraryPanel(library, tasks)
    qtbot.addWidget(panel)
    panel.refresh()
    qtbot.waitUntil(lambda: panel.rankings.rowCount() == 3)
    panel.ranking_view.setCurrentIndex(panel.rankings.index(1))
    menu = ranking_menu(panel, panel.rankings.index(1))
    add = next(one for one in menu.actions() if "this article" in one.text())
    with qtbot.waitSignal(panel.articles_chosen) as chosen:
        add.trigger()
    assert chosen.args == [(panel.rankings.index(1).data(ROW).article,)]
    panel.ranking_view.setCurrentIndex(panel.rankings.index(2))
    without = ranking_menu(panel, panel.rankings.index(2))
    assert not any("this article" in one.text() for one in without.actions())
