"""What a recipe placed is live until the editor's first word, and live again after the last."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from digest import edits
from digest.codec import from_data, to_data
from digest.errors import EditError
from digest.model import (
    Article,
    ArticleBlock,
    BlockId,
    Edition,
    EditionId,
    Form,
    LeadBlock,
    RankingBlock,
    RankingList,
    Scope,
    Section,
    SectionId,
    Upkeep,
)

NOW = datetime(2026, 3, 12, 5, 0, tzinfo=UTC)
CHART = RankingList(title="POPULAR", scope=Scope.SITE, items=(), captured=NOW)
LEAD, BRIEF, RANKS, PLACED = (BlockId(name) for name in ("lead", "brief", "ranks", "placed"))


def article(name: str) -> Article:
    return Article(headline=f"Headline {name}", url=f"https://courier.example/{name}")


def edition_of() -> Edition:
    """As a recipe makes it, and an article that the editor put there."""
    live = Upkeep.LIVE
    brief = ArticleBlock(
        id=BRIEF, article=article("b"), form=Form.SUMMARY, upkeep=live, recipe_form=Form.SUMMARY
    )
    blocks = (
        LeadBlock(id=LEAD, article=article("a"), upkeep=live),
        RankingBlock(id=RANKS, ranking=CHART, count=5, upkeep=live, recipe_count=5),
        brief,
        ArticleBlock(id=PLACED, article=article("c")),
    )
    front = Section(id=edits.FRONT_PAGE, title="Front page", blocks=blocks)
    world = Section(id=SectionId("world"), title="World")
    return Edition(
        id=EditionId("e"),
        title="T",
        date=date(2026, 3, 12),
        created=NOW,
        sections=(front, world),
    )


CHANGES = {
    "a headline": lambda e: edits.override(e, BRIEF, headline="Mine"),
    "no picture": lambda e: edits.override(e, BRIEF, show_image=False),
    "fewer paragraphs": lambda e: edits.override(e, LEAD, paragraphs=2),
    "a form": lambda e: edits.set_form(e, BRIEF, Form.FULL),
    "a chart's title": lambda e: edits.change_block(e, RANKS, title="Most read"),
    "a chart's length": lambda e: edits.change_block(e, RANKS, count=3),
}


def upkeeps(edition: Edition) -> set[Upkeep]:
    return {block.upkeep for block in edition.blocks}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_the_editors_change_makes_a_live_block_edited_and_reverting_live(change):
    before = edition_of()
    after = change(before)
    (changed,) = [b for b, a in zip(after.blocks, before.blocks, strict=True) if b != a]
    assert changed.upkeep is Upkeep.EDITED
    assert edits.revert(after, changed.id) == before


def test_a_block_is_live_again_when_the_editors_last_word_is_taken_back():
    before = edition_of()
    typed = edits.override(before, BRIEF, headline="Mine", kicker="Today")
    assert edits.override(typed, BRIEF, headline=None).blocks[2].upkeep is Upkeep.EDITED
    assert edits.override(typed, BRIEF, headline=None, kicker=None) == before


def test_a_block_placed_by_hand_stays_so_and_cant_be_reverted():
    after = edits.override(edition_of(), PLACED, headline="Mine")
    assert after.blocks[3].upkeep is Upkeep.BY_HAND
    with pytest.raises(EditError):
        edits.revert(after, PLACED)


def test_moving_and_leading_edit_nothing():
    moved = edits.move_block(edition_of(), BRIEF, section=SectionId("world"))
    moved = edits.move_block(moved, LEAD, section=SectionId("world"))
    led = edits.make_lead(moved, BRIEF)
    led = edits.make_lead(led, LEAD)
    assert upkeeps(led) == {Upkeep.LIVE, Upkeep.BY_HAND}
    assert edits.find_block(led, BRIEF).form is Form.FULL
    edited = edits.set_form(led, BRIEF, Form.HEADLINE)
    assert edits.revert(edited, BRIEF) == led


def test_an_edition_kept_before_there_was_upkeep_loads_as_placed_by_hand():
    data = to_data(edition_of())
    for section in data["sections"]:
        del section["recipe_title"]
        for block in section["blocks"]:
            for name in ("upkeep", "recipe_form", "recipe_count"):
                block.pop(name, None)
    loaded = from_data(data, Edition)
    assert upkeeps(loaded) == {Upkeep.BY_HAND}
    by_hand = [replace(b, upkeep=Upkeep.BY_HAND) for b in edition_of().blocks]
    assert [b.id for b in loaded.blocks] == [b.id for b in by_hand]
