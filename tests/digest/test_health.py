"""What the editor is told of a source."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.health import Ailment, silences, span, usual_amount, usual_span, warnings
from digest.model import Came, SourceHealth

NOON = datetime(2026, 3, 5, 12, 0, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
WELL = SourceHealth(
    source="bay", address="https://bay.example/feed", last_good=NOON, last_failure=None,
    failures_in_row=0, reason="", last_tried=NOON, came=Came(articles_new=1, articles_same=19),
    last_news=NOON, habit=DAY, usual=20,
)  # fmt: skip


def told(health: SourceHealth, now: datetime = NOON) -> list[Ailment]:
    return [warning.ailment for warning in warnings(health, now)]


def test_of_a_source_that_is_well_there_is_nothing_to_tell():
    assert told(WELL) == []


def test_failing_says_how_often_since_when_and_why():
    failing = replace(
        WELL, failures_in_row=3, failing_since=NOON + DAY, last_failure=NOON + 3 * DAY,
        reason="It did not answer.",
    )  # fmt: skip
    tokyo = (NOON + 3 * DAY).astimezone(ZoneInfo("Asia/Tokyo"))
    (warning,) = warnings(failing, tokyo)
    assert warning.ailment is Ailment.FAILING
    assert warning.reason == (
        "It has failed 3 times in a row since 6 March, 21:00: It did not answer."
        " It was last good on 5 March, 21:00."
    )
    assert "address" in warning.remedy


def test_a_single_failure_of_a_new_source_says_why():
    new = replace(WELL, failures_in_row=1, last_good=None, failing_since=NOON, reason="Gone.")
    (warning,) = warnings(new, NOON)
    assert warning.reason == "It failed at its last gathering: Gone."


def test_a_failing_source_is_not_called_quiet_as_well():
    failing = replace(WELL, failures_in_row=1, reason="Gone.", last_news=NOON - 90 * DAY)
    assert told(failing) == [Ailment.FAILING]


@pytest.mark.parametrize(
    ("silence", "habit", "quiet"),
    [
        (3 * DAY, DAY, False),  # a daily that rests from Friday to Monday
        (3 * DAY + HOUR, DAY, True),
        (23 * HOUR, HOUR, False),  # a night's silence
        (25 * HOUR, HOUR, True),
        (20 * DAY, 7 * DAY, False),
        (90 * DAY, None, False),  # nothing is known of its habit
    ],
)
def test_quiet_is_longer_than_the_habit(silence, habit, quiet):
    health = replace(WELL, last_news=NOON - silence, habit=habit)
    assert told(health) == ([Ailment.QUIET] if quiet else [])


def test_quiet_says_how_long_and_what_is_usual():
    (warning,) = warnings(replace(WELL, last_news=NOON - 5 * DAY), NOON)
    assert warning.reason == (
        "It has brought nothing new for 5 days; usually something comes within a day."
    )


def test_of_a_source_that_nobody_gathers_nothing_is_known():
    assert told(WELL, NOON + 60 * DAY) == []


def test_a_feed_that_shrank_to_nothing_is_told():
    (warning,) = warnings(replace(WELL, came=Came()), NOON)
    assert warning.ailment is Ailment.EMPTY
    assert "20 articles and charts are usual" in warning.reason
    assert told(replace(WELL, came=Came(), usual=None)) == []
    assert told(replace(WELL, came=Came(), usual=0)) == []


def test_an_edition_reports_silence_and_emptiness_but_no_recovery():
    quiet = replace(WELL, last_news=NOON - 5 * DAY, came=Came(), recovered_after=1)
    empty, silent = silences(quiet, NOON)
    assert "holds nothing" in empty.reason
    assert "nothing new for 5 days" in silent.reason
    assert all(
        (each.source, each.at, each.quiet) == ("bay", NOON, True) for each in (empty, silent)
    )
    assert silences(replace(WELL, failures_in_row=1, reason="Gone."), NOON) == ()


def test_a_recovery_is_told_for_a_day():
    back = replace(WELL, recovered_after=4)
    (warning,) = warnings(back, NOON + HOUR)
    assert warning.reason == "It is back after 4 failures in a row."
    assert told(back, NOON + 2 * DAY) == []


@pytest.mark.parametrize(
    ("length", "words"),
    [
        (timedelta(seconds=20), "1 min"), (20 * timedelta(minutes=1), "20 min"), (HOUR, "an hour"),
        (2 * HOUR, "2 hours"), (23 * HOUR, "a day"), (35 * HOUR, "a day"), (37 * HOUR, "2 days"),
        (6 * DAY + 11 * HOUR, "6 days"),
    ],
)  # fmt: skip
def test_a_span_is_named_in_the_unit_that_fits(length, words):
    assert span(length) == words


@given(st.lists(st.datetimes(timezones=st.just(UTC)), max_size=8))
def test_a_habit_lies_between_the_shortest_and_the_longest_span(moments):
    habit = usual_span(moments)
    assert (habit is None) == (len(moments) < 4)
    if habit is not None:
        assert timedelta(0) <= habit <= max(moments) - min(moments)


def test_what_is_usual_needs_a_few_gatherings():
    assert usual_amount([Came(rankings=1)] * 2) is None
    assert usual_amount([Came(), Came(rankings=4), Came(articles_same=6)]) == 4
