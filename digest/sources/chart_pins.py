"""Charts that the editor pinned: read where a selector says, however they look."""

from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree

from digest.model import PinnedChart
from digest.sources.chart_selectors import BadSelectorError, select
from digest.sources.page_index import PageIndex
from digest.sources.page_tree import names_of
from digest.sources.ranking_items import Row, list_rows, rows_from

_UNTITLED = "Most read"
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "dt", "legend", "caption", "summary"))
_FARTHEST = 40  # elements before a list, among which its heading is looked for


@dataclass(frozen=True, slots=True)
class PinnedRows:
    """What a pin gave: its rows, and the title that it or the page states."""

    pin: PinnedChart
    title: str
    rows: tuple[Row, ...]


def pinned_rows(
    index: PageIndex, pins: Sequence[PinnedChart], base: str | None
) -> tuple[PinnedRows, ...]:
    """The pinned lists that are in the page, in the order of the pins."""
    found = []
    for pin in pins:
        try:
            selected = select(index.tree, pin.selector)
        except BadSelectorError:
            continue
        rows = rows_from(list_rows(selected), base)
        if rows:
            title = pin.title or heading_above(selected[0], index) or _UNTITLED
            found.append(PinnedRows(pin, title, rows))
    return tuple(found)


def missing_pins(
    tree: etree._Element, pins: Sequence[PinnedChart], *, base: str | None
) -> tuple[str, ...]:
    """Sentences on the pins that give no list in this page, or are no selectors at all."""
    problems = []
    for pin in pins:
        called = pin.title or pin.selector[:80]
        try:
            selected = select(tree, pin.selector)
        except BadSelectorError:
            problems.append(f"The pinned ranking “{called}” has no valid CSS selector.")
            continue
        if not selected:
            problems.append(f"The pinned ranking “{called}” is not in the page.")
        elif not rows_from(list_rows(selected), base):
            problems.append(f"The pinned ranking “{called}” holds no list of articles.")
    return tuple(problems)


def heading_above(element: etree._Element, index: PageIndex) -> str:
    """The text of the nearest heading before an element or at its beginning; "" without one."""
    place = index.order[element]
    for before in reversed(index.elements[max(0, place - _FARTHEST) : place + 1]):
        is_heading = before.tag in _HEADINGS or "title" in names_of(before)
        text = index.texts.get(before, "")
        if is_heading and text and before.tag != "title":
            return text
    return ""
