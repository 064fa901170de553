"""The library's context menus: what can be done with an article or a ranking there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from digest.library import ArticleRow
from ui.models.articles import BELOW_BEST, UNFOLDED
from ui.models.articles import ROW as ARTICLE
from ui.models.rankings import ROW as CHART
from ui.models.rankings import ChartRow

if TYPE_CHECKING:
    from ui.panels.library import LibraryPanel


def article_menu(panel: "LibraryPanel", index: QModelIndex) -> QMenu:
    """For the selected articles, `index` being the one under the pointer."""
    menu = _menu(panel)
    ids = panel.selected_articles()
    if ids:
        several = f"Add {len(ids)} articles to the section"
        add = menu.addAction("Add to the section" if len(ids) == 1 else several)
        add.setShortcut(QKeySequence(Qt.Key.Key_Return))
        add.triggered.connect(panel.choose_articles)
    if len(ids) == 1 and index.isValid():
        row: ArticleRow = index.data(ARTICLE)
        menu.addAction("Make it the lead", lambda: panel.lead_chosen.emit(row.id))
        menu.addSeparator()
        if row.revision > 1:
            menu.addAction("What has changed…", lambda: panel.revisions_wanted.emit(row.id))
        _add_copies(menu, panel, index, row)
    menu.addSeparator()
    each = menu.addAction("List copies one by one")
    each.setCheckable(True)
    each.setChecked(panel.facets.copies)
    each.toggled.connect(panel.facets.set_copies)
    menu.addAction("Paste", panel.paste_wanted.emit)
    return menu


def ranking_menu(panel: "LibraryPanel", index: QModelIndex) -> QMenu | None:
    """For the selected rows of rankings; None without any."""
    if not panel.selected_charts():
        return None
    menu = _menu(panel)
    menu.addAction("Add the ranking to the section", panel.choose_charts)
    row: ChartRow | None = index.data(CHART)
    if row is not None and row.article is not None:
        article = row.article
        menu.addAction(
            "Add this article to the section", lambda: panel.articles_chosen.emit((article,))
        )
    return menu


def _add_copies(menu: QMenu, panel: "LibraryPanel", index: QModelIndex, row: ArticleRow) -> None:
    if index.data(UNFOLDED) or index.data(BELOW_BEST):
        menu.addAction("Hide the copies", lambda: panel.articles.fold(index))
    elif row.copies:
        text = "Show the copy" if row.copies == 1 else f"Show the {row.copies} copies"
        menu.addAction(text, lambda: panel.articles.unfold(index))


def _menu(panel: QWidget) -> QMenu:
    menu = QMenu(panel)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu
