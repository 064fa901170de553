"""What was typed is in the library two seconds later, whatever happens meanwhile."""

import time
from datetime import UTC, datetime

import pytest
from ui_harbour import NOW, make_edition

from digest.edits import issue, set_nameplate
from ui.autosave import Autosave, SaveState
from ui.edition_document import EditionDocument

PROMISE = 2000
"""Milliseconds."""


@pytest.fixture
def document(qapp):
    return EditionDocument(make_edition())


@pytest.fixture
def autosave(document, library, tasks):
    return Autosave(document, library, tasks, now=lambda: datetime.now(UTC))


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


def test_flush_saves_at_once(document, library, autosave):
    retitle(document, "The Fog")
    autosave.flush()
    assert library.edition(document.edition.id).title == "The Fog"
    assert autosave.state is SaveState.SAVED


def test_a_save_that_was_overtaken_by_flush_changes_nothing(qtbot, document, library, autosave):
    retitle(document, "Older")
    autosave._save()
    retitle(document, "Newer")
    autosave.flush()
    qtbot.waitUntil(lambda: not autosave._tasks.active)
    assert library.edition(document.edition.id).title == "Newer"
    assert autosave.state is SaveState.SAVED


def test_what_cannot_be_saved_is_told_once_and_tried_again(qtbot, document, library, autosave):
    library.save_edition(issue(document.edition, NOW), saved=NOW)  # as another window would
    errors = []
    autosave.failed.connect(errors.append)
    retitle(document, "The Fog")
    qtbot.waitUntil(lambda: autosave.state is SaveState.FAILED)
    assert len(errors) == 1
    assert autosave._timer.isActive()


def test_an_edition_that_is_opened_tells_when_it_was_saved(qtbot, document, library, autosave):
    library.save_edition(document.edition, saved=NOW)
    document.open(library.edition(document.edition.id))
    qtbot.waitUntil(lambda: autosave.saved_at == NOW)
    assert autosave.state is SaveState.SAVED


def test_an_edition_that_was_never_saved_tells_no_time(qtbot, tasks, autosave):
    autosave.recall()
    qtbot.waitUntil(lambda: not tasks.active)
    assert autosave.saved_at is None
