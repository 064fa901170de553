"""The parts of a listing page that hold no listed articles: menus, footers, boxes, rankings."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from lxml import etree

from digest.model import RankingList
from digest.sources.addresses import web_address
from digest.sources.link_shapes import article_points, plain_address
from digest.sources.page_tree import find_all, text_of
from digest.sources.row_titles import weight

_TAGS = frozenset(("nav", "footer", "aside", "form", "dialog", "template", "noscript", "menu"))
_ROLES = frozenset(("navigation", "contentinfo", "menu", "menubar", "search", "complementary"))
_NEVER = frozenset(("html", "body", "main", "article", "h1", "h2", "h3", "h4", "a", "li"))
_ENDING = r"(?:[-_]{1,2}(?:list|items?|links?|container|wrapper|wrap|inner|box|area|block|bar))*"
_NAME = re.compile(
    r"(?:[\w-]*[-_])?(?:nav|navi|navbar|navigation|menu|submenu|megamenu|breadcrumbs?|footer|cookies?"
    r"|consent|social|share|sharing|pagination|pager|login|newsletter|subscribe|tags?|taglist"
    r"|tagcloud|keywords|ads?|advert\w*|sponsored|promo|outbrain|taboola|sidebar|related|skiplinks?"
    rf"|banner|sitemap|toolbar){_ENDING}",
    re.IGNORECASE,
)
_HUMPS = re.compile(r"(?<=[a-z])(?=[A-Z])")
_MOST_LINKS = 5_000
_MOST_NAMES = 12  # of one element
_LONG_TITLE = 25
_MOST_AROUND = 3  # times as many links as a ranking has rows its box may hold


def regions_apart(
    tree: etree._Element, *, base: str, page: str, rankings: Sequence[RankingList]
) -> frozenset[etree._Element]:
    """The outermost elements that hold no listed articles.

    Where all that are called alike hold most of what looks like articles, they are none: some
    sites call everything a "promo" or a "sidebar". `base` resolves links, `page` is the listing's
    address.
    """
    addresses = {
        link: plain_address(url)
        for link in find_all(tree, "//a[@href]")[:_MOST_LINKS]
        if (url := web_address(link.get("href"), base)) is not None
    }
    likely = [
        link
        for link, url in addresses.items()
        if weight(text_of(link, longest=100)) >= _LONG_TITLE and article_points(url, page=page) > 0
    ]
    kinds = {element: kind for element in tree.iter() if (kind := _kind_apart(element))}
    held: Counter[str] = Counter()
    for link in likely:
        held.update({kinds[above] for above in link.iterancestors() if above in kinds})
    apart = {
        element
        for element, kind in kinds.items()
        if held[kind] * 2 <= len(likely) or kind == "footer"
    }
    boxes = (_box_of(ranking, addresses) for ranking in rankings)
    return frozenset(apart | {box for box in boxes if box is not None})


def _kind_apart(element: etree._Element) -> str:
    """What makes an element stand apart: its tag, its role or what it is called; "" for nothing."""
    if not isinstance(element.tag, str) or element.tag in _NEVER:
        return ""
    role = (element.get("role") or "").lower()
    if element.tag in _TAGS or role in _ROLES:
        return element.tag if element.tag in _TAGS else role
    if element.tag == "header" and find_all(element, "self::*[not(ancestor::article)]//nav"):
        return "header"
    names = f"{element.get('class', '')} {element.get('id', '')}".split()[:_MOST_NAMES]
    return next((name for name in names if _NAME.fullmatch(_HUMPS.sub("-", name[:80]))), "")


def _box_of(ranking: RankingList, addresses: Mapping[etree._Element, str]) -> etree._Element | None:
    """The smallest element that holds the links of all rows; None where it holds too much else."""
    wanted = {plain_address(item.url) for item in ranking.items if item.url}
    held: defaultdict[etree._Element, set[str]] = defaultdict(set)
    for link, url in addresses.items():
        if url in wanted:
            for above in link.iterancestors():
                held[above].add(url)
    boxes = [element for element, urls in held.items() if urls == wanted]
    if not boxes:
        return None
    box = max(boxes, key=lambda each: sum(1 for _ in each.iterancestors()))
    inside = {addresses.get(link) for link in find_all(box, ".//a[@href]")}
    return box if len(inside) <= _MOST_AROUND * len(wanted) else None
