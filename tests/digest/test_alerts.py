"""Who is told of a draft that waits and of what went wrong: real notices, to a site of ours."""

import json
from dataclasses import replace
from datetime import UTC, datetime, time

import keyring
import pytest
from desks import COURIER, DAY, MORNING, courier, desk_with
from keyrings import MemoryKeyring

from digest.edits import new_edition
from digest.model import (
    AfterReview,
    EditionId,
    Outcome,
    Policy,
    Run,
    RunId,
    Schedule,
    Trigger,
)
from digest.notify import add_notice
from digest.schedule.alerts import tell_of_draft, tell_of_end

RUN = Run(
    id=RunId(7),
    publication=COURIER,
    date=DAY,
    slot="daily",
    trigger=Trigger.SCHEDULED,
    due=datetime(2026, 3, 12, 6, 30, tzinfo=UTC),
    started=MORNING,
)
DRAFT = new_edition(id=EditionId("draft"), title="The Courier", date=DAY, created=MORNING)


@pytest.fixture(autouse=True)
def memory():
    former, memory = keyring.get_keyring(), MemoryKeyring()
    keyring.set_keyring(memory)
    yield memory
    keyring.set_keyring(former)


@pytest.fixture
def desk(tmp_path, site):
    site.page("/chat", "taken")
    with desk_with(tmp_path / "desk", publication("chat")) as desk:
        add_notice(desk, "chat", f"json://127.0.0.1:{site.port}/chat")
        yield desk


def publication(*names, then=AfterReview.HOLD):
    policy = Policy(review_minutes=30, then=then, notify=names)
    return replace(courier(), schedules=(Schedule(time=time(6, 30), zone="UTC", policy=policy),))


def told(site):
    return [json.loads(each.content) for each in site.received]


@pytest.mark.parametrize(
    ("then", "becomes"),
    [
        (AfterReview.PUBLISH, "is published"),
        (AfterReview.HOLD, "is held back"),
        (AfterReview.SKIP, "is skipped"),
    ],
)
def test_a_draft_that_waits_is_told_with_what_becomes_of_it(desk, site, then, becomes):
    run = replace(RUN, outcome=Outcome.WAITING, reason="Only 1 article.")
    tell_of_draft(desk, publication("chat", then=then), run, DRAFT)
    (notice,) = told(site)
    assert notice["title"] == "The Courier, Thursday 2026-03-12: a draft waits"
    assert notice["message"] == (
        f"Only 1 article. Unless you decide otherwise it {becomes} at 06:30 UTC;"
        " see: digest runs show 7"
    )


def test_a_draft_that_is_held_is_told_with_how_it_is_published(desk, site):
    tell_of_draft(desk, publication("chat"), replace(RUN, outcome=Outcome.HELD), DRAFT)
    (notice,) = told(site)
    assert notice["message"] == "Publish it with: digest runs approve 7"


def test_a_failure_is_told_once_until_its_cause_changes_or_all_was_well(desk, site):
    ends = (
        (Outcome.FAILED, "None of 12 sources could be read."),
        (Outcome.FAILED, "None of 11 sources could be read."),
        (Outcome.SKIPPED, "A day off."),
        (Outcome.FAILED, "The disk is full."),
        (Outcome.PUBLISHED, "9 articles."),
        (Outcome.FAILED, "The disk is full."),
    )
    for outcome, reason in ends:
        tell_of_end(desk, publication("chat"), replace(RUN, outcome=outcome, reason=reason))
    assert [notice["message"] for notice in told(site)] == [ends[0][1], ends[3][1], ends[5][1]]


def test_where_the_policy_names_nobody_nobody_is_told(desk, site):
    tell_of_draft(desk, publication(), replace(RUN, outcome=Outcome.WAITING), DRAFT)
    tell_of_end(desk, publication(), replace(RUN, outcome=Outcome.FAILED, reason="The disk."))
    assert told(site) == []
