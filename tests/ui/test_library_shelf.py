"""The clipboard of the library pane: parked things stay, come back by drag, Enter and undo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from ui_harbour import make_article, make_ranking

from digest.model import ArticleBlock, BlockId, QuoteBlock, RankingBlock
from ui import mime
from ui.panels.library import LibraryPanel
from ui.panels.shelf_part import ShelfPart

pytestmark = pytest.mark.window

NOTE = QuoteBlock(id=BlockId("q"), text="Seals have the right of way.")


@pytest.fixture
def panel(qtbot, stocked, tasks, look):
    panel = LibraryPanel(stocked, tasks)
    QAbstractItemModelTester(
        panel.shelf, QAbstractItemModelTester.FailureReportingMode.Fatal, panel
    )
    qtbot.addWidget(panel)
    panel.resize(372, 900)
    panel.show()
    panel.refresh()
    qtbot.waitUntil(lambda: panel.articles.rowCount() == 6 and panel.rankings.rowCount() == 12)
    return panel


def kinds(panel):
    return [type(one.block) for one in panel.shelf.shelf]


def park_note(qtbot, panel):
    panel.park_blocks([NOTE])
    qtbot.waitUntil(lambda: panel.shelf.rowCount() == 1)  # what lay there is read first


def test_an_empty_clipboard_says_what_it_is_for(panel):
    assert "Ctrl+Shift+C" in panel.shelf_part.empty.text
    assert not panel.shelf_part.head.is_open


def test_articles_and_rankings_are_parked_as_blocks(qtbot, panel):
    panel.article_view.take_focus()
    panel.park_articles()
    qtbot.waitUntil(lambda: kinds(panel) == [ArticleBlock])
    panel.ranking_view.take_focus()
    panel.park_charts()
    qtbot.waitUntil(lambda: kinds(panel) == [RankingBlock, ArticleBlock])
    assert panel.shelf_part.head.is_open
    assert panel.shelf.shelf[0].block.movements == ()


def test_what_is_parked_is_there_after_a_restart(qtbot, panel, stocked, tasks):
    panel.park_blocks([NOTE])
    qtbot.waitUntil(lambda: not tasks.active)
    again = ShelfPart(stocked, tasks)
    qtbot.addWidget(again)
    again.model.start()
    qtbot.waitUntil(lambda: again.model.rowCount() == 1)
    assert again.model.shelf[0].block.text == NOTE.text


def test_what_is_parked_before_the_clipboard_was_read_joins_it(qtbot, panel, stocked, tasks):
    panel.park_blocks([NOTE])
    qtbot.waitUntil(lambda: not tasks.active)
    again = ShelfPart(stocked, tasks)
    qtbot.addWidget(again)
    again.park_blocks([ArticleBlock(id=BlockId("a"), article=make_article(1))])
    qtbot.waitUntil(lambda: again.model.rowCount() == 2)


def test_enter_adds_what_is_parked(qtbot, panel):
    park_note(qtbot, panel)
    panel.shelf_view.take_focus()
    with qtbot.waitSignal(panel.blocks_chosen) as chosen:
        qtbot.keyClick(panel.shelf_view, Qt.Key.Key_Return)
    assert [block.text for block in chosen.args[0]] == [NOTE.text]


def test_delete_takes_away_and_can_be_taken_back(qtbot, panel, stocked, tasks):
    park_note(qtbot, panel)
    panel.park_blocks([ArticleBlock(id=BlockId("a"), article=make_article(1))])
    panel.shelf_view.take_focus()
    with qtbot.waitSignal(panel.unparked) as unparked:
        qtbot.keyClick(panel.shelf_view, Qt.Key.Key_Delete)
    assert kinds(panel) == [QuoteBlock]
    panel.put_back(unparked.args[0])
    qtbot.waitUntil(lambda: not tasks.active)
    assert [type(one.block) for one in stocked.shelf()] == [ArticleBlock, QuoteBlock]


@pytest.mark.parametrize("kind", ["articles", "charts", "blocks"])
def test_whatever_is_dropped_lies_there(qtbot, panel, kind):
    data = {
        "articles": lambda: panel.articles.mimeData([panel.articles.index(0)]),
        "charts": lambda: mime.pack(mime.CHARTS, [make_ranking().chart]),
        "blocks": lambda: mime.pack_blocks([NOTE]),
    }[kind]()
    panel.shelf_part._take(data)
    qtbot.waitUntil(lambda: panel.shelf.rowCount() == 1)


def test_what_is_dragged_from_it_are_whole_blocks(qtbot, panel):
    park_note(qtbot, panel)
    data = panel.shelf.mimeData([panel.shelf.index(0)])
    assert [block.text for block in mime.unpack_blocks(data)] == [NOTE.text]
    assert NOTE.text in data.text()


def test_cut_takes_what_is_parked_to_the_systems_clipboard(qtbot, panel):
    park_note(qtbot, panel)
    panel.activateWindow()
    panel.shelf_view.take_focus()
    qtbot.waitUntil(panel.shelf_view.hasFocus)
    panel.cut_selected()
    assert panel.shelf.rowCount() == 0
    assert mime.unpack_blocks(QGuiApplication.clipboard().mimeData())[0].text == NOTE.text


def test_the_window_parks_from_the_edition_and_adds_to_it(qtbot, window):
    panel, bench = window.library_panel, window.bench
    before = len(window.document.edition.blocks)
    window.outline.view.setFocus()
    window.outline.select_block(BlockId("b2"))
    window.articles.park()
    qtbot.waitUntil(lambda: panel.shelf.rowCount() == 1)
    window.articles.add_parked(panel.shelf.blocks_at([panel.shelf.index(0)]))
    assert len(window.document.edition.blocks) == before + 1
    panel.shelf_view.setCurrentIndex(panel.shelf.index(0))
    panel.shelf_part.remove()
    assert "clipboard" in bench.banner.text
    qtbot.waitUntil(lambda: not bench.tasks.active)
