"""Every list of links on a page, for the editor to point at the one that the finder missed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from lxml import etree

from digest.model import RankingItem
from digest.sources.chart_lists import FoundList, found_charts, list_at
from digest.sources.chart_selectors import Selectors
from digest.sources.decoding import decode_html
from digest.sources.page_index import PageIndex
from digest.sources.page_tree import base_of, parse_page
from digest.sources.ranking_items import FEWEST_ITEMS, Group, list_rows, ranking_items, rows_from

_MOST = 30
_MOST_LISTS = 100
_MOST_HOLDERS = 120  # elements of which a list is made out


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartCandidate:
    """A list on a page, and the CSS selector that selects just it.

    `found` says that the finder gives it by itself; `confidence` (0 to 1) and `reasons` are the
    finder's judgement. `title` is the heading above the list, "" when there is none.
    """

    selector: str
    title: str
    items: tuple[RankingItem, ...]
    confidence: float
    reasons: tuple[str, ...]
    found: bool


def chart_candidates(
    data: bytes, *, url: str | None, charset: str | None = None
) -> tuple[ChartCandidate, ...]:
    """The lists of three links and more on a page, the likeliest charts first, at most thirty.

    `url` is the page's address, `charset` what HTTP says of its encoding. Pinned by its selector,
    a candidate gives the same items. Bad content raises nothing and has no candidates.
    """
    tree, _ = parse_page(decode_html(data, charset=charset).text)
    if tree is None:
        return ()
    index = PageIndex.of(tree)
    base = base_of(tree, url)
    selectors = Selectors(index)
    candidates: dict[str, ChartCandidate] = {}
    for each, found in islice(_lists(index, base), _MOST_LISTS):
        candidate = _candidate(each, selectors, base, found=found)
        if candidate:
            candidates.setdefault(candidate.selector, candidate)
    ordered = sorted(candidates.values(), key=lambda each: (-each.found, -each.confidence))
    return tuple(ordered[:_MOST])


def _lists(index: PageIndex, base: str | None) -> Iterator[tuple[FoundList, bool]]:
    """The lists of a page, those that the finder gives first, each with whether it does."""
    charts = found_charts(index, base, None)
    for chart in charts:
        yield chart, True
    known = {part for chart in charts for group in chart.groups for part in group}
    for holder in islice(_holders(index), _MOST_HOLDERS):
        groups = list_rows([holder])
        if not groups or any(part in known for group in groups for part in group):
            continue
        known.update(part for group in groups for part in group)
        if each := list_at(groups, index, base):
            yield each, False


def _holders(index: PageIndex) -> Iterator[etree._Element]:
    """The elements that have three children with links, in the page's order."""
    counts: dict[etree._Element, int] = {}
    linked: set[etree._Element] = set()
    for link in index.elements:
        if link.tag != "a" or not link.get("href"):
            continue
        child = link
        while child not in linked:
            linked.add(child)
            parent = child.getparent()
            if parent is None:
                break
            counts[parent] = counts.get(parent, 0) + 1
            child = parent
    return (each for each in index.elements if counts.get(each, 0) >= FEWEST_ITEMS)


def _candidate(
    listed: FoundList, selectors: Selectors, base: str | None, *, found: bool
) -> ChartCandidate | None:
    """The list with the first selector that gives it again; None when there is none."""
    for selector, selected in _ways(listed.groups, selectors):
        if rows_from(list_rows(selected), base) == listed.rows:
            return ChartCandidate(
                selector=selector,
                title=listed.title,
                items=ranking_items(listed.rows),
                confidence=listed.verdict.confidence,
                reasons=listed.verdict.reasons,
                found=found,
            )
    return None


def _ways(
    groups: Sequence[Group], selectors: Selectors
) -> Iterator[tuple[str, list[etree._Element]]]:
    """Selectors that may select a list, with what they select: its holder, or its rows."""
    holder = _holder(groups)
    whole = selectors.of(holder) if holder is not None else None
    if holder is None or whole is None:
        return
    yield whole, [holder]
    first = groups[0][0]
    yield f"{whole} > {first.tag}", list(holder.iterchildren(str(first.tag)))
    parent = first.getparent()
    if parent is not None and parent is not holder and (inner := selectors.of(parent)):
        yield inner, [parent]


def _holder(groups: Sequence[Group]) -> etree._Element | None:
    """The innermost element that holds all rows of a list."""
    around = list(groups[0][0].iterancestors())
    for group in groups:
        for part in group:
            above = set(part.iterancestors())
            around = [each for each in around if each in above]
    return around[0] if around else None
