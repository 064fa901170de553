"""Two windows on one desk: one writes an edition, the other reads along."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from ui_harbour import make_edition

from digest.edits import set_nameplate
from digest.model import BlockId, EditionState
from ui.autosave import SaveState

pytestmark = pytest.mark.window


@pytest.fixture
def first(window):
    """The window that came first, and has the edition."""
    return window


@pytest.fixture
def second(qtbot, first, open_window):
    """A window that finds the edition open."""
    qtbot.waitUntil(lambda: first.bench.autosave.saved_at is not None)
    window = open_window().window
    qtbot.waitUntil(lambda: window.document.is_read_only)
    return window


def retitle(window, title):
    window.document.apply("Type", lambda edition: set_nameplate(edition, title=title))


def press(qtbot, strip, text):
    """Clicks the button of the strip that says so, as soon as it is there."""

    def buttons():
        return [b for b in strip.findChildren(QPushButton) if b.text() == text and b.isVisible()]

    qtbot.waitUntil(lambda: len(buttons()) == 1)
    qtbot.mouseClick(buttons()[0], Qt.MouseButton.LeftButton)


def is_saved(window):
    return window.bench.autosave.state is SaveState.SAVED and bool(window.bench.autosave.saved_at)


def test_the_second_window_reads_and_says_who_writes(first, second):
    assert not first.document.is_frozen
    assert second.document.edition == first.document.edition
    assert "Another window has had this edition open since" in second.lock_strip.text
    assert "read only" in second.windowTitle()
    assert not second.actions_["issue"].isEnabled() or not second.actions_["issue"].isVisible()
    second.outline.select_block(BlockId("b2"))
    second.outline.remove_selected()
    assert second.document.edition == first.document.edition


def test_the_second_window_follows_what_is_saved(qtbot, first, second):
    second.outline.select_block(BlockId("b2"))
    retitle(first, "The Fog")
    qtbot.waitUntil(lambda: second.document.edition.title == "The Fog")
    assert [block.id for block in second.outline.selected_blocks()] == ["b2"]
    assert second.bench.autosave.state is SaveState.SAVED
    assert second.document.history.count() == 0


def test_taking_over_stops_the_first_and_keeps_what_it_had_not_saved(qtbot, first, second):
    retitle(first, "Saved")
    qtbot.waitUntil(lambda: is_saved(first))
    press(qtbot, second.lock_strip, "Take over")
    qtbot.waitUntil(lambda: not second.document.is_frozen)
    retitle(first, "Not saved")  # nobody has told it yet
    qtbot.waitUntil(lambda: first.document.is_read_only)
    retitle(second, "The second's")
    qtbot.waitUntil(lambda: first.document.edition.title == "The second's")
    assert "What you had not saved is kept" in first.bench.banner.text
    (kept,) = [row for row in first.bench.library.editions() if "copy of" in row.title]
    assert kept.title.startswith("Not saved (copy of ")
    press(qtbot, first.bench.banner, "Open it")
    qtbot.waitUntil(lambda: first.document.edition.title == kept.title)
    assert not first.document.is_frozen
    assert not second.document.is_frozen


def test_a_window_that_has_nothing_unsaved_learns_by_its_heartbeat(qtbot, first, second):
    qtbot.waitUntil(lambda: is_saved(first))
    second.bench.lock.take_over()
    qtbot.waitUntil(lambda: not second.document.is_frozen)
    first.bench.lock._beat()
    qtbot.waitUntil(lambda: first.document.is_read_only)
    assert first.lock_strip.isVisible()
    assert not first.bench.banner.isVisible()
    assert not second.lock_strip.isVisible()


def test_a_copy_is_ones_own(qtbot, first, second):
    press(qtbot, second.lock_strip, "Open a copy")
    qtbot.waitUntil(lambda: not second.document.is_frozen)
    assert second.document.edition.id != first.document.edition.id
    assert second.document.edition.blocks == first.document.edition.blocks
    assert not second.lock_strip.isVisible()
    retitle(second, "Mine")
    qtbot.waitUntil(lambda: is_saved(second))
    assert first.document.edition.title == "The Quayside Post"


def test_closing_it_leaves_an_empty_one(qtbot, first, second):
    press(qtbot, second.lock_strip, "Close")
    assert not second.document.is_frozen
    assert second.document.edition.blocks == ()
    assert not second.lock_strip.isVisible()


def test_an_edition_that_was_closed_can_be_had(qtbot, first, second):
    first.editions.close()
    qtbot.waitUntil(lambda: second.bench.lock.is_free)
    assert "Nobody else" in second.lock_strip.text
    press(qtbot, second.lock_strip, "Edit it")
    qtbot.waitUntil(lambda: not second.document.is_frozen)


def test_what_the_first_issues_is_issued_in_the_second(qtbot, first, second):
    first.editions.issue()
    qtbot.waitUntil(lambda: second.document.edition.state is EditionState.ISSUED)
    assert not second.document.is_read_only
    assert not second.lock_strip.isVisible()
    assert second.actions_["correct"].isVisible()


def test_an_edit_while_it_is_being_issued_is_kept_aside(qtbot, window):
    qtbot.waitUntil(lambda: is_saved(window))
    window.editions.issue()
    retitle(window, "A moment too late")
    qtbot.waitUntil(lambda: window.document.edition.state is EditionState.ISSUED)
    assert window.document.edition.title == "The Quayside Post"
    qtbot.waitUntil(
        lambda: any(
            row.title.startswith("A moment too late (copy of")
            for row in window.bench.library.editions()
        )
    )


def test_an_issued_edition_is_open_in_any_number_of_windows(qtbot, first, open_window):
    first.editions.issue()
    qtbot.waitUntil(lambda: first.document.edition.state is EditionState.ISSUED)
    second = open_window().window
    qtbot.waitUntil(lambda: second.bench.autosave.saved_at is not None)
    assert not second.document.is_read_only
    assert not second.lock_strip.isVisible()


def test_another_edition_is_opened_once_this_one_is_saved(qtbot, window):
    other = make_edition()
    retitle(window, "The Fog")
    window.editions.new()
    qtbot.waitUntil(lambda: window.document.edition.blocks == ())
    assert window.bench.library.edition(other.id).title == "The Fog"


def test_a_window_that_closes_gives_its_edition_back(qtbot, window):
    qtbot.waitUntil(lambda: window.bench.library.edition_locks() != ())
    window.close()
    qtbot.waitUntil(lambda: window.bench.library.edition_locks() == ())
