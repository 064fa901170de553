"""How much of a page's markup is parsed: a parser's time grows with the square of the attributes in
a tag, and what walks a tree calls itself at each of its levels. No page needs many of either.
"""

import re
from typing import Any

from lxml import etree

#: What a tag is made of: a name, blanks, a value. Together they match up to the tag's end.
_IN_TAG = r"""[^\s/>=]++|[\s/]++|=\s*+(?:"[^"]*+"?+|'[^']*+'?+|[^\s>]*+)"""
_TAG = re.compile(rf"<[A-Za-z](?:{_IN_TAG})*+")
_TOKEN = re.compile(_IN_TAG)
_NO_NAME = frozenset(" \t\n\r\f\v/=")
_MOST_ATTRIBUTES = 2_000
_SHORTEST_CROWD = 2 * _MOST_ATTRIBUTES  # characters: a name and a blank each
_MOST_TAGS = 60_000  # the longest pages have a third of it
_MOST_NAMES = 300_000  # of tags and attributes together: each costs half a kilobyte of memory
_SHORTEST_FLOOD = 2 * _MOST_NAMES
_MOST_SPANNED = 20_000  # cells of all a page's tables that others reach into
_SPANS = frozenset(("colspan", "rowspan"))
_SPAN = re.compile(r"\s*([0-9]{1,5})\s*")
_DRAWINGS = ("svg", "math")
_PLAYERS = ("object", "video", "audio", "canvas", "button", "select", "iframe")
_OF_TEXT = ("p", "div", "img", "h1", "h2", "h3", "li", "table", "blockquote", "form")
_LONGEST_STAND_IN = 600  # characters of what is shown where nothing plays
_DEEPEST = 200  # elements within one another; long threads of comments have about a hundred
_TOO_DEEP = etree.XPath("boolean(" + "/*" * (_DEEPEST + 1) + ")")


def without_crowds(page: str) -> str:
    """`page` up to its 60,000th tag or 300,000th attribute, with at most 2,000 in each tag."""
    kept: list[str] = []
    start = names = 0
    is_counted = len(page) > _SHORTEST_FLOOD
    for number, tag in enumerate(_TAG.finditer(page)):
        names += _names_in(tag[0]) if is_counted else 0
        if number == _MOST_TAGS or names > _MOST_NAMES:
            return "".join((*kept, page[start : tag.start()]))
        if tag.end() - tag.start() > _SHORTEST_CROWD and (cut := _crowded_from(page, tag.start())):
            kept.append(page[start:cut])
            start = tag.end()
    return "".join((*kept, page[start:])) if kept else page


def _names_in(tag: str) -> int:
    """How many attributes of a tag are kept, its own name counted with them."""
    names = sum(token[0] not in _NO_NAME for token in _TOKEN.findall(tag))
    return min(names, _MOST_ATTRIBUTES)


def _crowded_from(page: str, start: int) -> int | None:
    """Where the tag at `start` has too many attributes; None if it never has."""
    names, place = 0, start + 2
    while (token := _TOKEN.match(page, place)) and names < _MOST_ATTRIBUTES:
        place = token.end()
        names += token[0][0] not in _NO_NAME
    return place if names == _MOST_ATTRIBUTES else None


def break_out(tree: etree._Element) -> None:
    """Lets the text out of drawings and players that nobody closed, as browsers do.

    Those that hold what no drawing has, or more text than a player shows in its stead, go; what
    stands in them stays.
    """
    held: list[Any] = [
        element
        for element in tree.iter(*_DRAWINGS, *_PLAYERS)
        if element is not tree and _holds_text(element)
    ]
    for element in held:
        element.drop_tag()


def _holds_text(element: etree._Element) -> bool:
    if element.tag in _DRAWINGS:
        return next(element.iterdescendants(*_OF_TEXT), None) is not None
    return len(element) > 0 and sum(map(len, element.itertext())) > _LONGEST_STAND_IN


def flatten(tree: etree._Element) -> None:
    """Takes away the elements of `tree` that lie more than 200 deep; their text stays."""
    if not _TOO_DEEP(tree):
        return
    depth = 0
    deep = []
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if event == "start" and depth > _DEEPEST:
            deep.append(element)
    for element in deep:
        element.drop_tag()


def bound_spans(tree: etree._Element) -> None:
    """Takes away the spans of table cells that would cover more than 20,000 places in all: who
    lays a table out makes a cell for each."""
    left = _MOST_SPANNED
    for cell in tree.iter("td", "th"):
        covered = _covered(cell.get("colspan"), cell.get("rowspan"))
        if covered is None or covered > left:
            for name in _SPANS.intersection(cell.attrib):
                del cell.attrib[name]
        elif covered > 1:
            left -= covered


def _covered(colspan: str | None, rowspan: str | None) -> int | None:
    """How many places a cell covers; None where its spans are no numbers that a table has."""
    if colspan is None and rowspan is None:
        return 1
    columns, rows = (_SPAN.fullmatch(span or "1") for span in (colspan, rowspan))
    return int(columns[1]) * int(rows[1]) if columns and rows else None
