"""Renders in this process: for the worker, and for tests."""

from pathlib import Path

from digest.errors import RenderError
from digest.model import Edition, Format, Rendition
from digest.render.epub.book import render_epub
from digest.render.mail.rendering import render_mail
from digest.render.makeup.orders import Memory
from digest.render.text import render_text
from digest.render.web import render_web


def render_here(
    edition: Edition,
    format: Format,
    *,
    media: Path,
    themes: Path | None = None,
    memory: Memory | None = None,
) -> Rendition:
    """`edition` in `format`. `media` is the folder of pictures named by MediaId, `themes` the
    user's own. A caller that renders again keeps `memory` between its calls: what was set once is
    not set again. Raises RenderError."""
    match format:
        case Format.WEB:
            return render_web(edition, media=media, themes=themes, memory=memory)
        case Format.PDF:
            # WeasyPrint takes half a second to import, which only a process that prints shall pay.
            from digest.render.typeset.pdf import render_pdf  # noqa: PLC0415

            return render_pdf(edition, media=media, themes=themes, memory=memory)
        case Format.EPUB:
            return render_epub(edition, media=media, themes=themes, memory=memory)
        case Format.TEXT:
            return render_text(edition, media=media)
        case Format.EMAIL:
            return render_mail(edition, media=media, themes=themes, memory=memory)
        case _:
            raise RenderError(f"There is no {format.value} rendition yet.", theme=edition.theme)
