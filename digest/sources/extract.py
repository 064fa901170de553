"""What one file or answer held: the value that every reader of `digest.sources` gives."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from digest.model import Article, RankingList


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A feed's raw item; it lives only between the feed reader and the gathering.

    `url` is absolute http(s) or None, `published` and `updated` are aware or None, `summary` is
    plain text. `link` is what the feed itself calls the item by, an address of any harmless scheme
    ("urn:", "tag:"): it tells items apart and is never fetched. A `full` entry's article is whole
    as the feed has it, so that its text need not be looked for on its page.
    """

    title: str
    url: str | None = None
    published: datetime | None = None
    updated: datetime | None = None
    summary: str = ""
    link: str | None = None
    full: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Extract:
    """The articles and rankings found in one file.

    `title` is the page's or the feed's own. `problems` are sentences for the editor; a file that
    gave nothing has at least one. `entries` is filled for feeds alone, each entry at the index of
    its article in `articles`.
    """

    kind: Literal["text", "html", "feed"]
    title: str = ""
    articles: tuple[Article, ...] = ()
    rankings: tuple[RankingList, ...] = ()
    problems: tuple[str, ...] = ()
    entries: tuple[Entry, ...] = ()
