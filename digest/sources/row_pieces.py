"""The text of a row taken apart: pieces by where they stand, with the links around them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from lxml import etree

from digest.sources.page_tree import HEADINGS, names_of

LONGEST_TITLE = 400  # characters
BREAK = "/br"  # the place of a break within a piece
_MOST_PIECES = 24  # of a row
_SILENT = frozenset((
    "script", "style", "noscript", "template", "svg", "iframe", "time", "figcaption", "button",
    "input", "select", "textarea", "video", "audio", "object",
))  # fmt: skip
_INLINE = frozenset((
    "span", "b", "i", "em", "strong", "font", "u", "mark", "small", "sup", "sub", "q", "abbr",
    "cite", "wbr", "ins", "bdi", "bdo", "nobr", "ruby", "rb", "code", "big", "s", "label",
))  # fmt: skip
_BESIDE_NAMES = re.compile(
    r"\b(?:date|time|ago|author|byline|writer|credit|category|cat|kicker|eyebrow|overline|section"
    r"|rank"
    r"|ranking-?number|num(?:ber)?|no|count(?:er)?|comments?|views?|shares?|meta|badge|index"
    r"|position"
    r"|tags?|labels?|icon|source|duration|readtime|read-time|sr-only|visually-?hidden"
    r"|off-?screen)\b"
)
_TITLE_NAMES = re.compile(r"titl|headline|heading|ttl\b|caption|\bhed\b|subject")


@dataclass(slots=True)
class Piece:
    """A run of a row's text: where it stands in the row, and the address that it links to.

    `parts` are its fragments, each with its place if it is an inline element's.
    """

    place: str
    parts: list[tuple[str, str]]
    href: str | None
    is_title: bool  # in a heading or in what its makers call a title

    @property
    def text(self) -> str:
        return joined(self.parts)[:LONGEST_TITLE]


@dataclass(slots=True)
class RowText:
    """What stands in a row."""

    pieces: list[Piece] = field(default_factory=list)
    hrefs: list[str] = field(default_factory=list)
    alternatives: list[str] = field(default_factory=list)  # of pictures and links


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where in a row text stands: the way to it, the link around it, whether in a title."""

    place: str
    href: str | None
    is_title: bool


def row_text(row: Sequence[etree._Element], *, by_name: bool) -> RowText:
    """The text of a row's elements; `by_name` without what is called a time, an author, a count."""
    text = RowText()
    for element in row:
        _collect(element, _Spot("", None, False), text, by_name)
    return text


def _collect(element: etree._Element, around: _Spot, text: RowText, by_name: bool) -> None:
    """Adds the pieces of an element to `text`."""
    if element.tag == "img":
        if label := element.get("alt"):
            text.alternatives.insert(0, label)
        return
    spot = _inside(element, around, text)
    has_words = _has_own_words(element)
    run = [("", element.text)] if element.text else []
    for child in element:
        if len(text.pieces) >= _MOST_PIECES:
            break
        place = f"{spot.place}/{_step(child)}"
        if _is_beside(child, by_name):
            pass
        elif child.tag == "br":
            run.append((BREAK, " "))
        elif has_words and child.tag in _INLINE and child.find(".//a") is None:
            run.append((place, "".join(map(str, islice(child.itertext(), _MOST_PIECES)))))
        else:
            _flush(run, spot, text)
            _collect(child, replace(spot, place=place), text, by_name)
        if child.tail:
            run.append(("", child.tail))
    _flush(run, spot, text)


def _inside(element: etree._Element, around: _Spot, text: RowText) -> _Spot:
    """Where the text of an element stands; a link's address and labels are noted in `text`."""
    href = around.href
    own = element.get("href") if element.tag == "a" else None
    if own is not None:
        href = own.strip()
        text.hrefs.append(href)
        if label := element.get("title") or element.get("aria-label"):
            text.alternatives.append(label)
    is_title = (
        around.is_title
        or element.tag in HEADINGS
        or _TITLE_NAMES.search(names_of(element)) is not None
    )
    return _Spot(around.place, href, is_title)


def _has_own_words(element: etree._Element) -> bool:
    """Whether an element has words beside its children, so that inline ones are parts of them."""
    own = [element.text, *(child.tail for child in element)]
    return any(piece and not piece.isspace() for piece in own)


def _flush(run: list[tuple[str, str]], spot: _Spot, text: RowText) -> None:
    """Makes a piece of what stood in a row."""
    if any(part.strip() for _, part in run):
        again = sum(1 for piece in text.pieces if piece.place.partition("#")[0] == spot.place)
        text.pieces.append(Piece(f"{spot.place}#{again}", list(run), spot.href, spot.is_title))
    run.clear()


def _step(element: etree._Element) -> str:
    """How an element is told from its siblings in all rows: by tag and first name."""
    name = element.get("class", "").strip().partition(" ")[0]
    return f"{element.tag}.{name.rstrip('0123456789-_')}" if name else str(element.tag)


def _is_beside(element: etree._Element, by_name: bool) -> bool:
    """Whether an element stands beside the title: a time, a picture's text, a section's name."""
    tag = element.tag
    if not isinstance(tag, str) or tag in _SILENT:
        return True
    if not by_name or tag in HEADINGS:
        return False
    names = names_of(element)
    return (
        names != " "
        and _BESIDE_NAMES.search(names) is not None
        and _TITLE_NAMES.search(names) is None
        and len(element.findall(".//a")) <= 2
        and (tag == "a" or element.find(".//h3") is None)
    )


def joined(parts: Sequence[tuple[str, str]]) -> str:
    """The words of a piece's parts, blanks folded."""
    return " ".join("".join(text for _, text in parts).split())
