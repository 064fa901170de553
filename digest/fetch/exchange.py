"""One request and the reply to it: no redirect is followed here, nothing asked twice."""

import zlib
from collections.abc import Mapping
from dataclasses import dataclass

import httpcore
import httpx

from digest import __version__
from digest.fetch.content import (
    ACCEPTED_PACKINGS,
    BodyTooLargeError,
    UnknownPackingError,
    unpacked,
)
from digest.fetch.course import EndedError, TimeIsOverError, current_course
from digest.fetch.limits import Limits
from digest.fetch.network import HostNotAllowedError, StalledError

AGENT = "DigestDesk"
"""The name that robots.txt may call us by."""

HEADERS: Mapping[str, str] = {
    "User-Agent": f"{AGENT}/{__version__}",
    "Accept": "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, "
    "application/feed+json, */*;q=0.5",
    "Accept-Encoding": ACCEPTED_PACKINGS,
}
"""What every request carries."""

REDIRECTS = frozenset({301, 302, 303, 307, 308})


class HeadTooLargeError(Exception):
    """What comes before the content passes the limit."""


EXCHANGE_FAULTS = (
    HostNotAllowedError,
    StalledError,
    TimeIsOverError,
    EndedError,
    HeadTooLargeError,
    BodyTooLargeError,
    UnknownPackingError,
    httpcore.TimeoutException,
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.ProxyError,
    OSError,
    EOFError,
    zlib.error,
)
"""What `exchanged` raises."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """`content` is the unpacked body of a success; of anything else it is empty, unless that was
    asked for."""

    status: int
    headers: httpx.Headers
    content: bytes = b""

    @property
    def location(self) -> str | None:
        """Where a redirect sends on to."""
        return self.headers.get("location") if self.status in REDIRECTS else None

    @property
    def media_type(self) -> str | None:
        """The media type in lower case, as the server says."""
        named = str(self.headers.get("content-type", ""))
        return named.partition(";")[0].strip().lower() or None

    @property
    def charset(self) -> str | None:
        """The character set, as the server says."""
        head = httpx.Response(self.status, headers=self.headers)
        return head.charset_encoding

    @property
    def is_success(self) -> bool:
        return 200 <= self.status < 300


def exchanged(
    request: httpx.Request,
    pool: httpcore.ConnectionPool,
    limits: Limits,
    *,
    cut: bool = False,
    always_read: bool = False,
) -> Reply:
    """The reply to `request`, which may carry content of its own, on this thread's course.

    Of a body beyond the limit `cut` keeps the beginning; without it BodyTooLargeError is raised.
    `always_read` reads what is no success, too. Raises one of EXCHANGE_FAULTS.
    """
    course = current_course()
    course.expect(limits.max_header_bytes, HeadTooLargeError)
    address = _core_url(request.url)
    with pool.stream(
        request.method, address, headers=request.headers.raw, content=request.content
    ) as stream:
        headers = httpx.Headers(stream.headers)
        reply = Reply(status=stream.status, headers=headers)
        if sum(len(name) + len(value) for name, value in headers.raw) > limits.max_header_bytes:
            raise HeadTooLargeError
        if request.method == "HEAD" or not (reply.is_success or always_read):
            return reply
        # Packed, chunked: what travels is seldom more than what it unfolds to. Twice is a lie.
        course.expect(2 * limits.max_bytes + limits.max_header_bytes, BodyTooLargeError)
        return Reply(
            status=stream.status, headers=headers, content=_body(stream, headers, limits, cut)
        )


def _body(stream: httpcore.Response, headers: httpx.Headers, limits: Limits, cut: bool) -> bytes:
    announced = headers.get("content-length", "")
    if not cut and announced.isdecimal() and int(announced[:20]) > limits.max_bytes:
        raise BodyTooLargeError
    packing = headers.get("content-encoding", "")
    return unpacked(stream.iter_stream(), packing, max_bytes=limits.max_bytes, cut=cut)


def _core_url(address: httpx.URL) -> httpcore.URL:
    return httpcore.URL(
        scheme=address.raw_scheme,
        host=address.raw_host,
        port=address.port,
        target=address.raw_path,
    )
