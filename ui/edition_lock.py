"""The window's hold on the edition on the desk: asked for, kept, lost, taken over, followed.

    opened ─► claim ─┬─ ours ────► beats ─── taken ─┐
                     └─ another's ─► read-only, follows the owner's saves ◄┘

Everything that the library is asked goes through the saving lane, in order with the saves.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer, Signal

from digest.holding import Claim, EditionHold
from digest.library import EditionStand, Library
from digest.library.locks import is_running
from digest.locks import BEAT_EVERY, EditionTakenError, Lock, has_died
from digest.model import Edition, EditionId, EditionState
from ui import dates
from ui.autosave import Autosave, SaveState
from ui.edition_document import EditionDocument
from ui.tasks import Lane, Task, Tasks
from ui.translation import tr

log = logging.getLogger(__name__)

FOLLOW_EVERY = 1000
"""Milliseconds between two looks at what the owner has saved."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Seen:
    """What a look found: `edition` where it is newer than what is shown."""

    stand: EditionStand
    lock: Lock | None
    edition: Edition | None


class EditionLock(QObject):
    """`other` is the lock of who else has the edition open while this window only reads it; None
    when the window writes it, or when nobody has it open any more (`is_free`).

    Signals: `changed()` when any of that did; `kept(edition)` when what could not be saved was
    put into the library as a draft of its own.
    """

    changed = Signal()
    kept = Signal(object)

    def __init__(
        self,
        document: EditionDocument,
        autosave: Autosave,
        hold: EditionHold,
        library: Library,
        tasks: Tasks,
        parent: QObject | None = None,
        *,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(parent)
        self.other: Lock | None = None
        self.owner = hold.owner
        self._document = document
        self._autosave = autosave
        self._hold = hold
        self._library = library
        self._tasks = tasks
        self._now = now
        self._version = 0
        self._looking: Task | None = None
        self._beats = QTimer(self, interval=round(BEAT_EVERY.total_seconds() * 1000))
        self._beats.timeout.connect(self._beat)
        self._looks = QTimer(self, interval=FOLLOW_EVERY)
        self._looks.timeout.connect(self._look)
        document.edition_opened.connect(self._on_edition_opened)
        autosave.taken.connect(lambda error: self._lose(error.lock))

    @property
    def is_free(self) -> bool:
        """Whether the edition that is only read here could be had."""
        return self._document.is_read_only and self.other is None

    def claim(self) -> None:
        """Asks for the edition on the desk, which stays as it is until the answer comes."""
        self._ask(self._hold.claim)

    def take_over(self) -> None:
        """Makes the edition on the desk this window's, whoever has it."""
        self._ask(self._hold.take_over)

    def issue(
        self,
        issued: Edition,
        *,
        on_done: Callable[[datetime], object],
        on_failed: Callable[[Exception], object],
    ) -> None:
        """Puts the edition on the desk on record as `issued`, which ends the hold on it."""
        self._tasks.run(
            lambda: self._hold.save(issued),
            lane=Lane.SAVING,
            on_done=on_done,
            on_failed=on_failed,
        )

    def release(self) -> None:
        """Gives the edition back without waiting for it: the window closes."""
        self._beats.stop()
        self._looks.stop()
        self._tasks.run(self._hold.release, lane=Lane.SAVING, on_failed=_note)

    def copy_of(self, edition: Edition) -> Edition:
        """A draft of its own with all that `edition` holds, named by the minute."""
        at = dates.time(self._now().astimezone())
        title = tr("Edition lock", "{title} (copy of {time})").format(title=edition.title, time=at)
        return replace(
            edition,
            id=EditionId(uuid4().hex),
            title=title,
            state=EditionState.DRAFT,
            issued=None,
            created=self._now(),
        )

    def _on_edition_opened(self, edition: Edition) -> None:
        self._beats.stop()
        self._looks.stop()
        if self._document.is_read_only:
            self._looks.start()
        else:
            self.other = None
            self.claim()
        self.changed.emit()

    def _ask(self, ask: Callable[[Edition], Claim]) -> None:
        edition = self._document.edition
        self._tasks.run(
            lambda: ask(edition),
            lane=Lane.SAVING,
            on_done=lambda claim: self._on_answered(edition, claim),
            on_failed=_note,  # the next save asks again, and says it where that fails too
        )

    def _on_answered(self, read: Edition, claim: Claim) -> None:
        document = self._document
        if document.edition.id != read.id:
            return
        if claim.is_ours and claim.edition is None and not document.is_read_only:
            self._autosave.tell_saved(claim.saved)
            self._beats.start()
        elif claim.is_ours:
            self._keep_what_is_unsaved()
            document.open(claim.edition or document.edition)
        elif claim.lock is None:  # it is issued
            self._on_issued(claim.edition or document.edition, claim.saved)
        else:
            self._lose(claim.lock)
        self.changed.emit()

    def _on_issued(self, edition: Edition, saved: datetime | None) -> None:
        if edition is not self._document.edition:
            self._keep_what_is_unsaved()
            self._document.open(edition)
        self._autosave.tell_saved(saved)

    def _beat(self) -> None:
        self._tasks.run(self._hold.beat, lane=Lane.SAVING, on_failed=self._on_missed_beat)

    def _on_missed_beat(self, error: Exception) -> None:
        if not isinstance(error, EditionTakenError):
            _note(error)
        elif not self._document.is_frozen:
            self._lose(error.lock)

    def _lose(self, lock: Lock | None) -> None:
        """The edition is not ours: it is read from now on, and what was not saved is kept."""
        self.other = lock
        edition = self._document.edition
        self._keep_what_is_unsaved()
        self._version = 0
        self._document.open(edition, read_only=True)
        self._look()

    def _keep_what_is_unsaved(self) -> None:
        if self._autosave.state is SaveState.SAVED or self._document.is_read_only:
            return
        copy = self.copy_of(self._document.edition)
        self._tasks.run(
            lambda: self._library.save_edition(copy, saved=self._now()),
            lane=Lane.SAVING,
            on_done=lambda _: self._on_kept(copy),
            on_failed=lambda error: self._on_not_kept(copy, error),
        )

    def _on_kept(self, copy: Edition) -> None:
        self.kept.emit(copy)
        self._autosave.go_on()

    def _on_not_kept(self, copy: Edition, error: Exception) -> None:
        """The copy goes on the desk itself, where saving it is tried until it is done."""
        self._document.open(copy)
        self._autosave.must_save()
        self._autosave.go_on(error)

    def _look(self) -> None:
        if self._looking and not self._looking.is_over:
            return
        shown = self._document.edition
        version = self._version
        self._looking = self._tasks.run(
            lambda: self._seen(shown.id, version),
            lane=Lane.SAVING,
            on_done=lambda seen: self._on_seen(shown.id, seen),
            on_failed=_note,
        )

    def _seen(self, edition: EditionId, version: int) -> _Seen:
        """On the lane's thread."""
        stand = self._library.edition_stand(edition)
        lock = stand.lock
        if lock and has_died(lock, now=self._now(), host=self.owner.host, runs=is_running):
            lock = None
        is_newer = stand.version not in (0, version)
        return _Seen(
            stand=stand, lock=lock, edition=self._library.edition(edition) if is_newer else None
        )

    def _on_seen(self, shown: EditionId, seen: _Seen) -> None:
        document = self._document
        if document.edition.id != shown or not document.is_read_only:
            return
        if seen.edition is not None:
            self._version = seen.stand.version
        if seen.edition is not None and seen.stand.state is EditionState.ISSUED:
            document.open(seen.edition)
        elif seen.edition is not None:
            document.follow(seen.edition)
        self._autosave.tell_saved(seen.stand.saved)
        if seen.lock != self.other:
            is_new = _whose(seen.lock) != _whose(self.other)
            self.other = seen.lock
            if is_new:
                self.changed.emit()


def _whose(lock: Lock | None) -> str:
    return lock.owner.window if lock else ""


def _note(error: Exception) -> None:
    """The lock is asked for again with the next beat, look or save; the log has the reason."""
    log.info("The library did not answer about a lock: %s", error)
