"""A rendition's first page as a small picture."""

import io
from threading import Lock

import pypdfium2

_ONE_AT_A_TIME = Lock()
"""PDFium must not be used by two threads of a process."""


def thumbnail(content: bytes, *, width: int) -> bytes:
    """The first page of the PDF `content` as a PNG that is `width` pixels wide. Safe from any
    thread."""
    with _ONE_AT_A_TIME, pypdfium2.PdfDocument(content) as document:
        page = document[0]
        picture = page.render(scale=width / page.get_width(), rev_byteorder=True).to_pil()
    written = io.BytesIO()
    picture.convert("RGB").save(written, "PNG", compress_level=1)
    return written.getvalue()
