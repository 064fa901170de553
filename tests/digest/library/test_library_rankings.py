"""Charts and their captures."""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from library_examples import NOON, article, chart

from digest.library import ArticleQuery
from digest.library.rankings import HISTORY, renew_charts
from digest.library.tables import captures, standings
from digest.model import ArticleId, RankingItem, RankingList, Scope
from digest.movements import movements

DAY = timedelta(days=1)


def test_a_capture_is_kept_as_it_was_taken(library):
    captured = chart("A", "B", scope=Scope.SECTION, section="World", window="24 hours")
    library.save_rankings([captured])
    assert library.charts() == (captured,)


def test_one_chart_and_moment_is_kept_once(library):
    library.save_rankings([chart("A", "B"), chart("A", "B")])
    library.save_rankings([chart("A", "C")])
    assert library.charts() == (chart("A", "B"),)
    assert library.history(chart("C", captured=NOON + DAY)) == (chart("A", "B"),)


def test_charts_are_each_ones_newest_capture_whatever_the_order(library):
    late, early = chart("B", captured=NOON), chart("A", captured=NOON - timedelta(days=1))
    other = chart("C", title="World", captured=NOON - timedelta(hours=1))
    library.save_rankings([late, early, other])
    assert library.charts() == (late, other)


def test_the_history_comes_newest_first_whatever_the_order(library):
    days = [chart("A", captured=NOON - day * DAY) for day in range(5)]
    library.save_rankings([days[2], days[0], days[4], days[1], days[3]])
    assert library.history(days[0]) == tuple(days[1:])
    assert library.history(days[1]) == tuple(days[2:])


def test_a_chart_without_items_is_kept(library):
    empty = replace(chart(), items=())
    library.save_rankings([empty])
    assert library.charts() == (empty,)


def test_an_unknown_chart_has_no_history(library):
    assert library.history(chart("A")) == ()


def test_of_one_moment_the_longer_capture_is_kept(library):
    library.save_rankings([chart("A")])
    library.save_rankings([chart("A", "B")])
    library.save_rankings([chart("A")])
    assert library.charts() == (chart("A", "B"),)


@pytest.mark.parametrize(
    "same", [{"title": "MOST READ"}, {"title": "Mostread"}, {"title": "“Most  Read”"}]
)
def test_a_title_in_other_letters_is_the_same_chart(library, same):
    library.save_rankings([chart("A", captured=NOON - DAY), chart("B", **same)])
    assert library.charts() == (chart("B", **same),)


def test_a_section_that_the_title_names_need_not_be_known():
    named = {"title": "“World” popular", "scope": Scope.SECTION}
    assert chart(section="World", **named).chart == chart(section=None, **named).chart


@pytest.mark.parametrize(
    "other",
    [{"window": "24 hours"}, {"scope": Scope.SECTION}, {"url": "https://sea.example/"},
     {"title": "Most shared"}, {"scope": Scope.SECTION, "section": "World"}],
)  # fmt: skip
def test_windows_sections_and_sites_have_charts_of_their_own(library, other):
    library.save_rankings([chart("A", window="week"), chart("B", **other)])
    assert len(library.charts()) == 2


def test_the_history_holds_what_movements_need(library):
    hourly = [chart(*"ABC"[: n % 3 + 1], captured=NOON - n * DAY / 24) for n in range(1, 200)]
    library.save_rankings(hourly)
    newest = chart("A", "B", captured=NOON)
    history = library.history(newest)
    assert len(history) == 10
    assert movements(newest, history) == movements(newest, hourly)
    since = NOON - 2.2 * DAY
    assert movements(newest, library.history(newest, since=since), since=since) == movements(
        newest, hourly, since=since
    )


def test_the_history_ends_somewhere(library):
    old = chart("A", captured=NOON - HISTORY - DAY)
    library.save_rankings([old])
    assert library.history(chart("A")) == ()
    assert library.history(chart("A"), since=NOON - 2 * DAY) == (old,)


def test_the_standing_tells_days_and_peak(library):
    library.save_rankings([chart("B", "A", captured=NOON - day * DAY) for day in (1, 2)])
    library.save_rankings([chart("A", "C")])
    with library._database.read() as connection:
        rows = connection.execute(standings.select().order_by(standings.c.row)).all()
    assert [(r.direction, r.places, r.days, r.peak) for r in rows] == [
        ("up", 1, 3, 1), ("new", 0, 1, 2),
    ]  # fmt: skip
    library.save_articles([article("A"), article("B")], gathered=NOON)
    rows = {row.headline: row for row in library.search(ArticleQuery())}
    assert (rows["A"].days_on_list, rows["A"].peak) == (3, 1)
    assert (rows["B"].days_on_list, rows["B"].peak) == (0, None)


