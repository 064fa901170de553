"""Selection: the rules at the head of digest/selection, each seen to hold."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st
from selection_examples import NOW, article, chart, names, printed, select

from digest.model import (
    Article,
    ArticleId,
    LeadRule,
    Paragraph,
    RankingRule,
    Recipe,
    Scope,
    SectionRule,
    Source,
    SourceId,
    SourceKind,
    text_runs,
)
from digest.selection import candidate, own_candidates, own_charts

RECIPE = Recipe(
    sections=(
        SectionRule(title="World", sections=("world",), quota=2),
        SectionRule(title="Sport", sections=("sport",), quota=2),
    ),
    rankings=(RankingRule(scope=Scope.SITE),),
    briefs=2,
)


def test_the_best_placed_on_the_site_ranking_leads():
    selection = select([article("a"), article("b", 9)], [chart("x", "b")], RECIPE, NOW)
    assert names([selection.lead]) == ["b"]


def test_without_a_ranked_candidate_the_newest_leads():
    selection = select([article("a", 3), article("b", 2)], [chart("x")], RECIPE, NOW)
    assert names([selection.lead]) == ["b"]


def test_other_lead_rules():
    pool = [article("old", 5), article("ranked", 4), article("new", 1)]
    for rule, expected in [(LeadRule.NEWEST, "new"), (LeadRule.FIRST, "old")]:
        selection = select(pool, [chart("ranked")], replace(RECIPE, lead=rule), NOW)
        assert names([selection.lead]) == [expected]


def test_a_section_takes_its_quota_ranked_first_then_newest_and_briefs_take_the_rest():
    pool = [article(name, hours) for name, hours in [("l", 1), ("a", 2), ("b", 3), ("c", 4)]]
    selection = select(pool, [chart("l", "c")], RECIPE, NOW)
    assert names([selection.lead]) == ["l"]
    assert names(selection.sections[0].articles) == ["c", "a"]
    assert names(selection.briefs) == ["b"]


def test_an_article_picked_stays_on_the_chart():
    ranking = chart("a", "b")
    selection = select([article("a"), article("b")], [ranking], RECIPE, NOW)
    assert selection.rankings == ((RECIPE.rankings[0], ranking),)


def test_old_future_and_bodiless_articles_are_left_out_and_undated_ones_fit():
    pool = [
        article("old", 40),
        article("embargoed", -5),
        article("empty", body=()),
        article("undated", published=None),
    ]
    assert names(select(pool, [], RECIPE, NOW).articles) == ["undated"]


def test_an_update_makes_an_old_article_new():
    pool = [article("a", 80, updated=NOW - timedelta(hours=1))]
    assert names(select(pool, [], RECIPE, NOW).articles) == ["a"]


def test_of_one_headline_the_highest_update_is_kept():
    first = article("a", url="https://one.example/a")
    second = article("a", url="https://two.example/a", update_number=1)
    assert select([first, second], [], RECIPE, NOW).articles == (second,)


def test_what_ran_stays_away_until_it_is_updated():
    ran = {article("a").id: printed()}
    assert select([article("a")], [], RECIPE, NOW, printed=ran).articles == ()
    updated = article("a", update_number=1)
    assert select([updated], [], RECIPE, NOW, printed=ran).articles == (updated,)
    assert select([updated], [], RECIPE, NOW, printed={updated.id: printed(1)}).articles == ()


LONG = (Paragraph(runs=text_runs("The ferry left at seven and came back at nine. " * 3)),)


def grouped(*members: Article) -> dict[ArticleId, ArticleId]:
    return {member.id: members[0].id for member in members}


def test_of_several_that_say_the_same_the_best_is_taken_once():
    short, whole, other = article("a"), article("b", 2, body=LONG), article("c", 3)
    selection = select([short, whole, other], [], RECIPE, NOW, groups=grouped(whole, short))
    assert names(selection.articles) == ["b", "c"]


def test_of_those_that_say_the_same_one_that_fits_a_section_goes_before_a_better_one():
    whole, filed = article("b", body=LONG, section=None), article("a")
    selection = select([whole, filed], [], RECIPE, NOW, groups=grouped(whole, filed))
    assert selection.articles == (filed,)


def test_a_best_one_out_of_reach_leaves_its_place_to_the_next():
    short, whole = article("a"), article("b", 50, body=LONG)
    assert select([short, whole], [], RECIPE, NOW, groups=grouped(whole, short)).lead == short


def test_what_says_the_same_as_a_printed_one_has_run():
    mine, issued = article("a"), article("b", update_number=1)
    groups, ran = grouped(mine, issued), {issued.id: printed(1)}
    assert select([mine, issued], [], RECIPE, NOW, printed=ran, groups=groups).articles == ()
    later = article("a", update_number=2)
    selection = select([later, issued], [], RECIPE, NOW, printed=ran, groups=groups)
    assert selection.articles == (later,)


def test_the_place_of_any_that_says_the_same_counts():
    ranked, whole, other = article("a"), article("b", 2, body=LONG), article("c")
    charts = [chart("a", "c")]
    selection = select([ranked, whole, other], charts, RECIPE, NOW, groups=grouped(whole, ranked))
    assert selection.lead == whole


def test_source_and_section_filters():
    rule = SectionRule(title="Wire", sources=(SourceId("wire"),), quota=5)
    recipe = Recipe(sections=(rule,), briefs=0)
    pool = [article("lead"), article("a"), article("b", 2, source="wire", section="Any")]
    assert names(select(pool, [], recipe, NOW).sections[0].articles) == ["b"]


def test_an_empty_section_and_a_stale_chart_are_left_out():
    selection = select([article("a")], [chart("a", hours=50)], RECIPE, NOW)
    assert selection.sections == ()
    assert selection.rankings == ()


def test_the_newest_capture_is_printed_once_even_when_two_rules_fit():
    rules = (RankingRule(scope=Scope.SITE), RankingRule(title="access"))
    recipe = replace(RECIPE, rankings=rules)
    newest = chart("a", hours=1)
    selection = select([], [chart("b", hours=9), newest], recipe, NOW)
    assert [taken for _, taken in selection.rankings] == [newest]


def test_a_rule_may_name_a_charts_window():
    rules = (RankingRule(title="ranking week"),)
    day, week = chart("a", window="24 hours"), chart("b", window="Week")
    selection = select([], [day, week], replace(RECIPE, rankings=rules), NOW)
    assert [taken for _, taken in selection.rankings] == [week]


def test_nothing_gathered_selects_nothing():
    selection = select([], [], RECIPE, NOW)
    assert selection.lead is None
    assert selection.articles == ()


@given(
    st.lists(st.tuples(st.sampled_from("abcdefgh"), st.floats(-10, 60), st.integers(0, 2))),
    st.integers(0, 4),
)
def test_no_story_is_taken_twice_and_no_quota_is_passed(stories, quota):
    pool = [article(name, hours, update_number=n or None) for name, hours, n in stories]
    recipe = replace(RECIPE, sections=(SectionRule(title="World", quota=quota),))
    selection = select(pool, [chart("a", "c")], recipe, NOW)
    headlines = [a.headline for a in selection.articles]
    assert len(headlines) == len(set(headlines))
    assert all(len(section.articles) <= quota for section in selection.sections)
    assert len(selection.briefs) <= recipe.briefs


WIRE = Source(id=SourceId("wire"), name="Wire", kind=SourceKind.FEED, address="x")


def test_a_recipe_takes_of_its_own_sources_what_they_bring_and_what_is_kept_of_them():
    kept = [
        article("theirs"),
        article("ours", source="wire"),
        article("both"),
        article("by hand", source=""),
    ]
    kept = [candidate(each) for each in kept]
    own = own_candidates(kept, [article("both", source="wire")], replace(RECIPE, sources=(WIRE,)))
    assert names(each.article for each in own) == ["ours", "both"]
    assert own_candidates(kept, [], RECIPE) == tuple(kept)


def test_a_recipe_takes_the_charts_of_its_own_sources():
    theirs, ours = chart("a", source="courier"), chart("b", source="wire", title="OURS")
    recipe = replace(RECIPE, sources=(WIRE,))
    assert own_charts([theirs, ours], [], recipe) == (ours,)
    assert own_charts([theirs, ours], [theirs], recipe) == (theirs, ours)
    assert own_charts([theirs, ours], [], RECIPE) == (theirs, ours)
