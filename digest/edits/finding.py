"""Where things stand in an edition."""

from collections.abc import Callable
from dataclasses import replace

from digest.errors import EditError
from digest.model import Block, BlockId, Edition, LeadBlock, Section, SectionId


def find_section(edition: Edition, section_id: SectionId) -> Section:
    for section in edition.sections:
        if section.id == section_id:
            return section
    raise EditError(f"The edition has no section “{section_id}”.")


def section_of(edition: Edition, block_id: BlockId) -> Section:
    """The section in which the block stands."""
    for section in edition.sections:
        if any(block.id == block_id for block in section.blocks):
            return section
    raise EditError(f"The edition has no block “{block_id}”.")


def find_block(edition: Edition, block_id: BlockId) -> Block:
    for block in edition.blocks:
        if block.id == block_id:
            return block
    raise EditError(f"The edition has no block “{block_id}”.")


def lead_of(edition: Edition) -> LeadBlock | None:
    """The edition's lead: there is one at the most."""
    return next((block for block in edition.blocks if isinstance(block, LeadBlock)), None)


def is_front(edition: Edition, section_id: SectionId) -> bool:
    """Whether the section is the front page, the edition's first."""
    return bool(edition.sections) and edition.sections[0].id == section_id


def checked_place(index: int | None, length: int) -> int:
    if index is None:
        return length
    if not 0 <= index <= length:
        raise EditError(f"There is no place {index} among {length}.")
    return index


def with_section(edition: Edition, section: Section) -> Edition:
    sections = tuple(section if s.id == section.id else s for s in edition.sections)
    return replace(edition, sections=sections)


def with_blocks(
    edition: Edition,
    section_id: SectionId,
    change: Callable[[tuple[Block, ...]], tuple[Block, ...]],
) -> Edition:
    section = find_section(edition, section_id)
    return with_section(edition, replace(section, blocks=change(section.blocks)))
