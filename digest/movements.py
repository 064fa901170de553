"""How a chart's items moved since it was captured before. Pure."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from digest.model import Direction, Movement, RankingItem, RankingList
from digest.model.articles import headline_key, page_key

COMPARED_AGE = timedelta(hours=12)
"""Captures younger than this before the present one are its own day's: a chart gathered twice in
a morning shall not show that nothing moves since yesterday."""

DAYS_SHOWN = 10
"""How many days' positions `past` goes back, the present one included."""


def movements(
    ranking: RankingList, earlier: Sequence[RankingList], *, since: datetime | None = None
) -> tuple[Movement, ...]:
    """One Movement for each of `ranking.items`, in their order.

    `earlier` are other captures of the same chart, in any order: `library.history` has those that
    are needed. The comparison is with the newest that is COMPARED_AGE or more older; while none is,
    with the first of all, if that showed anything else. With `since` (aware), the moment at which
    the last edition was made, it is with the newest that stood then. Without one nothing is known
    and the answer is empty, so that a first capture is not a list of "NEW".

    An item is the same as one of an earlier capture when they share the address, else when they
    share the headline and neither's address says otherwise. Days are those of the zone in which
    `ranking` was captured; a day's last capture stands for it.
    """
    before = sorted(
        (chart for chart in earlier if chart.captured < ranking.captured),
        key=lambda chart: chart.captured,
    )
    compared = _compared(ranking, before, since)
    if compared is None:
        return ()
    days = [places_at(ranking.items, chart.items) for chart in _each_day(ranking, before)]
    former = places_at(ranking.items, compared.items)
    return tuple(
        _movement(
            item.position,
            former.get(row),
            (*(day.get(row) for day in days), item.position),
        )
        for row, item in enumerate(ranking.items)
    )


def days_needed(
    ranking: RankingList, captured: Iterable[datetime], *, since: datetime | None = None
) -> tuple[datetime, ...]:
    """Of the moments at which the chart was captured those that `movements` looks at, the newest
    first: the last of each day, and the one to compare with."""
    earlier = sorted(moment for moment in captured if moment < ranking.captured)
    needed = {_day(ranking, moment): moment for moment in earlier}
    limit = ranking.captured - COMPARED_AGE if since is None else since
    compared = [moment for moment in earlier if moment <= limit][-1:]
    if since is None:
        compared = compared or earlier[:1]
    return tuple(sorted({*needed.values(), *compared}, reverse=True))


def _compared(
    ranking: RankingList, before: Sequence[RankingList], since: datetime | None
) -> RankingList | None:
    limit = ranking.captured - COMPARED_AGE if since is None else since
    old_enough = [chart for chart in before if chart.captured <= limit]
    if old_enough or since is not None:
        return old_enough[-1] if old_enough else None
    others = (chart for chart in before[:1] if not _shows_the_same(chart, ranking))
    return next(others, None)


def _shows_the_same(one: RankingList, other: RankingList) -> bool:
    places = places_at(one.items, other.items)
    return len(one.items) == len(other.items) and all(
        places.get(row) == item.position for row, item in enumerate(one.items)
    )


def _movement(position: int, former: int | None, past: tuple[int | None, ...]) -> Movement:
    seen = [place for place in past if place is not None]
    if former is None:
        direction, moved = Direction.NEW, 0
    elif former == position:
        direction, moved = Direction.SAME, 0
    else:
        direction = Direction.UP if former > position else Direction.DOWN
        moved = abs(former - position)
    return Movement(
        direction=direction,
        places=moved,
        days_on_list=len(seen),
        peak=min(seen),
        past=past[-DAYS_SHOWN:],
    )


def _each_day(ranking: RankingList, before: Iterable[RankingList]) -> list[RankingList]:
    """Of each day before that of `ranking` the last capture, the oldest first."""
    last = {_day(ranking, chart.captured): chart for chart in before}
    return [chart for day, chart in last.items() if day != _day(ranking, ranking.captured)]


def _day(ranking: RankingList, moment: datetime) -> date:
    return moment.astimezone(ranking.captured.tzinfo).date()


def places_at(now: Sequence[RankingItem], then: Sequence[RankingItem]) -> dict[int, int]:
    """For the rows of `now` that were on the list `then` their position at that time, by the rows'
    numbers; of an item that stood there twice the better one."""
    addresses = _best_by((page_key(item.url), item) for item in then if item.url)
    here = {row: page_key(item.url) for row, item in enumerate(now) if item.url}
    places = {row: addresses[key] for row, key in here.items() if key in addresses}
    known = set(here.values())
    titles = _best_by(
        (headline_key(item.title), item)
        for item in then
        if not item.url or page_key(item.url) not in known
    )
    for row, item in enumerate(now):
        place = titles.get(headline_key(item.title))
        if row not in places and place is not None:
            places[row] = place
    return places


def _best_by(items: Iterable[tuple[str, RankingItem]]) -> dict[str, int]:
    best: dict[str, int] = {}
    for key, item in items:
        best[key] = min(item.position, best.get(key, item.position))
    return best
