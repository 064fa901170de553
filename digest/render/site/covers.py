"""An edition's first page as a picture for its site."""

import io

from PIL import Image as Pillow

from digest.render.typeset.thumbnail import thumbnail

NAME = "cover.jpg"
WIDTH = 840
"""Pixels: twice what the largest place for it takes, for dense screens."""

_QUALITY = 80


def cover(pdf: bytes) -> bytes:
    """The first page of `pdf` as a JPEG of WIDTH pixels; the same bytes for the same content."""
    with Pillow.open(io.BytesIO(thumbnail(pdf, width=WIDTH))) as page:
        written = io.BytesIO()
        page.convert("RGB").save(written, "JPEG", quality=_QUALITY, optimize=True, progressive=True)
    return written.getvalue()
