"""A lane of the press: jobs that wait their turn, and the workers that do them."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Lock
from typing import TypeVar

from digest.errors import RenderCancelled, RenderError, UnprintableError
from digest.render.hands import Hand, House
from digest.render.jobs import Failure

Made = TypeVar("Made")

Talk = Callable[[Sequence[Hand]], Made | Failure]
"""What is said with the workers to have something made."""


class Lane:
    """One job at a time, done by one or more workers that stay warm. Every method may be called
    from any thread."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._queue = ThreadPoolExecutor(max_workers=1, thread_name_prefix="press")
        self._lock = Lock()
        self._hands: list[Hand] = []
        self._working = False
        self._cancelled = False
        self._closed = False

    def submit(self, work: Callable[[], Made], theme: str) -> "Future[Made]":
        """`work`, which makes attempts for an edition of `theme`, when its turn comes. Raises
        RenderError at once when the lane is closed."""
        with self._lock:
            if self._closed:
                raise RenderError("The press is closed.", theme=theme)
            return self._queue.submit(self._run, work, theme)

    def attempt(self, talk: Talk[Made], hands: int = 1) -> Made:
        """What `talk` with so many workers brings. Workers that did not answer well are followed by
        new ones straight away. Raises RenderError, RenderCancelled; UnprintableError when the time
        runs out or a worker ends."""
        working = self._begin(hands)
        answer: Made | Failure | None = None
        try:
            answer = talk(working)
        except (EOFError, OSError, ValueError, TypeError):
            # A process is gone, and _end says why; the last two are a pipe closed meanwhile.
            answer = None
        finally:
            broken = answer is None or (isinstance(answer, Failure) and answer.unprintable)
            cancelled = self._end(broken=broken)
        if cancelled:
            raise RenderCancelled("The rendering was stopped.")
        if isinstance(answer, Failure):
            raise _error(answer)
        if answer is None:
            raise UnprintableError(
                "The rendering process ended unexpectedly.",
                remedy="Try again; if it happens again, take out the block added last.",
            )
        return answer

    def cancel(self) -> None:
        """Stops the running job, which raises RenderCancelled; waiting jobs go on."""
        with self._lock:
            if self._working:
                self._cancelled = True
                for hand in self._hands:
                    hand.kill()

    def warm(self, hands: int = 1) -> None:
        """Starts workers, so that the first job need not wait for them. Returns at once."""
        with self._lock:
            if not self._closed:
                self._staff(hands)

    def close(self) -> None:
        """Stops the running job and drops the waiting ones; no process remains."""
        with self._lock:
            self._closed = self._cancelled = True
            self._dismiss()
        self._queue.shutdown(wait=True, cancel_futures=True)
        with self._lock:
            self._dismiss()

    def _run(self, work: Callable[[], Made], theme: str) -> Made:
        with self._lock:
            self._working, self._cancelled = True, self._closed
        try:
            return work()
        except RenderError as error:
            error.theme = error.theme or theme
            raise
        finally:
            with self._lock:
                self._working = False

    def _begin(self, hands: int) -> list[Hand]:
        with self._lock:
            if self._closed or self._cancelled:
                raise RenderCancelled("The rendering was stopped.")
            if not all(hand.is_alive for hand in self._hands):
                self._dismiss()
            self._staff(hands)
            return self._hands[:hands]

    def _end(self, *, broken: bool) -> bool:
        """Whether the job was cancelled."""
        with self._lock:
            cancelled = self._cancelled
            if broken or cancelled:
                wanted = len(self._hands)
                self._dismiss()
                if not self._closed:
                    self._staff(wanted)
            return cancelled

    def _staff(self, hands: int) -> None:
        while len(self._hands) < hands:
            self._hands.append(Hand(self._house))

    def _dismiss(self) -> None:
        """Ends the workers, if there are any."""
        for hand in self._hands:
            hand.end()
        self._hands.clear()


def _error(failure: Failure) -> RenderError:
    kind = UnprintableError if failure.unprintable else RenderError
    return kind(
        failure.message,
        theme=failure.theme,
        remedy=failure.remedy,
        file=failure.file,
        line=failure.line,
    )
