"""The charts of a page: what is announced or named as one, found in its place, and judged."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from statistics import median

from lxml import etree

from digest.model.articles import headline_key
from digest.sources.chart_announcements import Announcement, announced_by, announcements
from digest.sources.chart_boxes import boxes_by_name, is_titled, named_by
from digest.sources.chart_evidence import Announced, Evidence, Verdict, judge
from digest.sources.chart_headings import (
    ChartHeading,
    chart_heading,
    is_begun,
    is_of_all,
    window_label,
)
from digest.sources.chart_places import BOX_NAMES, SECTIONING, Place, places_of
from digest.sources.chart_titles import box_title
from digest.sources.folding import fold
from digest.sources.languages import page_language
from digest.sources.link_shapes import is_same_site
from digest.sources.page_index import PageIndex
from digest.sources.page_tree import TOPS, names_of, text_of
from digest.sources.ranking_items import (
    FEWEST_ITEMS,
    Group,
    Row,
    list_rows,
    places_in_order,
    rows_from,
)
from digest.sources.row_titles import weight

_APART = TOPS - {"article"}  # what may hold an article's headline and much besides
_MENUS = frozenset(("nav", "footer"))
_INLINE = frozenset(("b", "strong", "em", "i", "u", "span", "font"))
_ASIDE_HREFS = re.compile(
    r"/(?:tags?|topics?|category|categories|authors?|section|search|label)(?:/|$|\?)", re.IGNORECASE
)
_FARTHEST = 40  # elements before a list, among which its heading is looked for
_SAMPLED = 3  # rows that tell a list's language
_SAMPLE = 200  # characters of each
_PARAGRAPHS = 3  # long ones, that make their holder an article's text


@dataclass(frozen=True, slots=True, eq=False)
class FoundList:
    """A list of rows with the verdict on it; `place` is its heading's, in the page's order, and
    `is_seen` says that readers see this heading."""

    groups: tuple[Group, ...]
    rows: tuple[Row, ...]
    title: str
    section: str | None
    window: str | None
    verdict: Verdict
    place: int
    is_seen: bool


def found_charts(index: PageIndex, base: str | None, section: str | None) -> list[FoundList]:
    """The lists that are judged charts, each once, in the page's order.

    `base` is what links are resolved against, `section` the page's own.
    """
    found: dict[tuple[Row, ...], FoundList] = {}
    meant: list[etree._Element] = []
    for announcement in announcements(index):
        if announcement.announced != Announced.PERHAPS:
            meant.append(announcement.element)
        places = (
            _of_box(announcement.element)
            if announcement.is_box
            else places_of(announcement.element, index)
        )
        for place in places:
            _keep(found, _judged(announcement, place, index, base, section))
    known = {id(part) for each in found.values() for group in each.groups for part in group}
    for announcement, place in _named(index, known, meant):
        _keep(found, _judged(announcement, place, index, base, section))
    return sorted(found.values(), key=lambda each: each.place)


def _keep(found: dict[tuple[Row, ...], FoundList], each: FoundList | None) -> None:
    """Keeps a chart; of two with the same rows the one whose heading is seen, then the likelier,
    with the surer verdict of both."""
    if each is None or not each.verdict.is_chart:
        return
    two = [one for one in (found.get(each.rows), each) if one is not None]
    surest = max(two, key=lambda one: one.verdict.confidence)
    chosen = max(two, key=lambda one: (one.is_seen, one is surest))
    found[each.rows] = replace(chosen, verdict=surest.verdict)


def _of_box(box: etree._Element) -> list[Place]:
    rows = list_rows([box])
    return [Place(rows)] if rows else []


def _named(
    index: PageIndex, known: set[int], meant: Sequence[etree._Element]
) -> Iterator[tuple[Announcement, Place]]:
    """The lists of boxes that are named as charts but announced by nothing within."""
    for box, name in boxes_by_name(index):
        if any(box in (each, *each.iterancestors()) for each in meant):
            continue  # what its heading announces was not there
        rows = list_rows([box])
        if not rows or any(id(part) in known for group in rows for part in group):
            continue
        known.update(id(part) for group in rows for part in group)
        text = heading_above(rows[0][0], index)
        title = text or _title_of(name, rows, index)
        announced = announced_by(text) if text else Announced.NOT
        heading = chart_heading(text) or ChartHeading()
        yield Announcement(box, title, heading, announced, is_box=not text), Place(rows)


def list_at(groups: Sequence[Group], index: PageIndex, base: str | None) -> FoundList | None:
    """A list that nothing announced, with the verdict on it; None when it has no items."""
    first = groups[0][0]
    text = heading_above(first, index)
    heading = chart_heading(text) or ChartHeading()
    announced = announced_by(text) if text else Announced.NOT
    announcement = Announcement(first, text, heading, announced, is_box=not text)
    return _judged(announcement, Place(list(groups)), index, base, None)


def _title_of(name: str, rows: Sequence[Group], index: PageIndex) -> str:
    """What a list is called whose box alone says what it is."""
    said = " ".join(text_of(part, longest=_SAMPLE) for row in rows[:_SAMPLED] for part in row)
    return box_title(name, page_language([index.tree.get("lang", "")], said))


def heading_above(element: etree._Element, index: PageIndex) -> str:
    """The text of what heads a list that begins with `element`; "" without one.

    It is the nearest heading before it, unless links to other things come between.
    """
    place = index.order[element]
    links = 0
    for before in reversed(index.elements[max(0, place - _FARTHEST) : place]):
        links += before.tag == "a"
        if links > 2 or before.tag in TOPS or before.tag == "h1":
            return ""
        text = index.text(before) or ""
        if text and is_titled(before) and before.tag not in ("b", "strong", "title"):
            return text if _box_of(before) in element.iterancestors() else ""
    return ""


def _box_of(heading: etree._Element) -> etree._Element:
    """The box whose heading an element is: the innermost section around it."""
    box = heading
    for above in heading.iterancestors():
        box = above
        if above.tag in SECTIONING or BOX_NAMES.search(names_of(above)):
            break
    return box


def _judged(
    announcement: Announcement,
    place: Place,
    index: PageIndex,
    base: str | None,
    section: str | None,
) -> FoundList | None:
    """The list at a place with the verdict on it; None when it has too few rows."""
    key = headline_key(announcement.text)
    rows = tuple(  # "More: Popular" leads to the whole list
        row for row in rows_from(place.rows, base) if headline_key(row.title) != key
    )
    if len(rows) < FEWEST_ITEMS:
        return None
    heading = announcement.heading
    named = heading.section
    if named is None and section and headline_key(section) in heading.others:
        named = section
    title, window = announcement.text, heading.window
    if place.label:
        span = window_label(place.label)
        window = span or window
        if not (span or place.is_act or is_of_all(place.label)):
            named = named or place.label
        title = _title_of_tab(title, place)
    return FoundList(
        groups=tuple(place.rows),
        rows=rows,
        title=title,
        section=named,
        window=window,
        verdict=judge(_seen(announcement, place, rows, index, base)),
        place=index.order[announcement.element],
        is_seen=not announcement.is_box,
    )


def _title_of_tab(title: str, place: Place) -> str:
    """A chart's title with its tab's label; a label may end what the heading begins ("Most")."""
    if place.is_act and is_begun(title):
        return f"{title} {place.label}"
    return title if place.is_first else f"{title}: {place.label}"


def _seen(
    announcement: Announcement,
    place: Place,
    rows: Sequence[Row],
    index: PageIndex,
    base: str | None,
) -> Evidence:
    """What is seen of a list at a place."""
    first = place.rows[0][0]
    line = _line_of(announcement.element, index)
    above = list(first.iterancestors())
    named, name = named_by(first, TOPS)
    own = [is_same_site(row.url, base) for row in rows if row.url] if base else []
    aside = sum(1 for row in rows if row.url and _ASIDE_HREFS.search(row.url))
    return Evidence(
        announced=announcement.announced,
        heading=""
        if announcement.is_box and announcement.announced == Announced.NOT
        else announcement.text,
        named=named,
        name=name,
        numbered=places_in_order(place.rows),
        is_ordered=bool(above) and above[0].tag == "ol",
        in_tabs=place.in_tabs,
        title_weight=median(weight(row.title) for row in rows),
        own_share=sum(own) / len(own) if own else 1.0,
        aside_share=aside / len(rows),
        in_menu=any(each.tag in _MENUS for each in above),
        below_headline=_is_below_headline(line),
        in_text=_is_in_text(line),
        is_subject=_is_subject(announcement, index),
        between=place.between,
        distance=place.distance,
    )


def _is_below_headline(line: etree._Element) -> bool:
    """Whether an article's headline stands in the same box as a heading."""
    parent = line.getparent()
    return parent is not None and parent.tag not in _APART and parent.find("h1") is not None


def _is_in_text(line: etree._Element) -> bool:
    """Whether a heading stands between an article's long paragraphs."""
    parent = line.getparent()
    if parent is None:
        return False
    lengths = (sum(map(len, each.itertext())) for each in islice(parent.iterchildren("p"), 30))
    return sum(1 for length in lengths if length > 120) >= _PARAGRAPHS


def _line_of(element: etree._Element, index: PageIndex) -> etree._Element:
    """The paragraph or heading that an inline element is all of."""
    line = element
    while line.tag in _INLINE:
        parent = line.getparent()
        if parent is None or index.text(parent) != index.text(element):
            break
        line = parent
    return line


def _is_subject(announcement: Announcement, index: PageIndex) -> bool:
    """Whether a headline of the page has all words of an announcement, and others."""
    said = fold(announcement.text)
    for headline in islice(index.tree.iter("h1"), 3):
        text = fold(" ".join("".join(map(str, headline.itertext())).split()))
        if said != text and (said in text or set(said.split()) <= set(text.split())):
            return True
    return False
