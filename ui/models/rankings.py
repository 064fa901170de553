"""The newest capture of every chart, each a heading row with its items below."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)

from digest.library import Library
from digest.model import (
    ArticleId,
    ChartId,
    Direction,
    Movement,
    RankingItem,
    RankingList,
    Scope,
)
from digest.movements import movements
from digest.preflight.news import STALE_AFTER
from ui import dates, mime
from ui.indexes import Index
from ui.tasks import Task, Tasks
from ui.tips import plain_tip
from ui.translation import tr

ROW = Qt.ItemDataRole.UserRole
"""The ChartRow itself."""

SURE = 0.7
"""Below this confidence it is said how sure the finder is of a chart."""

LONG_HOURS = 48
"""From here on a capture's age is told in days."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A ranking with its movements, one for each item or none at all, and the library's articles
    that its items name, one for each item, None where it has none."""

    ranking: RankingList
    movements: tuple[Movement, ...]
    articles: tuple[ArticleId | None, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartRow:
    """A chart's heading (`item` is None) or one of its items, with the library's article."""

    ranking: RankingList
    item: RankingItem | None = None
    movement: Movement | None = None
    article: ArticleId | None = None


class RankingsModel(QAbstractListModel):
    """Every chart of the library, flat. Items that the library has are dragged as articles, any
    other row stands for its whole chart.

    Signals: `loaded()`, `failed(error)`.
    """

    loaded = Signal()
    failed = Signal(object)

    def __init__(
        self,
        library: Library,
        tasks: Tasks,
        parent: QObject | None = None,
        *,
        now: Callable[[], datetime] = dates.local_now,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._now = now
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

    def captured(self) -> tuple[datetime, ...]:
        """When each chart was captured, aware."""
        return tuple(row.ranking.captured for row in self._rows if row.item is None)

    def articles_of(self, indexes: Sequence[Index]) -> tuple[ArticleId, ...]:
        """The library's articles that these rows name, in their order."""
        rows = [self._rows[row] for row in sorted({index.row() for index in indexes})]
        return tuple(row.article for row in rows if row.article is not None)

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
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(tool_tip(row, self._now()))
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken(row, self._now())
            case int() if role == ROW:
                return row
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeTypes(self) -> list[str]:
        return [mime.ARTICLES, mime.CHARTS]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        rows = [self._rows[row] for row in sorted({index.row() for index in indexes})]
        articles = [row.article for row in rows if row.article is not None]
        if len(articles) == len(rows):
            text = "\n".join(row.item.title for row in rows if row.item)
            return mime.pack(mime.ARTICLES, articles, text=text)
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
    return Chart(
        ranking=ranking,
        movements=movements(ranking, library.history(ranking)),
        articles=library.matches(ranking),
    )


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
            return tr("Rankings", "NEW")
        case Direction.SAME:
            return "–"


def age_words(ranking: RankingList, now: datetime) -> str:
    """ "captured today 05:00"; with its age for a chart that `is_stale`."""
    when = dates.short_moment(ranking.captured, now)
    words = tr("Rankings", "captured {moment}").format(moment=when[:1].lower() + when[1:])
    if not is_stale(ranking, now):
        return words
    hours = int((now - ranking.captured).total_seconds() // 3600)
    if hours < LONG_HOURS:
        age = tr("Rankings", "%n hour(s) old", n=hours)
    else:
        age = tr("Rankings", "%n day(s) old", n=hours // 24)
    return tr("Rankings", "{captured}, stale: {age}").format(captured=words, age=age)


def is_stale(ranking: RankingList, now: datetime) -> bool:
    """Whether the chart is older than the pre-flight lets pass."""
    return now - ranking.captured > STALE_AFTER


def scope_words(ranking: RankingList) -> str:
    """What the chart ranks: "the whole site", "World"."""
    if ranking.scope is Scope.SECTION:
        return ranking.section or tr("Rankings", "a section")
    return tr("Rankings", "the whole site")


def _rows(chart: Chart) -> list[ChartRow]:
    items = chart.ranking.items
    moves: Sequence[Movement | None] = chart.movements or [None] * len(items)
    articles: Sequence[ArticleId | None] = chart.articles or [None] * len(items)
    rows = [
        ChartRow(ranking=chart.ranking, item=item, movement=movement, article=article)
        for item, movement, article in zip(items, moves, articles, strict=True)
    ]
    return [ChartRow(ranking=chart.ranking), *rows]


def spoken(row: ChartRow, now: datetime) -> str:
    """The row as a screen reader says it."""
    if row.item is None:
        parts = [chart_title(row.ranking), scope_words(row.ranking), age_words(row.ranking, now)]
        if is_doubtful(row.ranking):
            parts.append(doubt_words(row.ranking))
        return ", ".join(parts)
    parts = [f"{row.item.position}. {row.item.title}", *_movement_words(row.movement)]
    if past := past_words(row.movement):
        parts.append(past)
    if row.article is None:
        parts.append(tr("Rankings", "not in the library"))
    return ", ".join(parts)


def tool_tip(row: ChartRow, now: datetime) -> str:
    """What is known of the row, a line each."""
    if row.item is None:
        lines = [spoken(row, now)]
        if is_doubtful(row.ranking):
            lines += row.ranking.reasons
        return "\n".join(lines)
    moved = ", ".join(_movement_words(row.movement)).capitalize()
    has = tr("Rankings", "Drag it as an article; drag the heading for the whole ranking.")
    missing = tr("Rankings", "The library does not have this article.")
    known = missing if row.article is None else has
    lines = [row.item.title, moved, past_words(row.movement).capitalize(), known]
    return "\n".join(line for line in lines if line)


def past_words(movement: Movement | None) -> str:
    """What the sparkline shows: "places 5, –, 3, 1 over 4 days"; "" for less than two."""
    if movement is None or len(movement.past) < 2:
        return ""
    places = ", ".join("–" if place is None else str(place) for place in movement.past)
    words = tr("Rankings", "places {places} over {days} days")
    return words.format(places=places, days=len(movement.past))


def is_doubtful(ranking: RankingList) -> bool:
    """Whether the editor should look at whether this is a chart at all."""
    return ranking.confidence < SURE


def doubt_words(ranking: RankingList) -> str:
    """ "62% sure"."""
    percent = dates.number(round(ranking.confidence * 100))
    return tr("Rankings", "{percent}% sure").format(percent=percent)


def _movement_words(movement: Movement | None) -> list[str]:
    """ "up 2", "4 days on the list", "peak 1"."""
    if movement is None:
        return []
    said = [_direction_words(movement)]
    if movement.days_on_list > 1:
        days = tr("Rankings", "{days} days on the list").format(days=movement.days_on_list)
        said += [days, tr("Rankings", "peak {place}").format(place=movement.peak)]
    return said


def _direction_words(movement: Movement) -> str:
    match movement.direction:
        case Direction.UP:
            return tr("Rankings", "up {places}").format(places=movement.places)
        case Direction.DOWN:
            return tr("Rankings", "down {places}").format(places=movement.places)
        case Direction.SAME:
            return tr("Rankings", "where it was")
        case Direction.NEW:
            return tr("Rankings", "new")
