"""What announces a most-read list in a page: its headings, and the labels of its boxes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from lxml import etree

from digest.sources.chart_boxes import is_titled, named_by
from digest.sources.chart_evidence import Announced, Named
from digest.sources.chart_headings import (
    ANNOUNCING_STEMS,
    ChartHeading,
    chart_heading,
    heads_no_articles,
    heads_other_list,
    is_act_label,
    is_begun,
    may_head_chart,
)
from digest.sources.chart_tabs import strips_in
from digest.sources.page_index import PageIndex
from digest.sources.page_tree import HEADINGS

_MOST = 40
_MOST_OTHER_WORDS = 2
_MOST_LEVELS = 4  # above a label, on which a heading's beginning is looked for
_INLINE = frozenset(("span", "b", "strong", "em", "i", "u", "small", "font", "br"))
_TOPS = frozenset(("body", "html"))
_LABELS = ("aria-label", "data-title", "title")
_LABELLED = etree.XPath("descendant::*[@aria-label or @data-title]|descendant::ol[@title]")
_BOXES = frozenset(("section", "aside", "div", "ol", "ul", "article", "table", "dl"))


@dataclass(frozen=True, slots=True, eq=False)
class Announcement:
    """What announces a list: an element whose text is a heading, or with `is_box` the list's own
    box with a label that nobody sees. `heading` is empty for one that only may announce."""

    element: etree._Element
    text: str
    heading: ChartHeading
    announced: Announced
    is_box: bool = False


def announcements(index: PageIndex) -> list[Announcement]:
    """The innermost elements whose whole text may be a heading of a chart, in the page's order,
    and after them the boxes whose labels are.

    A heading that is only in part of its own element ("<h3><b>Most</b> read</h3>") is the whole.
    """
    found: dict[etree._Element, Announcement] = {}
    for element in index.saying(ANNOUNCING_STEMS):  # inner ones before those around them
        announcement = _announcement(element, index.text(element) or "", index)
        if announcement is None:
            continue
        inner = [each for each in element.iterdescendants() if each in found]
        if inner and element.tag not in HEADINGS and not _is_line(announcement, inner, index):
            continue
        for each in inner:
            del found[each]
        found[element] = announcement
    ordered = sorted(found.values(), key=lambda each: index.order[each.element])
    return [*ordered[:_MOST], *_labelled(index)]


def _is_line(announcement: Announcement, inner: Sequence[etree._Element], index: PageIndex) -> bool:
    """Whether an announcement is one line whose words stand in several inline elements."""
    element = announcement.element
    return (
        announcement.announced == Announced.SURELY
        and all(index.text(each) != announcement.text for each in inner)
        and all(each.tag in _INLINE for each in element.iterdescendants("*"))
        and not any(strip.is_sure for strip in strips_in(element, index))
    )


def _ended(label: etree._Element, text: str, index: PageIndex) -> str:
    """The heading that a label ends and a text above it begins ("Most"); "" without such a one."""
    for above in (label, *islice(label.iterancestors(), _MOST_LEVELS)):
        before = above.getprevious()
        begun = index.text(before) if before is not None and isinstance(before.tag, str) else None
        if begun and is_begun(begun):
            return f"{begun} {text}"
    return ""


def _announcement(element: etree._Element, text: str, index: PageIndex) -> Announcement | None:
    heading = chart_heading(text)
    if heading is None:
        whole = _ended(element, text, index) if is_act_label(text) else ""
        ended = chart_heading(whole) if whole else None
        if ended and ended.sure and ended.exact:
            return Announcement(element, whole, ended, Announced.SURELY)
        if may_head_chart(text) and is_titled(element):
            return Announcement(element, text, ChartHeading(), Announced.PERHAPS)
        return None
    if len(heading.others) > _MOST_OTHER_WORDS:
        return None
    if not heading.exact and (element.tag == "h1" or not _is_heading(element)):
        return None
    return Announcement(element, text, heading, _kind(heading))


def _kind(heading: ChartHeading) -> Announced:
    if not heading.sure:
        return Announced.COMMONLY
    return Announced.SURELY if heading.exact else Announced.WITH_OTHER_WORDS


def announced_by(text: str) -> Announced:
    """What any text above a list says of it."""
    heading = chart_heading(text)
    if heading:
        return _kind(heading)
    if may_head_chart(text):
        return Announced.PERHAPS
    is_other = heads_other_list(text) or heads_no_articles(text)
    return Announced.OTHERWISE if is_other else Announced.NOT


def _labelled(index: PageIndex) -> Iterator[Announcement]:
    boxes: Sequence[etree._Element] = _LABELLED(index.tree)  # type: ignore[assignment]
    for box in islice((box for box in boxes if box.tag in _BOXES), 10 * _MOST):
        for name in _LABELS:
            text = " ".join(box.get(name, "").split())
            heading = chart_heading(text) if text else None
            if heading and heading.exact:
                yield Announcement(box, text, heading, _kind(heading), is_box=True)
                break


def _is_heading(element: etree._Element) -> bool:
    """Whether an element is made as a heading, not as a line of text."""
    if is_titled(element):
        return True
    named, _ = named_by(element, _TOPS)
    return named in (Named.MOST_READ, Named.POPULAR)
