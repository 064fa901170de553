"""What a corrected edition says otherwise than the one that it replaces, and what may not be
printed any more."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from digest.model.articles import ArticleId


class CorrectionKind(StrEnum):
    """An announced UPDATE of an article bears its number; one that was changed without one is
    CORRECTED; what may not be printed any more is WITHDRAWN."""

    UPDATED = "updated"
    CORRECTED = "corrected"
    WITHDRAWN = "withdrawn"


class Aspect(StrEnum):
    """What of an article was changed."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    PARAGRAPH = "paragraph"
    PICTURE = "picture"


class Became(StrEnum):
    """What became of it."""

    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendment:
    """One change of an article's words.

    `numbers` are the paragraphs', from 1, () for the text as a whole and anything else. `before`
    and `after` are the words that gave way to one another, as far as they are short enough to be
    quoted.
    """

    aspect: Aspect
    became: Became = Became.CHANGED
    numbers: tuple[int, ...] = ()
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What an edition's `revision` says otherwise of one article than the revision before.

    `headline` is the article's, "" where not even that is printed any more; `section` the title of
    the section in which it stands or stood, "" for the front page. `note` is a sentence for the
    readers: the editor's own words in the place of what the `amendments` tell, or why an article
    was withdrawn. `noticed` is aware.
    """

    article: ArticleId
    kind: CorrectionKind
    headline: str
    section: str = ""
    revision: int = 1
    update_number: int | None = None
    amendments: tuple[Amendment, ...] = ()
    note: str = ""
    noticed: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Takedown:
    """An article that may not be printed any more, from `at` (aware) on. `reason` is a sentence for
    readers, `by` who said so; with "" it was the article's source, which took it back itself."""

    article: ArticleId
    headline: str
    at: datetime
    reason: str = ""
    by: str = ""
