"""What each entry of a recipe's file is about, and between which numbers it lies."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from digest.model import PinnedChart, RankingRule, Recipe, Scores, SectionRule, Source

FORMAT = 1
"""The version of the files' form."""

HOURS = (0, 1_000_000)
QUOTA = (0, 1000)
PLACES = (1, 1000)
WEIGHT = (0, 100)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """`says` stands behind the entry in a new file; `always` is written though it be the usual."""

    says: str = ""
    limits: tuple[float, float] | None = None
    always: bool = False


def _often(says: str, limits: tuple[float, float] | None = None) -> Entry:
    return Entry(says=says, limits=limits, always=True)


_RECIPE = {
    "lead": _often("who leads: top-ranked, newest or first"),
    "window": _often("what is news: that of the last hours, or since the last-edition"),
    "max_age_hours": _often("but nothing older than this", HOURS),
    "briefs": _often("further articles that the front page names", QUOTA),
    "minimum_articles": _often("with fewer no edition is published", QUOTA),
    "must": _often("words or addresses: always taken"),
    "never": _often("words or addresses: never taken"),
    "repeat_after": _often("what ran in so many last editions is left out", (0, 1000)),
    "follow_ups": _often("but for: an update, any revision; or never"),
    "collision": _often("a chart's row that is printed as an article: line, drop or backfill"),
}
_SCORES = {
    "freshness": _often("for what is new", WEIGHT),
    "rank": _often("for a good place on a chart", WEIGHT),
    "movement": _often("for a climb on a chart", WEIGHT),
    "half_life_hours": _often("freshness halves in this time", HOURS),
}
_SECTION = {
    "title": _often("as it is printed"),
    "quota": _often("at most so many articles", QUOTA),
    "full": _often("the first of them in full", QUOTA),
    "minimum": Entry(says="with fewer the section is left out", limits=QUOTA),
    "sections": Entry(says="the sites' own sections"),
    "sources": Entry(says="ids of sources"),
    "keywords": Entry(says="one of these is said in the article"),
    "ranked": Entry(says="at this place of a chart, or better", limits=PLACES),
    "max_age_hours": Entry(says="not older than this", limits=HOURS),
}
_RANKING = {
    "title": _often("a part of the chart's title"),
    "count": _often("so many rows", PLACES),
    "scope": Entry(says="site or section"),
    "section": Entry(says="whose chart it is"),
    "placement": Entry(says="the section that it stands in, else the front page"),
    "compare": Entry(says="movements against the last capture, or the last edition"),
    "stale_after_hours": Entry(says="an older chart is not printed", limits=HOURS),
}
_SOURCE = {
    "id": _often("the name by which sections call it"),
    "name": _often("as people read it"),
    "kind": _often("feed, page, listing or folder"),
    "address": _often("where it is"),
    "section": Entry(says="for articles that name none"),
    "limit": Entry(says="so many of the newest are read", limits=(1, 10_000)),
    "allow_private": Entry(says="may be in a private network"),
    "robots": Entry(says="whether robots.txt is heeded"),
    "charts": Entry(says="charts that were pointed out"),
    "paused": Entry(says="not gathered"),
    "watch": Entry(says="a folder that is read whenever something comes in"),
    "weight": Entry(says="what its scores are multiplied by", limits=WEIGHT),
}
_CHART = {
    "selector": _often("CSS selector of the element with the rows"),
    "title": Entry(says="what to call it"),
    "scope": Entry(says="site or section"),
    "section": Entry(says="whose chart it is"),
}

ENTRIES: Mapping[type[Any], Mapping[str, Entry]] = {
    Recipe: _RECIPE,
    Scores: _SCORES,
    SectionRule: _SECTION,
    RankingRule: _RANKING,
    Source: _SOURCE,
    PinnedChart: _CHART,
}
"""By the values of the model; each but a recipe's own tables is told, in the order of a file."""

TABLES: Mapping[str, tuple[type[Any], str]] = {
    "sources": (Source, "Where the articles and charts come from."),
    "sections": (SectionRule, "The sections, in their order; an article is taken once."),
    "rankings": (RankingRule, "The charts that are printed."),
}
"""The lists of tables of a recipe: of what, and the comment above the first."""

SCORES_SAY = "By what candidates are ordered; without this, ranked ones first, then the newest."
