"""Edits: each verb does its one thing, whatever it is given; no block is ever lost."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest import edits
from digest.errors import EditError
from digest.model import (
    Article,
    ArticleBlock,
    BlockId,
    DividerBlock,
    Edition,
    EditionId,
    EditionState,
    Form,
    LeadBlock,
    SectionId,
)

NOW = datetime(2026, 3, 12, 5, 0, tzinfo=UTC)
WORLD = SectionId("world")


def article(name: str) -> Article:
    return Article(headline=f"Headline {name}", url=f"https://courier.example/{name}")


def edition_of(lead: bool = True) -> Edition:
    edition = edits.new_edition(
        id=EditionId("e"), title="The Courier", date=date(2026, 3, 12), created=NOW
    )
    if lead:
        edition = edits.place_lead(edition, article("lead"), block_id=BlockId("lead"))
    edition = edits.add_section(edition, id=WORLD, title="World")
    for name in "abc":
        edition = edits.place_article(edition, article(name), block_id=BlockId(name), section=WORLD)
    return edition


def order(edition: Edition) -> dict[str, list[str]]:
    return {section.id: [block.id for block in section.blocks] for section in edition.sections}


def test_an_article_dropped_on_an_empty_front_page_leads():
    edition = edits.place_article(
        edition_of(lead=False), article("x"), block_id=BlockId("x"), section=edits.FRONT_PAGE
    )
    assert edits.lead_of(edition) == LeadBlock(id=BlockId("x"), article=article("x"))


def test_a_second_article_on_the_front_page_is_a_summary():
    edition = edits.place_article(
        edition_of(), article("x"), block_id=BlockId("x"), section=edits.FRONT_PAGE
    )
    block = edits.find_block(edition, BlockId("x"))
    assert isinstance(block, ArticleBlock)
    assert block.form is Form.SUMMARY
    assert order(edition)["front"] == ["lead", "x"]


def test_a_new_lead_takes_the_head_and_the_former_one_follows_in_full():
    edition = edits.override(edition_of(), BlockId("lead"), headline="Kept")
    edition = edits.make_lead(edition, BlockId("b"))
    assert order(edition) == {"front": ["b", "lead"], "world": ["a", "c"]}
    former = edits.find_block(edition, BlockId("lead"))
    assert isinstance(former, ArticleBlock)
    assert former.overrides.headline == "Kept"


def test_a_lead_moved_off_the_head_is_an_article_again():
    edition = edits.move_block(edition_of(), BlockId("lead"), section=WORLD, index=1)
    assert order(edition) == {"front": [], "world": ["a", "lead", "b", "c"]}
    assert edits.lead_of(edition) is None


@pytest.mark.parametrize(
    ("moved", "index", "expected"),
    [
        ("a", 0, ["a", "b", "c"]),
        ("a", 1, ["a", "b", "c"]),
        ("a", 2, ["b", "a", "c"]),
        ("a", 3, ["b", "c", "a"]),
        ("a", None, ["b", "c", "a"]),
        ("c", 0, ["c", "a", "b"]),
        ("c", 3, ["a", "b", "c"]),
    ],
)
def test_a_block_moves_before_the_one_that_stood_at_the_index(moved, index, expected):
    edition = edits.move_block(edition_of(), BlockId(moved), section=WORLD, index=index)
    assert order(edition)["world"] == expected


@pytest.mark.parametrize(
    ("shifted", "step", "front", "world"),
    [
        ("a", 1, ["lead"], ["b", "a", "c"]),
        ("c", -1, ["lead"], ["a", "c", "b"]),
        ("a", -1, ["lead", "a"], ["b", "c"]),
        ("lead", 1, [], ["lead", "a", "b", "c"]),
        ("lead", -1, ["lead"], ["a", "b", "c"]),
        ("c", 1, ["lead"], ["a", "b", "c"]),
    ],
)
def test_a_shift_crosses_into_the_next_section_and_stops_at_the_ends(shifted, step, front, world):
    edition = edits.shift_block(edition_of(), BlockId(shifted), step)
    assert order(edition) == {"front": front, "world": world}


def test_an_override_belongs_to_the_edition_and_is_given_back_by_none():
    before = edition_of()
    edition = edits.override(before, BlockId("a"), headline="Shorter", show_image=False)
    block = edits.find_block(edition, BlockId("a"))
    assert isinstance(block, ArticleBlock)
    assert (block.overrides.headline, block.article.headline) == ("Shorter", "Headline a")
    back = edits.override(edition, BlockId("a"), headline=None, show_image=True)
    assert back == before


def test_what_changes_nothing_gives_back_the_same_edition():
    edition = edition_of()
    assert edits.override(edition, BlockId("a"), headline=None) is edition
    assert edits.set_form(edition, BlockId("a"), Form.FULL) is edition
    assert edits.rename_section(edition, WORLD, "World") is edition
    assert edits.set_nameplate(edition, title="The Courier") is edition
    assert edits.remove_blocks(edition, [BlockId("none")]) is edition
    assert edits.move_block(edition, BlockId("a"), section=WORLD, index=1) is edition


REFUSED = {
    "an unknown block": lambda e: edits.find_block(e, BlockId("none")),
    "an unknown section": lambda e: edits.rename_section(e, SectionId("none"), "x"),
    "a second block of one id": lambda e: edits.add_block(
        e, DividerBlock(id=BlockId("a")), section=WORLD
    ),
    "a second lead": lambda e: edits.add_block(
        e, LeadBlock(id=BlockId("x"), article=article("x")), section=edits.FRONT_PAGE
    ),
    "a place that is not there": lambda e: edits.move_block(
        e, BlockId("a"), section=WORLD, index=9
    ),
    "an override of nothing": lambda e: edits.override(e, BlockId("a"), colour="red"),
    "an end of the front page": lambda e: edits.remove_section(e, edits.FRONT_PAGE),
    "a divider as lead": lambda e: edits.make_lead(
        edits.add_block(e, DividerBlock(id=BlockId("d")), section=WORLD), BlockId("d")
    ),
}


@pytest.mark.parametrize("edit", REFUSED.values(), ids=REFUSED.keys())
def test_refused(edit):
    with pytest.raises(EditError):
        edit(edition_of())


def test_the_front_page_stays_first():
    edition = edits.add_section(edition_of(), id=SectionId("x"), title="X", index=0)
    assert [section.id for section in edition.sections] == ["front", "x", "world"]
    edition = edits.move_section(edition, WORLD, 0)
    assert [section.id for section in edition.sections] == ["front", "world", "x"]
    assert edits.move_section(edition, edits.FRONT_PAGE, 2) is edition


def test_issuing_freezes_once():
    issued = edits.issue(edition_of(), NOW)
    assert (issued.state, issued.issued) == (EditionState.ISSUED, NOW)
    assert edits.issue(issued, NOW.replace(hour=9)) is issued


IDS = st.sampled_from([BlockId(name) for name in ("lead", "a", "b", "c")])
SECTIONS = st.sampled_from([edits.FRONT_PAGE, WORLD])
STEPS = st.one_of(
    st.tuples(st.just("move"), IDS, SECTIONS, st.integers(0, 5)),
    st.tuples(st.just("shift"), IDS, st.sampled_from([-1, 1]), st.none()),
    st.tuples(st.just("lead"), IDS, st.none(), st.none()),
)


@given(st.lists(STEPS, max_size=12))
def test_no_block_is_lost_or_doubled_and_one_lead_at_most_stands_at_the_head(steps):
    edition = edition_of()
    for verb, block_id, where, index in steps:
        try:
            match verb:
                case "move":
                    edition = edits.move_block(edition, block_id, section=where, index=index)
                case "shift":
                    edition = edits.shift_block(edition, block_id, where)
                case _:
                    edition = edits.make_lead(edition, block_id)
        except EditError:
            continue
        assert sorted(block.id for block in edition.blocks) == ["a", "b", "c", "lead"]
        leads = [block for block in edition.blocks if isinstance(block, LeadBlock)]
        assert len(leads) <= 1
        assert all(edition.sections[0].blocks[0] == lead for lead in leads)
        assert replace(edition, sections=edition_of().sections) == edition_of()
