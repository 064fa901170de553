"""The course of one fetch: when it has to end, and how somebody else can end it before.

A fetch may be blocked in a look-up, on a socket, or waiting for its turn. Wherever it is, it says
what would wake it, so that `Cancellation.cancel` ends it at once and not at the next look around.
"""

import math
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import Protocol, TypeVar

Result = TypeVar("Result")


class Clock(Protocol):
    """What the fetcher needs of time; tests give one that does not make them wait."""

    def monotonic(self) -> float:
        """Seconds since some moment; never goes back."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""

    def wait(self, event: threading.Event, seconds: float) -> bool:
        """Waits until `event` is set, at most `seconds`. Whether it is set."""


class SystemClock:
    """The computer's own."""

    def monotonic(self) -> float:
        return time.monotonic()

    def now(self) -> datetime:
        return datetime.now(UTC)

    def wait(self, event: threading.Event, seconds: float) -> bool:
        return event.wait(seconds)


class TimeIsOverError(Exception):
    """The total time of the fetch has passed."""


class EndedError(Exception):
    """The fetch was ended from outside."""


class Course:
    """One fetch under way, in one thread; only `end` is called by others."""

    def __init__(self, clock: Clock, seconds: float) -> None:
        self._clock = clock
        self._ends = clock.monotonic() + seconds
        self._ended = threading.Event()
        self._waking = threading.Lock()
        self._wake: Callable[[], object] | None = None
        self._most_bytes = math.inf
        self._too_much: type[Exception] = EndedError

    def end(self) -> None:
        """Ends the fetch: whatever it is waiting for, it raises EndedError. From any thread."""
        with self._waking:
            self._ended.set()
            if self._wake:
                self._wake()

    def check(self) -> None:
        """Raises EndedError when the fetch was ended."""
        if self._ended.is_set():
            raise EndedError

    def seconds_left(self) -> float:
        """What is left of the total time. Raises TimeIsOverError when nothing is, EndedError."""
        self.check()
        left = self._ends - self._clock.monotonic()
        if left <= 0:
            raise TimeIsOverError
        return left

    @contextmanager
    def woken_by(self, wake: Callable[[], object]) -> Iterator[None]:
        """A block that may wait for long; `wake`, called by another thread, makes it go on.

        Raises EndedError instead of entering the block, or after it, when the fetch was ended.
        """
        with self._waking:
            self.check()
            self._wake = wake
        try:
            yield
        except Exception:
            self.check()  # what broke because of the waking is no fault of its own
            raise
        finally:
            with self._waking:
                self._wake = None
        self.check()

    def wait_for(self, event: threading.Event, seconds: float | None = None) -> bool:
        """Waits for `event`, which nobody else waits for. Whether it was set within `seconds`."""
        with self.woken_by(event.set):
            return event.wait(seconds)

    def result_of(self, future: "Future[Result]", *, within: float | None = None) -> Result:
        """The future's result. Raises what it raises, TimeIsOverError, EndedError, and
        TimeoutError when it takes longer than `within` seconds."""
        left = self.seconds_left()
        done = threading.Event()
        future.add_done_callback(lambda _: done.set())
        if not self.wait_for(done, left if within is None else min(left, within)):
            raise TimeIsOverError if within is None or left <= within else TimeoutError
        return future.result()

    def pause(self, seconds: float) -> None:
        """Lets `seconds` pass. Raises EndedError as soon as the fetch is ended."""
        if self._clock.wait(self._ended, seconds):
            raise EndedError

    @contextmanager
    def uncounted(self) -> Iterator[None]:
        """The time that passes in the block is not taken from the total."""
        begun = self._clock.monotonic()
        try:
            yield
        finally:
            self._ends += self._clock.monotonic() - begun

    def expect(self, most_bytes: int, too_much: type[Exception]) -> None:
        """From here on at most about `most_bytes` are taken from the network."""
        self._most_bytes = most_bytes
        self._too_much = too_much

    def took(self, count: int) -> None:
        """`count` bytes came."""
        self._most_bytes -= count

    def check_bytes(self) -> None:
        """Raises what `expect` was given when no more bytes are to be taken."""
        if self._most_bytes <= 0:
            raise self._too_much


_current: ContextVar[Course] = ContextVar("course")


def current_course() -> Course:
    """The course of the fetch that this thread is at: httpcore's network layer is told no more
    than a host and a port, and has to know how long it may take."""
    return _current.get()


@contextmanager
def on_course(course: Course) -> Iterator[None]:
    """Makes `course` this thread's current one within the block."""
    token = _current.set(course)
    try:
        yield
    finally:
        _current.reset(token)


class Cancellation:
    """The way to end fetches under way, and to keep more from starting. Used once.

    One is handed to as many fetches as belong together; `cancel` may be called from any thread.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._courses: set[Course] = set()
        self._is_cancelled = False

    @property
    def is_cancelled(self) -> bool:
        return self._is_cancelled

    def cancel(self) -> None:
        """Ends every fetch that was given this; each raises FetchCancelled at once."""
        with self._changed:
            self._is_cancelled = True
            courses = tuple(self._courses)
        for course in courses:
            course.end()

    def wait_until_ended(self, seconds: float) -> bool:
        """Waits until no fetch is under way, at most `seconds`. Whether none is."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._courses, seconds)

    @contextmanager
    def covering(self, course: Course) -> Iterator[None]:
        """`course` is ended when this is cancelled during the block. Raises EndedError when it
        already is."""
        with self._changed:
            if self._is_cancelled:
                raise EndedError
            self._courses.add(course)
        try:
            yield
        finally:
            with self._changed:
                self._courses.discard(course)
                self._changed.notify_all()
