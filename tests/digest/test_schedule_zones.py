"""A year of planning in several zones: daylight saving neither skips nor doubles an edition."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from digest.model import Outcome, Policy, PublicationId, Run, RunId, Schedule
from digest.schedule.alarms import DueTrigger
from digest.schedule.planning import Watch, plan

BEGIN = datetime(2026, 1, 1, 12, tzinfo=UTC)
ZONES = [
    "Europe/Dublin",  # its winter is the exception, by the letter of its law
    "America/New_York",
    "America/Santiago",  # changes at midnight, in the southern summer
    "Australia/Lord_Howe",  # by half an hour
    "Africa/Casablanca",  # off during Ramadan
    "Asia/Beirut",  # forward at midnight
    "Asia/Tokyo",  # never
]
TIMES = [time(0, 0), time(1, 30), time(2, 30)]
LOOKS = timedelta(hours=5)


def year_of(schedule, step, *, asleep=()):
    """Every making of a year in which somebody looks each `step`, but while `asleep`."""
    watch, runs, made = Watch(schedule=schedule, since=BEGIN), [], []
    now = BEGIN
    while now < BEGIN + timedelta(days=365):
        now += step
        if any(begin <= now < end for begin, end in asleep):
            continue
        decided = plan(watch, runs[-3:], now)
        if making := decided.making:
            made.append((now, making))
            runs.append(published(making, now, schedule))
        watch = Watch(schedule=schedule, since=decided.settled or watch.since)
    return made


def published(making, now, schedule):
    return Run(
        id=RunId(1), publication=PublicationId("courier"), date=making.date, slot=schedule.slot,
        trigger=making.trigger, due=making.due, started=now, finished=now,
        outcome=Outcome.PUBLISHED,
    )  # fmt: skip


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("at", TIMES, ids=str)
def test_each_date_of_a_year_has_one_edition_at_its_wall_clock_time(zone, at):
    made = year_of(Schedule(time=at, zone=zone), LOOKS)
    dates = [making.date for _, making in made]
    assert len(dates) == len(set(dates)) == 365
    moved = [making.due for _, making in made if making.due.time() != at]
    assert len(moved) <= 1, "in the gap of the year's one leap forward only"
    assert all(timedelta() <= now - making.due < LOOKS for now, making in made)


@pytest.mark.parametrize(
    ("zone", "leap", "back"),
    [
        ("Europe/Dublin", "2026-03-29T01:00", "2026-10-25T01:00"),
        ("America/New_York", "2026-03-08T07:00", "2026-11-01T06:00"),
        ("Australia/Lord_Howe", "2026-10-03T15:30", "2026-04-04T15:00"),
        ("America/Santiago", "2026-09-06T04:00", "2026-04-05T03:00"),
    ],
)
@pytest.mark.parametrize("at", [time(0, 15), time(2, 15)], ids=str)
def test_a_sleep_over_a_change_of_the_clock_catches_up_once(zone, leap, back, at):
    sleeps = [
        (moment - timedelta(hours=7), moment + timedelta(hours=5))
        for moment in (datetime.fromisoformat(f"{text}+00:00") for text in (leap, back))
    ]
    for begin, end in sleeps:
        assert (
            begin.astimezone(ZoneInfo(zone)).utcoffset()
            != end.astimezone(ZoneInfo(zone)).utcoffset()
        )
    made = year_of(Schedule(time=at, zone=zone), LOOKS, asleep=sleeps)
    dates = [making.date for _, making in made]
    assert len(dates) == len(set(dates)) == 365


@pytest.mark.parametrize("zone", ZONES)
def test_the_alarm_rings_at_draft_freeze_and_due_time_through_the_year(zone):
    policy = Policy(review_minutes=90, freeze_minutes=20)
    trigger = DueTrigger(Schedule(time=time(2, 30), zone=zone, policy=policy))
    now, rung = BEGIN, []
    while now < BEGIN + timedelta(days=364, hours=18):
        now = trigger.get_next_fire_time(None, now)
        rung.append(now)
    assert rung == sorted(set(rung))
    due = rung[2::3]
    assert [one - timedelta(minutes=90) for one in due] == rung[0::3][: len(due)]
    assert [one - timedelta(minutes=20) for one in due] == rung[1::3][: len(due)]
    assert len({one.astimezone(ZoneInfo(zone)).date() for one in due}) == len(due) >= 364
