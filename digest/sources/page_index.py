"""A page as those ask it who look for headings: which elements hold a word, what an element says.

Most elements of a page are never asked for. So words are looked for in one run over all short
texts, and what an element says as a whole is put together when somebody wants to know.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Self

from lxml import etree

from digest.sources.folding import fold
from digest.sources.page_tree import names_of

_LONGEST_TEXT = 80  # characters that a heading has at most
_LONGEST_PIECE = 4 * _LONGEST_TEXT  # of a text as written, with the blanks of its indentation
_UNSEEN = frozenset((
    "script", "style", "noscript", "template", "head", "option", "select", "textarea", "title",
    "svg", "iframe",
))  # fmt: skip
#: Attributes by which panels are known to their labels.
_PANEL_KEYS = (
    "aria-labelledby", "data-tab", "data-id", "data-panel", "data-content", "data-tab-content",
    "data-name", "data-rel", "data-tab-id",
)  # fmt: skip
_KEYED = etree.XPath(f"descendant::*[{' or '.join(f'@{name}' for name in _PANEL_KEYS)}]")
_HIDDEN_NAMES = re.compile(r"off-?screen|sr-only|visually-?hidden|screen-?reader|d-none")


@dataclass(frozen=True, slots=True, eq=False)
class Lines:
    """Texts of elements, one a line."""

    owners: tuple[etree._Element, ...]
    text: str

    def owners_of(self, places: Iterable[int]) -> Iterator[etree._Element]:
        """The elements at places in the text, which must grow; each once."""
        line, last, start = 0, -1, 0
        for place in places:
            line += self.text.count("\n", start, place)
            start = place
            if line != last:
                yield self.owners[line]
            last = line


@dataclass(frozen=True, eq=False)
class PageIndex:
    """A page's elements in its order, with what they say and what they are called."""

    tree: etree._Element
    elements: tuple[etree._Element, ...]
    _texts: dict[etree._Element, str | None] = field(default_factory=dict)

    @classmethod
    def of(cls, tree: etree._Element) -> Self:
        return cls(tree, tuple(tree.iter("*")))

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
        elements: list[etree._Element] = _KEYED(self.tree)  # type: ignore[assignment]
        return {
            key.lstrip("#."): element
            for element in elements
            for name in _PANEL_KEYS
            if (key := element.get(name))
        }

    def text(self, element: etree._Element) -> str | None:
        """All that an element says, blanks folded; None when it is more than a heading says.

        A picture without words beside it says its alternative text.
        """
        if element not in self._texts:
            self._texts[element] = self._read(element)
        return self._texts[element]

    def _read(self, element: etree._Element) -> str | None:
        if element.tag == "img":
            return _folded(element.get("alt", ""))
        pieces = [element.text or ""]
        length = len(pieces[0])
        pictured = ""
        for child in element:
            if child.tag not in _UNSEEN and isinstance(child.tag, str):
                inner = self.text(child)
                if inner is None:
                    return None
                if child.tag == "img":
                    pictured = pictured or inner
                elif not _is_hidden(child):
                    pieces.append(f" {inner} ")
                    length += len(inner)
            if child.tail:
                pieces.append(child.tail)
                length += len(child.tail)
            if length > 2 * _LONGEST_PIECE:
                return None  # seen before all of a large element's children are
        if length > 2 * _LONGEST_PIECE:
            return None
        whole = _folded("".join(pieces))
        return pictured if whole == "" else whole

    def saying(self, word: re.Pattern[str]) -> list[etree._Element]:
        """The elements that say no more than a heading does and a word of it, inner ones first.

        `word` is looked for in folded texts.
        """
        lines = self._lines()
        found: set[etree._Element] = set()
        for element in lines.owners_of(match.start() for match in word.finditer(lines.text)):
            holder: etree._Element | None = element
            while holder is not None and holder not in found and self.text(holder):
                found.add(holder)
                holder = holder.getparent()
        return sorted(found, key=lambda each: -self.order[each])

    def _lines(self) -> Lines:
        """The folded texts of the elements that might be of a heading, piece by piece."""
        owners, texts = [], []
        for element in self.elements:
            if element.tag in _UNSEEN:
                continue
            text, tail = element.text, element.tail
            if element.tag == "img":
                text = element.get("alt")
            if text and len(text) <= _LONGEST_PIECE and not text.isspace():
                owners.append(element)
                texts.append(text)
            if tail and len(tail) <= _LONGEST_PIECE and not tail.isspace():
                parent = element.getparent()
                if parent is not None:
                    owners.append(parent)
                    texts.append(tail)
        return Lines(tuple(owners), fold(_joined(texts)))

    def called(self, parts: Iterable[str]) -> Iterator[tuple[etree._Element, str]]:
        """The elements in whose class or id one of `parts` occurs, with all their names in lower
        case, in the page's order."""
        pairs = [
            (element, names)
            for element in self.elements
            if (names := f"{element.get('class', '')} {element.get('id', '')}") != " "
        ]
        lines = Lines(
            tuple(element for element, _ in pairs), _joined([n for _, n in pairs]).lower()
        )
        places = sorted({place for part in parts for place in _places(part, lines.text)})
        for element in lines.owners_of(places):
            yield element, names_of(element)


def _joined(texts: list[str]) -> str:
    """Texts as lines of one."""
    return "\n".join([" ".join(text.split()) if "\n" in text else text for text in texts])


def _places(part: str, text: str) -> Iterator[int]:
    place = text.find(part)
    while place >= 0:
        yield place
        place = text.find(part, place + 1)


def _folded(text: str) -> str | None:
    """A text with its blanks folded; None when it is longer than a heading."""
    folded = " ".join(text.split())
    return folded if len(folded) <= _LONGEST_TEXT else None


def _is_hidden(element: etree._Element) -> bool:
    """Whether a word beside a heading is for screen readers alone; a heading may be so itself."""
    return element.tag in ("span", "small") and _HIDDEN_NAMES.search(names_of(element)) is not None
