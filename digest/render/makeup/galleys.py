"""Galleys: type set in one column and not yet made up into pages. Pure.

A galley is a block as set once, with the places where it may be cut. An excerpt is what is printed
of it between two cuts.
"""

from bisect import bisect_right
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import accumulate
from typing import TypeVar

from digest.model import TextRun, plain
from digest.render.content.views import (
    ArticleView,
    BriefsView,
    ContentsView,
    CorrectionsView,
    PartView,
    PrintedView,
    RankingView,
    TextView,
)

Row = TypeVar("Row")

_TOLERANCE = 0.01
"""Points by which a column may be too short for what just fits."""
_ROWS_KEPT = 3
"""Rows of a chart that stay together at its head and at its foot."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slice:
    """A line of text, a row of a list, or a whole block: what is never cut.

    `top` and `bottom` are points from the galley's head. `part` is the number of the body part or
    row that it ends in (-1 for what stands before them), `end` how many of that part's characters,
    or of a table's rows, end with it, or None where it ends the part. `hyphen` is what layout has
    added at its end. `last` tells whether the galley may be cut after it.
    """

    top: float
    bottom: float
    part: int = -1
    end: int | None = None
    hyphen: str = ""
    last: bool = True


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Galley:
    """A block as set: its slices from head to foot. `head` is the height above the first row,
    `role` what the whole of `view` was set as, "" for a galley that was parted from another.

    A galley is equal to itself alone, so that make-up can remember what it did with it. `tops`
    are the heads of its slices, `feet` the heights of the places where it may be cut, `stops` the
    slices before which they lie.
    """

    view: PrintedView
    slices: tuple[Slice, ...]
    head: float = 0.0
    role: str = ""
    height: float = field(init=False)
    tops: tuple[float, ...] = field(init=False, repr=False)
    feet: tuple[float, ...] = field(init=False, repr=False)
    stops: tuple[int, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        end = len(self.slices)
        lowest = list(accumulate((piece.bottom for piece in self.slices), max))
        stops = [n for n, piece in enumerate(self.slices, start=1) if piece.last or n == end]
        object.__setattr__(self, "height", self.slices[-1].bottom if self.slices else 0.0)
        object.__setattr__(self, "tops", tuple(piece.top for piece in self.slices))
        object.__setattr__(self, "feet", tuple(lowest[n - 1] for n in stops))
        object.__setattr__(self, "stops", tuple(stops))


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """What is printed of a block in one column. `begins` tells whether its head is part of it,
    `carried` whether it starts and `cut` whether it ends inside a paragraph, `follows` whether it
    starts with a paragraph that follows another. `galley` is what it was taken from, its slices
    from `start` up to `stop`."""

    view: PrintedView
    begins: bool = True
    ends: bool = True
    carried: bool = False
    cut: bool = False
    follows: bool = False
    galley: Galley | None = field(default=None, compare=False, repr=False)
    start: int = 0
    stop: int = 0


def excerpt(galley: Galley, start: int, stop: int) -> Excerpt:
    """The slices of `galley` from `start` up to `stop`."""
    slices, view = galley.slices, galley.view
    first, last = start == 0, stop >= len(slices)
    if first and last:
        return Excerpt(view=view, galley=galley, start=start, stop=stop)
    before = slices[start - 1] if start > 0 else None
    after = slices[stop - 1] if not last else None
    match view:
        case ArticleView() | TextView():
            parts, carried, cut = _parts_between(view.parts, before, after)
            printed: PrintedView = replace(view, parts=parts)
            if isinstance(printed, ArticleView) and not first:
                printed = replace(printed, initial="")
        case RankingView(items=items):
            printed, carried, cut = replace(view, items=_rows(items, before, after)), False, False
        case CorrectionsView(items=told):
            printed, carried, cut = replace(view, items=_rows(told, before, after)), False, False
        case BriefsView(articles=articles):
            rows = _rows(articles, before, after)
            printed, carried, cut = replace(view, articles=rows), False, False
        case ContentsView(entries=entries):
            lines = _rows(entries, before, after)
            printed, carried, cut = replace(view, entries=lines), False, False
        case _:  # the others are set as one slice, which nothing cuts
            printed, carried, cut = view, False, False
    return Excerpt(
        view=printed,
        begins=first,
        ends=last,
        carried=carried,
        cut=cut,
        follows=not carried and _follows(view, before),
        galley=galley,
        start=start,
        stop=stop,
    )


def _follows(view: PrintedView, before: Slice | None) -> bool:
    if before is None or not isinstance(view, ArticleView | TextView):
        return False
    kinds = [part.kind for part in view.parts[before.part : before.part + 2]]
    return kinds == ["paragraph", "paragraph"]


@lru_cache(maxsize=256)
def loosened(galley: Galley) -> Galley:
    """A chart that may be cut between its rows, but for the first and last few; any other galley as
    it is. For a page of one column, which a chart of some length would leave half empty."""
    if not isinstance(galley.view, RankingView):
        return galley
    most = len(galley.slices) - _ROWS_KEPT
    slices = (
        replace(row, last=row.last or _ROWS_KEPT <= number <= most)
        for number, row in enumerate(galley.slices, start=1)
    )
    return replace(galley, slices=tuple(slices))


def reach(galley: Galley, start: int, height: float) -> tuple[int, float]:
    """The slice up to which a column of `height` takes those of `galley` from `start` on, `start`
    itself when it takes none, and the height that they have."""
    if start >= len(galley.tops):
        return start, 0.0
    top = galley.tops[start]
    fitting = bisect_right(galley.feet, height + top + _TOLERANCE)
    if fitting == 0 or galley.stops[fitting - 1] <= start:
        return start, 0.0
    return galley.stops[fitting - 1], galley.feet[fitting - 1] - top


def _rows(rows: tuple[Row, ...], before: Slice | None, after: Slice | None) -> tuple[Row, ...]:
    start = 0 if before is None else before.part + 1
    return rows[start : None if after is None else after.part + 1]


def _parts_between(
    parts: tuple[PartView, ...], before: Slice | None, after: Slice | None
) -> tuple[tuple[PartView, ...], bool, bool]:
    """The parts between two cuts, and whether the first and the last are cut inside."""
    cut = carried = False
    kept = list(parts)
    if after is not None:
        kept = kept[: after.part + 1]
        if after.end is not None:
            cut = True
            kept[-1] = _part_upto(kept[-1], after.end, after.hyphen)
    if before is not None:
        gone = before.part if before.end is not None else before.part + 1
        kept = kept[gone:]
        if before.end is not None and kept:
            carried = True
            kept[0] = _part_behind(kept[0], before.end)
    return tuple(kept), carried, cut


def _part_upto(part: PartView, end: int, hyphen: str) -> PartView:
    """The part up to its `end`-th character, or a table's row."""
    if part.table is None:
        return replace(part, runs=_upto(part.runs, end, hyphen))
    table = part.table
    rows, lines = table.rows[:end], table.lines[:end]
    return replace(part, table=replace(table, rows=rows, lines=lines, cut=True))


