"""Ending fetches from outside: whatever they wait for, they end at once and leave nothing open."""

import socket
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler

import pytest
from loopback_site import Answer, LoopbackSite

from digest.errors import FetchCancelled
from digest.fetch import Cancellation, Fetcher, Limits, SystemClock

PATIENT = Limits(total_seconds=600, stall_seconds=600)
"""Whoever waited for these would fail by the test's own time limit."""


@pytest.fixture
def threads() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(8) as threads:
        yield threads


class Reached:
    """A page that writes `start` and then says nothing until the test is over."""

    def __init__(self, site: LoopbackSite, start: bytes = b"") -> None:
        self.event = threading.Event()
        self._site = site
        self._start = start

    def __call__(self, handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(self._start)
        handler.wfile.flush()
        self.event.set()
        self._site.ending.wait(60)


class HaltedClock(SystemClock):
    """A clock whose waits last until they are ended."""

    def __init__(self) -> None:
        self.waiting = threading.Event()

    def wait(self, event: threading.Event, seconds: float) -> bool:
        if seconds > 0:
            self.waiting.set()
            return event.wait(60)
        return event.is_set()


@contextmanager
def silent_listener() -> Iterator[tuple[int, threading.Event]]:
    """A port that takes connections and says nothing, and the event of the first one."""
    accepted, over = threading.Event(), threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            connection, _ = listener.accept()
            with connection:
                accepted.set()
                over.wait(60)

        thread = threading.Thread(target=serve)
        thread.start()
        yield listener.getsockname()[1], accepted
        over.set()
        thread.join()


STARTS = [
    b"",
    b"HTTP/1.1 200 OK\r\nX-Head",
    b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nsome",
    b"HTTP/1.1 200 OK\r\n\r\nsome",
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nsome\r\n",
]


@pytest.mark.parametrize("start", STARTS, ids=["silence", "head", "body", "open end", "chunks"])
def test_a_fetch_ends_in_the_middle_of_an_answer(
    site: LoopbackSite, threads: ThreadPoolExecutor, start: bytes
) -> None:
    reached = Reached(site, start)
    site.pages["/"] = reached
    cancellation = Cancellation()
    with Fetcher(PATIENT) as fetcher:
        fetch = threads.submit(
            fetcher.fetch, site.url(), allow_private=True, cancellation=cancellation
        )
        assert reached.event.wait(30)
        cancellation.cancel()
        with pytest.raises(FetchCancelled, match="was stopped"):
            fetch.result()


def test_closing_ends_every_fetch(site: LoopbackSite, threads: ThreadPoolExecutor) -> None:
    reached = Reached(site)
    site.pages["/"] = reached
    with Fetcher(PATIENT) as fetcher:
        waiting = [
            threads.submit(fetcher.fetch, site.url(), allow_private=True)
            for _ in range(6)  # four of them wait for their turn
        ]
        assert reached.event.wait(30)
        fetcher.close()
        for fetch in waiting:
            with pytest.raises(FetchCancelled):
                fetch.result()


def test_a_look_up_is_not_waited_for(threads: ThreadPoolExecutor) -> None:
    looking, over = threading.Event(), threading.Event()

    def never(host: str, port: int) -> list[str]:
        looking.set()
        over.wait(60)
        return []

    cancellation = Cancellation()
    with Fetcher(PATIENT, resolve=never) as fetcher:
        fetch = threads.submit(fetcher.fetch, "http://news.example/", cancellation=cancellation)
        assert looking.wait(30)
        cancellation.cancel()
        with pytest.raises(FetchCancelled):
            fetch.result()
        over.set()


@pytest.mark.parametrize(
    "wait", [Answer(status=503), Answer(status=503, headers={"Retry-After": "9"})]
)
def test_a_pause_before_the_next_try_ends(
    site: LoopbackSite, threads: ThreadPoolExecutor, wait: Answer
) -> None:
    clock = HaltedClock()
    site.pages["/"] = wait
    cancellation = Cancellation()
    with Fetcher(PATIENT, clock=clock) as fetcher:
        fetch = threads.submit(
            fetcher.fetch, site.url(), allow_private=True, cancellation=cancellation
        )
        assert clock.waiting.wait(30)
        cancellation.cancel()
        with pytest.raises(FetchCancelled):
            fetch.result()


def test_a_handshake_ends(threads: ThreadPoolExecutor) -> None:
    cancellation = Cancellation()
    with silent_listener() as (port, accepted), Fetcher(PATIENT) as fetcher:
        fetch = threads.submit(
            fetcher.fetch,
            f"https://127.0.0.1:{port}/",
            allow_private=True,
            cancellation=cancellation,
        )
        assert accepted.wait(30)
        cancellation.cancel()
        with pytest.raises(FetchCancelled):
            fetch.result()


def test_who_waits_for_another_ones_robots_txt_is_not_ended_with_it(
    site: LoopbackSite, threads: ThreadPoolExecutor
) -> None:
    reached = Reached(site)
    site.pages["/robots.txt"] = reached
    site.page("/", "x")
    cancellation = Cancellation()
    with Fetcher(PATIENT) as fetcher:
        first = threads.submit(
            fetcher.fetch, site.url(), allow_private=True, cancellation=cancellation
        )
        assert reached.event.wait(30)
        second = threads.submit(fetcher.fetch, site.url(), allow_private=True)
        del site.pages["/robots.txt"]
        cancellation.cancel()
        with pytest.raises(FetchCancelled):
            first.result()
        assert second.result().content == b"x"


def test_what_is_cancelled_stays_so_and_touches_nothing_else(site: LoopbackSite) -> None:
    url = site.page("/", "x")
    cancellation = Cancellation()
    cancellation.cancel()
    cancellation.cancel()
    assert cancellation.is_cancelled
    with Fetcher() as fetcher:
        with pytest.raises(FetchCancelled):
            fetcher.fetch(url, allow_private=True, cancellation=cancellation)
        assert site.asked == []
        assert fetcher.fetch(url, allow_private=True).content == b"x"
        assert fetcher.fetch(url, allow_private=True, cancellation=Cancellation()).content == b"x"


def test_a_closed_fetcher_fetches_nothing(site: LoopbackSite) -> None:
    fetcher = Fetcher()
    fetcher.fetch(site.page("/", "x"), allow_private=True)
    fetcher.close()
    fetcher.close()
    with pytest.raises(FetchCancelled):
        fetcher.fetch(site.url(), allow_private=True)
