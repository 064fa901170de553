"""What a page or feed offers as sources: "add source: paste any address". Pure."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import IntEnum
from urllib.parse import unquote, urljoin, urlsplit

from lxml import etree

from digest.model import Article, RankingList, SourceKind
from digest.sources.addresses import web_address
from digest.sources.announced_feeds import AnnouncedFeed, announced_feeds, usual_feeds
from digest.sources.decoding import decode_html
from digest.sources.extract import Extract
from digest.sources.feeds import read_feed
from digest.sources.html_page import read_html_page
from digest.sources.link_shapes import article_points, is_same_site, plain_address
from digest.sources.listings import Listing, read_listing
from digest.sources.opml import Subscriptions, is_opml, read_opml
from digest.sources.page_tree import base_of, find_all, parse_page
from digest.sources.sniffing import sniff
from digest.sources.text_page import read_text_page

PREVIEWED = 5  # headlines
_FEWEST_LISTED = 4  # articles; with fewer, a page is no front page
_MOST_FRONTS = 2
_MOST_LINKS = 2_000
_INDEX = re.compile(r"/(?:index|default|home)\.\w{2,5}$", re.IGNORECASE)


class Rank(IntEnum):
    """How good an offer is; the higher the better. A feed as wide as the address that was given
    is best, one of the whole site is worse than the section's own front page."""

    ASIDE = 0
    PAGE = 1
    WIDER_FEED = 2
    LISTING = 3
    FEED = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A source that could be added.

    `reasons` say why, in short sentences, `headlines` are the first that it would bring and
    `rankings` the titles of the charts seen. An offer that has not been looked at yet is not
    `is_seen`: its headlines are unknown.
    """

    kind: SourceKind
    address: str
    title: str = ""
    reasons: tuple[str, ...] = ()
    headlines: tuple[str, ...] = ()
    rankings: tuple[str, ...] = ()
    is_seen: bool = True
    is_certain: bool = True
    rank: Rank = Rank.LISTING


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """What one address offers: `offers` best first, and where to look besides.

    `usual_feeds` may be feeds where the page announces none, `fronts` are the front pages that an
    article belongs to. `subscriptions` is an OPML document's.
    """

    title: str = ""
    offers: tuple[Offer, ...] = ()
    usual_feeds: tuple[Offer, ...] = ()
    fronts: tuple[str, ...] = ()
    subscriptions: Subscriptions | None = None
    problems: tuple[str, ...] = ()


def offers_in(
    data: bytes,
    *,
    name: str,
    url: str,
    now: datetime,
    charset: str | None = None,
    content_type: str | None = None,
) -> Offered:
    """What the page, feed or list at `url` offers as sources.

    `name` is what problems call it, `charset` and `content_type` what HTTP said of it, `now`
    (aware) the time of the look. Bad content raises nothing: it is among the problems.
    """
    decoded = decode_html(data, charset=charset)
    if is_opml(decoded.text):
        listed = read_opml(data, name=name)
        return Offered(title=listed.title, subscriptions=listed, problems=listed.problems)
    match sniff(data, name=name, content_type=content_type):
        case "feed":
            feed = read_feed(data, name=name, url=url, now=now, charset=charset)
            return _of_extract(feed, SourceKind.FEED, url)
        case "text":
            return _of_extract(read_text_page(data, name=name, now=now), SourceKind.PAGE, url)
        case "binary":
            return Offered(problems=(f"{name} is neither a page nor a feed.",))
        case "html":
            pass
    tree, problems = parse_page(decoded.text)
    if tree is None:
        return Offered(problems=(*problems, f"{name} is empty."))
    extract = read_html_page(data, name=name, url=url, now=now, charset=charset)
    listing = read_listing(
        data, name=name, url=url, now=now, charset=charset, content_type="text/html"
    )
    return _of_page(tree, extract, listing, url)


def seen_offer(extract: Extract, offer: Offer) -> Offer | None:
    """`offer` with what was read at its address; None when that was nothing to gather."""
    if offer.kind is SourceKind.FEED and not extract.entries:
        return None
    if not extract.articles and not extract.rankings:
        return None
    reasons = offer.reasons
    if extract.entries:
        reasons = (*reasons, f"It holds {_count(len(extract.entries), 'entry', 'entries')}.")
    return replace(
        offer,
        title=extract.title or offer.title,
        reasons=reasons,
        headlines=_headlines(extract.articles),
        rankings=_titles(extract.rankings),
        is_seen=True,
    )


def listing_offer(listing: Listing, address: str) -> Offer | None:
    """The offer of a front page; None when it lists too few articles to be one."""
    if len(listing.links) < _FEWEST_LISTED:
        return None
    rankings = _titles(listing.rankings)
    lists = f"It lists {_count(len(listing.links), 'article', 'articles')}."
    return Offer(
        kind=SourceKind.LISTING,
        address=plain_address(address),
        title=listing.title,
        reasons=(lists, *_said_of(rankings)),
        headlines=tuple(link.title for link in listing.links[:PREVIEWED]),
        rankings=rankings,
        rank=Rank.LISTING,
    )


def _of_extract(extract: Extract, kind: SourceKind, url: str) -> Offered:
    rank = Rank.FEED if kind is SourceKind.FEED else Rank.PAGE
    offer = seen_offer(extract, Offer(kind=kind, address=url, rank=rank))
    return Offered(title=extract.title, offers=(offer,) if offer else (), problems=extract.problems)


def _of_page(tree: etree._Element, extract: Extract, listing: Listing, url: str) -> Offered:
    base = base_of(tree, url) or url
    feeds = announced_feeds(tree, base=base, page=url)
    is_article = _is_article(extract, listing, url)
    title = listing.title or extract.title
    offers = [_unseen(feed, url) for feed in feeds]
    listed = None if is_article else listing_offer(listing, url)
    if listed or extract.articles or extract.rankings:
        offers.append(listed or _page_offer(extract, url, title=title, is_article=is_article))
    return Offered(
        title=title,
        offers=tuple(sorted(offers, key=lambda offer: -offer.rank)),
        usual_feeds=_usual(tree, url) if all(feed.is_aside for feed in feeds) else (),
        fronts=_fronts(tree, url, base) if is_article else (),
        problems=extract.problems if not offers else (),
    )


def _is_article(extract: Extract, listing: Listing, url: str) -> bool:
    """Whether a page is an article's rather than a list of articles."""
    if not extract.articles:
        return False
    if len(listing.links) < _FEWEST_LISTED:
        return True
    (article,) = extract.articles[:1]
    is_front = article_points(url, page=urljoin(url, "/")) <= 0
    return not is_front or (article.published is not None and bool(article.byline))


