"""What a rendering may read: pictures of the library, fitted to their slot, and the theme's files.

Nothing else has an address: `asset:media/<MediaId>?width=<pixels>`, `asset:font/<name>`,
`asset:theme/<file>`.
"""

import base64
import hashlib
import io
import re
from collections.abc import Set
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from PIL import Image as Pillow
from PIL import ImageFile

from digest.errors import UnprintableError
from digest.model import Edition, MediaId, pictures_of
from digest.render.themes.theme import Theme

_MEDIA_ID = re.compile(r"[0-9a-f]{8,64}")
_QUALITY = 84


@dataclass(frozen=True, slots=True)
class Asset:
    content: bytes
    media_type: str


@dataclass(slots=True)
class Assets:
    """The files of one rendering. Pictures `fitted` once, by id and width, are kept."""

    media: Path
    theme: Theme
    fitted: dict[tuple[str, int], bytes] = field(default_factory=dict)

    def read(self, address: str) -> Asset:
        """The asset of an `asset:` address. Raises ValueError for any other address, KeyError for
        a font or picture that there is not, OSError for one that cannot be read."""
        parts = urlsplit(address)
        if parts.scheme != "asset" or parts.netloc:
            raise ValueError("Only asset: addresses are read.")
        kind, _, name = parts.path.partition("/")
        match kind:
            case "media":
                width = int(parse_qs(parts.query).get("width", ["1200"])[0])
                return Asset(self.picture(name, width), "image/jpeg")
            case "font":
                return Asset(self.theme.font(name), "font/otf")
            case "theme":
                return Asset(self.theme.source(name).encode(), "text/css")
            case _:
                raise ValueError(f"There is no kind of asset called {kind!r}.")

    def picture(self, media: str, width: int) -> bytes:
        """The picture as a JPEG at most `width` pixels wide. Raises KeyError when the library has
        none of that id, UnprintableError when its content is no picture."""
        if (media, width) not in self.fitted:
            if not _MEDIA_ID.fullmatch(media) or not (self.media / media).is_file():
                raise KeyError(media)
            self.fitted[media, width] = _fit(self.media / media, width)
        return self.fitted[media, width]

    def data_address(self, media: str, width: int) -> str:
        """The picture as a data: address, for a file that has to stand alone."""
        content = base64.b64encode(self.picture(media, width)).decode("ascii")
        return f"data:image/jpeg;base64,{content}"


def present_pictures(edition: Edition, media: Path) -> Set[MediaId]:
    """Which of the edition's pictures lie in the folder `media`."""
    images = (image for block in edition.blocks for image in pictures_of(block))
    named = {image.media for image in images if image.media is not None}
    return {name for name in named if _MEDIA_ID.fullmatch(name) and (media / name).is_file()}


def _fit(path: Path, width: int) -> bytes:
    """The picture at `path` scaled down to `width` pixels, on white, as JPEG: a JPEG of the library
    that is no wider as it is."""
    # A switch of the whole process that WeasyPrint turns on when it is imported.
    ImageFile.LOAD_TRUNCATED_IMAGES = False
    try:
        content = path.read_bytes()
        with Pillow.open(io.BytesIO(content)) as opened:
            if opened.width <= width and _may_stay(opened, content, path.name):
                return content
            # A JPEG is decoded at a half to an eighth of its size where that is still enough.
            opened.draft("RGB", _size(opened, width))
            picture = opened.convert("RGBA") if "A" in opened.getbands() else opened.convert("RGB")
    except (OSError, Pillow.DecompressionBombError) as error:
        raise UnprintableError("A picture cannot be read; its file is damaged.") from error
    if picture.mode == "RGBA":
        sheet = Pillow.new("RGB", picture.size, "white")
        sheet.paste(picture, mask=picture.getchannel("A"))
        picture = sheet
    if picture.width > width:
        picture = picture.resize(_size(picture, width), Pillow.Resampling.LANCZOS)
    written = io.BytesIO()
    picture.save(written, "JPEG", quality=_QUALITY, optimize=True, progressive=False)
    return written.getvalue()


def _may_stay(opened: Pillow.Image, content: bytes, media: str) -> bool:
    """Whether these are the bytes of a JPEG that the library made itself: then they are sound."""
    is_jpeg = opened.format == "JPEG" and opened.mode == "RGB"
    return is_jpeg and hashlib.sha256(content).hexdigest() == media


def _size(picture: Pillow.Image, width: int) -> tuple[int, int]:
    return width, max(1, round(picture.height * width / picture.width))
