"""Copies of blocks and sections: whole, in order, under new ids, one lead at the most."""

from itertools import count

from hypothesis import given
from hypothesis import strategies as st
from test_edits import WORLD, article, edition_of

from digest import edits
from digest.model import ArticleBlock, BlockId, Form, LeadBlock, TextBlock, Upkeep


def new_ids():
    numbers = count()
    return lambda: f"new {next(numbers)}"


def test_copies_stand_in_order_under_new_ids():
    edition = edition_of()
    world = edition.sections[1].blocks
    after = edits.insert_blocks(edition, world[:2], section=WORLD, index=1, new_id=new_ids())
    ids = [block.id for block in after.sections[1].blocks]
    assert ids == ["a", "new 0", "new 1", "b", "c"]
    headlines = [block.article.headline for block in after.sections[1].blocks]
    assert headlines[1:3] == ["Headline a", "Headline b"]


def test_a_pasted_lead_is_an_article_in_full_beside_a_lead():
    edition = edition_of()
    lead = edition.blocks[0]
    after = edits.insert_blocks(
        edition, [lead], section=edits.FRONT_PAGE, index=0, new_id=new_ids()
    )
    copy = after.sections[0].blocks[1]
    assert (copy.article, copy.form) == (lead.article, Form.FULL)


def test_a_pasted_lead_leads_a_front_page_without_one():
    edition = edition_of(lead=False)
    edition = edits.add_block(edition, TextBlock(id=BlockId("t")), section=edits.FRONT_PAGE)
    lead = LeadBlock(id=BlockId("x"), article=article("x"))
    blocks = [lead, TextBlock(id=BlockId("y"), text="Behind")]
    after = edits.insert_blocks(
        edition, blocks, section=edits.FRONT_PAGE, index=1, new_id=new_ids()
    )
    assert [type(b) for b in after.sections[0].blocks] == [LeadBlock, TextBlock, TextBlock]
    assert after.sections[0].blocks[2].text == "Behind"


def test_a_copy_stands_by_hand_and_what_was_moved_stays_live():
    edition = edition_of()
    live = ArticleBlock(id=BlockId("x"), article=article("x"), upkeep=Upkeep.LIVE)
    for moved, upkeep in ((False, Upkeep.BY_HAND), (True, Upkeep.LIVE)):
        after = edits.insert_blocks(
            edition, [live], section=WORLD, index=0, new_id=new_ids(), moved=moved
        )
        assert after.sections[1].blocks[0].upkeep is upkeep


def test_sections_are_pasted_whole_behind_the_front_page():
    edition = edition_of()
    after = edits.insert_sections(edition, edition.sections, index=0, new_id=new_ids())
    titles = [section.title for section in after.sections]
    assert titles == ["Front page", "Front page", "World", "World"]
    assert len(after.blocks) == 2 * len(edition.blocks)
    assert sum(isinstance(block, LeadBlock) for block in after.blocks) == 1


@given(
    st.lists(st.sampled_from(edition_of().blocks), max_size=6),
    st.sampled_from([edits.FRONT_PAGE, WORLD]),
    st.integers(0, 1),
    st.booleans(),
)
def test_nothing_is_lost_and_nothing_stands_above_the_lead(blocks, section, index, has_lead):
    edition = edition_of(lead=has_lead)
    if section == edits.FRONT_PAGE and not has_lead:
        index = 0
    after = edits.insert_blocks(edition, blocks, section=section, index=index, new_id=new_ids())
    assert len(after.blocks) == len(edition.blocks) + len(blocks)
    assert len({block.id for block in after.blocks}) == len(after.blocks)
    standing = {block.id for block in edition.blocks}
    assert [b for b in after.blocks if b.id in standing] == list(edition.blocks)
    new = [b.article for b in after.blocks if b.id not in standing]
    leads = [block for block in after.blocks if isinstance(block, LeadBlock)]
    assert leads in ([], [after.blocks[0]])
    assert sorted(a.headline for a in new) == sorted(b.article.headline for b in blocks)