def _page_offer(extract: Extract, url: str, *, title: str, is_article: bool) -> Offer:
    """The page itself, for its article or its charts."""
    rankings = _titles(extract.rankings)
    alone = ("It is one article's page: it brings that article alone.",) if is_article else ()
    return Offer(
        kind=SourceKind.PAGE,
        address=plain_address(url),
        title=title,
        reasons=(*alone, *_said_of(rankings)),
        headlines=_headlines(extract.articles),
        rankings=rankings,
        rank=Rank.PAGE,
    )


def _unseen(feed: AnnouncedFeed, page: str) -> Offer:
    reason = "The page announces this feed." if feed.is_announced else "The page links to it."
    offer = Offer(
        kind=SourceKind.FEED,
        address=feed.address,
        title=feed.title,
        reasons=(reason,),
        is_seen=False,
        is_certain=feed.is_announced,
        rank=Rank.FEED if _fits(feed, page) else Rank.WIDER_FEED,
    )
    if not feed.is_aside:
        return offer
    aside = "It holds comments, or belongs to this page alone."
    return replace(offer, rank=Rank.ASIDE, reasons=(reason, aside))


def _usual(tree: etree._Element, page: str) -> tuple[Offer, ...]:
    reason = "The site does not announce it; it was found at a usual address."
    feeds = (
        AnnouncedFeed(address=address, is_announced=False)
        for address in usual_feeds(tree, page=page)
    )
    return tuple(replace(_unseen(feed, page), reasons=(reason,)) for feed in feeds)


def _fits(feed: AnnouncedFeed, page: str) -> bool:
    """Whether a feed is as wide as the page: on a section's front, one that bears its name."""
    segments = [unquote(each).casefold() for each in urlsplit(page).path.split("/") if each]
    if not segments or article_points(page, page=urljoin(page, "/")) > 0:
        return True
    named = f"{unquote(urlsplit(feed.address).path)} {feed.title}".casefold()
    return segments[-1].partition(".")[0] in named


def _fronts(tree: etree._Element, url: str, base: str) -> tuple[str, ...]:
    """The front pages above an article: those that it links to and whose path its own begins
    with, the nearest first, and the site's."""
    linked = {
        plain_address(address)
        for link in find_all(tree, "//a[@href]")[:_MOST_LINKS]
        if (address := web_address(link.get("href"), base)) and is_same_site(address, url)
    }
    own = urlsplit(url).path
    above = [
        address
        for address in linked
        if not urlsplit(address).query
        and own.startswith(folder := _folder(address))
        and 1 < len(folder) < len(own)
    ]
    nearest = sorted(above, key=lambda each: (-len(_folder(each)), each))[:1]
    return (*nearest, urljoin(url, "/"))[:_MOST_FRONTS]


def _folder(address: str) -> str:
    """The path below which what a front page lists would lie: "/world/" of "/world/index.html"."""
    return f"{_INDEX.sub('', urlsplit(address).path).rstrip('/')}/"


def _headlines(articles: Iterable[Article]) -> tuple[str, ...]:
    return tuple(article.headline for article in articles if article.headline)[:PREVIEWED]


def _titles(rankings: Iterable[RankingList]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(ranking.title for ranking in rankings))


def _said_of(rankings: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"It has the ranking “{title}”." for title in rankings[:PREVIEWED])


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"
