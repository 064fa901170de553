"""Make-up: galleys brought into pages of columns. Pure.

A page is a pile of bands. A band has a head across its columns (a section's title, an article's
headline and picture, or nothing) and columns of even foot below it. What a band does not hold goes
on at the head of the next page; where a section ends, its columns are balanced and the next one
begins beneath them.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from digest.render.content.views import ArticleView, EditionView, RankingView, SectionView
from digest.render.makeup.across import parted
from digest.render.makeup.bands import Band, Page
from digest.render.makeup.columns import HEAD, Mark, balanced, fill, next_height
from digest.render.makeup.front import FrontPlan
from digest.render.makeup.galleys import Galley

_BAND_GAP = 19.0
_LEAST_ROOM = 96.0
"""Points of column that are worth beginning at the foot of a page."""
_SHARES = (1.0, 0.84, 0.68, 0.56)
"""The heights to which an opener's picture may be cropped, against its own."""
_GAIN = 12.0
"""Points of white that another way to make up must save."""
_UGLY = 120.0
"""Points of white at a page's foot from which on it counts more than as much white in places."""
_SWEEPS = 3
"""How often every section is considered at the most."""
_LONELY = 0.22
"""The share of a last page below which it is all but empty."""
_OPENER_LEAST = 37.0
"""Points of column that an opener needs below its picture to begin on a page."""
_OPENER_LINES = 50.0
"""Points of text that an opener needs below its picture in each of its columns."""


class Picture(NamedTuple):
    """A picture in a slot that spans some columns (see Sheet.span): its height in points with and
    without its caption."""

    slot: str
    span: int
    height: float
    bare: float


