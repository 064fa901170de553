"""A feed's fields of text: HTML to words, words to HTML."""

import html
import re

from lxml import etree

from digest.sources.characters import printable, printable_markup
from digest.sources.page_bounds import without_crowds
from digest.sources.page_tree import text_of as text_of_element

_MARKUP = re.compile(r"[<&]")
#: An angle bracket that opens no tag: "a < b", "I <3 you", a title that was cut.
_NO_TAG = re.compile(r"<(?![a-z/!?][^<>]*>)", re.IGNORECASE)
_BLANK_LINES = re.compile(r"\n\s*\n")
_LONGEST = 20_000  # characters of a field on one line


def text_of(markup: str) -> str:
    """The words of a fragment of HTML, on one line; those of scripts and styles are not meant."""
    if not _MARKUP.search(markup):
        return " ".join(printable(markup).split())
    cleaned = without_crowds(printable_markup(_NO_TAG.sub("&lt;", markup)))
    if not cleaned.strip():
        return ""
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    tree = etree.fromstring(f"<div>{cleaned}</div>".encode(), parser)
    return "" if tree is None else text_of_element(tree, longest=_LONGEST)


def as_html(text: str) -> str:
    """Plain text as HTML that says the same, its paragraphs kept."""
    paragraphs = _BLANK_LINES.split(text.strip())
    return "".join(f"<p>{html.escape(paragraph, quote=False)}</p>" for paragraph in paragraphs)
