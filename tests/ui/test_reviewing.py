"""A draft of the daily run that waits is told above the panes, and decided on from there."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from ui_editions import edition
from ui_harbour import NOW, make_edition

from digest.model import (
    Decision,
    EditionState,
    FolderChannel,
    Outcome,
    Policy,
    Publication,
    PublicationId,
    Run,
    RunId,
    Schedule,
    Step,
    StepTaken,
    Trigger,
)
from ui.dialogs.run_steps import RunSteps
from ui.panels.review_strip import ReviewStrip
from ui.run_words import run_message

pytestmark = pytest.mark.window

FERRY = PublicationId("ferry")
DUE = datetime(2026, 3, 12, 5, 30).astimezone()
RUN = Run(
    id=RunId(7), publication=FERRY, date=date(2026, 3, 12), slot="daily",
    trigger=Trigger.SCHEDULED, due=DUE, started=DUE - timedelta(minutes=30),
    outcome=Outcome.WAITING, edition=edition(1).id,
)  # fmt: skip


@pytest.fixture
def strip(qtbot):
    strip = ReviewStrip()
    qtbot.addWidget(strip)
    return strip


@pytest.mark.parametrize(
    ("run", "is_open", "offered"),
    [
        (RUN, False, ["Open it", "Publish now"]),
        (RUN, True, ["Publish now", "Approve", "Hold back", "Skip"]),
        (
            replace(RUN, decision=Decision.APPROVED),
            True,
            ["Publish now", "Hold back", "Skip"],
        ),
        (replace(RUN, outcome=Outcome.HELD), True, ["Publish now", "Skip"]),
    ],
)
def test_the_strip_offers_what_can_be_done(strip, run, is_open, offered):
    strip.show_run(run, "The Ferry Post", is_open=is_open, others=0)
    assert [button.text() for button in strip.buttons] == offered


def test_the_strip_says_what_waits_until_when(strip):
    strip.show_run(RUN, "The Ferry Post", is_open=False, others=0)
    assert strip.text == "A draft of “The Ferry Post” waits for your review."
    assert strip.detail == "It is due at 05:30."
    approved = replace(RUN, decision=Decision.APPROVED)
    strip.show_run(approved, "The Ferry Post", is_open=True, others=0)
    assert strip.detail == "It is approved, and published at 05:30."


@pytest.mark.parametrize("outcome", [Outcome.WAITING, Outcome.HELD, Outcome.SKIPPED])
def test_what_became_of_a_run_is_told_in_words_of_its_own(outcome):
    titles = {run_message(replace(RUN, outcome=each), ()).title for each in Outcome}
    assert len(titles) == len(Outcome) - 1, "a missed one was not published, as a failed one"


@pytest.fixture
def foot(qtbot):
    foot = RunSteps(now=lambda: DUE)
    qtbot.addWidget(foot)
    foot.show()
    return foot


def test_the_steps_of_a_run_are_told(foot):
    foot.show_run(RUN)
    steps = (
        StepTaken(step=Step.COMPOSED, at=DUE, note="1 article"),
        StepTaken(step=Step.ANNOUNCED, at=DUE, note="waiting"),
    )
    foot.show_steps(RUN, steps)
    model = foot.steps.model()
    cells = [[model.index(row, column).data() for column in (1, 2)] for row in range(2)]
    assert cells == [["Draft made", "1 article"], ["You were told", "waiting"]]
    foot.show_steps(replace(RUN, id=RunId(8)), ())
    assert model.rowCount() == 2, "those of another run came late"


@pytest.mark.parametrize(
    ("outcome", "shown"),
    [
        (Outcome.WAITING, ["Skip", "Hold back", "Approve", "Publish now"]),
        (Outcome.HELD, ["Skip", "Approve", "Publish now"]),
        (Outcome.FAILED, ["Try again"]),
        (Outcome.PUBLISHED, []),
    ],
)
def test_what_can_be_decided_of_a_run_goes_by_its_outcome(foot, outcome, shown):
    foot.show_run(replace(RUN, outcome=outcome))
    every = (foot.skip_button, foot.hold_button, foot.approve_button, foot.publish_button)
    assert [button.text() for button in every if button.isVisible()] == shown


def test_a_decision_names_its_run(qtbot, foot):
    foot.show_run(RUN)
    with qtbot.waitSignal(foot.decided) as told:
        foot.hold_button.click()
    assert told.args == [RUN, Decision.HELD]


def test_a_draft_that_waits_is_opened_and_published_from_the_strip(
    qtbot, stocked, window, tmp_path
):
    out = tmp_path / "out"
    soon = datetime.now(UTC) + timedelta(hours=2)
    schedule = Schedule(time=soon.time(), zone="UTC", policy=Policy(review_minutes=180))
    stocked.save_publication(
        Publication(
            id=FERRY, title="The Ferry Post", schedules=(schedule,),
            channels=(FolderChannel(path=str(out), formats=("text",)),),
        )
    )  # fmt: skip
    draft = replace(make_edition(), id=edition(1).id, publication=FERRY, date=soon.date())
    run = stocked.claim_run(
        FERRY, soon.date(), "daily", Trigger.SCHEDULED, due=soon, now=datetime.now(UTC)
    )
    stocked.keep_draft(run, draft, at=NOW)
    stocked.finish_run(run.id, outcome=Outcome.WAITING, now=NOW)
    with qtbot.waitSignal(window.reviewing.waits):
        window.reviewing.look()
    strip = window.review_strip
    qtbot.waitUntil(strip.isVisible)
    strip.open_wanted.emit(stocked.run(run.id))
    qtbot.waitUntil(lambda: window.document.edition.id == draft.id)
    strip.decided.emit(stocked.run(run.id), Decision.APPROVED)
    qtbot.waitUntil(lambda: strip.detail.startswith("It is approved"))
    strip.publish_wanted.emit(stocked.run(run.id))
    qtbot.waitUntil(lambda: stocked.run(run.id).outcome is Outcome.PUBLISHED, timeout=20_000)
    assert len(list(out.iterdir())) == 1
    qtbot.waitUntil(lambda: window.document.edition.state is EditionState.ISSUED, timeout=10_000)
    qtbot.waitUntil(strip.isHidden)
