"""From an edition to its pages: what is set, and what is made up of it. Pure but for `set_type`,
which lays type out."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from digest.render.content.views import (
    ArticleView,
    BriefsView,
    ContentsView,
    EditionView,
    PrintedView,
    SectionView,
)
from digest.render.makeup.bands import Band, Page
from digest.render.makeup.front import front_plans
from digest.render.makeup.front_copy import FrontCopy, FrontPlan
from digest.render.makeup.galleys import Galley, loosened
from digest.render.makeup.nameplates import NAMEPLATE_LEADING, nameplate_size
from digest.render.makeup.orders import CONTENTS_DEPTHS, Order, Setting
from digest.render.makeup.pages import Copy, make_up
from digest.render.makeup.sheets import MILLIMETRE, Sheet
from digest.render.makeup.stretches import (
    NO_PICTURE,
    Grid,
    MakeupMemory,
    Opener,
    Passage,
    Picture,
)

CONTINUED = "continued"
"""The anchor of the lead's continuation."""
_EARS = 62.0
"""Millimetres that both ears and the air beside them take."""
_LEAD_ROLES = ("split", "wide", "text", "continuation")
_OPENER_PIXELS = 600
_OPENER_WORDS, _PICTURE_WORDS = 40, 76
"""Words for each column that an opener needs, without and with a picture."""

_SHORT = 8
"""Pages of a paper whose last one shows."""
_LEAST_LAST = 0.25
"""The share of a last page that is filled in a short paper, if the others can be lower for it."""
_MOST_LOWER = 0.07
"""The share of their height by which they can."""

