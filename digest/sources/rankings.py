"""Most-read lists in pages: announced by headings, found in their places, judged by evidence."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from statistics import median
from urllib.parse import urlsplit

from lxml import etree

from digest.model import PinnedChart, RankingItem, RankingList, Scope
from digest.model.articles import headline_key
from digest.sources.chart_announcements import Announcement, announcements
from digest.sources.chart_boxes import named_by
from digest.sources.chart_evidence import Announced, Evidence, Verdict, judge
from digest.sources.chart_headings import is_act_label, window_label
from digest.sources.chart_pins import PinnedRows, pinned_rows
from digest.sources.chart_places import Place, places_of
from digest.sources.page_index import PageIndex
from digest.sources.ranking_items import Row, rows_from
from digest.sources.row_titles import weight

_TOPS = frozenset(("body", "html", "article", "main"))
_MENUS = frozenset(("nav", "footer"))
_ASIDE_HREFS = re.compile(
    r"/(?:tags?|topics?|category|categories|authors?|section|search|label)(?:/|$|\?)", re.I
)


@dataclass(frozen=True, slots=True)
class _Found:
    """A list that was judged a chart."""

    rows: tuple[Row, ...]
    title: str
    section: str | None
    window: str | None
    verdict: Verdict
    place: int  # of its heading, in the page's order


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
    kept = {row for pin in pins for row in pin.rows}
    found = _found(index, base, section)
    return (
        *(_pinned(pin, url=url, now=now) for pin in pins),
        *(_ranking(each, url=url, now=now) for each in found if not kept & set(each.rows)),
    )


def _found(index: PageIndex, base: str | None, section: str | None) -> list[_Found]:
    """The lists that are judged charts, in the page's order."""
    found: dict[tuple[Row, ...], _Found] = {}
    for announcement in announcements(index):
        for place in places_of(announcement.element, index):
            each = _judged(announcement, place, index, base, section)
            if each is None:
                continue
            known = found.get(each.rows)
            if known is None or each.verdict.confidence > known.verdict.confidence:
                found[each.rows] = each
    return sorted(found.values(), key=lambda each: each.place)


def _pinned(found: PinnedRows, *, url: str | None, now: datetime) -> RankingList:
    return RankingList(
        title=found.title,
        scope=found.pin.scope,
        section=found.pin.section,
        captured=now,
        url=url,
        items=_items(found.rows),
        reasons=("The editor pinned it.",),
    )


def _ranking(found: _Found, *, url: str | None, now: datetime) -> RankingList:
    return RankingList(
        title=found.title,
        scope=Scope.SECTION if found.section else Scope.SITE,
        section=found.section,
        window=found.window,
        captured=now,
        url=url,
        items=_items(found.rows),
        confidence=found.verdict.confidence,
        reasons=found.verdict.reasons,
    )


def _items(rows: Sequence[Row]) -> tuple[RankingItem, ...]:
    return tuple(
        RankingItem(position=position, title=row.title, url=row.url)
        for position, row in enumerate(rows, 1)
    )


def _judged(
    announcement: Announcement,
    place: Place,
    index: PageIndex,
    base: str | None,
    section: str | None,
) -> _Found | None:
    """The list at a place, when it has rows and is more likely a chart than not."""
    key = headline_key(announcement.text)
    rows = tuple(  # "More: Popular" leads to the whole list
        row for row in rows_from(place.rows, base) if headline_key(row.title) != key
    )
    if not rows:
        return None
    heading = announcement.heading
    verdict = judge(_evidence(announcement, place, rows, base))
    if not verdict.is_chart:
        return None
    named = heading.section
    if named is None and section and headline_key(section) in heading.others:
        named = section
    title, window = announcement.text, heading.window
    if place.label:
        stated = window_label(place.label)
        window = stated or window
        if not stated and not is_act_label(place.label):
            named = named or place.label
        if not place.is_first:
            title = f"{title}: {place.label}"
    order = index.order[announcement.element]
    return _Found(rows, title, named, window, verdict, order)


def _evidence(
    announcement: Announcement, place: Place, rows: Sequence[Row], base: str | None
) -> Evidence:
    heading = announcement.heading
    first = place.rows[0][0]
    named, name = named_by(first, _TOPS)
    own = urlsplit(base or "").hostname or ""
    hosts = [urlsplit(row.url).hostname or "" for row in rows if row.url]
    return Evidence(
        announced=(
            Announced.COMMONLY
            if not heading.sure
            else Announced.SURELY
            if heading.exact
            else Announced.WITH_OTHER_WORDS
        ),
        heading=announcement.text,
        named=named,
        name=name,
        is_ordered=_is_ordered(first),
        in_tabs=place.in_tabs,
        title_weight=median(weight(row.title) for row in rows),
        own_share=_share_of(_site(own), [_site(host) for host in hosts]),
        aside_share=sum(1 for row in rows if row.url and _ASIDE_HREFS.search(row.url)) / len(rows),
        in_menu=any(above.tag in _MENUS for above in first.iterancestors()),
        between=place.between,
    )


def _is_ordered(row: etree._Element) -> bool:
    parent = row.getparent()
    return parent is not None and parent.tag == "ol"


def _site(host: str) -> str:
    """A host's own name, by which "news.gazette.example" and "gazette.example" are one site."""
    parts = host.removeprefix("www.").split(".")
    return max(parts[:-1] or parts, key=len)


def _share_of(site: str, sites: Sequence[str]) -> float:
    if not site or not sites:
        return 1.0
    return sum(1 for each in sites if each == site) / len(sites)
