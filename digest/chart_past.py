"""Where a chart's items stood at each of its captures. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from digest.model import RankingItem, RankingList
from digest.movements import places_at

MOST_SHOWN = 14
"""So many of the newest captures are looked at."""

MOST_GONE = 10
"""So many of the items that have left the list are told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceLine:
    """An item with its place at each capture, None where it was not on the list."""

    item: RankingItem
    places: tuple[int | None, ...]

    @property
    def is_gone(self) -> bool:
        """Whether it has left the list."""
        return self.places[-1] is None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartPast:
    """`captured` are the captures' moments (aware), the oldest first; a line for each item of the
    newest, then for those that left the list last."""

    captured: tuple[datetime, ...]
    lines: tuple[PlaceLine, ...]

    @property
    def deepest(self) -> int:
        """The lowest place that any of them had."""
        places = [place for line in self.lines for place in line.places if place is not None]
        return max(places, default=1)


def chart_past(ranking: RankingList, earlier: Sequence[RankingList]) -> ChartPast:
    """The places of `ranking` and `earlier` captures of the same chart, which come in any order."""
    older = [chart for chart in earlier if chart.captured < ranking.captured]
    newest = sorted(older, key=lambda chart: chart.captured)[-(MOST_SHOWN - 1) :]
    captures = (*newest, ranking)
    items = list(ranking.items)
    for chart in reversed(newest):
        items += _unknown(items, chart)
    items = items[: len(ranking.items) + MOST_GONE]
    at_each = [places_at(items, chart.items) for chart in captures]
    lines = tuple(
        PlaceLine(item=item, places=tuple(places.get(row) for places in at_each))
        for row, item in enumerate(items)
    )
    return ChartPast(captured=tuple(chart.captured for chart in captures), lines=lines)


def _unknown(known: Sequence[RankingItem], chart: RankingList) -> list[RankingItem]:
    """The chart's items that are none of `known`."""
    taken = set(places_at(known, chart.items).values())
    return [item for item in chart.items if item.position not in taken]
