"""Where an edition's matter comes from: a Source, and the charts that were pointed out on it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from digest.model.rankings import Scope

SourceId = NewType("SourceId", str)


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
    `weight` multiplies the score of its articles.
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
    weight: float = 1.0
