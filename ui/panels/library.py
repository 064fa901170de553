"""The library pane: articles found as one types, and charts; both are dragged to the edition."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from digest.errors import DigestError
from digest.library import ArticleQuery, Library
from digest.model import ArticleBlock as PlacedArticle
from digest.model import ArticleId, ChartId, Edition, LeadBlock
from digest.roster import SourceRow
from ui.delegates.articles import ArticleDelegate
from ui.delegates.rankings import RankingDelegate
from ui.models.articles import UNFOLDED, ArticlesModel
from ui.models.rankings import RankingsModel
from ui.panels.facets import Facets, edition_midnight
from ui.panels.library_menus import article_menu, ranking_menu
from ui.panels.pane import EmptyState, PaneHead
from ui.panels.rows import MOST_TAKEN, LongRowsView, RowsView
from ui.panels.source_notice import SourceNotice
from ui.tasks import Tasks
from ui.translation import tr


class LibraryPanel(QWidget):
    """Search, facets, articles, rankings.

    Signals: `articles_chosen(ids)` and `charts_chosen(ids)` to be added to the selected section,
    `lead_chosen(id)`, `import_wanted()`, `paste_wanted()`, `revisions_wanted(id)`,
    `failed(error)`.
    """

    articles_chosen = Signal(object)
    lead_chosen = Signal(object)
    charts_chosen = Signal(object)
    import_wanted = Signal()
    paste_wanted = Signal()
    revisions_wanted = Signal(object)
    failed = Signal(object)

    def __init__(self, library: Library, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._library = library
        self._tasks = tasks
        self.articles = ArticlesModel(library, tasks, self)
        self.rankings = RankingsModel(library, tasks, self)
        self.facets = Facets(self)
        self.source_notice = SourceNotice(self)
        self._head = PaneHead("Library", self)
        self._rankings_head = PaneHead("Rankings", self)
        self.article_view = self._article_view()
        self.ranking_view = self._ranking_view()
        self._articles_empty = EmptyState(self)
        self._rankings_empty = EmptyState(self)
        self._articles_stack = _stack(self.article_view, self._articles_empty)
        self._rankings_stack = _stack(self.ranking_view, self._rankings_empty)
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Reads the library anew, because it changed. The lists stay where they are."""
        self.articles.refresh(self.article_view.held_rows())
        self.rankings.refresh()
        self._tasks.run(self._library.sections, on_done=self.facets.set_sections)

    def show_edition(self, edition: Edition) -> None:
        """Marks what the edition has; its day is the facets' "today"."""
        placed = (b for b in edition.blocks if isinstance(b, LeadBlock | PlacedArticle))
        self.articles.set_edition((block.article.id for block in placed), edition.date)
        day = edition_midnight(edition)
        self._delegate.today = day
        self.facets.set_day(day)

    def show_sources(self, rows: Sequence[SourceRow]) -> None:
        """Takes over the sources' names."""
        self.articles.set_source_names({row.source.id: row.name for row in rows})

    def selected_articles(self) -> tuple[ArticleId, ...]:
        """Those whose rows are there; see `take_articles` for all."""
        rows = map(self.articles.row_at, self.article_view.selectedIndexes())
        return tuple(row.id for row in rows if row is not None)

    def selected_charts(self) -> tuple[ChartId, ...]:
        return self.rankings.charts_of(self.ranking_view.selectedIndexes())

    def focus_search(self) -> None:
        self.facets.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.facets.search.selectAll()

    def search_for(self, words: str) -> None:
        """Finds `words` in the whole library."""
        self.facets.clear()
        self.facets.search.setText(words)

    def _article_view(self) -> LongRowsView:
        self._delegate = ArticleDelegate(self)
        view = LongRowsView(self._delegate.row_height, self)
        view.setItemDelegate(self._delegate)
        view.viewed.connect(self.articles.look_at)
        view.attach(self.articles)
        view.setAccessibleName(tr("Library", "Articles"))
        view.setAccessibleDescription(
            tr(
                "Library",
                "Enter adds the selected articles to the edition; Right shows an article's copies",
            )
        )
        return view

    def _ranking_view(self) -> RowsView:
        view = RowsView(self)
        view.setModel(self.rankings)
        view.setItemDelegate(RankingDelegate(view))
        view.setAccessibleName("Rankings")
        view.setAccessibleDescription("Enter adds the whole ranking to the edition")
        return view

    def _lay_out(self) -> None:
        upper, lower = QWidget(self), QWidget(self)
        for half, parts in (
            (upper, (self._head, self.source_notice, self.facets, self._articles_stack)),
            (lower, (self._rankings_head, self._rankings_stack)),
        ):
            layout = QVBoxLayout(half)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
            for part in parts:
                layout.addWidget(part, 1 if isinstance(part, QStackedWidget) else 0)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(upper)
        self.splitter.addWidget(lower)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    def _connect(self) -> None:
        self.facets.query_changed.connect(self.articles.set_query)
        self.facets.list_wanted.connect(self.article_view.take_focus)
        self.articles.counted.connect(self._on_counted)
        self.articles.failed.connect(self.failed)
        self.rankings.failed.connect(self.failed)
        self.rankings.loaded.connect(self._on_rankings_loaded)
        self.article_view.keys.chosen.connect(self.choose_articles)
        self.ranking_view.keys.chosen.connect(self.choose_charts)
        self.article_view.keys.unfold_wanted.connect(self.articles.unfold)
        self.article_view.keys.fold_wanted.connect(self.articles.fold)
        self._delegate.copies_clicked.connect(self._on_copies_clicked)
        self.article_view.customContextMenuRequested.connect(self._on_article_menu)
        self.ranking_view.customContextMenuRequested.connect(self._on_ranking_menu)

    def _on_counted(self, total: int) -> None:
        self._head.set_fact(self.articles.total_words)
        self._articles_stack.setCurrentIndex(0 if total else 1)
        if total:
            return
        if self.articles.query == ArticleQuery():
            self._articles_empty.say(
                "No article yet. Import a saved page, a folder of them or an address; or drop one "
                "anywhere in the window.",
                button="Import a page…",
                act=self.import_wanted.emit,
            )
        else:
            self._articles_empty.say(
                "No article fits this search.", button="Show all", act=self.facets.clear
            )

    def _on_rankings_loaded(self) -> None:
        count = self.rankings.rowCount()
        self._rankings_stack.setCurrentIndex(0 if count else 1)
        self._rankings_head.set_fact(
            _latest(
                [
                    self.rankings.row_at(self.rankings.index(row)).ranking.captured
                    for row in range(count)
                ]
            )
        )
        if not count:
            self._rankings_empty.say(
                "No ranking yet. “Most read” lists are found on every page that is imported."
            )

    def choose_articles(self) -> None:
        """The selected articles shall go to the edition."""
        self.take_articles(self.articles_chosen.emit)

    def take_articles(self, take: Callable[[tuple[ArticleId, ...]], object]) -> None:
        """Hands the selected articles to `take`, once those that are not there yet are read."""
        rows = self.article_view.selected_rows()
        if len(rows) > MOST_TAKEN:
            self.failed.emit(_too_many())
        elif rows:
            self.articles.read_rows(rows, lambda read: take(tuple(row.id for row in read)))

    def choose_charts(self) -> None:
        """The selected rankings shall go to the edition."""
        if ids := self.selected_charts():
            self.charts_chosen.emit(ids)

    def _on_article_menu(self, at: QPoint) -> None:
        menu = article_menu(self, self.article_view.currentIndex())
        menu.popup(self.article_view.viewport().mapToGlobal(at))

    def _on_ranking_menu(self, at: QPoint) -> None:
        menu = ranking_menu(self, self.ranking_view.currentIndex())
        if menu is not None:
            menu.popup(self.ranking_view.viewport().mapToGlobal(at))

    def _on_copies_clicked(self, index: QModelIndex) -> None:
        if index.data(UNFOLDED):
            self.articles.fold(index)
        else:
            self.articles.unfold(index)


def _too_many() -> DigestError:
    return DigestError(
        tr("Library", "So many articles are not added at once."),
        remedy=tr("Library", "Select %n article(s) at most.", n=MOST_TAKEN),
    )


def _stack(view: QWidget, empty: QWidget) -> QStackedWidget:
    stack = QStackedWidget()
    stack.addWidget(view)
    stack.addWidget(empty)
    return stack


def _latest(moments: Sequence[datetime]) -> str:
    if not moments:
        return ""
    newest = max(moments)
    return f"captured {newest:%H:%M}, {newest.day} {newest:%b}"
