"""A page's elements with their short texts: made once, asked by all who look for headings."""

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Self

from lxml import etree

from digest.sources.page_tree import names_of

LONGEST_TEXT = 80  # characters that a heading has at most
_UNSEEN = frozenset((
    "script", "style", "noscript", "template", "head", "option", "select", "textarea", "title", "svg",
    "iframe",
))  # fmt: skip
#: Attributes by which panels are known to their labels.
PANEL_KEYS = (
    "aria-labelledby", "data-tab", "data-id", "data-panel", "data-content", "data-tab-content",
    "data-name", "data-rel", "data-tab-id",
)  # fmt: skip
_HIDDEN_NAMES = re.compile(r"off-?screen|sr-only|visually-?hidden|screen-?reader|d-none")


@dataclass(frozen=True, eq=False)
class PageIndex:
    """The elements of a page in its order, and the texts of those that hold no more than a heading.

    A picture without words beside it counts with its alternative text.
    """

    tree: etree._Element
    elements: tuple[etree._Element, ...]
    texts: dict[etree._Element, str]

    @classmethod
    def of(cls, tree: etree._Element) -> Self:
        elements = tuple(tree.iter("*"))
        texts: dict[etree._Element, str] = {}
        for element in reversed(elements):  # inner elements come before those around them
            if element.tag not in _UNSEEN:
                text = _short_text(element, texts)
                if text is not None:
                    texts[element] = text
        return cls(tree, elements, texts)

    @cached_property
    def order(self) -> dict[etree._Element, int]:
        """The place of each element in the page."""
        return {element: place for place, element in enumerate(self.elements)}

    @cached_property
    def ids(self) -> dict[str, etree._Element]:
        """The first element of each id."""
        found: dict[str, etree._Element] = {}
        for element in self.elements:
            name = element.get("id")
            if name:
                found.setdefault(name, element)
        return found

    @cached_property
    def keyed(self) -> dict[str, etree._Element]:
        """The last element that bears a key in a data attribute or is labelled by another's id."""
        found: dict[str, etree._Element] = {}
        for element in self.elements:
            for name in PANEL_KEYS:
                if key := element.get(name):
                    found[key.lstrip("#.")] = element
        return found


def _short_text(element: etree._Element, texts: dict[etree._Element, str]) -> str | None:
    """The element's text, blanks folded; None when it is too long for a heading."""
    text = element.text
    if not len(element):
        if text is None:
            return " ".join(element.get("alt", "").split()) if element.tag == "img" else ""
        return " ".join(text.split()) if len(text) <= 4 * LONGEST_TEXT else None
    pieces = [text] if text else []
    pictured = ""
    for child in element:
        tag = child.tag
        if tag not in _UNSEEN:
            inner = texts.get(child)
            if inner is None:
                return None
            if tag == "img":
                pictured = pictured or inner
            elif not inner:
                pieces.append(" ")
            elif not _is_hidden(child):
                pieces.append(f" {inner} ")
        if child.tail:
            pieces.append(child.tail)
    whole = " ".join("".join(pieces).split())
    return (whole or pictured) if len(whole) <= LONGEST_TEXT else None


def _is_hidden(element: etree._Element) -> bool:
    """Whether a word beside a heading is for screen readers alone; a heading may be so itself."""
    return element.tag in ("span", "small") and _HIDDEN_NAMES.search(names_of(element)) is not None
