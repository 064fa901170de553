"""What a drop or the clipboard holds: files, addresses, a picture, or an article's text or HTML."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from PySide6.QtCore import QBuffer, QIODevice, QMimeData
from PySide6.QtGui import QImage

from ui import mime

ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)

PICTURE_FORMATS = ("image/png", "image/jpeg", "image/webp", "image/gif", "image/tiff", "image/bmp")
PICTURE_ENDINGS = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".tif", ".tiff", ".bmp")

MOZILLA = "text/x-moz-url"
"""Firefox's own: an address and its title, a line each, in UTF-16."""

FILE_LISTS = ("x-special/gnome-copied-files", "application/x-kde4-urilist")
"""File managers' own, where they say nothing else: an address a line, after a word or none."""

_MARKUP = re.compile(r"<!--.*?-->|<(?:meta|html|body|/html|/body|br)[^>]*>|\s+", re.DOTALL)
_LONE_PICTURE = re.compile(r"(?:<a\b[^>]*>)?<img\b[^>]*>(?:</a>)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """`addresses` are local paths and http(s) addresses. `picture` is a picture's bytes, of which
    its `addresses` tell where it came from. Without either, `text` is an article's, and `html` the
    same with its markup where the other program gave it; "" for none."""

    addresses: tuple[str, ...] = ()
    picture: bytes = b""
    text: str = ""
    html: str = ""

    def __bool__(self) -> bool:
        return bool(self.addresses or self.picture or self.text)

    @property
    def picture_files(self) -> tuple[str, ...]:
        """The local files among the addresses where all of them are pictures."""
        local = [one for one in self.addresses if not ADDRESS.fullmatch(one)]
        are_all = len(local) == len(self.addresses)
        named = are_all and all(one.lower().endswith(PICTURE_ENDINGS) for one in local)
        return tuple(local) if named else ()


def may_hold_contents(data: QMimeData) -> bool:
    """Whether it is worth looking what `data` holds. Told by the formats alone: while something
    is dragged, to read it means to ask the other program at each step of the mouse."""
    formats = data.formats()
    if any(name.startswith(mime.OURS) for name in formats):
        return False
    known = (*PICTURE_FORMATS, "application/x-qt-image", MOZILLA, *FILE_LISTS)
    return data.hasUrls() or data.hasText() or any(kind in formats for kind in known)


def contents_of(data: QMimeData) -> Contents:
    """What can be imported of `data`; nothing of what is dragged within the window."""
    if any(name.startswith(mime.OURS) for name in data.formats()):
        return Contents()
    addresses = addresses_in(data)
    if is_picture(data, addresses):
        return Contents(addresses=addresses, picture=picture_in(data))
    if addresses:
        return Contents(addresses=addresses)
    return article_in(data)


def is_picture(data: QMimeData, addresses: tuple[str, ...]) -> bool:
    """Whether `data` is a picture rather than a page or a text that has one: it brings pixels, and
    neither files nor words beside them."""
    if not any(data.hasFormat(kind) for kind in (*PICTURE_FORMATS, "application/x-qt-image")):
        return False
    if any(not ADDRESS.fullmatch(address) for address in addresses):
        return False
    words = data.text().strip()
    if words and not ADDRESS.fullmatch(words):
        return False
    return not data.hasHtml() or bool(_LONE_PICTURE.fullmatch(_bare(data.html())))


def picture_in(data: QMimeData) -> bytes:
    """The picture's bytes as the other program gave them, or its pixels as PNG."""
    for kind in PICTURE_FORMATS:
        if data.hasFormat(kind) and (given := bytes(data.data(kind).data())):
            return given
    image = QImage(data.imageData())
    if image.isNull():
        return b""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def addresses_in(data: QMimeData) -> tuple[str, ...]:
    """The local files and http(s) addresses that `data` names, each once."""
    if data.hasUrls():
        urls = data.urls()
        files = [url.toLocalFile() for url in urls if url.isLocalFile()]
        web = [url.toString() for url in urls if url.scheme() in ("http", "https")]
        return tuple(dict.fromkeys(files + web))
    if listed := tuple(dict.fromkeys(_other_lists(data))):
        return listed
    lines = [line.strip() for line in data.text().splitlines() if line.strip()]
    named = bool(lines) and all(ADDRESS.fullmatch(line) for line in lines)
    return tuple(dict.fromkeys(lines)) if named else ()


def article_in(data: QMimeData) -> Contents:
    """The text from another program in `data` when it can be an article's: a headline and at
    least a line below it."""
    text = data.text().strip()
    if sum(1 for line in text.splitlines() if line.strip()) < 2:
        return Contents()
    return Contents(text=text, html=data.html() if data.hasHtml() else "")


def _other_lists(data: QMimeData) -> Iterator[str]:
    """Addresses in the lists of programs that have a form of their own for them."""
    if data.hasFormat(MOZILLA):
        text = bytes(data.data(MOZILLA).data()).decode("utf-16", errors="ignore")
        first = text.replace("\0", "").strip().splitlines()[:1]
        yield from (address for address in first if ADDRESS.fullmatch(address))
    for kind in FILE_LISTS:
        if data.hasFormat(kind):
            lines = bytes(data.data(kind).data()).decode(errors="ignore").split()
            yield from (_local(line) for line in lines if line.startswith("file:"))


def _local(address: str) -> str:
    return str(Path(unquote(urlsplit(address).path)))


def _bare(html: str) -> str:
    """The markup without what programs put around a single element."""
    return _MARKUP.sub(lambda found: " " if found.group().isspace() else "", html).strip()
