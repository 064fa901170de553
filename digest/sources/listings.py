"""Front pages and sections' fronts: the articles that they link to, in the page's order.

A link is taken for an article's by what its address looks like, how long its title is, how it is
set (a heading, a card with a picture or a time) and by its company: what is made alike is judged
together. Menus, footers, advertisements and the page's rankings are set apart before.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from statistics import median
from urllib.parse import urlsplit

from lxml import etree

from digest.model import RankingList
from digest.sources.dates import JAPAN, read_moment
from digest.sources.decoding import decode_html
from digest.sources.link_shapes import article_points, plain_address
from digest.sources.listed_cards import (
    Linked,
    cards_of,
    headed_by_card,
    linked_pages,
)
from digest.sources.listed_data import listed_items
from digest.sources.listed_regions import regions_apart
from digest.sources.page_tree import base_of, find_all, names_of, parse_page, text_of
from digest.sources.rankings import find_rankings
from digest.sources.row_titles import weight
from digest.sources.sniffing import sniff

_ENOUGH_POINTS = 3
#: What titles of at least so much weight are worth; a short one is more often a label's.
_WORTH_OF_WEIGHT = ((40, 3), (25, 2), (16, 1), (10, -1), (0, -4))
_MOST_LENT = 1.5  # points that its company lends a link
_ALIKE = 3  # links that are made alike are judged together
_MOST_ARTICLES = 300
_LONGEST_PAGE_TITLE = 200  # characters
_SITE_NAME = "//meta[@property='og:site_name'][@content]"
_LONGEST_HEADLINE = 300  # characters
_EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
_FURTHEST_AHEAD = timedelta(days=2)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedArticle:
    """An article that a page links to: its absolute http(s) address, its title as printed there,
    and the moment (aware) that a time element beside it names, None where there is none."""

    url: str
    title: str
    published: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """What a front page lists, in the page's order.

    `title` is the page's own. `rankings` are its charts, whose rows are not among the `links`
    unless the page lists them elsewhere too. `problems` are sentences for the editor; a page that
    lists nothing has at least one.
    """

    title: str = ""
    links: tuple[ListedArticle, ...] = ()
    rankings: tuple[RankingList, ...] = ()
    problems: tuple[str, ...] = ()


def read_listing(
    data: bytes,
    *,
    name: str,
    url: str,
    now: datetime,
    charset: str | None = None,
    content_type: str | None = None,
) -> Listing:
    """The articles that the page at `url` links to, and its rankings.

    `name` is what problems call it, `charset` and `content_type` what HTTP said of it; `now`
    (aware) is when its rankings count as captured. Bad content raises nothing: it is among the
    problems. At most 300 articles are listed.
    """
    if sniff(data, name=name, content_type=content_type) != "html":
        return Listing(problems=(f"{name} is not a web page that could list articles.",))
    decoded = decode_html(data, charset=charset)
    tree, problems = parse_page(decoded.text)
    problems = decoded.problems + problems
    if tree is None:
        return Listing(problems=(*problems, f"{name} is empty."))
    base = base_of(tree, url) or url
    rankings = find_rankings(tree, url=url, base=base, now=now)
    links = _listed(tree, base=base, page=url, rankings=rankings, now=now)
    if not links:
        problems += (f"No articles are listed on {name}.",)
    return Listing(title=_page_title(tree, url), links=links, rankings=rankings, problems=problems)


def _page_title(tree: etree._Element, url: str) -> str:
    """The page's title; of a site's front page the site's name, where the page tells it."""
    names = [each.get("content", "") for each in find_all(tree, _SITE_NAME)[:1]]
    titles = [text_of(each, longest=_LONGEST_PAGE_TITLE) for each in find_all(tree, "//title")[:1]]
    is_front = urlsplit(url).path in ("", "/")
    told = [*names, *titles] if is_front else [*titles, *names]
    folded = (" ".join(each.split())[:_LONGEST_PAGE_TITLE] for each in told)
    return next(filter(None, folded), "")


def _listed(
    tree: etree._Element,
    *,
    base: str,
    page: str,
    rankings: Sequence[RankingList],
    now: datetime,
) -> tuple[ListedArticle, ...]:
    apart = regions_apart(tree, base=base, page=page, rankings=rankings)
    pages = linked_pages(tree, base=base, page=page, apart=apart)
    cards = cards_of(pages, page=page)
    named = listed_items(tree, base=base, page=page)
    chosen = _chosen(pages, cards, named, page)
    zone = JAPAN if (tree.get("lang") or "").lower().startswith("ja") else UTC
    listed: dict[str, ListedArticle] = {}
    for each in chosen:
        title = headed_by_card(each, cards[each.url]) or named.get(each.url, "")
        if title and title.casefold() not in listed:
            moment = _time_of(cards[each.url], now, zone)
            listed[title.casefold()] = ListedArticle(
                url=plain_address(each.url), title=title[:_LONGEST_HEADLINE], published=moment
            )
    linked = {each.url for each in pages}
    for url, title in named.items():  # what a script will show
        if url not in linked and title:
            listed.setdefault(title.casefold(), ListedArticle(url=url, title=title))
    return tuple(listed.values())[:_MOST_ARTICLES]


def _chosen(
    pages: Sequence[Linked],
    cards: Mapping[str, etree._Element],
    named: Mapping[str, str],
    page: str,
) -> list[Linked]:
    """Those pages that are articles: judged by themselves and by what is made alike. What the
    page's own data name (`named`) are articles."""
    points = {each.url: _points(each, cards[each.url], page) for each in pages}
    alike: defaultdict[str, list[int]] = defaultdict(list)
    for each in pages:
        alike[_make(each)].append(points[each.url])
    chosen = []
    for each in pages:
        company = alike[_make(each)]
        own: float = points[each.url]
        if len(company) >= _ALIKE:
            own = min((own + median(company)) / 2, own + _MOST_LENT)
        if own >= _ENOUGH_POINTS or each.url in named:
            chosen.append(each)
    return chosen


def _make(page: Linked) -> str:
    """How an address's first link is made: its element and those around it, with their classes."""
    element = page.placements[0].element
    around = [element, *list(element.iterancestors())[:3]]
    return " ".join(f"{each.tag}.{names_of(each).partition(' ')[0]}" for each in around)


def _points(page: Linked, card: etree._Element, listing: str) -> int:
    title = headed_by_card(page, card)
    title_weight = weight(title)
    address = article_points(page.url, page=listing)
    if not title or address <= -6:
        return -6
    points = address
    points += next(worth for least, worth in _WORTH_OF_WEIGHT if title_weight >= least)
    points -= 0 if page.is_written else 3
    points += 2 if page.in_heading else 0
    points += 1 if card.tag == "article" or find_all(card, "ancestor::article") else 0
    points += 1 if find_all(card, ".//time") else 0
    return points + (1 if find_all(card, ".//img | .//picture") else 0)


def _time_of(card: etree._Element, now: datetime, zone: tzinfo) -> datetime | None:
    for element in find_all(card, ".//time")[:3]:
        for text in (element.get("datetime", ""), text_of(element, longest=100)):
            moment = read_moment(text, zone=zone, near=now.date())
            if moment and _EARLIEST <= moment <= now + _FURTHEST_AHEAD:
                return moment
    return None
