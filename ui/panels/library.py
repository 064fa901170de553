"""The library pane: articles found as one types, charts, and what is parked; all can be dragged."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QMenu, QSplitter, QVBoxLayout, QWidget

from digest.library import EditionRow, Library
from digest.model import ArticleId, Block, ChartId, Edition, EditionId, EditionState
from digest.roster import SourceRow
from digest.shelf import Shelf
from ui.panels.articles_part import ArticlesPart
from ui.panels.folding_part import FoldingPart
from ui.panels.library_menus import article_menu, ranking_menu, shelf_menu
from ui.panels.rankings_part import RankingsPart
from ui.panels.rows import RowsView
from ui.panels.shelf_part import ShelfPart
from ui.tasks import Lane, Tasks

MOST_HIGH = 16_777_215
"""Qt's own largest size: no bound."""

LOOKED_BACK = 20
"""So many of the newest editions are looked through for the last one that was issued."""


class LibraryPanel(QWidget):
    """Three parts below each other: articles, rankings, the clipboard.

    Signals: `articles_chosen(ids)`, `charts_chosen(ids)` and `blocks_chosen(blocks)` to be added to
    the selected section, `lead_chosen(id)`, `import_wanted()`, `paste_wanted()`,
    `revisions_wanted(id)`, `takedown_wanted(id)`, `put_back_wanted(id)`,
    `history_wanted(ChartRow)`, `unparked(shelf, count)` with what the clipboard was before,
    `failed(error)`.
    """

    articles_chosen = Signal(object)
    lead_chosen = Signal(object)
    charts_chosen = Signal(object)
    blocks_chosen = Signal(object)
    import_wanted = Signal()
    paste_wanted = Signal()
    takedown_wanted = Signal(object)
    put_back_wanted = Signal(object)
    revisions_wanted = Signal(object)
    history_wanted = Signal(object)
    unparked = Signal(object, int)
    failed = Signal(object)

    def __init__(self, library: Library, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._library = library
        self._tasks = tasks
        self._edition: EditionId | None = None
        self.taken_down: frozenset[ArticleId] = frozenset()
        self.articles_part = ArticlesPart(library, tasks, self)
        self.rankings_part = RankingsPart(library, tasks, self)
        self.shelf_part = ShelfPart(library, tasks, self)
        self.articles, self.article_view = self.articles_part.model, self.articles_part.view
        self.rankings, self.ranking_view = self.rankings_part.model, self.rankings_part.view
        self.shelf, self.shelf_view = self.shelf_part.model, self.shelf_part.view
        self.facets = self.articles_part.facets
        self.source_notice = self.articles_part.source_notice
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Reads the library anew, because it changed. The lists stay where they are."""
        self.articles_part.refresh()
        self.rankings.refresh()
        self.shelf.start()

    def show_edition(self, edition: Edition) -> None:
        """Marks what the edition has; its day is the facets' "today"."""
        self.articles_part.show_edition(edition)
        if edition.id != self._edition:
            self._edition = edition.id
            self._find_last(edition)

    def show_taken_down(self, articles: frozenset[ArticleId]) -> None:
        """Takes over which articles may not be printed."""
        self.taken_down = articles

    def show_sources(self, rows: Sequence[SourceRow]) -> None:
        """Takes over the sources' names."""
        self.articles_part.show_sources(rows)

    def selected_articles(self) -> tuple[ArticleId, ...]:
        """Those whose rows are there."""
        return self.articles_part.selected()

    def selected_charts(self) -> tuple[ChartId, ...]:
        return self.rankings_part.selected()

    def choose_articles(self) -> None:
        """The selected articles shall go to the edition."""
        self.articles_part.choose()

    def choose_charts(self) -> None:
        """The selected rankings shall go to the edition."""
        self.rankings_part.choose()

    def copy_selected(self) -> None:
        """Puts the selected rows of the list that has the keyboard on the system's clipboard."""
        view = self._list_with_keyboard()
        if view is not None and (indexes := view.selectedIndexes()):
            QGuiApplication.clipboard().setMimeData(view.model().mimeData(indexes))

    def cut_selected(self) -> None:
        """As `copy_selected`; only what is parked can be taken away."""
        self.copy_selected()
        if self._list_with_keyboard() is self.shelf_view:
            self.shelf_part.remove()

    def select_all(self) -> None:
        """Every row of the list that has the keyboard."""
        if (view := self._list_with_keyboard()) is not None:
            view.selectAll()

    def park_selected(self) -> bool:
        """Parks what is selected in the list that has the keyboard; False when none has."""
        view = self._list_with_keyboard()
        if view is self.article_view:
            self.park_articles()
        elif view is self.ranking_view:
            self.park_charts()
        return view is not None

    def park_articles(self) -> None:
        """The selected articles shall lie on the clipboard."""
        self.articles_part.take(self.shelf_part.park_articles)

    def park_charts(self) -> None:
        """The selected rankings shall lie on the clipboard."""
        if charts := self.selected_charts():
            self.shelf_part.park_charts(charts)

    def park_blocks(self, blocks: Sequence[Block]) -> None:
        """These blocks of an edition shall lie on the clipboard."""
        self.shelf_part.park_blocks(blocks)

    def put_back(self, former: Shelf) -> None:
        """Parks again what was taken from the clipboard since it was `former`."""
        self.shelf.put_back(former)

    def focus_search(self) -> None:
        self.facets.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.facets.search.selectAll()

    def search_for(self, words: str) -> None:
        """Finds `words` in the whole library."""
        self.facets.clear()
        self.facets.search.setText(words)

    def _list_with_keyboard(self) -> QAbstractItemView | None:
        lists = (self.article_view, self.ranking_view, self.shelf_view)
        return next((view for view in lists if view.hasFocus()), None)

    def _lay_out(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for number, part in enumerate((self.articles_part, self.rankings_part, self.shelf_part)):
            self.splitter.addWidget(part)
            self.splitter.setStretchFactor(number, (3, 1, 0)[number])
        self.splitter.setSizes([540, 200, 40])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)
        for part in (self.rankings_part, self.shelf_part):
            part.head.toggled.connect(lambda is_open, part=part: self._fold(part, is_open))
            self._fold(part, part.head.is_open)

    def _fold(self, part: FoldingPart, is_open: bool) -> None:
        """A folded part is as high as its head, and gives its room to the articles."""
        head = part.head
        folded = max(head.sizeHint().height(), head.minimumHeight())
        part.setMaximumHeight(MOST_HIGH if is_open else folded)
        if is_open and self.isVisible():
            sizes = self.splitter.sizes()
            number = self.splitter.indexOf(part)
            wanted = min(part.wanted_height(), self.height() * 3 // 10)
            sizes[0] = max(0, sizes[0] - (wanted - sizes[number]))
            sizes[number] = wanted
            self.splitter.setSizes(sizes)

    def _connect(self) -> None:
        articles, rankings, shelf = self.articles_part, self.rankings_part, self.shelf_part
        articles.chosen.connect(self.articles_chosen)
        articles.import_wanted.connect(self.import_wanted)
        articles.revisions_wanted.connect(self.revisions_wanted)
        articles.menu_wanted.connect(self._on_article_menu)
        rankings.chosen.connect(self.charts_chosen)
        rankings.history_wanted.connect(self.history_wanted)
        rankings.menu_wanted.connect(self._on_ranking_menu)
        shelf.chosen.connect(self.blocks_chosen)
        shelf.removed.connect(self.unparked)
        shelf.menu_wanted.connect(self._on_shelf_menu)
        for part in (articles, rankings, shelf):
            part.failed.connect(self.failed)

    def _find_last(self, edition: Edition) -> None:
        """When the last edition before this one was issued, for the facet that counts from it."""
        library = self._library
        self._tasks.run(
            lambda: library.editions(edition.publication, limit=LOOKED_BACK),
            on_done=lambda rows: self._show_last(edition, rows),
            lane=Lane.LIST,
        )

    def _show_last(self, edition: Edition, rows: Sequence[EditionRow]) -> None:
        if edition.id != self._edition:
            return  # another one is on the desk meanwhile
        moments = [
            row.saved
            for row in rows
            if row.state is EditionState.ISSUED
            and row.id != edition.id
            and row.date <= edition.date
        ]
        self.facets.set_last(max(moments, default=None))

    def _on_article_menu(self, at: QPoint) -> None:
        menu = article_menu(self, self.article_view.currentIndex())
        menu.popup(self.article_view.viewport().mapToGlobal(at))

    def _on_ranking_menu(self, at: QPoint) -> None:
        _pop_up(ranking_menu(self, self.ranking_view.currentIndex()), self.ranking_view, at)

    def _on_shelf_menu(self, at: QPoint) -> None:
        _pop_up(shelf_menu(self), self.shelf_view, at)


def _pop_up(menu: QMenu | None, view: RowsView, at: QPoint) -> None:
    if menu is not None:
        menu.popup(view.viewport().mapToGlobal(at))
