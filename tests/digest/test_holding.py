"""Two windows on one edition, each with a library of its own: no edit is ever written over."""

import multiprocessing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

import pytest
from desks import Clock
from holding_processes import write_in_turn
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from digest.edits import issue, new_edition
from digest.errors import LibraryError
from digest.holding import EditionHold
from digest.library import open_library
from digest.library.locks import owner_here
from digest.locks import STALE_AFTER, EditionTakenError, WindowId
from digest.model import EditionId

NOON = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)
E1 = EditionId("e1")
EDITION = new_edition(id=E1, title="The Bay", date=date(2026, 3, 12), created=NOON)
SPAWN = multiprocessing.get_context("spawn")


@pytest.fixture
def library(tmp_path):
    library = open_library(tmp_path)
    library.save_edition(EDITION, saved=NOON)
    yield library
    library.close()


@pytest.fixture
def clock():
    return Clock(NOON)


def hold_of(library, name, clock):
    return EditionHold(library, owner_here(WindowId(name), name), now=clock)


def retitled(edition, title):
    return replace(edition, title=title)


def test_who_holds_it_writes_it(library, clock):
    mari = hold_of(library, "mari", clock)
    claim = mari.claim(EDITION)
    assert (claim.is_ours, claim.edition, claim.saved) == (True, None, NOON)
    assert mari.save(retitled(EDITION, "One"), edits=3) == NOON
    mari.save(retitled(EDITION, "Two"), edits=4)
    assert library.edition(E1).title == "Two"
    assert library.edition_stand(E1).lock.edits == 4


def test_the_second_is_told_who_has_it_and_cannot_write(library, clock):
    mari, ana = hold_of(library, "mari", clock), hold_of(library, "ana", clock)
    mari.claim(EDITION)
    claim = ana.claim(EDITION)
    assert (claim.is_ours, claim.lock.owner.name) == (False, "mari")
    with pytest.raises(EditionTakenError):
        ana.save(retitled(EDITION, "Ana's"))


def test_who_was_taken_over_learns_it_by_its_next_beat(library, clock):
    mari, ana = hold_of(library, "mari", clock), hold_of(library, "ana", clock)
    mari.claim(EDITION)
    mari.beat()
    assert ana.take_over(EDITION).is_ours
    with pytest.raises(EditionTakenError) as caught:
        mari.beat()
    assert caught.value.lock.owner.name == "ana"
    with pytest.raises(EditionTakenError):
        mari.save(retitled(EDITION, "Mari's"))


def test_a_beat_finds_what_was_taken_written_and_given_back(library, clock):
    mari, ana = hold_of(library, "mari", clock), hold_of(library, "ana", clock)
    mari.claim(EDITION)
    ana.take_over(EDITION)
    ana.save(retitled(EDITION, "Ana's"))
    ana.release()
    with pytest.raises(EditionTakenError) as caught:
        mari.beat()
    assert caught.value.lock is None


def test_what_was_read_before_a_save_of_another_is_told_to_be_old(library, clock):
    ana, mari = hold_of(library, "ana", clock), hold_of(library, "mari", clock)
    ana.claim(EDITION)
    ana.save(retitled(EDITION, "Ana's"))
    ana.release()
    claim = mari.claim(EDITION)  # read before Ana's save
    assert claim.is_ours
    assert claim.edition.title == "Ana's"
    with pytest.raises(EditionTakenError):
        mari.save(retitled(EDITION, "Mari's"))
    assert mari.claim(claim.edition).edition is None
    mari.save(retitled(claim.edition, "Both"))


def test_a_save_asks_for_what_could_not_be_asked_before(library, clock):
    class Refusing:
        """The library, but for the first claim."""

        def __init__(self):
            self.refuses = True

        def __getattr__(self, name):
            return getattr(library, name)

        def claim_edition(self, edition, owner, *, now):
            if self.refuses:
                self.refuses = False
                raise LibraryError("The disk is full.")
            return library.claim_edition(edition, owner, now=now)

    mari = EditionHold(Refusing(), owner_here(WindowId("mari"), "Mari"), now=clock)
    with pytest.raises(LibraryError, match="full"):
        mari.claim(EDITION)
    mari.save(retitled(EDITION, "Mari's"))
    assert library.edition(E1).title == "Mari's"
    assert library.edition_stand(E1).lock.owner.name == "Mari"


