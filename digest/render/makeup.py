"""Make-up: galleys brought into pages of three columns. Pure.

A page is a pile of bands. A band has a head across its columns (a section's title, an article's
headline and picture, or nothing) and columns of even foot below it. What a band does not hold goes
on at the head of the next page; where a section ends, its columns are balanced and the next one
begins beneath them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from digest.render.bands import Band, Page
from digest.render.columns import HEAD, Mark, balanced, fill
from digest.render.front import FrontPlan
from digest.render.galleys import Galley
from digest.render.views import ArticleView, EditionView, SectionView

_BAND_GAP = 19.0
_LONELY = 0.22
"""The share of a last page below which it is all but empty."""
_OPENER_LINES = 150.0
"""Points of text that an opener needs below its picture, taken over its columns."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opener:
    """A section's first article as it would be set across the page: the height of its headline,
    that of its picture over two columns with and without its caption, its text as a galley."""

    head: float
    picture: float
    picture_height: float
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


def make_up(edition: EditionView, copy: Copy) -> tuple[Page, ...]:
    """The pages of `edition`, at least one: of a few ways to make them up, the one that takes the
    fewest pages and leaves the least white on them."""
    ways = [_made(edition, copy, way) for way in _WAYS]
    return min(ways, key=lambda pages: _badness(pages, copy))


def _made(edition: EditionView, copy: Copy, way: "_Way") -> tuple[Page, ...]:
    maker = _Maker(copy, way)
    front = copy.front
    if front.band is not None:
        maker.add(front.band)
        maker.run(Band(kind="below", height=0.0), front.below, 0.0)
    else:
        maker.stream(Band(kind="below", height=0.0), front.below, 0.0, edition.front.anchor)
    if front.rest is not None and edition.lead is not None:
        head = Band(kind="continuation", height=0.0, article=edition.lead)
        maker.run(head, (front.rest,), copy.continued, front.rest_mark, own=True)
    for section in edition.sections:
        maker.section(section)
    return tuple(Page(bands=tuple(bands)) for bands in maker.pages)


def _badness(pages: Sequence[Page], copy: Copy) -> float:
    """The white at the feet of all pages but the last, which costs when it is all but empty."""
    heights = [sum(band.gap + band.height for band in page.bands) for page in pages]
    rooms = [copy.first_page, *([copy.page] * (len(pages) - 1))]
    whites = [room - height for room, height in zip(rooms, heights, strict=True)]
    lonely = len(pages) > 1 and heights[-1] < _LONELY * copy.page
    return (
        len(pages) * copy.page
        + sum(white * white / copy.page for white in whites[:-1])
        + (copy.page / 2 if lonely else 0.0)
    )


class _Way(NamedTuple):
    """A way to make up: whether sections have openers, how high the openers' pictures are against
    their full height, and the room that a section needs to begin on a page."""

    openers: bool
    picture: float
    room: float


_WAYS = tuple(
    _Way(openers, picture, room)
    for openers, picture in ((True, 1.0), (True, 0.86), (True, 0.72), (False, 1.0))
    for room in (96.0, 64.0, 160.0)
)


@dataclass(slots=True)
class _Maker:
    copy: Copy
    way: _Way
    pages: list[list[Band]] = field(default_factory=lambda: [[]])
    room: float = 0.0

    def __post_init__(self) -> None:
        self.room = self.copy.first_page

    def add(self, band: Band) -> None:
        """Puts `band` below what stands on the page."""
        self.pages[-1].append(band)
        self.room -= band.gap + band.height

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
        if self.pages[-1] and self.room - _BAND_GAP - height < self.way.room:
            self.turn()
        opener = self.copy.openers.get(section) if self.way.openers else None
        if opener is not None and self._open(head, opener):
            galleys, head, height = galleys[1:], Band(kind="columns", height=0.0), 0.0
        self.run(head, galleys, height)

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
            gap = _BAND_GAP if self.pages[-1] else 0.0
            room = self.room - gap - head_height
            height = balanced(galleys, mark, (0.0, 0.0, 0.0), room) if room > 0 else None
            if height is None and self.pages[-1] and room < self.way.room:
                self.turn()
                continue
            whole = head_height + (room if height is None else height)
            columns, mark = fill(galleys, mark, (head_height,) * 3, whole)
            band = replace(head, height=whole, gap=gap)
            self.add(replace(band, own=columns) if own else replace(band, columns=columns))
            if mark.galley < len(galleys):
                self.turn()
            head = Band(kind="columns", height=0.0)
            head_height, own = 0.0, False

    def _open(self, head: Band, opener: Opener) -> bool:
        """Puts the opener on the page if its text, balanced around its picture, fits there."""
        gap = _BAND_GAP if self.pages[-1] else 0.0
        above = head.section_height + opener.head
        if opener.text.height < _OPENER_LINES:
            return False
        cropped = opener.picture_height * (1 - self.way.picture)
        offsets = (opener.picture - cropped, opener.picture - cropped, 0.0)
        height = balanced((opener.text,), HEAD, offsets, self.room - gap - above)
        if height is None:
            return False
        tops = tuple(above + offset for offset in offsets)
        columns, _ = fill((opener.text,), HEAD, tops, above + height)
        view = opener.text.view
        assert isinstance(view, ArticleView)
        picture = opener.picture_height - cropped if cropped else None
        band = replace(head, kind="opener", height=above + height, gap=gap, picture=picture)
        self.add(replace(band, article=view, own=columns))
        return True
