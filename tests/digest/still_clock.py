"""A clock for tests: time passes only while somebody waits, and then at once."""

import threading
from datetime import UTC, datetime, timedelta


class StillClock:
    """`waits` lists the seconds that were waited, in order. From any thread."""

    def __init__(self, start: datetime = datetime(2026, 3, 12, 14, tzinfo=UTC)) -> None:
        self.waits: list[float] = []
        self._start = start
        self._passed = 0.0
        self._lock = threading.Lock()

    def monotonic(self) -> float:
        return self._passed

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self._passed)

    def wait(self, event: threading.Event, seconds: float) -> bool:
        if seconds > 0 and not event.is_set():
            self.let_pass(seconds)
            self.waits.append(seconds)
        return event.is_set()

    def let_pass(self, seconds: float) -> None:
        with self._lock:
            self._passed += seconds