def test_captures_of_an_older_program_are_put_under_their_charts(library):
    library.save_rankings([chart("A", captured=NOON - DAY), chart("B", window="week")])
    with library._database.write() as connection:
        connection.execute(captures.update().values(chart="old " + captures.c.chart))
        connection.execute(standings.update().values(chart="old " + standings.c.chart))
        renew_charts(connection)
    assert set(library.charts()) == {chart("A", captured=NOON - DAY), chart("B", window="week")}
    with library._database.read() as connection:
        charts = {row.chart for row in connection.execute(standings.select())}
    assert charts == {each.chart for each in library.charts()}


# --- matches ---------------------------------------------------------------------------------

SITE = "https://bay.example"
FERRY = article(
    "Ferry pilots win right to refuse a night crossing", url=f"{SITE}/ferry", published=NOON
)
BRIDGE = article("Swing bridge to stay shut until autumn", url=f"{SITE}/bridge", published=NOON)


def listed(*items: tuple[str, str | None], **changes) -> RankingList:
    rows = tuple(
        RankingItem(position=place, title=title, url=url)
        for place, (title, url) in enumerate(items, 1)
    )
    return replace(chart(), items=rows, **changes)


def matched(library, *items: tuple[str, str | None], **changes) -> tuple[ArticleId | None, ...]:
    return library.matches(listed(*items, **changes))


def test_an_item_is_matched_by_its_address_whatever_its_title(library):
    library.save_articles([FERRY, BRIDGE], gathered=NOON)
    found = matched(
        library, (BRIDGE.headline, "http://www.bay.example/ferry/"), ("x", f"{SITE}/none"),
        ("Swing!", f"{SITE}/bridge?utm_source=rank"),
    )  # fmt: skip
    assert found == (FERRY.id, None, BRIDGE.id)


def test_an_item_without_an_address_is_matched_by_its_headline(library):
    library.save_articles([FERRY, BRIDGE], gathered=NOON)
    assert matched(library, (BRIDGE.headline.upper(), None), ("", None)) == (BRIDGE.id, None)


def test_the_charts_own_site_goes_before_any_other(library):
    there = replace(FERRY, url="https://sea.example/ferry", published=NOON + timedelta(hours=1))
    library.save_articles([FERRY, there], gathered=NOON)
    item = (FERRY.headline, None)
    assert matched(library, item) == (FERRY.id,)
    assert matched(library, item, url="https://sea.example/") == (there.id,)
    assert matched(library, item, url="https://lake.example/") == (there.id,)
    assert matched(library, item, url=None) == (there.id,)


def test_a_short_headline_means_nothing_on_another_site(library):
    library.save_articles([replace(FERRY, headline="The weather")], gathered=NOON)
    assert matched(library, ("The weather", None), url="https://sea.example/") == (None,)
    assert matched(library, ("The weather", None)) == (FERRY.id,)


def test_a_headline_of_long_ago_is_another_article(library):
    library.save_articles([FERRY], gathered=NOON)
    later = NOON + 60 * DAY
    assert matched(library, (FERRY.headline, None), captured=later) == (None,)
    assert matched(library, (FERRY.headline, FERRY.url), captured=later) == (FERRY.id,)


def test_a_shortened_headline_is_matched_on_its_site_within_days(library):
    library.save_articles([FERRY, BRIDGE], gathered=NOON)
    short = ("Ferry pilots win right to refuse night…", None)
    assert matched(library, short, (BRIDGE.headline, None)) == (FERRY.id, BRIDGE.id)
    assert matched(library, short, url="https://sea.example/") == (None,)
    assert matched(library, short, captured=NOON + 5 * DAY) == (None,)


def test_two_articles_that_are_alike_match_neither(library):
    other = replace(FERRY, headline=FERRY.headline.replace("night", "dawn"), url=f"{SITE}/2")
    library.save_articles([FERRY, other], gathered=NOON)
    short = ("Ferry pilots win right to refuse crossing", None)
    assert matched(library, short) == (None,)
    assert matched(library, short, (other.headline, None)) == (FERRY.id, other.id)


def test_headlines_without_blanks_are_matched_too(library):
    ferry = replace(FERRY, headline="渡し船の操縦士、夜間の出航を断れるように")
    library.save_articles([ferry, BRIDGE], gathered=NOON)
    assert matched(library, ("渡し船操縦士、夜間の出航を断れるように", None)) == (ferry.id,)


def test_moments_of_any_zone_are_compared(library):
    tokyo = datetime(2026, 3, 5, 21, 30, tzinfo=ZoneInfo("Asia/Tokyo"))
    library.save_rankings([chart("A", captured=NOON - DAY)])
    assert len(library.history(chart("A", captured=tokyo))) == 1


def test_the_charts_of_a_past_moment_are_its_newest_captures(library):
    older, newer = chart("A"), chart("B", captured=NOON + timedelta(hours=1))
    library.save_rankings([older, newer])
    assert library.charts(as_of=NOON) == (older,)
    assert library.charts(as_of=NOON - timedelta(hours=1)) == ()
