"""The library's articles as a list: fetched by the page, never all of them."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from digest.library import ArticleQuery, ArticleRow, Library
from digest.model import ArticleId
from ui import mime
from ui.tasks import Task, Tasks

PAGE = 100
"""Rows fetched at a time."""

ROW = Qt.ItemDataRole.UserRole
"""The ArticleRow itself."""

IN_EDITION = Qt.ItemDataRole.UserRole + 1
"""Whether the edition on the desk has the article."""

Index = QModelIndex | QPersistentModelIndex


class ArticlesModel(QAbstractListModel):
    """The rows that answer `query`.

    Signals: `counted(total)` when it is known how many there are, `loaded()` when the rows of a
    new query stand, `failed(error)`.
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
        self._total = 0
        self._in_edition: frozenset[ArticleId] = frozenset()
        self._fetching: Task | None = None

    @property
    def query(self) -> ArticleQuery:
        return self._query

    @property
    def total(self) -> int:
        """How many articles answer the query, fetched or not."""
        return self._total

    def set_query(self, query: ArticleQuery) -> None:
        """Asks anew. The rows of the old query stand until the answer comes; an answer to a query
        that was overtaken is dropped."""
        self._query = query
        self._ask(PAGE)

    def refresh(self) -> None:
        """Asks the same again, because the library changed; what was fetched stays fetched."""
        self._ask(max(PAGE, len(self._rows)))

    def set_in_edition(self, articles: Iterable[ArticleId]) -> None:
        """Says which articles the edition on the desk has."""
        now = frozenset(articles)
        changed = now ^ self._in_edition
        self._in_edition = now
        for number, row in enumerate(self._rows):
            if row.id in changed:
                self.dataChanged.emit(self.index(number), self.index(number), [IN_EDITION])

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
                return _tool_tip(row)
            case int() if role == ROW:
                return row
            case int() if role == IN_EDITION:
                return row.id in self._in_edition
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def canFetchMore(self, parent: Index) -> bool:
        busy = self._fetching is not None and not self._fetching.is_over
        return not parent.isValid() and not busy and len(self._rows) < self._total

    def fetchMore(self, parent: Index) -> None:
        if not self.canFetchMore(parent):
            return
        query, offset = self._query, len(self._rows)
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
        query = self._query
        self._fetching = self._tasks.run(
            lambda: (self._library.search(query, limit=limit), self._library.count(query)),
            on_done=lambda answer: self._replace(*answer),
            on_failed=self.failed.emit,
        )

    def _replace(self, rows: Sequence[ArticleRow], total: int) -> None:
        self._total = total
        if list(rows) != self._rows:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
        self.counted.emit(total)
        self.loaded.emit()

    def _append(self, rows: Sequence[ArticleRow]) -> None:
        known = {row.id for row in self._rows}
        fresh = [row for row in rows if row.id not in known]
        if not rows:  # the library shrank meanwhile: there is no more to fetch
            self._total = len(self._rows)
        if fresh:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
            self._rows.extend(fresh)
            self.endInsertRows()


def clock_time(row: ArticleRow, today: datetime | None = None) -> str:
    """The time of the row's last change as the desk reads it: "11:06", or "5 Nov" from another
    day than `today`'s; "" when it bears none."""
    moment = row.updated or row.published
    if moment is None:
        return ""
    moment = moment.astimezone(today.tzinfo if today else None)
    if today is None or moment.date() == today.date():
        return f"{moment:%H:%M}"
    return f"{moment.day} {moment:%b}"


def spoken(row: ArticleRow, *, in_edition: bool) -> str:
    """The row as a screen reader says it."""
    parts = [row.headline]
    if row.update_number:
        parts.append(f"update {row.update_number}")
    if row.section:
        parts.append(row.section)
    if row.position:
        parts.append(f"number {row.position} in a ranking")
    if in_edition:
        parts.append("in this edition")
    return ", ".join(parts)


def _tool_tip(row: ArticleRow) -> str:
    parts = [row.section or "", f"{row.words} words", row.source]
    if moment := row.updated or row.published:
        parts.insert(1, f"{moment.day} {moment:%B %Y, %H:%M}")
    return f"{row.headline}\n{' · '.join(part for part in parts if part)}"
