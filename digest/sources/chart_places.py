"""Where the list of an announcement stands: in its tab's panel, below it, in its box.

A list is looked for among what follows its heading, in ever wider surroundings, until three items
are found or another heading comes between.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from lxml import etree

from digest.sources.chart_headings import chart_heading, heads_other_list
from digest.sources.chart_tabs import Strip, panel_of, panels_of, strip_around, strip_in
from digest.sources.page_index import PageIndex
from digest.sources.page_tree import names_of
from digest.sources.ranking_items import Group, list_rows

_MOST_LEVELS = 5  # that a list is looked for above its heading
_MOST_ELEMENTS = 60  # among which tabs are looked for below a heading
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_TOPS = frozenset(("body", "html", "article", "main"))
_SECTIONING = frozenset(("section", "aside", "nav", "footer", "details", "fieldset"))
_BOX_NAMES = re.compile(r"\b(?:widget|box|module|component)\b")
_TITLE_NAMES = re.compile(r"titl|head|ttl|caption|hdg")


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """A list of rows that an announcement may mean.

    `label` is the text of the tab that shows it, "" without tabs; `is_first` tells the panel that
    is shown at first. `between` is the text of another heading that stands before the rows.
    """

    rows: list[Group]
    label: str = ""
    is_first: bool = True
    in_tabs: bool = False
    between: str = ""


def places_of(element: etree._Element, index: PageIndex) -> list[Place]:
    """The lists that an announcing element means: one, or one for each tab below it."""
    around = strip_around(element, index)
    shown = panel_of(element, index)
    if shown is not None and (rows := list_rows([shown])):
        return [Place(rows, in_tabs=True)]
    if around:
        return _of_tab(*around, index)
    return _below(element, index)


def _of_tab(strip: Strip, place: int, index: PageIndex) -> list[Place]:
    """The list of one tab. Without panels, what stands below is the active tab's."""
    if strip.is_menu:
        return []
    panels = panels_of(strip, index)
    if panels:
        panel = panels[place]
        rows = list_rows([panel]) if panel is not None else []
        return [Place(rows, in_tabs=True)] if rows else []
    if place != (strip.active or 0):
        return []
    return [
        Place(each.rows, in_tabs=True, between=each.between) for each in _below(strip.holder, index)
    ]


def _below(element: etree._Element, index: PageIndex) -> list[Place]:
    start = element
    for _ in range(_MOST_LEVELS):
        following = list(_until_heading(start))
        if tabbed := _tabbed(following, index):
            return tabbed
        if rows := list_rows(following):
            return [Place(rows, between=_heading_between(following, rows, index))]
        if len(following) < sum(1 for _ in start.itersiblings()):
            return []  # another heading's list begins here
        parent = start.getparent()
        if parent is None or parent.tag in _TOPS:
            return []
        if following and (parent.tag in _SECTIONING or _BOX_NAMES.search(names_of(parent))):
            return []  # the heading's own box holds something else than a list
        start = parent
    return []


def _until_heading(element: etree._Element) -> Iterator[etree._Element]:
    """The siblings after an element, up to the next heading that is not an item's own."""
    for sibling in element.itersiblings():
        if isinstance(sibling.tag, str):
            if sibling.tag in _HEADINGS and sibling.find(".//a") is None:
                return
            yield sibling


def _tabbed(following: Sequence[etree._Element], index: PageIndex) -> list[Place]:
    """The lists of the tabs that stand below a heading."""
    inner = (each for part in following[:3] for each in part.iter("*"))
    for element in islice(inner, _MOST_ELEMENTS):
        if len(element) < 2:
            continue
        strip = strip_in(element, index)
        if strip is None or strip.is_menu:
            continue
        panels = panels_of(strip, index)
        places = []
        for at, (label, panel) in enumerate(zip(strip.labels, panels, strict=False)):
            text = index.texts.get(label, "")
            rows = list_rows([panel]) if panel is not None else []
            if rows and not heads_other_list(text) and chart_heading(text) is None:
                places.append(Place(rows, text, at == (strip.active or 0), True))
        if places:
            return places
        if not panels and strip.active is not None and (rows := list_rows(following)):
            return [Place(rows, index.texts.get(strip.labels[strip.active], ""), True, True)]
    return []


def _heading_between(
    following: Sequence[etree._Element], rows: Sequence[Group], index: PageIndex
) -> str:
    """The text of what looks like another list's heading between an announcement and rows."""
    first = index.order[rows[0][0]]
    for part in following:
        for each in part.iter("*"):
            if index.order[each] >= first:
                return ""
            text = index.texts.get(each, "")
            is_heading = each.tag in _HEADINGS or _TITLE_NAMES.search(names_of(each))
            if text and is_heading and each.find(".//a") is None and each.tag != "a":
                return text
    return ""
