"""Where the list of an announcement stands: in its tab's panel, below it, in its box.

A list is looked for among what follows its heading, in ever wider surroundings, until three items
are found or another heading comes between.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, dropwhile, islice

from lxml import etree

from digest.sources.chart_headings import (
    chart_heading,
    heads_other_list,
    is_act_label,
    window_label,
)
from digest.sources.chart_subheadings import parts_below, until_heading
from digest.sources.chart_tabs import (
    Strip,
    leads_away,
    panel_of,
    panels_of,
    strip_around,
    strips_in,
)
from digest.sources.page_index import PageIndex
from digest.sources.page_tree import HEADINGS, TOPS, names_of
from digest.sources.ranking_items import FEWEST_ITEMS, Group, is_titled_row, list_rows

_MOST_LEVELS = 5  # that a list is looked for above its heading
_MOST_ELEMENTS = 60  # among which tabs are looked for below a heading
SECTIONING = frozenset(("section", "aside", "nav", "footer", "details", "fieldset"))
BOX_NAMES = re.compile(r"\b(?:widget|box|module|component)\b")
_SUBTITLE_NAMES = re.compile(r"sub-?_?(?:titl|head)|head\w*-?_?(?:link|more|tabs?)")
_TITLE_NAMES = re.compile(r"titl|head|ttl|caption|hdg")


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """A list of rows that an announcement may mean.

    `label` is the text of the tab that shows it, "" without tabs, an act's name ("Read") if
    `is_act`; `is_first` tells the panel that is shown at first. `between` is the text of another
    heading that stands before the rows, `distance` how many characters of running text do.
    """

    rows: list[Group]
    label: str = ""
    is_first: bool = True
    in_tabs: bool = False
    is_act: bool = False
    between: str = ""
    distance: int = 0


def places_of(element: etree._Element, index: PageIndex) -> list[Place]:
    """The lists that an announcing element means: one, or one for each tab below it."""
    around = strip_around(element, index)
    shown = panel_of(element, index)
    if shown is not None and (places := _of_panel(shown, index)):
        return places
    column = _column(element)
    if column:
        return [Place(column)]
    if around:
        return _of_tab(element, *around, index)
    return _below(element, index)


def _of_tab(element: etree._Element, strip: Strip, place: int, index: PageIndex) -> list[Place]:
    """The list of one tab. Without panels, what stands below is the active tab's."""
    if not _are_tabs(strip, index):
        return _below(element, index)
    if strip.is_menu:  # or a heading above rows that are as short as labels
        return [] if leads_away(strip.labels[place]) else _below(element, index)
    panels = panels_of(strip, index)
    if panels:
        panel = panels[place]
        return _of_panel(panel, index) if panel is not None else []
    if not strip.is_sure:
        return _below(element, index)
    if place != (strip.active or 0):
        return []
    return [
        Place(each.rows, in_tabs=True, between=each.between) for each in _below(strip.holder, index)
    ]


def _of_panel(panel: etree._Element, index: PageIndex) -> list[Place]:
    """The list of a tab's panel, or the lists of the tabs within it."""
    rows = list_rows([panel])
    inner = _tabbed([panel], rows, index)
    return inner or ([Place(rows, in_tabs=True)] if rows else [])


def _below(element: etree._Element, index: PageIndex) -> list[Place]:
    start = element
    is_near = True  # nothing of the heading's own stands between it and what is looked at
    for start in _levels(element, index):
        following = list(until_heading(start))
        if following and _is_row_like(start, following[0], element, index):
            return []
        rows = list_rows(following)
        tabbed = _tabbed(following, rows, index)
        if tabbed is not None:
            return tabbed
        if rows:
            parts = _subheaded(element, following, rows, index) if is_near else []
            return parts or [_placed(following, rows, index)]
        if len(following) < sum(1 for _ in start.itersiblings()):
            return []  # another heading's list begins here
        parent = start.getparent()
        if parent is None or parent.tag in TOPS:
            return []
        is_box = parent.tag in SECTIONING or BOX_NAMES.search(names_of(parent)) is not None
        if following and is_box:
            return []  # the heading's own box holds something else than a list
        if not following and (above := _above(start)):
            return [Place(above)]
        is_near = is_near and not following and not is_box
    return []


def _levels(element: etree._Element, index: PageIndex) -> Iterator[etree._Element]:
    """A heading and the elements around it, up to some that say more than it does."""
    level = 0
    text = index.text(element)
    for each in (element, *islice(element.iterancestors(), 4 * _MOST_LEVELS)):
        level += each is element or index.text(each) != text
        if level > _MOST_LEVELS:
            return
        yield each


def _is_row_like(
    start: etree._Element, after: etree._Element, label: etree._Element, index: PageIndex
) -> bool:
    """Whether a label is a badge in a row of a list: made as the row after it, with a title."""
    if start is label or start.tag != after.tag or index.text(start) == index.text(label):
        return False
    names = [each.get("class", "").strip().partition(" ")[0] for each in (start, after)]
    return names[0] == names[1] and all(is_titled_row(each) for each in (start, after))