def _part_behind(part: PartView, end: int) -> PartView:
    """The part without its first `end` characters, or a table's rows with what stands above."""
    if part.table is None:
        return replace(part, runs=_behind(part.runs, end))
    table = part.table
    rows, lines = table.rows[end:], table.lines[end:]
    rest = replace(table, caption="", heads=(), rows=rows, lines=lines, carried=True)
    return replace(part, table=rest)


def _upto(runs: tuple[TextRun, ...], end: int, hyphen: str) -> tuple[TextRun, ...]:
    kept: list[TextRun] = []
    for run in runs:
        if end > 0:
            kept.append(replace(run, text=run.text[:end]))
        end -= len(run.text)
    if kept and hyphen:
        kept[-1] = replace(kept[-1], text=kept[-1].text + hyphen)
    return tuple(kept)


def _behind(runs: tuple[TextRun, ...], end: int) -> tuple[TextRun, ...]:
    kept: list[TextRun] = []
    for run in runs:
        rest = run.text[max(0, end) :]
        end -= len(run.text)
        if rest and (kept or rest.strip()):
            kept.append(replace(run, text=rest if kept else rest.lstrip()))
    return tuple(kept)


def characters(part: PartView) -> str:
    """The text of a part, by whose characters slices are cut."""
    return plain(part.runs)
