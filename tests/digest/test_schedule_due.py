"""Due times from the wall clock of a zone."""

from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.errors import ScheduleError
from digest.model import Schedule
from digest.schedule import due_times, next_due

EPOCH = datetime(2000, 1, 1, tzinfo=UTC)
DUBLIN = ZoneInfo("Europe/Dublin")


def daily(at=time(5, 30), zone="Europe/Dublin", **other):
    return Schedule(time=at, zone=zone, **other)


def shown(times):
    return [due.isoformat() for due in times]


def test_a_daily_schedule_is_due_once_a_day_later_than_after_and_not_later_than_until():
    due = due_times(
        daily(),
        after=datetime(2026, 3, 9, 5, 30, tzinfo=DUBLIN),
        until=datetime(2026, 3, 12, 5, 30, tzinfo=DUBLIN),
    )
    assert shown(due) == [
        "2026-03-10T05:30:00+00:00",
        "2026-03-11T05:30:00+00:00",
        "2026-03-12T05:30:00+00:00",
    ]


def test_weekdays_are_those_of_the_schedules_zone():
    tokyo = daily(at=time(1, 0), zone="Asia/Tokyo", weekdays=(0,))  # Monday there, Sunday in UTC
    due = next_due(tokyo, after=datetime(2026, 3, 10, tzinfo=UTC))
    assert due.isoformat() == "2026-03-16T01:00:00+09:00"
    assert due.astimezone(UTC).date().isoformat() == "2026-03-15"


@pytest.mark.parametrize(
    ("zone", "at", "day", "due"),
    [
        ("Europe/Berlin", time(2, 30), "2026-03-29", "2026-03-29T03:00:00+02:00"),
        ("America/New_York", time(2, 0), "2026-03-08", "2026-03-08T03:00:00-04:00"),
        ("Australia/Lord_Howe", time(2, 15), "2026-10-04", "2026-10-04T02:30:00+11:00"),
        ("Asia/Beirut", time(0, 0), "2026-03-29", "2026-03-29T01:00:00+03:00"),
    ],
)
def test_a_time_that_the_clock_leaves_out_is_due_at_the_first_instant_after(zone, at, day, due):
    begin = datetime.fromisoformat(f"{day}T00:00").replace(tzinfo=ZoneInfo(zone))
    before = begin - timedelta(hours=1)
    assert shown(due_times(daily(at, zone), after=before, until=before + timedelta(hours=12))) == [
        due
    ]


def test_a_time_that_the_clock_shows_twice_is_due_once_the_first_time():
    autumn = daily(time(2, 30), "Europe/Berlin")
    due = due_times(
        autumn,
        after=datetime(2026, 10, 24, 12, tzinfo=UTC),
        until=datetime(2026, 10, 25, 12, tzinfo=UTC),
    )
    assert shown(due) == ["2026-10-25T02:30:00+02:00"]


def test_a_date_that_a_zone_left_out_has_no_edition():
    due = due_times(
        daily(zone="Pacific/Apia"),
        after=datetime(2011, 12, 29, tzinfo=UTC),
        until=datetime(2011, 12, 31, 12, tzinfo=UTC),
    )
    assert [moment.day for moment in due] == [29, 31]


def test_nothing_is_due_before_after_even_when_the_clock_went_back():
    now = datetime(2026, 3, 12, tzinfo=UTC)
    assert due_times(daily(), after=now, until=now - timedelta(days=3)) == ()


@pytest.mark.parametrize(
    ("schedule", "word"),
    [
        (daily(zone="Mars/Olympus"), "Mars/Olympus"),
        (daily(zone="../../etc/passwd"), "zone"),
        (daily(zone=""), "zone"),
        (daily(weekdays=()), "weekday"),
        (daily(weekdays=(7,)), "weekday"),
        (daily(at=time(5, 30, tzinfo=UTC)), "zone of its own"),
    ],
)
def test_a_schedule_that_cannot_be_kept_says_why_and_how_to_mend_it(schedule, word):
    with pytest.raises(ScheduleError, match=word) as caught:
        next_due(schedule, after=datetime(2026, 3, 12, tzinfo=UTC))
    assert caught.value.remedy


@given(
    st.times(),
    st.sampled_from(["Europe/Dublin", "America/St_Johns", "Pacific/Chatham", "UTC", "Asia/Tehran"]),
    st.integers(0, 35 * 365 * 24 * 60).map(lambda minutes: EPOCH + timedelta(minutes=minutes)),
)
def test_each_local_date_is_due_exactly_once(at, zone, begin):
    at = at.replace(fold=0)
    due = due_times(daily(at, zone), after=begin, until=begin + timedelta(days=20))
    dates = [moment.date() for moment in due]
    assert len(set(dates)) == len(dates)
    assert all(later - earlier == timedelta(days=1) for earlier, later in pairwise(dates))
    assert list(due) == sorted(due, key=lambda moment: moment.astimezone(UTC))
    assert 19 <= len(due) <= 21
