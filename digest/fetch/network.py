"""Connections that go only to vetted hosts and end at a deadline.

The host is resolved and judged where the connection is made, and the connection goes to the very
address that was judged: a name that answers differently the second time gains nothing. TLS still
checks the certificate against the name, because only the socket's target is replaced.
"""

import ssl
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

import httpcore

from digest.fetch.addresses import may_speak_to

Resolve = Callable[[str, int], Sequence[str]]
"""Host and port to IP addresses in text, best first. Raises OSError when there are none."""

# A host's first address may be dead (broken IPv6 is common): don't spend all the time on it.
_CONNECT_SECONDS = 5.0

_ends: ContextVar[float] = ContextVar("ends")


class HostNotAllowedError(Exception):
    """`host` has an address that must not be spoken to."""

    def __init__(self, host: str) -> None:
        super().__init__(host)
        self.host = host


@contextmanager
def time_limit(seconds: float) -> Iterator[None]:
    """Bounds every connection, handshake, read and write of this thread within the block.

    A timeout for each read never fires on a sender of one byte a second; this one does.
    """
    token = _ends.set(time.monotonic() + seconds)
    try:
        yield
    finally:
        _ends.reset(token)


def seconds_left() -> float:
    """What is left of the time limit. Raises httpcore.ReadTimeout when nothing is."""
    left = _ends.get() - time.monotonic()
    if left <= 0:
        raise httpcore.ReadTimeout("The time limit is over.")
    return left


class VettedBackend(httpcore.NetworkBackend):
    """httpcore's socket layer, with the judgement of hosts and the time limit put in."""

    def __init__(
        self, resolve: Resolve, resolvers: ThreadPoolExecutor, *, allow_private: bool
    ) -> None:
        self._resolve = resolve
        self._resolvers = resolvers
        self._allow_private = allow_private
        self._sockets = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        failure: httpcore.NetworkError | httpcore.TimeoutException | None = None
        for address in self._vetted(host, port):
            try:
                stream = self._sockets.connect_tcp(
                    address, port, timeout=min(_CONNECT_SECONDS, seconds_left())
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
                continue
            return _TimedStream(stream)
        raise failure or httpcore.ConnectError(f"{host} has no address.")

    def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        raise HostNotAllowedError(path)

    def _vetted(self, host: str, port: int) -> Sequence[str]:
        # getaddrinfo knows no time limit; in a thread of its own it can be waited for in bounds.
        try:
            looking_up = self._resolvers.submit(self._resolve, host, port)
        except RuntimeError as error:
            raise httpcore.ConnectError("The fetcher is closed.") from error
        try:
            addresses = looking_up.result(timeout=seconds_left())
        except TimeoutError as error:
            raise httpcore.ConnectTimeout(f"{host} was not resolved in time.") from error
        if not all(may_speak_to(a, allow_private=self._allow_private) for a in addresses):
            raise HostNotAllowedError(host)
        return addresses


class _TimedStream(httpcore.NetworkStream):
    """A connection whose every step ends with the time limit of the thread that takes it."""

    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, seconds_left())

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, seconds_left())

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        return _TimedStream(
            self._stream.start_tls(ssl_context, server_hostname, timeout=seconds_left())
        )

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
