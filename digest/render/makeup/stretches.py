"""Stretches: one section's galleys laid from a spot on a page to another, in one of several ways.
Pure, but for the memory of what was laid before.

A page is a pile of bands. A band has a head across its columns (a section's title, an article's
headline and picture, or nothing) and columns of even foot below it. What a band does not hold goes
on at the head of the next page; where a section ends, its columns are balanced and the next one
begins beneath them.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Any, NamedTuple, TypeVar

from digest.render.content.views import ArticleView, RankingView
from digest.render.makeup.across import across, deserves
from digest.render.makeup.bands import Band
from digest.render.makeup.columns import HEAD, Mark, balanced, fill, next_height
from digest.render.makeup.galleys import Galley

Key = TypeVar("Key")

_BAND_GAP = 19.0
_LEAST_ROOM = 96.0
"""Points of column that are worth beginning at the foot of a page."""
_UGLY = 120.0
"""Points of white at a page's foot from which on it counts more than as much white in places."""
_EMPTY = 3.0
"""How much worse white is in a column where nothing stands at all."""
_OPENER_LEAST = 37.0
"""Points of column that an opener needs below its picture to begin on a page."""
_OPENER_LINES = 50.0
"""Points of text that an opener needs below its picture in each of its columns."""


class Grid(NamedTuple):
    """The pages to fill: their height in points, and how many columns they have."""

    page: float
    columns: int

    @property
    def even(self) -> tuple[float, ...]:
        """The heads of all columns where nothing stands above them."""
        return (0.0,) * self.columns


class Spot(NamedTuple):
    """Where a band may begin: the points left on the page, and whether nothing stands on it yet."""

    room: float
    bare: bool

    @property
    def gap(self) -> float:
        """The air above the next band."""
        return 0.0 if self.bare else _BAND_GAP


class Picture(NamedTuple):
    """A picture in a slot that spans some columns (see Sheet.span): its height in points with and
    without its caption, and the most that it may have."""

    slot: str
    span: int
    height: float
    bare: float
    most: float


NO_PICTURE = Picture("column", 0, 0.0, 0.0, 0.0)
_PLAIN = Band(kind="columns", height=0.0)
"""A band without a head."""


class Opener(NamedTuple):
    """A section's first article as it would be set across the page: the height of its headline,
    its picture in the slots that suit it (NO_PICTURE without one), its text as a galley."""

    head: float
    pictures: tuple[Picture, ...]
    text: Galley


class Passage(NamedTuple):
    """A section's galleys below its title, which is `head` points high; its `opener`, if its first
    galley may be set as one. `kind` is that of its first band, `mark` where what is printed
    already ends."""

    galleys: tuple[Galley, ...]
    head: float = 0.0
    opener: Opener | None = None
    mark: Mark = HEAD
    kind: str = "columns"


class Way(NamedTuple):
    """How a passage is laid: the picture of its opener and its height against the full one, None
    without an opener; behind how many galleys its charts stand, None for where the editor put
    them; whether it begins on a new page."""

    picture: Picture | None = None
    share: float = 1.0
    charts: int | None = None
    turns: bool = False


class Stretch(NamedTuple):
    """Bands from a spot on: a pile for the page that they begin on and for each that follows, and
    the spot below the last. `white` is what stays empty on the way, in points of page height: at
    the feet of pages, and in columns."""

    piles: tuple[tuple[Band, ...], ...]
    spot: Spot
    white: float

    @property
    def pages(self) -> int:
        """How many pages it goes on to."""
        return len(self.piles) - 1


@dataclass(slots=True)
class MakeupMemory:
    """What was laid before: galleys are remembered by identity, so that an edition of which little
    has changed is made up at once. Make-up comes to the same with any memory. It holds little more
    than `most` stretches, and as many leaves."""

    most: int = 3000
    stretches: dict[tuple[Grid, Passage, Way, Spot], Stretch] = field(default_factory=dict)
    leaves: dict[tuple[Grid, tuple[Galley, ...], Mark], tuple[Band | None, Mark]] = field(
        default_factory=dict
    )

    def trim(self) -> None:
        """Forgets the oldest of what has grown too much; called between editions."""
        _shorten(self.stretches, self.most)
        _shorten(self.leaves, self.most)


