"""What robots.txt asks for (RFC 9309), read once a day for each host and kept in memory.

- A file that comes is followed: its first 500 kB, by the rules for "DigestDesk", else for "*".
- None there (status 4xx), or one that sends on more often than is followed or to an address that
  is never fetched: the host has no wishes.
- A host that fails (5xx) or is asked too often (429) may have wishes that are not known, so
  nothing else is fetched from it; it is asked again after ten minutes.
- A host that is not reached at all is not reached for its pages either; that is what is reported.
"""

import re
import threading
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass

import httpx
from protego import Protego

from digest.fetch.course import Clock, Course, EndedError
from digest.fetch.exchange import AGENT, Reply

MOST_BYTES = 500_000
"""How much of a robots.txt is read."""

PATH = "/robots.txt"

_FRESH_SECONDS = 24 * 3600.0
_FAILED_SECONDS = 600.0
_MOST_HOSTS = 500
_DISALLOW = re.compile(r"^[ \t]*disallow[ \t]*:[ \t]*([^#\s]+)", re.I | re.M)
_AGENT_LINE = re.compile(r"^[ \t]*user[- ]?agent[ \t:]+([^#\s]*).*$", re.I | re.M)
_OTHERS = "User-agent: others"
_MOST_PATTERNS = 500
_MOST_SUSPECTS = 5
_LONGEST_SHOWN = 100

ReadRobots = Callable[[httpx.URL], Reply | None]
"""Fetches a robots.txt, following redirects; None when it leads nowhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """A host's wishes. `failed` is the status of the answer when they could not be learned."""

    text: str = ""
    parsed: Protego | None = None
    failed: int | None = None
    stale_at: float = 0.0

    @property
    def delay(self) -> float:
        """Seconds between two requests that the host asks for, 0 for none."""
        return (self.parsed.crawl_delay(AGENT) if self.parsed else None) or 0.0

    def forbids(self, address: httpx.URL) -> bool:
        """Whether programs such as this one shall not ask for `address`."""
        if self.failed is not None:
            return True
        return self.parsed is not None and not self.parsed.can_fetch(str(address), AGENT)

    def rule_against(self, address: httpx.URL) -> str:
        """The line that forbids `address`, which must be forbidden; "" when none can be named."""
        path = address.raw_path.decode("ascii")
        patterns = {found[1] for found in _DISALLOW.finditer(self.text)}
        likely = [
            each
            for each in patterns
            if path.startswith(re.split(r"[*$]", each)[0])
            # It is shown to people, and comes from outside.
            and len(each) <= _LONGEST_SHOWN
            and each.isprintable()
        ]
        suspects = [
            each
            for each in sorted(likely, key=len, reverse=True)[:_MOST_PATTERNS]
            if _refuses(f"User-agent: *\nDisallow: {each}", address)
        ]
        for suspect in suspects[:_MOST_SUSPECTS]:
            # It may be meant for other programs only: does it still forbid when it stands alone?
            if _refuses(_without_others(self.text, suspect), address):
                return f"Disallow: {suspect}"
        return ""


def read_rules(content: bytes, stale_at: float = 0.0) -> Rules:
    """The rules in a robots.txt."""
    text = "\n".join(content.decode("utf-8-sig", errors="replace").splitlines())
    # Thousands of other programs' names before thousands of rules would take minutes to read.
    text = _AGENT_LINE.sub(lambda found: found[0] if _may_be_us(found[1]) else _OTHERS, text)
    return Rules(text=text, parsed=Protego.parse(text), stale_at=stale_at)


def _may_be_us(name: str) -> bool:
    return name.replace("*", "").lower() in AGENT.lower()


def _refuses(text: str, address: httpx.URL) -> bool:
    return not Protego.parse(text).can_fetch(str(address), AGENT)


def _without_others(text: str, pattern: str) -> str:
    return _DISALLOW.sub(lambda found: found[0] if found[1] == pattern else "Disallow:", text)


class Robots:
    """The rules of hosts, each read once by one thread while others wait for it."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._known: dict[tuple[str, bool], Future[Rules]] = {}

    def rules(
        self, address: httpx.URL, course: Course, read: ReadRobots, *, allow_private: bool
    ) -> Rules:
        """The rules for the host of `address`, fetched by `read` when they are not known.

        Raises what `read` raises, or raised in the thread that was waited for; EndedError.
        """
        # What was learned with permission for private networks is not told to fetches without.
        key = (f"{address.scheme}://{address.netloc.decode()}", allow_private)
        while True:
            known, is_mine = self._awaited(key)
            if is_mine:
                self._settle(known, key, lambda: read(address.copy_with(raw_path=PATH.encode())))
            try:
                rules = course.result_of(known)
            except CancelledError:
                continue  # who was reading was ended, which is nobody else's end
            return rules

    def _awaited(self, key: tuple[str, bool]) -> tuple["Future[Rules]", bool]:
        """The rules, or those being read; and whether it is the caller who has to read them."""
        now = self._clock.monotonic()
        with self._lock:
            known = self._known.get(key)
            if known is not None and not _is_stale(known, now):
                return known, False
            while len(self._known) >= _MOST_HOSTS:
                del self._known[next(iter(self._known))]
            self._known[key] = Future()
            return self._known[key], True

    def _settle(
        self, known: "Future[Rules]", key: tuple[str, bool], read: Callable[[], Reply | None]
    ) -> None:
        try:
            known.set_result(self._understood(read()))
        except BaseException as error:
            with self._lock:
                self._known = {each: f for each, f in self._known.items() if f is not known}
            if isinstance(error, EndedError):
                known.cancel()
            else:
                known.set_exception(error)
            raise

    def _understood(self, reply: Reply | None) -> Rules:
        now = self._clock.monotonic()
        if reply is not None and reply.is_success:
            return read_rules(reply.content, now + _FRESH_SECONDS)
        if reply is not None and (reply.status >= 500 or reply.status == 429):
            return Rules(failed=reply.status, stale_at=now + _FAILED_SECONDS)
        return Rules(stale_at=now + _FRESH_SECONDS)


def _is_stale(known: "Future[Rules]", now: float) -> bool:
    return known.done() and known.result().stale_at <= now
