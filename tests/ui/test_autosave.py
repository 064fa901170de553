"""What was typed is in the library two seconds later, whatever happens meanwhile."""

import sqlite3
import threading
import time
from contextlib import closing
from datetime import UTC, datetime

import pytest
from ui_harbour import NOW, make_edition

from digest.edits import issue, set_nameplate
from digest.holding import EditionHold
from digest.library import Library
from digest.library.database import Database
from digest.library.locks import owner_here
from digest.locks import WindowId
from ui.autosave import Autosave, SaveState
from ui.edition_document import EditionDocument
from ui.tasks import Lane

PROMISE = 2000
"""Milliseconds."""


@pytest.fixture
def document(qapp):
    return EditionDocument(make_edition())


@pytest.fixture
def hold(document, library):
    """A window's hold on the document's edition."""
    owner = owner_here(WindowId("w1"), "Mari")
    hold = EditionHold(library, owner, now=lambda: datetime.now(UTC))
    hold.claim(document.edition)
    return hold


@pytest.fixture
def autosave(document, hold, tasks):
    return Autosave(document, hold, tasks)


def retitle(document, title):
    document.apply("Type", lambda edition: set_nameplate(edition, title=title), merge_key="title")


def test_an_edit_is_in_the_library_within_two_seconds(qtbot, document, library, autosave):
    retitle(document, "The Fog")
    assert autosave.state is SaveState.UNSAVED
    with qtbot.waitSignal(autosave.state_changed, timeout=PROMISE):
        pass
    assert library.edition(document.edition.id).title == "The Fog"
    assert autosave.state is SaveState.SAVED
    assert autosave.saved_at is not None


def test_typing_without_a_pause_is_saved_as_well(qtbot, document, library, autosave):
    saved = []
    autosave.state_changed.connect(lambda: saved.append(autosave.saved_at))
    end = time.monotonic() + PROMISE / 1000
    number = 0
    while not any(saved):
        number += 1
        retitle(document, f"The Fog {number}")
        assert time.monotonic() < end, "nothing was saved while typing went on"
        qtbot.wait(20)
    assert number > 10


def test_undo_is_saved_too(qtbot, document, library, autosave):
    retitle(document, "The Fog")
    qtbot.waitUntil(lambda: autosave.state is SaveState.SAVED)
    document.history.undo()
    qtbot.waitUntil(lambda: autosave.state is SaveState.SAVED)
    assert library.edition(document.edition.id).title == "The Quayside Post"


def test_who_waits_for_the_save_is_called_after_it(qtbot, document, library, autosave):
    called = []
    autosave.settle(lambda: called.append("nothing to save"))
    assert called == ["nothing to save"]
    retitle(document, "Older")
    autosave._save()
    retitle(document, "Newer")
    autosave.settle(lambda: called.append(library.edition(document.edition.id).title))
    qtbot.waitUntil(lambda: len(called) == 2, timeout=PROMISE)
    assert called[1] == "Newer"
    assert autosave.state is SaveState.SAVED


def test_what_is_typed_while_a_save_takes_long_follows_at_once(qtbot, document, library, autosave):
    writing, written = threading.Event(), threading.Event()
    autosave._tasks.run(lambda: (writing.set(), written.wait(10)), lane=Lane.SAVING)
    assert writing.wait(10)
    retitle(document, "Older")
    autosave._save()  # behind the slow disk
    retitle(document, "Newer")
    qtbot.waitUntil(lambda: not autosave._timer.isActive(), timeout=PROMISE)
    written.set()
    qtbot.waitUntil(lambda: autosave.state is SaveState.SAVED, timeout=PROMISE)
    assert library.edition(document.edition.id).title == "Newer"


def test_a_long_search_is_not_in_the_way(qtbot, document, library, autosave):
    over = threading.Event()
    search = autosave._tasks.run(lambda: over.wait(30), lane=Lane.LIBRARY)
    retitle(document, "The Fog")
    qtbot.waitUntil(lambda: autosave.state is SaveState.SAVED, timeout=PROMISE)
    assert not search.is_over
    over.set()


def block_writing(library):
    """Another program's transaction on the library's file."""
    other = sqlite3.connect(library._database.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    return closing(other)


@pytest.fixture
def impatient(tmp_path, document):
    """A library that does not wait for others."""
    database = Database(tmp_path / "desk" / "library.sqlite", busy_seconds=0)
    library = Library(database, tmp_path / "desk" / "media")
    yield library
    library.close()


def test_a_locked_library_is_told_once_and_tried_again(qtbot, document, library, impatient, tasks):
    hold = EditionHold(impatient, owner_here(WindowId("w1"), "Mari"), now=lambda: NOW)
    hold.claim(document.edition)
    autosave = Autosave(document, hold, tasks)
    errors, told = [], []
    autosave.failed.connect(errors.append)
    with block_writing(library):
        retitle(document, "The Fog")
        autosave.settle(lambda: told.append("saved"), told.append)
        qtbot.waitUntil(lambda: autosave.state is SaveState.FAILED, timeout=PROMISE)
        assert len(errors) == 1
        assert "another program" in str(told[0])
        assert autosave._timer.isActive()
    qtbot.waitUntil(lambda: autosave.state is SaveState.SAVED, timeout=2 * PROMISE + 1000)
    assert library.edition(document.edition.id).title == "The Fog"
    assert len(told) == 1, "who was told that it failed is not called later"


def allow_pages(library, count):
    """The database may grow to so many pages, as on a disk with no more room."""
    connection = library._database._engine.raw_connection()
    connection.driver_connection.execute(f"PRAGMA max_page_count = {count}")
    connection.close()


def test_a_full_disk_is_told_and_tried_again(qtbot, document, library, autosave):
    allow_pages(library, 1)
    errors = []
    autosave.failed.connect(errors.append)
    retitle(document, "Fog " * 20_000)
    qtbot.waitUntil(lambda: autosave.state is SaveState.FAILED, timeout=PROMISE)
    assert "disk is full" in str(errors[0])
    allow_pages(library, 100_000)
    qtbot.waitUntil(lambda: autosave.state is SaveState.SAVED, timeout=2 * PROMISE + 1000)
    assert library.edition(document.edition.id).title == "Fog " * 20_000


def test_an_edition_that_was_taken_over_is_not_tried_again(qtbot, document, library, autosave):
    library.take_over_edition(
        document.edition.id, owner_here(WindowId("w2"), "Ana"), now=datetime.now(UTC)
    )
    retitle(document, "The Fog")
    with qtbot.waitSignal(autosave.taken, timeout=PROMISE) as caught:
        pass
    assert caught.args[0].lock.owner.name == "Ana"
    assert not autosave._timer.isActive()


def test_what_could_not_be_saved_before_the_end_is_flushed(document, library, autosave):
    retitle(document, "The Fog")
    autosave.flush()
    assert library.edition(document.edition.id).title == "The Fog"
    assert autosave.state is SaveState.SAVED
    autosave.flush()


def test_an_issued_edition_stays_as_it_is(qtbot, document, library, hold, autosave):
    hold.save(issue(document.edition, NOW))
    retitle(document, "Too late")
    with qtbot.waitSignal(autosave.taken, timeout=PROMISE):
        pass
    assert library.edition(document.edition.id).title == "The Quayside Post"
