"""The library's articles as a list: what each row shows and says, and what is dragged of it."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QMimeData, QObject, Qt

from digest.library import ArticleRow, Library
from digest.model import ArticleId
from ui import mime
from ui.article_words import Known, spoken, tool_tip
from ui.indexes import Index
from ui.models.paged_articles import PagedArticles
from ui.tasks import Tasks
from ui.tips import plain_tip
from ui.translation import tr

ROW = Qt.ItemDataRole.UserRole
"""The ArticleRow itself; None while its page is on its way."""

KNOWN = Qt.ItemDataRole.UserRole + 1
"""What the window knows of the row beside it, a Known: whether the edition on the desk has it, its
source's name."""

UNFOLDED = Qt.ItemDataRole.UserRole + 2
"""Whether the copies of the article stand below it."""

BELOW_BEST = Qt.ItemDataRole.UserRole + 3
"""Whether the row was unfolded from the article above."""


class ArticlesModel(PagedArticles):
    """As PagedArticles. A row that is on its way has no ROW."""

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(library, tasks, parent)
        self._sources: dict[str, str] = {}
        self._in_edition: frozenset[ArticleId] = frozenset()
        self._day: date | None = None
        self._issued = False

    def set_source_names(self, names: Mapping[str, str]) -> None:
        """The sources' names by their ids."""
        self._sources = dict(names)
        self._tell_all()

    def set_edition(
        self, articles: Iterable[ArticleId], day: date, *, issued: bool = False
    ) -> None:
        """Says which articles the edition on the desk has, of which day it is, and whether it went
        out."""
        now = frozenset(articles)
        if (now, day, issued) != (self._in_edition, self._day, self._issued):
            self._in_edition, self._day, self._issued = now, day, issued
            self._tell_all()

    # What Qt asks

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        place, copy = self._below.at(index.row())
        row = copy or self._pages.row(place)
        if row is None:
            return _on_its_way(role)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.headline
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken(row, self._known(row))
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(tool_tip(row, self._known(row)))
            case int() if role == ROW:
                return row
            case int() if role == KNOWN:
                return self._known(row)
            case int() if role == UNFOLDED:
                return copy is None and place in self._below
            case int() if role == BELOW_BEST:
                return copy is not None
        return None

    def _known(self, row: ArticleRow) -> Known:
        return Known(
            source=self._sources.get(row.source, ""),
            in_edition=row.id in self._in_edition,
            issued=self._issued,
            day=self._day,
        )

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self.row_at(index) is not None:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def mimeTypes(self) -> list[str]:
        return [mime.ARTICLES]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        in_order = sorted(indexes, key=lambda one: one.row())
        rows = [row for index in in_order if (row := self.row_at(index)) is not None]
        text = "\n".join(row.headline for row in rows)
        return mime.pack(mime.ARTICLES, [row.id for row in rows], text=text)

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction


def _on_its_way(role: int) -> str | bool | None:
    """What is said of a row while its page is being read."""
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return tr("Library", "Being read…")
    return False if role in (UNFOLDED, BELOW_BEST) else None
