"""Where Fetcher stops: time, size, and what unpacks to more than it was."""

import gzip
import threading
import zlib
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest
from loopback_site import Answer, LoopbackSite
from still_clock import StillClock

from digest.errors import FetchError, FetchTimeoutError, TooLargeError
from digest.fetch import Fetcher, Limits

HOSTILE = Path(__file__).parents[2] / "../shared/hostile"
BRIEF = Limits(total_seconds=0.4, max_bytes=100_000)


@pytest.fixture
def fetcher() -> Iterator[Fetcher]:
    with Fetcher(clock=StillClock()) as fetcher:
        yield fetcher


@pytest.fixture
def brief() -> Iterator[Fetcher]:
    with Fetcher(BRIEF) as fetcher:
        yield fetcher


def drip(handler: BaseHTTPRequestHandler, start: bytes, ending: threading.Event) -> None:
    handler.wfile.write(start)
    while not ending.wait(0.02):
        handler.wfile.write(b"x")
        handler.wfile.flush()


@pytest.mark.parametrize(
    "start",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 90000\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX-Endless: ",
        b"",
    ],
    ids=["body", "headers", "status line"],
)
def test_a_slow_drip_ends_with_the_time_limit(
    site: LoopbackSite, brief: Fetcher, start: bytes
) -> None:
    site.pages["/"] = lambda handler: drip(handler, start, site.ending)
    with pytest.raises(FetchTimeoutError, match=r"within 0\.4 seconds"):
        brief.fetch(site.url(), allow_private=True)


def test_a_silent_server_ends_with_the_time_limit(site: LoopbackSite, brief: Fetcher) -> None:
    site.pages["/"] = lambda handler: site.ending.wait(30) and None
    with pytest.raises(FetchTimeoutError):
        brief.fetch(site.url(), allow_private=True)


def test_a_silent_name_service_ends_with_the_time_limit() -> None:
    ending = threading.Event()

    def never(host: str, port: int) -> list[str]:
        ending.wait(30)
        return []

    with Fetcher(BRIEF, resolve=never) as fetcher, pytest.raises(FetchTimeoutError):
        fetcher.fetch("http://news.example/")
    ending.set()


def test_a_packed_page_is_unpacked(site: LoopbackSite, fetcher: Fetcher) -> None:
    body = b"<p>the same words</p>" * 99
    headless = zlib.compressobj(wbits=-15)
    for packing, packed in [
        ("gzip", gzip.compress(body)),
        ("x-gzip", gzip.compress(body)),
        ("deflate", zlib.compress(body)),
        ("deflate", headless.compress(body) + headless.flush()),
    ]:
        site.pages["/"] = Answer(body=packed, headers={"Content-Encoding": packing})
        assert fetcher.fetch(site.url(), allow_private=True).content == body


def test_a_gzip_bomb_stops_at_the_limit(site: LoopbackSite, brief: Fetcher) -> None:
    bomb = gzip.compress(bytes(20_000_000))
    site.pages["/"] = Answer(body=bomb, headers={"Content-Encoding": "gzip"})
    with pytest.raises(TooLargeError, match=r"larger than 0\.1 MB"):
        brief.fetch(site.url(), allow_private=True)


def test_packed_blocks_that_unpack_to_nothing_stop_too(site: LoopbackSite, brief: Fetcher) -> None:
    endless = b"\x78\x9c" + b"\x00\x00\x00\xff\xff" * 50_000
    site.pages["/"] = Answer(body=endless, headers={"Content-Encoding": "deflate"})
    with pytest.raises(TooLargeError):
        brief.fetch(site.url(), allow_private=True)


def test_the_hostile_gzip_bomb_stops_at_the_default_limit(
    site: LoopbackSite, fetcher: Fetcher
) -> None:
    bomb = HOSTILE / "in/bin/gzip_bomb_50MB.gz"
    if not bomb.exists():
        pytest.skip("the hostile cases are not on this machine")
    site.pages["/"] = Answer(body=bomb.read_bytes(), headers={"Content-Encoding": "gzip"})
    with pytest.raises(TooLargeError, match="10 MB"):
        fetcher.fetch(site.url(), allow_private=True)


def test_a_packing_nobody_asked_for_is_refused(site: LoopbackSite, fetcher: Fetcher) -> None:
    site.pages["/"] = Answer(body=b"\x1b\x00", headers={"Content-Encoding": "br"})
    with pytest.raises(FetchError, match="packed with Brotli"):
        fetcher.fetch(site.url(), allow_private=True)


def test_a_page_announced_too_big_is_not_read(site: LoopbackSite, brief: Fetcher) -> None:
    site.pages["/"] = lambda handler: handler.wfile.write(
        b"HTTP/1.1 200 OK\r\nContent-Length: 999999999\r\n\r\n"
    )
    with pytest.raises(TooLargeError):
        brief.fetch(site.url(), allow_private=True)


def test_an_endless_page_stops_at_the_limit(site: LoopbackSite, brief: Fetcher) -> None:
    def gush(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\n\r\n")
        while not site.ending.is_set():
            handler.wfile.write(bytes(10_000))

    site.pages["/"] = gush
    with pytest.raises(TooLargeError):
        brief.fetch(site.url(), allow_private=True)
