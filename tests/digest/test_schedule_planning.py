"""What is decided about a schedule at a moment."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from digest.model import Outcome, Policy, PublicationId, Run, RunId, Schedule, Trigger
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


def test_a_running_one_is_left_to_its_maker_and_settles_nothing():
    decided = plan(WATCH, [run(10, Outcome.RUNNING)], at(10, 6))
    assert (decided.making, decided.settled) == (None, None)


@pytest.mark.parametrize(("tries", "minutes"), [(1, 5), (2, 15), (3, 60)])
def test_a_failed_run_is_tried_again_later_each_time(tries, minutes):
    failed = [run(10, Outcome.FAILED, finished=at(10, 6, number)) for number in range(tries)]
    last = at(10, 6, tries - 1)
    early = plan(WATCH, failed, last + timedelta(minutes=minutes, seconds=-1))
    assert early.making is None
    assert early.settled is None
    assert plan(WATCH, failed, last + timedelta(minutes=minutes)).making is not None


def test_a_failed_run_is_tried_again_every_hour_until_it_is_too_late_to_catch_up():
    failed = [run(10, Outcome.FAILED, finished=at(10, 6 + number)) for number in range(17)]
    assert plan(WATCH, failed, at(10, 23)).making is not None
    decided = plan(WATCH, [*failed, run(10, Outcome.FAILED, finished=at(10, 23))], at(11, 0, 30))
    assert decided.making is None
    assert decided.settled == at(10, 5, 30)


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


def test_policy_days_off_and_catch_up_may_change_under_a_watch():
    changed = replace(DAILY, catch_up_minutes=30, policy=Policy(review_minutes=10))
    assert watch_of(WATCH, changed, at(12, 9)) == Watch(schedule=changed, since=WATCH.since)


# --- the catch-up window ---


def test_within_its_window_an_edition_is_caught_up_and_beyond_it_is_skipped_with_reason():
    short = replace(WATCH, schedule=replace(DAILY, catch_up_minutes=90), since=at(10, 0))
    assert plan(short, [], at(10, 7)).making.trigger is Trigger.CATCH_UP
    late = plan(short, [], at(10, 7, 1))
    assert late.making is None
    (skipped,) = late.missing
    assert (skipped.date, skipped.outcome) == (date(2026, 3, 10), Outcome.SKIPPED)
    assert "too late to catch up" in skipped.reason
    assert late.settled == at(10, 5, 30)


def test_without_a_window_an_edition_is_made_on_time_or_not_at_all():
    strict = replace(WATCH, schedule=replace(DAILY, catch_up_minutes=0), since=at(10, 0))
    assert plan(strict, [], at(10, 5, 32)).making is not None
    assert plan(strict, [], at(10, 5, 33)).making is None


def test_after_days_away_beyond_the_window_every_date_is_skipped_and_none_made():
    decided = plan(WATCH, [], at(13, 23, 31))
    assert decided.making is None
    assert [one.date.day for one in decided.missing] == [10, 11, 12, 13]
    assert {one.outcome for one in decided.missing} == {Outcome.SKIPPED}


def test_what_is_settled_is_not_told_again():
    decided = plan(WATCH, [run(day, Outcome.SKIPPED) for day in (10, 11)], at(11, 23, 50))
    assert (decided.making, decided.missing) == (None, ())


# --- days off ---


def test_on_a_day_off_nothing_is_made_and_the_history_has_its_name():
    off = {date(2026, 3, 17): "Saint Patrick's Day"}
    watch = replace(WATCH, since=at(16, 12))
    assert plan(watch, [], at(17, 5, 29), off=off).missing == ()
    decided = plan(watch, [], at(17, 5, 30), off=off)
    assert decided.making is None
    (skipped,) = decided.missing
    assert (skipped.outcome, skipped.reason) == (
        Outcome.SKIPPED,
        "A day off: Saint Patrick's Day.",
    )
    assert decided.settled == at(17, 5, 30)


def test_a_day_off_stands_for_no_edition_before_it():
    """The machine was off since Monday evening; Wednesday is a day off."""
    longer = replace(DAILY, catch_up_minutes=48 * 60)
    watch = Watch(schedule=longer, since=at(9, 12))
    decided = plan(watch, [], at(11, 6), off={date(2026, 3, 11): ""})
    assert decided.making.date == date(2026, 3, 10)
    assert [(one.date.day, one.reason) for one in decided.missing] == [(11, "A day off.")]
    assert decided.settled is None


# --- review ---


def test_with_a_review_the_draft_is_made_that_much_earlier():
    reviewed = replace(DAILY, policy=Policy(review_minutes=45, freeze_minutes=10))
    watch = Watch(schedule=reviewed, since=at(9, 12))
    assert plan(watch, [], at(10, 4, 44)).making is None
    making = plan(watch, [], at(10, 4, 45)).making
    assert (making.begin, making.due, making.trigger) == (
        at(10, 4, 45),
        at(10, 5, 30),
        Trigger.SCHEDULED,
    )


def test_a_draft_in_review_is_left_to_it():
    waiting = run(10, Outcome.WAITING, started=at(10, 4, 45))
    reviewed = replace(DAILY, policy=Policy(review_minutes=45))
    watch = Watch(schedule=reviewed, since=at(9, 12))
    assert plan(watch, [waiting], at(10, 5)).making is None


# --- clocks ---


def test_a_clock_put_back_makes_nothing_twice():
    made = [run(day, Outcome.PUBLISHED) for day in (10, 11)]
    settled = replace(WATCH, since=at(11, 5, 30))
    for hour in range(24):
        assert plan(settled, made, at(10, hour)) == plan(settled, made, at(11, 0))
    assert plan(watch_of(settled, DAILY, at(10, 4)), made, at(12, 5, 30)).making is not None


def test_a_clock_put_back_by_years_watches_anew_and_trusts_the_runs():
    astray = replace(WATCH, since=datetime(2031, 1, 1, tzinfo=UTC))
    back = watch_of(astray, DAILY, at(10, 4))
    assert plan(back, [run(10, Outcome.PUBLISHED)], at(10, 6)).making is None
    assert plan(back, [], at(10, 6)).making is not None


def test_a_clock_put_forward_by_years_tells_of_the_last_hundred_days_only():
    decided = plan(WATCH, [], datetime(2031, 1, 1, 9, tzinfo=UTC))
    assert decided.making.date == date(2031, 1, 1)
    assert 90 < len(decided.missing) <= 100
