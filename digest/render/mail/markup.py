"""A mail's HTML, read back: its elements, their styles by day and by night, their blocks."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import cast

from cssselect import SelectorError
from lxml import etree, html
from lxml.cssselect import CSSSelector

from digest.model import BlockId

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_DARK = re.compile(
    r"@media[^{]*prefers-color-scheme\s*:\s*dark[^{]*\{((?:[^{}]*\{[^{}]*\})*)[^{}]*\}"
)
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_IMPORTANT = re.compile(r"\s*!\s*important\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Markup:
    """`blocks` are the edition's by the anchors that mark their elements."""

    root: etree._Element
    blocks: Mapping[str, BlockId]

    def elements(self, *tags: str) -> Iterator[etree._Element]:
        """All elements, or those of `tags`, in the order of the mail."""
        for element in self.root.iter(*tags):
            if isinstance(element.tag, str):
                yield element

    def block_of(self, element: etree._Element) -> BlockId | None:
        """The block that the element belongs to."""
        for each in (element, *element.iterancestors()):
            marks = [*(each.get("class") or "").split(), each.get("id") or ""]
            found = next((self.blocks[mark] for mark in marks if mark in self.blocks), None)
            if found is not None:
                return found
        return None

    @property
    def style_sheets(self) -> str:
        """All that its style elements say, without comments."""
        return _COMMENT.sub("", "\n".join(style.text or "" for style in self.elements("style")))


def read_markup(source: str, blocks: Mapping[str, BlockId]) -> Markup | None:
    """The HTML `source` as a tree; None where there is none in it."""
    try:
        return Markup(root=html.document_fromstring(source), blocks=blocks)
    except (etree.ParserError, ValueError):
        return None


def declarations(style: str | None) -> dict[str, str]:
    """A style attribute's properties and values, in lower case; the last of a name counts."""
    pairs = (each.partition(":") for each in (style or "").split(";"))
    return {name.strip().lower(): value.strip().lower() for name, colon, value in pairs if colon}


def dark_declarations(markup: Markup) -> dict[etree._Element, dict[str, str]]:
    """What the mail's own rules for dark screens say of each element, as far as they come before
    its style attribute: with !important."""
    found: dict[etree._Element, dict[str, str]] = {}
    for media in _DARK.finditer(markup.style_sheets):
        for selectors, body in _RULE.findall(media[1]):
            important = {
                name: _IMPORTANT.sub("", value)
                for name, value in declarations(body).items()
                if _IMPORTANT.search(value)
            }
            for element in _matching(markup.root, selectors.strip()):
                found.setdefault(element, {}).update(important)
    return found


def _matching(root: etree._Element, selectors: str) -> list[etree._Element]:
    try:
        found = cast("list[etree._Element]", CSSSelector(selectors, translator="html")(root))
    except SelectorError:  # a mail program that cannot follow it leaves the rule out as well
        return []
    return found
