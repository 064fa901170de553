"""How much of a page's markup is parsed: a parser's time grows with the square of the attributes in
a tag, and what walks a tree calls itself at each of its levels. No page needs many of either.
"""

import re

from lxml import etree

_OPENING = re.compile(r"<[a-z]", re.IGNORECASE)
#: What a tag is made of: blanks, its end, a value, a name. Together they match wherever it stands.
_IN_TAG = re.compile(r"""[\s/]+|>|=\s*(?:"[^"]*"?|'[^']*'?|[^\s>]*)|[^\s/>=]+""")
_NO_NAME = frozenset(" \t\n\r\f\v/=")
_MOST_ATTRIBUTES = 2_000
_MOST_TAGS = 60_000  # the longest pages have a third of it
_DEEPEST = 200  # elements within one another; long threads of comments have about a hundred


def without_crowds(page: str) -> str:
    """`page` up to its 60,000th tag, with at most 2,000 attributes in each."""
    kept: list[str] = []
    start = place = tags = 0
    while tag := _OPENING.search(page, place):
        tags += 1
        if tags > _MOST_TAGS:
            return "".join((*kept, page[start : tag.start()]))
        cut, place = _tag_end(page, tag.end())
        if cut is not None:
            kept.append(page[start:cut])
            start = place
    return "".join((*kept, page[start:]))


def _tag_end(page: str, place: int) -> tuple[int | None, int]:
    """Where the tag has too many attributes, None if it never has, and where it ends."""
    names, cut = 0, None
    while token := _IN_TAG.match(page, place):
        first = token[0][0]
        if first == ">":
            break
        place = token.end()
        names += first not in _NO_NAME
        if names == _MOST_ATTRIBUTES and cut is None:
            cut = place
    return cut, place


def flatten(tree: etree._Element) -> None:
    """Takes away the elements of `tree` that lie more than 200 deep; their text stays."""
    depth = 0
    deep = []
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if event == "start" and depth > _DEEPEST:
            deep.append(element)
    for element in deep:
        element.drop_tag()
