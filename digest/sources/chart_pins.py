"""Charts that the editor pinned: read where a selector says, however they look."""

from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree

from digest.model import PinnedChart
from digest.sources.chart_lists import heading_above
from digest.sources.chart_selectors import BadSelectorError, select
from digest.sources.page_index import PageIndex
from digest.sources.ranking_items import Row, list_rows, rows_from

_UNTITLED = "Most read"


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
        groups = list_rows(selected)
        rows = rows_from(groups, base)
        if rows:
            title = pin.title or heading_above(groups[0][0], index) or _UNTITLED
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
