"""Live blocks follow the library, and nothing else does."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from digest import edits
from digest.model import (
    Article,
    ArticleBlock,
    BlockId,
    Edition,
    EditionId,
    Form,
    LeadBlock,
    RankingBlock,
    RankingItem,
    RankingList,
    Scope,
    Section,
    Upkeep,
)
from digest.upkeep import Capture, Newest, followed, newer_article, newer_ranking, reverted

NOW = datetime(2026, 3, 12, 5, 0, tzinfo=UTC)
LEAD, BRIEF, RANKS = BlockId("lead"), BlockId("brief"), BlockId("ranks")


def article(name: str, headline: str = "", **more) -> Article:
    return Article(headline=headline or name, url=f"https://courier.example/{name}", **more)


def chart(at: datetime, first: str = "One") -> RankingList:
    items = (RankingItem(position=1, title=first),)
    return RankingList(title="POPULAR", scope=Scope.SITE, items=items, captured=at)


def edition_of(upkeep: Upkeep = Upkeep.LIVE) -> Edition:
    blocks = (
        LeadBlock(id=LEAD, article=article("a"), upkeep=upkeep),
        RankingBlock(id=RANKS, ranking=chart(NOW), upkeep=upkeep),
        ArticleBlock(id=BRIEF, article=article("b"), form=Form.SUMMARY, upkeep=upkeep),
    )
    front = Section(id=edits.FRONT_PAGE, title="Front page", blocks=blocks)
    return Edition(
        id=EditionId("e"),
        title="T",
        date=date(2026, 3, 12),
        created=NOW,
        zone="Asia/Tokyo",
        sections=(front,),
    )


LATER = chart(NOW + timedelta(hours=2), "Two")
NEWEST = Newest(
    articles={a.id: a for a in (article("a", "New a"), article("b"))},
    charts={LATER.chart: Capture(ranking=LATER)},
)


def test_live_blocks_say_what_the_library_says():
    lead, ranks, brief = followed(edition_of(), NEWEST).blocks
    assert lead.article.headline == "New a"
    assert ranks.ranking == LATER
    assert brief == edition_of().blocks[2]


@pytest.mark.parametrize("upkeep", [Upkeep.BY_HAND, Upkeep.EDITED])
def test_what_the_editor_placed_or_edited_stays(upkeep):
    edition = edition_of(upkeep)
    assert followed(edition, NEWEST) is edition


def test_where_nothing_is_newer_the_edition_is_the_same_one():
    edition = edition_of()
    assert followed(edition, Newest()) is edition
    assert followed(edition, Newest(charts={LATER.chart: Capture(ranking=chart(NOW))})) is edition


def test_a_chart_is_followed_to_the_end_of_the_editions_day_where_it_is_printed():
    edition = edition_of()
    last = chart(datetime(2026, 3, 12, 14, 59, tzinfo=UTC))  # 23:59 in Tokyo
    over = chart(datetime(2026, 3, 12, 15, 0, tzinfo=UTC))
    for capture, follows in ((last, True), (over, False)):
        newest = Newest(charts={capture.chart: Capture(ranking=capture)})
        assert (followed(edition, newest) is not edition) == follows


def test_who_brought_an_article_is_no_news_and_another_article_none_of_its_own():
    block = edition_of().blocks[0]
    assert not newer_article(block, replace(block.article, source="another"))
    assert not newer_article(block, article("b", "Other"))
    assert not newer_article(block, None)
    assert newer_article(block, article("a", "New"))


def test_only_a_later_capture_of_the_same_chart_is_newer():
    block = edition_of().blocks[1]
    assert newer_ranking(block, LATER)
    assert not newer_ranking(block, replace(LATER, captured=NOW))
    assert not newer_ranking(block, replace(LATER, title="OTHER"))
    assert not newer_ranking(block, None)


def test_a_reverted_block_says_what_the_library_says_now():
    edited = edits.override(edition_of(), LEAD, headline="Mine")
    assert edited.blocks[0].upkeep is Upkeep.EDITED
    assert followed(edited, NEWEST).blocks[0] == edited.blocks[0]
    lead = reverted(edited, LEAD, NEWEST).blocks[0]
    assert (lead.article.headline, lead.overrides.headline) == ("New a", None)
    assert lead.upkeep is Upkeep.LIVE
