"""The parts of a listing page that hold no listed articles: menus, footers, boxes, rankings."""

import re
from collections.abc import Sequence

from lxml import etree

from digest.model import RankingList
from digest.sources.addresses import web_address
from digest.sources.link_shapes import article_points, plain_address
from digest.sources.listed_cards import title_weight
from digest.sources.page_tree import find_all, text_of

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
_MOST_NAMED = 4_000  # elements whose names are looked at
_LONG_TITLE = 25
_MOST_AROUND = 3  # times as many links as a ranking has rows its box may hold


def regions_apart(
    tree: etree._Element, *, base: str, page: str, rankings: Sequence[RankingList]
) -> frozenset[etree._Element]:
    """The outermost elements that hold no listed articles.

    What is called so but holds most of what looks like articles is not one of them: some sites
    call everything a "sidebar". `base` resolves links, `page` is the listing's address.
    """
    likely = [
        link
        for link in find_all(tree, "//a[@href]")
        if title_weight(text_of(link, longest=100)) >= _LONG_TITLE
        and (url := web_address(link.get("href"), base)) is not None
        and article_points(url, page=page) > 0
    ]
    named = [each for each in tree.iter() if _is_apart(each)][:_MOST_NAMED]
    apart: set[etree._Element] = set()
    for element in named:
        inside = sum(1 for link in likely if element in link.iterancestors())
        if inside * 2 <= len(likely) or element.tag == "footer":
            apart.add(element)
    for ranking in rankings:
        box = _box_of(ranking, tree, base)
        if box is not None:
            apart.add(box)
    return frozenset(apart)


def _is_apart(element: etree._Element) -> bool:
    if not isinstance(element.tag, str) or element.tag in _NEVER:
        return False
    if element.tag in _TAGS or (element.get("role") or "").lower() in _ROLES:
        return True
    if element.tag == "header" and find_all(element, "self::*[not(ancestor::article)]//nav"):
        return True
    names = f"{element.get('class', '')} {element.get('id', '')}".split()
    return any(_NAME.fullmatch(_HUMPS.sub("-", name[:80])) for name in names[:12])


def _box_of(ranking: RankingList, tree: etree._Element, base: str) -> etree._Element | None:
    """The smallest element that holds the links of all rows; None where it holds too much else."""
    wanted = {plain_address(item.url) for item in ranking.items if item.url}
    if not wanted:
        return None
    held: dict[etree._Element, set[str]] = {}
    for link in find_all(tree, "//a[@href]"):
        url = web_address(link.get("href"), base)
        if url is None or plain_address(url) not in wanted:
            continue
        for above in link.iterancestors():
            held.setdefault(above, set()).add(plain_address(url))
    boxes = [element for element, urls in held.items() if urls == wanted]
    if not boxes:
        return None
    box = min(boxes, key=lambda each: len(find_all(each, ".//a[@href]")))
    addresses = {link.get("href") for link in find_all(box, ".//a[@href]")}
    return box if len(addresses) <= _MOST_AROUND * len(wanted) else None
