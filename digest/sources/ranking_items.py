"""The items of a list in a page: which elements are its rows, and what each row's title is."""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from lxml import etree

from digest.sources.addresses import web_address
from digest.sources.page_tree import find_all, names_of, text_of

FEWEST_ITEMS = 3
_MOST_ITEMS = 50
_MOST_CANDIDATES = 400  # elements among which one list is looked for
_LONGEST_ROW = 900  # characters; beyond it stands more than one item
_MOST_LINKS_IN_ROW = 6
_NO_TITLE = frozenset(("time", "small", "figcaption", "button", "label", "svg", "script", "style"))
_NO_TITLE_NAMES = re.compile(
    r"\b(?:date|time|ago|author|byline|category|cat|kicker|section|rank|ranking-?number|num(?:ber)?|"
    r"count(?:er)?|comments?|views?|shares?|meta|badge|index|position|tag|label|icon)\b"
)
_TITLE_NAMES = re.compile(r"titl|headline|heading|ttl\b|caption")
_AD_NAMES = re.compile(
    r"\b(?:ad|ads|advert\w*|sponsor\w*|promo(?:ted|tion)?|outbrain|taboola|native-?ad)\b"
)
_AD_TEXT = re.compile(
    r"^(?:sponsored|advertisement|anzeige|promoted|paid (?:post|content)|publicité|publicidade?"
    r"|\[?pr\b|広告)",
    re.I,
)
_AD_HOSTS = re.compile(r"doubleclick|googlead|outbrain|taboola|adclick|/ads?/click")
_TEMPLATE = re.compile(r"\{\{|\{%|<%|\$\{|\[\[")
_COUNTER = re.compile(r"^\W{0,2}(\d{1,2})\s*(?:[.):|位-]\s*|\s+)(?=\S)")
_MORE = re.compile(
    r"(?:(?:read|see|view|show|all|load) )?(?:more|all)(?: (?:most|popular|stories|news)\b.*)?|»"
    r"|mehr|weiter\w*|alle|(?:en )?voir plus|ver (?:más|mais|todas?)|もっと見る|一覧(?:へ|を見る)?"
    r"|更多|더보기|\W+",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Row:
    """An item: its title as printed without its place, its absolute address, None without one."""

    title: str
    url: str | None


def rows_of(scope: Sequence[etree._Element], base: str | None) -> tuple[Row, ...]:
    """The items of the first list among the elements of `scope`; () when there is none.

    A list is an element of which three or more children of one kind each hold a link to one page.
    """
    for element in scope:
        for candidate in islice(element.iter(), _MOST_CANDIDATES):
            if not isinstance(candidate.tag, str) or len(candidate) < 2:
                continue
            rows = _rows(_item_elements(candidate), base)
            if len(rows) >= FEWEST_ITEMS:
                return rows
    rows = _rows([element for element in scope if _is_row(element)], base)
    return rows if len(rows) >= FEWEST_ITEMS else ()


def looks_like_articles(rows: Sequence[Row], *, surely: bool) -> bool:
    """Whether titles are those of articles, not of menus and topics.

    Below a heading that does not `surely` announce a most-read list they must be long.
    """
    weights = sorted(_weight(row.title) for row in rows)
    return bool(weights) and weights[len(weights) // 2] >= (16 if surely else 26)


def _weight(title: str) -> int:
    """The length of a title; a CJK character counts as two and a half."""
    wide = sum(1 for character in title if unicodedata.east_asian_width(character) in "WF")
    return len(title) + wide * 3 // 2


def _item_elements(element: etree._Element) -> list[etree._Element]:
    """The children that are rows, of the kind that most of them are of; lists in a row as one."""
    children = list(element)
    if len(children) >= 2 and all(child.tag in ("ul", "ol", "script") for child in children):
        children = [item for child in children for item in child]  # a list in columns
    rows = [child for child in children if _is_row(child)]
    if not rows:
        return []
    tag, _ = Counter(str(row.tag) for row in rows).most_common(1)[0]
    alike = [row for row in rows if row.tag == tag]
    return alike if len(alike) * 3 >= len(rows) * 2 else []


def _is_row(element: etree._Element) -> bool:
    """Whether an element holds links to one page, or to few."""
    if not isinstance(element.tag, str) or element.tag in (
        "script",
        "style",
        "nav",
        "form",
        "option",
    ):
        return False
    addresses: set[str] = set()
    for link in islice(element.iter("a"), 20):
        addresses.add(link.get("href", "").partition("#")[0])
    if not addresses - {""} or len(addresses) > _MOST_LINKS_IN_ROW:
        return False
    return len(text_of(element, longest=_LONGEST_ROW + 1)) <= _LONGEST_ROW


def _rows(elements: Sequence[etree._Element], base: str | None) -> tuple[Row, ...]:
    rows: dict[str, Row] = {}
    for element in elements[: 2 * _MOST_ITEMS]:
        row = _row(element, base)
        if row and (row.url or row.title) not in rows:
            rows[row.url or row.title] = row
    return _without_counters(tuple(rows.values())[:_MOST_ITEMS])


def _row(element: etree._Element, base: str | None) -> Row | None:
    """The element's item; None for an advertisement, a template or a link to more."""
    if _AD_NAMES.search(names_of(element)) or _AD_TEXT.match(text_of(element, longest=40)):
        return None
    links = [element] if element.tag == "a" else find_all(element, ".//a[@href]")
    titled = [(_title_of(link), link) for link in links]
    titled = [(title, link) for title, link in titled if title and not _MORE.fullmatch(title)]
    if not titled:
        return None
    title, link = max(titled, key=lambda each: (_in_heading(each[1], element), _weight(each[0])))
    href = link.get("href", "").strip()
    url = web_address(href, base)
    is_page = url is not None or (base is None and not re.match(r"(?:[a-z]+:|#|$)", href, re.I))
    if (
        not is_page
        or _TEMPLATE.search(title)
        or _AD_HOSTS.search(href)
        or "sponsored" in link.get("rel", "")
    ):
        return None
    return Row(title=title, url=url)


def _in_heading(link: etree._Element, row: etree._Element) -> bool:
    """Whether a link is of its row's heading."""
    if find_all(link, ".//h2 | .//h3 | .//h4 | .//h5 | .//h6"):
        return True
    for above in (link, *link.iterancestors()):
        if above.tag in ("h2", "h3", "h4", "h5", "h6") or _TITLE_NAMES.search(names_of(above)):
            return True
        if above is row:
            break
    return False


def _title_of(link: etree._Element) -> str:
    """A link's title: its heading's text, else all its text but dates, labels and numbers."""
    inner = find_all(link, ".//h2 | .//h3 | .//h4 | .//h5 | .//h6")
    inner = inner or [
        each for each in find_all(link, ".//*") if _TITLE_NAMES.search(names_of(each))
    ]
    for heading in inner[:3]:
        if text := text_of(heading, longest=400):
            return text
    text = _bare_text(link)
    if text:
        return text
    alternatives = [
        link.get("title", ""),
        *(each.get("alt", "") for each in find_all(link, ".//img")),
    ]
    return next((" ".join(each.split())[:400] for each in alternatives if each.strip()), "")


def _bare_text(link: etree._Element) -> str:
    pieces: list[str] = []
    walk = etree.iterwalk(link, events=("start", "end"))
    for event, element in walk:
        if event == "start":
            side = element is not link and (
                element.tag in _NO_TITLE or _NO_TITLE_NAMES.search(names_of(element)) is not None
            )
            if side:
                walk.skip_subtree()
            else:
                pieces.append(element.text or "")
        elif element is not link:
            pieces.append(f" {element.tail}" if element.tag in _BLOCKS else element.tail or "")
    text = " ".join("".join(pieces).split())[:400]
    return text or text_of(link, longest=400)


_BLOCKS = frozenset(("p", "div", "br", "span", "h2", "h3", "h4", "img", "time", "b"))


def _without_counters(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Titles without the numbers of their places, when they bear them in order."""
    counters = [_COUNTER.match(row.title) for row in rows]
    right = sum(1 for at, found in enumerate(counters, 1) if found and int(found[1]) == at)
    if right < 2 or right * 2 < len(rows):
        return rows
    return tuple(
        Row(row.title[found.end() :], row.url) if found and int(found[1]) == at else row
        for at, (row, found) in enumerate(zip(rows, counters, strict=True), 1)
    )
