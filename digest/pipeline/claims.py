"""A claimed run while it goes on: its heartbeat, and its end whatever happens."""

import logging
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from types import TracebackType
from typing import Self

from digest.errors import LibraryError
from digest.library import Library
from digest.model import EditionId, Outcome, Run

HEARTBEAT = timedelta(seconds=20)
STALE_AFTER = timedelta(minutes=5)
"""A run whose heart has not beaten for so long belongs to a process that was killed. Many times
HEARTBEAT, as a machine that wakes from sleep needs a while to go on."""

_log = logging.getLogger(__name__)


class Claim:
    """Keeps `run` alive from a thread of its own until it is finished.

    Used as a context manager; a run that is left without `finish`, by an error that nobody
    foresaw, is recorded as failed and the error goes on. `lost` tells whether another process has
    taken the run over: its holder should then stop.
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
    def lost(self) -> bool:
        """Whether the run is no longer ours."""
        return self._lost.is_set()

    def finish(
        self, outcome: Outcome, *, reason: str = "", edition: EditionId | None = None
    ) -> Run:
        """Records the run's end and answers it. Raises LibraryError when the run was lost."""
        self._stop()
        moment = self._now()
        self._library.finish_run(
            self._run.id, outcome=outcome, reason=reason, edition=edition, now=moment
        )
        return replace(self._run, outcome=outcome, reason=reason, edition=edition, finished=moment)

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
                self._library.heartbeat(self._run.id, self._now())
            except LibraryError as error:
                _log.warning("Run %s has no heartbeat: %s", self._run.id, error)
                self._lost.set()
                return
