"""Fetcher: GET one address within limits."""

import socket
import ssl
import threading
import zlib
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from types import TracebackType
from typing import Self

import httpcore
import httpx

from digest import __version__
from digest.errors import FetchError
from digest.fetch.addresses import web_address
from digest.fetch.content import (
    ACCEPTED_PACKINGS,
    BodyTooLargeError,
    UnknownPackingError,
    unpacked,
)
from digest.fetch.network import HostNotAllowedError, Resolve, VettedBackend, time_limit
from digest.fetch.reasons import empty_answer, explained, refused_status, too_many_redirects

_HEADERS = {
    "User-Agent": f"DigestDesk/{__version__}",
    "Accept": "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, "
    "application/feed+json, */*;q=0.5",
    "Accept-Encoding": ACCEPTED_PACKINGS,
}
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_NETWORK_FAULTS = (
    HostNotAllowedError,
    BodyTooLargeError,
    UnknownPackingError,
    httpcore.TimeoutException,
    httpcore.NetworkError,
    httpcore.ProtocolError,
    OSError,
    EOFError,
    zlib.error,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Bounds of one fetch.

    `total_seconds` covers everything from looking up the name to the last byte, redirects
    included; `max_bytes` counts the unpacked content.
    """

    total_seconds: float = 20.0
    max_bytes: int = 10_000_000
    max_redirects: int = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """What an address gave.

    `url` is the final address, after redirects. `content_type` is the media type in lower case
    and `charset` the declared character set, both as the server says and None where it doesn't.
    """

    url: str
    content: bytes
    content_type: str | None = None
    charset: str | None = None


def look_up(host: str, port: int) -> Sequence[str]:
    """The IP addresses of `host`, in the order in which the system would try them."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(sockaddr[0]) for *_, sockaddr in found))


class Fetcher:
    """Fetches addresses, from any thread. Close it, or use it in a `with`, to end connections.

    Each fetch has its own cookies, which live as long as its redirects. `tls` says whose
    certificates are trusted, by default those that Mozilla trusts.
    """

    def __init__(
        self,
        limits: Limits = Limits(),
        *,
        resolve: Resolve = look_up,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._limits = limits
        self._resolve = resolve
        self._resolvers = ThreadPoolExecutor(max_workers=8, thread_name_prefix="look-up")
        self._tls = tls
        # Connections made for the user's own sites are never lent to anything else.
        self._pools: dict[bool, httpcore.ConnectionPool] = {}
        self._opening = threading.Lock()

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
        """Ends all connections; what is asked for afterwards raises FetchError."""
        with self._opening:
            for pool in self._pools.values():
                pool.close()
            self._pools.clear()
        self._resolvers.shutdown(wait=False, cancel_futures=True)

    def fetch(self, url: str, *, allow_private: bool = False) -> Fetched:
        """GET `url`, following redirects, each hop judged like the first.

        `allow_private` admits hosts on loopback and private networks. Raises FetchError or one of
        its kinds: ForbiddenAddressError, FetchTimeoutError, TooLargeError.
        """
        address = web_address(url)
        try:
            with time_limit(self._limits.total_seconds):
                return self._followed(url, address, self._pool(allow_private))
        except _NETWORK_FAULTS as error:
            raise explained(
                error,
                url=url,
                host=address.host,
                seconds=self._limits.total_seconds,
                limit=self._limits.max_bytes,
            ) from error

    def _followed(self, url: str, address: httpx.URL, pool: httpcore.ConnectionPool) -> Fetched:
        cookies = httpx.Cookies()
        for _ in range(self._limits.max_redirects + 1):
            answer = self._asked(url, address, pool, cookies)
            if isinstance(answer, Fetched):
                return answer
            address = answer
        raise too_many_redirects(url, address.host, self._limits.max_redirects)

    def _asked(
        self, url: str, address: httpx.URL, pool: httpcore.ConnectionPool, cookies: httpx.Cookies
    ) -> Fetched | httpx.URL:
        """The content at `address`, or where it sends on to."""
        request = httpx.Request("GET", address, headers=_HEADERS)
        cookies.set_cookie_header(request)
        waiting = {"timeout": {"pool": self._limits.total_seconds}}
        with pool.stream(
            "GET", _core_url(address), headers=request.headers.raw, extensions=waiting
        ) as stream:
            head = httpx.Response(stream.status, headers=stream.headers, request=request)
            cookies.extract_cookies(head)
            if stream.status in _REDIRECTS and "location" in head.headers:
                return _next_address(url, address, head.headers["location"])
            if stream.status not in range(200, 300):
                raise refused_status(url, address.host, stream.status)
            content = self._body(head, stream)
        if not content:
            raise empty_answer(url, address.host)
        return Fetched(
            url=str(address),
            content=content,
            content_type=_media_type(head),
            charset=head.charset_encoding,
        )

    def _body(self, head: httpx.Response, stream: httpcore.Response) -> bytes:
        packing = head.headers.get("content-encoding", "")
        announced = head.headers.get("content-length", "")
        most = self._limits.max_bytes
        if announced.isdecimal() and int(announced[:20]) > most:
            raise BodyTooLargeError
        return unpacked(stream.iter_stream(), packing, max_bytes=most)

    def _pool(self, allow_private: bool) -> httpcore.ConnectionPool:
        with self._opening:
            if self._tls is None:
                self._tls = httpx.create_ssl_context(trust_env=False)
            if allow_private not in self._pools:
                self._pools[allow_private] = httpcore.ConnectionPool(
                    ssl_context=self._tls,
                    max_keepalive_connections=8,
                    # Well below servers' own patience: none hangs up as the next request starts.
                    keepalive_expiry=2.0,
                    network_backend=VettedBackend(
                        self._resolve, self._resolvers, allow_private=allow_private
                    ),
                )
            return self._pools[allow_private]


def _core_url(address: httpx.URL) -> httpcore.URL:
    return httpcore.URL(
        scheme=address.raw_scheme,
        host=address.raw_host,
        port=address.port,
        target=address.raw_path,
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


def _media_type(head: httpx.Response) -> str | None:
    named = str(head.headers.get("content-type", ""))
    return named.partition(";")[0].strip().lower() or None
