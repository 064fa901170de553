"""The picture by which an e-book is known on its shelf: nameplate, date, the lead and its picture,
set like the printed page."""

import io

import pypdfium2
from weasyprint import HTML
from weasyprint.text.fonts import FontConfiguration

from digest.render.content.characters import bearable
from digest.render.content.views import EditionView
from digest.render.text.lines import text_width
from digest.render.themes.assets import Assets
from digest.render.themes.fetcher import AssetFetcher
from digest.render.themes.style import Style
from digest.render.web.screen import Screen

_HEIGHT = 1600
"""Pixels; covers are three by four."""
_QUALITY = 86
_LARGEST, _SMALLEST = 92, 46
_LINE = 960
"""CSS pixels of a nameplate's line, times the letters that stand on it at a size of one."""


def cover_picture(view: EditionView, screen: Screen, style: Style, assets: Assets) -> bytes:
    """The cover as a JPEG of 1200 by 1600 pixels, the same bytes for the same edition. Raises
    RenderError."""
    html = assets.theme.render(
        "epub/cover.html.j2",
        edition=view,
        page=screen,
        style=style,
        nameplate=_nameplate_size(view.title),
        picture=_picture(view),
    )
    fetcher = AssetFetcher(assets)
    document = HTML(string=bearable(html), base_url="asset:", url_fetcher=fetcher).render(
        font_config=FontConfiguration()
    )
    if fetcher.fault is not None:
        raise fetcher.fault
    return _drawn(document.copy(document.pages[:1]).write_pdf())


def _picture(view: EditionView) -> str:
    """The address of the lead's picture, "" where there is none."""
    figure = view.lead.figure if view.lead else None
    return f"asset:media/{figure.media}?width=1200" if figure else ""


def _nameplate_size(title: str) -> int:
    """Pixels at which the title fills a line; a long one takes several of the smallest size."""
    return max(_SMALLEST, min(_LARGEST, _LINE // max(1, text_width(title))))


def _drawn(content: bytes) -> bytes:
    with pypdfium2.PdfDocument(content) as document:
        page = document[0]
        picture = page.render(scale=_HEIGHT / page.get_height(), rev_byteorder=True).to_pil()
    written = io.BytesIO()
    picture.convert("RGB").save(written, "JPEG", quality=_QUALITY, optimize=True)
    return written.getvalue()
