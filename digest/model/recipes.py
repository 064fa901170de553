"""How one edition is gathered, selected and laid out: a Recipe, with a rule for each section and
chart."""

from dataclasses import dataclass
from enum import StrEnum

from digest.model.rankings import Scope
from digest.model.sources import Source, SourceId


class LeadRule(StrEnum):
    """Which candidate leads: the best placed on the site's ranking, the newest, or the first that
    the sources bring. A rule that finds none falls back to the newest."""

    TOP_RANKED = "top-ranked"
    NEWEST = "newest"
    FIRST = "first"


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionRule:
    """One section of the edition.

    An article fits when its section is among `sections` (compared without case; empty fits all),
    its source among `sources` (empty fits all), one of `keywords` is said in it (empty: none need
    be) and its best place on any chart is `ranked` or better (None: it need have none). It is not
    older than `max_age_hours` (None: the recipe's window alone counts).

    At most `quota` are taken, the first `full` of them in full, the others as summaries. With fewer
    than `minimum` the section is left out, and what was found stands free for others.
    """

    title: str
    sections: tuple[str, ...] = ()
    sources: tuple[SourceId, ...] = ()
    quota: int = 4
    full: int = 2
    keywords: tuple[str, ...] = ()
    ranked: int | None = None
    max_age_hours: int | None = None
    minimum: int = 0


class Comparison(StrEnum):
    """What a chart's movement is told against: its last earlier capture, or the one that stood when
    the publication's previous edition was made."""

    CAPTURE = "capture"
    EDITION = "edition"


@dataclass(frozen=True, slots=True, kw_only=True)
class RankingRule:
    """A chart to print: the newest capture whose scope, section and title fit.

    `title` is a part of the chart's title, with its window, without case. `placement` is the title
    of the section it stands in, "" for the front page. A capture older than `stale_after_hours`
    when the edition is made is not printed (None: the recipe's window counts).
    """

    scope: Scope | None = None
    section: str | None = None
    title: str = ""
    count: int = 5
    placement: str = ""
    compare: Comparison = Comparison.CAPTURE
    stale_after_hours: int | None = None


class Window(StrEnum):
    """Since when an article is news: for so many HOURS, or since the publication's LAST_EDITION was
    made, though never longer than those hours."""

    HOURS = "hours"
    LAST_EDITION = "last-edition"


class FollowUps(StrEnum):
    """What lets an article in that ran before: an announced UPDATE (a higher update number), any
    REVISION of its words, nothing (NEVER)."""

    UPDATE = "update"
    REVISION = "revision"
    NEVER = "never"


class Collision(StrEnum):
    """What becomes of a chart's row whose article is printed in the edition: it is kept as a LINE
    that points to the page, DROPPED, or dropped and the next one BACKFILLED in its place."""

    LINE = "line"
    DROP = "drop"
    BACKFILL = "backfill"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """By what the candidates are ordered: the sum of these, each from 0 to its weight, times the
    weight of the article's source.

    `freshness` halves with every `half_life_hours` of age; `rank` is divided by the best place on
    any chart; `movement` is for a climb, by its share of the chart's length, a new one counting as
    a climb from below it.
    """

    freshness: float = 1.0
    rank: float = 1.0
    movement: float = 0.5
    half_life_hours: float = 12.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """How one edition is gathered, selected and laid out.

    `window` and `max_age_hours`, counted back from the making, say what is news; an article without
    a date always fits. `scores` orders the candidates; None puts ranked ones first, then the
    newest.

    `must` and `never` are words, phrases or addresses: an article that has one of `must` in its
    headline, standfirst or address is taken whatever the quotas say, one with one of `never` is
    not, whatever else is said of it. What ran in the last `repeat_after` editions (0: none) is left
    out, but for `follow_ups`. `collision` is about charts.

    `briefs` is how many further articles the front page names in brief. With fewer articles than
    `minimum_articles` the edition is not published.
    """

    sources: tuple[Source, ...] = ()
    sections: tuple[SectionRule, ...] = ()
    rankings: tuple[RankingRule, ...] = ()
    lead: LeadRule = LeadRule.TOP_RANKED
    max_age_hours: int = 36
    briefs: int = 4
    minimum_articles: int = 1
    window: Window = Window.HOURS
    scores: Scores | None = None
    must: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    repeat_after: int = 60
    follow_ups: FollowUps = FollowUps.UPDATE
    collision: Collision = Collision.LINE


EMPTY_RECIPE = Recipe()
"""Gathers from nowhere, for a front page alone."""
