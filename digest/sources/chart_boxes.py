"""What the makers of pages call the boxes of lists: their classes and ids."""

import re
from itertools import islice

from lxml import etree

from digest.sources.chart_evidence import Named
from digest.sources.page_index import PageIndex
from digest.sources.page_tree import names_of

_LEVELS = 6  # above the rows, in which a box is looked for
_MOST_READ = re.compile(
    r"(?:most|(?<![a-z])top)[-_]?(?:read|popular|viewed|shared|commented|seen|clicked|discussed"
    r"|e?mailed"
    r"|watched|visited)"
    r"|(?:mais|mas|m[aá]s)[-_]?(?:lid|le[ií]d|vist|popular|acessad|comentad)\w*"
    r"|meist[-_]?(?:ge\w+)"
    r"|(?:plus|les)[-_]?(?:lus?\b|vus?\b|partages?|commentes?)|pi[uù][-_]?(?:lett|vist)\w*"
    r"|mest[-_]?(?:la?e?st|sett?)"
    r"|naj(?:czesciej|popularniejsze|citanej)\w*|nej(?:ctenejsi|sledovanejsi)\w*"
    r"|access[-_]?rank\w*|popularity"
    r"|article[-_]?rank\w*|popular[-_]?(?:posts?"
    r"|articles?|stor|news|entr)\w*"
    r"|trending[-_]?(?:posts?|articles?|stor|news)\w*|wpp[-_]list"
)
_POPULAR = re.compile(
    r"popular|trending|ranking|rank[-_]?(?:list|box|news|article)|(?<![a-z])top[-_]?(?:articles|posts)|\brank\b|hot[-_]?(?:news|list"
    r"|rank)|paihang|phb\b|topten|top10"
    r"|top-10"
)
_OTHER = re.compile(
    r"latest|newest|recent|related|recommend|similar|editors?-?(?:pick|choice)|featured"
    r"|read-?next|more-?from"
)
#: Parts of names of which each of the above has one: a quick sieve.
_STEMS = (
    "most", "popular", "trending", "rank", "top", "hotn", "hotl", "hotr", "hot-", "hot_", "mais",
    "mas", "más", "meist", "lus", "vus", "partage", "commente", "piu", "mest", "naj", "nej", "wpp",
    "paihang", "phb",
)  # fmt: skip
_TITLE_NAMES = re.compile(r"titl|head|ttl|\btit\b|label|caption|tab|name|hdg")
_HEADING_LIKE = frozenset((
    "h1", "h2", "h3", "h4", "h5", "h6", "dt", "legend", "caption", "strong", "header", "summary",
    "b", "th",
))  # fmt: skip
_NO_BOXES = frozenset(
    ("html", "body", "a", "li", "span", "img", "script", "link", "p", "i", "h2", "h3")
)
_MOST_BOXES = 30
_WORD = re.compile(r"[\w-]+")


def named_by(element: etree._Element, stop: frozenset[str]) -> tuple[Named, str]:
    """What the nearest named box around an element is called, and the name that says so."""
    for above in (element, *islice(element.iterancestors(), _LEVELS)):
        if above.tag in stop:
            break
        names = names_of(above)
        if names == " ":
            continue
        for kind, pattern in (
            (Named.MOST_READ, _MOST_READ),
            (Named.POPULAR, _POPULAR),
            (Named.OTHER, _OTHER),
        ):
            if found := pattern.search(names):
                return kind, _whole(names, found)
    return Named.NOTHING, ""


def _whole(names: str, found: re.Match[str]) -> str:
    """The class or id in which a match lies."""
    for word in _WORD.finditer(names):
        if word.start() <= found.start() < word.end():
            return word[0][:60]
    return found[0]


def is_titled(element: etree._Element) -> bool:
    """Whether an element is made as a heading: by its tag, or by its or its holders' names."""
    for each in (element, *islice(element.iterancestors(), 2)):
        if each.tag in _HEADING_LIKE or _TITLE_NAMES.search(names_of(each)):
            return True
    return False


def boxes_by_name(index: PageIndex) -> list[tuple[etree._Element, str]]:
    """The elements that are called as charts are, each with the name that says so."""
    found: list[tuple[etree._Element, str]] = []
    for element, names in index.called(_STEMS):
        match = _MOST_READ.search(names) or _POPULAR.search(names)
        if match and element.tag not in _NO_BOXES:
            found.append((element, _whole(names, match)))
    return found[:_MOST_BOXES]
