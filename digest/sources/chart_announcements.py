"""The elements of a page that announce a most-read list."""

import re
from dataclasses import dataclass
from itertools import islice

from lxml import etree

from digest.sources.chart_boxes import named_by
from digest.sources.chart_evidence import Named
from digest.sources.chart_headings import ANNOUNCING_STEMS, ChartHeading, chart_heading
from digest.sources.folding import fold
from digest.sources.page_index import PageIndex
from digest.sources.page_tree import names_of

_MOST = 40
_MOST_OTHER_WORDS = 2
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_HEADING_LIKE = _HEADINGS | {"dt", "legend", "caption", "strong", "header", "summary", "b", "th"}
_TITLE_NAMES = re.compile(r"titl|head|ttl|label|caption|tab|name|hdg")


@dataclass(frozen=True, slots=True)
class Announcement:
    """An element that announces a list, and what it says."""

    element: etree._Element
    text: str
    heading: ChartHeading


def announcements(index: PageIndex) -> list[Announcement]:
    """The innermost elements whose whole text is a heading of a chart, in the page's order.

    A heading that is only in part of its own element ("<h3><b>Most</b> read</h3>") is the whole.
    """
    found: dict[etree._Element, Announcement] = {}
    for element, text in _sieved(index):  # inner elements come before those around them
        heading = chart_heading(text)
        if heading is None or not (heading.exact or _is_heading(element)):
            continue
        if len(heading.others) > _MOST_OTHER_WORDS:
            continue
        inner = [each for each in element.iterdescendants() if each in found]
        if inner and element.tag not in _HEADINGS:
            continue
        for each in inner:
            del found[each]
        found[element] = Announcement(element, text, heading)
    return sorted(found.values(), key=lambda each: index.order[each.element])[:_MOST]


def _sieved(index: PageIndex) -> list[tuple[etree._Element, str]]:
    """The short texts that hold a word of announcements."""
    pairs = [(element, text) for element, text in index.texts.items() if text]
    lines = fold("\n".join(text for _, text in pairs))
    starts, at = [], 0
    for line in lines.split("\n"):
        starts.append(at)
        at += len(line) + 1
    return [pairs[line] for line in _lines_with_stems(lines, starts)]


def _lines_with_stems(lines: str, starts: list[int]) -> list[int]:
    found = []
    at, place = 0, 0
    while match := ANNOUNCING_STEMS.search(lines, place):
        while at + 1 < len(starts) and starts[at + 1] <= match.start():
            at += 1
        found.append(at)
        place = starts[at + 1] if at + 1 < len(starts) else len(lines)
    return found


def _is_heading(element: etree._Element) -> bool:
    """Whether an element is made as a heading, not as a line of text."""
    for each in (element, *islice(element.iterancestors(), 2)):
        if each.tag in _HEADING_LIKE or _TITLE_NAMES.search(names_of(each)):
            return True
    named, _ = named_by(element, frozenset(("body", "html")))
    return named in (Named.MOST_READ, Named.POPULAR)
