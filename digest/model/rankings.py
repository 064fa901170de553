"""A captured chart (RankingList) and how its items moved since earlier captures (Movement)."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from digest.model.articles import headline_key, site_host

ChartId = NewType("ChartId", str)


class Scope(StrEnum):
    """What a chart ranks: one section's articles or the whole site's."""

    SECTION = "section"
    SITE = "site"


@dataclass(frozen=True, slots=True, kw_only=True)
class RankingItem:
    """One row of a chart; `position` counts from 1."""

    position: int
    title: str
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RankingList:
    """A chart as captured once.

    `title` is as printed ("JN ACCESS RANKING"); `section` is set when `scope` is SECTION and the
    page names it; `window` is the stated span ("24 hours") or None; `captured` is aware.
    `url` is the page it stood on. `confidence` (0 to 1) says how surely this is a chart and
    `reasons` why, in short sentences; a list of the editor's or a text page's own is sure.
    """

    title: str
    scope: Scope
    items: tuple[RankingItem, ...]
    captured: datetime
    section: str | None = None
    window: str | None = None
    url: str | None = None
    source: str = ""
    confidence: float = 1.0
    reasons: tuple[str, ...] = ()

    @property
    def chart(self) -> ChartId:
        """The same for every capture of the chart: made of its site, its title without regard to
        case and blanks, its section where the title does not name it, and its window, as "24 hours"
        and "week" are different charts under one title."""
        host = site_host(self.url) if self.url else self.source
        title, window = _squeezed(self.title), _squeezed(self.window or "")
        section = _squeezed(self.section or "") if self.scope is Scope.SECTION else ""
        key = "\n".join([host, self.scope, title, "" if section in title else section, window])
        return ChartId(hashlib.sha256(key.encode()).hexdigest()[:20])


def _squeezed(name: str) -> str:
    return headline_key(name).replace(" ", "")


class Direction(StrEnum):
    UP = "up"
    DOWN = "down"
    SAME = "same"
    NEW = "new"


@dataclass(frozen=True, slots=True, kw_only=True)
class Movement:
    """How an item stands against the chart's earlier captures.

    `places` is how far it moved (0 for SAME and NEW), `days_on_list` the days on which it was
    captured, today included, `peak` its best position, `past` its positions from the oldest of
    the compared captures to the present one, None where it was not on the list.
    """

    direction: Direction
    places: int = 0
    days_on_list: int = 1
    peak: int = 1
    past: tuple[int | None, ...] = ()
