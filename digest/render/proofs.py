"""Proofs: an edition's pages for the eye, one at a time, long before the whole is printed;
and as it is seen on a screen."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from digest.model import Anchor, BlockId, EditionId, RenderProblem


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofPage:
    """Page `number`, counted from 0, as a PDF of its own with the `anchors` on it. Two pages of one
    `mark` are the same: `content` is empty where the asker has it already."""

    number: int
    mark: str
    content: bytes
    anchors: tuple[Anchor, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """An edition made up: how many `pages` it has, how many are filled (the last by its share), the
    size of a page in points, and the one page that was asked for."""

    edition: EditionId
    pages: int
    extent: float
    width: float
    height: float
    page: ProofPage | None = None
    problems: tuple[RenderProblem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreenProof:
    """An edition in a format for the screen: `content` is the whole, HTML or plain text, without an
    address that has to be fetched. Where there are `elements` they are all that changed since what
    the asker shows, as HTML by the `data-block` of those whose place they take; `content` is empty
    then. `anchors` are the blocks by what marks them in the HTML: an element's `data-block`, id or
    class; of a text `lines` are the numbers of the lines, from 0, on which they begin."""

    edition: EditionId
    content: str = ""
    elements: Mapping[str, str] | None = None
    anchors: Mapping[str, BlockId] = field(default_factory=dict)
    lines: Mapping[BlockId, int] = field(default_factory=dict)
    problems: tuple[RenderProblem, ...] = ()
