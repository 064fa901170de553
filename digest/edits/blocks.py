"""Blocks put into an edition, moved in it and taken out of it."""

from collections.abc import Iterable
from dataclasses import replace

from digest.edits.finding import (
    checked_place,
    find_block,
    find_section,
    is_front,
    lead_of,
    section_of,
    with_blocks,
)
from digest.errors import EditError
from digest.model import (
    Article,
    ArticleBlock,
    Block,
    BlockId,
    Edition,
    Form,
    LeadBlock,
    SectionId,
    Upkeep,
)


def add_block(
    edition: Edition, block: Block, *, section: SectionId, index: int | None = None
) -> Edition:
    """`block` before the section's `index`th block, at its end when None.

    Nothing stands before a lead: what is put there comes right behind it.
    """
    if any(standing.id == block.id for standing in edition.blocks):
        raise EditError(f"The edition already has a block “{block.id}”.")
    if isinstance(block, LeadBlock) and lead_of(edition) is not None:
        raise EditError("The edition has a lead already; it can have one only.")

    def added(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        place = checked_place(index, len(blocks))
        if blocks and isinstance(blocks[0], LeadBlock):
            place = max(1, place)
        return (*blocks[:place], block, *blocks[place:])

    return with_blocks(edition, section, added)


def place_article(
    edition: Edition,
    article: Article,
    *,
    block_id: BlockId,
    section: SectionId,
    index: int | None = None,
) -> Edition:
    """The article as a block of its own: the lead at the front page's head when there is none
    yet, in full elsewhere, as a summary on the front page."""
    front = is_front(edition, section)
    if front and lead_of(edition) is None:
        return place_lead(edition, article, block_id=block_id)
    form = Form.SUMMARY if front else Form.FULL
    block = ArticleBlock(id=block_id, article=article, form=form)
    return add_block(edition, block, section=section, index=index)


def place_lead(edition: Edition, article: Article, *, block_id: BlockId) -> Edition:
    """The article as the lead, at the head of the front page; a former lead stands behind it."""
    if not edition.sections:
        raise EditError("The edition has no front page.")
    front = edition.sections[0].id
    placed = add_block(edition, ArticleBlock(id=block_id, article=article), section=front, index=0)
    return make_lead(placed, block_id)


def make_lead(edition: Edition, block_id: BlockId) -> Edition:
    """An article block becomes the lead; the former lead follows it as an article in full."""
    block = find_block(edition, block_id)
    if isinstance(block, LeadBlock):
        return edition
    if not isinstance(block, ArticleBlock):
        raise EditError("Only an article can lead the edition.")
    former = lead_of(edition)
    if former is not None:
        edition = replace_block(edition, in_full(former))
        edition = move_block(edition, former.id, section=edition.sections[0].id, index=0)
    lead = LeadBlock(
        id=block.id,
        article=block.article,
        overrides=block.overrides,
        upkeep=block.upkeep,
        recipe_form=block.recipe_form,
    )
    edition = remove_blocks(edition, [block.id])
    return add_block(edition, lead, section=edition.sections[0].id, index=0)


def in_full(lead: LeadBlock) -> ArticleBlock:
    """The lead as an article in full, where another one leads. For one that a recipe placed this
    form is the one to go back to: it was moved, not edited."""
    return ArticleBlock(
        id=lead.id,
        article=lead.article,
        overrides=lead.overrides,
        upkeep=lead.upkeep,
        recipe_form=None if lead.upkeep is Upkeep.BY_HAND else Form.FULL,
    )


def replace_block(edition: Edition, block: Block) -> Edition:
    """`block` in the place of the one that bears its id."""
    home = section_of(edition, block.id)
    return with_blocks(
        edition, home.id, lambda blocks: tuple(block if b.id == block.id else b for b in blocks)
    )


def remove_blocks(edition: Edition, block_ids: Iterable[BlockId]) -> Edition:
    """The edition without these blocks; ids that it does not have do not count."""
    gone = frozenset(block_ids)
    if not any(block.id in gone for block in edition.blocks):
        return edition
    sections = tuple(
        replace(section, blocks=tuple(b for b in section.blocks if b.id not in gone))
        for section in edition.sections
    )
    return replace(edition, sections=sections)


def move_block(
    edition: Edition, block_id: BlockId, *, section: SectionId, index: int | None = None
) -> Edition:
    """The block to stand before what is now the section's `index`th block, at its end when None.

    A lead that leaves the front page's head becomes an article in full.
    """
    block = find_block(edition, block_id)
    home = section_of(edition, block_id)
    target = find_section(edition, section)
    place = checked_place(index, len(target.blocks))
    if home.id == section and index is not None:
        before = [b.id for b in target.blocks[:place]]
        place -= block_id in before
    elif home.id == section:
        place = len(target.blocks) - 1
    if isinstance(block, LeadBlock) and not (is_front(edition, section) and place == 0):
        block = in_full(block)
    moved = add_block(remove_blocks(edition, [block_id]), block, section=section, index=place)
    return edition if moved == edition else moved


def shift_block(edition: Edition, block_id: BlockId, step: int) -> Edition:
    """The block one place up (`step` -1) or down (+1), over the border into the next section;
    at the edition's ends it stays."""
    home = section_of(edition, block_id)
    here = [block.id for block in home.blocks].index(block_id)
    place = here + step
    if 0 <= place < len(home.blocks):
        return move_block(edition, block_id, section=home.id, index=place + (step > 0))
    neighbour = [section.id for section in edition.sections].index(home.id) + step
    if not 0 <= neighbour < len(edition.sections):
        return edition
    target = edition.sections[neighbour]
    return move_block(
        edition, block_id, section=target.id, index=0 if step > 0 else len(target.blocks)
    )
