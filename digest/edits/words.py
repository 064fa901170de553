"""What a block prints: the editor's words in place of the library's, and the way back."""

from dataclasses import replace

from digest.edits.blocks import replace_block
from digest.edits.finding import find_block
from digest.errors import EditError
from digest.model import (
    ArticleBlock,
    BlockId,
    Edition,
    Form,
    LeadBlock,
    Overrides,
    RankingBlock,
    Upkeep,
)

Kept = LeadBlock | ArticleBlock | RankingBlock
"""The blocks that say what the library says, and that a recipe may keep up to date."""


def override(edition: Edition, block_id: BlockId, **changes: object) -> Edition:
    """Fields of the block's Overrides set; None gives back the article's own."""
    block = find_block(edition, block_id)
    if not isinstance(block, LeadBlock | ArticleBlock):
        raise EditError("Only an article's words can be overridden.")
    unknown = changes.keys() - set(Overrides.__dataclass_fields__)
    if unknown:
        raise EditError(f"An article has no {', '.join(sorted(unknown))} to override.")
    return change_block(
        edition,
        block_id,
        overrides=replace(block.overrides, **changes),  # type: ignore[arg-type]
    )


def set_form(edition: Edition, block_id: BlockId, form: Form) -> Edition:
    """An article block printed in full, as a summary or as its headline alone."""
    if not isinstance(find_block(edition, block_id), ArticleBlock):
        raise EditError("Only an article block has a form.")
    return change_block(edition, block_id, form=form)


def change_block(edition: Edition, block_id: BlockId, **fields: object) -> Edition:
    """Fields of the block set. One that follows the library is EDITED as long as anything of it is
    the editor's, and LIVE again when the last of that is taken back."""
    block = find_block(edition, block_id)
    changed = replace(block, **fields)  # type: ignore[arg-type]
    if changed == block:
        return edition
    if isinstance(changed, Kept) and changed.upkeep is not Upkeep.BY_HAND:
        plain = unedited(changed)
        changed = replace(changed, upkeep=Upkeep.LIVE if changed == plain else Upkeep.EDITED)
    return replace_block(edition, changed)


def revert(edition: Edition, block_id: BlockId) -> Edition:
    """A block that a recipe placed without anything of the editor's: LIVE, it follows the library
    again (see `upkeep.followed` for what it says there). Raises EditError for one that stands by
    hand."""
    block = find_block(edition, block_id)
    if not isinstance(block, Kept) or block.upkeep is Upkeep.BY_HAND:
        raise EditError("Only a block that a recipe placed can go back to it.")
    plain = replace(unedited(block), upkeep=Upkeep.LIVE)
    return edition if plain == block else replace_block(edition, plain)


def unedited(block: Kept) -> Kept:
    """The block as the recipe placed it, in its `upkeep` as it is."""
    match block:
        case LeadBlock():
            return replace(block, overrides=Overrides())
        case ArticleBlock():
            return replace(block, overrides=Overrides(), form=block.recipe_form or block.form)
        case RankingBlock():
            return replace(block, title=None, count=block.recipe_count)
