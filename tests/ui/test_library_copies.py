"""Articles that say the same are one row that unfolds; what was changed silently is told."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from ui_harbour import NOW, make_article

from digest.model import Paragraph, text_runs
from ui import mime
from ui.models.articles import BELOW_BEST, ROW, UNFOLDED, ArticlesModel
from ui.models.paged_articles import MOST_COUNTED
from ui.panels.library import LibraryPanel
from ui.panels.library_menus import article_menu
from ui.translation import tr

pytestmark = pytest.mark.window

WIRE = tuple(
    Paragraph(runs=text_runs(text))
    for text in (
        "A seal held up the morning ferry for an hour by sleeping on its ramp at the quay.",
        "The harbour master said that seals have the right of way under an order of 1911.",
        "Passengers waited in the hall, where the tea was free until the animal had left.",
        "It is the third such delay this winter, and the longest since the lamp was lit.",
    )
)


def copy_of(number, source):
    """The wire's article on another site."""
    return make_article(number, "Seal Holds Up the Ferry for an Hour", body=WIRE, source=source)


@pytest.fixture
def panel(qtbot, library, tasks, look):
    library.save_articles(
        [copy_of(1, "wire"), copy_of(2, "ledger"), copy_of(3, "post"), make_article(4)],
        gathered=NOW,
    )
    panel = LibraryPanel(library, tasks)
    QAbstractItemModelTester(
        panel.articles, QAbstractItemModelTester.FailureReportingMode.Fatal, panel
    )
    qtbot.addWidget(panel)
    panel.resize(420, 800)
    panel.show()
    panel.refresh()
    qtbot.waitUntil(lambda: panel.articles.rowCount() == 2)
    return panel


def row_with_copies(panel):
    model = panel.articles
    rows = [model.index(row) for row in range(model.rowCount())]
    return next(index for index in rows if index.data(ROW).copies)


def menu_texts(menu):
    return [action.text() for action in menu.actions() if action.text()]


def test_copies_are_folded_and_counted(panel):
    index = row_with_copies(panel)
    assert index.data(ROW).copies == 2
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "2 others say the same" in said


def test_right_shows_the_copies_and_left_hides_them(qtbot, panel):
    index = row_with_copies(panel)
    panel.article_view.setCurrentIndex(index)
    qtbot.keyClick(panel.article_view, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: panel.articles.rowCount() == 4)
    place = index.row()
    copies = [panel.articles.index(place + step).data(ROW) for step in (1, 2)]
    assert all(copy.same_as == index.data(ROW).id for copy in copies)
    assert panel.articles.index(place + 1).data(BELOW_BEST)
    assert index.data(UNFOLDED)
    panel.article_view.setCurrentIndex(panel.articles.index(place + 2))
    qtbot.keyClick(panel.article_view, Qt.Key.Key_Left)
    assert panel.articles.rowCount() == 2


def test_a_click_on_the_badge_unfolds_and_folds(qtbot, panel):
    index = row_with_copies(panel)
    view = panel.article_view
    rect = view.visualRect(index)

    def click_badge():
        """Along the line of badges, wherever the headline ends, until one answers."""
        before = panel.articles.rowCount()
        for step in range(2 * rect.width() // 12):
            x, line = 12 * (step // 2) + 14, step % 2
            at = QPoint(rect.left() + x, rect.bottom() - (16, 26)[line])
            qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
            qtbot.waitUntil(lambda: not panel._tasks.active)
            if panel.articles.rowCount() != before:
                return

    click_badge()
    assert panel.articles.rowCount() == 4
    click_badge()
    assert panel.articles.rowCount() == 2


def test_a_copy_can_be_dragged_for_itself(qtbot, panel):
    index = row_with_copies(panel)
    panel.articles.unfold(index)
    qtbot.waitUntil(lambda: panel.articles.rowCount() == 4)
    copy = panel.articles.index(index.row() + 1)
    data = panel.articles.mimeData([copy])
    assert mime.unpack(data, mime.ARTICLES) == (copy.data(ROW).id,)


def test_what_was_unfolded_stays_while_nothing_changes(qtbot, panel):
    panel.articles.unfold(row_with_copies(panel))
    qtbot.waitUntil(lambda: panel.articles.rowCount() == 4)
    with qtbot.waitSignal(panel.articles.loaded):
        panel.articles.refresh()
    assert panel.articles.rowCount() == 4


def test_copies_can_be_listed_one_by_one(qtbot, panel):
    menu = article_menu(panel, panel.articles.index(0))
    each = next(action for action in menu.actions() if action.text() == "List copies one by one")
    each.trigger()
    qtbot.waitUntil(lambda: panel.articles.rowCount() == 4)
    assert panel.facets.query.copies
    panel.facets.set_copies(False)
    qtbot.waitUntil(lambda: panel.articles.rowCount() == 2)


def test_a_list_that_has_the_copies_itself_does_not_get_them_twice(qtbot, panel):
    panel.facets.set_copies(True)
    qtbot.waitUntil(lambda: panel.articles.rowCount() == 4)
    index = row_with_copies(panel)
    panel.articles.unfold(index)
    qtbot.waitUntil(lambda: not panel._tasks.active)
    assert panel.articles.rowCount() == 4
    assert not any(panel.articles.index(row).data(BELOW_BEST) for row in range(4))


def test_a_silent_change_is_told_and_can_be_looked_at(qtbot, panel, library):
    changed = replace(
        make_article(4), body=(Paragraph(runs=text_runs("Entirely other words stand here.")),)
    )
    library.save_articles([changed], gathered=NOW + timedelta(hours=1))
    panel.refresh()
    model = panel.articles
    qtbot.waitUntil(
        lambda: any(model.index(n).data(ROW).silently_changed for n in range(model.rowCount()))
    )
    place = next(n for n in range(2) if model.index(n).data(ROW).silently_changed)
    index = model.index(place)
    assert "changed without a word" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    panel.article_view.setCurrentIndex(index)
    menu = article_menu(panel, index)
    assert "What has changed…" in menu_texts(menu)
    look_at = next(action for action in menu.actions() if action.text() == "What has changed…")
    with qtbot.waitSignal(panel.revisions_wanted) as wanted:
        look_at.trigger()
    assert wanted.args == [index.data(ROW).id]


def test_a_tool_tip_names_the_source(panel):
    panel.articles.set_source_names({"wire": "The Wire", "ledger": "Ledger", "post": "Post"})
    tip = row_with_copies(panel).data(Qt.ItemDataRole.ToolTipRole)
    assert any(name in tip for name in ("The Wire", "Ledger", "Post"))


def test_many_articles_are_counted_up_to_a_bound(qtbot, library, tasks):
    many = [
        make_article(n, f"Seal {n}", body=(Paragraph(runs=text_runs(f"Seal number {n} sleeps.")),))
        for n in range(MOST_COUNTED + 20)
    ]
    library.save_articles(many, gathered=NOW)
    model = ArticlesModel(library, tasks)
    model.refresh()
    qtbot.waitUntil(lambda: model.rowCount() > 0)
    assert model.total_words == tr("Articles", "%Ln article(s)", n=1020)
    model.set_query(replace(model.query, words="seal"))
    qtbot.waitUntil(lambda: not tasks.active)
    assert model.total_words == tr("Articles", "over %Ln article(s)", n=1000)
    assert model.rowCount() == MOST_COUNTED
