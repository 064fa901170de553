"""RSS, Atom, RDF and JSON Feed: bytes to entries and the articles made of their own content.

feedparser is handed text that was decoded here and declares no entities any more: neither an
address nor a file is opened from within a feed, and nothing in it can unfold.
"""

import logging
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from time import struct_time
from typing import Any

import feedparser

from digest.model import Image
from digest.sources.addresses import web_address
from digest.sources.announced_feeds import announced_feeds
from digest.sources.decoding import decode_html
from digest.sources.extract import Extract
from digest.sources.feed_bounds import bounded
from digest.sources.feed_items import FeedItem, feed_extract
from digest.sources.feed_markup import mended, parseable
from digest.sources.feed_text import as_html, text_of
from digest.sources.json_feeds import read_json_feed
from digest.sources.opml import is_opml
from digest.sources.page_tree import parse_page

_log = logging.getLogger(__name__)
_BEFORE_PAGE = r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*"
_PAGE = re.compile(rf"{_BEFORE_PAGE}<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL)
_PIECE_OF_PAGE = re.compile(r"<(?:head|body|title|meta|div|p|h1|script|table|frameset)\b", re.I)
_TAG = re.compile(r"</?[a-z][a-z0-9-]*(?:\s[^<>]*)?/?>", re.I)
_HTML_TYPES = ("text/html", "application/xhtml+xml")
_PICTURE = re.compile(r"\.(?:jpe?g|png|webp|gif|avif)$", re.IGNORECASE)
_HEAD = 8_192  # characters in which a page shows itself
_LONGEST_CAPTION = 600  # characters


def read_feed(
    data: bytes, *, name: str, url: str | None, now: datetime, charset: str | None = None
) -> Extract:
    """The entries of a feed, each with the article made of its own content.

    `name` is what the feed is called in problems, `url` the address that it came from, against
    which links are resolved, `charset` what HTTP says of its encoding. Never raises for bad
    content: what is not a feed has a problem and no entries. `now` (aware) bounds its dates.
    """
    decoded = decode_html(data, charset=charset)
    text = decoded.text.strip()
    if text.startswith("{"):
        read = read_json_feed(text, url=url)
        if read is None:
            return _not_a_feed(f"“{name}” is not a feed: it is JSON of another kind.")
        title, items = read
        return feed_extract(title, items, now=now, problems=decoded.problems)
    if _PAGE.match(text):
        return _not_a_feed(_said_of_page(name, text, url))
    if is_opml(text):
        return _not_a_feed(
            f"“{name}” is not a feed but a list of subscriptions (OPML); add it as sources."
        )
    markup = parseable(text)
    beginning = bounded(markup)
    parsed = _parsed(beginning, url)
    if parsed is None:
        return _not_a_feed(f"“{name}” is not a feed, or too damaged to be read as one.")
    typed = str(parsed.get("version")).startswith("atom")
    title = _html(parsed.feed, "title", typed=typed)
    if not parsed.get("version") and not parsed.entries:
        if _PIECE_OF_PAGE.search(text[:_HEAD]) and not title:
            return _not_a_feed(_said_of_page(name, text, url))
        said = f"“{name}” is not a feed: it is neither RSS, Atom nor JSON Feed."
        return _not_a_feed(said, title=title)
    items = tuple(_item(entry, parsed.feed, url, typed=typed) for entry in parsed.entries)
    problems = decoded.problems
    if beginning != markup:
        problems = (*problems, "The feed is damaged; its beginning was read.")
    return feed_extract(title, items, now=now, problems=problems)


def _parsed(text: str, url: str | None) -> Any:
    """feedparser's reading of `text`; None when it can make nothing of it.

    Over some kinds of damage it stumbles itself; it then gets the text once more, mended.
    """
    headers = {"content-type": "application/xml; charset=utf-8", "content-location": url or ""}
    for mend in (str, mended):
        try:
            return feedparser.parse(
                BytesIO(mend(text).encode()),  # a string would be taken for an address or a file
                response_headers=headers,
                # Both are done where the body is taken apart, and better.
                resolve_relative_uris=False,
                sanitize_html=False,
            )
        except Exception as error:  # noqa: BLE001 - whatever damage makes of a library
            _log.info("feedparser stumbled over a feed: %r", error)
    return None


def _item(entry: Any, feed: Any, url: str | None, *, typed: bool) -> FeedItem:
    content, detail = _content(entry, typed=typed)
    caption = entry.get("media_caption") or ""
    summary = _html(entry, "summary", typed=typed)
    # feedparser repeats Atom's content as the summary where there is none.
    summary = "" if summary == content else summary
    if not summary and not content:  # of a film, the description is all there is
        summary, caption = _as_html(caption, {}, typed=False), ""
    detail = detail or _detail(entry, "summary")
    link = web_address(entry.get("link"), url)
    language = detail.get("language") or feed.get("language")
    return FeedItem(
        title=_html(entry, "title", typed=typed),
        url=link,
        link=entry.get("link"),
        published=_moment(dict.get(entry, "published_parsed")),
        # Asked through feedparser's own class, a missing "updated" is answered by "published".
        updated=_moment(dict.get(entry, "updated_parsed")),
        # In Atom, who wrote the feed wrote its entries.
        authors=tuple(_authors(entry)) or (tuple(_authors(feed)) if typed else ()),
        sections=tuple(_categories(entry, typed=typed)),
        language=language if isinstance(language, str) else None,
        summary=summary,
        content=content,
        image=_picture(entry, url, caption),
        base=detail.get("base") or link or url,
    )


def _content(entry: Any, *, typed: bool) -> tuple[str, Any]:
    """The longest of the entry's contents as HTML, and feedparser's details of it."""
    contents = [
        (_as_html(content.get("value") or "", content, typed=typed), content)
        for content in entry.get("content") or []
        if _is_text(content.get("type") or "text/html")
    ]
    return max(contents, key=lambda each: len(each[0]), default=("", {}))


def _is_text(kind: str) -> bool:
    return kind.startswith("text/") or kind.endswith(("xml", "html"))


def _html(holder: Any, field: str, *, typed: bool) -> str:
    return _as_html(holder.get(field) or "", _detail(holder, field), typed=typed)


def _as_html(value: str, detail: Any, *, typed: bool) -> str:
    """A field as HTML, whichever it is. `typed` says whether its format tells text from HTML.

    RSS does not; feedparser takes for text there what holds an element unknown to it. Whatever
    has tags, though, is not meant to be printed with them.
    """
    if detail.get("type") in (None, *_HTML_TYPES) or (not typed and _TAG.search(value)):
        return value
    return as_html(value)


def _detail(holder: Any, field: str) -> Any:
    return holder.get(f"{field}_detail") or {}


def _authors(entry: Any) -> Iterator[str]:
    people = entry.get("authors") or [{"name": entry.get("author")}]
    for person in people:
        name = person.get("name") or ""
        if name.strip() and "@" not in name:
            yield as_html(name)


def _categories(entry: Any, *, typed: bool) -> Iterator[str]:
    for tag in entry.get("tags") or []:
        label = tag.get("label") or tag.get("term")
        if isinstance(label, str) and label.strip():
            yield as_html(label) if typed else label


def _picture(entry: Any, url: str | None, caption: str) -> Image | None:
    """The widest picture that the entry names itself, an enclosed one before a thumbnail, with
    what the entry says of it."""
    media = [each for each in entry.get("media_content") or [] if _is_picture(each)]
    enclosed = [each for each in entry.get("enclosures") or [] if _is_picture(each)]
    own = entry.get("image") if isinstance(entry.get("image"), dict) else {}
    for named in (media, enclosed, entry.get("media_thumbnail") or [], [own or {}]):
        for each in sorted(named, key=_width, reverse=True):
            address = web_address(each.get("url") or each.get("href"), url)
            if address:
                said = text_of(_as_html(caption, {}, typed=False))
                return Image(
                    url=address,
                    caption=said if len(said) <= _LONGEST_CAPTION else "",
                    credit=_credit(entry),
                )
    return None


def _credit(entry: Any) -> str:
    owed = entry.get("media_credit") or []
    named = [text_of(as_html(each.get("content") or "")) for each in owed]
    return ", ".join(dict.fromkeys(filter(None, named)))[:_LONGEST_CAPTION]


def _is_picture(media: Any) -> bool:
    kind, medium = media.get("type") or "", media.get("medium") or ""
    if not kind and not medium:
        path = (media.get("url") or media.get("href") or "").partition("?")[0]
        return _PICTURE.search(path) is not None
    return medium == "image" or (kind.startswith("image/") and not kind.startswith("image/svg"))


def _width(media: Any) -> int:
    width = str(media.get("width") or "")
    return int(width) if width.isascii() and width.isdigit() and len(width) < 6 else 0


def _moment(parsed: struct_time | None) -> datetime | None:
    """feedparser's UTC tuple as a datetime; None when there is no such moment."""
    if parsed is None:
        return None
    year, month, day, hour, minute, second = parsed[:6]
    try:
        return datetime(year, month, day, hour, minute, min(second, 59), tzinfo=UTC)
    except ValueError:
        return None


def _not_a_feed(problem: str, *, title: str = "") -> Extract:
    return Extract(kind="feed", title=text_of(title), problems=(problem,))


def _said_of_page(name: str, text: str, url: str | None) -> str:
    """That a page is no feed, and which feed it announces."""
    said = f"“{name}” is not a feed but a web page"
    tree, _ = parse_page(text)
    feeds = announced_feeds(tree, base=url or "", page=url or "") if tree is not None else ()
    return f"{said}; its feed is {feeds[0].address}." if feeds else f"{said}."
