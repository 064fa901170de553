"""Autosave: what the editor did is in the library at most two seconds later.

A save is due SAVE_AFTER ms after the first change that is not saved, whether typing goes on or
not, and is written by the library's lane, off the window's thread.
"""

import threading
from collections.abc import Callable
from datetime import datetime
from enum import Enum

from PySide6.QtCore import QObject, QTimer, Signal

from digest.library import Library
from digest.model import Edition
from ui.edition_document import EditionDocument
from ui.tasks import Task, Tasks

SAVE_AFTER = 800
"""Milliseconds; leaves the disk more than a second of the two that are promised."""

RETRY_AFTER = 2000

MOST_LOOKED_AT = 1000
"""Editions among which the time of the last save is looked up."""


class SaveState(Enum):
    SAVED = "saved"
    UNSAVED = "unsaved"
    FAILED = "not saved"


class Autosave(QObject):
    """Saves the document's edition after each change.

    Signals: `state_changed()` whenever `state` or `saved_at` did; `failed(error)` for the first
    of a row of failures (it goes on trying every RETRY_AFTER ms).
    """

    state_changed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        document: EditionDocument,
        library: Library,
        tasks: Tasks,
        parent: QObject | None = None,
        *,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(parent)
        self.state = SaveState.SAVED
        self.saved_at: datetime | None = None
        self._document = document
        self._library = library
        self._tasks = tasks
        self._now = now
        self._writer = _Writer(library)
        self._running: Task | None = None
        self._timer = QTimer(self, singleShot=True, interval=SAVE_AFTER)
        self._timer.timeout.connect(self._save)
        document.edition_changed.connect(self._on_edition_changed)
        document.edition_opened.connect(self._on_edition_opened)

    def recall(self) -> None:
        """Asks the library when the edition that was just opened was saved."""
        library, edition = self._library, self._document.edition
        self._tasks.run(
            lambda: _saved_at(library, edition), on_done=lambda at: self._on_recalled(edition, at)
        )

    def flush(self) -> None:
        """Writes what is not saved yet, now and on this thread: before the window closes or
        another edition is opened. Raises LibraryError."""
        self._timer.stop()
        if self.state is not SaveState.SAVED:
            if self._running is not None:
                self._running.cancel()  # its answer would be about an older value
            edition, at = self._document.edition, self._now()
            self._writer.write(edition, at, self._writer.next_turn())
            self._settle(SaveState.SAVED, at)

    def _on_edition_changed(self, _before: Edition, _after: Edition) -> None:
        if self.state is SaveState.SAVED:
            self._settle(SaveState.UNSAVED, self.saved_at)
        # Not restarted by the next change: an hour of typing without a pause is saved as well.
        if not self._timer.isActive():
            self._timer.start(SAVE_AFTER)

    def _on_edition_opened(self, _edition: Edition) -> None:
        self._timer.stop()
        self._settle(SaveState.SAVED, None)
        self.recall()

    def _on_recalled(self, edition: Edition, at: datetime | None) -> None:
        """Nothing to tell when it was edited or saved meanwhile."""
        untouched = edition is self._document.edition and self.state is SaveState.SAVED
        if untouched and self.saved_at is None:
            self._settle(SaveState.SAVED, at)

    def _save(self) -> None:
        if self._running and not self._running.is_over:
            self._timer.start(SAVE_AFTER)
            return
        edition, at = self._document.edition, self._now()
        turn = self._writer.next_turn()
        self._running = self._tasks.run(
            lambda: self._writer.write(edition, at, turn),
            on_done=lambda _: self._on_saved(edition, at),
            on_failed=lambda error: self._on_failed(edition, error),
        )

    def _on_saved(self, edition: Edition, at: datetime) -> None:
        if edition is self._document.edition:
            self._settle(SaveState.SAVED, at)
        elif edition.id == self._document.edition.id:
            self._settle(SaveState.UNSAVED, at)

    def _on_failed(self, edition: Edition, error: Exception) -> None:
        if edition.id != self._document.edition.id:
            return  # it was flushed before the other one was opened
        first = self.state is not SaveState.FAILED
        self._settle(SaveState.FAILED, self.saved_at)
        self._timer.start(RETRY_AFTER)
        if first:
            self.failed.emit(error)

    def _settle(self, state: SaveState, saved_at: datetime | None) -> None:
        self.state, self.saved_at = state, saved_at
        self.state_changed.emit()


def _saved_at(library: Library, edition: Edition) -> datetime | None:
    """When the library's copy of `edition` was written; None when there is none."""
    rows = library.editions(edition.publication, limit=MOST_LOOKED_AT)
    return next((row.saved for row in rows if row.id == edition.id), None)


class _Writer:
    """Writes editions in the order in which they were handed in.

    A lane's write may still be waiting for the disk when `flush` writes a newer value: each has a
    turn, and one whose turn has passed is dropped.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self._lock = threading.Lock()
        self._given = 0
        self._written = 0

    def next_turn(self) -> int:
        self._given += 1
        return self._given

    def write(self, edition: Edition, at: datetime, turn: int) -> None:
        with self._lock:
            if turn <= self._written:
                return
            self._library.save_edition(edition, saved=at)
            self._written = turn
