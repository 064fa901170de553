"""Steps over several blocks at once: each function answers a step's name and its change."""

from collections.abc import Sequence
from uuid import uuid4

from digest.edits import (
    add_block,
    add_section,
    insert_blocks,
    insert_sections,
    is_front,
    lead_of,
    make_lead,
    move_block,
    move_section,
    remove_blocks,
    remove_section,
    section_of,
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
    Section,
    SectionId,
    SponsorBlock,
    TextBlock,
)
from ui.block_texts import with_article
from ui.edition_document import Change
from ui.models.outline import Place
from ui.translation import tr

Step = tuple[str, Change]


def new_block_id() -> BlockId:
    return BlockId(new_id())


def new_section_id() -> SectionId:
    return SectionId(new_id())


def new_id() -> str:
    return uuid4().hex


def removed(blocks: Sequence[Block]) -> Step:
    """Without these blocks."""
    ids = [block.id for block in blocks]
    text = tr("Blocks", "Remove {what}").format(what=_named(blocks))
    return text, lambda edition: remove_blocks(edition, ids)


def cut(blocks: Sequence[Block], sections: Sequence[Section] = ()) -> Step:
    """Without these blocks and sections, which the clipboard has now."""
    ids = [block.id for block in blocks]
    what = _named_sections(sections) if sections else _named(blocks)

    def change(edition: Edition) -> Edition:
        edition = remove_blocks(edition, ids)
        for section in sections:
            if not is_front(edition, section.id):
                edition = remove_section(edition, section.id)
        return edition

    return tr("Blocks", "Cut {what}").format(what=what), change


def pasted(blocks: Sequence[Block], place: Place, *, moved: bool = False) -> Step:
    """Copies of these blocks at `place`; `moved` when they were cut out of this very edition."""
    text = tr("Blocks", "Paste {what}").format(what=_named(blocks))
    return text, _copying(blocks, place, moved=moved)


def copied(blocks: Sequence[Block], place: Place) -> Step:
    """Copies of these blocks at `place`, dropped there."""
    text = tr("Blocks", "Copy {what}").format(what=_named(blocks))
    return text, _copying(blocks, place)


def duplicated(blocks: Sequence[Block]) -> Step:
    """A copy of each of these blocks right behind it."""

    def change(edition: Edition) -> Edition:
        for block in blocks:
            home = section_of(edition, block.id)
            index = [standing.id for standing in home.blocks].index(block.id) + 1
            edition = insert_blocks(edition, [block], section=home.id, index=index, new_id=new_id)
        return edition

    return tr("Blocks", "Duplicate {what}").format(what=_named(blocks)), change


def sections_pasted(sections: Sequence[Section], index: int, *, moved: bool = False) -> Step:
    """Copies of these sections before the `index`th; `moved` as in `pasted`."""
    text = tr("Blocks", "Paste {what}").format(what=_named_sections(sections))
    return text, _copying_sections(sections, index, moved=moved)


def sections_copied(sections: Sequence[Section], index: int) -> Step:
    """Copies of these sections before the `index`th, dropped there."""
    text = tr("Blocks", "Copy {what}").format(what=_named_sections(sections))
    return text, _copying_sections(sections, index)


def sections_moved(ids: Sequence[SectionId], index: int) -> Step:
    """These sections before what is now the `index`th, in the order in which they stand."""

    def change(edition: Edition) -> Edition:
        behind = edition.sections[index:]
        anchor = next((section.id for section in behind if section.id not in ids), None)
        for section in edition.sections:
            if section.id in ids:
                order = [standing.id for standing in edition.sections]
                place = len(order) if anchor is None else order.index(anchor)
                edition = move_section(edition, section.id, place)
        return edition

    if len(ids) == 1:
        return tr("Blocks", "Move a section"), change
    return tr("Blocks", "Move %n section(s)", n=len(ids)), change


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

    up, down = tr("Blocks", "Move {what} up"), tr("Blocks", "Move {what} down")
    return (up if step < 0 else down).format(what=_named(blocks)), change


def carried(blocks: Sequence[Block], step: int) -> Step:
    """These blocks to the section before (`step` -1: to its end) or after (+1: to its head) that of
    the first of them; at the edition's ends they stay."""
    ids = [block.id for block in blocks]

    def change(edition: Edition) -> Edition:
        home = section_of(edition, ids[0])
        to = edition.sections.index(home) + step
        if not 0 <= to < len(edition.sections):
            return edition
        target = edition.sections[to]
        index = len(target.blocks) if step < 0 else 0
        return _moved(edition, ids, Place(section=target.id, index=index))

    before = tr("Blocks", "Move {what} to the section before")
    after = tr("Blocks", "Move {what} to the next section")
    return (before if step < 0 else after).format(what=_named(blocks)), change


def moved(ids: Sequence[BlockId], place: Place) -> Step:
    """These blocks to `place`, in the order in which they stand."""

    def change(edition: Edition) -> Edition:
        return make_lead(edition, ids[0]) if place.lead else _moved(edition, ids, place)

    if len(ids) == 1:
        return tr("Blocks", "Move a block"), change
    return tr("Blocks", "Move %n block(s)", n=len(ids)), change


def inserted(block: Block, place: Place) -> Step:
    """`block` at `place`."""

    def change(edition: Edition) -> Edition:
        return add_block(edition, block, section=place.section, index=place.index)

    return tr("Blocks", "Insert {what}").format(what=_named([block])), change


def section_added(section_id: SectionId, title: str, index: int) -> Step:
    """A new, empty section before the `index`th."""
    return (
        tr("Blocks", "Add a section"),
        lambda edition: add_section(edition, id=section_id, title=title, index=index),
    )


def text_block(text: str = "") -> Block:
    return TextBlock(id=new_block_id(), text=text)


def quote_block() -> Block:
    return QuoteBlock(id=new_block_id())


def divider_block() -> Block:
    return DividerBlock(id=new_block_id())


def sponsor_block() -> Block:
    return SponsorBlock(id=new_block_id())


def contents_block() -> Block:
    return ContentsBlock(id=new_block_id())


def image_block(image: Image) -> Block:
    return ImageBlock(id=new_block_id(), image=image)


def _named(blocks: Sequence[Block]) -> str:
    if len(blocks) == 1:
        return with_article(blocks[0])
    return tr("Blocks", "%n block(s)", n=len(blocks))


def _named_sections(sections: Sequence[Section]) -> str:
    if len(sections) == 1:
        return tr("Blocks", "the section “{title}”").format(title=sections[0].title)
    return tr("Blocks", "%n section(s)", n=len(sections))


def _copying(blocks: Sequence[Block], place: Place, *, moved: bool = False) -> Change:
    def change(edition: Edition) -> Edition:
        return insert_blocks(
            edition,
            blocks,
            section=place.section,
            index=place.index,
            new_id=new_id,
            moved=moved,
        )

    return change


def _copying_sections(sections: Sequence[Section], index: int, *, moved: bool = False) -> Change:
    def change(edition: Edition) -> Edition:
        return insert_sections(edition, sections, index=index, new_id=new_id, moved=moved)

    return change


def _moved(edition: Edition, ids: Sequence[BlockId], place: Place) -> Edition:
    anchor = _anchor(edition, ids, place)
    standing = [block.id for block in edition.blocks if block.id in set(ids)]
    for block_id in standing:
        index = _index_before(edition, place.section, anchor)
        edition = move_block(edition, block_id, section=place.section, index=index)
    return edition


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
