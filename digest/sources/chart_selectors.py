"""CSS selectors of elements: what a pinned chart is found by, and how one is made."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from cssselect import SelectorError
from lxml import etree
from lxml.cssselect import CSSSelector

from digest.sources.page_index import PageIndex

_LONGEST = 1000  # characters
_MOST_STEPS = 16
#: Names that may be written without escapes.
_PLAIN = re.compile(r"-?[A-Za-z_][\w-]{1,60}", re.ASCII)
#: Numbers within a name are often those of a passing item or of a build.
_PASSING = re.compile(r"\d{3,}|[a-f\d]{8,}|^(?:active|open|show|current|selected|css-|sc-)", re.I)


class BadSelectorError(ValueError):
    """Something that is no CSS selector of elements."""


def select(tree: etree._Element, selector: str) -> list[etree._Element]:
    """The elements that a CSS selector selects, in the page's order.

    Raises BadSelectorError for what is no selector, or none that lxml can follow.
    """
    if len(selector) > _LONGEST:
        raise BadSelectorError(selector[:80])
    try:
        found = CSSSelector(selector, translator="html")(tree)
    except (SelectorError, etree.XPathError, ValueError, RecursionError) as error:
        raise BadSelectorError(selector[:80]) from error
    elements = found if isinstance(found, list) else []
    return [each for each in elements if isinstance(each, etree._Element)]


class Selectors:
    """Selectors of the elements of one page. They lean on ids and classes that are borne by one
    element alone, as these outlive a page's redrawing, and count siblings below these only."""

    def __init__(self, index: PageIndex) -> None:
        self._bearers = Counter(name for element in index.elements for name in _names(element))

    def of(self, element: etree._Element) -> str | None:
        """A selector that selects just this element; None for one that lies deep without names."""
        below = ""
        for step in islice(_up(element), _MOST_STEPS):
            for name in _names(step):
                if self._bearers[name] == 1:
                    return name + below
            if step.getparent() is None:
                return f"{step.tag}{below}"
            below = f" > {_numbered(step)}{below}"
        return None


def _up(element: etree._Element) -> Iterator[etree._Element]:
    yield element
    yield from element.iterancestors()


def _names(element: etree._Element) -> Iterator[str]:
    """What an element may be selected by alone: its id, its classes."""
    own = element.get("id", "")
    if _PLAIN.fullmatch(own) and not _PASSING.search(own):
        yield f"#{own}"
    classes = [
        each
        for each in element.get("class", "").split()[:6]
        if _PLAIN.fullmatch(each) and not _PASSING.search(each)
    ]
    for each in classes:
        yield f"{element.tag}.{each}"
    if len(classes) > 1:
        yield str(element.tag) + "".join(f".{each}" for each in classes)


def _numbered(element: etree._Element) -> str:
    """An element among its siblings."""
    parent = element.getparent()
    tag = str(element.tag)
    before = sum(1 for _ in element.itersiblings(tag, preceding=True))
    if not before and (parent is None or next(element.itersiblings(tag), None) is None):
        return tag
    return f"{tag}:nth-of-type({before + 1})"
