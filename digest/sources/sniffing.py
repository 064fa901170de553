"""What kind of thing some bytes are, by their own look first and by what they are called last."""

import re
from typing import Literal

from digest.sources.decoding import decode_text, is_wide

Kind = Literal["text", "html", "feed", "binary"]

_HEAD = 8192  # bytes that are looked at
_FEED = re.compile(r"<(?:\w+:)?(?:rss|feed|rdf)\b(?![^<>]*xhtml)", re.IGNORECASE)
_HTML = re.compile(
    r"<(?:!doctype\s+html|html|head|body|meta|title|article|main|section|div|p|h1|script|link)\b",
    re.IGNORECASE,
)
_SVG = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*(?:<!doctype svg[^>]*>\s*)?<svg\b", re.I | re.S
)
_BEFORE_ROOT = re.compile(
    r"(?:\s+|<\?.*?\?>|<!--.*?-->|<!doctype[^>\[]*(?:\[.*?\]\s*)?>)", re.I | re.S
)
_JSON_FEED = re.compile(r'"version"\s*:\s*"https?:\\?/\\?/(?:www\.)?jsonfeed', re.IGNORECASE)
_MARKUP_START = re.compile(r"\s*<[!?a-z]", re.IGNORECASE)
_MAGIC = (
    b"\x89PNG", b"GIF8", b"\xff\xd8\xff", b"%PDF", b"PK\x03\x04", b"\x1f\x8b", b"RIFF",
    b"\x7fELF", b"Rar!", b"7z\xbc\xaf", b"OggS", b"ID3", b"SQLite format 3",
)  # fmt: skip
#: Controls that no text has; escape begins a Japanese character set, zero may be a fault.
_CONTROLS = bytes([*range(1, 9), *range(14, 27), *range(28, 32)])


def sniff(data: bytes, *, name: str, content_type: str | None = None) -> Kind:
    """What `data` are. `name` and `content_type` decide only between a text and a page."""
    if data.startswith(_MAGIC) or _is_binary(data):
        return "binary"
    head = decode_text(data[:_HEAD]).text.lstrip("\ufeff")
    if _is_feed(head):
        return "feed"
    if head.lstrip().startswith("{") and _JSON_FEED.search(head):
        return "feed"
    if _SVG.match(head):
        return "binary"
    ending = name.lower().rpartition(".")[2]
    if _MARKUP_START.match(head):
        is_page = _HTML.search(head) is not None
        if is_page and not (ending == "txt" and content_type is None):
            return "html"
        if ending in ("xml", "rss", "atom", "rdf", "opml"):
            return "feed"
        return "html" if is_page and _is_document(head) else "text"
    if ending in ("html", "htm", "xhtml") or content_type in ("text/html", "application/xhtml+xml"):
        return "html"
    return "text"


def _is_feed(head: str) -> bool:
    """Whether the root element is a feed's."""
    place = 0
    while match := _BEFORE_ROOT.match(head, place):
        place = match.end()
    return _FEED.match(head, place) is not None


def _is_document(head: str) -> bool:
    return (
        re.match(r"\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head)\b", head, re.I | re.S)
        is not None
    )


def _is_binary(data: bytes) -> bool:
    """Whether there are control characters that no text has; zeros alone may be a fault in one."""
    if is_wide(data):
        return False
    head = data[:_HEAD]
    controls = len(head) - len(head.translate(None, delete=_CONTROLS))
    return controls * 20 > len(head)
