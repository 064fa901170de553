"""Where type is set: a theme's fonts and stylesheet, opened once for a paper and a language."""

from dataclasses import dataclass, field
from typing import Any

from weasyprint import CSS, HTML, Document
from weasyprint.text.fonts import FontConfiguration

from digest.render.themes.assets import Assets
from digest.render.themes.fetcher import AssetFetcher
from digest.render.themes.theme import Theme
from digest.render.typeset.cases import Cases

PDF_VARIANT = "pdf/ua-1"
_MOST_IMAGES = 400
_STYLESHEETS = ("sheet.css", "print.css")


@dataclass(slots=True)
class ComposingRoom:
    """Lays out templates of `theme` for print. All that it lays out shares its `fonts`, so that
    what was set for one document can be printed in another; `images` are decoded and glyphs cut
    into `cases` once."""

    theme: Theme
    assets: Assets
    fonts: FontConfiguration = field(default_factory=FontConfiguration)
    images: dict[str, Any] = field(default_factory=dict)
    cases: Cases = field(default_factory=Cases)
    _sheets: tuple[CSS, ...] = ()

    def lay(self, template: str, **context: object) -> Document:
        """`template` laid out. Raises RenderError."""
        html = self.theme.render(template, **context)
        return self.lay_html(html)

    def lay_html(self, html: str) -> Document:
        """A document laid out. Raises UnprintableError where a picture cannot be read."""
        fetcher = AssetFetcher(self.assets)
        if not self._sheets:
            # Parsing them takes as long as laying out half a page.
            self._sheets = tuple(
                CSS(
                    string=self.theme.source(name),
                    font_config=self.fonts,
                    url_fetcher=fetcher,
                    base_url="asset:",
                )
                for name in _STYLESHEETS
            )
        if len(self.images) > _MOST_IMAGES:
            self.images.clear()
        source = HTML(string=html, base_url="asset:", url_fetcher=fetcher)
        document = source.render(
            font_config=self.fonts,
            stylesheets=list(self._sheets),
            cache=self.images,
            pdf_variant=PDF_VARIANT,
        )
        if fetcher.fault is not None:
            self.images.clear()  # they remember that it is not there
            raise fetcher.fault
        return document
