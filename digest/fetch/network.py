"""Connections that go only to vetted hosts and end with the fetch that they are made for.

The host is resolved and judged where the connection is made, and the connection goes to the very
address that was judged: a name that answers differently the second time gains nothing. TLS still
checks the certificate against the name, because only the socket's target is replaced.
"""

import socket
import ssl
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from functools import partial
from typing import Any, TypeVar

import httpcore

from digest.fetch.course import EndedError, TimeIsOverError, current_course
from digest.hosts import is_ip_address, is_public, may_speak_to

Resolve = Callable[[str, int], Sequence[str]]
"""Host and port to IP addresses in text, best first. Raises OSError when there are none."""

Result = TypeVar("Result")

# A host's first address may be dead (broken IPv6 is common): don't spend all the time on it.
_CONNECT_SECONDS = 5.0


class HostNotAllowedError(Exception):
    """`host` has an address that must not be spoken to; `ever` says whether leave would help."""

    def __init__(self, host: str, *, ever: bool) -> None:
        super().__init__(host)
        self.host = host
        self.ever = ever


class StalledError(Exception):
    """The host sent nothing, or took nothing, for longer than is waited."""


def look_up(host: str, port: int) -> Sequence[str]:
    """The IP addresses of `host`, in the order in which the system would try them."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(sockaddr[0]) for *_, sockaddr in found))


class Doorman:
    """Looks hosts up and judges them; knows afterwards which of them are the user's own.

    Look-ups and connections are made in threads of its own: neither getaddrinfo nor connect can
    be interrupted, but both can be waited for in bounds, and left alone.
    """

    def __init__(self, resolve: Resolve) -> None:
        self._resolve = resolve
        self._threads = ThreadPoolExecutor(max_workers=32, thread_name_prefix="connect")
        self._own: set[str] = set()

    def addresses(
        self, host: str, port: int, *, allow_private: bool, within: float | None = None
    ) -> Sequence[str]:
        """The addresses of `host`, best first. Raises HostNotAllowedError when one of them must
        not be spoken to, OSError when there are none or `within` seconds did not tell,
        TimeIsOverError, EndedError."""
        addresses: Sequence[str] = (host,)
        if not is_ip_address(host):
            looking_up = self.begun(self._resolve, host, port)
            addresses = current_course().result_of(looking_up, within=within)
        if not all(may_speak_to(a, allow_private=allow_private) for a in addresses):
            ever = all(may_speak_to(a, allow_private=True) for a in addresses)
            raise HostNotAllowedError(host, ever=ever)
        if not all(map(is_public, addresses)):
            self._own.add(host)
        return addresses

    def is_own(self, host: str) -> bool:
        """Whether `host` is known to be on loopback or a private network."""
        return host in self._own

    def begun(self, work: Callable[..., Result], *arguments: object) -> "Future[Result]":
        """`work` under way in a thread. Raises EndedError when the doorman was dismissed."""
        try:
            return self._threads.submit(work, *arguments)
        except RuntimeError as error:
            raise EndedError from error

    def dismiss(self) -> None:
        """Nothing is looked up any more; nobody waits for what is being looked up."""
        self._threads.shutdown(wait=False, cancel_futures=True)


class VettedBackend(httpcore.NetworkBackend):
    """httpcore's socket layer, with the judgement of hosts and the fetch's bounds put in."""

    def __init__(self, doorman: Doorman, *, allow_private: bool, stall_seconds: float) -> None:
        self._doorman = doorman
        self._allow_private = allow_private
        self._stall_seconds = stall_seconds
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
        addresses = self._doorman.addresses(host, port, allow_private=self._allow_private)
        for address in addresses:
            try:
                stream = self._connected(address, port)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
                continue
            handle = stream.get_extra_info("socket").dup()
            return _BoundedStream(stream, handle, self._stall_seconds)
        raise failure or httpcore.ConnectError(f"{host} has no address.")

    def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        raise HostNotAllowedError(path, ever=False)

    def _connected(self, address: str, port: int) -> httpcore.NetworkStream:
        course = current_course()
        connect = partial(
            self._sockets.connect_tcp,
            timeout=min(_CONNECT_SECONDS, self._stall_seconds, course.seconds_left()),
        )
        connecting = self._doorman.begun(connect, address, port)
        try:
            return course.result_of(connecting)
        except (TimeIsOverError, EndedError):
            connecting.add_done_callback(_close_unwanted)
            raise


def _close_unwanted(connecting: "Future[httpcore.NetworkStream]") -> None:
    """Closes a connection that came about after nobody waited for it any more."""
    if not connecting.cancelled() and connecting.exception() is None:
        connecting.result().close()


class _BoundedStream(httpcore.NetworkStream):
    """A connection whose every step is bound by the course of the thread that takes it.

    `handle` is a second handle on the same connection, by which another thread can shut it down.
    It stays good through the handshake, which puts another object in the socket's place.
    """

    def __init__(
        self, stream: httpcore.NetworkStream, handle: socket.socket, stall_seconds: float
    ) -> None:
        self._stream = stream
        self._handle = handle
        self._stall_seconds = stall_seconds

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        course = current_course()
        course.check_bytes()
        with self._step() as seconds:
            data = self._stream.read(max_bytes, seconds)
        course.took(len(data))
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        with self._step() as seconds:
            self._stream.write(buffer, seconds)

    def close(self) -> None:
        self._handle.close()
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        try:
            with self._step() as seconds:
                secured = self._stream.start_tls(ssl_context, server_hostname, timeout=seconds)
        except BaseException:
            self.close()
            raise
        return _BoundedStream(secured, self._handle, self._stall_seconds)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)

    @contextmanager
    def _step(self) -> Iterator[float]:
        """The seconds that the next step may take."""
        course = current_course()
        seconds = min(self._stall_seconds, course.seconds_left())
        with course.woken_by(self._shut_down):
            try:
                yield seconds
            except httpcore.TimeoutException as error:
                course.seconds_left()  # the total time may be what has passed
                raise StalledError from error

    def _shut_down(self) -> None:
        with suppress(OSError):  # the other side was faster
            self._handle.shutdown(socket.SHUT_RDWR)
