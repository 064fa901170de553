"""What was made and what became of it: Rendition, Delivery, Run; and how sources fare."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NewType

from digest.model.editions import BlockId, EditionId
from digest.model.publications import PublicationId

RunId = NewType("RunId", int)


class Format(StrEnum):
    """An output of an edition: PDF is PDF/UA-1, ARCHIVE PDF/A-3b, EMAIL a whole message, IMAGES a
    zip of the PDF's pages as PNG."""

    PDF = "pdf"
    WEB = "web"
    EMAIL = "email"
    TEXT = "text"
    EPUB = "epub"
    ARCHIVE = "archive"
    IMAGES = "images"

    @property
    def suffix(self) -> str:
        """The file name's ending, with its dot."""
        return _SUFFIXES[self]

    @property
    def is_paged(self) -> bool:
        """Whether it has pages of paper."""
        return self in (Format.PDF, Format.ARCHIVE, Format.IMAGES)


_SUFFIXES = {
    Format.PDF: ".pdf",
    Format.WEB: ".html",
    Format.EMAIL: ".eml",
    Format.TEXT: ".txt",
    Format.EPUB: ".epub",
    Format.ARCHIVE: ".archive.pdf",
    Format.IMAGES: ".pages.zip",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """Where a block begins in a paged rendition: `page` from 0, `x` and `y` in points from the
    page's top left corner."""

    block: BlockId
    page: int
    x: float
    y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class RenderProblem:
    """What could not be rendered and was left out, as sentences for the editor. `block` is where,
    None for the whole edition."""

    reason: str
    remedy: str = ""
    block: BlockId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendition:
    """One output of an edition. `pages` is None for formats without pages, which have no
    `anchors` and no `extent` either: how many pages are filled, the last by its share (4.3).
    `problems` are blocks that it lacks."""

    edition: EditionId
    format: Format
    theme: str
    content: bytes
    pages: int | None = None
    extent: float | None = None
    anchors: tuple[Anchor, ...] = ()
    problems: tuple[RenderProblem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """The receipt that a rendition reached a channel: once for each edition, channel and format.

    `note` is what else there is to know of it: how many of its recipients were refused.
    """

    edition: EditionId
    channel: str
    format: Format
    location: str
    sha256: str
    size: int
    delivered: datetime
    note: str = ""


class MailState(StrEnum):
    """How far an edition's message to one recipient has come.

    PENDING is still to be sent, perhaps again later. SENDING is its last moment: all but its end
    has reached the server. REFUSED was turned down for good. UNCERTAIN ended without an answer, so
    that nobody can tell whether it was sent; it is never sent again by itself.
    """

    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    REFUSED = "refused"
    UNCERTAIN = "uncertain"


@dataclass(frozen=True, slots=True, kw_only=True)
class MailReceipt:
    """The state of an edition's message to the recipient `address`, since `at` (aware). `reason` is
    what its server said of it, `tries` how often it was tried in vain."""

    address: str
    state: MailState
    at: datetime
    reason: str = ""
    tries: int = 0


class Trigger(StrEnum):
    """Who asked for a run. CATCH_UP is a scheduled one made after its time had passed."""

    SCHEDULED = "scheduled"
    CATCH_UP = "catch-up"
    MANUAL = "manual"


class Outcome(StrEnum):
    """What became of a run.

    WAITING has a draft in review, HELD one that somebody must approve; both may go on. MISSED was
    due while nothing ran and a later one stands for it.
    """

    RUNNING = "running"
    WAITING = "waiting"
    HELD = "held"
    PUBLISHED = "published"
    FAILED = "failed"
    SKIPPED = "skipped"
    MISSED = "missed"


class Decision(StrEnum):
    """What the editor decided of a run's draft."""

    NONE = ""
    APPROVED = "approved"
    HELD = "held"
    SKIPPED = "skipped"


class Step(StrEnum):
    """What a run does, in this order; a part of it may be done again after a crash."""

    GATHERED = "gathered"
    COMPOSED = "composed"
    ANNOUNCED = "announced"
    FROZEN = "frozen"
    RENDERED = "rendered"
    ISSUED = "issued"
    DELIVERED = "delivered"


@dataclass(frozen=True, slots=True, kw_only=True)
class StepTaken:
    """A step of a run that was done, and when (aware). `note` is a word about it: the channel that
    was delivered to, how many articles came."""

    step: Step
    at: datetime
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One making of a publication's edition, from its claim on.

    `due` is when it should have started, `started` when it did, `finished` None while it goes on;
    all aware. `reason` is a sentence for the editor. `attempts` counts how often it was begun, as
    one that a crash broke off is gone on with. `edition` is its draft, later what was issued.
    """

    id: RunId
    publication: PublicationId
    date: date
    slot: str
    trigger: Trigger
    due: datetime
    started: datetime
    finished: datetime | None = None
    outcome: Outcome = Outcome.RUNNING
    reason: str = ""
    edition: EditionId | None = None
    attempts: int = 1
    decision: Decision = Decision.NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class Came:
    """What one gathering of a source brought: articles that the library did not have, that it had
    in other words and that it had so already, and captured charts."""

    articles_new: int = 0
    articles_revised: int = 0
    articles_same: int = 0
    rankings: int = 0

    @property
    def articles(self) -> int:
        return self.articles_new + self.articles_revised + self.articles_same

    @property
    def items(self) -> int:
        """Articles and charts together."""
        return self.articles + self.rankings

    @property
    def is_news(self) -> bool:
        """Whether anything was new: an article, or any chart of a source that has charts only."""
        changed = self.articles_new + self.articles_revised
        return bool(changed or (self.rankings and not self.articles))


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceHealth:
    """How a source has fared. Datetimes are aware.

    `last_tried` is its last gathering, `last_good` the last that was not a failure and `came` what
    that one brought. `failures_in_row` counts since it was last good, the first of them at
    `failing_since`; `reason` is that of the last, "" while the source is good. `recovered_after` is
    how many failures the newest gathering, a good one, has ended.

    `last_news` is when it last brought something new, `habit` the usual span between two such
    times, `usual` how many articles and charts come in all; both None while too little is known.
    """

    source: str
    address: str
    last_good: datetime | None
    last_failure: datetime | None
    failures_in_row: int
    reason: str
    last_tried: datetime | None = None
    failing_since: datetime | None = None
    recovered_after: int = 0
    came: Came | None = None
    last_news: datetime | None = None
    habit: timedelta | None = None
    usual: int | None = None
