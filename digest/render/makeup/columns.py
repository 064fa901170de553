"""Filling columns with galleys, and balancing them. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from math import ceil, inf
from typing import NamedTuple

from digest.render.makeup.galleys import Excerpt, Galley, excerpt, reach

GAP = 17.0
"""Points between two blocks of a column, the hairline in their middle included."""
_STEP = 3.05
"""A quarter of a line: how finely the height of balanced columns is sought."""
_MOST_STRETCH = 15.0
"""Points that a gap between blocks may grow by to bring a column to its foot."""


@dataclass(frozen=True, kw_only=True)
class Item:
    """The slices of `galley` from `start` up to `stop` in a column, `gap` points below what stands
    above them. One that is `titled` already has its title elsewhere."""

    galley: Galley
    start: int
    stop: int
    gap: float
    titled: bool = False

    @cached_property
    def excerpt(self) -> Excerpt:
        """What is printed of the galley, cut only when it is asked for: many columns are tried."""
        taken = excerpt(self.galley, self.start, self.stop)
        return replace(taken, begins=False) if self.titled else taken


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column: its place from the left, from 0 on, its head and its foot in points from its
    band's head, what stands in it, and how much of it stays white."""

    place: int
    top: float
    bottom: float
    items: tuple[Item, ...]
    white: float = 0.0


class Mark(NamedTuple):
    """How far a run of galleys has been printed: galley and slice."""

    galley: int = 0
    slice: int = 0


HEAD = Mark()
"""Nothing printed yet."""


class _Span(NamedTuple):
    galley: int
    start: int
    stop: int


def whole(galley: Galley, gap: float) -> Item:
    """All of `galley` as one item."""
    return Item(galley=galley, start=0, stop=len(galley.slices), gap=gap)


def fill(
    galleys: Sequence[Galley], mark: Mark, tops: Sequence[float], bottom: float
) -> tuple[tuple[Column, ...], Mark]:
    """Columns from `tops` down to `bottom`, filled from `mark` on, and the mark that they reach.
    Something is always taken: what no column can hold is put into an empty one."""
    columns, reached = [], mark
    for place, top in enumerate(tops):
        spans: list[_Span] = []
        reached = _fill_one(galleys, reached, bottom - top, spans)
        if not spans and place == len(tops) - 1 and reached == mark:
            spans, reached = _force(galleys, reached, bottom - top)
        items, white = _items(galleys, spans, bottom - top)
        columns.append(Column(place=place, top=top, bottom=bottom, items=items, white=white))
    return tuple(columns), reached


def balanced(
    galleys: Sequence[Galley], mark: Mark, offsets: Sequence[float], limit: float
) -> float | None:
    """The least height, up to `limit`, at which columns that begin at `offsets` hold all that
    comes after `mark`; None when there is none."""
    # Between two galleys no gap is needed where a column ends.
    needed = max(0.0, remaining(galleys, mark) - GAP * (len(offsets) - 1))
    height = max((sum(offsets) + needed) / len(offsets), *offsets)
    if height > limit:
        return None
    end = Mark(len(galleys), 0)
    for step in range(ceil((limit - height) / _STEP) + 1):
        tried = min(limit, height + step * _STEP)
        reached = mark
        for offset in offsets:
            reached = _fill_one(galleys, reached, tried - offset)
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
    spans, _ = _force(galleys, mark, inf)
    slices = galleys[mark.galley].slices if spans else ()
    return slices[spans[0].stop - 1].bottom - slices[mark.slice].top if spans else 0.0


def _fill_one(
    galleys: Sequence[Galley], mark: Mark, height: float, spans: list[_Span] | None = None
) -> Mark:
    """The mark that one column of `height` reaches; what stands in it is added to `spans`."""
    number, start, room, first = mark.galley, mark.slice, height, True
    while number < len(galleys):
        galley = galleys[number]
        if not first:
            room -= GAP
        stop, taken = reach(galley, start, room)
        if stop > start:
            room -= taken
            first = False
            if spans is not None:
                spans.append(_Span(number, start, stop))
        if stop < len(galley.tops):
            return Mark(number, stop)
        number, start = number + 1, 0
    return Mark(number, 0)


def _force(galleys: Sequence[Galley], mark: Mark, height: float) -> tuple[list[_Span], Mark]:
    """The next slices up to a place for a cut, or, where these are higher than `height`, as many of
    them as it holds; one at least."""
    if mark.galley >= len(galleys):
        return [], mark
    slices = galleys[mark.galley].slices
    stop = next(n for n in range(mark.slice, len(slices)) if slices[n].last) + 1
    top = slices[mark.slice].top
    while stop > mark.slice + 1 and slices[stop - 1].bottom - top > height:
        stop -= 1
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
            galley=galleys[span.galley],
            start=span.start,
            stop=span.stop,
            gap=GAP + stretch if place else 0.0,
        )
        for place, span in enumerate(spans)
    )
    return items, white - stretch * gaps
