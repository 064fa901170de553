"""An edition as a PDF/UA-1 newspaper, laid out by WeasyPrint. Imported only in the worker."""

import hashlib
import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from weasyprint import HTML, Document
from weasyprint.text.fonts import FontConfiguration

from digest.model import Anchor, Edition, Format, Rendition
from digest.render.content.context import anchors_of, edition_view
from digest.render.content.views import EditionView
from digest.render.content.wording import wording
from digest.render.makeup.newspaper import CONTINUED, Newspaper, compose_pages, page_numbers
from digest.render.makeup.orders import Memory, Order
from digest.render.makeup.sheets import Medium, Sheet
from digest.render.themes.assets import Assets, present_pictures
from digest.render.themes.fetcher import AssetFetcher
from digest.render.themes.style import Style
from digest.render.themes.theme import Theme, open_theme
from digest.render.typeset.leaves import leaves
from digest.render.typeset.typesetting import Typesetter

_POINTS = 0.75
_INCH = 25.4
_SPARED = (3.0, 14.0, 40.0)
"""Points left free at the foot of each page, from the first attempt to the last."""


def render_pdf(
    edition: Edition, *, media: Path, themes: Path | None, memory: Memory | None = None
) -> Rendition:
    """`edition` as PDF, the same bytes for the same edition. Raises RenderError. What was set once
    is taken from `memory` and put there."""
    theme = open_theme(edition.theme, themes)
    view = edition_view(edition, present_pictures(edition, media))
    memory = memory or Memory()
    style = theme.style(edition)
    printer = _Printer.of(view, theme, style, Assets(media, theme, memory.pictures), memory)
    document = printer.document()
    return Rendition(
        edition=edition.id,
        format=Format.PDF,
        theme=theme.key,
        content=_bytes(document, edition),
        pages=len(document.pages),
        anchors=tuple(_anchors(document, edition)),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Printer:
    """One edition on its way to the page."""

    view: EditionView
    theme: Theme
    style: Style
    assets: Assets
    sheet: Sheet
    medium: Medium
    memory: Memory

    @classmethod
    def of(
        cls, view: EditionView, theme: Theme, style: Style, assets: Assets, memory: Memory
    ) -> "_Printer":
        sheet = Sheet(size=style.paper)
        medium = Medium(
            words=wording(view.language),
            address=_addresses(sheet, theme.dpi),
            numbers=dict.fromkeys((*view.anchors, CONTINUED), "8"),
            links_headlines=False,
            pages=8,
            narrow=True,
        )
        return cls(
            view=view,
            theme=theme,
            style=style,
            assets=assets,
            sheet=sheet,
            medium=medium,
            memory=memory,
        )

    def document(self) -> Document:
        """The laid out pages. Should a page not hold what it was given, because some line came out
        higher than it was measured, the pages are made up again with more air at their feet."""
        house = f"{self.theme.key} {self.theme.print} {self.style.print} {self.view.language}"
        typesetter = Typesetter(lay=self._set, house=house, memory=self.memory)
        for spared in _SPARED:
            made = compose_pages(self.view, self.sheet, typesetter.set, spared=spared)
            document = self._print(made)
            if len(document.pages) == len(made.pages):
                break
        return document

    def _print(self, made: Newspaper) -> Document:
        medium = replace(
            self.medium, numbers=page_numbers(made.pages), pages=len(made.pages), depth=made.depth
        )
        return self._lay_out(
            "print.html.j2",
            made=made,
            leaves=leaves(made.pages),
            page=medium,
            slots=lambda _excerpt, _level: None,
        )

    def _set(self, orders: Sequence[Order]) -> Any:
        return self._lay_out("measure.html.j2", orders=orders, page=self.medium).pages[0]._page_box

    def _lay_out(self, template: str, **context: object) -> Document:
        html = self.theme.render(
            template, edition=self.view, sheet=self.sheet, style=self.style, **context
        )
        source = HTML(string=html, base_url="asset:", url_fetcher=AssetFetcher(self.assets))
        return source.render(font_config=FontConfiguration(), pdf_variant="pdf/ua-1")


def _addresses(sheet: Sheet, dpi: int) -> Callable[[str, str], str]:
    """The addresses of pictures, by media id and slot."""

    def address(media: str, slot: str) -> str:
        return f"asset:media/{media}?width={round(sheet.slot(slot) / _INCH * dpi)}"

    return address


def _bytes(document: Document, edition: Edition) -> bytes:
    identifier = hashlib.sha256(repr(edition).encode()).digest()[:16]
    written = io.BytesIO()
    document.write_pdf(written, pdf_variant="pdf/ua-1", pdf_identifier=identifier)
    return written.getvalue()


def _anchors(document: Document, edition: Edition) -> Iterator[Anchor]:
    """Where each block begins; blocks that print nothing have no anchor."""
    places: dict[str, tuple[int, float, float]] = {}
    for number, page in enumerate(document.pages):
        for name, (x, y, *_) in page.anchors.items():
            places.setdefault(name, (number, x, y))
    for name, block in anchors_of(edition).items():
        if name in places:
            page_number, x, y = places[name]
            yield Anchor(block=block, page=page_number, x=x * _POINTS, y=y * _POINTS)
