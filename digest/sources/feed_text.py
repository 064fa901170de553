"""A feed's fields of text: HTML to words, words to HTML."""

import html
import re
from collections.abc import Iterator

from lxml import etree

from digest.sources.characters import printable, printable_markup
from digest.sources.page_bounds import without_crowds

_MARKUP = re.compile(r"[<&]")
#: An angle bracket that opens no tag: "a < b", "I <3 you", a title that was cut.
_NO_TAG = re.compile(r"<(?![a-z/!?][^<>]*>)", re.IGNORECASE)
_BLANK_LINES = re.compile(r"\n\s*\n")
_UNSAID = frozenset(("script", "style", "applet"))
#: Elements that part no words: "<b>un</b>fair".
_INLINE = frozenset((
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "dfn", "em", "font", "i",
    "kbd", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
    "tt", "u", "var", "wbr",
))  # fmt: skip


def text_of(markup: str) -> str:
    """The words of a fragment of HTML, on one line; those of scripts and styles are not meant."""
    if not _MARKUP.search(markup):
        return " ".join(printable(markup).split())
    cleaned = without_crowds(printable_markup(_NO_TAG.sub("&lt;", markup)))
    if not cleaned.strip():
        return ""
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    tree = etree.fromstring(f"<div>{cleaned}".encode(), parser)
    return "" if tree is None else " ".join("".join(_pieces(tree)).split())


def _pieces(tree: etree._Element) -> Iterator[str]:
    walk = etree.iterwalk(tree, events=("start", "end"))
    for event, element in walk:
        if element.tag not in _INLINE:
            yield " "
        if event == "end":
            yield element.tail or ""
        elif element.tag in _UNSAID:
            walk.skip_subtree()
        else:
            yield element.text or ""


def as_html(text: str) -> str:
    """Plain text as HTML that says the same, its paragraphs kept."""
    paragraphs = _BLANK_LINES.split(text.strip())
    return "".join(f"<p>{html.escape(paragraph, quote=False)}</p>" for paragraph in paragraphs)
