"""The recurring title: a Publication's Recipe, Schedule and Channels, and the Sources it reads."""

from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from typing import NewType

from digest.model.rankings import Scope

PublicationId = NewType("PublicationId", str)
SourceId = NewType("SourceId", str)


class Paper(StrEnum):
    """A sheet. TABLET is a page of three by four for screens held in the hand."""

    A4 = "A4"
    LETTER = "Letter"
    A5 = "A5"
    TABLET = "Tablet"


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What an edition asks of its theme beside the paper; None leaves the theme's own.

    `columns` is how many a page has, `accent` a colour as "#8c1d18", `typeface` the name of one of
    the theme's sets of fonts. `density` sets type closer (1, 2) or airier (-1, -2).
    """

    columns: int | None = None
    accent: str | None = None
    typeface: str | None = None
    density: int = 0


THEMES_OWN = Look()
"""The theme as it is."""


class SourceKind(StrEnum):
    """How a source's address is read. PAGE is one article page or saved text, FOLDER is a folder
    of them, FEED is RSS, Atom or JSON Feed whose entries' pages are read too, LISTING a front page
    or a section's, whose articles are read."""

    FEED = "feed"
    PAGE = "page"
    LISTING = "listing"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True, kw_only=True)
class PinnedChart:
    """A chart that the editor pointed at where the finder fails: `selector` is the CSS selector of
    the element that holds its items, `title` what to call it, "" for the page's own heading."""

    selector: str
    title: str = ""
    scope: Scope = Scope.SITE
    section: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One place to gather from.

    `address` is an http(s) URL or a path. `section` labels articles that name none. `limit` is
    how many entries of a feed, articles of a listing or files of a folder are read, newest first.
    `allow_private` lets the fetcher reach private and loopback addresses for this source alone,
    `robots` says whether the site's robots.txt is heeded. `charts` are pinned by the editor.
    A `paused` source is not gathered; a folder with `watch` is read whenever something comes in.
    """

    id: SourceId
    name: str
    kind: SourceKind
    address: str
    section: str | None = None
    limit: int = 40
    allow_private: bool = False
    robots: bool = True
    charts: tuple[PinnedChart, ...] = ()
    paused: bool = False
    watch: bool = False


class LeadRule(StrEnum):
    """Which candidate leads: the best placed on the site's ranking, the newest, or the first that
    the sources bring. A rule that finds none falls back to the newest."""

    TOP_RANKED = "top-ranked"
    NEWEST = "newest"
    FIRST = "first"


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionRule:
    """One section of the edition.

    An article fits when its section is among `sections` (compared without case; empty fits all)
    and its source among `sources` (empty fits all). At most `quota` are taken, the first `full`
    of them in full, the others as summaries.
    """

    title: str
    sections: tuple[str, ...] = ()
    sources: tuple[SourceId, ...] = ()
    quota: int = 4
    full: int = 2


class Comparison(StrEnum):
    """What a chart's movement is told against: its last earlier capture, or the one that stood when
    the publication's previous edition was made."""

    CAPTURE = "capture"
    EDITION = "edition"


@dataclass(frozen=True, slots=True, kw_only=True)
class RankingRule:
    """A chart to print: the newest capture whose scope, section and title fit.

    `title` is a part of the chart's title, with its window, without case. `placement` is the title
    of the section it stands in, "" for the front page.
    """

    scope: Scope | None = None
    section: str | None = None
    title: str = ""
    count: int = 5
    placement: str = ""
    compare: Comparison = Comparison.CAPTURE


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """How one edition is gathered, selected and laid out.

    `max_age_hours` is counted back from the making; an article without a date always fits.
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """When editions are due: at `time`, wall clock of `zone` (IANA), on `weekdays` (0 = Monday)."""

    time: time
    zone: str
    weekdays: tuple[int, ...] = (0, 1, 2, 3, 4, 5, 6)
    slot: str = "daily"
    enabled: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderChannel:
    """Delivers renditions as files below `path`; `formats` are the values of Format."""

    path: str
    formats: tuple[str, ...] = ("pdf", "web")


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    id: PublicationId
    title: str
    subtitle: str = ""
    language: str = "en"
    zone: str = "UTC"
    theme: str = "broadsheet"
    paper: Paper = Paper.A4
    look: Look = THEMES_OWN
    page_budget: int | None = None
    recipe: Recipe = Recipe()
    schedule: Schedule | None = None
    channels: tuple[FolderChannel, ...] = ()
