"""An edition that is open has one owner, and nobody writes over it."""

import os
from dataclasses import replace
from datetime import timedelta

import pytest
from library_examples import NOON, edition, issued

from digest.errors import LibraryError
from digest.library.locks import is_running, owner_here
from digest.locks import STALE_AFTER, EditionTakenError, Owner, WindowId, WriteRight
from digest.model import EditionId

MARI = owner_here(WindowId("mari"), "Mari")
ANA = owner_here(WindowId("ana"), "Ana")
FAR = Owner(window=WindowId("far"), name="Tuan", host="another desk", pid=1)
NO_PROCESS = 2**22 + 1
"""Beyond what Linux numbers its processes with."""
E1, E2 = EditionId("e1"), EditionId("e2")
LATER = NOON + timedelta(seconds=9)


def right(owner, version, edits=0):
    return WriteRight(window=owner.window, version=version, edits=edits)


def test_the_first_who_asks_has_it_and_the_second_is_told_who(library):
    first = library.claim_edition(E1, MARI, now=NOON)
    second = library.claim_edition(E1, ANA, now=LATER)
    assert first.lock == second.lock
    assert (second.lock.owner, second.lock.since) == (MARI, NOON)
    assert (second.version, second.state, second.saved) == (0, None, None)


def test_an_owner_that_asks_again_renews_its_heartbeat(library):
    library.claim_edition(E1, MARI, now=NOON)
    lock = library.claim_edition(E1, MARI, now=LATER).lock
    assert (lock.since, lock.heartbeat) == (NOON, LATER)


def test_an_owner_holds_one_edition_at_a_time(library):
    library.claim_edition(E1, MARI, now=NOON)
    library.claim_edition(E2, MARI, now=NOON)
    assert library.claim_edition(E1, ANA, now=NOON).lock.owner == ANA
    assert {lock.edition: lock.owner for lock in library.edition_locks()} == {E1: ANA, E2: MARI}


def test_what_was_given_back_is_free(library):
    library.claim_edition(E1, MARI, now=NOON)
    library.release_edition(E1, ANA)  # not hers to give
    assert library.edition_stand(E1).lock.owner == MARI
    library.release_edition(E1, MARI)
    assert library.edition_stand(E1).lock is None


@pytest.mark.parametrize(
    ("dead", "wait"),
    [
        (replace(MARI, pid=NO_PROCESS), timedelta(0)),
        (FAR, STALE_AFTER + timedelta(seconds=1)),
    ],
)
def test_the_dead_lose_theirs_silently(library, dead, wait):
    library.claim_edition(E1, dead, now=NOON)
    assert library.claim_edition(E1, ANA, now=NOON + wait).lock.owner == ANA


def test_an_owner_far_away_is_believed_while_its_heart_beats(library):
    library.claim_edition(E1, FAR, now=NOON)
    assert library.claim_edition(E1, ANA, now=NOON + STALE_AFTER).lock.owner == FAR


def test_who_was_taken_over_writes_no_more(library):
    library.save_edition(edition(), saved=NOON)
    library.claim_edition(E1, MARI, now=NOON)
    library.take_over_edition(E1, ANA, now=LATER)
    with pytest.raises(EditionTakenError) as caught:
        library.save_edition(edition(title="Mari's"), saved=LATER, right=right(MARI, 1))
    assert caught.value.lock.owner == ANA
    assert library.edition(E1) == edition()


def test_a_value_that_somebody_wrote_meanwhile_is_not_written_over(library):
    library.save_edition(edition(), saved=NOON)
    library.save_edition(edition(title="Other"), saved=NOON)
    with pytest.raises(EditionTakenError) as caught:
        library.save_edition(edition(title="Mari's"), saved=LATER, right=right(MARI, 1))
    assert caught.value.lock is None
    assert library.edition(E1).title == "Other"


def test_an_open_draft_is_not_written_past_its_owner(library):
    library.claim_edition(E1, MARI, now=NOON)
    with pytest.raises(EditionTakenError):
        library.save_edition(edition(), saved=NOON)
    with pytest.raises(EditionTakenError):
        library.save_edition(issued(), saved=NOON)


def test_a_save_tells_its_version_and_beats(library):
    library.claim_edition(E1, MARI, now=NOON)
    assert library.save_edition(edition(), saved=NOON, right=right(MARI, 0)) == 1
    assert library.save_edition(edition(), saved=LATER, right=right(MARI, 1, edits=7)) == 2
    lock = library.edition_stand(E1).lock
    assert (lock.heartbeat, lock.edits) == (LATER, 7)


def test_an_issued_edition_is_nobodys(library):
    library.claim_edition(E1, MARI, now=NOON)
    library.save_edition(issued(), saved=NOON, right=right(MARI, 0))
    assert library.edition_stand(E1).lock is None
    for ask in (library.claim_edition, library.take_over_edition):
        assert ask(E1, ANA, now=NOON).lock is None


def test_an_issued_edition_is_issued_once(library):
    library.claim_edition(E1, MARI, now=NOON)
    library.save_edition(issued(), saved=NOON, right=right(MARI, 0))
    with pytest.raises(LibraryError, match="has been issued"):
        library.save_edition(issued(title="Other"), saved=NOON, right=right(ANA, 1))


def test_an_open_draft_is_not_deleted_and_a_deleted_one_is_written_anew(library):
    library.claim_edition(E1, MARI, now=NOON)
    library.save_edition(edition(), saved=NOON, right=right(MARI, 0))
    with pytest.raises(EditionTakenError):
        library.delete_edition(E1, now=NOON)
    library.delete_edition(E1, now=NOON + STALE_AFTER * 2)
    assert library.save_edition(edition(), saved=LATER, right=right(MARI, 1)) == 1


def test_processes_are_known():
    assert is_running(os.getpid())
    assert is_running(1)  # somebody else's, mostly
    assert not is_running(NO_PROCESS)


def test_an_owner_without_a_name_has_its_accounts(monkeypatch):
    monkeypatch.setenv("LOGNAME", "mari")
    assert owner_here(WindowId("w"), "").name == "mari"
