"""RSS, Atom, RDF and JSON Feed: bytes to entries and the articles made of their own content.

feedparser is handed text that was decoded here and declares no entities any more: neither an
address nor a file is opened from within a feed, and nothing in it can unfold.
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from time import struct_time
from typing import Any

import feedparser
from lxml import etree

from digest.sources.addresses import web_address
from digest.sources.decoding import decode_html
from digest.sources.extract import Extract
from digest.sources.feed_bounds import bounded
from digest.sources.feed_items import FeedItem, as_html, feed_extract
from digest.sources.json_feeds import read_json_feed

_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*>")
_ENTITY = re.compile(r"<!ENTITY[^>]*>?", re.I)
_PAGE = re.compile(r"\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.I | re.S)
_TAG = re.compile(r"</?[a-z][a-z0-9]*(?:\s[^<>]*)?/?>", re.I)
_FEED_TYPES = ("application/rss+xml", "application/atom+xml", "application/feed+json")


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
    # Entities could unfold; without their declarations they are just words with an ampersand.
    plain = _ENTITY.sub(" ", _XML_DECLARATION.sub("", text))
    beginning = bounded(plain)
    parsed = _parsed(beginning, url)
    if not parsed.get("version") and not parsed.entries:
        return _not_a_feed(f"“{name}” is not a feed: it is neither RSS, Atom nor JSON Feed.")
    typed = str(parsed.get("version")).startswith("atom")
    items = tuple(_item(entry, parsed.feed, url, typed=typed) for entry in parsed.entries)
    problems = decoded.problems
    if beginning != plain:
        problems = (*problems, "The feed is damaged; its beginning was read.")
    title = _html(parsed.feed, "title", typed=typed)
    return feed_extract(title, items, now=now, problems=problems)


def _parsed(text: str, url: str | None) -> Any:
    headers = {"content-type": "application/xml; charset=utf-8", "content-location": url or ""}
    return feedparser.parse(
        BytesIO(text.encode()),  # a string would be taken for an address or a file's name
        response_headers=headers,
        # Both are done where the body is taken apart, and better.
        resolve_relative_uris=False,
        sanitize_html=False,
    )


def _item(entry: Any, feed: Any, url: str | None, *, typed: bool) -> FeedItem:
    content = max(_contents(entry, typed=typed), key=len, default="")
    summary = _html(entry, "summary", typed=typed)
    # feedparser repeats Atom's content as the summary where there is none.
    summary = "" if summary == content else summary
    detail = _detail(entry, "content") or _detail(entry, "summary")
    link = web_address(entry.get("link"), url)
    language = detail.get("language") or feed.get("language")
    return FeedItem(
        title=_html(entry, "title", typed=typed),
        url=link,
        published=_moment(dict.get(entry, "published_parsed")),
        # Asked through feedparser's own class, a missing "updated" is answered by "published".
        updated=_moment(dict.get(entry, "updated_parsed")),
        authors=tuple(_authors(entry)),
        section=next(_categories(entry), None),
        language=language if isinstance(language, str) else None,
        summary=summary,
        content=content,
        image=_picture(entry, url),
        base=detail.get("base") or link or url,
    )


def _contents(entry: Any, *, typed: bool) -> Iterator[str]:
    for content in entry.get("content") or []:
        yield _as_html(content.get("value") or "", content, typed=typed)


def _html(holder: Any, field: str, *, typed: bool) -> str:
    return _as_html(holder.get(field) or "", _detail(holder, field), typed=typed)


def _as_html(value: str, detail: Any, *, typed: bool) -> str:
    """A field as HTML, whichever it is. `typed` says whether its format tells text from HTML.

    RSS does not; feedparser takes for text there what holds an element unknown to it. Whatever
    has tags, though, is not meant to be printed with them.
    """
    if detail.get("type") != "text/plain" or (not typed and _TAG.search(value)):
        return value
    return as_html(value)


def _detail(holder: Any, field: str) -> Any:
    if field == "content":
        contents = holder.get("content") or [{}]
        return contents[0]
    return holder.get(f"{field}_detail") or {}


def _authors(entry: Any) -> Iterator[str]:
    people = entry.get("authors") or [{"name": entry.get("author")}]
    for person in people:
        name = person.get("name") or ""
        if "@" not in name:
            yield as_html(name)


def _categories(entry: Any) -> Iterator[str]:
    for tag in entry.get("tags") or []:
        label = tag.get("label") or tag.get("term")
        if isinstance(label, str) and label.strip():
            yield as_html(label)


def _picture(entry: Any, url: str | None) -> str | None:
    """The widest picture that the entry names itself, an enclosed one before a thumbnail."""
    media = [each for each in entry.get("media_content") or [] if _is_picture(each)]
    enclosed = [each for each in entry.get("enclosures") or [] if _is_picture(each)]
    for named in (media, enclosed, entry.get("media_thumbnail") or []):
        for each in sorted(named, key=_width, reverse=True):
            address = web_address(each.get("url") or each.get("href"), url)
            if address:
                return address
    return None


def _is_picture(media: Any) -> bool:
    kind = media.get("type") or ""
    return media.get("medium") == "image" or (
        kind.startswith("image/") and not kind.startswith("image/svg")
    )


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


def _not_a_feed(problem: str) -> Extract:
    return Extract(kind="feed", problems=(problem,))


def _said_of_page(name: str, text: str, url: str | None) -> str:
    said = f"“{name}” is not a feed but a web page"
    feed = _announced_feed(text, url)
    return f"{said}; its feed is {feed}." if feed else f"{said}."


def _announced_feed(text: str, url: str | None) -> str | None:
    """The feed that a page names in its head."""
    tree = etree.fromstring(text.encode(), etree.HTMLParser(encoding="utf-8"))
    if tree is None:
        return None
    for link in tree.iter("link"):
        named = (link.get("rel") or "").lower().split()
        if "alternate" in named and (link.get("type") or "").lower() in _FEED_TYPES:
            return web_address(link.get("href"), url)
    return None
