"""What is asked again, when, and which hosts have said that they want to be left alone."""

import re
import socket
import ssl
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

import httpcore
import httpx

from digest.fetch.course import Clock

PASSING = frozenset({429, 502, 503, 504})
"""Statuses that say: not now."""

LONGEST_REST = timedelta(days=1)
"""No host is left alone for longer, whatever it asks for: its clock may be wrong."""

_FIRST_PAUSE = 0.5  # seconds
_LONGEST_PAUSE = 8.0
_SILENCE_SECONDS = 30.0
_SECONDS = re.compile(r"[0-9]{1,12}")


class RestingError(Exception):
    """The host asked not to be asked before `until` (aware), and that is too late to wait for."""

    def __init__(self, until: datetime) -> None:
        super().__init__(until)
        self.until = until


class SilentHostError(Exception):
    """The host did not take a connection a moment ago."""


def may_pass(fault: BaseException) -> bool:
    """Whether `fault` is of the kind that is often gone a moment later: a connection that does
    not come about or breaks off. Time limits are not: the time is spent."""
    for cause in causes(fault):
        match cause:
            case ssl.SSLError():
                return False
            case socket.gaierror():
                return cause.errno == socket.EAI_AGAIN
    return isinstance(fault, httpcore.NetworkError | httpcore.RemoteProtocolError | EOFError)


def causes(fault: BaseException) -> Iterator[BaseException]:
    """`fault` and what led to it."""
    current: BaseException | None = fault
    while current is not None:
        yield current
        current = current.__cause__ or current.__context__


def back_off(tried: int, jitter: float) -> float:
    """Seconds to wait after `tried` attempts: twice as long each time, and by `jitter` (0 to 1)
    less, so that many who failed together do not come back together."""
    longest = min(_FIRST_PAUSE * 2.0 ** min(tried - 1, 10), _LONGEST_PAUSE)
    return longest * (1 - jitter / 2)


def rest_asked_for(headers: httpx.Headers, now: datetime) -> timedelta | None:
    """How long the Retry-After header asks to wait, at most LONGEST_REST; None where it says
    nothing that can be understood, or a moment that has passed."""
    said = headers.get("retry-after", "").strip()
    if _SECONDS.fullmatch(said):
        rest = timedelta(seconds=min(int(said), LONGEST_REST.total_seconds()))
    else:
        try:
            moment = parsedate_to_datetime(said)
            # A date in "GMT" comes aware, one in "-0000" does not, and means the same.
            rest = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)) - now
        except (ValueError, TypeError, OverflowError):
            return None
    return min(rest, LONGEST_REST) if rest > timedelta(0) else None


class Silences:
    """Which hosts did not take a connection a moment ago: others need not wait for them, too. A
    dead host with thirty pictures would else take minutes. From any thread."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._until: dict[str, float] = {}

    def note(self, host: str) -> None:
        """`host` was waited for in vain."""
        now = self._clock.monotonic()
        lasting = {each: until for each, until in self._until.items() if until > now}
        self._until = {**lasting, host: now + _SILENCE_SECONDS}

    def check(self, host: str) -> None:
        """Raises SilentHostError when `host` is not to be waited for now."""
        if self._clock.monotonic() < self._until.get(host, 0.0):
            raise SilentHostError


class Rests:
    """Until when hosts want to be left alone. For as long as the program runs; from any thread."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._until: dict[str, datetime] = {}

    def note(self, host: str, rest: timedelta) -> None:
        """`host` is not to be asked before `rest` has passed."""
        now = self._clock.now()
        with self._lock:
            running = {each: until for each, until in self._until.items() if until > now}
            self._until = {**running, host: now + rest}

    def until(self, host: str) -> datetime | None:
        """When `host` may be asked again, None for now."""
        with self._lock:
            until = self._until.get(host)
        return until if until and until > self._clock.now() else None
