"""What the threads of a gathering tell the caller's thread, and how it tells them to stop."""

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from queue import Empty, SimpleQueue

from digest.fetch import Cancellation
from digest.gather.caller import Progress
from digest.gather.gathered import Gathered

LOOK_AROUND_SECONDS = 0.1
MOST_PARTS = 3
"""So many wait for the caller at most; a part may hold a few dozen pictures."""


@dataclass(frozen=True, slots=True)
class _Progress:
    label: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class _Part:
    place: int
    brought: Gathered


class Reports:
    """The reports of one gathering. `cancellation` is cancelled as soon as it shall end, and with
    it every fetch that was given it."""

    def __init__(self) -> None:
        self.cancellation = Cancellation()
        self._left = threading.Event()
        self._room = threading.Semaphore(MOST_PARTS)
        self._waiting: SimpleQueue[_Progress | _Part | None] = SimpleQueue()

    def tell(self, label: str, done: int, total: int) -> None:
        """From any thread: so many of the `total` items called `label` are done."""
        self._waiting.put(_Progress(label, done, total))

    def hand_over(self, place: int, brought: Gathered) -> None:
        """From a thread of the gathering: what came of the visit at `place`.

        Waits while the caller is behind by so many that memory could fill with them.
        """
        while not self._room.acquire(timeout=LOOK_AROUND_SECONDS):
            if self._left.is_set():
                return
        self._waiting.put(_Part(place, brought))

    def attend(
        self,
        walks: Sequence[Future[None]],
        *,
        on_progress: Progress,
        on_part: Callable[[int, Gathered], None],
        cancelled: Callable[[], bool],
    ) -> None:
        """In the caller's thread: takes every report until all `walks` have ended.

        When `cancelled` says so they are told to end; what they still hand over is taken, too.
        Raises what a walk or one of the callables raised.
        """
        for walk in walks:
            walk.add_done_callback(lambda _: self._waiting.put(None))
        under_way = len(walks)
        try:
            while under_way:
                if cancelled():
                    self.cancellation.cancel()
                try:
                    report = self._waiting.get(timeout=LOOK_AROUND_SECONDS)
                except Empty:
                    continue
                match report:
                    case _Progress(label, done, total):
                        on_progress(label, done, total)
                    case _Part(place, brought):
                        on_part(place, brought)
                        self._room.release()
                    case None:
                        under_way -= 1
        finally:
            self.cancellation.cancel()
            self._left.set()
        for walk in walks:
            walk.result()
