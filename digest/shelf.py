"""What an editor has laid aside for later: blocks by value, over editions and restarts. Pure."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from digest.model import ArticleBlock, Block, BlockId, LeadBlock, RankingBlock
from digest.model.editions import Overrides

Shelf = tuple["Parked", ...]
"""The last parked first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parked:
    """A block that was parked at `at` (aware). Its id is the shelf's own name for it."""

    block: Block
    at: datetime


def parked(shelf: Shelf, blocks: Iterable[Block], *, ids: Iterable[BlockId], at: datetime) -> Shelf:
    """`shelf` with `blocks` on top in their order, under `ids`. What lay there already comes up
    and does not lie there twice."""
    fresh = tuple(
        Parked(block=replace(block, id=id), at=at) for block, id in zip(blocks, ids, strict=True)
    )
    former = (one for one in shelf if not any(_same(one.block, new.block) for new in fresh))
    return (*fresh, *former)


def removed(shelf: Shelf, ids: Collection[BlockId]) -> Shelf:
    """`shelf` without these."""
    return tuple(one for one in shelf if one.block.id not in ids)


def put_back(shelf: Shelf, former: Shelf) -> Shelf:
    """`shelf` with what it has lost of `former`, where that stood."""
    kept = {one.block.id: one for one in shelf}
    known = {one.block.id for one in former}
    return (*(one for one in shelf if one.block.id not in known),
            *(kept.get(one.block.id, one) for one in former))  # fmt: skip


def _same(one: Block, other: Block) -> bool:
    """Whether an editor would take them for one thing: a chart, an article as it was gathered, or
    blocks that say the same."""
    match one, other:
        case RankingBlock(), RankingBlock():
            return one.ranking.chart == other.ranking.chart
        case ((LeadBlock() | ArticleBlock()), (LeadBlock() | ArticleBlock())):
            plain = one.overrides == other.overrides == Overrides()
            return one.article.id == other.article.id and plain
    return replace(one, id=other.id) == other
