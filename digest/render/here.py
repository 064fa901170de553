"""Renders in this process: for the worker, and for tests.

Each format's module is imported when it is asked for: they bring a library each, and many a process
prints in one format only, or in none.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from digest.model import Edition, Format, Rendition

if TYPE_CHECKING:
    from digest.render.memory import Memory


def render_here(
    edition: Edition,
    format: Format,
    *,
    media: Path,
    themes: Path | None = None,
    memory: "Memory | None" = None,
) -> Rendition:
    """`edition` in `format`. `media` is the folder of pictures named by MediaId, `themes` the
    user's own. A caller that renders again keeps `memory` between its calls: what was set once is
    not set again. Raises RenderError."""
    match format:
        case Format.WEB:
            from digest.render.web.page import render_web

            return render_web(edition, media=media, themes=themes, memory=memory)
        case Format.PDF:
            from digest.render.typeset.pdf import render_pdf

            return render_pdf(edition, media=media, themes=themes, memory=memory)
        case Format.EPUB:
            from digest.render.epub.book import render_epub

            return render_epub(edition, media=media, themes=themes, memory=memory)
        case Format.TEXT:
            from digest.render.text.rendering import render_text

            return render_text(edition, media=media)
        case Format.EMAIL:
            from digest.render.mail.rendering import render_mail

            return render_mail(edition, media=media, themes=themes, memory=memory)
        case Format.ARCHIVE:
            from digest.render.typeset.archive import render_archive

            return render_archive(edition, media=media, themes=themes, memory=memory)
        case Format.IMAGES:
            from digest.render.typeset.page_images import render_images

            return render_images(edition, media=media, themes=themes, memory=memory)
