"""A chart's places over its captures."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from digest.chart_past import MOST_GONE, MOST_SHOWN, chart_past
from digest.model import RankingItem, RankingList, Scope

NOON = datetime(2026, 3, 5, 12, tzinfo=UTC)


def capture(day, *titles):
    items = tuple(RankingItem(position=n, title=title) for n, title in enumerate(titles, 1))
    captured = NOON + timedelta(days=day)
    return RankingList(title="Most read", scope=Scope.SITE, items=items, captured=captured)


def told(past):
    return {line.item.title: line.places for line in past.lines}


def test_each_item_has_its_place_at_each_capture():
    past = chart_past(
        capture(2, "seal", "ferry"), [capture(1, "ferry", "seal"), capture(0, "ferry", "tide")]
    )
    assert told(past) == {"seal": (None, 2, 1), "ferry": (1, 1, 2), "tide": (2, None, None)}
    assert [line.is_gone for line in past.lines] == [False, False, True]
    assert past.captured == tuple(NOON + timedelta(days=day) for day in (0, 1, 2))
    assert past.deepest == 2


def test_a_first_capture_has_a_past_of_one():
    assert told(chart_past(capture(0, "seal"), [])) == {"seal": (1,)}


def test_the_newest_captures_count_and_the_last_that_left():
    every = [capture(-n, f"only {n}", "seal") for n in range(1, 40)]
    past = chart_past(capture(0, "ferry", "seal"), every)
    assert len(past.captured) == MOST_SHOWN
    gone = [line.item.title for line in past.lines if line.is_gone]
    assert gone == [f"only {n}" for n in range(1, MOST_GONE + 1)]


@given(st.lists(st.permutations("abcde"), min_size=1, max_size=8))
def test_places_are_those_of_the_captures(orders):
    *earlier, now = [capture(day, *order) for day, order in enumerate(orders)]
    past = chart_past(now, list(reversed(earlier)))
    for number, order in enumerate(orders):
        assert [told(past)[title][number] for title in order] == [1, 2, 3, 4, 5]
