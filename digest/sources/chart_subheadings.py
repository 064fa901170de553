"""The parts of a chart: lists below sub-headings of their own, such as sections, spans or acts.

Sub-headings are made alike, each stands before a list, and the first stands before the first row.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from lxml import etree

from digest.sources.chart_boxes import is_titled
from digest.sources.chart_headings import (
    chart_heading,
    heads_other_list,
    is_act_label,
    window_label,
)
from digest.sources.page_index import PageIndex
from digest.sources.page_tree import HEADINGS
from digest.sources.ranking_items import Group, list_rows

_TITLES = HEADINGS | {"label", "summary", "dt", "legend"}
_MOST_ELEMENTS = 400  # below a heading, among which sub-headings are looked for
_LONGEST = 40  # characters
_MOST_LEVELS = 2  # from a sub-heading up to what its list follows


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """The rows below a sub-heading; `is_span` tells "Today", `is_act` "Shared" from a section."""

    label: str
    rows: list[Group]
    is_span: bool
    is_act: bool


def parts_below(
    heading: etree._Element,
    following: Sequence[etree._Element],
    rows: Sequence[Group],
    index: PageIndex,
) -> list[Part]:
    """The parts of the chart below its `heading`: those with spans and acts, or several sections.

    `rows` are the first ones among the elements that follow the heading; [] without sub-headings.
    """
    inner = (each for part in following for each in part.iter("*"))
    marks = [each for each in islice(inner, _MOST_ELEMENTS) if _may_head(each, index)]
    first = index.order[rows[0][0]]
    lead = next((each for each in reversed(marks) if index.order[each] < first), None)
    alike = [each for each in marks if lead is None or _made(each) == _made(lead)]
    parts = list(_parts(alike, index))
    named = [part for part in parts if part.is_span or part.is_act]
    are_sections = lead is not None and _is_below(lead, heading) and len(parts) > 1
    return parts if are_sections else named


def _parts(headings: Sequence[etree._Element], index: PageIndex) -> Iterator[Part]:
    ends = frozenset(headings)
    for heading in headings:
        label = (index.text(heading) or "").strip(" :")
        is_act = is_act_label(label)
        if not is_act and (heads_other_list(label) or chart_heading(label)):
            return  # what follows is another list
        if rows := list_rows(list(_until(heading, ends))):
            yield Part(label, rows, window_label(label) is not None, is_act)


def _until(heading: etree._Element, ends: frozenset[etree._Element]) -> Iterator[etree._Element]:
    """What follows a sub-heading, in its own holder or in that around it, up to the next one."""
    start = heading
    for _ in range(_MOST_LEVELS):
        parent = start.getparent()
        if start.getnext() is not None or parent is None:
            break
        start = parent
    for sibling in until_heading(start):
        if sibling in ends or any(each in ends for each in islice(sibling.iter(*_TITLES), 9)):
            return
        yield sibling


def until_heading(element: etree._Element) -> Iterator[etree._Element]:
    """The siblings after an element, up to the next heading that is not an item's own."""
    for sibling in element.itersiblings():
        if isinstance(sibling.tag, str):
            if sibling.tag in HEADINGS and sibling.find(".//a") is None:
                return
            yield sibling


def _may_head(element: etree._Element, index: PageIndex) -> bool:
    text = index.text(element)
    if not text or len(text) > _LONGEST or element.tag in ("a", "li", "ol", "ul"):
        return False
    return element.tag in _TITLES or (element.tag in ("div", "p", "span") and is_titled(element))


def _made(element: etree._Element) -> tuple[str, str]:
    """By what sub-headings of one chart are alike: their tag and the first of their names."""
    return str(element.tag), element.get("class", "").strip().partition(" ")[0]


def _is_below(lower: etree._Element, upper: etree._Element) -> bool:
    """Whether a heading is of a lower rank than another, as far as their tags tell."""
    if lower.tag in HEADINGS and upper.tag in HEADINGS:
        return str(lower.tag) > str(upper.tag)
    return True
