"""Claims of runs."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta

import pytest
from library_examples import MORNING, NOON, edition

from digest.errors import LibraryError, NotFoundError
from digest.library import Library
from digest.model import EditionId, Outcome, PublicationId, Run, RunId, Trigger

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


def test_a_run_whose_heart_has_stopped_is_claimed_by_another(library):
    dead = claim(library)
    assert claim(library, now=NOON + 29 * MINUTE) is None
    taken_over = claim(library, now=NOON + 30 * MINUTE)
    assert taken_over is not None
    assert taken_over.id != dead.id
    assert [run.outcome for run in library.runs()] == [Outcome.RUNNING, Outcome.FAILED]


def test_a_heartbeat_keeps_a_run(library):
    run = claim(library)
    library.heartbeat(run.id, NOON + 25 * MINUTE)
    assert claim(library, now=NOON + 40 * MINUTE) is None


def test_a_run_that_was_taken_over_can_neither_beat_nor_finish(library):
    dead = claim(library)
    claim(library, now=NOON + 30 * MINUTE)
    with pytest.raises(LibraryError, match="ended"):
        library.heartbeat(dead.id, NOON + 31 * MINUTE)
    with pytest.raises(LibraryError, match="ended"):
        library.finish_run(dead.id, outcome=Outcome.PUBLISHED, now=NOON + 31 * MINUTE)


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
