"""A page's tree: parsed once, asked by XPath, read as folded text."""

from typing import cast

from lxml import etree, html

from digest.sources.addresses import web_address
from digest.sources.characters import folded, printable_markup
from digest.sources.page_bounds import bound_spans, break_out, flatten, without_crowds

HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))

TOPS = frozenset(("body", "html", "article", "main"))
"""What holds so much of a page that it is no box of anything."""

_APART = frozenset(("br", "p", "div", "li", "td", "th", "tr", "h1", "h2", "h3", "h4", "ul", "ol"))
_LONGEST_PAGE = 6_000_000  # characters; the largest article pages have a tenth of it


def parse_page(page: str) -> tuple[etree._Element | None, tuple[str, ...]]:
    """The page's tree, None when there is nothing in it, and sentences on what was cut."""
    problems: tuple[str, ...] = ()
    if len(page) > _LONGEST_PAGE:
        page = page[:_LONGEST_PAGE]
        problems = ("The page is too long; what stands at its end was cut.",)
    printed = printable_markup(page)
    cleaned = without_crowds(printed)
    if len(cleaned) < len(printed) and not problems:
        problems = ("The page holds more than any page should; a part was cut.",)
    if not cleaned.strip():
        return None, problems
    tree, is_whole = _parse(cleaned.encode(), huge=False)
    if not is_whole:  # real pages forget to close; 2048 levels instead of 256
        tree, is_whole = _parse(cleaned.encode(), huge=True)
    if not is_whole:
        problems += ("The page is nested too deeply; what stands below was cut.",)
    if tree is not None:
        break_out(tree)
        flatten(tree)
        bound_spans(tree)
    return tree, problems


def _parse(page: bytes, *, huge: bool) -> tuple[etree._Element | None, bool]:
    parser = html.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=huge
    )
    # lxml.html looks each element's class up in Python; one class for all is looked up in C.
    parser.set_element_class_lookup(etree.ElementDefaultClassLookup(element=html.HtmlElement))
    tree = etree.fromstring(page, parser)
    limit = etree.ErrorTypes.ERR_RESOURCE_LIMIT
    return tree, not any(error.type == limit for error in parser.error_log)


def find_all(tree: etree._Element, xpath: str) -> list[etree._Element]:
    """The elements that an XPath expression finds, in document order."""
    return cast(list[etree._Element], tree.xpath(xpath))


def base_of(tree: etree._Element, url: str | None) -> str | None:
    """The address that links are resolved against: the page's own, or an http(s) `base`."""
    for element in find_all(tree, "//base[@href]")[:1]:
        return web_address(element.get("href"), url) or url
    return url


def text_of(element: etree._Element, *, longest: int = 2000) -> str:
    """The element's text without that of scripts and styles, blanks folded, cut at `longest`."""
    pieces: list[str] = []
    length = 0
    for event, inner in etree.iterwalk(element, events=("start", "end")):
        hidden = inner.tag in ("script", "style", "noscript", "template")
        piece = inner.text if event == "start" else inner.tail
        if inner.tag in _APART:
            pieces.append(" ")
        if (
            piece
            and not (hidden and event == "start")
            and not (event == "end" and inner is element)
        ):
            pieces.append(piece)
            length += len(piece)
        if length > longest * 4:
            break
    return folded("".join(pieces))[:longest]


def names_of(element: etree._Element) -> str:
    """The element's class and id in lower case: what its makers called it."""
    return f"{element.get('class', '')} {element.get('id', '')}".lower()
