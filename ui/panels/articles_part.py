"""The articles of the library pane: search, facets, the list, and a look at one of its rows."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPoint, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from digest.errors import DigestError
from digest.library import ArticleQuery, Library
from digest.model import ArticleBlock, ArticleId, Edition, EditionState, LeadBlock
from digest.roster import SourceRow
from ui.delegates.articles import ArticleDelegate
from ui.models.articles import KNOWN, ROW, UNFOLDED, ArticlesModel
from ui.panels.facets import Facets, edition_midnight
from ui.panels.glance import Glance
from ui.panels.pane import EmptyState, PaneHead
from ui.panels.rows import MOST_TAKEN, LongRowsView
from ui.panels.source_notice import SourceNotice
from ui.tasks import Lane, Tasks
from ui.translation import tr


class ArticlesPart(QWidget):
    """Signals: `chosen(ids)` to be added to the selected section, `import_wanted()`,
    `menu_wanted(point)` in the list's own coordinates, `revisions_wanted(id)`, `failed(error)`.
    """

    chosen = Signal(object)
    import_wanted = Signal()
    menu_wanted = Signal(QPoint)
    revisions_wanted = Signal(object)
    failed = Signal(object)

    def __init__(self, library: Library, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._glance: Glance | None = None
        self.model = ArticlesModel(library, tasks, self)
        self.facets = Facets(self)
        self.source_notice = SourceNotice(self)
        self.head = PaneHead(tr("Library", "Library"), self)
        self.delegate = ArticleDelegate(self)
        self.view = self._make_view()
        self.empty = EmptyState(self)
        self._stack = QStackedWidget(self)
        self._stack.setMinimumHeight(self.delegate.row_height())
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.head, self.source_notice, self.facets):
            layout.addWidget(part)
        layout.addWidget(self._stack, 1)
        self._connect()

    def refresh(self) -> None:
        """Reads the library anew, because it changed. The list stays where it is."""
        self.model.refresh(self.view.held_rows())
        self._tasks.run(self._library.sections, on_done=self.facets.set_sections, lane=Lane.LIST)

    def show_edition(self, edition: Edition) -> None:
        """Marks what the edition has; its day is the facets' "today"."""
        placed = (b for b in edition.blocks if isinstance(b, LeadBlock | ArticleBlock))
        self.model.set_edition(
            (block.article.id for block in placed),
            edition.date,
            # It went out itself, or the one that it corrects did.
            issued=edition.state is EditionState.ISSUED or edition.predecessor is not None,
        )
        day = edition_midnight(edition)
        self.delegate.today = day
        self.facets.set_day(day)

    def show_sources(self, rows: Sequence[SourceRow]) -> None:
        """Takes over the sources' names."""
        names = {row.source.id: row.name for row in rows}
        self.model.set_source_names(names)
        self.facets.set_sources(names)

    def selected(self) -> tuple[ArticleId, ...]:
        """Those of the selected articles whose rows are there; see `take` for all."""
        rows = map(self.model.row_at, self.view.selectedIndexes())
        return tuple(row.id for row in rows if row is not None)

    def take(self, take: Callable[[tuple[ArticleId, ...]], object]) -> None:
        """Hands the selected articles to `take`, once those that are not there yet are read."""
        rows = self.view.selected_rows()
        if len(rows) > MOST_TAKEN:
            self.failed.emit(_too_many())
        elif rows:
            self.model.read_rows(rows, lambda read: take(tuple(row.id for row in read)))

    def choose(self) -> None:
        """The selected articles shall go to the edition."""
        self.take(self.chosen.emit)

    def toggle_glance(self) -> None:
        """A look at the current row; away with it when it is there."""
        if self._glance is not None and self._glance.isVisible():
            self._glance.close_glance()
        else:
            self._show_glance(self.view.currentIndex())

    def close_glance(self) -> None:
        if self._glance is not None:
            self._glance.close_glance()

    @property
    def glance(self) -> Glance | None:
        """None before the first look."""
        return self._glance

    def toggle_copies(self, index: QModelIndex) -> None:
        """Shows the copies of the article below it, or hides them."""
        if index.data(UNFOLDED):
            self.model.fold(index)
        else:
            self.model.unfold(index)

    def _make_view(self) -> LongRowsView:
        view = LongRowsView(self.delegate.row_height, self)
        view.setItemDelegate(self.delegate)
        view.viewed.connect(self.model.look_at)
        view.attach(self.model)
        view.setAccessibleName(tr("Library", "Articles"))
        view.setAccessibleDescription(
            tr(
                "Library",
                "Enter adds the selected articles to the edition; Space looks at one; Right shows "
                "an article's copies",
            )
        )
        return view

    def _connect(self) -> None:
        keys, view = self.view.keys, self.view
        self.facets.query_changed.connect(self.model.set_query)
        self.facets.list_wanted.connect(view.take_focus)
        self.model.counted.connect(self._on_counted)
        self.model.failed.connect(self.failed)
        self.model.loaded.connect(lambda: self._on_current(view.currentIndex()))
        keys.chosen.connect(self.choose)
        keys.look_wanted.connect(self.toggle_glance)
        keys.leave_wanted.connect(self.close_glance)
        keys.unfold_wanted.connect(self.model.unfold)
        keys.fold_wanted.connect(self.model.fold)
        view.typed.connect(self.facets.begin)
        view.customContextMenuRequested.connect(self.menu_wanted)
        view.selectionModel().currentChanged.connect(lambda now, _: self._on_current(now))
        self.delegate.copies_clicked.connect(self.toggle_copies)

    def _show_glance(self, index: QModelIndex) -> None:
        row = index.data(ROW) if index.isValid() else None
        if row is None:
            return
        if self._glance is None:
            self._glance = Glance(self._library, self._tasks, self.view)
            self._glance.add_wanted.connect(lambda id: self.chosen.emit((id,)))
            self._glance.revisions_wanted.connect(self.revisions_wanted)
            self._glance.failed.connect(self.failed)
            QWidget.setTabOrder(self.view, self._glance)
        self._glance.show_article(row, index.data(KNOWN))

    def _on_current(self, index: QModelIndex) -> None:
        if self._glance is not None and self._glance.isVisible():
            self._show_glance(index)

    def _on_counted(self, total: int) -> None:
        self.head.set_fact(self.model.total_words)
        self._stack.setCurrentWidget(self.view if total else self.empty)
        if total:
            return
        self.close_glance()
        if self.model.query == ArticleQuery():
            self.empty.say(
                tr(
                    "Library",
                    "No article yet. Import a saved page, a folder of them or an address; or drop "
                    "one anywhere in the window.",
                ),
                button=tr("Library", "Import a page…"),
                act=self.import_wanted.emit,
            )
        else:
            self.empty.say(
                tr("Library", "No article fits this search."),
                button=tr("Library", "Show all"),
                act=self.facets.clear,
            )

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.close_glance()


def _too_many() -> DigestError:
    return DigestError(
        tr("Library", "So many articles are not added at once."),
        remedy=tr("Library", "Select %n article(s) at most.", n=MOST_TAKEN),
    )
