"""What is decided about a schedule at a moment."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from digest.model import Outcome, PublicationId, Run, RunId, Schedule, Trigger
from digest.schedule.planning import Watch, plan, watch_of

DAILY = Schedule(time=time(5, 30), zone="Europe/Dublin")
WATCH = Watch(schedule=DAILY, since=datetime(2026, 3, 9, 12, tzinfo=UTC))


def at(day, hour, minute=0):
    return datetime(2026, 3, day, hour, minute, tzinfo=UTC)


def run(day, outcome, *, started=None, finished=None, trigger=Trigger.SCHEDULED, slot="daily"):
    started = started or at(day, 5, 30)
    return Run(
        id=RunId(day), publication=PublicationId("courier"), date=date(2026, 3, day), slot=slot,
        trigger=trigger, due=at(day, 5, 30), started=started, finished=finished or started,
        outcome=outcome,
    )  # fmt: skip


def test_nothing_is_to_be_done_before_the_due_time():
    decided = plan(WATCH, [run(10, Outcome.PUBLISHED)], at(10, 5, 29))
    assert (decided.making, decided.missing) == (None, ())


def test_at_the_due_time_the_edition_is_made_on_schedule():
    decided = plan(WATCH, [], at(10, 5, 31))
    assert decided.making.trigger is Trigger.SCHEDULED
    assert (decided.making.date, decided.making.due) == (date(2026, 3, 10), at(10, 5, 30))


def test_after_a_sleep_over_the_due_time_it_is_made_once_as_catch_up():
    decided = plan(WATCH, [], at(10, 9))
    assert decided.making.trigger is Trigger.CATCH_UP
    assert decided.missing == ()


def test_what_was_due_before_the_scheduler_started_is_caught_up_however_soon():
    late = plan(WATCH, [], at(10, 5, 31), started=at(10, 5, 31))
    waiting = plan(WATCH, [], at(10, 5, 31), started=at(10, 5, 29))
    assert late.making.trigger is Trigger.CATCH_UP
    assert waiting.making.trigger is Trigger.SCHEDULED


def test_of_several_missed_days_the_latest_is_made_and_the_others_are_told():
    decided = plan(WATCH, [], at(13, 9))
    assert decided.making.date == date(2026, 3, 13)
    assert [missing.date.day for missing in decided.missing] == [10, 11, 12]
    assert "05:30" in decided.missing[0].reason
    assert "2026-03-13" in decided.missing[0].reason


def test_what_was_made_or_tried_on_an_earlier_day_is_not_missed():
    runs = [run(10, Outcome.PUBLISHED), run(11, Outcome.FAILED)]
    assert [missing.date.day for missing in plan(WATCH, runs, at(13, 9)).missing] == [12]


@pytest.mark.parametrize("outcome", [Outcome.PUBLISHED, Outcome.SKIPPED, Outcome.MISSED])
def test_a_date_that_has_its_run_is_settled(outcome):
    decided = plan(WATCH, [run(10, outcome)], at(10, 9))
    assert decided.making is None
    assert decided.settled == at(10, 5, 30)


def test_an_edition_published_by_hand_before_the_due_time_settles_it():
    by_hand = run(10, Outcome.PUBLISHED, started=at(10, 4), trigger=Trigger.MANUAL)
    assert plan(WATCH, [by_hand], at(10, 9)).making is None


def test_the_run_of_another_slot_settles_nothing():
    evening = run(10, Outcome.PUBLISHED, slot="evening")
    assert plan(WATCH, [evening], at(10, 9)).making is not None


def test_a_running_one_is_left_to_the_claim():
    assert plan(WATCH, [run(10, Outcome.RUNNING)], at(10, 6)).making is not None


@pytest.mark.parametrize(("tries", "minutes"), [(1, 5), (2, 15), (3, 60)])
def test_a_failed_run_is_tried_again_later_each_time(tries, minutes):
    failed = [run(10, Outcome.FAILED, finished=at(10, 6, number)) for number in range(tries)]
    last = at(10, 6, tries - 1)
    early = plan(WATCH, failed, last + timedelta(minutes=minutes, seconds=-1))
    assert early.making is None
    assert early.settled is None
    assert plan(WATCH, failed, last + timedelta(minutes=minutes)).making is not None


def test_after_the_last_retry_a_failed_run_is_given_up():
    failed = [run(10, Outcome.FAILED, finished=at(10, 6, number)) for number in range(4)]
    decided = plan(WATCH, failed, at(10, 20))
    assert decided.making is None
    assert decided.settled == at(10, 5, 30)


def test_a_failed_run_is_not_tried_again_on_another_day():
    late = run(10, Outcome.FAILED, started=at(10, 23, 50), finished=at(10, 23, 58))
    assert plan(WATCH, [late], at(11, 0, 30)).making is None


def test_a_run_by_hand_that_failed_before_the_due_time_is_no_try():
    by_hand = run(10, Outcome.FAILED, started=at(10, 4), trigger=Trigger.MANUAL)
    assert plan(WATCH, [by_hand], at(10, 5, 30)).making.trigger is Trigger.SCHEDULED


def test_a_paused_schedule_makes_and_misses_nothing():
    paused = replace(WATCH, schedule=replace(DAILY, enabled=False))
    decided = plan(paused, [], at(13, 9))
    assert (decided.making, decided.missing) == (None, ())


def test_a_new_schedule_is_watched_from_now_and_a_known_one_from_then():
    now = at(12, 9)
    assert watch_of(None, DAILY, now).since == now
    assert watch_of(WATCH, DAILY, now) == WATCH
    changed = replace(DAILY, time=time(6, 0))
    assert watch_of(WATCH, changed, now) == Watch(schedule=changed, since=now)


def test_a_watch_from_the_future_was_a_wrong_clocks():
    ahead = Watch(schedule=DAILY, since=datetime(2031, 1, 1, tzinfo=UTC))
    assert watch_of(ahead, DAILY, at(12, 9)).since == at(12, 9)
