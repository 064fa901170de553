"""Movements: a chart against its own past."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from digest.model import Direction, RankingItem, RankingList, Scope
from digest.movements import DAYS_SHOWN, days_needed, movements

NOW = datetime(2026, 3, 12, 5, 0, tzinfo=UTC)


def chart(names: str, days: float = 0) -> RankingList:
    return RankingList(
        title="ACCESS RANKING",
        scope=Scope.SITE,
        captured=NOW - timedelta(days=days),
        items=tuple(RankingItem(position=p, title=name) for p, name in enumerate(names, 1)),
    )


def test_up_down_same_and_new_against_yesterday():
    moved = movements(chart("bacx"), [chart("abcd", 1)])
    assert [(m.direction, m.places) for m in moved] == [
        (Direction.UP, 1),
        (Direction.DOWN, 1),
        (Direction.SAME, 0),
        (Direction.NEW, 0),
    ]


def test_days_peak_and_past_positions():
    (a,) = movements(chart("a"), [chart("xya", 3), chart("xa", 2), chart("xyz", 1)])
    assert a.past == (3, 2, None, 1)
    assert (a.days_on_list, a.peak, a.direction) == (3, 1, Direction.NEW)


def test_a_first_capture_and_the_same_again_say_nothing():
    assert movements(chart("ab"), []) == ()
    assert movements(chart("ab"), [chart("ab", 0.1)]) == ()


def test_while_no_capture_is_old_enough_the_first_is_compared():
    morning = [chart("ba", 0.2), chart("ab", 0.1)]
    assert places(chart("abx"), *morning) == [
        (Direction.UP, 1),
        (Direction.DOWN, 1),
        (Direction.NEW, 0),
    ]
    assert places(chart("ab"), chart("ab", 1), *morning) == [(Direction.SAME, 0)] * 2
    assert movements(chart("ab"), morning, since=NOW - timedelta(days=3)) == ()


def test_of_a_day_gathered_twice_the_last_capture_counts():
    (a,) = movements(chart("a"), [chart("xya", 1.1), chart("xa", 1)])
    assert a.past == (2, 1)
    assert (a.direction, a.places) == (Direction.UP, 1)


def test_an_item_is_known_again_by_its_address_when_its_title_changed():
    def one(title: str, days: float) -> RankingList:
        item = RankingItem(position=1, title=title, url="https://courier.example/a/")
        return RankingList(
            title="R", scope=Scope.SITE, items=(item,), captured=NOW - timedelta(days=days)
        )

    (moved,) = movements(one("New words", 0), [one("Old words", 1)])
    assert moved.direction is Direction.SAME


def rows(*items: tuple[int, str, str | None], days: float = 0) -> RankingList:
    """Positions, titles and the last parts of addresses."""
    return RankingList(
        title="ACCESS RANKING",
        scope=Scope.SITE,
        captured=NOW - timedelta(days=days),
        items=tuple(
            RankingItem(
                position=position, title=title,
                url=f"https://courier.example/{page}" if page else None,
            )
            for position, title, page in items
        ),
    )  # fmt: skip


def places(ranking: RankingList, *earlier: RankingList) -> list[tuple[Direction, int]]:
    return [(each.direction, each.places) for each in movements(ranking, earlier)]


def test_with_the_last_edition_what_stood_then_is_compared():
    earlier = [chart("xa", 2), chart("xya", 1.5), chart("xyza", 1)]
    made = NOW - timedelta(days=1.2)
    (a,) = movements(chart("a"), earlier, since=made)
    assert (a.direction, a.places) == (Direction.UP, 2)
    assert movements(chart("a"), earlier, since=NOW - timedelta(days=3)) == ()
    (a,) = movements(chart("a"), [chart("xya", 0.1)], since=NOW)  # the edition of this morning
    assert (a.direction, a.places) == (Direction.UP, 2)


def test_captures_at_unequal_intervals_are_compared_with_the_last():
    (a,) = movements(chart("a"), [chart("a", 60), chart("xya", 33), chart("xa", 0.2)])
    assert (a.direction, a.places, a.days_on_list) == (Direction.UP, 2, 3)


def test_items_that_share_a_place_stand_still():
    tied = rows((1, "a", None), (2, "b", None), (2, "c", None))
    before = replace(rows((1, "a", None), (2, "c", None), (2, "b", None)), captured=NOW - DAY)
    assert places(tied, before) == [(Direction.SAME, 0)] * 3


def test_an_item_that_stood_there_twice_has_its_better_place():
    assert places(rows((1, "a", "a")), rows((5, "a", "a"), (3, "a", "a"), days=1)) == [
        (Direction.UP, 2),
    ]  # fmt: skip


def test_two_items_of_one_title_are_told_apart_by_their_addresses():
    now = rows((1, "The weather", "monday"), (2, "The weather", "tuesday"))
    assert places(now, rows((1, "The weather", "tuesday"), days=1)) == [
        (Direction.NEW, 0), (Direction.DOWN, 1),
    ]  # fmt: skip


def test_an_address_that_changed_is_bridged_by_the_title():
    now = rows((1, "Ferry returns", "harbour/ferry"))
    assert places(now, rows((2, "FERRY RETURNS!", "ferry"), days=1)) == [(Direction.UP, 1)]


def test_what_follows_a_link_is_no_part_of_the_address():
    now = rows((1, "Ferry returns at dawn", "ferry?utm_source=rank&id=4"))
    assert places(now, rows((2, "Ferry returns", "ferry?id=4"), days=1)) == [(Direction.UP, 1)]
    assert places(now, rows((2, "Ferry returns", "ferry?id=5"), days=1)) == [(Direction.NEW, 0)]


def test_days_are_those_of_the_zone_of_the_capture():
    tokyo = ZoneInfo("Asia/Tokyo")
    now = replace(chart("a"), captured=datetime(2026, 3, 12, 6, 0, tzinfo=tokyo))
    same_day_in_utc = replace(chart("xa"), captured=datetime(2026, 3, 11, 9, 30, tzinfo=tokyo))
    earlier = replace(chart("xya"), captured=datetime(2026, 3, 11, 1, 0, tzinfo=UTC))
    (a,) = movements(now, [same_day_in_utc, earlier])
    assert (a.past, a.days_on_list) == ((3, 1), 2)


DAY = timedelta(days=1)
captures = st.builds(
    chart, st.permutations("abcdef").map(lambda p: "".join(p[:4])), st.floats(0.01, 20)
)


@given(st.permutations("abcdef"), st.lists(captures, max_size=12), st.floats(0, 20) | st.none())
def test_movements_are_whole_and_need_the_days_captures_only(names, earlier, edition):
    ranking = chart("".join(names[:4]))
    since = None if edition is None else NOW - timedelta(days=edition)
    moved = movements(ranking, earlier, since=since)
    needed = days_needed(ranking, [each.captured for each in earlier], since=since)
    assert movements(ranking, [e for e in earlier if e.captured in needed], since=since) == moved
    assert list(needed) == sorted(needed, reverse=True)
    for item, each in zip(ranking.items, moved, strict=bool(moved)):
        assert each.past[-1] == item.position
        assert 1 <= each.peak <= item.position
        assert len(each.past) <= DAYS_SHOWN
        assert each.days_on_list >= sum(place is not None for place in each.past)
        assert (each.places > 0) == (each.direction in (Direction.UP, Direction.DOWN))


@given(st.permutations("abcdef"), st.permutations("abcdef"))
def test_places_won_and_lost_add_up_where_nothing_comes_or_goes(now, then):
    moved = movements(chart("".join(now)), [chart("".join(then), 1)])
    won = sum(each.places for each in moved if each.direction is Direction.UP)
    assert won == sum(each.places for each in moved if each.direction is Direction.DOWN)
