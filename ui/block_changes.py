"""Steps over several blocks at once: each function answers a step's name and its change."""

from collections.abc import Sequence
from uuid import uuid4

from digest.edits import (
    add_block,
    add_section,
    lead_of,
    make_lead,
    move_block,
    remove_blocks,
    shift_block,
)
from digest.model import (
    Block,
    BlockId,
    ContentsBlock,
    DividerBlock,
    Edition,
    Image,
    ImageBlock,
    QuoteBlock,
    SectionId,
    TextBlock,
)
from ui.block_texts import kind_of
from ui.edition_document import Change
from ui.models.outline import Place

Step = tuple[str, Change]


def new_block_id() -> BlockId:
    return BlockId(uuid4().hex)


def new_section_id() -> SectionId:
    return SectionId(uuid4().hex)


def removed(blocks: Sequence[Block]) -> Step:
    """Without these blocks."""
    ids = [block.id for block in blocks]
    return f"Remove {_named(blocks)}", lambda edition: remove_blocks(edition, ids)


def shifted(blocks: Sequence[Block], step: int) -> Step:
    """Each of these blocks, given in reading order, one place on; none passes another."""
    ids = [block.id for block in (blocks if step < 0 else reversed(blocks))]

    def change(edition: Edition) -> Edition:
        after = edition
        for block_id in ids:
            shifted_once = shift_block(after, block_id, step)
            if shifted_once == after or _passes_lead(after, shifted_once, block_id):
                return edition  # at an end: the others would pass it
            after = shifted_once
        return after

    return f"Move {_named(blocks)} {'up' if step < 0 else 'down'}", change


def moved(ids: Sequence[BlockId], place: Place) -> Step:
    """These blocks to `place`, in the order in which they stand."""

    def change(edition: Edition) -> Edition:
        if place.lead:
            return make_lead(edition, ids[0])
        anchor = _anchor(edition, ids, place)
        standing = [block.id for block in edition.blocks if block.id in set(ids)]
        for block_id in standing:
            index = _index_before(edition, place.section, anchor)
            edition = move_block(edition, block_id, section=place.section, index=index)
        return edition

    what = "a block" if len(ids) == 1 else f"{len(ids)} blocks"
    return f"Move {what}", change


def inserted(block: Block, place: Place) -> Step:
    """`block` at `place`."""

    def change(edition: Edition) -> Edition:
        return add_block(edition, block, section=place.section, index=place.index)

    return f"Insert {_named([block])}", change


def section_added(section_id: SectionId, title: str, index: int) -> Step:
    """A new, empty section before the `index`th."""
    return (
        "Add a section",
        lambda edition: add_section(edition, id=section_id, title=title, index=index),
    )


def text_block() -> Block:
    return TextBlock(id=new_block_id())


def quote_block() -> Block:
    return QuoteBlock(id=new_block_id())


def divider_block() -> Block:
    return DividerBlock(id=new_block_id())


def contents_block() -> Block:
    return ContentsBlock(id=new_block_id())


def image_block(image: Image) -> Block:
    return ImageBlock(id=new_block_id(), image=image)


def _named(blocks: Sequence[Block]) -> str:
    if len(blocks) != 1:
        return f"{len(blocks)} blocks"
    kind = kind_of(blocks[0]).lower()
    return f"{'an' if kind[0] in 'aeiou' else 'a'} {kind}"


def _passes_lead(before: Edition, after: Edition, block_id: BlockId) -> bool:
    """Whether the block came to stand above the lead, which heads the front page."""
    lead = lead_of(before)
    return lead is not None and lead.id != block_id and after.blocks[0].id == block_id


def _anchor(edition: Edition, ids: Sequence[BlockId], place: Place) -> BlockId | None:
    """The first block at or behind the place that is not itself moved; None for the end."""
    section = next(s for s in edition.sections if s.id == place.section)
    behind = section.blocks[place.index :]
    return next((block.id for block in behind if block.id not in set(ids)), None)


def _index_before(edition: Edition, section_id: SectionId, anchor: BlockId | None) -> int | None:
    if anchor is None:
        return None
    section = next(s for s in edition.sections if s.id == section_id)
    return [block.id for block in section.blocks].index(anchor)
