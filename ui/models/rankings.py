"""The newest capture of every chart, each a heading row with its items below."""

from collections.abc import Sequence
from dataclasses import dataclass
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

from digest.library import Library
from digest.model import ChartId, Direction, Movement, RankingItem, RankingList
from digest.movements import movements
from ui import mime
from ui.tasks import Task, Tasks

ROW = Qt.ItemDataRole.UserRole
"""The ChartRow itself."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A ranking with its movements, one for each item or none at all."""

    ranking: RankingList
    movements: tuple[Movement, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartRow:
    """A chart's heading (`item` is None) or one of its items."""

    ranking: RankingList
    item: RankingItem | None = None
    movement: Movement | None = None


class RankingsModel(QAbstractListModel):
    """Every chart of the library, flat. Whatever row is dragged, its whole chart is.

    Signals: `loaded()`, `failed(error)`.
    """

    loaded = Signal()
    failed = Signal(object)

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._rows: list[ChartRow] = []
        self._fetching: Task | None = None

    def refresh(self) -> None:
        """Asks the library anew; the rows stand until the answer comes."""
        if self._fetching is not None:
            self._fetching.cancel()
        self._fetching = self._tasks.run(
            lambda: load_charts(self._library),
            on_done=self._replace,
            on_failed=self.failed.emit,
        )

    def row_at(self, index: Index) -> ChartRow:
        return self._rows[index.row()]

    def charts_of(self, indexes: Sequence[Index]) -> tuple[ChartId, ...]:
        """The charts to which these rows belong, each once, in their order."""
        rows = sorted({index.row() for index in indexes})
        return tuple(dict.fromkeys(self._rows[row].ranking.chart for row in rows))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.item.title if row.item else chart_title(row.ranking)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return _spoken(row)
            case int() if role == ROW:
                return row
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeTypes(self) -> list[str]:
        return [mime.CHARTS]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        charts = self.charts_of(indexes)
        titles = {row.ranking.chart: chart_title(row.ranking) for row in self._rows}
        return mime.pack(mime.CHARTS, charts, text="\n".join(titles[chart] for chart in charts))

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def _replace(self, charts: Sequence[Chart]) -> None:
        rows = [row for chart in charts for row in _rows(chart)]
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        self.loaded.emit()


def load_charts(library: Library) -> tuple[Chart, ...]:
    """Every chart with its movements; reads the library, so not for the window's thread."""
    return tuple(chart_of(library, ranking) for ranking in library.charts())


def chart_of(library: Library, ranking: RankingList) -> Chart:
    """`ranking` with its movements against the captures before it."""
    earlier = library.captures(ranking.chart, before=ranking.captured)
    return Chart(ranking=ranking, movements=movements(ranking, earlier))


def chart_title(ranking: RankingList) -> str:
    """The chart's title as printed, with its window."""
    return f"{ranking.title} · {ranking.window}" if ranking.window else ranking.title


def movement_sign(movement: Movement) -> str:
    """▲2, ▼1, NEW or –: never told by colour alone."""
    match movement.direction:
        case Direction.UP:
            return f"▲{movement.places}"
        case Direction.DOWN:
            return f"▼{movement.places}"
        case Direction.NEW:
            return "NEW"
        case Direction.SAME:
            return "–"


def _rows(chart: Chart) -> list[ChartRow]:
    moves: Sequence[Movement | None] = chart.movements or [None] * len(chart.ranking.items)
    items = [
        ChartRow(ranking=chart.ranking, item=item, movement=movement)
        for item, movement in zip(chart.ranking.items, moves, strict=True)
    ]
    return [ChartRow(ranking=chart.ranking), *items]


def _spoken(row: ChartRow) -> str:
    if row.item is None:
        captured = row.ranking.captured
        return f"{chart_title(row.ranking)}, captured {captured.day} {captured:%B %H:%M}"
    text = f"{row.item.position}. {row.item.title}"
    if row.movement is None:
        return text
    words = {
        Direction.UP: f"up {row.movement.places}",
        Direction.DOWN: f"down {row.movement.places}",
        Direction.SAME: "where it was",
        Direction.NEW: "new",
    }
    days = row.movement.days_on_list
    stay = f", {days} days on the list" if days > 1 else ""
    return f"{text}, {words[row.movement.direction]}{stay}"
