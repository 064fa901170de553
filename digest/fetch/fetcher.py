"""Fetcher: GET one address within limits."""

import ssl
from dataclasses import dataclass
from types import TracebackType
from typing import Self

import httpx

from digest.errors import FetchError
from digest.fetch.addresses import web_address
from digest.fetch.course import Cancellation, Clock, Course, SystemClock, on_course
from digest.fetch.exchange import FAULTS, HEADERS, Reply, exchanged
from digest.fetch.limits import Limits
from digest.fetch.network import Doorman, Resolve, look_up
from digest.fetch.reasons import empty_answer, explained, refused_status, too_many_redirects
from digest.fetch.routes import Routes

_CLOSING_SECONDS = 5.0
_ORDINARY = Limits()
_SYSTEM = SystemClock()


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


class Fetcher:
    """Fetches addresses, from any thread. Close it, or use it in a `with`, to end connections.

    Each fetch has its own cookies, which live as long as its redirects. `tls` says whose
    certificates are trusted, by default those that Mozilla trusts.
    """

    def __init__(
        self,
        limits: Limits = _ORDINARY,
        *,
        resolve: Resolve = look_up,
        tls: ssl.SSLContext | None = None,
        clock: Clock = _SYSTEM,
    ) -> None:
        self._limits = limits
        self._clock = clock
        self._doorman = Doorman(resolve)
        self._routes = Routes(self._doorman, limits, tls)
        self._closing = Cancellation()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Ends all fetches and connections; what is asked for afterwards raises FetchCancelled."""
        self._closing.cancel()
        self._doorman.dismiss()
        self._closing.wait_until_ended(_CLOSING_SECONDS)
        self._routes.close()

    def fetch(
        self,
        url: str,
        *,
        allow_private: bool = False,
        robots: bool = True,
        cancellation: Cancellation | None = None,
    ) -> Fetched:
        """GET `url`, following redirects, each hop judged like the first.

        `allow_private` admits hosts on loopback and private networks; `robots` says whether what
        robots.txt asks for is done. `cancellation` ends the fetch from outside. Raises FetchError
        or one of its kinds: ForbiddenAddressError, RobotsError, FetchTimeoutError, TooLargeError,
        FetchCancelled.
        """
        address = web_address(url)
        course = Course(self._clock, self._limits.total_seconds)
        try:
            with (
                self._closing.covering(course),
                (cancellation or Cancellation()).covering(course),
                on_course(course),
            ):
                return self._followed(url, address, allow_private=allow_private)
        except FAULTS as error:
            raise explained(error, url=url, host=address.host, limits=self._limits) from error

    def _followed(self, url: str, address: httpx.URL, *, allow_private: bool) -> Fetched:
        cookies = httpx.Cookies()
        for _ in range(self._limits.max_redirects + 1):
            reply = self._asked(address, cookies, allow_private=allow_private)
            if reply.location is None:
                return _fetched(url, address, reply)
            address = _next_address(url, address, reply.location)
        raise too_many_redirects(url, address.host, self._limits.max_redirects)

    def _asked(self, address: httpx.URL, cookies: httpx.Cookies, *, allow_private: bool) -> Reply:
        request = httpx.Request("GET", address, headers=HEADERS)
        cookies.set_cookie_header(request)
        pool = self._routes.pool(allow_private=allow_private)
        reply = exchanged(request, pool, self._limits)
        cookies.extract_cookies(
            httpx.Response(reply.status, headers=reply.headers, request=request)
        )
        return reply


def _fetched(url: str, address: httpx.URL, reply: Reply) -> Fetched:
    if not reply.is_success:
        raise refused_status(url, address.host, reply.status)
    if not reply.content:
        raise empty_answer(url, address.host)
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
