"""Renders in this process: for the worker, and for tests."""

from pathlib import Path

from digest.model import Edition, Format, Rendition
from digest.render.web import render_web


def render_here(
    edition: Edition,
    format: Format,  # noqa: A002 - the field's own word
    *,
    media: Path,
    themes: Path | None = None,
) -> Rendition:
    """`edition` in `format`. `media` is the folder of pictures named by MediaId, `themes` the
    user's own. Raises RenderError."""
    match format:
        case Format.WEB:
            return render_web(edition, media=media, themes=themes)
        case Format.PDF:
            # WeasyPrint takes half a second to import, which only a process that prints shall pay.
            from digest.render.pdf import render_pdf  # noqa: PLC0415

            return render_pdf(edition, media=media, themes=themes)