def _above(label: etree._Element) -> list[Group]:
    """The rows of the list that a label stands below, when its box holds these two alone."""
    siblings = list(label.itersiblings(preceding=True))
    if len(siblings) != 1 or label.tag == "a" or label.find(".//a") is not None:
        return []
    return list_rows(siblings) if siblings[0].tag in ("ol", "ul") else []


def _column(cell: etree._Element) -> list[Group]:
    """The rows of a table's column below one of the headings in its first row."""
    row = cell.getparent()
    if cell.tag not in ("th", "td") or row is None:
        return []
    at, count = row.index(cell), len(row)
    below = [each for each in _rows_after(row) if len(each) == count]
    cells = [each[at] for each in below if each[at].find(".//a") is not None]
    beside = [each for each in below if all(one.find(".//a") is not None for one in each)]
    if count < 2 or len(beside) < FEWEST_ITEMS or len(cells) < len(below):
        return []
    return [[each] for each in cells]


def _rows_after(row: etree._Element) -> Iterator[etree._Element]:
    """The rows of a table after one of them, be they in parts of it or not."""
    table = next(row.iterancestors("table"), None)
    rows = islice(table.iter("tr"), _MOST_ELEMENTS) if table is not None else iter(())
    return islice(dropwhile(lambda each: each is not row, rows), 1, None)


def _tabbed(
    following: Sequence[etree._Element], rows: list[Group], index: PageIndex
) -> list[Place] | None:
    """The lists of the tabs that stand between a heading and the first rows below it.

    None without such tabs; [] when each is a chart or another kind of list of its own.
    """
    first = index.order[rows[0][0]] if rows else len(index.elements)
    inner = (each for part in following[:3] for each in part.iter("*"))
    around = [part.getparent() for part in following[:1]]
    for holder in chain(around, islice(inner, _MOST_ELEMENTS)):
        if holder is None or index.order[holder] >= first:
            break
        for strip in strips_in(holder, index) if len(holder) > 1 else ():
            is_below = holder not in around or strip.labels[0] in following
            if is_below and not strip.is_menu and _are_tabs(strip, index):
                places = _of_strip(strip, rows, index)
                if places is not None:
                    return places
    return None


def _are_tabs(strip: Strip, index: PageIndex) -> bool:
    """Whether labels are tabs, be it that each names a list of some kind."""
    texts = [index.text(label) or "" for label in strip.labels]
    return (
        strip.is_sure
        or strip.labels[0].tag in ("td", "th")
        or all(chart_heading(text) or heads_other_list(text) for text in texts)
    )


def _of_strip(strip: Strip, below: list[Group], index: PageIndex) -> list[Place] | None:
    """A list for each tab that is not a list of its own; of tabs of spans without panels the
    active one's, which is what stands below; None for what are no tabs of lists."""
    panels = panels_of(strip, index)
    places: list[Place] = []
    are_lists = False
    for at, (label, panel) in enumerate(zip(strip.labels, panels, strict=False)):
        text = index.text(label) or ""
        rows = list_rows([panel]) if panel is not None else []
        are_lists = are_lists or bool(rows)
        if rows and not heads_other_list(text) and chart_heading(text) is None:
            places.append(Place(rows, text, at == (strip.active or 0), True, is_act_label(text)))
    if are_lists:
        return places
    active = strip.labels[strip.active] if strip.active is not None and not panels else None
    text = index.text(active) or "" if active is not None else ""
    return [Place(below, text, True, True)] if below and window_label(text) else None


def _subheaded(
    element: etree._Element,
    following: Sequence[etree._Element],
    rows: Sequence[Group],
    index: PageIndex,
) -> list[Place]:
    """The lists below sub-headings; the first one's label is told unless it is a span or an act."""
    parts = parts_below(element, following, rows, index)
    return [
        Place(
            part.rows,
            part.label,
            is_first=at == 0 and (part.is_span or part.is_act),
            is_act=part.is_act,
        )
        for at, part in enumerate(parts)
    ]


def _placed(following: Sequence[etree._Element], rows: list[Group], index: PageIndex) -> Place:
    """The place of rows below a heading, with what stands between the two."""
    first = index.order[rows[0][0]]
    distance = 0
    for part in following:
        for each in part.iter("*"):
            if index.order[each] >= first:
                return Place(rows, distance=distance)
            text = index.text(each) or ""
            if each.tag == "p":
                distance += len(text) or sum(map(len, each.itertext()))
            elif text and _heads(each) and not window_label(text):
                return Place(rows, between=text)
    return Place(rows, distance=distance)


def _heads(element: etree._Element) -> bool:
    """Whether an element looks like the heading of a list."""
    if element.tag == "a" or element.find(".//a") is not None:
        return False
    names = names_of(element)
    return element.tag in HEADINGS or (
        _TITLE_NAMES.search(names) is not None and _SUBTITLE_NAMES.search(names) is None
    )
