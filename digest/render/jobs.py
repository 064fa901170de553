"""What the press and its workers send each other."""

from dataclasses import dataclass
from enum import Enum
from typing import Any

from digest.model import Anchor, BlockId, Edition, Format


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A rendition is wanted."""

    edition: Edition
    format: Format


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofJob:
    """A Proof is wanted, with the page on which `block` begins, or else that `page`, or else none.
    `known` are the marks of pages that the asker has."""

    edition: Edition
    page: int | None = None
    block: BlockId | None = None
    known: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class PageJob:
    """Another ProofPage of the last proof is wanted."""

    page: int
    known: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreenJob:
    """A ScreenProof is wanted, in one of WEB, EMAIL, TEXT. `shown` is what the asker shows."""

    edition: Edition
    format: Format
    shown: Edition | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckJob:
    """What a rendition of `edition` lacks of `whole` is wanted, a Checked. The two differ where
    blocks of the whole cannot be rendered."""

    edition: Edition
    whole: Edition
    format: Format


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareJob:
    """Half of a PDF is wanted: the worker of share 0 sends its Sizes, gets the other's, lays out
    its pages, gets the other's Parts and sends the rendition; that of share 1 sends its Parts. None
    in the place of what a worker waits for ends its job without an answer."""

    edition: Edition
    share: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """What a worker has set, without its boxes: its size in points and, of a galley, its slices
    (makeup.galleys.Slice) and the height above the first row."""

    width: float
    height: float
    slices: tuple[Any, ...] | None
    head: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """The sizes of one worker's half of an edition."""

    settings: tuple[Size, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """The parts of a PDF that a worker has written, and where blocks begin on their pages. `spared`
    is how many points were left free at the feet of its pages."""

    spared: float
    contents: tuple[bytes, ...]
    anchors: tuple[Anchor, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """A rendering that failed; all but one of its fields are the RenderError's. It is
    `unprintable` where the edition's content may be the reason, as in UnprintableError."""

    message: str
    remedy: str = ""
    theme: str = ""
    file: str = ""
    line: int = 0
    unprintable: bool = False


class Ready(Enum):
    """What a worker says once, when it can take its first job."""

    READY = "ready"
