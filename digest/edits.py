"""Edition → Edition, one function a verb: all that a window can do to an edition.

Each returns a new value, or the same one where nothing would change, and raises EditError when it
names a block, section or place that the edition does not have. An issued edition is not edited
here: the caller makes a corrected one first.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime

from digest.errors import EditError
from digest.model import (
    Article,
    ArticleBlock,
    Block,
    BlockId,
    Edition,
    EditionId,
    EditionState,
    Form,
    LeadBlock,
    Look,
    Overrides,
    Paper,
    PublicationId,
    Section,
    SectionId,
)

FRONT_PAGE = SectionId("front")


def new_edition(
    *,
    id: EditionId,
    title: str,
    date: date,
    created: datetime,
    subtitle: str = "",
    zone: str = "UTC",
    language: str = "en",
    publication: PublicationId | None = None,
    number: int = 0,
    slot: str = "",
    paper: Paper = Paper.A4,
) -> Edition:
    """An edition of an empty front page. `created` is aware."""
    return Edition(
        id=id,
        title=title,
        subtitle=subtitle,
        date=date,
        created=created,
        zone=zone,
        language=language,
        publication=publication,
        number=number,
        slot=slot,
        paper=paper,
        sections=(Section(id=FRONT_PAGE, title="Front page"),),
    )


# Finding


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


# Blocks


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
        place = _place(index, len(blocks))
        if blocks and isinstance(blocks[0], LeadBlock):
            place = max(1, place)
        return (*blocks[:place], block, *blocks[place:])

    return _with_blocks(edition, section, added)


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
        demoted = ArticleBlock(id=former.id, article=former.article, overrides=former.overrides)
        edition = replace_block(edition, demoted)
        edition = move_block(edition, former.id, section=edition.sections[0].id, index=0)
    lead = LeadBlock(id=block.id, article=block.article, overrides=block.overrides)
    edition = remove_blocks(edition, [block.id])
    return add_block(edition, lead, section=edition.sections[0].id, index=0)


def replace_block(edition: Edition, block: Block) -> Edition:
    """`block` in the place of the one that bears its id."""
    home = section_of(edition, block.id)
    return _with_blocks(
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
    place = _place(index, len(target.blocks))
    if home.id == section and index is not None:
        before = [b.id for b in target.blocks[:place]]
        place -= block_id in before
    elif home.id == section:
        place = len(target.blocks) - 1
    if isinstance(block, LeadBlock) and not (is_front(edition, section) and place == 0):
        block = ArticleBlock(id=block.id, article=block.article, overrides=block.overrides)
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


# What a block prints


def override(edition: Edition, block_id: BlockId, **changes: str | int | bool | None) -> Edition:
    """Fields of the block's Overrides set; None gives back the article's own."""
    block = find_block(edition, block_id)
    if not isinstance(block, LeadBlock | ArticleBlock):
        raise EditError("Only an article's words can be overridden.")
    unknown = changes.keys() - set(Overrides.__dataclass_fields__)
    if unknown:
        raise EditError(f"An article has no {', '.join(sorted(unknown))} to override.")
    overrides = replace(block.overrides, **changes)  # type: ignore[arg-type]
    if overrides == block.overrides:
        return edition
    return replace_block(edition, replace(block, overrides=overrides))


def set_form(edition: Edition, block_id: BlockId, form: Form) -> Edition:
    """An article block printed in full, as a summary or as its headline alone."""
    block = find_block(edition, block_id)
    if not isinstance(block, ArticleBlock):
        raise EditError("Only an article block has a form.")
    if block.form is form:
        return edition
    return replace_block(edition, replace(block, form=form))


# Sections and nameplate


def add_section(
    edition: Edition, *, id: SectionId, title: str, index: int | None = None
) -> Edition:
    """An empty section before the `index`th, at the end when None; never before the front page."""
    if any(section.id == id for section in edition.sections):
        raise EditError(f"The edition already has a section “{id}”.")
    section = Section(id=id, title=title)
    place = max(1, _place(index, len(edition.sections))) if edition.sections else 0
    sections = (*edition.sections[:place], section, *edition.sections[place:])
    return replace(edition, sections=sections)


def rename_section(edition: Edition, section_id: SectionId, title: str) -> Edition:
    section = find_section(edition, section_id)
    if section.title == title:
        return edition
    return _with_section(edition, replace(section, title=title))


def move_section(edition: Edition, section_id: SectionId, index: int) -> Edition:
    """The section to stand before what is now the `index`th; the front page stays the first."""
    section = find_section(edition, section_id)
    if is_front(edition, section_id):
        return edition
    here = edition.sections.index(section)
    place = max(1, min(index, len(edition.sections)))
    others = [other for other in edition.sections if other.id != section_id]
    others.insert(place - (here < place), section)
    moved = tuple(others)
    return edition if moved == edition.sections else replace(edition, sections=moved)


def remove_section(edition: Edition, section_id: SectionId) -> Edition:
    """The edition without the section and its blocks. The front page can't be removed."""
    find_section(edition, section_id)
    if is_front(edition, section_id):
        raise EditError("The front page can't be removed; remove its blocks instead.")
    sections = tuple(section for section in edition.sections if section.id != section_id)
    return replace(edition, sections=sections)


def set_nameplate(
    edition: Edition,
    *,
    title: str | None = None,
    subtitle: str | None = None,
    date: date | None = None,
    paper: Paper | None = None,
) -> Edition:
    """What stands at the head of the front page; None leaves a part as it is."""
    changed = replace(
        edition,
        title=edition.title if title is None else title,
        subtitle=edition.subtitle if subtitle is None else subtitle,
        date=date or edition.date,
        paper=paper or edition.paper,
    )
    return edition if changed == edition else changed


def set_theme(
    edition: Edition,
    *,
    theme: str | None = None,
    paper: Paper | None = None,
    look: Look | None = None,
) -> Edition:
    """How the edition looks; None leaves a part as it is."""
    changed = replace(
        edition,
        theme=theme or edition.theme,
        paper=paper or edition.paper,
        look=edition.look if look is None else look,
    )
    return edition if changed == edition else changed


def set_page_budget(edition: Edition, pages: int | None) -> Edition:
    """How many pages the edition is meant to have, None for as many as it takes. Raises EditError
    for fewer than one."""
    if pages is not None and pages < 1:
        raise EditError(f"An edition of {pages} pages can't be printed.")
    return edition if edition.page_budget == pages else replace(edition, page_budget=pages)


def issue(edition: Edition, now: datetime) -> Edition:
    """The edition frozen as issued at `now` (aware); an issued one stays as it is."""
    if edition.state is EditionState.ISSUED:
        return edition
    return replace(edition, state=EditionState.ISSUED, issued=now)


def _place(index: int | None, length: int) -> int:
    if index is None:
        return length
    if not 0 <= index <= length:
        raise EditError(f"There is no place {index} among {length}.")
    return index


def _with_section(edition: Edition, section: Section) -> Edition:
    sections = tuple(section if s.id == section.id else s for s in edition.sections)
    return replace(edition, sections=sections)


def _with_blocks(
    edition: Edition,
    section_id: SectionId,
    change: Callable[[tuple[Block, ...]], tuple[Block, ...]],
) -> Edition:
    section = find_section(edition, section_id)
    return _with_section(edition, replace(section, blocks=change(section.blocks)))
