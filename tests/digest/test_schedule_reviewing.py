"""What is decided about runs that were begun and have not ended."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from digest.model import (
    AfterReview,
    Decision,
    Outcome,
    Policy,
    PublicationId,
    Run,
    RunId,
    Schedule,
    Step,
    StepTaken,
    Trigger,
)
from digest.schedule.reviewing import Turn, review

REVIEWED = Schedule(
    time=time(5, 30),
    zone="Europe/Dublin",
    policy=Policy(review_minutes=60, freeze_minutes=10, then=AfterReview.HOLD),
)


def at(day, hour, minute=0):
    return datetime(2026, 3, day, hour, minute, tzinfo=UTC)


def run(outcome, decision=Decision.NONE):
    return Run(
        id=RunId(1), publication=PublicationId("courier"), date=date(2026, 3, 10), slot="daily",
        trigger=Trigger.SCHEDULED, due=at(10, 5, 30), started=at(10, 4, 30), outcome=outcome,
        decision=decision,
    )  # fmt: skip


def taken(step, moment):
    return StepTaken(step=step, at=moment)


WAITING, HELD, RUNNING = (run(each) for each in (Outcome.WAITING, Outcome.HELD, Outcome.RUNNING))
MADE = (taken(Step.GATHERED, at(10, 4, 30)), taken(Step.COMPOSED, at(10, 4, 31)))


def turn(run, now, *, schedule=REVIEWED, steps=MADE, **facts):
    return review(run, schedule, steps, now, **facts).turn


def test_a_draft_in_review_takes_in_what_has_come_every_ten_minutes():
    assert turn(WAITING, at(10, 4, 40)) is Turn.REST
    assert turn(WAITING, at(10, 4, 41)) is Turn.RENEW
    again = (*MADE, taken(Step.GATHERED, at(10, 4, 41)))
    assert turn(WAITING, at(10, 4, 50), steps=again) is Turn.REST
    assert turn(WAITING, at(10, 4, 51), steps=again) is Turn.RENEW


def test_from_the_freeze_on_it_is_left_alone_until_it_is_due():
    fresh = (*MADE, taken(Step.GATHERED, at(10, 5, 19)))
    assert turn(WAITING, at(10, 5, 19), steps=fresh) is Turn.REST
    assert turn(WAITING, at(10, 5, 20), steps=fresh) is Turn.RENEW
    frozen = (*fresh, taken(Step.FROZEN, at(10, 5, 20)))
    assert turn(WAITING, at(10, 5, 29), steps=frozen) is Turn.REST
    assert turn(WAITING, at(10, 5, 30), steps=frozen) is Turn.GO_ON


def test_what_is_held_waits_for_the_editor_and_its_time():
    approved = replace(HELD, decision=Decision.APPROVED)
    assert turn(HELD, at(14, 9)) is Turn.REST
    assert turn(approved, at(10, 5, 29)) is Turn.REST
    assert turn(approved, at(10, 5, 30)) is turn(approved, at(14, 9)) is Turn.GO_ON


def test_a_run_whose_maker_is_gone_is_gone_on_with():
    assert turn(RUNNING, at(10, 5)) is Turn.GO_ON
    assert turn(RUNNING, at(10, 23)) is Turn.GO_ON


@pytest.mark.parametrize("begun", [WAITING, RUNNING])
def test_beyond_the_catch_up_window_it_is_given_up_with_its_reason(begun):
    found = review(begun, REVIEWED, MADE, at(11, 0, 1))
    assert (found.turn, found.missing.outcome) == (Turn.GIVE_UP, Outcome.SKIPPED)
    assert "05:30 on Tuesday 2026-03-10" in found.missing.reason


def test_one_that_was_begun_in_its_window_may_be_gone_on_with_a_little_longer():
    assert turn(WAITING, at(10, 23, 45)) is Turn.GIVE_UP
    assert turn(RUNNING, at(10, 23, 45)) is Turn.GO_ON


def test_a_later_edition_stands_for_it_unless_that_day_is_off():
    patient = replace(REVIEWED, catch_up_minutes=3 * 24 * 60)
    found = review(WAITING, patient, MADE, at(11, 6))
    assert (found.turn, found.missing.outcome) == (Turn.GIVE_UP, Outcome.MISSED)
    assert "2026-03-11" in found.missing.reason
    assert turn(WAITING, at(11, 6), schedule=patient, off={date(2026, 3, 11): "Fair"}) is Turn.GO_ON


@pytest.mark.parametrize("begun", [WAITING, RUNNING, HELD])
def test_what_was_issued_is_delivered_however_late(begun):
    assert turn(begun, at(14, 9), is_issued=True) is Turn.GO_ON


def test_what_the_editor_issued_by_hand_is_delivered_when_it_is_due():
    assert turn(WAITING, at(10, 5, 15), is_issued=True) is not Turn.GO_ON
    assert turn(WAITING, at(10, 5, 30), is_issued=True) is Turn.GO_ON


@pytest.mark.parametrize("schedule", [None, replace(REVIEWED, enabled=False)])
def test_without_a_schedule_that_is_kept_a_draft_waits_for_the_editor(schedule):
    assert turn(WAITING, at(10, 9), schedule=schedule) is Turn.REST
    approved = replace(WAITING, decision=Decision.APPROVED)
    assert turn(approved, at(10, 9), schedule=schedule) is Turn.GO_ON
    assert turn(RUNNING, at(10, 9), schedule=schedule) is Turn.GO_ON


def test_a_review_over_a_change_of_clocks_counts_real_minutes():
    due = datetime(2026, 3, 29, 0, 30, tzinfo=UTC)  # 00:30, half an hour before clocks go forward
    begun = replace(WAITING, due=due, date=due.date())
    assert turn(begun, due - timedelta(minutes=11), steps=()) is Turn.RENEW
    assert turn(begun, due) is Turn.GO_ON