def _shorten(kept: dict[Key, Any], most: int) -> None:
    """Takes the oldest entries away where there are more than `most`, so that half as many stay."""
    if len(kept) > most:
        for key in list(islice(kept, len(kept) - most // 2)):
            del kept[key]


def stretch(passage: Passage, way: Way, spot: Spot, grid: Grid, memory: MakeupMemory) -> Stretch:
    """`passage` laid in that `way` from `spot` on."""
    key = (grid, passage, way, spot)
    found = memory.stretches.get(key)
    if found is None:
        layer = Layer(grid=grid, memory=memory, spot=spot)
        layer.lay(passage, way)
        found = memory.stretches[key] = layer.stretch()
    return found


@dataclass(slots=True, kw_only=True)
class Layer:
    """Lays bands from `spot` on."""

    grid: Grid
    memory: MakeupMemory
    spot: Spot
    piles: list[list[Band]] = field(default_factory=lambda: [[]])
    white: float = 0.0

    def stretch(self) -> Stretch:
        """What has been laid."""
        return Stretch(tuple(map(tuple, self.piles)), self.spot, self.white)

    def add(self, band: Band) -> None:
        """Puts `band` below what stands on the page."""
        self.piles[-1].append(band)
        self.spot = Spot(self.spot.room - band.gap - band.height, bare=False)
        for column in (*band.own, *band.columns):
            self.white += column.white * (1 if column.items else _EMPTY) / self.grid.columns

    def whole(self, band: Band) -> None:
        """Puts `band` on the page if it has room for it, or else on the next one."""
        if not self.spot.bare and self.spot.room < self.spot.gap + band.height:
            self.turn()
        self.add(replace(band, gap=self.spot.gap))

    def turn(self) -> None:
        """Begins a new page."""
        foot = max(0.0, self.spot.room)
        self.white += foot + foot * foot / _UGLY
        self.piles.append([])
        self.spot = Spot(self.grid.page, bare=True)

    def lay(self, passage: Passage, way: Way) -> None:
        """The passage below its head: first its opener across the page, where it has one that
        fits, then columns."""
        head = Band(kind=passage.kind, height=0.0, section_height=passage.head)
        galleys, mark, height = _ordered(passage.galleys, way.charts), passage.mark, passage.head
        short = self.spot.room - _BAND_GAP - height < _LEAST_ROOM
        if not self.spot.bare and (short or way.turns):
            self.turn()
        opener = passage.opener
        if opener is not None and way.picture is not None:
            opened = self._open(head, opener, way.picture, way.share)
            if opened is not None:
                galleys, mark = (opener.text, *galleys[1:]), opened
                head, height = _PLAIN, 0.0
        self.run(head, galleys, height, mark)

    def run(
        self,
        head: Band,
        galleys: tuple[Galley, ...],
        head_height: float,
        mark: Mark = HEAD,
        *,
        own: bool = False,
    ) -> None:
        """`galleys` from `mark` on in bands, the first of which is `head`. With `own` they are the
        text of the head's article."""
        while mark.galley < len(galleys):
            if self.spot.bare and head is _PLAIN:
                band, mark = self._leaf(galleys, mark)
            else:
                band, mark = self._band(head, galleys, head_height, mark, own=own)
            if band is None:
                self.turn()
                continue
            self.add(band)
            if mark.galley < len(galleys) and band.chart is None:
                self.turn()
            head, head_height, own = _PLAIN, 0.0, False

    def _leaf(self, galleys: tuple[Galley, ...], mark: Mark) -> tuple[Band | None, Mark]:
        """The band that fills a new page from `mark` on."""
        key = (self.grid, galleys, mark)
        found = self.memory.leaves.get(key)
        if found is None:
            found = self.memory.leaves[key] = self._band(_PLAIN, galleys, 0.0, mark)
        return found

    def _band(
        self,
        head: Band,
        galleys: Sequence[Galley],
        head_height: float,
        mark: Mark,
        *,
        own: bool = False,
    ) -> tuple[Band | None, Mark]:
        """The band that holds what fits of `galleys` below `head`, and the mark that it reaches;
        none where so little fits that it better begins on a new page."""
        gap, columns = self.spot.gap, self.grid.columns
        room = self.spot.room - gap - head_height
        if (
            not own
            and _are_charts(galleys, mark)
            and deserves(galleys[mark.galley], len(galleys) - mark.galley, columns)
        ):
            chart = across(galleys[mark.galley], head_height + room, columns, head_height)
            if chart is not None:
                wide = replace(head, kind=chart.kind, chart=chart.chart, columns=chart.columns)
                return replace(wide, height=chart.height, gap=gap), Mark(mark.galley + 1)
        height = balanced(galleys, mark, self.grid.even, room)
        least = max(_LEAST_ROOM, next_height(galleys, mark))
        if height is None and not self.spot.bare and room < least:
            return None, mark
        bottom = head_height + (room if height is None else height)
        filled, reached = fill(galleys, mark, (head_height,) * columns, bottom)
        band = replace(head, height=bottom, gap=gap)
        return (replace(band, own=filled) if own else replace(band, columns=filled)), reached

    def _open(self, head: Band, opener: Opener, picture: Picture, share: float) -> Mark | None:
        """Puts the opener, its picture cropped to `share`, on the page, or on the next one where
        only the head would fit: all of it, or as much as the page holds if that is more than a few
        lines. How far its text is printed; None when it does not fit."""
        above, columns = head.section_height + opener.head, self.grid.columns
        lowered = picture.height - picture.bare * (1 - share)
        if opener.text.height < _OPENER_LINES * columns:
            return None
        least = lowered + max(_OPENER_LEAST, next_height((opener.text,), HEAD))
        if not self.spot.bare and self._room_below(above) < least:
            self.turn()
        room = self._room_below(above)
        if room < least:
            return None
        offsets = tuple(lowered if place < picture.span else 0.0 for place in range(columns))
        height = balanced((opener.text,), HEAD, offsets, room) or room
        tops = tuple(above + offset for offset in offsets)
        own, mark = fill((opener.text,), HEAD, tops, above + height)
        view = opener.text.view
        assert isinstance(view, ArticleView)
        band = replace(head, kind="opener", height=above + height, article=view, own=own)
        band = replace(band, gap=self.spot.gap, picture_slot=picture.slot)
        self.add(replace(band, picture=picture.bare * share if share != 1 else None))
        if mark.galley == 0:
            self.turn()
        return mark

    def _room_below(self, above: float) -> float:
        return self.spot.room - self.spot.gap - above


def _ordered(galleys: tuple[Galley, ...], place: int | None) -> tuple[Galley, ...]:
    """`galleys` with the charts behind `place` others, whose order stays."""
    if place is None:
        return galleys
    charts = [galley for galley in galleys if isinstance(galley.view, RankingView)]
    others = [galley for galley in galleys if not isinstance(galley.view, RankingView)]
    return (*others[:place], *charts, *others[place:])


def _are_charts(galleys: Sequence[Galley], mark: Mark) -> bool:
    """Whether nothing but whole charts comes after `mark`."""
    rest = galleys[mark.galley :]
    return mark.slice == 0 and all(isinstance(galley.view, RankingView) for galley in rest)
