"""The fixes that are changes of the edition. Pure."""

from collections.abc import Iterable
from dataclasses import replace

from digest.edits import (
    find_block,
    make_lead,
    override,
    remove_blocks,
    remove_section,
    replace_block,
)
from digest.errors import EditError
from digest.model import ArticleBlock, BlockId, Edition, LeadBlock, RankingBlock
from digest.preflight.findings import Finding, Fix, FixKind


def mended(edition: Edition, findings: Iterable[Finding]) -> Edition:
    """`edition` with the fixes of `findings` made, as far as they still concern it: a block or
    section that has gone meanwhile needs no mending. Fixes that are no changes are left."""
    for finding in findings:
        if finding.fix is not None and finding.fix.is_change:
            edition = _mended(edition, finding, finding.fix)
    return edition


def _mended(edition: Edition, finding: Finding, fix: Fix) -> Edition:
    if finding.section is not None:
        section = next((s for s in edition.sections if s.id == finding.section), None)
        if fix.kind is FixKind.REMOVE_SECTION and section is not None and not section.blocks:
            return remove_section(edition, section.id)
        return edition
    if finding.block is None or all(block.id != finding.block for block in edition.blocks):
        return edition
    return _block_mended(edition, finding.block, fix)


def _block_mended(edition: Edition, block_id: BlockId, fix: Fix) -> Edition:
    match fix.kind:
        case FixKind.REMOVE_BLOCK:
            return remove_blocks(edition, [block_id])
        case FixKind.MAKE_LEAD:
            return make_lead(edition, block_id)
        case FixKind.HIDE_PICTURE:
            return override(edition, block_id, show_image=False)
        case FixKind.TAKE_REVISION | FixKind.TAKE_RANKING:
            return _renewed(edition, block_id, fix)
        case _:
            raise EditError("This is not mended by a change of the edition.")


def _renewed(edition: Edition, block_id: BlockId, fix: Fix) -> Edition:
    """The block with what the library has newer; what the editor wrote stays."""
    match find_block(edition, block_id):
        case (LeadBlock() | ArticleBlock()) as block if (
            fix.article and fix.article.id == block.article.id
        ):
            return replace_block(edition, replace(block, article=fix.article))
        case RankingBlock() as chart if fix.ranking and fix.ranking.chart == chart.ranking.chart:
            newer = replace(chart, ranking=fix.ranking, movements=fix.movements)
            return replace_block(edition, newer)
        case _:
            return edition
