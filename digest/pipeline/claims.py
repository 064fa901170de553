"""A claimed run while it goes on: its heartbeat, its steps, and its end whatever happens."""

import logging
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from types import TracebackType
from typing import Self

from digest.errors import LibraryError
from digest.library import Library
from digest.model import Decision, Edition, EditionId, Outcome, Run, Step

HEARTBEAT = timedelta(seconds=20)
STALE_AFTER = timedelta(minutes=2)
"""A run whose heart has not beaten for so long belongs to a process that was killed. Several times
HEARTBEAT, as a busy machine may keep a heart waiting; who was taken over alive is refused."""

_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)

_log = logging.getLogger(__name__)


class Claim:
    """Keeps `run` alive from a thread of its own until it is finished, and writes down what was
    done for it.

    Used as a context manager; a run that is left without `finish`, by an error that nobody
    foresaw, is recorded as failed and the error goes on. `lost` tells whether another process has
    taken the run over: its holder should then stop. Whatever it still records is refused with a
    LibraryError, so that one who slept through a take-over issues and delivers nothing.
    """

    def __init__(
        self,
        run: Run,
        library: Library,
        now: Callable[[], datetime],
        *,
        every: timedelta = HEARTBEAT,
    ) -> None:
        self._run = run
        self._library = library
        self._now = now
        self._every = every
        self._ended = threading.Event()
        self._lost = threading.Event()
        self._thread = threading.Thread(target=self._beat, name=f"run-{run.id}", daemon=True)

    @property
    def run(self) -> Run:
        """The run as it was claimed, with the edition that it has by now."""
        return self._run

    @property
    def lost(self) -> bool:
        """Whether the run is no longer ours."""
        return self._lost.is_set()

    @property
    def decision(self) -> Decision:
        """What the editor has decided until now."""
        return self._library.run(self._run.id).decision

    def confirm(self) -> None:
        """Raises LibraryError when the run is no longer ours."""
        self._library.heartbeat(self._run.id, self._now(), attempt=self._run.attempts)

    def note(self, step: Step, note: str = "") -> None:
        """Records that `step` was done; raises as `confirm` does."""
        self._library.note_step(self._run, step, at=self._now(), note=note)

    def has_done(self, step: Step, note: str = "") -> bool:
        """Whether this run has done it, with that note where one is given, in this attempt or an
        earlier one."""
        return any(
            taken.step is step and note in ("", taken.note)
            for taken in self._library.steps(self._run.id)
        )

    def keep_draft(self, draft: Edition, note: str = "") -> None:
        """Saves the draft and records in the same breath that it is this run's; raises as `confirm`
        does."""
        self._library.keep_draft(self._run, draft, at=self._now(), note=note)
        self._run = replace(self._run, edition=draft.id)

    def issue(self, issued: Edition, *, version: int) -> None:
        """Puts the draft on record as `issued`, if what is still stored is its `version`, 0 for
        nothing. Raises EditionTakenError where it is not; else as `confirm` does."""
        self._library.issue_draft(self._run, issued, version=version, at=self._now())

    def finish(
        self, outcome: Outcome, *, reason: str = "", edition: EditionId | None = None
    ) -> Run:
        """Records the run's end, or that it waits, and answers it. Raises LibraryError when the run
        was lost."""
        self._stop()
        self._library.finish_run(
            self._run.id,
            outcome=outcome,
            reason=reason,
            edition=edition,
            now=self._now(),
            attempt=self._run.attempts,
        )
        return self._library.run(self._run.id)

    def let_go(self) -> Run:
        """Leaves the run to whoever comes next, who goes on with it at once. Raises LibraryError
        when the run was lost."""
        self._stop()
        self._library.heartbeat(self._run.id, _LONG_AGO, attempt=self._run.attempts)
        return self._library.run(self._run.id)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        unfinished = not self._ended.is_set()
        self._stop()
        if unfinished and error is not None:
            reason = f"It broke off: {type(error).__name__}. {error}".strip()
            self.finish(Outcome.FAILED, reason=reason)

    def _stop(self) -> None:
        self._ended.set()
        self._thread.join()

    def _beat(self) -> None:
        while not self._ended.wait(self._every.total_seconds()):
            try:
                self.confirm()
            except LibraryError as error:
                _log.warning("Run %s has no heartbeat: %s", self._run.id, error)
                self._lost.set()
                return
