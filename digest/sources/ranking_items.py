"""The rows of a list in a page: which elements they are, and the items that they give."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from lxml import etree

from digest.model import RankingItem
from digest.sources.addresses import web_address
from digest.sources.page_tree import HEADINGS, names_of, text_of
from digest.sources.row_advertisements import AD_HOSTS, is_advertisement
from digest.sources.row_titles import titled_rows, weight

FEWEST_ITEMS = 3
_MOST_ITEMS = 50
_MOST_PARTS = 400  # children of an element that are looked at
_DEEPEST = 14  # levels below the scope
_LONGEST_ROW = 900  # characters; beyond it stands more than one item
_MOST_LINKS_IN_ROW = 6
_MOST_LINKS = 40  # of an element that are looked at
_SHORTEST_TITLE = 16
_ROW_TAGS = frozenset(("li", "tr", "dd", "dt", "article"))
_NO_ROWS = frozenset(("script", "style", "nav", "form", "option", "noscript", "template", "iframe"))
_BESIDE_LINKS = re.compile(
    r"\b(?:author|byline|category|cat|kicker|section|tags?|comments?|meta|label)\b"
)
_BESIDE_HREFS = re.compile(
    r"/(?:authors?|tags?|category|categories|topics?|user|profile|by)/", re.I
)
_PANEL_NAMES = re.compile(r"\btab|panel\b|pane\b")
_NO_HREFS = re.compile(rf"{AD_HOSTS.pattern}|\{{\{{|\{{%|<%|\$\{{|%7b%7b|\{{\w+\}}", re.I)
_TEMPLATE = re.compile(r"\{\{|\{%|<%|\$\{|\[\[|%\w+%|__\w+__")
_PLACE = re.compile(r"\W{0,8}(?:no\.?\s?|nr\.?\s?|第)?(\d{1,2})(?![\d:])", re.IGNORECASE)
_MORE = re.compile(
    r"(?:» ?)?top \d+|(?:the )?(?:full|complete|whole) (?:list|ranking)|(?:(?:read|see|view|show"
    r"|all|load|continue) )?(?:more|all|reading|full list)(?: (?:most"
    r"|popular|stories|news|articles|posts)\b.*)?"
    r"|read (?:the )?(?:full |whole )?(?:article|story)|\W*more\W*|»|mehr(?: lesen| anzeigen)?"
    r"|weiter\w*|alle(?: (?:anzeigen|ansehen|artikel|beiträge|meldungen))?"
    r"|lire (?:la suite|plus|l['’]article)|(?:en )?(?:voir|savoir) plus|tous?(?: les)?.{0,12}"
    r"|voir tout|leer más|(?:ver|veja|leia) (?:más|mais|todas?|todos?|tudo)"
    r"|saiba mais|leggi(?: tutto| di più)?|vedi tutt[ie]|altr[ei]|lees (?:meer|verder)|meer"
    r"|więcej|czytaj (?:więcej|dalej)|zobacz (?:więcej|wszystkie)|číst (?:více|dál)|více|další"
    r"|ещё|еще|все|подробнее|читать (?:далее|полностью)|смотреть все|докладніше|читати далі"
    r"|läs mer|les mer|læs mere|visa alla|lue lisää|περισσότερα|devamı|tümü"
    r"|المزيد|عرض الكل|اقرأ المزيد|בیشتر|עוד|और पढ़ें|xem thêm|selengkapnya|อ่านต่อ|ดูทั้งหมด"
    r"|(?:もっと|続きを?)(?:見る|読む|みる)|一覧(?:へ|を見る)?|すべて(?:見る)?|更多|查看(?:更多"
    r"|全部)|阅读(?:更多|全文)|더보기|전체보기|더 보기|\W+|\d{1,3}",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Row:
    """An item: its title as printed without its place, its absolute address, None without one."""

    title: str
    url: str | None


Group = list[etree._Element]  # the elements of one row
_RowTest = Callable[[etree._Element], bool]


def list_rows(scope: Sequence[etree._Element]) -> list[Group]:
    """The elements of the rows of the first list in `scope`; [] when there is none.

    A list is a run of three or more elements of one kind, each of which is of one article.
    """
    parts = list(islice(scope, _MOST_PARTS))
    for is_row in (_is_row, _may_be_row):
        rows = _groups(parts, 0, is_row)
        if len(rows) >= FEWEST_ITEMS:
            return rows
    return []


def rows_from(groups: Sequence[Group], base: str | None) -> tuple[Row, ...]:
    """The items of rows, without advertisements, links to more and what stands there twice."""
    kept = [group for group in groups[: 2 * _MOST_ITEMS] if not is_advertisement(group)]
    rows: dict[str, Row] = {}
    for titled in titled_rows(kept, _MORE):
        if titled is None or _TEMPLATE.search(titled.title) or _NO_HREFS.search(titled.href):
            continue
        url = web_address(titled.href, base)
        leads = url is not None or (
            base is None and not re.match(r"(?:[a-z]+:|#|$)", titled.href, re.I)
        )
        if leads:
            rows.setdefault(url or titled.title, Row(titled.title, url))
    found = tuple(rows.values())[:_MOST_ITEMS]
    return found if len(found) >= FEWEST_ITEMS else ()


def _groups(parts: Sequence[etree._Element], depth: int, is_row: _RowTest) -> list[Group]:
    """The rows among elements that stand in a row, or below the first of them that holds a list."""
    linked = [part for part in parts if part.tag not in _NO_ROWS and _addresses(part)]
    if not linked or depth > _DEEPEST:
        return []
    if len(linked) == 1 and linked[0].tag != "a":
        inner = _groups(_children(linked[0]), depth + 1, is_row)
        return inner if len(inner) >= FEWEST_ITEMS or not is_row(linked[0]) else [[linked[0]]]
    singles = [part for part in linked if is_row(part)]
    rows = _alike(_merged(singles))
    if len(rows) >= FEWEST_ITEMS or len(singles) == len(linked):
        return rows
    for at, part in enumerate(linked):
        if part in singles:
            continue
        inner = _groups(_children(part), depth + 1, is_row)
        beside = _columns(part, linked[at + 1 :], inner, depth, is_row)
        if len(inner) + len(beside) >= FEWEST_ITEMS:
            return [*_leads(linked[:at], inner), *inner, *beside]
    return []


def _children(element: etree._Element) -> list[etree._Element]:
    return [child for child in islice(element, _MOST_PARTS) if isinstance(child.tag, str)]


def _columns(
    first: etree._Element,
    others: Sequence[etree._Element],
    inner: Sequence[Group],
    depth: int,
    is_row: _RowTest,
) -> list[Group]:
    """The rows of the columns beside a first one: elements made alike that stand next to it."""
    if not inner or _PANEL_NAMES.search(names_of(first)):
        return []
    if first.tag in _ROW_TAGS and len(inner) < FEWEST_ITEMS:
        return []  # a row of several links
    seen = {address for group in inner for part in group for address in _addresses(part)}
    rows: list[Group] = []
    neighbour = first.getnext()
    for other in others:
        if seen & set(_addresses(other)):
            break
        is_next = other is neighbour and other.tag == first.tag and _name(other) == _name(first)
        column = [[other]] if is_row(other) else _groups(_children(other), depth + 1, is_row)
        if _begins_anew(column, inner) or _is_headed(other, column):
            break
        if not is_next and not _goes_on(column, len(inner) + len(rows)):
            break
        rows += column
        neighbour = other.getnext()
    return rows


def _begins_anew(column: Sequence[Group], first: Sequence[Group]) -> bool:
    """Whether rows are another list's than the first: they count from one, or say the same."""
    if not column:
        return False
    holder = column[0][0].getparent()
    if holder is not None and holder.tag == "ol" and holder.get("start", "1") == "1":
        return True
    openings = [_PLACE.match(_opening(groups[0])) for groups in (column, first)]
    if all(found is not None and found[1] == "1" for found in openings):
        return True
    titles = {_words(link) for group in first for part in group for link in part.iter("a")} - {""}
    return any(
        _words(link) in titles for group in column for part in group for link in part.iter("a")
    )


