"""A policy, a catch-up window and a day off as people say them."""

from dataclasses import replace
from datetime import UTC, datetime, time

import pytest

from digest.model import AfterReview, Policy, Schedule
from digest.schedule import Coming
from ui.schedule_words import catch_up_words, coming_words, policy_words

DAILY = Schedule(time=time(5, 30), zone="UTC")
DUE = datetime(2026, 3, 17, 5, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("policy", "words"),
    [
        (Policy(), "Made when it is due, and published."),
        (Policy(then=AfterReview.HOLD), "Made when it is due, and held until you approve it."),
        (
            Policy(review_minutes=60, freeze_minutes=10, then=AfterReview.SKIP),
            "The draft is made an hour before, and frozen 10 min before. "
            "If nobody decides, it is skipped.",
        ),
        (
            Policy(review_minutes=90),
            "The draft is made 1 h 30 before, and takes in what comes. "
            "If nobody decides, it is published.",
        ),
    ],
)
def test_a_policy_in_words(policy, words):
    assert policy_words(policy) == words


@pytest.mark.parametrize(
    ("minutes", "says"),
    [(0, "is skipped"), (45, "45 min"), (18 * 60, "18 hours"), (24 * 60, "a day"),
     (48 * 60, "2 days")],
)  # fmt: skip
def test_a_catch_up_window_in_words(minutes, says):
    assert says in catch_up_words(replace(DAILY, catch_up_minutes=minutes))


def test_a_day_off_says_why():
    off = Coming(at=DUE, draft_at=DUE, day_off="Saint Patrick's Day")
    assert coming_words(off) == "Tuesday 17 March 2026: no edition, Saint Patrick's Day"
    assert coming_words(Coming(at=DUE, draft_at=DUE, day_off="")).endswith("a day off")
    assert coming_words(Coming(at=DUE, draft_at=DUE)) == "Tuesday 17 March 2026, 05:30 UTC"
