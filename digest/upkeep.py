"""What became of an edition's blocks in the library since they were placed. Pure.

A LIVE block follows: it says what the newest reading of its article, or the newest capture of its
chart, says. What the editor edited or placed by hand stays as it is, whatever comes; that there is
something newer is for the editor to be told.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from zoneinfo import ZoneInfo

from digest.edits import Kept, find_block, replace_block, revert
from digest.model import (
    Article,
    ArticleBlock,
    ArticleId,
    Block,
    BlockId,
    ChartId,
    Edition,
    LeadBlock,
    Movement,
    RankingBlock,
    RankingList,
    Upkeep,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """A chart with its items' movements, none or one for each."""

    ranking: RankingList
    movements: tuple[Movement, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Newest:
    """What the library has newest of articles and charts; of what is missing nothing is known."""

    articles: Mapping[ArticleId, Article] = field(default_factory=dict)
    charts: Mapping[ChartId, Capture] = field(default_factory=dict)


def newer_article(block: LeadBlock | ArticleBlock, newest: Article | None) -> bool:
    """Whether `newest`, the library's, says something else than the block's article. Who brought
    it does not count."""
    if newest is None or newest.id != block.article.id:
        return False
    return replace(newest, source=block.article.source) != block.article


def newer_ranking(block: RankingBlock, newest: RankingList | None) -> bool:
    """Whether `newest`, the library's, is a later capture of the block's chart."""
    if newest is None or newest.chart != block.ranking.chart:
        return False
    return newest.captured > block.ranking.captured


def followed(edition: Edition, newest: Newest) -> Edition:
    """`edition` with what its live blocks follow; itself where that is nothing.

    A chart is followed to the end of the edition's day, in its zone: yesterday's draft does not
    print today's ranking.
    """
    for block in edition.blocks:
        if isinstance(block, Kept) and block.upkeep is Upkeep.LIVE:
            renewed = _renewed(block, newest, edition)
            if renewed is not block:
                edition = replace_block(edition, renewed)
    return edition


def reverted(edition: Edition, block_id: BlockId, newest: Newest) -> Edition:
    """The block without anything of the editor's, as the library has it now. Raises EditError for
    one that no recipe placed."""
    edition = revert(edition, block_id)
    block = find_block(edition, block_id)
    return replace_block(edition, _renewed(block, newest, edition))


def _renewed(block: Block, newest: Newest, edition: Edition) -> Block:
    match block:
        case LeadBlock(article=article) | ArticleBlock(article=article):
            latest = newest.articles.get(article.id)
            if latest is not None and newer_article(block, latest):
                return replace(block, article=latest)
        case RankingBlock(ranking=ranking):
            capture = newest.charts.get(ranking.chart)
            if capture and newer_ranking(block, capture.ranking) and _is_in_time(capture, edition):
                return replace(block, ranking=capture.ranking, movements=capture.movements)
    return block


def _is_in_time(capture: Capture, edition: Edition) -> bool:
    return capture.ranking.captured.astimezone(ZoneInfo(edition.zone)).date() <= edition.date