def _is_headed(column: etree._Element, rows: Sequence[Group]) -> bool:
    """Whether a heading of its own stands in a column above its first row."""
    for each in column.iter("*"):
        if not rows or each is rows[0][0]:
            return False
        if each.tag in HEADINGS and each.find(".//a") is None:
            return True
    return False


def _goes_on(rows: Sequence[Group], count: int) -> bool:
    """Whether the first of some rows bears the place after `count` others."""
    if not rows:
        return False
    holder = rows[0][0].getparent()
    if holder is not None and holder.tag == "ol" and holder.get("start") == str(count + 1):
        return True
    number = _PLACE.match(_opening(rows[0]))
    return number is not None and int(number[1]) == count + 1


def _name(element: etree._Element) -> str:
    """What all elements of a kind are called: the first of the class's names."""
    return element.get("class", "").strip().partition(" ")[0].rstrip("0123456789-_")


def _leads(before: Sequence[etree._Element], inner: Sequence[Group]) -> list[Group]:
    """The first item, where it stands larger above the list of the others."""
    if len(before) != 1 or not _is_row(before[0]) or not inner:
        return []
    (lead,) = before
    known = {address for group in inner for part in group for address in _addresses(part)}
    is_large = lead.find(".//img") is not None or any(
        lead.find(f".//{tag}") is not None for tag in ("h2", "h3", "h4")
    )
    titles = [weight(_words(link)) for link in lead.iter("a")]
    is_new = not known & set(_addresses(lead))
    return [[lead]] if is_large and is_new and max(titles, default=0) >= _SHORTEST_TITLE else []