def test_nothing_is_written_that_was_not_claimed(library, clock):
    mari = hold_of(library, "mari", clock)
    with pytest.raises(EditionTakenError):
        mari.save(EDITION)
    mari.beat()
    mari.release()


def test_of_two_windows_one_issues(library, clock):
    mari, ana = hold_of(library, "mari", clock), hold_of(library, "ana", clock)
    mari.claim(EDITION)
    ana.claim(EDITION)
    with pytest.raises(EditionTakenError):
        ana.save(issue(retitled(EDITION, "Ana's"), NOON))
    mari.save(issue(EDITION, NOON))
    with pytest.raises(EditionTakenError):
        mari.save(retitled(EDITION, "Too late"))
    claim = ana.claim(EDITION)
    assert (claim.is_ours, claim.lock) == (False, None)
    assert claim.edition == issue(EDITION, NOON)


class TwoWindows(RuleBasedStateMachine):
    """Each edit adds a mark to the title. What is saved must begin with what was stored before:
    else somebody's marks were written over."""

    def __init__(self):
        super().__init__()
        self.folder = mkdtemp()
        self.clock = Clock(NOON)
        self.libraries = [open_library(Path(self.folder)) for _ in range(2)]
        self.libraries[0].save_edition(EDITION, saved=NOON)
        self.holds = [hold_of(each, str(n), self.clock) for n, each in enumerate(self.libraries)]
        self.documents = [EDITION, EDITION]
        self.writes = [False, False]
        self.stored = EDITION.title
        self.marks = 0
        self.kept = []

    def teardown(self):
        for library in self.libraries:
            library.close()
        rmtree(self.folder)

    windows = st.integers(0, 1)

    def settle(self, window, claim):
        if claim.edition is not None and claim.is_ours:
            claim = self.holds[window].claim(claim.edition)
            assert claim.edition is None
            self.documents[window] = self.libraries[window].edition(E1)
        self.writes[window] = claim.is_ours

    @rule(window=windows)
    def opens(self, window):
        self.documents[window] = self.libraries[window].edition(E1)
        self.settle(window, self.holds[window].claim(self.documents[window]))

    @rule(window=windows)
    def takes_over(self, window):
        self.documents[window] = self.libraries[window].edition(E1)
        self.settle(window, self.holds[window].take_over(self.documents[window]))
        assert self.writes[window]

    @rule(window=windows)
    def edits(self, window):
        if self.writes[window]:
            self.marks += 1
            edition = self.documents[window]
            self.documents[window] = retitled(edition, f"{edition.title} {self.marks}")

    @rule(window=windows)
    def saves(self, window):
        edition = self.documents[window]
        try:
            self.holds[window].save(edition)
        except EditionTakenError:
            self.writes[window] = False
        else:
            assert self.writes[window]
            assert edition.title.startswith(self.stored)
            self.stored = edition.title

    @rule(window=windows)
    def beats(self, window):
        try:
            self.holds[window].beat()
        except EditionTakenError:
            self.writes[window] = False

    @rule(window=windows)
    def closes(self, window):
        self.holds[window].release()
        self.writes[window] = False

    @rule(seconds=st.sampled_from([1, 20, 60]))
    def time_passes(self, seconds):
        self.clock.now += timedelta(seconds=seconds)

    @precondition(lambda self: self.marks > 1)
    @rule()
    def both_are_silent_for_long(self):
        self.clock.now += STALE_AFTER * 2

    @invariant()
    def the_library_has_what_was_saved_last(self):
        assert self.libraries[1].edition(E1).title == self.stored


TestTwoWindows = TwoWindows.TestCase
TestTwoWindows.settings = settings(max_examples=12, stateful_step_count=25, deadline=None)


def test_two_processes_take_turns_and_lose_nothing(tmp_path):
    library = open_library(tmp_path)
    library.save_edition(EDITION, saved=NOON)
    pipes = [SPAWN.Pipe(duplex=False) for _ in range(2)]
    barrier = SPAWN.Barrier(2)
    processes = [
        SPAWN.Process(target=write_in_turn, args=(tmp_path, E1, name, barrier, sender))
        for name, (_, sender) in zip("ab", pipes, strict=True)
    ]
    for process in processes:
        process.start()
    marks = [receiver.recv() for receiver, _ in pipes if receiver.poll(60)]
    for process in processes:
        process.join(60)
        process.close()
    title = library.edition(E1).title.split()[2:]
    assert sorted(title) == sorted(mark for each in marks for mark in each)
    assert len(title) == 20
    library.close()
