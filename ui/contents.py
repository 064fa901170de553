"""What a drop or the clipboard holds: files, addresses, or an article's text or HTML."""

import re
from dataclasses import dataclass

from PySide6.QtCore import QMimeData

from ui import mime

ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """`addresses` are local paths and http(s) addresses. Without any, `text` is an article's, and
    `html` the same with its markup where the other program gave it; "" for none."""

    addresses: tuple[str, ...] = ()
    text: str = ""
    html: str = ""

    def __bool__(self) -> bool:
        return bool(self.addresses or self.text)


def contents_of(data: QMimeData) -> Contents:
    """What can be imported of `data`; nothing of what is dragged within the window."""
    if any(name.startswith(mime.OURS) for name in data.formats()):
        return Contents()
    if addresses := addresses_in(data):
        return Contents(addresses=addresses)
    return article_in(data)


def addresses_in(data: QMimeData) -> tuple[str, ...]:
    """The local files and http(s) addresses that `data` names, each once."""
    if data.hasUrls():
        urls = data.urls()
        files = [url.toLocalFile() for url in urls if url.isLocalFile()]
        web = [url.toString() for url in urls if url.scheme() in ("http", "https")]
        return tuple(dict.fromkeys(files + web))
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
