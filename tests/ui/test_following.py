"""Live blocks follow what is gathered, edited ones wait for their revert; a recipe refills."""

from dataclasses import replace
from datetime import timedelta

import pytest
from ui_harbour import NOW, make_article, make_edition, make_ranking

from digest.edits import FRONT_PAGE, add_block, change_block, override
from digest.model import (
    BlockId,
    EditionId,
    LeadBlock,
    Publication,
    PublicationId,
    RankingBlock,
    Recipe,
    SectionRule,
    TextBlock,
    Upkeep,
)

POST = PublicationId("post")
RANKS = BlockId("ranks")


def made_live(edition):
    for block in edition.blocks:
        edition = change_block(edition, block.id, upkeep=Upkeep.LIVE)
    chart = RankingBlock(id=RANKS, ranking=make_ranking(), upkeep=Upkeep.LIVE)
    return add_block(edition, chart, section=FRONT_PAGE)


@pytest.fixture
def live(qtbot, window):
    """The window with an edition that a recipe made."""
    edition = made_live(replace(make_edition(), id=EditionId("live"), publication=POST))
    window.bench.library.save_edition(edition, saved=NOW)
    window.editions.open(edition)
    qtbot.waitUntil(lambda: window.document.edition.id == "live")
    return window


def gathered(window, *articles, hours=1):
    window.bench.library.save_articles(articles, gathered=NOW + timedelta(hours=hours))
    window.sources.gathered.emit()


def block_of(window, id):
    return next(block for block in window.document.edition.blocks if block.id == id)


def test_what_is_gathered_comes_into_the_edition_in_one_step(qtbot, live):
    later = replace(make_ranking(), captured=NOW + timedelta(hours=1))
    live.bench.library.save_rankings([later])
    gathered(live, make_article(3, "The count goes on", update_number=1))
    qtbot.waitUntil(lambda: live.document.history.count() == 1)
    assert block_of(live, "b3").article.headline == "The count goes on"
    assert block_of(live, RANKS).ranking.captured == later.captured
    assert "followed the library" in live.bench.banner.text
    live.document.history.undo()
    assert block_of(live, "b3").article == make_article(3)


def test_what_was_undone_is_not_offered_again(qtbot, live):
    gathered(live, make_article(3, "The count goes on", update_number=1))
    qtbot.waitUntil(lambda: live.document.history.count() == 1)
    live.document.history.undo()
    gathered(live, make_article(4, "Another count", update_number=1), hours=2)
    qtbot.waitUntil(lambda: block_of(live, "b4").article.headline == "Another count")
    assert block_of(live, "b3").article == make_article(3)


def test_an_edited_block_keeps_its_words_until_it_is_reverted(qtbot, live):
    live.document.apply("Type", lambda e: override(e, BlockId("b3"), headline="Mine"))
    gathered(
        live,
        make_article(3, "New words", update_number=1),
        make_article(4, "Four", update_number=1),
    )
    qtbot.waitUntil(lambda: block_of(live, "b4").article.headline == "Four")
    edited = block_of(live, "b3")
    assert (edited.overrides.headline, edited.upkeep) == ("Mine", Upkeep.EDITED)
    live.outline.select_block(BlockId("b3"))
    live.outline.revert_selected()
    qtbot.waitUntil(lambda: block_of(live, "b3").upkeep is Upkeep.LIVE)
    assert block_of(live, "b3").article.headline == "New words"
    assert block_of(live, "b3").overrides.headline is None


@pytest.fixture
def publication(live):
    """The live edition's, whose recipe takes what the library has."""
    rules = (SectionRule(title="World", sections=("World",), quota=2, full=1),)
    publication = Publication(
        id=POST,
        title="The Quayside Post",
        recipe=Recipe(sections=rules, briefs=1, max_age_hours=24 * 365 * 30),
    )
    live.bench.library.save_publication(publication)
    return publication


def test_a_recipe_refills_and_the_editors_hand_stays(qtbot, live, publication):
    note = TextBlock(id=BlockId("note"), text="Mine")
    live.document.apply("Insert", lambda e: add_block(e, note, section=e.sections[1].id, index=0))
    live.document.apply("Type", lambda e: override(e, BlockId("b3"), headline="Mine"))
    live.refilling.refill()
    qtbot.waitUntil(lambda: live.document.history.count() == 3)
    world = live.document.edition.sections[1].blocks
    assert [block.id for block in world[:2]] == ["note", "b3"]
    assert world[1].overrides.headline == "Mine"
    articles = [b.article.id for b in live.document.edition.blocks if hasattr(b, "article")]
    assert len(set(articles)) == len(articles)
    live.document.history.undo()
    assert block_of(live, "b4").article == make_article(4)


def test_an_edition_without_a_recipe_says_so(qtbot, live):
    live.refilling.refill()
    qtbot.waitUntil(lambda: "no recipe" in live.bench.banner.text)


def test_the_next_edition_follows_the_last(qtbot, live, publication):
    note = TextBlock(id=BlockId("note"), text="Standing")
    live.document.apply("Insert", lambda e: add_block(e, note, section=FRONT_PAGE))
    live.bench.autosave.flush()
    live.refilling.new_from_last()
    qtbot.waitUntil(lambda: live.document.edition.id != "live")
    edition = live.document.edition
    assert edition.date == live.bench.now().date()
    assert "Standing" in [getattr(block, "text", None) for block in edition.blocks]
    assert isinstance(edition.blocks[0], LeadBlock)
    assert {b.upkeep for b in edition.blocks if hasattr(b, "upkeep")} == {Upkeep.LIVE}
    assert live.bench.library.edition(edition.id) == edition


def test_folds_are_remembered_for_each_edition(qtbot, live):
    index = live.outline.model.index(1, 0)
    live.outline.view.collapse(index)
    kept = live.bench.library
    qtbot.waitUntil(lambda: "world" in (kept.recall("window.folded") or ""))
    other = replace(make_edition(), id=EditionId("other"))
    kept.save_edition(other, saved=NOW)
    live.editions.open(other)
    qtbot.waitUntil(lambda: live.document.edition.id == "other")
    assert live.outline.view.isExpanded(live.outline.model.index(1, 0))
    live.editions.open_by_id(EditionId("live"))
    qtbot.waitUntil(lambda: live.document.edition.id == "live")
    qtbot.waitUntil(lambda: not live.outline.view.isExpanded(live.outline.model.index(1, 0)))
