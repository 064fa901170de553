"""The library's articles as a list: fetched by the page, never all of them."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)

from digest.library import ArticleQuery, ArticleRow, Library
from digest.model import Article, ArticleId
from ui import mime
from ui.article_words import spoken, tool_tip
from ui.indexes import Index
from ui.tasks import Task, Tasks
from ui.tips import plain_tip

PAGE = 100
"""Rows fetched at a time."""

MOST_COUNTED = 1_000
"""A search's articles are counted up to here: counting a common word's takes a second."""

ROW = Qt.ItemDataRole.UserRole
"""The ArticleRow itself."""

IN_EDITION = Qt.ItemDataRole.UserRole + 1
"""Whether the edition on the desk has the article."""

UNFOLDED = Qt.ItemDataRole.UserRole + 2
"""Whether the copies of the article stand below it."""

BELOW_BEST = Qt.ItemDataRole.UserRole + 4
"""Whether the row was unfolded from the article above."""

SOURCE_NAME = Qt.ItemDataRole.UserRole + 3
"""The name of the source that brought the article; "" for an import by hand."""


class ArticlesModel(QAbstractListModel):
    """The rows that answer `query`. Articles that say the same are folded into the best of them;
    `unfold` puts the others below it.

    Signals: `counted(total)` when it is known how many there are (MOST_COUNTED + 1 for more than
    that), `loaded()` when the rows of a new query stand, `failed(error)`.
    """

    counted = Signal(int)
    loaded = Signal()
    failed = Signal(object)

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._query = ArticleQuery()
        self._rows: list[ArticleRow] = []
        self._copies: dict[ArticleId, tuple[ArticleRow, ...]] = {}
        self._sources: dict[str, str] = {}
        self._total = 0
        self._offset = 0
        self._is_complete = True
        self._in_edition: frozenset[ArticleId] = frozenset()
        self._fetching: Task | None = None

    @property
    def query(self) -> ArticleQuery:
        return self._query

    @property
    def total(self) -> int:
        """How many articles answer the query, fetched or not; MOST_COUNTED + 1 for more."""
        return self._total

    @property
    def total_words(self) -> str:
        """ "214 articles", "over 1,000 articles"."""
        if self._total > MOST_COUNTED and self._query != ArticleQuery():
            return f"over {MOST_COUNTED:,} articles"
        return f"{self._total:,} {'article' if self._total == 1 else 'articles'}"

    def set_query(self, query: ArticleQuery) -> None:
        """Asks anew. The rows of the old query stand until the answer comes; an answer to a query
        that was overtaken is dropped."""
        self._query = query
        self._ask(PAGE)

    def refresh(self) -> None:
        """Asks the same again, because the library changed; what was fetched stays fetched."""
        self._ask(max(PAGE, self._offset))

    def unfold(self, index: Index) -> None:
        """Puts the article's copies below it."""
        row = self._rows[index.row()]
        if not row.copies or row.id in self._copies:
            return
        self._tasks.run(
            lambda: self._library.copies(row.id),
            on_done=lambda articles: self._show_copies(row.id, articles),
            on_failed=self.failed.emit,
        )

    def fold(self, index: Index) -> None:
        """Takes the copies below the article, or below the one whose copy it is, away."""
        row = self._rows[index.row()]
        best = row.same_as if row.id in self._below else row.id
        if best is None or best not in self._copies:
            return
        copies = self._copies.pop(best)
        first = self._place_of(best) + 1
        self.beginRemoveRows(QModelIndex(), first, first + len(copies) - 1)
        del self._rows[first : first + len(copies)]
        self.endRemoveRows()
        self._tell(first - 1, UNFOLDED)

    def set_source_names(self, names: Mapping[str, str]) -> None:
        """The sources' names by their ids."""
        self._sources = dict(names)

    def set_in_edition(self, articles: Iterable[ArticleId]) -> None:
        """Says which articles the edition on the desk has."""
        now = frozenset(articles)
        changed = now ^ self._in_edition
        self._in_edition = now
        for number, row in enumerate(self._rows):
            if row.id in changed:
                self._tell(number, IN_EDITION)

    def row_at(self, index: Index) -> ArticleRow:
        return self._rows[index.row()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.headline
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken(row, in_edition=row.id in self._in_edition)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(tool_tip(row, self._sources.get(row.source, "")))
            case int() if role == ROW:
                return row
            case int() if role == IN_EDITION:
                return row.id in self._in_edition
            case int() if role == UNFOLDED:
                return row.id in self._copies
            case int() if role == BELOW_BEST:
                return row.same_as in self._copies and row.id in self._below
            case int() if role == SOURCE_NAME:
                return self._sources.get(row.source, "")
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def canFetchMore(self, parent: Index) -> bool:
        busy = self._fetching is not None and not self._fetching.is_over
        return not parent.isValid() and not busy and not self._is_complete

    def fetchMore(self, parent: Index) -> None:
        if not self.canFetchMore(parent):
            return
        query, offset = self._query, self._offset
        self._fetching = self._tasks.run(
            lambda: self._library.search(query, limit=PAGE, offset=offset),
            on_done=self._append,
            on_failed=self.failed.emit,
        )

    def mimeTypes(self) -> list[str]:
        return [mime.ARTICLES]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        rows = [self.row_at(index) for index in sorted(indexes, key=lambda one: one.row())]
        text = "\n".join(row.headline for row in rows)
        return mime.pack(mime.ARTICLES, [row.id for row in rows], text=text)

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def _ask(self, limit: int) -> None:
        if self._fetching is not None:
            self._fetching.cancel()
        query, library = self._query, self._library
        most = None if query == ArticleQuery() else MOST_COUNTED + 1
        self._fetching = self._tasks.run(
            lambda: (library.search(query, limit=limit), library.count(query, at_most=most)),
            on_done=lambda answer: self._replace(*answer, limit),
            on_failed=self.failed.emit,
        )

    def _replace(self, rows: Sequence[ArticleRow], total: int, limit: int) -> None:
        self._total = total
        self._offset = len(rows)
        self._is_complete = len(rows) < limit
        below = self._below
        if list(rows) != [row for row in self._rows if row.id not in below]:
            self.beginResetModel()
            self._copies = {}
            self._rows = list(rows)
            self.endResetModel()
        self.counted.emit(total)
        self.loaded.emit()

    @property
    def _below(self) -> frozenset[ArticleId]:
        """The articles that stand unfolded below another."""
        return frozenset(row.id for copies in self._copies.values() for row in copies)

    def _append(self, rows: Sequence[ArticleRow]) -> None:
        self._offset += len(rows)
        self._is_complete = len(rows) < PAGE
        known = {row.id for row in self._rows}
        fresh = [row for row in rows if row.id not in known]
        if fresh:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
            self._rows.extend(fresh)
            self.endInsertRows()

    def _show_copies(self, best: ArticleId, articles: Sequence[Article]) -> None:
        place = self._place_of(best)
        known = {row.id for row in self._rows}  # a list of one section may have copies itself
        copies = tuple(_copy(article, best) for article in articles if article.id not in known)
        if place < 0 or not copies or best in self._copies:
            return  # the list has become another meanwhile
        self.beginInsertRows(QModelIndex(), place + 1, place + len(copies))
        self._copies[best] = copies
        self._rows[place + 1 : place + 1] = copies
        self.endInsertRows()
        self._tell(place, UNFOLDED)

    def _place_of(self, article: ArticleId) -> int:
        """The row of the article; -1 when it is not among the rows."""
        return next((n for n, row in enumerate(self._rows) if row.id == article), -1)

    def _tell(self, number: int, role: int) -> None:
        self.dataChanged.emit(self.index(number), self.index(number), [role])


def _copy(article: Article, best: ArticleId) -> ArticleRow:
    """The row of an article that says what `best` says."""
    return ArticleRow(
        id=article.id,
        headline=article.headline,
        update_number=article.update_number,
        section=article.section,
        published=article.published,
        updated=article.updated,
        source=article.source,
        words=article.words,
        same_as=best,
    )
