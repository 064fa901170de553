"""What a recipe's further rules choose, and what is said of those that they leave."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selection_examples import BODY, NOW, article, chart, names, printed, reasons, select

from digest.model import (
    ArticleId,
    Direction,
    FollowUps,
    LeadRule,
    Movement,
    Paragraph,
    RankingRule,
    Recipe,
    Scope,
    Scores,
    SectionRule,
    Source,
    SourceId,
    SourceKind,
    Window,
    text_runs,
)
from digest.selection import Past, Reason, candidate
from digest.selection import select as select_candidates

HOUR = timedelta(hours=1)
ALL = Recipe(sections=(SectionRule(title="All", quota=9),), lead=LeadRule.FIRST, briefs=0)
LEAD = article("lead")


def taken(recipe: Recipe, *articles, charts=(), **past) -> list[str]:
    """The names of what the sections took, behind a lead of its own."""
    selection = select([LEAD, *articles], charts, recipe, **past)
    return [name for section in selection.sections for name in names(section.articles)]


def one_section(**rule) -> Recipe:
    return replace(ALL, sections=(SectionRule(title="All", **{"quota": 9, **rule}),))


def saying(name: str, words: str, **changes):
    return article(name, body=(Paragraph(runs=text_runs(words)),), **changes)


# --- in time --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("dates", "reason"),
    [
        ({"published": NOW + timedelta(seconds=1)}, Reason.EMBARGOED),
        ({"published": NOW}, Reason.LEAD),
        ({"published": NOW - HOUR, "updated": NOW + HOUR}, Reason.LEAD),
        ({"published": None, "updated": NOW + HOUR}, Reason.LEAD),
        ({"published": None, "updated": NOW + 2 * HOUR}, Reason.EMBARGOED),
        ({"published": NOW + HOUR, "updated": NOW - HOUR}, Reason.EMBARGOED),
        ({"published": NOW - 36 * HOUR}, Reason.LEAD),
        ({"published": NOW - 37 * HOUR}, Reason.TOO_OLD),
    ],
)
def test_nothing_enters_before_its_time_nor_too_late(dates, reason):
    (verdict,) = select([article("a", **dates)], [], ALL).verdicts
    assert verdict.reason is reason


def test_an_embargo_says_until_when():
    (verdict,) = select([article("a", published=NOW + HOUR)], [], ALL).verdicts
    assert (verdict.reason, verdict.moment) == (Reason.EMBARGOED, NOW + HOUR)


def test_since_the_last_edition_counts_what_a_source_showed_late():
    recipe = replace(ALL, window=Window.LAST_EDITION)
    past = Past(previous=NOW - 5 * HOUR)
    old, late = article("old", 6), article("late", 6)
    known = [candidate(old, NOW - 6 * HOUR), candidate(late, NOW - 4 * HOUR)]
    new = candidate(article("new", 4), NOW - 4 * HOUR)
    selection = select_candidates([*known, new], [], recipe, NOW, past)
    assert reasons(selection) == {"old": "old-news", "late": "lead", "new": "section"}
    first = select_candidates(known, [], recipe, NOW, Past())
    assert len(first.articles) == 2


def test_since_the_last_edition_is_never_longer_than_the_hours():
    recipe = replace(ALL, window=Window.LAST_EDITION)
    found = select([article("a", 40)], [], recipe, previous=NOW - 90 * HOUR)
    assert reasons(found) == {"a": "too-old"}


# --- sections -------------------------------------------------------------------------------


def test_a_section_by_keyword_looks_into_headline_standfirst_and_body():
    recipe = one_section(keywords=("storm surge", "高潮"))
    found = taken(
        recipe,
        saying("body", "They feared a Storm-Surge at night."),
        article("stand", standfirst="The storm  surge came."),
        article("apart", standfirst="A storm, and a surge."),
        saying("part", "A storm surgeon spoke."),
        saying("east", "東京で高潮が発生した。"),
        saying("link", "Nothing.", url="https://courier.example/storm-surge"),
    )
    assert sorted(found) == ["body", "east", "stand"]


def test_a_section_by_place_on_a_chart():
    charts = [chart("a", "b", "c"), chart("d", "c", scope=Scope.SECTION)]
    stories = [article(name) for name in "abcde"]
    assert taken(one_section(ranked=2), *stories, charts=charts) == ["a", "d", "b", "c"]


def test_a_section_may_want_newer_articles_than_the_recipe():
    assert taken(one_section(max_age_hours=3), article("a", 2), article("b", 4)) == ["a"]


def test_a_thin_section_is_left_out_and_leaves_its_finds_to_others():
    sport = SectionRule(title="Sport", sections=("sport",), minimum=2)
    rest = SectionRule(title="Rest")
    one = article("row", section="Sport")
    selection = select([LEAD, one], [], replace(ALL, sections=(sport, rest)))
    assert [each.rule.title for each in selection.sections] == ["Rest"]
    alone = select([LEAD, one], [], replace(ALL, sections=(sport,)))
    (left,) = [each for each in alone.verdicts if not each.is_taken]
    assert (left.reason, left.section) == (Reason.THIN_SECTION, "Sport")


def test_what_a_full_section_left_says_so():
    selection = select([LEAD, article("a", 1), article("b", 2)], [], one_section(quota=1))
    (left,) = [each for each in selection.verdicts if not each.is_taken]
    assert (left.reason, left.section) == (Reason.OVER_QUOTA, "All")


# --- must and never -------------------------------------------------------------------------


def test_what_must_be_taken_passes_the_quota_and_counts_in_it():
    recipe = replace(one_section(quota=2), must=("tide table",))
    stories = [article(name, hours) for hours, name in enumerate("abcd", 1)]
    tables = [article(f"Tide Tables, Tide Table {n}", 9 + n) for n in range(3)]
    assert taken(recipe, *stories, tables[0]) == ["a", "Tide Tables, Tide Table 0"]
    assert len(taken(recipe, *stories, *tables)) == 3


def test_what_must_be_taken_and_fits_no_section_is_a_brief():
    recipe = replace(one_section(sections=("sport",)), must=("courier.example/a",))
    selection = select([LEAD, article("a"), article("b")], [], recipe)
    assert names(selection.briefs) == ["a"]
    (verdict,) = [each for each in selection.verdicts if each.reason is Reason.MUST]
    assert verdict.phrase == "courier.example/a"


def test_never_goes_before_must_and_does_not_look_into_bodies():
    recipe = replace(ALL, must=("a",), never=("https://www.courier.example/a", "horoscope"))
    told = saying("b", "Your horoscope.")
    found = select([article("a"), told, article("Horoscope: c")], [], recipe)
    assert {name: reason for name, reason in reasons(found).items() if reason != "lead"} == {
        "a": "never",
        "Horoscope: c": "never",
    }


def test_an_article_that_must_be_taken_stands_for_those_that_say_the_same():
    recipe = replace(ALL, must=("exclusive",))
    whole = article("whole", body=BODY * 3)
    wanted = article("Exclusive")
    groups = {whole.id: whole.id, wanted.id: whole.id}
    selection = select([whole, wanted], [], recipe, groups=groups)
    assert reasons(selection) == {"Exclusive": "lead", "whole": "copy"}
    rival = selection.verdicts[-1].rival
    assert rival is not None
    assert rival.id == wanted.id


# --- what ran -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("follow_ups", "number", "came", "content", "runs"),
    [
        (FollowUps.UPDATE, 2, 0, "old", True),
        (FollowUps.UPDATE, 1, 0, "new", False),
        (FollowUps.NEVER, 2, 0, "new", False),
        (FollowUps.REVISION, 1, 0, "new", True),
        (FollowUps.REVISION, 1, 0, "old", False),
        (FollowUps.REVISION, 1, 9, "new", False),
        (FollowUps.REVISION, 2, 9, "old", True),
    ],
)
def test_what_ran_runs_again_as_its_recipe_allows(follow_ups, number, came, content, runs):
    """The edition was made five hours ago with update 1 and the "old" words."""
    one = article("a", update_number=number)
    past = Past(printed={one.id: printed(1, made=NOW - 5 * HOUR, content="old")})
    known = candidate(one, NOW - came * HOUR, content)
    recipe = replace(ALL, follow_ups=follow_ups)
    (verdict,) = select_candidates([known], [], recipe, NOW, past).verdicts
    assert verdict.is_taken is runs
    assert (verdict.reason is Reason.RAN) is not runs


def test_another_ones_copy_is_no_revision_of_what_ran():
    ran, other = article("a"), article("b")
    past = Past(
        printed={ran.id: printed(made=NOW - 5 * HOUR, content="old")},
        groups={ran.id: ran.id, other.id: ran.id},
    )
    recipe = replace(ALL, follow_ups=FollowUps.REVISION)
    known = candidate(other, NOW, "new")
    assert not select_candidates([known], [], recipe, NOW, past).articles


def test_what_was_taken_down_is_never_taken():
    one = article("a")
    recipe = replace(ALL, must=("headline",))
    found = select([one, article("b")], [], recipe, taken_down={one.id})
    assert reasons(found) == {"b": "lead", "a": "taken-down"}


# --- scores ---------------------------------------------------------------------------------


def score_of(name: str, *articles, recipe: Recipe, charts=(), **past):
    verdicts = select(articles, charts, recipe, **past).verdicts
    (score,) = [each.score for each in verdicts if names([each.candidate]) == [name]]
    return score


SCORED = replace(ALL, scores=Scores(freshness=1, rank=2, movement=3, half_life_hours=4))


def test_freshness_halves_and_rank_is_shared_by_the_place():
    score = score_of("b", article("b", 8), recipe=SCORED, charts=[chart("a", "b")])
    assert (score.freshness, score.rank, score.movement) == (0.25, 1.0, 0.0)


@pytest.mark.parametrize(
    ("movement", "part"),
    [
        (Movement(direction=Direction.UP, places=2), 1.5),
        (Movement(direction=Direction.NEW), 2.25),
        (Movement(direction=Direction.DOWN, places=2), 0.0),
        (Movement(direction=Direction.SAME), 0.0),
    ],
)
def test_a_climb_counts_by_its_share_of_the_chart(movement, part):
    """The second of four rows."""
    ranking = chart("a", "b", "c", "d")
    still = Movement(direction=Direction.SAME)
    moved = {ranking.chart: (still, movement, still, still)}
    one = article("b")
    assert score_of("b", one, recipe=SCORED, charts=[ranking], movements=moved).movement == part


def test_scores_order_by_their_sum_times_the_weight_of_the_source():
    wire = Source(id=SourceId("wire"), name="W", kind=SourceKind.FEED, address="x", weight=3)
    recipe = replace(SCORED, sources=(wire,))
    heavy = article("heavy", 4, source="wire")
    stories = [article("new", 1), heavy, article("old", 9)]
    assert taken(recipe, *stories) == ["heavy", "new", "old"]
    assert score_of("heavy", LEAD, heavy, recipe=recipe).total == 1.5


# --- charts ---------------------------------------------------------------------------------


def test_a_stale_chart_is_not_printed_by_the_rule_that_guards_it():
    ranking = chart("a", hours=7)
    for hours, reason in (
        (6, "stale"),
        (7, "taken"),
        (None, "taken"),
    ):
        recipe = replace(ALL, rankings=(RankingRule(stale_after_hours=hours),))
        (verdict,) = select([], [ranking], recipe).charts
        assert verdict.reason.value == reason


def test_every_chart_has_its_verdict():
    recipe = replace(ALL, rankings=(RankingRule(scope=Scope.SITE),))
    charts = [
        chart("a", hours=1),
        chart("b", hours=2, title="OTHER"),
        chart(hours=3, title="EMPTY"),
        chart("c", hours=4, scope=Scope.SECTION),
    ]
    told = [each.reason.value for each in select([], charts, recipe).charts]
    assert told == ["taken", "not-newest", "empty", "no-rule"]


# --- whatever comes -------------------------------------------------------------------------

WORDS = st.sampled_from(["storm", "tide", "row", "高潮", "c++", ""])


@given(
    st.lists(st.tuples(st.sampled_from("abcdefgh"), st.floats(-3, 60), WORDS), max_size=12),
    st.builds(
        Recipe,
        sections=st.lists(
            st.builds(
                SectionRule,
                title=st.sampled_from(["One", "Two"]),
                quota=st.integers(0, 3),
                minimum=st.integers(0, 3),
                keywords=st.lists(WORDS, max_size=2).map(tuple),
                ranked=st.none() | st.integers(1, 3),
            ),
            max_size=3,
        ).map(tuple),
        must=st.lists(WORDS, max_size=2).map(tuple),
        never=st.lists(WORDS, max_size=2).map(tuple),
        scores=st.none() | st.just(Scores()),
        window=st.sampled_from(Window),
        briefs=st.integers(0, 2),
    ),
)
def test_every_candidate_has_one_verdict_and_what_was_taken_is_printed_once(stories, recipe):
    pool = {(n, w): article(f"{n} {w}", hours) for n, hours, w in stories}
    selection = select(list(pool.values()), [chart("a storm", "b tide")], recipe)
    told = [verdict.candidate.id for verdict in selection.verdicts]
    printed_ids: list[ArticleId] = [each.id for each in selection.articles]
    assert sorted(told) == sorted({each.id for each in pool.values()})
    assert sorted(printed_ids) == sorted(v.candidate.id for v in selection.verdicts if v.is_taken)
    assert all(each.published <= NOW for each in selection.articles)
    for section in selection.sections:
        assert len(section.articles) >= section.rule.minimum
