"""The feeds that a page announces in its head, links to in its text, or may well have."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote, urljoin, urlsplit

from lxml import etree

from digest.sources.addresses import web_address
from digest.sources.link_shapes import is_same_site, plain_address
from digest.sources.page_tree import find_all, text_of
from digest.sources.typed_addresses import without_feed_scheme

_TYPES = frozenset((
    "application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml",
    "application/x.atom+xml", "application/x-atom+xml", "application/rss", "application/atom",
))  # fmt: skip
_LOOSE_TYPES = frozenset(("application/xml", "text/xml", "application/json"))
_FEED_PATH = re.compile(
    r"/(?:rss|atom|feeds?|rdf)(?:/[\w/-]{0,60})?/?$"
    r"|/(?:rss|atom|feeds?)[\w./-]{0,60}\.(?:xml|rss|rdf|atom|php|json)$"
    r"|\.(?:rss|rdf|atom)$|(?:rss|atom|feed)\.(?:xml|php|json)$",
    re.IGNORECASE,
)
_FEED_QUERY = re.compile(r"(?:^|&)(?:feed|format|type|output)=(?:rss2?|atom|xml|feed)\b", re.I)
_NO_FEED = re.compile(r"oembed|wp-json|opensearch|sitemap|xmlrpc", re.IGNORECASE)
_COMMENTS = re.compile(
    r"comment|kommentar|commentaire|comentario|coment[aá]rio|commenti|komentarz|комментари"
    r"|コメント|评论|댓글|\breplies\b",
    re.IGNORECASE,
)
_WORDPRESS = re.compile(r"wordpress|wp-content|wp-includes", re.IGNORECASE)
_USUAL = ("/feed", "/rss.xml", "/rss", "/atom.xml", "/feed.xml", "/index.xml")
_MOST_TRIED = 4
_MOST_FEEDS = 40
_MOST_LINKS = 3_000


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnouncedFeed:
    """A feed that a page names. `is_aside` tells whether it is only of comments or of the page
    itself, `is_announced` whether the page's head names it."""

    address: str
    title: str = ""
    is_aside: bool = False
    is_announced: bool = True


def announced_feeds(tree: etree._Element, *, base: str, page: str) -> tuple[AnnouncedFeed, ...]:
    """The feeds that the page at `page` names, those of its head first, comments' last."""
    found: dict[str, AnnouncedFeed] = {}
    for feed in (*_in_head(tree, base, page), *_in_text(tree, base, page)):
        found.setdefault(feed.address, feed)
    feeds = list(found.values())[:_MOST_FEEDS]
    return tuple(sorted(feeds, key=lambda feed: (feed.is_aside, not feed.is_announced)))


def usual_feeds(tree: etree._Element, *, page: str) -> tuple[str, ...]:
    """At most four addresses at which a site that announces no feed may well have one."""
    root = urljoin(page, "/")
    folder = page if page.endswith("/") else f"{page}/"
    is_wordpress = any(
        _WORDPRESS.search(each.get("content") or each.get("href") or each.get("src") or "")
        for each in find_all(tree, "//meta[@name='generator'] | //link[@href] | //script[@src]")
    )
    usual = [urljoin(root, path) for path in _USUAL]
    if is_wordpress:
        usual = [urljoin(folder, "feed/"), urljoin(root, "/feed/")]
    return tuple(dict.fromkeys(usual))[:_MOST_TRIED]


def _in_head(tree: etree._Element, base: str, page: str) -> Iterator[AnnouncedFeed]:
    for link in find_all(tree, "//link[@href][@rel]")[:_MOST_LINKS]:
        named = (link.get("rel") or "").lower().split()
        kind = (link.get("type") or "").partition(";")[0].strip().lower()
        if not {"alternate", "feed"} & set(named) or "stylesheet" in named:
            continue
        address = _address(link.get("href"), base)
        if address is None or _NO_FEED.search(address):
            continue
        is_loose = kind in _LOOSE_TYPES and _looks_like_feed(address)
        if kind in _TYPES or is_loose or (not kind and "feed" in named):
            title = " ".join((link.get("title") or "").split())[:200]
            yield AnnouncedFeed(
                address=address,
                title=title,
                is_aside=_is_aside(address, title, page),
            )


def _in_text(tree: etree._Element, base: str, page: str) -> Iterator[AnnouncedFeed]:
    for link in find_all(tree, "//a[@href]")[:_MOST_LINKS]:
        href = link.get("href") or ""
        kind = (link.get("type") or "").lower()
        address = _address(href, base)
        if address is None or _NO_FEED.search(address):
            continue
        is_handed = href.lower().startswith("feed:")
        if (
            is_handed
            or kind in _TYPES
            or (_looks_like_feed(address) and is_same_site(address, page))
        ):
            title = text_of(link, longest=200)
            yield AnnouncedFeed(
                address=address,
                title=title,
                is_aside=_is_aside(address, title, page),
                is_announced=False,
            )


def _address(href: str | None, base: str) -> str | None:
    address = web_address(without_feed_scheme((href or "").strip()), base)
    return plain_address(address) if address else None


def _looks_like_feed(address: str) -> bool:
    parts = urlsplit(address)
    return bool(_FEED_PATH.search(unquote(parts.path)) or _FEED_QUERY.search(parts.query))


def _is_aside(address: str, title: str, page: str) -> bool:
    """Whether a feed is of comments: called so, or of the very page on which it is announced."""
    if _COMMENTS.search(f"{urlsplit(address).path} {title}"):
        return True
    path = urlsplit(page).path.rstrip("/")
    own = path.count("/") > 1 and urlsplit(address).path.startswith(f"{path}/")
    return own and is_same_site(address, page)
