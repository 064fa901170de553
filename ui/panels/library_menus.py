"""The library's context menus: what can be done with an article, a ranking, a parked block."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from digest.library import ArticleRow
from ui.models.articles import BELOW_BEST, UNFOLDED
from ui.models.articles import ROW as ARTICLE
from ui.models.rankings import ROW as CHART
from ui.models.rankings import ChartRow
from ui.translation import tr

if TYPE_CHECKING:
    from ui.panels.library import LibraryPanel

PARK_KEY = "Ctrl+Shift+C"


def article_menu(panel: "LibraryPanel", index: QModelIndex) -> QMenu:
    """For the selected articles, `index` being the one under the pointer."""
    menu = _menu(panel)
    count = len(panel.article_view.selected_rows())
    if count:
        several = tr("Library", "Add %n article(s) to the section", n=count)
        add = menu.addAction(tr("Library", "Add to the section") if count == 1 else several)
        add.setShortcut(QKeySequence(Qt.Key.Key_Return))
        add.triggered.connect(panel.choose_articles)
    row: ArticleRow | None = index.data(ARTICLE) if index.isValid() else None
    if count == 1 and row is not None:
        lead = menu.addAction(tr("Library", "Make it the lead"))
        lead.triggered.connect(lambda: panel.lead_chosen.emit(row.id))
    if count:
        park = menu.addAction(tr("Library", "Park on the clipboard"))
        park.setShortcut(QKeySequence(PARK_KEY))
        park.triggered.connect(panel.park_articles)
        menu.addSeparator()
    if count == 1 and row is not None:
        _add_looks(menu, panel, index, row)
        menu.addSeparator()
        _add_takedown(menu, panel, row)
    menu.addSeparator()
    each = menu.addAction(tr("Library", "List copies one by one"))
    each.setCheckable(True)
    each.setChecked(panel.facets.copies)
    each.toggled.connect(panel.facets.set_copies)
    menu.addAction(tr("Library", "Paste"), panel.paste_wanted.emit)
    return menu


def ranking_menu(panel: "LibraryPanel", index: QModelIndex) -> QMenu | None:
    """For the selected rows of rankings; None without any."""
    if not panel.selected_charts():
        return None
    menu = _menu(panel)
    add = menu.addAction(tr("Rankings", "Add the ranking to the section"))
    add.setShortcut(QKeySequence(Qt.Key.Key_Return))
    add.triggered.connect(panel.choose_charts)
    row: ChartRow | None = index.data(CHART)
    articles = panel.rankings.articles_of(panel.ranking_view.selectedIndexes())
    if len(articles) == 1:
        one = menu.addAction(tr("Rankings", "Add this article to the section"))
        one.triggered.connect(lambda: panel.articles_chosen.emit(articles))
    elif articles:
        words = tr("Rankings", "Add these %n article(s) to the section", n=len(articles))
        menu.addAction(words).triggered.connect(lambda: panel.articles_chosen.emit(articles))
    park = menu.addAction(tr("Rankings", "Park the ranking on the clipboard"))
    park.setShortcut(QKeySequence(PARK_KEY))
    park.triggered.connect(panel.park_charts)
    if row is not None:
        menu.addSeparator()
        history = menu.addAction(tr("Rankings", "Places over time…"))
        history.setShortcut(QKeySequence(Qt.Key.Key_Space))
        history.triggered.connect(lambda: panel.history_wanted.emit(row))
    return menu


def shelf_menu(panel: "LibraryPanel") -> QMenu | None:
    """For the selected parked blocks; None without any."""
    part = panel.shelf_part
    count = len(part.view.selectedIndexes())
    if not count:
        return None
    menu = _menu(panel)
    add = menu.addAction(tr("Shelf", "Add to the section"))
    add.setShortcut(QKeySequence(Qt.Key.Key_Return))
    add.triggered.connect(part.choose)
    menu.addSeparator()
    remove = menu.addAction(tr("Shelf", "Remove from the clipboard"))
    remove.setShortcut(QKeySequence(Qt.Key.Key_Delete))
    remove.triggered.connect(part.remove)
    return menu


def _add_looks(menu: QMenu, panel: "LibraryPanel", index: QModelIndex, row: ArticleRow) -> None:
    """What only shows more of one article."""
    look = menu.addAction(tr("Library", "Look at it"))
    look.setShortcut(QKeySequence(Qt.Key.Key_Space))
    look.triggered.connect(panel.articles_part.toggle_glance)
    if row.revision > 1:
        changed = menu.addAction(tr("Library", "What has changed…"))
        changed.triggered.connect(lambda: panel.revisions_wanted.emit(row.id))
    if index.data(UNFOLDED) or index.data(BELOW_BEST):
        hide = menu.addAction(tr("Library", "Hide the copies"))
        hide.triggered.connect(lambda: panel.articles.fold(index))
    elif row.copies:
        several = tr("Library", "Show the {count} copies").format(count=row.copies)
        show = menu.addAction(tr("Library", "Show the copy") if row.copies == 1 else several)
        show.triggered.connect(lambda: panel.articles.unfold(index))


def _add_takedown(menu: QMenu, panel: "LibraryPanel", row: ArticleRow) -> None:
    if row.id in panel.taken_down:
        back = menu.addAction(tr("Library", "Let it be printed again"))
        back.triggered.connect(lambda: panel.put_back_wanted.emit(row.id))
    else:
        down = menu.addAction(tr("Library", "Take it down…"))
        down.setToolTip(tr("Library", "No draft and no edition to come will print it"))
        down.triggered.connect(lambda: panel.takedown_wanted.emit(row.id))


def _menu(panel: QWidget) -> QMenu:
    menu = QMenu(panel)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu
