"""Filling columns with galleys, and balancing them. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from digest.render.makeup.galleys import Excerpt, Galley, excerpt, reach

GAP = 17.0
"""Points between two blocks of a column, the hairline in their middle included."""
_STEP = 3.05
"""A quarter of a line: how finely the height of balanced columns is sought."""
_MOST_STRETCH = 15.0
"""Points that a gap between blocks may grow by to bring a column to its foot."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """An excerpt in a column and the gap above it, in points."""

    excerpt: Excerpt
    gap: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column: its place from the left, from 0 on, its head and its foot in points from its
    band's head, what stands in it, and how much of it stays white."""

    place: int
    top: float
    bottom: float
    items: tuple[Item, ...]
    white: float = 0.0


@dataclass(frozen=True, slots=True)
class Mark:
    """How far a run of galleys has been printed: galley and slice."""

    galley: int = 0
    slice: int = 0


HEAD = Mark()
"""Nothing printed yet."""


@dataclass(frozen=True, slots=True)
class _Span:
    galley: int
    start: int
    stop: int


def fill(
    galleys: Sequence[Galley], mark: Mark, tops: Sequence[float], bottom: float
) -> tuple[tuple[Column, ...], Mark]:
    """Columns from `tops` down to `bottom`, filled from `mark` on, and the mark that they reach.
    Something is always taken: what no column can hold is put into an empty one."""
    columns, reached = [], mark
    for place, top in enumerate(tops):
        spans, reached = _fill_one(galleys, reached, bottom - top)
        if not spans and place == len(tops) - 1 and reached == mark:
            spans, reached = _force(galleys, reached)
        items, white = _items(galleys, spans, bottom - top)
        columns.append(Column(place=place, top=top, bottom=bottom, items=items, white=white))
    return tuple(columns), reached


def balanced(
    galleys: Sequence[Galley], mark: Mark, offsets: Sequence[float], limit: float
) -> float | None:
    """The least height, up to `limit`, at which columns that begin at `offsets` hold all that
    comes after `mark`; None when there is none."""
    end = Mark(len(galleys), 0)
    total = sum(offsets) + remaining(galleys, mark)
    height = max(total / len(offsets), max(offsets))
    for step in range(ceil(max(0.0, limit - height) / _STEP) + 1):
        tried = min(limit, height + step * _STEP)
        reached = mark
        for offset in offsets:
            _, reached = _fill_one(galleys, reached, tried - offset)
        if reached == end:
            return tried
    return None


def remaining(galleys: Sequence[Galley], mark: Mark) -> float:
    """The height in one column of what comes after `mark`."""
    rest = galleys[mark.galley :]
    if not rest:
        return 0.0
    gone = rest[0].slices[mark.slice].top if mark.slice < len(rest[0].slices) else rest[0].height
    return sum(galley.height for galley in rest) - gone + GAP * (len(rest) - 1)


def next_height(galleys: Sequence[Galley], mark: Mark) -> float:
    """The height of the least that can be printed next: the slices up to a place for a cut."""
    spans, _ = _force(galleys, mark)
    slices = galleys[mark.galley].slices if spans else ()
    return slices[spans[0].stop - 1].bottom - slices[mark.slice].top if spans else 0.0


def _fill_one(galleys: Sequence[Galley], mark: Mark, height: float) -> tuple[list[_Span], Mark]:
    spans: list[_Span] = []
    number, start, room = mark.galley, mark.slice, height
    while number < len(galleys):
        slices = galleys[number].slices
        room -= GAP if spans else 0.0
        stop = reach(slices, start, room)
        if stop > start:
            spans.append(_Span(number, start, stop))
            room -= slices[stop - 1].bottom - slices[start].top
        if stop < len(slices):
            return spans, Mark(number, stop)
        number, start = number + 1, 0
    return spans, Mark(number, 0)


def _force(galleys: Sequence[Galley], mark: Mark) -> tuple[list[_Span], Mark]:
    """The next slices up to a place for a cut, however high."""
    if mark.galley >= len(galleys):
        return [], mark
    slices = galleys[mark.galley].slices
    stop = next(n for n in range(mark.slice, len(slices)) if slices[n].last) + 1
    after = Mark(mark.galley, stop) if stop < len(slices) else Mark(mark.galley + 1, 0)
    return [_Span(mark.galley, mark.slice, stop)], after


def _items(
    galleys: Sequence[Galley], spans: Sequence[_Span], height: float
) -> tuple[tuple[Item, ...], float]:
    """The spans as items, and what stays white below them: what the column lacks to its foot is
    shared among its gaps as far as they may grow."""
    gaps = max(0, len(spans) - 1)
    used = GAP * gaps
    for span in spans:
        slices = galleys[span.galley].slices
        used += slices[span.stop - 1].bottom - slices[span.start].top
    white = max(0.0, height - used)
    stretch = min(_MOST_STRETCH, white / max(1, gaps))
    items = tuple(
        Item(
            excerpt=excerpt(galleys[span.galley], span.start, span.stop),
            gap=GAP + stretch if place else 0.0,
        )
        for place, span in enumerate(spans)
    )
    return items, white - stretch * gaps
