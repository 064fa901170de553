"""JSON Feed 1.0 and 1.1 (jsonfeed.org): text to items."""

import json
from datetime import UTC, datetime
from typing import Any

from digest.model import Image
from digest.sources.addresses import web_address
from digest.sources.dates import read_moment
from digest.sources.feed_items import FeedItem
from digest.sources.feed_text import as_html, text_of

_MOST_TAGS = 20
_VERSION = "jsonfeed.org/version/"


def read_json_feed(text: str, *, url: str | None) -> tuple[str, tuple[FeedItem, ...]] | None:
    """The feed's title (HTML) and its items; None when `text` is no JSON Feed."""
    try:
        feed = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(feed, dict) or _VERSION not in _words(feed.get("version")):
        return None
    base = web_address(_words(feed.get("home_page_url")), url) or url
    items = tuple(_item(item, feed, base) for item in _dicts(feed.get("items")))
    return as_html(_words(feed.get("title"))), items


def _item(item: dict[str, Any], feed: dict[str, Any], base: str | None) -> FeedItem:
    address = (
        web_address(_words(item.get("url")), base)
        or web_address(_words(item.get("external_url")), base)
        # The identifier is, as the format advises, often the address itself.
        or web_address(_words(item.get("id")))
    )
    tags = item.get("tags")
    sections = tags[:_MOST_TAGS] if isinstance(tags, list) else []
    link = _words(item.get("url")) or _words(item.get("external_url")) or _words(item.get("id"))
    return FeedItem(
        title=as_html(_words(item.get("title"))),
        url=address,
        published=_moment(item.get("date_published")),
        updated=_moment(item.get("date_modified")),
        authors=_authors(item) or _authors(feed),
        sections=tuple(as_html(_words(tag)) for tag in sections),
        language=_words(item.get("language")) or _words(feed.get("language")) or None,
        summary=as_html(_words(item.get("summary"))),
        content=_words(item.get("content_html")) or as_html(_words(item.get("content_text"))),
        image=_image(item, base),
        link=address or link or None,
        base=address or base,
    )


def _authors(holder: dict[str, Any]) -> tuple[str, ...]:
    people = _dicts(holder.get("authors")) or _dicts([holder.get("author")])
    return tuple(as_html(_words(person.get("name"))) for person in people)


def _image(item: dict[str, Any], base: str | None) -> Image | None:
    """The item's picture: its own, its banner, else one among its attachments, with its title."""
    for name in ("image", "banner_image"):
        if url := web_address(_words(item.get(name)), base):
            return Image(url=url)
    for each in _dicts(item.get("attachments")):
        kind = _words(each.get("mime_type"))
        url = web_address(_words(each.get("url")), base)
        if url and kind.startswith("image/") and not kind.startswith("image/svg"):
            return Image(url=url, caption=text_of(as_html(_words(each.get("title")))))
    return None


def _moment(value: object) -> datetime | None:
    """RFC 3339, as the format has it, or any date that can be read; without a zone it is UTC's."""
    words = _words(value)
    try:
        moment: datetime | None = datetime.fromisoformat(words)
    except ValueError:
        moment = read_moment(words, zone=UTC)
    return moment.replace(tzinfo=UTC) if moment and moment.tzinfo is None else moment


def _words(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""


def _dicts(value: object) -> list[dict[str, Any]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []
