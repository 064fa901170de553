"""JSON Feed 1.0 and 1.1 (jsonfeed.org): text to items."""

import json
from datetime import UTC, datetime
from typing import Any

from digest.sources.addresses import web_address
from digest.sources.feed_items import FeedItem, as_html

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
    return FeedItem(
        title=as_html(_words(item.get("title"))),
        url=address,
        published=_moment(item.get("date_published")),
        updated=_moment(item.get("date_modified")),
        authors=_authors(item) or _authors(feed),
        section=_words(tags[0]) if isinstance(tags, list) and tags else None,
        language=_words(item.get("language")) or _words(feed.get("language")) or None,
        summary=as_html(_words(item.get("summary"))),
        content=_words(item.get("content_html")) or as_html(_words(item.get("content_text"))),
        image=web_address(_words(item.get("image")) or _words(item.get("banner_image")), base),
        base=address or base,
    )


def _authors(holder: dict[str, Any]) -> tuple[str, ...]:
    people = _dicts(holder.get("authors")) or _dicts([holder.get("author")])
    return tuple(as_html(_words(person.get("name"))) for person in people)


def _moment(value: object) -> datetime | None:
    try:
        moment = datetime.fromisoformat(_words(value))
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _words(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""


def _dicts(value: object) -> list[dict[str, Any]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []
