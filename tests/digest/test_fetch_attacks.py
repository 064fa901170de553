"""Servers that lie, dawdle or flood: each ends with a clear problem, in bounds."""

import gzip
import socket
import tempfile
import zlib
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from loopback_site import Answer, LoopbackSite, loopback_site
from still_clock import StillClock

from digest.errors import FetchError, FetchTimeoutError, ForbiddenAddressError, TooLargeError
from digest.fetch import Fetcher, Limits, PageMemory

TIGHT = Limits(
    total_seconds=5, stall_seconds=2, max_bytes=100_000, max_header_bytes=20_000, tries=1
)
OK = b"HTTP/1.1 200 OK\r\n"


@pytest.fixture
def fetcher() -> Iterator[Fetcher]:
    with Fetcher(TIGHT) as fetcher:
        yield fetcher


def endless(site: LoopbackSite, start: bytes, piece: bytes) -> str:
    """A page that writes `start` and then `piece` again and again, as fast as it is taken."""

    def gush(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(start)
        while not site.ending.is_set():
            handler.wfile.write(piece)

    site.pages["/"] = gush
    return site.url()


def once(site: LoopbackSite, answer: bytes) -> str:
    site.pages["/"] = lambda handler: handler.wfile.write(answer) and None
    return site.url()


PIECES = st.sampled_from(
    [
        b"HTTP/1.1 ", b"HTTP/1.0 ", b"200 OK", b"302 Found", b"304 Not Modified", b"100 Continue",
        b"204 No Content", b"\r\n", b"\n", b"\r\n\r\n", b": ", b"Location: /", b"Location: http://[",
        b"Content-Length: 5", b"Content-Length: 0", b"Transfer-Encoding: chunked",
        b"5\r\n", b"0\r\n",
        b"Content-Encoding: gzip", b"Content-Encoding: deflate", b"Content-Type: x;charset=x",
        b"Set-Cookie: a=1", b"Retry-After: 9", b'ETag: "x"', gzip.compress(b"hello"), b"hello",
        b"\x00", b"\xff\xfe", b"Connection: close", b"Connection: keep-alive",
    ]
)  # fmt: skip
PLAUSIBLE = st.lists(PIECES | st.binary(max_size=9), max_size=14).map(b"".join)


@settings(max_examples=30)
@given(PLAUSIBLE | PLAUSIBLE.map(lambda rest: OK + rest))
def test_whatever_a_server_writes_is_a_page_or_a_problem(answer: bytes) -> None:
    with (
        loopback_site() as site,
        tempfile.TemporaryDirectory() as folder,
        Fetcher(clock=StillClock(), memory=PageMemory(Path(folder))) as fetcher,
    ):
        url = once(site, answer)
        for _ in range(2):
            try:
                fetched = fetcher.fetch(url, allow_private=True, robots=False)
            except FetchError:
                continue
            assert fetched.content


FLOODS = {
    "provisional answers": (b"", b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" * 50),
    "one endless header": (OK + b"X: ", b"x" * 5000),
    "endless headers": (OK, b"X: x\r\n" * 500),
    "endless status line": (b"HTTP/1.1 200 ", b"O" * 5000),
    "no line at all": (b"", b"\x00" * 5000),
    "spaces": (OK + b"X:", b" " * 5000),
}
BODIES = {
    "no length": (OK + b"\r\n", b"x" * 5000),
    "chunks": (OK + b"Transfer-Encoding: chunked\r\n\r\n", b"3e8\r\n" + b"x" * 1000 + b"\r\n"),
    "tiny chunks with long labels": (
        OK + b"Transfer-Encoding: chunked\r\n\r\n", b"1;" + b"e" * 9000 + b"\r\nx\r\n",
    ),
    "trailers": (OK + b"Transfer-Encoding: chunked\r\n\r\n0\r\n", b"X: x\r\n" * 500),
    "packed nothing": (OK + b"Content-Encoding: deflate\r\n\r\n\x78\x9c", b"\0\0\0\xff\xff" * 999),
}  # fmt: skip


@pytest.mark.parametrize(("start", "piece"), (FLOODS | BODIES).values(), ids=[*FLOODS, *BODIES])
def test_a_flood_ends_at_the_limit(
    site: LoopbackSite, fetcher: Fetcher, start: bytes, piece: bytes
) -> None:
    url = endless(site, start, piece)
    with pytest.raises(FetchError) as caught:
        fetcher.fetch(url, allow_private=True, robots=False)
    assert not isinstance(caught.value, FetchTimeoutError)


def test_a_head_over_the_limit_is_refused_though_it_came_in_one_piece(
    site: LoopbackSite, fetcher: Fetcher
) -> None:
    site.pages["/"] = Answer(body=b"x", headers={"X-Long": "x" * 30_000})
    with pytest.raises(TooLargeError, match="20 kB before its page"):
        fetcher.fetch(site.url(), allow_private=True)


LIES = {
    "an older protocol": b"<html>a page without a head</html>",
    "length too long": OK + b"Content-Length: 99\r\n\r\nshort",
    "length below zero": OK + b"Content-Length: -1\r\n\r\nx",
    "two lengths": OK + b"Content-Length: 1\r\nContent-Length: 2\r\n\r\nxy",
    "length of letters": OK + b"Content-Length: many\r\n\r\nx",
    "chunk of letters": OK + b"Transfer-Encoding: chunked\r\n\r\nzz\r\nxx\r\n",
    "endless chunk size": OK + b"Transfer-Encoding: chunked\r\n\r\n" + b"f" * 99 + b"\r\nx",
    "no gzip": OK + b"Content-Encoding: gzip\r\nContent-Length: 4\r\n\r\nnone",
    "half a gzip": OK + b"Content-Encoding: gzip\r\n\r\n" + gzip.compress(b"x" * 999)[:20],
    "two packings": OK + b"Content-Encoding: gzip, gzip\r\n\r\n" + gzip.compress(b"x"),
    "Brotli": OK + b"Content-Encoding: br\r\n\r\n\x0b\x02\x80x\x03",
    "switching": b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\nx",
    "status of letters": b"HTTP/1.1 abc OK\r\n\r\nx",
    "header without a name": OK + b": x\r\n\r\nx",
    "line break in a header": OK + b"X: a\rb\r\n\r\nx",
    "NUL in a header": OK + b"X: a\0b\r\n\r\nx",
}


@pytest.mark.parametrize("answer", LIES.values(), ids=LIES)
def test_a_lie_is_a_problem_and_no_crash(
    site: LoopbackSite, fetcher: Fetcher, answer: bytes
) -> None:
    with pytest.raises(FetchError) as caught:
        fetcher.fetch(once(site, answer), allow_private=True, robots=False)
    assert caught.value.remedy
    site.page("/good", "good")
    assert fetcher.fetch(site.url("/good"), allow_private=True).content == b"good"


@pytest.mark.parametrize(
    "answer",
    [
        OK + b"Content-Encoding: " + b"x" * 9000 + b"\r\n\r\nx",
        b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + b"x" * 9000 + b":y\r\n\r\n",
        b"HTTP/1.1 503 " + b"x" * 9000 + b"\r\nContent-Length: 0\r\n\r\n",
    ],
)
def test_what_a_server_says_does_not_fill_the_report(
    site: LoopbackSite, fetcher: Fetcher, answer: bytes
) -> None:
    with pytest.raises(FetchError) as caught:
        fetcher.fetch(once(site, answer), allow_private=True, robots=False)
    assert len(str(caught.value)) < 300


def test_a_bomb_in_a_bomb_is_opened_once_only(site: LoopbackSite, fetcher: Fetcher) -> None:
    inner = gzip.compress(bytes(10_000_000))
    site.pages["/"] = Answer(body=gzip.compress(inner), headers={"Content-Encoding": "gzip"})
    assert fetcher.fetch(site.url(), allow_private=True).content == inner


@pytest.mark.parametrize("packed", [gzip.compress, zlib.compress])
def test_a_bomb_stops_at_the_limit(
    site: LoopbackSite, fetcher: Fetcher, packed: Callable[[bytes], bytes]
) -> None:
    body = packed(bytes(50_000_000))
    packing = "gzip" if packed is gzip.compress else "deflate"
    site.pages["/"] = Answer(body=body, headers={"Content-Encoding": packing})
    with pytest.raises(TooLargeError, match=r"0\.1 MB"):
        fetcher.fetch(site.url(), allow_private=True)


@pytest.mark.parametrize("start", [b"", OK, OK + b"Content-Length: 9\r\n\r\nx"])
def test_a_host_that_falls_silent_is_not_waited_for(site: LoopbackSite, start: bytes) -> None:
    def fall_silent(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(start)
        handler.wfile.flush()
        site.ending.wait(60)

    site.pages["/"] = fall_silent
    with (
        Fetcher(Limits(total_seconds=600, stall_seconds=0.1)) as fetcher,
        pytest.raises(FetchTimeoutError, match=r"sent nothing for 0\.1 seconds"),
    ):
        fetcher.fetch(site.url(), allow_private=True, robots=False)
    assert len(site.asked) == 1  # the time is spent: no second try


def test_redirects_are_followed_within_one_total_time(site: LoopbackSite) -> None:
    """A host that dawdles before each redirect gains nothing by it."""
    clock = StillClock()

    def dawdle(handler: BaseHTTPRequestHandler) -> None:
        clock.let_pass(2)
        handler.wfile.write(b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: /\r\n\r\n")

    site.pages["/"] = dawdle
    with (
        Fetcher(Limits(total_seconds=5), clock=clock) as fetcher,
        pytest.raises(FetchTimeoutError, match="within 5 seconds"),
    ):
        fetcher.fetch(site.url(), allow_private=True, robots=False)
    assert len(site.asked) == 3


def test_a_name_that_turns_private_between_two_tries_is_forbidden(site: LoopbackSite) -> None:
    """The second try looks the name up again, and judges it again."""
    answers = iter([OSError(), ["127.0.0.1"]])

    def resolve(host: str, port: int) -> list[str]:
        match next(answers):
            case OSError():
                raise socket.gaierror(socket.EAI_AGAIN, "try again")
            case addresses:
                return addresses

    site.page("/", "secret")
    with (
        Fetcher(clock=StillClock(), resolve=resolve) as fetcher,
        pytest.raises(ForbiddenAddressError),
    ):
        fetcher.fetch(site.url(host="rebinding.example"), robots=False)
    assert site.asked == []


def test_cookies_are_shown_to_nobody_but_their_host(site: LoopbackSite) -> None:
    """Not even where the host sets them for a whole domain, nor on another port."""
    with loopback_site() as other, Fetcher(resolve=lambda host, port: ["127.0.0.1"]) as fetcher:
        other.page("/end", "x")
        cookies = {"Set-Cookie": "a=1; Domain=news.example; Path=/"}
        target = other.url("/end", host="b.news.example")
        site.pages["/"] = Answer(status=302, headers={"Location": "/next", **cookies})
        site.pages["/next"] = Answer(status=302, headers={"Location": target})
        fetcher.fetch(site.url(host="a.news.example"), allow_private=True, robots=False)
    assert [headers.get("Cookie") for _, headers in site.asked] == [None, "a=1"]
    assert other.asked[0][1].get("Cookie") is None


@pytest.mark.parametrize("attributes", ["Secure", "Max-Age=0", "Path=/elsewhere", "Domain=x.org"])
def test_cookies_keep_to_their_attributes(site: LoopbackSite, attributes: str) -> None:
    cookie = {"Location": "/next", "Set-Cookie": f"a=1; {attributes}"}
    site.pages["/"] = Answer(status=302, headers=cookie)
    site.page("/next", "x")
    with Fetcher() as fetcher:
        fetcher.fetch(site.url(), allow_private=True, robots=False)
    assert site.asked[1][1].get("Cookie") is None