SetType = Callable[[Sequence[Order]], Mapping[Order, Setting]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Newspaper:
    """An edition made up. `nameplate` is the size of its type in points, `ears` whether there is
    room for them beside it, `depth` that of the contents. `extent` is how many pages it fills, the
    last one by the share that is used of it where the others are full."""

    pages: tuple[Page, ...]
    nameplate: float
    ears: bool
    depth: int
    extent: float


def compose_pages(
    edition: EditionView,
    sheet: Sheet,
    set_type: SetType,
    *,
    spared: float,
    memory: MakeupMemory | None = None,
) -> Newspaper:
    """`edition` set by `set_type` and made up into pages of `sheet`, `spared` points of each of
    which are left free. `memory` is for a caller that comes again (see make_up)."""
    settings = set_type(orders_of(edition, sheet))
    made = _Make(edition, sheet, settings, spared).newspaper(memory)
    less = _evened(made) * sheet.size.height * MILLIMETRE
    if not less:
        return made
    evened = _Make(edition, sheet, settings, spared + less).newspaper(memory)
    better = made.extent < evened.extent <= len(made.pages)
    return replace(evened, extent=made.extent) if better else made


def _evened(made: Newspaper) -> float:
    """The share of its height by which each page of a short paper is to be lower, so that the last
    one is not all but empty; 0 where it is not."""
    pages = len(made.pages)
    lacking = _LEAST_LAST - (made.extent - pages + 1)
    if not 1 < pages <= _SHORT or lacking <= 0:
        return 0.0
    return min(lacking / (pages - 1), _MOST_LOWER)


def page_numbers(pages: Sequence[Page]) -> dict[str, str]:
    """On which page each anchor first stands."""
    numbers: dict[str, str] = {}
    for number, page in enumerate(pages, start=1):
        for anchor in (anchor for band in page.bands for anchor in _anchors(band)):
            numbers.setdefault(anchor, str(number))
    return numbers


def _anchors(band: Band) -> list[str]:
    found = [named.anchor for named in (band.section, band.chart) if named]
    if band.article:
        found.append(CONTINUED if band.kind == "continuation" else band.article.anchor)
    for column in band.columns:
        for item in column.items:
            view = item.galley.view
            if isinstance(view, BriefsView):
                briefs = item.excerpt.view
                assert isinstance(briefs, BriefsView)
                found += [brief.anchor for brief in briefs.articles]
            else:
                found.append(view.anchor)
    return found


def orders_of(edition: EditionView, sheet: Sheet) -> list[Order]:
    """Everything that has to be set before the pages can be made up."""
    orders = [Order("nameplate", edition.title), Order("masthead", edition.title)]
    if edition.lead is not None:
        orders += [Order(role, edition.lead) for role in _LEAD_ROLES]
        orders += [Order("text large", edition.lead)] if not edition.sections else []
    for view in edition.front.printed:
        orders += _block_orders(view)
    for section in edition.sections:
        orders.append(Order("section", section.title))
        orders += [Order("column", view) for view in section.printed]
    for section in _opened(edition):
        if (opener := _opener(section, sheet)) is not None:
            pictures = (f"picture {slot}" for slot in _opener_slots(opener, sheet))
            roles = ("opener", "text", *pictures)
            orders += [Order(role, opener) for role in roles]
    return orders


def _opened(edition: EditionView) -> tuple[SectionView, ...]:
    """The sections that may begin with an opener: the front page only if it has no lead."""
    return edition.sections if edition.lead else (edition.front, *edition.sections)


def _block_orders(view: PrintedView) -> list[Order]:
    if isinstance(view, ContentsView):
        return [Order(f"contents {depth}", view) for depth in CONTENTS_DEPTHS]
    return [Order("column", view)]


def _opener(section: SectionView, sheet: Sheet) -> ArticleView | None:
    """The section's first article if its text, and its picture if it has one, deserve the width of
    the page."""
    first = section.blocks[0] if section.blocks else None
    if not isinstance(first, ArticleView) or first.form != "full" or not first.parts:
        return None
    least = _OPENER_WORDS if first.figure is None else _PICTURE_WORDS
    return first if first.words >= least * sheet.columns else None


def _opener_slots(view: ArticleView, sheet: Sheet) -> tuple[str, ...]:
    """Half the columns for a picture that is wide and large enough, and one for any."""
    figure = view.figure
    if figure is None:
        return ()
    wide = sheet.span("split") > 1 and figure.width >= max(_OPENER_PIXELS, figure.height)
    return ("split", "column") if wide else ("column",)


def _extent(pages: Sequence[Page], copy: Copy) -> float:
    """The pages filled, of which the last counts by the share that its bands take below whatever
    stands above them."""
    room = copy.grid.page if len(pages) > 1 else copy.first_page
    used = sum(band.gap + band.height for band in pages[-1].bands)
    return round(len(pages) - 1 + min(1.0, used / room), 2)


@dataclass(frozen=True, slots=True)
class _Make:
    edition: EditionView
    sheet: Sheet
    set: Mapping[Order, Setting]
    spared: float

    def newspaper(self, memory: MakeupMemory | None) -> Newspaper:
        page, room = self.sheet.page * MILLIMETRE, (self.sheet.page - _EARS) * MILLIMETRE
        title = self.edition.title
        name = self.set[Order("nameplate", title)]  # at 100 pt, in one line
        size, lines = nameplate_size(max(name.width / 100, 0.01), page, room)
        # The masthead was set with a Latin nameplate of one line of 10 pt.
        masthead = self.set[Order("masthead", title)].height - 10 * NAMEPLATE_LEADING
        masthead += size * name.height / 100 * max(lines, 1)
        fronts = front_plans(self._front(self._page(self.sheet.size.first_top) - masthead))
        copy = self._copy(fronts, masthead)
        pages, front = make_up(self.edition, copy, memory)
        return Newspaper(
            pages=pages,
            nameplate=size,
            ears=lines == 0,
            depth=front.depth,
            extent=_extent(pages, copy),
        )

    def _page(self, top: float) -> float:
        size = self.sheet.size
        return (size.height - top - size.bottom) * MILLIMETRE - self.spared

    def _galley(self, role: str, view: PrintedView) -> Galley:
        galley = self.set[Order(role, view)].galley
        assert galley is not None
        return loosened(galley) if self.sheet.columns == 1 else galley

    def _front(self, page: float) -> FrontCopy:
        lead, views = self.edition.lead, self.edition.front.printed
        listed = next((v for v in views if isinstance(v, ContentsView)), None)
        return FrontCopy(
            lead=self._galley("text", lead) if lead else None,
            head=self.set[Order("split", lead)].height if lead else 0.0,
            wide_head=self.set[Order("wide", lead)].height if lead else 0.0,
            blocks=tuple(self._galley(_block_orders(view)[0].role, view) for view in views),
            contents=tuple(self._galley(f"contents {d}", listed) for d in CONTENTS_DEPTHS)
            if listed
            else (),
            page=page,
            columns=self.sheet.columns,
            picture=self._picture(lead, "lead") if lead else 0.0,
            wide_picture=self._picture(lead, "wide") if lead else 0.0,
            large=self._galley("text large", lead) if lead and not self.edition.sections else None,
        )

    def _picture(self, view: ArticleView, slot: str) -> float:
        """The height of the article's picture in `slot`."""
        figure = view.figure
        if figure is None or not figure.width:
            return 0.0
        height = self.sheet.slot(slot) * figure.height / figure.width
        return min(height, self.sheet.tallest) * MILLIMETRE

    def _copy(self, fronts: tuple[FrontPlan, ...], masthead: float) -> Copy:
        lead, opened = self.edition.lead, _opened(self.edition)
        openers = {s.anchor: self._opener(view) for s in opened if (view := _opener(s, self.sheet))}
        opener = openers.get(self.edition.front.anchor)
        return Copy(
            fronts=fronts,
            passages=tuple(
                Passage(
                    galleys=tuple(self._galley("column", view) for view in section.printed),
                    head=self.set[Order("section", section.title)].height,
                    opener=openers.get(section.anchor),
                )
                for section in self.edition.sections
            ),
            opening=None if lead else Passage(fronts[0].below, opener=opener, kind="below"),
            continued=self.set[Order("continuation", lead)].height if lead else 0.0,
            first_page=self._page(self.sheet.size.first_top) - masthead,
            grid=Grid(self._page(self.sheet.size.top), self.sheet.columns),
        )

    def _opener(self, view: ArticleView) -> Opener:
        pictures = tuple(
            Picture(
                slot,
                self.sheet.span(slot),
                self.set[Order(f"picture {slot}", view)].height,
                self._picture(view, slot),
                self.sheet.tallest * MILLIMETRE,
            )
            for slot in _opener_slots(view, self.sheet)
        )
        return Opener(
            head=self.set[Order("opener", view)].height,
            pictures=pictures or (NO_PICTURE,),
            text=self._galley("text", view),
        )