def _alike(rows: Sequence[Group]) -> list[Group]:
    """The rows of the kind that most of them are of; () when there is no such kind."""
    if not rows:
        return []
    tag, _ = Counter(str(part.tag) for row in rows for part in row[:1]).most_common(1)[0]
    alike = [row for row in rows if any(part.tag == tag for part in row)]
    return alike if len(alike) * 3 >= len(rows) * 2 else []


def _merged(parts: Sequence[etree._Element]) -> list[Group]:
    """Elements as rows: those that follow each other and lead to the same page are one."""
    rows: list[Group] = []
    last: frozenset[str] = frozenset()
    for part in parts:
        addresses = frozenset(_addresses(part))
        if rows and addresses <= last:
            rows[-1].append(part)
        else:
            rows.append([part])
            last = addresses
    return rows


def _is_row(element: etree._Element) -> bool:
    """Whether an element is of one page: what else it links to are authors, sections, comments."""
    return _may_be_row(element) and (element.tag == "a" or not _has_several_titles(element))


def _may_be_row(element: etree._Element) -> bool:
    """Whether an element is of one page, as far as its size tells: links may be long names too."""
    return element.tag == "a" or (
        len(_addresses(element)) <= _MOST_LINKS_IN_ROW and _is_short(element)
    )


def _is_short(element: etree._Element) -> bool:
    """Whether an element's text is no longer than one item's; that of scripts does not count."""
    length = 0
    for piece in element.itertext():
        length += len(piece)
        if length > _LONGEST_ROW:
            return len(text_of(element, longest=_LONGEST_ROW + 1)) <= _LONGEST_ROW
    return True


def is_titled_row(element: etree._Element) -> bool:
    """Whether an element could be a row, as far as it is of one page and a link has a title."""
    return _is_row(element) and any(
        weight(_words(link)) >= _SHORTEST_TITLE for link in _links(element)
    )


def _has_several_titles(element: etree._Element) -> bool:
    """Whether links that stand alike in an element read as titles of different pages."""
    alike: dict[tuple[str, ...], set[str]] = {}
    for link in _links(element):
        if weight(_words(link) or _words_beside(link, element)) < _SHORTEST_TITLE:
            continue
        above = [link, *_up_to(link, element)]
        if any(_BESIDE_LINKS.search(names_of(each)) for each in above):
            continue
        if _BESIDE_HREFS.search(link.get("href", "")):
            continue
        place = alike.setdefault(tuple(str(each.tag) for each in above), set())
        place.add(_address(link))
        if len(place) > 1:
            return True
    return False


def _up_to(element: etree._Element, top: etree._Element) -> Iterator[etree._Element]:
    """The elements between one and another around it."""
    for above in islice(element.iterancestors(), _DEEPEST):
        if above is top:
            return
        yield above


def _words(element: etree._Element) -> str:
    return " ".join("".join(map(str, islice(element.itertext(), 40))).split())


def _words_beside(link: etree._Element, row: etree._Element) -> str:
    """What stands in a card beside a link without words, which is of the whole card."""
    card = link.getparent()
    if card is None or card is row or len(_addresses(card)) != 1:
        return ""
    return _words(card)


def _links(element: etree._Element) -> Iterator[etree._Element]:
    for link in islice(element.iter("a"), _MOST_LINKS):
        if _address(link):
            yield link


def _address(link: etree._Element) -> str:
    return link.get("href", "").partition("#")[0].strip()


def _addresses(element: etree._Element) -> list[str]:
    """Where an element's links lead, each once."""
    return list(dict.fromkeys(_address(link) for link in _links(element)))


def ranking_items(rows: Sequence[Row]) -> tuple[RankingItem, ...]:
    """Rows as the items of a chart, in their order."""
    return tuple(
        RankingItem(position=position, title=row.title, url=row.url)
        for position, row in enumerate(rows, 1)
    )


def places_in_order(groups: Sequence[Group]) -> int:
    """How many rows begin with the number of their place; 0 unless most of them do."""
    right = 0
    for place, group in enumerate(groups, 1):
        number = _PLACE.match(_opening(group))
        right += number is not None and int(number[1]) == place
    return right if right >= FEWEST_ITEMS and right * 4 >= len(groups) * 3 else 0


def _opening(group: Group) -> str:
    """How the text of a row begins."""
    return " ".join(islice((str(piece) for part in group for piece in part.itertext()), 6))
