"""Asking one address with patience: when its host likes it, in turn, and again when it helps."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import count

import httpcore
import httpx

from digest.errors import UnusableSettingError
from digest.fetch.course import Clock, Course, current_course
from digest.fetch.exchange import EXCHANGE_FAULTS, Reply, exchanged
from digest.fetch.limits import Limits, Manners
from digest.fetch.network import Doorman
from digest.fetch.politeness import Turns
from digest.fetch.retrying import (
    PASSING,
    RestingError,
    Rests,
    Silences,
    SilentHostError,
    back_off,
    may_pass,
    rest_asked_for,
)
from digest.fetch.robots import MOST_BYTES
from digest.fetch.routes import ProxyUnreachableError, Routes
from digest.hosts import is_own_address

FAULTS = (
    *EXCHANGE_FAULTS,
    ProxyUnreachableError,
    UnusableSettingError,
    RestingError,
    SilentHostError,
)
"""What `Asker` raises."""

_GLANCE_BYTES, _GLANCE_TRIES = 16_384, 2
"""Who only asks whether a page is there reads its beginning, and is not as stubborn."""
_REFUSED = frozenset({429, 503})
"""Statuses that say: not now, and nothing was done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inquiry:
    """A request and how it may be made: `gap` is how many seconds must have passed since the
    host's last one began, None where it neither waits for that nor counts as one. One that is not
    `repeatable` is made again only where the host has certainly done nothing."""

    request: httpx.Request
    allow_private: bool
    limits: Limits
    gap: float | None
    cut: bool = False
    always_read: bool = False
    repeatable: bool = True

    @property
    def host(self) -> str:
        return host_of(self.request.url)

    @property
    def passing(self) -> frozenset[int]:
        """The statuses after which it is made again."""
        return PASSING if self.repeatable else _REFUSED

    def may_be_made_again(self, fault: BaseException) -> bool:
        """Whether it helps, and does no harm, to make it again after `fault`."""
        return may_pass(fault) and (self.repeatable or isinstance(fault, httpcore.ConnectError))


class Asker:
    """Sends requests over `routes`. `jitter` gives numbers from 0 to 1. From any thread."""

    def __init__(
        self,
        routes: Routes,
        doorman: Doorman,
        *,
        limits: Limits,
        manners: Manners,
        clock: Clock,
        jitter: Callable[[], float],
    ) -> None:
        self._routes = routes
        self._doorman = doorman
        self._limits = limits
        self._manners = manners
        self._clock = clock
        self._jitter = jitter
        self._turns = Turns(clock, manners.at_once)
        self._rests = Rests(clock)
        self._silences = Silences(clock)

    def resting_until(self, address: httpx.URL) -> datetime | None:
        """When the host of `address` wants to be asked again, None for now."""
        return self._rests.until(host_of(address))

    def page(self, request: httpx.Request, *, allow_private: bool, delay: float) -> Reply:
        """The reply to `request`. `delay`, in seconds, is what the host's robots.txt asks for.

        Raises one of FAULTS.
        """
        inquiry = Inquiry(
            request=request,
            allow_private=allow_private,
            limits=self._limits,
            gap=self._gap(request.url.host, delay),
        )
        return self._patiently(inquiry, current_course())

    def glance(self, request: httpx.Request, *, allow_private: bool, delay: float) -> Reply:
        """The reply to `request` as `page` gives it, of its content no more than a beginning."""
        inquiry = Inquiry(
            request=request,
            allow_private=allow_private,
            limits=replace(self._limits, max_bytes=_GLANCE_BYTES, tries=_GLANCE_TRIES),
            gap=self._gap(request.url.host, delay),
            cut=True,
        )
        return self._patiently(inquiry, current_course())

    def answer(self, request: httpx.Request, *, allow_private: bool, repeatable: bool) -> Reply:
        """What the host answers to something that is sent to it, whatever its status, its content
        cut where it is too long. The user's own errands do not wait for a gap. Raises as `page`
        does."""
        inquiry = Inquiry(
            request=request,
            allow_private=allow_private,
            limits=self._limits,
            gap=None,
            cut=True,
            always_read=True,
            repeatable=repeatable,
        )
        return self._patiently(inquiry, current_course())

    def rules(self, request: httpx.Request, *, allow_private: bool) -> Reply:
        """The reply to a request for robots.txt, its content cut where it is too long.

        Who asks what the host wishes need not wait for that, nor make others wait. Raises as
        `page` does.
        """
        inquiry = Inquiry(
            request=request,
            allow_private=allow_private,
            limits=replace(self._limits, max_bytes=MOST_BYTES),
            gap=None,
            cut=True,
        )
        return self._patiently(inquiry, current_course())

    def _gap(self, host: str, delay: float) -> float:
        """Seconds between two requests to `host`, whose robots.txt asks for `delay`."""
        is_own = is_own_address(host) or self._doorman.is_own(host)
        usual = 0.0 if is_own else self._manners.gap_seconds
        return max(usual, min(delay, self._manners.longest_delay_seconds))

    def _patiently(self, inquiry: Inquiry, course: Course) -> Reply:
        for tried in count(1):
            self._heed(inquiry.host, course)
            outcome = self._once(inquiry, course)
            if isinstance(outcome, Reply) and outcome.status not in inquiry.passing:
                return outcome
            pause = max(back_off(tried, self._jitter()), self._seconds_of_rest(inquiry.host))
            if tried >= inquiry.limits.tries or pause >= course.seconds_left():
                if isinstance(outcome, Reply):
                    return outcome
                raise outcome
            course.pause(pause)
        raise AssertionError("count() has no end")

    def _once(self, inquiry: Inquiry, course: Course) -> Reply | Exception:
        """The reply, or a fault that may pass."""
        try:
            with self._turns.turn(inquiry.host, course, gap=inquiry.gap):
                self._silences.check(inquiry.host)  # it may have been found out meanwhile
                pool = self._routes.pool(inquiry.request.url, allow_private=inquiry.allow_private)
                reply = exchanged(
                    inquiry.request,
                    pool,
                    inquiry.limits,
                    cut=inquiry.cut,
                    always_read=inquiry.always_read,
                )
        except EXCHANGE_FAULTS as fault:
            if isinstance(fault, httpcore.ConnectTimeout):
                self._silences.note(inquiry.host)
            if inquiry.may_be_made_again(fault):
                return fault
            raise
        rest = rest_asked_for(reply.headers, self._clock.now())
        if reply.status in PASSING and rest:
            self._rests.note(inquiry.host, rest)
        return reply

    def _seconds_of_rest(self, host: str) -> float:
        until = self._rests.until(host)
        return (until - self._clock.now()).total_seconds() if until else 0.0

    def _heed(self, host: str, course: Course) -> None:
        """Waits where `host` wants that, and it is not too long."""
        self._silences.check(host)
        until = self._rests.until(host)
        if until is None:
            return
        seconds = (until - self._clock.now()).total_seconds()
        if seconds >= course.seconds_left():
            raise RestingError(until)
        course.pause(max(seconds, 0.0))


def host_of(address: httpx.URL) -> str:
    """What counts as one host: the name, with the port where it is not the usual one."""
    return address.netloc.decode("ascii")
