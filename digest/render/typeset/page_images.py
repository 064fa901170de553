"""An edition's pages as pictures: a zip of PNG files."""

import io
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2

from digest.model import Edition, Format, Rendition
from digest.render.memory import Memory
from digest.render.typeset.pdf import render_pdf

_DPI = 150
_POINTS_PER_INCH = 72
_READABLE = 0o644 << 16
_UNIX = 3


def render_images(
    edition: Edition, *, media: Path, themes: Path | None, memory: Memory | None = None
) -> Rendition:
    """`edition` as a zip of its printed pages. Raises RenderError."""
    rendition = render_pdf(edition, media=media, themes=themes, memory=memory)
    content = page_images(rendition.content, made=edition.created)
    return replace(rendition, format=Format.IMAGES, content=content)


def page_images(content: bytes, *, made: datetime, dpi: int = _DPI) -> bytes:
    """The pages of the PDF `content` as page-01.png and so on in a zip whose files are dated
    `made`, which is aware. The same bytes for the same content."""
    archive = io.BytesIO()
    with pypdfium2.PdfDocument(content) as document, zipfile.ZipFile(archive, "w") as bundle:
        digits = max(2, len(str(len(document))))
        for number in range(len(document)):
            # A PNG is packed already, so it is only stored.
            file = zipfile.ZipInfo(
                f"page-{number + 1:0{digits}}.png", date_time=made.astimezone(UTC).timetuple()[:6]
            )
            file.create_system, file.external_attr = _UNIX, _READABLE
            bundle.writestr(file, _png(document[number], dpi))
    return archive.getvalue()


def _png(page: pypdfium2.PdfPage, dpi: int) -> bytes:
    picture = page.render(scale=dpi / _POINTS_PER_INCH, rev_byteorder=True).to_pil()
    written = io.BytesIO()
    picture.convert("RGB").save(written, "PNG", dpi=(dpi, dpi))
    return written.getvalue()
