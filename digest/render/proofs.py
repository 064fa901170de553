"""Proofs: an edition's pages for the eye, one at a time, long before the whole is printed."""

from dataclasses import dataclass

from digest.model import Anchor, EditionId, RenderProblem


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
