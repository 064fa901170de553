"""Movements: a chart against its own past."""

from datetime import UTC, datetime, timedelta

from digest.model import Direction, RankingItem, RankingList, Scope
from digest.movements import movements

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


def test_a_first_capture_and_one_of_the_same_morning_say_nothing():
    assert movements(chart("ab"), []) == ()
    assert movements(chart("ab"), [chart("ba", 0.1)]) == ()


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
