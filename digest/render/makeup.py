"""Make-up: galleys brought into pages of three columns. Pure.

A page is a pile of bands. A band has a head across its columns (a section's title, an article's
headline and picture, or nothing) and columns of even foot below it. What a band does not hold goes
on at the head of the next page; where a section ends, its columns are balanced and the next one
begins beneath them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from digest.render.bands import Band, Page
from digest.render.columns import Mark, balanced, fill
from digest.render.front import FrontPlan
from digest.render.galleys import Galley
from digest.render.views import ArticleView, EditionView, SectionView

_BAND_GAP = 19.0
_LEAST_ROOM = 96.0
"""Points of column that a section needs below its head to begin on a page."""
_OPENER_LINES = 150.0
"""Points of text that an opener needs below its picture, taken over its columns."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opener:
    """A section's first article as it would be set across the page: the height of its headline,
    that of its picture over two columns, and its text as a galley."""

    head: float
    picture: float
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
    """The pages of `edition`; at least one."""
    maker = _Maker(copy)
    front = copy.front
    if front.band is not None:
        maker.add(front.band)
    maker.run(Band(kind="below", height=0.0), front.below, 0.0)
    if front.rest is not None and edition.lead is not None:
        head = Band(kind="continuation", height=0.0, article=edition.lead)
        maker.run(head, (front.rest,), copy.continued, front.rest_mark, own=True)
    for section in edition.sections:
        maker.section(section)
    return tuple(Page(bands=tuple(bands)) for bands in maker.pages)


@dataclass(slots=True)
class _Maker:
    copy: Copy
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
        """A section: its opener across the page, where it has one that fits, then its columns."""
        galleys = self.copy.galleys[section.anchor]
        height = self.copy.heads[section.anchor]
        head = Band(kind="columns", height=0.0, section=section, section_height=height)
        if self.pages[-1] and self.room - _BAND_GAP - height < _LEAST_ROOM:
            self.turn()
        opener = self.copy.openers.get(section.anchor)
        if opener is not None and self._open(head, opener):
            galleys, head, height = galleys[1:], Band(kind="columns", height=0.0), 0.0
        self.run(head, galleys, height)

    def run(
        self,
        head: Band,
        galleys: Sequence[Galley],
        head_height: float,
        mark: Mark = Mark(),  # noqa: B008 - frozen
        *,
        own: bool = False,
    ) -> None:
        """`galleys` from `mark` on in bands, the first of which is `head`. With `own` they are the
        text of the head's article."""
        while mark.galley < len(galleys):
            gap = _BAND_GAP if self.pages[-1] else 0.0
            room = self.room - gap - head_height
            height = balanced(galleys, mark, (0.0, 0.0, 0.0), room) if room > 0 else None
            if height is None and self.pages[-1] and room < _LEAST_ROOM:
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
        offsets = (opener.picture, opener.picture, 0.0)
        height = balanced((opener.text,), Mark(), offsets, self.room - gap - above)
        if height is None:
            return False
        tops = tuple(above + offset for offset in offsets)
        columns, _ = fill((opener.text,), Mark(), tops, above + height)
        view = opener.text.view
        assert isinstance(view, ArticleView)
        band = replace(head, kind="opener", height=above + height, gap=gap)
        self.add(replace(band, article=view, own=columns))
        return True
