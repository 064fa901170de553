"""What was made and what became of it: Rendition, Delivery, Run."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from digest.model.editions import BlockId, EditionId
from digest.model.publications import PublicationId

RunId = NewType("RunId", int)


class Format(StrEnum):
    """An output of an edition."""

    PDF = "pdf"
    WEB = "web"

    @property
    def suffix(self) -> str:
        """The file name's ending, with its dot."""
        return {"pdf": ".pdf", "web": ".html"}[self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """Where a block begins in a paged rendition: `page` from 0, `x` and `y` in points from the
    page's top left corner."""

    block: BlockId
    page: int
    x: float
    y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendition:
    """One output of an edition. `pages` is None for formats without pages, which have no
    `anchors` either."""

    edition: EditionId
    format: Format
    theme: str
    content: bytes
    pages: int | None = None
    anchors: tuple[Anchor, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """The receipt that a rendition reached a channel: once for each edition, channel and format."""

    edition: EditionId
    channel: str
    format: Format
    location: str
    sha256: str
    size: int
    delivered: datetime


class Trigger(StrEnum):
    """Who asked for a run. CATCH_UP is a scheduled one made after its time had passed."""

    SCHEDULED = "scheduled"
    CATCH_UP = "catch-up"
    MANUAL = "manual"


class Outcome(StrEnum):
    """What became of a run. MISSED was due while nothing ran and a later one stands for it."""

    RUNNING = "running"
    PUBLISHED = "published"
    FAILED = "failed"
    SKIPPED = "skipped"
    MISSED = "missed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One making of a publication's edition, from its claim on.

    `due` is when it should have started, `started` when it did, `finished` None while it goes on;
    all aware. `reason` is a sentence for the editor.
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
