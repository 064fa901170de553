"""A picture from outside, made safe and fit for print.

What a picture is, is decided by decoding it, never by its name or by what a server calls it.
Everything that leaves here was encoded here: no metadata, scripts or other passengers survive.
"""

import hashlib
import struct
import threading
import zlib
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from io import BytesIO
from typing import NamedTuple

import PIL.ImageFile
from PIL import Image, ImageOps
from PIL.GifImagePlugin import GifImageFile
from PIL.ImageFile import ImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.WebPImagePlugin import WebPImageFile

from digest.crops import pixel_box
from digest.errors import ReadError
from digest.model import Crop, MediaId

#: More than any camera's page-wide photo needs; judged from the header, before any decoding.
MOST_PIXELS = 40_000_000
#: 2000 pixels are an A4 page's width at 240 dots per inch.
LONGEST_SIDE = 2000
JPEG_QUALITY = 85
#: Line art: few colours, small. As JPEG it would blur; photos as PNG slow the press down.
_LINE_ART_COLOURS = 256
_LINE_ART_PIXELS = 1_000_000
#: A progressive JPEG may say the same picture over and over; real ones do so a dozen times.
_MOST_SCANS = 100
_ORIENTATION = 0x0112
#: Above this, decoding takes hundreds of megabytes for a moment (WebP 16 bytes a pixel), and the
#: pictures of a gathering come from several threads.
_LARGE_PIXELS = 13_000_000
_one_large = threading.Lock()

# Pillow's Image.open would read any of its formats, and warns of large pictures instead of
# refusing them; the classes named here read exactly these.
_READERS: tuple[tuple[bytes, type[ImageFile]], ...] = (
    (b"\xff\xd8\xff", JpegImageFile),
    (b"\x89PNG\r\n\x1a\n", PngImageFile),
    (b"GIF87a", GifImageFile),
    (b"GIF89a", GifImageFile),
    (b"RIFF", WebPImageFile),
)
# What Pillow raises on damaged or lying pictures; the warnings where they are made errors.
_FAULTS = (
    OSError,
    SyntaxError,
    ValueError,
    EOFError,
    OverflowError,
    MemoryError,
    IndexError,
    TypeError,
    KeyError,
    struct.error,
    zlib.error,
    Image.DecompressionBombError,
    Image.DecompressionBombWarning,
    UserWarning,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture as the library keeps it: JPEG, or PNG for line art; sizes in pixels. `moves` tells
    whether it came with more frames, of which only the first is kept."""

    media: MediaId
    content: bytes
    width: int
    height: int
    moves: bool = False


def fit_picture(data: bytes, *, name: str) -> Picture:
    """`data` (JPEG, PNG, WebP or a GIF's first frame) as a picture of at most 2000 pixels a side.

    Upright by its own orientation mark, on white where transparent, in RGB; the same data give
    the same bytes. Raises ReadError, naming `name`, for anything else: SVG, damaged or lying
    files, more than 40 million pixels.
    """
    return _picture(_upright(data, name))


def crop_picture(data: bytes, crop: Crop, *, name: str) -> Picture:
    """What `crop` leaves of its original, whose content are `data`. Limits, faults and the same
    bytes as for `fit_picture`."""
    upright = _upright(data, name)
    size = replace(crop.original, width=upright.content.width, height=upright.content.height)
    cut = upright.content.crop(pixel_box(replace(crop, original=size)))
    return _picture(upright._replace(content=cut))


class _Upright(NamedTuple):
    """A decoded picture, fitted and upright; `lossless` tells how it came."""

    content: Image.Image
    lossless: bool
    moves: bool


def _upright(data: bytes, name: str) -> _Upright:
    # A switch of the whole process that WeasyPrint, where it has been imported, turns on.
    PIL.ImageFile.LOAD_TRUNCATED_IMAGES = False
    try:
        with _opened(data, name) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise ReadError(
                    name,
                    f"The picture is too large: {opened.width} × {opened.height} pixels.",
                    remedy="Scale it below 40 million pixels in a picture editor.",
                )
            with _turn(opened):
                moves = bool(getattr(opened, "is_animated", False))
                lossless = not isinstance(opened, JpegImageFile)
                return _Upright(_fitted(opened), lossless, moves)
    except _FAULTS as error:
        raise _not_a_picture(name) from error


def _picture(upright: _Upright) -> Picture:
    content = _encoded(upright.content, lossless=upright.lossless)
    return Picture(
        media=MediaId(hashlib.sha256(content).hexdigest()),
        content=content,
        width=upright.content.width,
        height=upright.content.height,
        moves=upright.moves,
    )


def _opened(data: bytes, name: str) -> ImageFile:
    for magic, reader in _READERS:
        if data.startswith(magic):
            if reader is JpegImageFile and data.count(b"\xff\xda") > _MOST_SCANS:
                raise _not_a_picture(name)
            return reader(BytesIO(data))
    raise _not_a_picture(name)


def _turn(opened: ImageFile) -> AbstractContextManager[object]:
    """Large pictures wait for one another."""
    return _one_large if opened.width * opened.height > _LARGE_PIXELS else nullcontext()


def _fitted(opened: ImageFile) -> Image.Image:
    """The decoded picture, scaled before it is converted: large pictures exist only once."""
    orientation = _orientation(opened)
    limit = (LONGEST_SIDE, LONGEST_SIDE)
    # A JPEG can be decoded at a half to an eighth of its size, as long as it stays above `limit`.
    opened.draft("RGB", limit)
    opened.load()
    picture: Image.Image = opened
    if max(picture.size) > LONGEST_SIDE:
        if picture.mode in ("P", "1"):
            picture = picture.convert("RGBA" if "transparency" in opened.info else "RGB")
        picture.thumbnail(limit, Image.Resampling.LANCZOS, reducing_gap=2.0)
    picture = _on_white(picture)
    picture.info.clear()
    picture.getexif()[_ORIENTATION] = orientation
    return ImageOps.exif_transpose(picture)


def _orientation(opened: ImageFile) -> int:
    try:
        return int(opened.getexif().get(_ORIENTATION, 1))
    except _FAULTS:
        return 1  # a damaged mark says nothing against the picture itself


def _on_white(picture: Image.Image) -> Image.Image:
    if picture.mode.startswith("I"):  # 16 bits a pixel, which convert() would cut instead of scale
        return picture.point(lambda value: value / 256).convert("L").convert("RGB")
    if picture.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in picture.info:
        layer = picture.convert("RGBA")
        paper = Image.new("RGB", layer.size, "white")
        paper.paste(layer, mask=layer.getchannel("A"))
        return paper
    return picture.convert("RGB")


def _encoded(picture: Image.Image, *, lossless: bool) -> bytes:
    out = BytesIO()
    few = picture.width * picture.height <= _LINE_ART_PIXELS and picture.getcolors(
        _LINE_ART_COLOURS
    )
    if lossless and few:
        picture.save(out, "PNG", optimize=True)
    else:
        picture.save(out, "JPEG", quality=JPEG_QUALITY)
    return out.getvalue()


def _not_a_picture(name: str) -> ReadError:
    return ReadError(
        name,
        f"“{name}” is not a picture that can be printed: JPEG, PNG, WebP or GIF.",
        remedy="Open it in a picture editor and export it as JPEG.",
    )
