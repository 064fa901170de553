"""Claims of runs."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, timedelta

import pytest
from library_examples import MORNING, NOON, edition

from digest.edits import issue
from digest.errors import LibraryError, NotFoundError
from digest.library import Library
from digest.locks import EditionTakenError
from digest.model import (
    Decision,
    EditionId,
    EditionState,
    Outcome,
    PublicationId,
    Run,
    RunId,
    Step,
    Trigger,
)

DAY = date(2026, 3, 5)
MINUTE = timedelta(minutes=1)


def claim(library: Library, *, day=DAY, slot="daily", trigger=Trigger.SCHEDULED, now=NOON):
    return library.claim_run(MORNING, day, slot, trigger, due=NOON - MINUTE, now=now)


def finish(library: Library, outcome: Outcome) -> Run:
    run = claim(library)
    library.finish_run(run.id, outcome=outcome, reason="So it went.", now=NOON + MINUTE)
    return run


def test_a_claim_is_a_running_run(library):
    run = claim(library)
    assert run == Run(
        id=run.id, publication=MORNING, date=DAY, slot="daily", trigger=Trigger.SCHEDULED,
        due=NOON - MINUTE, started=NOON,
    )  # fmt: skip
    assert library.runs() == (run,)


def test_a_run_is_claimed_once(library):
    assert claim(library) is not None
    assert claim(library) is None
    assert claim(library, trigger=Trigger.MANUAL) is None


def test_other_days_slots_and_publications_are_claimed_apart(library):
    runs = [
        claim(library),
        claim(library, day=DAY + timedelta(days=1)),
        claim(library, slot="evening"),
        library.claim_run(PublicationId("x"), DAY, "daily", Trigger.MANUAL, due=NOON, now=NOON),
    ]
    assert len({run.id for run in runs}) == 4


def test_of_many_threads_one_claims(library):
    with ThreadPoolExecutor(8) as pool:
        claimed = [run for run in pool.map(lambda _: claim(library), range(24)) if run]
    assert len(claimed) == 1


def test_a_finished_run_tells_its_end(library):
    library.save_edition(edition(), saved=NOON)
    run = claim(library)
    library.finish_run(
        run.id, outcome=Outcome.PUBLISHED, reason="12 articles.", edition=EditionId("e1"),
        now=NOON + MINUTE,
    )  # fmt: skip
    (ended,) = library.runs(MORNING)
    assert (ended.outcome, ended.reason, ended.edition, ended.finished) == (
        Outcome.PUBLISHED, "12 articles.", "e1", NOON + MINUTE,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("outcome", "scheduled", "by_hand"),
    [
        (Outcome.PUBLISHED, False, False),
        (Outcome.FAILED, True, True),
        (Outcome.SKIPPED, False, True),
    ],
)
def test_what_may_be_claimed_again(library, outcome, scheduled, by_hand):
    finish(library, outcome)
    again = claim(library)
    assert (again is not None) == scheduled
    if again:
        library.finish_run(again.id, outcome=outcome, now=NOON)
    assert (claim(library, trigger=Trigger.MANUAL) is not None) == by_hand


def test_a_failed_run_stays_beside_its_repetition(library):
    failed = finish(library, Outcome.FAILED)
    again = claim(library)
    assert [run.id for run in library.runs()] == [again.id, failed.id]


def test_a_run_whose_heart_has_stopped_is_gone_on_with_by_another(library):
    dead = claim(library)
    assert claim(library, now=NOON + 29 * MINUTE) is None
    taken_over = claim(library, now=NOON + 30 * MINUTE)
    assert taken_over == replace(dead, attempts=2)
    assert library.runs() == (taken_over,)


def test_one_run_is_taken_over_by_its_id_once_its_heart_stands_still(library):
    dead = claim(library)
    assert library.take_over_run(dead.id, now=NOON + 29 * MINUTE) is None
    assert library.take_over_run(dead.id, now=NOON + 30 * MINUTE) == replace(dead, attempts=2)
    assert library.take_over_run(dead.id, now=NOON + 31 * MINUTE) is None
    assert library.take_over_run(RunId(9), now=NOON) is None


def test_a_heartbeat_keeps_a_run(library):
    run = claim(library)
    library.heartbeat(run.id, NOON + 25 * MINUTE)
    assert claim(library, now=NOON + 40 * MINUTE) is None


def test_who_lost_a_run_can_do_nothing_more_for_it(library):
    library.save_edition(edition(), saved=NOON)
    dead = claim(library)
    claim(library, now=NOON + 30 * MINUTE)
    late = NOON + 31 * MINUTE
    for deed in (
        lambda: library.heartbeat(dead.id, late, attempt=dead.attempts),
        lambda: library.note_step(dead, Step.GATHERED, at=late),
        lambda: library.keep_draft(dead, edition("mine"), at=late),
        lambda: library.issue_draft(dead, issue(edition(), late), version=1, at=late),
        lambda: library.issue_draft(dead, issue(edition("new"), late), version=0, at=late),
        lambda: library.finish_run(
            dead.id, outcome=Outcome.PUBLISHED, now=late, attempt=dead.attempts
        ),
    ):
        with pytest.raises(LibraryError, match="ended"):
            deed()
    assert library.steps(dead.id) == ()
    assert [row.state for row in library.editions()] == [EditionState.DRAFT]


def test_an_unknown_run_is_not_found(library):
    with pytest.raises(NotFoundError):
        library.heartbeat(RunId(9), NOON)
    with pytest.raises(NotFoundError):
        library.finish_run(RunId(9), outcome=Outcome.FAILED, now=NOON)


def test_a_run_names_only_a_stored_edition(library):
    run = claim(library)
    with pytest.raises(LibraryError):
        library.finish_run(run.id, outcome=Outcome.PUBLISHED, edition=EditionId("none"), now=NOON)


def record_missed(library: Library) -> None:
    library.record_missed(
        MORNING, DAY, "daily", due=NOON, now=NOON + MINUTE, reason="The computer slept."
    )


def test_a_missed_run_is_recorded_once_and_left_to_the_hand(library):
    record_missed(library)
    record_missed(library)
    (missed,) = library.runs()
    assert (missed.outcome, missed.reason) == (Outcome.MISSED, "The computer slept.")
    assert claim(library) is None
    assert claim(library, trigger=Trigger.MANUAL) is not None


def test_a_run_that_was_made_is_not_missed(library):
    finish(library, Outcome.PUBLISHED)
    record_missed(library)
    assert [run.outcome for run in library.runs()] == [Outcome.PUBLISHED]


def test_runs_come_newest_first_and_by_publication(library):
    made = [claim(library, day=DAY + timedelta(days=day)) for day in range(4)]
    assert [run.id for run in library.runs(limit=2)] == [made[3].id, made[2].id]
    assert library.runs(PublicationId("x")) == ()


# Steps, and the editions that come with them


def test_steps_are_told_in_the_order_in_which_they_were_done(library):
    run = claim(library)
    library.note_step(run, Step.GATHERED, at=NOON, note="7 articles")
    library.keep_draft(run, edition(), at=NOON + MINUTE)
    library.issue_draft(run, issue(edition(), NOON), version=1, at=NOON + 2 * MINUTE)
    assert [(taken.step, taken.at, taken.note) for taken in library.steps(run.id)] == [
        (Step.GATHERED, NOON, "7 articles"),
        (Step.COMPOSED, NOON + MINUTE, ""),
        (Step.ISSUED, NOON + 2 * MINUTE, ""),
    ]
    assert library.run(run.id).edition == "e1"
    assert library.edition(EditionId("e1")).state is EditionState.ISSUED


def test_a_draft_that_was_saved_meanwhile_is_not_issued_as_it_was(library):
    run = claim(library)
    library.keep_draft(run, edition(), at=NOON)
    library.save_edition(replace(edition(), title="Better"), saved=NOON)
    with pytest.raises(EditionTakenError):
        library.issue_draft(run, issue(edition(), NOON), version=1, at=NOON)
    assert library.edition(EditionId("e1")).title == "Better"
    assert [taken.step for taken in library.steps(run.id)] == [Step.COMPOSED]


def test_what_was_never_a_draft_is_issued_by_who_has_the_run(library):
    run = claim(library)
    library.issue_draft(run, issue(edition(), NOON), version=0, at=NOON)
    assert library.run(run.id).edition == "e1"
    assert library.edition(EditionId("e1")).state is EditionState.ISSUED
    assert [taken.step for taken in library.steps(run.id)] == [Step.ISSUED]


def test_what_was_issued_by_hand_is_not_issued_again(library):
    run = claim(library)
    library.keep_draft(run, edition(), at=NOON)
    library.save_edition(issue(edition(), NOON), saved=NOON)
    with pytest.raises(EditionTakenError):
        library.issue_draft(run, issue(edition(), NOON + MINUTE), version=2, at=NOON + MINUTE)


def test_a_repetition_goes_on_with_the_edition_of_the_failed_run(library):
    library.save_edition(edition(), saved=NOON)
    failed = claim(library)
    library.finish_run(failed.id, outcome=Outcome.FAILED, edition=EditionId("e1"), now=NOON)
    assert claim(library).edition == "e1"


# Waiting, and what the editor decides


def waiting(library: Library, outcome: Outcome = Outcome.WAITING) -> Run:
    run = claim(library)
    library.keep_draft(run, edition(), at=NOON)
    library.finish_run(run.id, outcome=outcome, now=NOON)
    return library.run(run.id)


def test_a_run_that_waits_is_not_over_and_not_claimed_again(library):
    run = waiting(library)
    assert (run.outcome, run.finished, run.edition) == (Outcome.WAITING, None, "e1")
    assert claim(library, now=NOON + 600 * MINUTE) is None
    assert library.open_runs() == library.open_runs(MORNING) == (run,)


def test_one_alone_goes_on_with_a_run_that_waits(library):
    run = waiting(library)
    with ThreadPoolExecutor(8) as pool:
        resumed = [each for each in pool.map(lambda _: resume(library, run), range(8)) if each]
    assert [(each.outcome, each.attempts) for each in resumed] == [(Outcome.RUNNING, 1)]


def resume(library: Library, run: Run) -> Run | None:
    return library.resume_run(run.id, now=NOON + MINUTE)


@pytest.mark.parametrize(
    ("decision", "outcome"),
    [
        (Decision.APPROVED, Outcome.WAITING),
        (Decision.HELD, Outcome.HELD),
        (Decision.SKIPPED, Outcome.SKIPPED),
        (Decision.NONE, Outcome.WAITING),
    ],
)
def test_what_the_editor_decides_of_a_draft_that_waits(library, decision, outcome):
    decided = library.decide_run(waiting(library).id, decision, now=NOON + MINUTE)
    assert (decided.decision, decided.outcome) == (decision, outcome)
    assert (decided.finished is not None) == (outcome is Outcome.SKIPPED)
    assert library.run(decided.id) == decided


def test_a_run_that_is_made_heeds_its_decision_later_and_one_that_ended_has_none(library):
    run = claim(library)
    decided = library.decide_run(run.id, Decision.SKIPPED, now=NOON)
    assert (decided.outcome, decided.decision) == (Outcome.RUNNING, Decision.SKIPPED)
    library.finish_run(run.id, outcome=Outcome.PUBLISHED, now=NOON)
    with pytest.raises(LibraryError, match="ended"):
        library.decide_run(run.id, Decision.HELD, now=NOON)
    with pytest.raises(NotFoundError):
        library.decide_run(RunId(9), Decision.HELD, now=NOON)


def test_a_slots_runs_are_told_in_their_order(library):
    first, again = finish(library, Outcome.FAILED), claim(library)
    claim(library, slot="evening")
    assert [run.id for run in library.runs_of_slot(MORNING, DAY, "daily")] == [first.id, again.id]
