"""Most-read lists in pages: those that the editor pinned, and those that are found."""

from collections.abc import Sequence
from datetime import datetime

from lxml import etree

from digest.model import PinnedChart, RankingList, Scope
from digest.sources.chart_lists import FoundList, found_charts
from digest.sources.chart_pins import PinnedRows, pinned_rows
from digest.sources.page_index import PageIndex
from digest.sources.ranking_items import ranking_items


def find_rankings(
    tree: etree._Element,
    *,
    url: str | None,
    base: str | None,
    now: datetime,
    section: str | None = None,
    pinned: Sequence[PinnedChart] = (),
) -> tuple[RankingList, ...]:
    """The most-read lists of a page: those that are `pinned`, then the others in the page's order.

    `url` is the page's address, `base` what links are resolved against: without it, in a saved
    page, items that link beside it have no address. `section` is the page's own, so that "Sport
    Most Read" is known as its chart. `now` (aware) is the time of capture. A pinned list takes the
    place of a found one that has an item in common with it; `chart_pins.missing_pins` tells which
    pins gave nothing.
    """
    index = PageIndex.of(tree)
    pins = pinned_rows(index, pinned, base)
    known = {row for pin in pins for row in pin.rows}
    found = [each for each in found_charts(index, base, section) if known.isdisjoint(each.rows)]
    return (
        *(_pinned(pin, url=url, now=now) for pin in pins),
        *(_ranking(each, url=url, now=now) for each in found),
    )


def _pinned(found: PinnedRows, *, url: str | None, now: datetime) -> RankingList:
    return RankingList(
        title=found.title,
        scope=found.pin.scope,
        section=found.pin.section,
        captured=now,
        url=url,
        items=ranking_items(found.rows),
        reasons=("The editor pinned it.",),
    )


def _ranking(found: FoundList, *, url: str | None, now: datetime) -> RankingList:
    return RankingList(
        title=found.title,
        scope=Scope.SECTION if found.section else Scope.SITE,
        section=found.section,
        window=found.window,
        captured=now,
        url=url,
        items=ranking_items(found.rows),
        confidence=found.verdict.confidence,
        reasons=found.verdict.reasons,
    )