NO_PICTURE = Picture("column", 0, 0.0, 0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opener:
    """A section's first article as it would be set across the page: the height of its headline,
    its picture in the slots that suit it (NO_PICTURE without one), its text as a galley."""

    head: float
    pictures: tuple[Picture, ...]
    text: Galley


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """Everything that is to be made up. `galleys` by section anchor, `heads` the heights of the
    section heads; `continued` is the height of the head of the lead's continuation."""

    front: FrontPlan
    galleys: Mapping[str, tuple[Galley, ...]]
    heads: Mapping[str, float]
    openers: Mapping[str, Opener]
    continued: float
    first_page: float
    page: float
    columns: int

    @property
    def even(self) -> tuple[float, ...]:
        """The heads of all columns where nothing stands above them."""
        return (0.0,) * self.columns


class _Way(NamedTuple):
    """How one section is made up: the picture of its opener and its height against the full one,
    None without an opener; behind how many blocks its charts stand, None for where the editor put
    them."""

    picture: Picture | None = None
    share: float = 1.0
    charts: int | None = None


_Ways = Mapping[str, _Way]


def make_up(edition: EditionView, copy: Copy) -> tuple[Page, ...]:
    """The pages of `edition`, at least one. Each section in turn is made up in the way that leaves
    the least white on all pages, the first way where several are equal; then once more each, as
    a section's best way depends on where the others end."""
    sections = (edition.front, *edition.sections)
    ways = {section.anchor: next(_ways(section, copy)) for section in sections}
    best = _made(edition, copy, ways)
    least = _badness(best, copy)
    for _ in range(_SWEEPS):
        before = least
        for section in sections:
            for way in _ways(section, copy):
                tried = {**ways, section.anchor: way}
                pages = _made(edition, copy, tried)
                badness = _badness(pages, copy)
                if badness < least - _GAIN:
                    best, ways, least = pages, tried, badness
        if least == before:
            break
    return best


def _ways(section: SectionView, copy: Copy) -> Iterator[_Way]:
    opener = copy.openers.get(section.anchor)
    has_charts = any(isinstance(view, RankingView) for view in section.blocks)
    for charts in (None, 1, 2) if has_charts else (None,):
        for picture in opener.pictures if opener else ():
            for share in _SHARES if picture.height else (1.0,):
                yield _Way(picture, share, charts)
        yield _Way(charts=charts)


def _made(edition: EditionView, copy: Copy, ways: _Ways) -> tuple[Page, ...]:
    maker = _Maker(copy, ways)
    front = copy.front
    if front.band is not None:
        maker.add(front.band)
        charts, below = parted(front.below, copy.page, copy.columns)
        for chart in charts:
            maker.whole(chart)
        maker.run(Band(kind="below", height=0.0), below, 0.0, front.mark)
    else:
        maker.stream(Band(kind="below", height=0.0), front.below, 0.0, edition.front.anchor)
    if front.rest is not None and edition.lead is not None:
        head = Band(kind="continuation", height=0.0, article=edition.lead)
        maker.run(head, (front.rest,), copy.continued, front.rest_mark, own=True)
    for section in edition.sections:
        maker.section(section)
    return tuple(Page(bands=tuple(bands)) for bands in maker.pages)


def _badness(pages: Sequence[Page], copy: Copy) -> float:
    """The white on the pages, in points of page height: at the feet of all but the last, which
    costs when it is all but empty, and in the columns."""
    heights = [sum(band.gap + band.height for band in page.bands) for page in pages]
    rooms = [copy.first_page, *([copy.page] * (len(pages) - 1))]
    feet = [room - height for room, height in zip(rooms, heights, strict=True)][:-1]
    bands = [band for page in pages for band in page.bands]
    columns = [column for band in bands for column in (*band.own, *band.columns)]
    lonely = len(pages) > 1 and heights[-1] < _LONELY * copy.page
    return (
        len(pages) * copy.page
        + sum(foot + foot * foot / _UGLY for foot in feet)
        + sum(column.white for column in columns) / copy.columns
        + (copy.page / 2 if lonely else 0.0)
    )


@dataclass(slots=True)
class _Maker:
    copy: Copy
    ways: _Ways
    pages: list[list[Band]] = field(default_factory=lambda: [[]])
    room: float = 0.0

    def __post_init__(self) -> None:
        self.room = self.copy.first_page

    def add(self, band: Band) -> None:
        """Puts `band` below what stands on the page."""
        self.pages[-1].append(band)
        self.room -= band.gap + band.height

    def whole(self, band: Band) -> None:
        """Puts `band` on the page if it has room for it, or else on the next one."""
        if self.pages[-1] and self.room < self._gap() + band.height:
            self.turn()
        self.add(replace(band, gap=self._gap()))

    def turn(self) -> None:
        """Begins a new page."""
        self.pages.append([])
        self.room = self.copy.page

    def section(self, section: SectionView) -> None:
        """A section below its title."""
        height = self.copy.heads[section.anchor]
        head = Band(kind="columns", height=0.0, section=section, section_height=height)
        self.stream(head, self.copy.galleys[section.anchor], height, section.anchor)

    def stream(self, head: Band, galleys: Sequence[Galley], height: float, section: str) -> None:
        """`galleys` below `head`: first the section's opener across the page, where it has one
        that fits, then columns."""
        way = self.ways[section]
        if self.pages[-1] and self.room - _BAND_GAP - height < _LEAST_ROOM:
            self.turn()
        galleys, mark = _ordered(galleys, way.charts), HEAD
        opener = self.copy.openers.get(section)
        if opener is not None and way.picture and galleys[0].view == opener.text.view:
            opened = self._open(head, opener, way.picture, way.share)
            if opened is not None:
                galleys, mark = (opener.text, *galleys[1:]), opened
                head, height = Band(kind="columns", height=0.0), 0.0
        self.run(head, galleys, height, mark)

    def run(
        self,
        head: Band,
        galleys: Sequence[Galley],
        head_height: float,
        mark: Mark = HEAD,
        *,
        own: bool = False,
    ) -> None:
        """`galleys` from `mark` on in bands, the first of which is `head`. With `own` they are the
        text of the head's article."""
        while mark.galley < len(galleys):
            gap = self._gap()
            room = self.room - gap - head_height
            height = balanced(galleys, mark, self.copy.even, room) if room > 0 else None
            least = max(_LEAST_ROOM, next_height(galleys, mark))
            if height is None and self.pages[-1] and room < least:
                self.turn()
                continue
            whole = head_height + (room if height is None else height)
            columns, mark = fill(galleys, mark, (head_height,) * self.copy.columns, whole)
            band = replace(head, height=whole, gap=gap)
            self.add(replace(band, own=columns) if own else replace(band, columns=columns))
            if mark.galley < len(galleys):
                self.turn()
            head = Band(kind="columns", height=0.0)
            head_height, own = 0.0, False

    def _open(self, head: Band, opener: Opener, picture: Picture, share: float) -> Mark | None:
        """Puts the opener, its picture cropped to `share`, on the page, or on the next one where
        only the head would fit: all of it, or as much as the page holds if that is more than a few
        lines. How far its text is printed; None when it does not fit."""
        above = head.section_height + opener.head
        lowered = picture.height - picture.bare * (1 - share)
        offsets = tuple(
            lowered if place < picture.span else 0.0 for place in range(self.copy.columns)
        )
        if opener.text.height < _OPENER_LINES * self.copy.columns:
            return None
        if self.pages[-1] and self._opener_room(above) < lowered + _OPENER_LEAST:
            self.turn()
        room = self._opener_room(above)
        if room < lowered + _OPENER_LEAST:
            return None
        height = balanced((opener.text,), HEAD, offsets, room) or room
        tops = tuple(above + offset for offset in offsets)
        columns, mark = fill((opener.text,), HEAD, tops, above + height)
        view = opener.text.view
        assert isinstance(view, ArticleView)
        band = replace(head, kind="opener", height=above + height, article=view, own=columns)
        band = replace(band, gap=self._gap(), picture_slot=picture.slot)
        self.add(replace(band, picture=picture.bare * share if share < 1 else None))
        if mark.galley == 0:
            self.turn()
        return mark

    def _gap(self) -> float:
        """The air above the page's next band."""
        return _BAND_GAP if self.pages[-1] else 0.0

    def _opener_room(self, above: float) -> float:
        return self.room - self._gap() - above


def _ordered(galleys: Sequence[Galley], place: int | None) -> tuple[Galley, ...]:
    """`galleys` with the charts behind `place` others, whose order stays."""
    if place is None:
        return tuple(galleys)
    charts = [galley for galley in galleys if isinstance(galley.view, RankingView)]
    others = [galley for galley in galleys if not isinstance(galley.view, RankingView)]
    return (*others[:place], *charts, *others[place:])
