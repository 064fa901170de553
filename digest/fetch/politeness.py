"""Turns: how many requests a host gets at once, and how soon after each other."""

import math
import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from digest.fetch.course import Clock, Course

_MOST_HOSTS = 1000  # whose last turns are remembered


@dataclass(slots=True)
class _Queue:
    """One host's: `last_start` is a monotonic time, `waiting` the turns not yet granted."""

    running: int = 0
    last_start: float = -math.inf
    waiting: deque[threading.Event] = field(default_factory=deque)


class Turns:
    """Hands out turns at hosts, in the order in which they are asked for. From any thread.

    At most `at_once` requests to one host are under way; hosts don't wait for each other.
    """

    def __init__(self, clock: Clock, at_once: int) -> None:
        self._clock = clock
        self._at_once = at_once
        self._lock = threading.Lock()
        self._queues: dict[str, _Queue] = {}

    @contextmanager
    def turn(self, host: str, course: Course, *, gap: float | None) -> Iterator[None]:
        """A turn at `host`, which begins at least `gap` seconds after the last one did; without
        a gap it begins at once, and the next one need not wait for it.

        The time of waiting does not count for the fetch. Raises EndedError when it is ended.
        """
        with course.uncounted():
            queue = self._entered(host, course)
        try:
            if gap is not None:
                with course.uncounted():
                    course.pause(self._time_to_start(queue, gap))
            yield
        finally:
            with self._lock:
                self._leave(queue)

    def _entered(self, host: str, course: Course) -> _Queue:
        with self._lock:
            self._forget_idle()
            queue = self._queues.setdefault(host, _Queue())
            if queue.running < self._at_once:
                queue.running += 1
                return queue
            granted = threading.Event()
            queue.waiting.append(granted)
        try:
            course.wait_for(granted)
        except BaseException:
            with self._lock:
                if granted in queue.waiting:
                    queue.waiting.remove(granted)
                else:  # the turn came in the same moment; somebody else shall have it
                    self._leave(queue)
            raise
        return queue

    def _leave(self, queue: _Queue) -> None:
        if queue.waiting:
            queue.waiting.popleft().set()
        else:
            queue.running -= 1

    def _time_to_start(self, queue: _Queue, gap: float) -> float:
        now = self._clock.monotonic()
        with self._lock:
            # The gap is this turn's own: what it asks for counts, not what the last one asked.
            start = max(now, queue.last_start + gap)
            queue.last_start = start
        return start - now

    def _forget_idle(self) -> None:
        if len(self._queues) > _MOST_HOSTS:
            self._queues = {host: queue for host, queue in self._queues.items() if queue.running}
