"""The way from the address asked for to the page: hop by hop, each judged like the first."""

from dataclasses import dataclass, field
from typing import Protocol

import httpx

from digest.errors import FetchError
from digest.fetch.addresses import web_address
from digest.fetch.asking import Asker, host_of
from digest.fetch.course import Course
from digest.fetch.exchange import HEADERS, Reply
from digest.fetch.limits import Limits
from digest.fetch.memory import PageMemory, Remembered
from digest.fetch.network import HostNotAllowedError
from digest.fetch.reasons import empty_answer, kept_out, refused_status, too_many_redirects
from digest.fetch.retrying import PASSING
from digest.fetch.robots import Robots


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """What an address gave.

    `url` is the final address, after redirects. `content_type` is the media type in lower case
    and `charset` the declared character set, both as the server says and None where it doesn't.
    `unchanged` says that the server has nothing newer than what was remembered of this address;
    `content` and the rest are then what it gave the last time.
    """

    url: str
    content: bytes
    content_type: str | None = None
    charset: str | None = None
    unchanged: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Visited:
    """Where an address leads: the final address, and with which `status` it answers."""

    url: str
    status: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """What journeys have in common."""

    asker: Asker
    robots: Robots
    memory: PageMemory | None
    limits: Limits


class Ask(Protocol):
    """One of the asker's ways to ask."""

    def __call__(self, request: httpx.Request, *, allow_private: bool, delay: float) -> Reply: ...


@dataclass(slots=True, kw_only=True)
class Journey:
    """One fetch's way. `url` is the address as it was asked for, which errors name; `here` the hop
    that it has come to, at first the same address in plain form."""

    url: str
    here: httpx.URL
    allow_private: bool
    follows_robots: bool
    means: Means
    course: Course
    _jars: dict[str, httpx.Cookies] = field(default_factory=dict)

    def fetched(self) -> Fetched:
        """What the address, or the one that it sends on to, gives. Raises FetchError and its
        kinds, one of asking.FAULTS."""
        most = self.means.limits.max_redirects
        for _ in range(most + 1):
            delay = self._permitted(self.here)
            request = self._request(self.here)
            memory = self._memory_for(request)
            known = memory.recall(self.here, private=self.allow_private) if memory else None
            if known:
                request.headers.update(known.conditions)
            reply = self._reply(request, self.means.asker.page, delay)
            if reply.location is None:
                return self._arrived(self.here, reply, memory, known)
            self.here = _next_address(self.url, self.here, reply.location)
        raise too_many_redirects(self.url, self.here.host, most)

    def visited(self) -> Visited:
        """Where the address, or the one that it sends on to, leads: asked for its head and, as not
        every server tells the truth of that, for its beginning where it is none of a success.
        Raises as `fetched` does, but for a status."""
        most = self.means.limits.max_redirects
        for _ in range(most + 1):
            delay = self._permitted(self.here)
            reply = self._reply(self._request(self.here, "HEAD"), self.means.asker.glance, delay)
            if reply.location is None and not reply.is_success:
                whole = self._request(self.here)
                reply = self._reply(whole, self.means.asker.glance, delay)
            if reply.location is None:
                return Visited(url=str(self.here), status=reply.status)
            self.here = _next_address(self.url, self.here, reply.location)
        raise too_many_redirects(self.url, self.here.host, most)

    def _permitted(self, address: httpx.URL) -> float:
        """The seconds between two requests that the host's robots.txt asks for. Raises RobotsError
        when it asks not to fetch this address."""
        if not self.follows_robots:
            return 0.0
        rules = self.means.robots.rules(
            address, self.course, self._robots_txt, allow_private=self.allow_private
        )
        if rules.forbids(address):
            raise kept_out(self.url, address, rules)
        return rules.delay

    def _robots_txt(self, address: httpx.URL) -> Reply | None:
        """The reply for a robots.txt; None when it sends on without an end, or to an address that
        is not fetched. Rules for the rules are not asked for."""
        for hop in range(self.means.limits.max_redirects + 1):
            request = httpx.Request("GET", address, headers=HEADERS)
            try:
                reply = self.means.asker.rules(request, allow_private=self.allow_private)
            except HostNotAllowedError:
                if hop == 0:
                    raise
                return None
            if reply.location is None:
                return reply
            try:
                address = _next_address(self.url, address, reply.location)
            except FetchError:
                return None
        return None

    def _request(self, address: httpx.URL, method: str = "GET") -> httpx.Request:
        request = httpx.Request(method, address, headers=HEADERS)
        self._jar(address).set_cookie_header(request)
        return request

    def _jar(self, address: httpx.URL) -> httpx.Cookies:
        """The host's own: what it sets for its whole domain is not shown to its neighbours."""
        return self._jars.setdefault(host_of(address), httpx.Cookies())

    def _memory_for(self, request: httpx.Request) -> PageMemory | None:
        """What a cookie had a part in is neither remembered nor asked for as known."""
        return None if "cookie" in request.headers else self.means.memory

    def _reply(self, request: httpx.Request, ask: Ask, delay: float) -> Reply:
        reply = ask(request, allow_private=self.allow_private, delay=delay)
        head = httpx.Response(reply.status, headers=reply.headers, request=request)
        self._jar(request.url).extract_cookies(head)
        return reply

    def _arrived(
        self, address: httpx.URL, reply: Reply, memory: PageMemory | None, known: Remembered | None
    ) -> Fetched:
        if memory and known and reply.status == 304:
            memory.touch(address, private=self.allow_private)
            return Fetched(
                url=str(address),
                content=known.content,
                content_type=known.content_type,
                charset=known.charset,
                unchanged=True,
            )
        if not reply.is_success:
            # Another page's answer may have sent the host to rest: this one's reason is its own.
            is_busy = reply.status in PASSING
            until = self.means.asker.resting_until(address) if is_busy else None
            raise refused_status(self.url, address.host, reply.status, until)
        if not reply.content:
            raise empty_answer(self.url, address.host)
        if memory:
            memory.keep(address, reply, private=self.allow_private)
        return Fetched(
            url=str(address),
            content=reply.content,
            content_type=reply.media_type,
            charset=reply.charset,
        )


def _next_address(url: str, address: httpx.URL, location: str) -> httpx.URL:
    try:
        target = str(address.join(location))
    except httpx.InvalidURL:
        target = location  # judged, and refused with a sentence, below
    try:
        return web_address(target)
    except FetchError as error:
        raise type(error)(
            url,
            f"{address.host} sends on to an address that is not fetched: {error}",
            remedy=error.remedy,
        ) from error
