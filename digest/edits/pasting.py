"""Copies of blocks and sections put into an edition, from this one or another."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from digest.edits.blocks import add_block, in_full
from digest.edits.finding import checked_place, find_section, is_front, lead_of, with_section
from digest.edits.sections import add_section
from digest.edits.words import Kept
from digest.model import Block, BlockId, Edition, LeadBlock, Section, SectionId, Upkeep

NewId = Callable[[], str]


def insert_blocks(
    edition: Edition,
    blocks: Sequence[Block],
    *,
    section: SectionId,
    index: int | None = None,
    new_id: NewId,
    moved: bool = False,
) -> Edition:
    """Copies of `blocks` in their order, before the section's `index`th block, at its end when
    None.

    A lead leads the front page where nothing does; else its copy is an article in full. What a
    recipe placed stands by hand in its new place, unless it was `moved` within the edition.
    """
    place = checked_place(index, len(find_section(edition, section).blocks))
    for block in blocks:
        copy = _copied(block, new_id, moved=moved)
        if isinstance(copy, LeadBlock):
            if is_front(edition, section) and lead_of(edition) is None:
                edition = add_block(edition, copy, section=section, index=0)
                place += 1
                continue
            copy = in_full(copy)
        standing = find_section(edition, section).blocks
        if place == 0 and standing and isinstance(standing[0], LeadBlock):
            place = 1
        edition = add_block(edition, copy, section=section, index=place)
        place += 1
    return edition


def insert_sections(
    edition: Edition,
    sections: Sequence[Section],
    *,
    index: int | None = None,
    new_id: NewId,
    moved: bool = False,
) -> Edition:
    """Copies of `sections` with their blocks, before the edition's `index`th section, at its end
    when None; never before the front page."""
    place = max(1, checked_place(index, len(edition.sections)))
    for number, section in enumerate(sections):
        id = SectionId(new_id())
        edition = add_section(edition, id=id, title=section.title, index=place + number)
        if moved:
            added = replace(find_section(edition, id), recipe_title=section.recipe_title)
            edition = with_section(edition, added)
        edition = insert_blocks(edition, section.blocks, section=id, new_id=new_id, moved=moved)
    return edition


def _copied(block: Block, new_id: NewId, *, moved: bool) -> Block:
    copy = replace(block, id=BlockId(new_id()))
    if isinstance(copy, Kept) and not moved:
        return replace(copy, upkeep=Upkeep.BY_HAND)
    return copy
