"""How a chart's items moved since it was captured before. Pure."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from digest.model import Direction, Movement, RankingItem, RankingList
from digest.model.articles import address_key, headline_key

COMPARED_AGE = timedelta(hours=12)
"""Captures younger than this before the present one are its own day's: a chart gathered twice in
a morning shall not show that nothing moves."""

DAYS_SHOWN = 10
"""How many days' positions `past` goes back, the present one included."""


def movements(ranking: RankingList, earlier: Sequence[RankingList]) -> tuple[Movement, ...]:
    """One Movement for each of `ranking.items`, in their order.

    `earlier` are other captures of the same chart, in any order. The comparison is with the
    newest that is COMPARED_AGE or more older; without one nothing is known and the answer is
    empty, so that a first capture is not a list of "NEW".
    """
    before = sorted(
        (chart for chart in earlier if chart.captured <= ranking.captured - COMPARED_AGE),
        key=lambda chart: chart.captured,
    )
    if not before:
        return ()
    daily = [*_newest_of_each_day(before, ranking.captured.date()), ranking]
    places = [_places(chart) for chart in daily]
    yesterday = _places(before[-1])
    return tuple(_movement(item, yesterday, places) for item in ranking.items)


def _movement(
    item: RankingItem, yesterday: Mapping[str, int], places: Sequence[Mapping[str, int]]
) -> Movement:
    past = tuple(_place_of(item, day) for day in places)
    seen = [place for place in past if place is not None]
    former = _place_of(item, yesterday)
    if former is None:
        direction, moved = Direction.NEW, 0
    elif former == item.position:
        direction, moved = Direction.SAME, 0
    else:
        direction = Direction.UP if former > item.position else Direction.DOWN
        moved = abs(former - item.position)
    return Movement(
        direction=direction,
        places=moved,
        days_on_list=len(seen),
        peak=min(seen),
        past=past[-DAYS_SHOWN:],
    )


def _newest_of_each_day(charts: Sequence[RankingList], today: date) -> list[RankingList]:
    """Of each day before `today` (in the captures' own zones) the last capture, oldest first."""
    last = {chart.captured.date(): chart for chart in charts}
    return [chart for day, chart in last.items() if day != today]


def _places(chart: RankingList) -> dict[str, int]:
    """Position by address and by headline; where an item stands twice, the better one."""
    places: dict[str, int] = {}
    for item in chart.items:
        for key in _keys(item):
            places.setdefault(key, item.position)
    return places


def _place_of(item: RankingItem, places: Mapping[str, int]) -> int | None:
    return next((places[key] for key in _keys(item) if key in places), None)


def _keys(item: RankingItem) -> tuple[str, ...]:
    title = "title " + headline_key(item.title)
    return ("url " + address_key(item.url), title) if item.url else (title,)
