"""Composition: what was chosen, laid out; the same choice gives the same edition."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count

from digest.compose import compose
from digest.model import (
    Article,
    ArticleBlock,
    Collision,
    Comparison,
    ContentsBlock,
    Direction,
    Form,
    LeadBlock,
    Paper,
    Publication,
    PublicationId,
    RankingBlock,
    RankingItem,
    RankingList,
    RankingRule,
    Recipe,
    Scope,
    SectionRule,
    SourceFailure,
)
from digest.selection import ChosenSection, Selection

NOW = datetime(2026, 3, 12, 5, 0, tzinfo=UTC)
PUBLICATION = Publication(
    id=PublicationId("courier"),
    title="The Courier",
    subtitle="Morning Digest",
    language="en",
    zone="Europe/Dublin",
    paper=Paper.LETTER,
)
FAILURE = SourceFailure(source="wire", address="x", reason="It is gone.", remedy="Mend it.", at=NOW)


def articles(names: str) -> tuple[Article, ...]:
    return tuple(Article(headline=name) for name in names)


def chart(title: str, names: str, days: int = 0) -> RankingList:
    return RankingList(
        title=title,
        scope=Scope.SITE,
        captured=NOW - timedelta(days=days),
        items=tuple(RankingItem(position=p, title=name) for p, name in enumerate(names, 1)),
    )


def composed(selection: Selection, **changes):
    ids = count(1)
    return compose(
        selection,
        PUBLICATION,
        date=date(2026, 3, 12),
        number=7,
        now=NOW,
        captures=changes.pop("captures", {}),
        new_id=lambda: f"id{next(ids)}",
        **changes,
    )


SITE = chart("SITE", "ab")
WORLD = chart("WORLD", "cd")
SELECTION = Selection(
    lead=articles("l")[0],
    sections=(ChosenSection(rule=SectionRule(title="World", full=1), articles=articles("abc")),),
    briefs=articles("xy"),
    rankings=(
        (RankingRule(count=2), SITE),
        (RankingRule(placement="World"), WORLD),
    ),
)


def test_the_front_page_leads_ranks_briefs_and_lists_the_contents():
    front = composed(SELECTION).sections[0]
    kinds = [type(block) for block in front.blocks]
    assert kinds == [LeadBlock, RankingBlock, ArticleBlock, ArticleBlock, ContentsBlock]


def test_a_section_prints_its_first_in_full_and_its_chart_last():
    world = composed(SELECTION).sections[1]
    assert world.title == "World"
    forms = [block.form for block in world.blocks if isinstance(block, ArticleBlock)]
    assert forms == [Form.FULL, Form.SUMMARY, Form.SUMMARY]
    assert isinstance(world.blocks[-1], RankingBlock)
    assert world.blocks[-1].ranking == WORLD


def test_a_chart_placed_in_a_section_that_found_nothing_stands_on_the_front_page():
    lost = Selection(
        lead=None, sections=(), briefs=(), rankings=((RankingRule(placement="World"), WORLD),)
    )
    (front,) = composed(lost).sections
    assert [type(block) for block in front.blocks] == [RankingBlock]


def test_movements_come_from_earlier_captures():
    earlier = {SITE.chart: (chart("SITE", "ba", days=1),)}
    block = composed(SELECTION, captures=earlier).sections[0].blocks[1]
    assert isinstance(block, RankingBlock)
    assert [m.direction for m in block.movements] == [Direction.UP, Direction.DOWN]
    assert block.count == 2


def test_the_edition_bears_its_publications_marks_and_its_report():
    edition = composed(SELECTION, failures=[FAILURE], slot="daily")
    assert (edition.title, edition.subtitle, edition.number) == (
        "The Courier",
        "Morning Digest",
        7,
    )
    assert (edition.zone, edition.paper, edition.slot) == ("Europe/Dublin", Paper.LETTER, "daily")
    assert edition.failures == (FAILURE,)


def test_the_same_choice_gives_the_same_edition_with_ids_of_its_own_each():
    assert composed(SELECTION) == composed(SELECTION)
    ids = [block.id for block in composed(SELECTION).blocks]
    assert len(ids) == len(set(ids))


def test_nothing_chosen_is_an_empty_front_page():
    nothing = Selection(lead=None, sections=(), briefs=(), rankings=())
    assert composed(nothing).blocks == ()


def test_a_rule_says_what_its_chart_is_compared_with():
    today = chart("ACCESS RANKING", "a")
    earlier = [chart("ACCESS RANKING", "xya", days=3), chart("ACCESS RANKING", "xa", days=1)]
    for compare, previous, places in (
        (Comparison.CAPTURE, NOW - timedelta(days=2), 1),
        (Comparison.EDITION, NOW - timedelta(days=2), 2),
        (Comparison.EDITION, None, 1),
    ):
        selection = Selection(
            lead=None, sections=(), briefs=(), rankings=((RankingRule(compare=compare), today),)
        )
        edition = composed(selection, captures={today.chart: earlier}, previous=previous)
        (block,) = [each for each in edition.blocks if isinstance(each, RankingBlock)]
        assert [movement.places for movement in block.movements] == [places]


def test_the_charts_know_what_becomes_of_rows_that_are_printed():
    recipe = Recipe(collision=Collision.BACKFILL)
    ids = count(1)
    edition = compose(
        SELECTION,
        replace(PUBLICATION, recipe=recipe),
        date=date(2026, 3, 12),
        number=7,
        now=NOW,
        captures={},
        new_id=lambda: f"id{next(ids)}",
    )
    charts = [block for block in edition.blocks if isinstance(block, RankingBlock)]
    assert [chart.collision for chart in charts] == [Collision.BACKFILL] * 2
