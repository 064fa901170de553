"""From an edition's view to laid out pages.

Galleys are set once, in `room`; make-up says which of their slices stand where; then each page is
laid out alone, with its heads and furniture, and the boxes that are set already are slotted in.
Pages that have not changed since the last time are kept.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple
from uuid import uuid4

from weasyprint import Document
from weasyprint.document import Page

from digest.render.content.views import EditionView
from digest.render.content.wording import wording
from digest.render.makeup.newspaper import CONTINUED, Newspaper, compose_pages, page_numbers
from digest.render.makeup.orders import Order
from digest.render.makeup.sheets import Medium, Sheet
from digest.render.memory import Memory
from digest.render.themes.style import Style
from digest.render.typeset.leaves import Leaf, leaves
from digest.render.typeset.room import ComposingRoom
from digest.render.typeset.slots import Slots, fill_slots
from digest.render.typeset.typesetting import Typesetter

_INCH = 25.4
_SPARED = (3.0, 14.0, 40.0)
"""Points left free at the foot of each page, from the first attempt to the last."""


class LaidPage(NamedTuple):
    """Pages of a document, which has to live as long as they do. `mark` is its own."""

    document: Document
    pages: list[Page]
    mark: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Printer:
    """One edition on its way to the page. `house` names what `memory` keeps its galleys under:
    theme, style and language."""

    view: EditionView
    style: Style
    room: ComposingRoom
    memory: Memory
    sheet: Sheet
    medium: Medium
    house: str

    @classmethod
    def of(cls, view: EditionView, style: Style, room: ComposingRoom, memory: Memory) -> "Printer":
        theme = room.theme
        sheet = Sheet(size=style.paper)
        medium = Medium(
            words=wording(view.language),
            address=_addresses(sheet, theme.dpi),
            numbers=dict.fromkeys((*view.anchors, CONTINUED), "8"),
            links_headlines=True,
            pages=8,
            narrow=True,
        )
        return cls(
            view=view,
            style=style,
            room=room,
            memory=memory,
            sheet=sheet,
            medium=medium,
            house=f"{theme.key} {theme.print} {style.print} {view.language}",
        )

    @property
    def typesetter(self) -> Typesetter:
        """What sets the edition's galleys."""
        return Typesetter(lay=self._set, house=self.house, memory=self.memory)

    def fitting_sheets(self, some: Callable[[int], Iterable[int]] = range) -> "Sheets":
        """The made up pages, of which those that `some` gives for their number are laid out and
        hold what they were given: where a line came out higher than it was measured, a page breaks
        in two, and all are made up again with more air at their feet."""
        for spared in _SPARED:
            sheets = self.sheets(spared)
            if all(len(sheets.laid(number).pages) == 1 for number in some(len(sheets))):
                break
        return sheets

    def sheets(self, spared: float = _SPARED[0]) -> "Sheets":
        """The made up pages, `spared` points of each left free, ready to be laid out."""
        typesetter = self.typesetter
        made = compose_pages(
            self.view, self.sheet, typesetter.set, spared=spared, memory=self.memory.makeup
        )
        medium = replace(
            self.medium, numbers=page_numbers(made.pages), pages=len(made.pages), depth=made.depth
        )
        return Sheets(
            printer=self,
            made=made,
            medium=medium,
            leaves=leaves(made.pages),
            setter=typesetter,
            spared=spared,
        )

    def lay(self, template: str, **context: object) -> Document:
        """`template` laid out for this edition. Raises RenderError."""
        return self.room.lay(
            template, edition=self.view, sheet=self.sheet, style=self.style, **context
        )

    def _set(self, orders: Sequence[Order]) -> Any:
        return self.lay("measure.html.j2", orders=orders, page=self.medium).pages[0]._page_box


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheets:
    """An edition made up, `spared` points left free at the foot of each page. Pages are counted
    from 0."""

    printer: Printer
    made: Newspaper
    medium: Medium
    leaves: tuple[Leaf, ...]
    setter: Typesetter
    spared: float

    def __len__(self) -> int:
        return len(self.leaves)

    def laid(self, number: int) -> LaidPage:
        """One page, laid out; more than one when it does not hold what it was given."""
        slots = Slots(remembered=self.setter.remembered, knows=self.medium.knows)
        html = self._html([self.leaves[number]], slots)
        kept: dict[tuple[object, ...], LaidPage] = self.printer.memory.pages
        key = (self.printer.house, html, slots.key)
        if key not in kept:
            document = self.printer.room.lay_html(html)
            pages = [self._filled(page, slots) for page in document.pages]
            kept[key] = LaidPage(document, pages, uuid4().hex)
        kept[key] = kept.pop(key)  # the longest unused come first
        return kept[key]

    def plain(self) -> Document:
        """All pages laid out in one go, with nothing that was set before: what `page` has to be
        like, slower."""
        html = self._html(self.leaves, lambda _excerpt, _level: None)
        return self.printer.room.lay_html(html)

    def _html(self, some: Sequence[Leaf], slots: Callable[..., object]) -> str:
        printer = self.printer
        return printer.room.theme.render(
            "print.html.j2",
            edition=printer.view,
            sheet=printer.sheet,
            style=printer.style,
            made=self.made,
            leaves=some,
            page=self.medium,
            slots=slots,
        )

    def _filled(self, page: Page, slots: Slots) -> Page:
        if not slots.fillings:
            return page
        fill_slots(page._page_box, slots.fillings)
        return Page(page._page_box)


def _addresses(sheet: Sheet, dpi: int) -> Callable[[str, str], str]:
    """The addresses of pictures, by media id and slot."""

    def address(media: str, slot: str) -> str:
        return f"asset:media/{media}?width={round(sheet.slot(slot) / _INCH * dpi)}"

    return address
