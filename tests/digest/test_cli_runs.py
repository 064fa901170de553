"""Runs by command: their steps, and what is decided of a draft that waits."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from cli_calls import digest
from desks import COURIER, courier, desk_with, saved_pages, source

from digest.model import AfterReview, Outcome, Policy, Trigger
from digest.pipeline import carry_out

NOW = datetime.now(UTC).replace(microsecond=0)
POLICY = Policy(review_minutes=60, then=AfterReview.HOLD)


@pytest.fixture
def publication(tmp_path):
    made = courier(source(saved_pages(tmp_path / "pages")), out=tmp_path / "out", at=NOW.time())
    text = replace(made.channels[0], formats=("text",))
    (schedule,) = made.schedules
    return replace(made, channels=(text,), schedules=(replace(schedule, policy=POLICY),))


def waiting(folder, publication, *, due):
    """The desk's folder and the number of a run whose draft waits, or is held when it was due."""
    with desk_with(folder, publication) as desk:
        run = desk.library.claim_run(
            COURIER, due.date(), "daily", Trigger.SCHEDULED, due=due, now=NOW
        )
        waits = carry_out(run, publication, desk, now=lambda: NOW)
    assert waits.outcome in (Outcome.WAITING, Outcome.HELD)
    return folder, waits.id


def test_a_run_shows_its_steps(tmp_path, publication):
    desk, number = waiting(tmp_path / "desk", publication, due=NOW + timedelta(hours=1))
    shown = digest("--desk", desk, "runs", "show", number).out
    assert ": waiting (scheduled, due " in shown
    for step in ("gathered", "composed 2 articles", "announced waiting"):
        assert step in shown
    steps = digest("--desk", desk, "runs", "show", number, "--json").json["steps"]
    assert [taken["step"] for taken in steps] == ["gathered", "composed", "announced"]


def test_a_draft_that_waits_is_approved_held_and_skipped(tmp_path, publication):
    desk, number = waiting(tmp_path / "desk", publication, due=NOW + timedelta(hours=1))
    approved = digest("--desk", desk, "runs", "approve", number, "--json").json
    assert (approved["outcome"], approved["decision"]) == ("waiting", "approved")
    assert digest("--desk", desk, "runs", "hold", number, "--json").json["outcome"] == "held"
    assert "The editor skipped it." in digest("--desk", desk, "runs", "skip", number).out
    again = digest("--desk", desk, "runs", "approve", number)
    assert (again.code, "ended already" in again.err) == (1, True)


@pytest.mark.parametrize(("ahead", "words"), [(1, ["--now"]), (-1, [])])
def test_an_approved_draft_is_published_at_once_when_asked_or_due(
    tmp_path, publication, ahead, words
):
    due = NOW + timedelta(minutes=30 * ahead)
    desk, number = waiting(tmp_path / "desk", publication, due=due)
    answer = digest("--desk", desk, "runs", "approve", number, *words, "--json")
    assert (answer.code, answer.json["outcome"]) == (0, "published")
    assert len(list((tmp_path / "out").iterdir())) == 1


def test_publish_by_hand_publishes_the_draft_that_waits(tmp_path, publication):
    desk, number = waiting(tmp_path / "desk", publication, due=NOW + timedelta(minutes=30))
    day = str((NOW + timedelta(minutes=30)).date())
    published = digest("--desk", desk, "publish", COURIER, "--date", day, "--json").json
    assert (published["id"], published["outcome"]) == (number, "published")


def test_a_run_that_is_not_there_is_told(tmp_path):
    answer = digest("--desk", tmp_path / "desk", "runs", "hold", 9)
    assert answer.code == 1
    assert "digest runs list" in answer.err
