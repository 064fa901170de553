"""Autosave: what the editor did is in the library at most two seconds later.

A save is due SAVE_AFTER ms after the first change that is not saved, whether typing goes on or
not, and is written by a lane of its own, where no search and no import is in its way.
"""

from collections.abc import Callable
from datetime import datetime
from enum import Enum

from PySide6.QtCore import QObject, QTimer, Signal

from digest.holding import EditionHold
from digest.locks import EditionTakenError
from digest.model import Edition
from ui.edition_document import EditionDocument
from ui.tasks import Lane, Task, Tasks

SAVE_AFTER = 800
"""Milliseconds; leaves the disk more than a second of the two that are promised."""

RETRY_AFTER = 2000

Then = Callable[[], object]
Otherwise = Callable[[Exception], object]


class SaveState(Enum):
    SAVED = "saved"
    UNSAVED = "unsaved"
    FAILED = "not saved"


class Autosave(QObject):
    """Saves the document's edition after each change, as far as `hold` reaches.

    Signals: `state_changed()` whenever `state` or `saved_at` did; `failed(error)` for the first
    of a row of failures (it goes on trying every RETRY_AFTER ms); `taken(error)` when the edition
    is another's now, and nothing more is tried.
    """

    state_changed = Signal()
    failed = Signal(object)
    taken = Signal(object)

    def __init__(
        self,
        document: EditionDocument,
        hold: EditionHold,
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.state = SaveState.SAVED
        self.saved_at: datetime | None = None
        self._document = document
        self._hold = hold
        self._tasks = tasks
        self._edits = 0
        self._running: Task | None = None
        self._waiting: list[tuple[Then, Otherwise | None]] = []
        self._timer = QTimer(self, singleShot=True, interval=SAVE_AFTER)
        self._timer.timeout.connect(self._save)
        document.edition_changed.connect(self._on_edition_changed)
        document.edition_opened.connect(self._on_edition_opened)

    def tell_saved(self, at: datetime | None) -> None:
        """The edition that was just opened was saved `at`, None when it never was."""
        if self.state is SaveState.SAVED:
            self._settle(SaveState.SAVED, at)

    def must_save(self) -> None:
        """The edition on the desk is not in the library, though nobody changed it here."""
        self._settle(SaveState.UNSAVED, None)
        self._timer.start(0)

    def settle(self, then: Then, otherwise: Otherwise | None = None) -> None:
        """Calls `then` when nothing is unsaved: at once, or after the save that begins now.
        Where that fails `otherwise` is told why, and `then` never called."""
        if self.state is SaveState.SAVED:
            then()
            return
        self._waiting.append((then, otherwise))
        self._timer.start(0)

    def go_on(self, error: Exception | None = None) -> None:
        """Answers who waits for `settle`: all is saved, or `error` says why it can't be."""
        waiting, self._waiting = self._waiting, []
        for then, otherwise in waiting:
            if error is None:
                then()
            elif otherwise is not None:
                otherwise(error)

    def flush(self) -> None:
        """Writes what is not saved yet, on this thread: for the end, when no lane is at work any
        more. Raises LibraryError."""
        self._timer.stop()
        if self.state is not SaveState.SAVED and not self._document.is_read_only:
            at = self._hold.save(self._document.edition, edits=self._edits)
            self._settle(SaveState.SAVED, at)

    def _on_edition_changed(self, _before: Edition, _after: Edition) -> None:
        if self._document.is_read_only:
            return  # what its owner saved is shown
        self._edits += 1
        if self.state is SaveState.SAVED:
            self._settle(SaveState.UNSAVED, self.saved_at)
        # Not restarted by the next change: an hour of typing without a pause is saved as well.
        if not self._timer.isActive():
            self._timer.start(SAVE_AFTER)

    def _on_edition_opened(self, _edition: Edition) -> None:
        self._timer.stop()
        self._edits = 0
        self._settle(SaveState.SAVED, None)

    def _save(self) -> None:
        if self.state is SaveState.SAVED or (self._running and not self._running.is_over):
            return  # when the one that runs is done, the newest value follows it
        edition, edits = self._document.edition, self._edits
        self._running = self._tasks.run(
            lambda: self._hold.save(edition, edits=edits),
            lane=Lane.SAVING,
            on_done=lambda at: self._on_saved(edition, at),
            on_failed=lambda error: self._on_failed(edition, error),
        )

    def _on_saved(self, edition: Edition, at: datetime) -> None:
        if edition is self._document.edition:
            self._timer.stop()
            self._settle(SaveState.SAVED, at)
            self.go_on()
        elif edition.id == self._document.edition.id:
            self._settle(SaveState.UNSAVED, at)
            is_awaited = self._waiting or not self._timer.isActive()
            if is_awaited:  # its turn came while the last one was being written
                self._timer.start(0)

    def _on_failed(self, edition: Edition, error: Exception) -> None:
        if edition.id != self._document.edition.id or self.state is SaveState.SAVED:
            return  # another one is on the desk
        if isinstance(error, EditionTakenError):
            self._timer.stop()
            self.taken.emit(error)
            return
        first = self.state is not SaveState.FAILED
        self._settle(SaveState.FAILED, self.saved_at)
        self._timer.start(RETRY_AFTER)
        if first:
            self.failed.emit(error)
        self.go_on(error)

    def _settle(self, state: SaveState, saved_at: datetime | None) -> None:
        self.state, self.saved_at = state, saved_at
        self.state_changed.emit()
