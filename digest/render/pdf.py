"""An edition as a PDF/UA-1 newspaper, laid out by WeasyPrint. Imported only in the worker."""

import hashlib
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from weasyprint import HTML, Document
from weasyprint.text.fonts import FontConfiguration

from digest.errors import RenderError
from digest.model import Anchor, Edition, Format, Rendition
from digest.render.assets import Assets, present_pictures
from digest.render.context import anchors_of, edition_view
from digest.render.fetcher import AssetFetcher
from digest.render.front import MOST_DEPTH, FrontMeasures, FrontPlan, plan_front
from digest.render.measure import measure_front
from digest.render.sheets import Medium, Sheet
from digest.render.theme import Theme, open_theme
from digest.render.views import ContentsView, EditionView
from digest.render.wording import wording

_POINTS = 0.75
_INCH = 25.4


def render_pdf(edition: Edition, *, media: Path, themes: Path | None) -> Rendition:
    """`edition` as PDF, the same bytes for the same edition. Raises RenderError."""
    theme = open_theme(edition.theme, themes)
    view = edition_view(edition, present_pictures(edition, media))
    printer = _Printer.of(view, theme, Assets(media, theme))
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
    assets: Assets
    sheet: Sheet
    medium: Medium

    @classmethod
    def of(cls, view: EditionView, theme: Theme, assets: Assets) -> "_Printer":
        if view.paper not in theme.papers:
            raise RenderError(f"The theme has no paper {view.paper}.", theme=theme.key)
        sheet = Sheet(size=theme.papers[view.paper])
        medium = Medium(
            words=wording(view.language),
            address=_addresses(sheet, theme.dpi),
            targets=view.anchors,
            links_headlines=False,
            depth=0,
        )
        return cls(view=view, theme=theme, assets=assets, sheet=sheet, medium=medium)

    def document(self) -> Document:
        """The laid out pages."""
        plan = plan_front(self.view, self.measures())
        document = self._print(plan, self.medium)
        if len(document.pages) == 1:  # the stylesheet cannot count in the singular
            document = self._print(plan, replace(self.medium, page_count=1))
        return document

    def measures(self) -> FrontMeasures:
        """The front page's parts, measured."""
        listed = [v for v in self.view.front.blocks if isinstance(v, ContentsView)][:1]
        contents = [(depth, block) for block in listed for depth in range(MOST_DEPTH + 1)]
        document = self._lay_out("measure.html.j2", page=self.medium, contents=contents)
        return measure_front(document.pages[0]._page_box, self.view, self.sheet)

    def _print(self, plan: FrontPlan, medium: Medium) -> Document:
        return self._lay_out("print.html.j2", plan=plan, page=medium.at_depth(plan.depth))

    def _lay_out(self, template: str, **context: object) -> Document:
        html = self.theme.render(template, edition=self.view, sheet=self.sheet, **context)
        fonts = FontConfiguration()
        source = HTML(string=html, base_url="asset:", url_fetcher=AssetFetcher(self.assets))
        return source.render(font_config=fonts, pdf_variant="pdf/ua-1")


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
