"""What a listing says of itself in JSON-LD: the ItemList of its articles."""

from collections.abc import Iterator
from itertools import islice
from typing import Any

from lxml import etree

from digest.sources.addresses import web_address
from digest.sources.link_shapes import is_same_site, plain_address
from digest.sources.linked_data import linked_objects, types_of

_FEWEST = 3
_MOST = 500
_NO_ARTICLES = frozenset((
    "BreadcrumbList", "SiteNavigationElement", "Product", "Offer", "Event", "Recipe", "Question",
    "HowToStep", "WebPageElement", "Organization", "Person", "Place",
))  # fmt: skip


def listed_items(tree: etree._Element, *, base: str, page: str) -> dict[str, str]:
    """The addresses of the page's item lists in their order, each with its name, "" without one.

    Lists of fewer than three and of other things than articles are passed over.
    """
    found: dict[str, str] = {}
    for item in linked_objects(tree):
        if "ItemList" in types_of(item) and not types_of(item) & _NO_ARTICLES:
            listed = dict(islice(_items(item.get("itemListElement"), base, page), _MOST))
            if len(listed) >= _FEWEST:
                found = {**listed, **found}
    return found


def _items(elements: Any, base: str, page: str) -> Iterator[tuple[str, str]]:
    for element in elements if isinstance(elements, list) else []:
        if not isinstance(element, dict):
            continue
        inner = element.get("item")
        if isinstance(inner, str):
            inner = {"url": inner}
        held: dict[str, Any] = {**element, **inner} if isinstance(inner, dict) else element
        if types_of(held) & _NO_ARTICLES:
            continue
        named = held.get("url") or held.get("@id")
        url = web_address(named, base) if isinstance(named, str) else None
        if url and is_same_site(url, page):
            title = held.get("headline") or held.get("name")
            yield plain_address(url), " ".join(title.split()) if isinstance(title, str) else ""
