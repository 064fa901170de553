"""Asking again: which faults, how soon, and how a site's "come back later" is heeded."""

import socket
import ssl
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler

import httpcore
import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from loopback_site import Answer, LoopbackSite, loopback_site
from still_clock import StillClock

from digest.errors import FetchError, FetchTimeoutError, TooLargeError
from digest.fetch import Fetcher, Limits
from digest.fetch.retrying import LONGEST_REST, SilentHostError, back_off, may_pass, rest_asked_for

NOON = datetime(2026, 3, 12, 12, tzinfo=UTC)
BUSY = Answer(status=503)
GOOD = Answer(body=b"good")


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
def fetcher(clock: StillClock) -> Iterator[Fetcher]:
    with Fetcher(clock=clock, jitter=lambda: 0.0) as fetcher:
        yield fetcher


def busy_until(rest: str, status: int = 503) -> Answer:
    return Answer(status=status, headers={"Retry-After": rest})


@pytest.mark.parametrize("status", [429, 502, 503, 504])
def test_a_passing_fault_of_the_site_is_met_by_asking_again(
    site: LoopbackSite, fetcher: Fetcher, clock: StillClock, status: int
) -> None:
    url = site.answers("/", Answer(status=status), Answer(status=status), GOOD)
    assert fetcher.fetch(url, allow_private=True).content == b"good"
    assert clock.waits == [0.5, 1.0]


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 418, 451, 500, 501])
def test_other_refusals_are_taken_at_their_word(
    site: LoopbackSite, fetcher: Fetcher, clock: StillClock, status: int
) -> None:
    url = site.answers("/", Answer(status=status), GOOD)
    with pytest.raises(FetchError, match=str(status)):
        fetcher.fetch(url, allow_private=True)
    assert clock.waits == []
    assert len(site.asked) == 1


def test_what_does_not_pass_is_told_after_the_last_try(
    site: LoopbackSite, fetcher: Fetcher
) -> None:
    url = site.answers("/", BUSY)
    with pytest.raises(FetchError, match="fault of its own") as caught:
        fetcher.fetch(url, allow_private=True)
    assert caught.value.retry_after is None
    assert len(site.asked) == 3


def write(answer: bytes):
    def behave(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(answer)

    return behave


@pytest.mark.parametrize(
    "broken",
    [
        b"",
        b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nshort",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nshort\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n\x1f\x8b\x08",
    ],
    ids=["nothing", "fewer than announced", "no last chunk", "packed and cut"],
)
def test_a_page_that_broke_off_is_asked_for_again(
    site: LoopbackSite, fetcher: Fetcher, broken: bytes
) -> None:
    def behave(handler: BaseHTTPRequestHandler) -> None:
        site.pages["/"] = GOOD
        handler.wfile.write(broken)

    site.pages["/"] = behave
    assert fetcher.fetch(site.url(), allow_private=True).content == b"good"


def test_a_refused_connection_is_tried_again(clock: StillClock) -> None:
    with socket.socket() as bound:  # bound, not listening: the port is surely closed
        bound.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{bound.getsockname()[1]}/"
        with Fetcher(clock=clock) as fetcher, pytest.raises(FetchError, match="refuses"):
            fetcher.fetch(url, allow_private=True)
    assert len(clock.waits) == 2


@contextmanager
def deaf_port() -> Iterator[int]:
    """A port whose queue of connections is full: the next one hangs."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener, ExitStack() as queue:
        while True:
            waiting = queue.enter_context(socket.socket())
            waiting.settimeout(0.2)
            try:
                waiting.connect(listener.getsockname())
            except TimeoutError:
                break
        yield listener.getsockname()[1]


def test_a_host_that_takes_no_connection_is_not_waited_for_by_everybody(
    clock: StillClock,
) -> None:
    with deaf_port() as port, Fetcher(Limits(stall_seconds=0.1), clock=clock) as fetcher:
        url = f"http://127.0.0.1:{port}/"
        with pytest.raises(FetchTimeoutError, match="does not answer") as first:
            fetcher.fetch(url, allow_private=True)
        with pytest.raises(FetchTimeoutError, match="does not answer") as second:
            fetcher.fetch(url, allow_private=True)
        clock.let_pass(30)
        with pytest.raises(FetchTimeoutError, match="does not answer") as third:
            fetcher.fetch(url, allow_private=True)
    causes = [type(each.value.__cause__) for each in (first, second, third)]
    assert causes == [httpcore.ConnectTimeout, SilentHostError, httpcore.ConnectTimeout]
    assert clock.waits == []


def test_too_large_stays_too_large(site: LoopbackSite, clock: StillClock) -> None:
    url = site.page("/", b"x" * 2000)
    with (
        Fetcher(Limits(max_bytes=1000), clock=clock) as fetcher,
        pytest.raises(TooLargeError),
    ):
        fetcher.fetch(url, allow_private=True)
    assert len(site.asked) == 1


def test_no_pause_is_begun_that_the_total_time_does_not_allow(
    site: LoopbackSite, clock: StillClock
) -> None:
    url = site.answers("/", BUSY, GOOD)
    with (
        Fetcher(Limits(total_seconds=0.4), clock=clock, jitter=lambda: 0.0) as fetcher,
        pytest.raises(FetchError, match="503"),
    ):
        fetcher.fetch(url, allow_private=True)
    assert clock.waits == []


def test_a_short_rest_is_waited_for(
    site: LoopbackSite, fetcher: Fetcher, clock: StillClock
) -> None:
    url = site.answers("/", busy_until("7"), GOOD)
    assert fetcher.fetch(url, allow_private=True).content == b"good"
    assert clock.waits == [7.0]


def test_a_long_rest_is_told_and_kept(
    site: LoopbackSite, fetcher: Fetcher, clock: StillClock
) -> None:
    later = clock.now() + timedelta(minutes=30)
    url = site.answers("/", busy_until("1800", status=429), GOOD)
    site.page("/other", "x")
    local = f"{later.astimezone():%H:%M}"
    with pytest.raises(FetchError, match=f"come back after {local}") as caught:
        fetcher.fetch(url, allow_private=True)
    assert caught.value.retry_after == later
    with pytest.raises(FetchError, match=f"come back after {local}") as caught:
        fetcher.fetch(site.url("/other"), allow_private=True)
    assert caught.value.retry_after == later
    assert len(site.asked) == 1
    clock.let_pass(1800)
    assert fetcher.fetch(url, allow_private=True).content == b"good"


def test_a_rest_that_is_nearly_over_is_waited_for(
    site: LoopbackSite, fetcher: Fetcher, clock: StillClock
) -> None:
    url = site.answers("/", busy_until("1800"), GOOD)
    with pytest.raises(FetchError):
        fetcher.fetch(url, allow_private=True)
    clock.let_pass(1795)
    assert fetcher.fetch(url, allow_private=True).content == b"good"
    assert clock.waits == [5.0]


def test_other_hosts_do_not_rest(site: LoopbackSite, fetcher: Fetcher) -> None:
    url = site.answers("/", busy_until("1800"))
    with pytest.raises(FetchError):
        fetcher.fetch(url, allow_private=True)
    with loopback_site() as other:
        assert fetcher.fetch(other.page("/", "x"), allow_private=True).content == b"x"


@pytest.mark.parametrize("said", ["-5", "soon", "", "1.5", "0", "²", "Thu, 99 Foo 2026 99:99:99"])
def test_a_rest_that_makes_no_sense_is_no_rest(
    site: LoopbackSite, fetcher: Fetcher, clock: StillClock, said: str
) -> None:
    url = site.url()
    site.pages["/"] = write(b"HTTP/1.1 503 Busy\r\nRetry-After: " + said.encode() + b"\r\n\r\n")
    with pytest.raises(FetchError, match="503"):
        fetcher.fetch(url, allow_private=True)
    assert clock.waits == [0.5, 1.0]


@pytest.mark.parametrize(
    ("said", "rest"),
    [
        ("120", timedelta(minutes=2)),
        ("99999999", LONGEST_REST),
        ("9" * 12, LONGEST_REST),
        ("9" * 5000, None),
        (format_datetime(NOON + timedelta(hours=1), usegmt=True), timedelta(hours=1)),
        (format_datetime(NOON + timedelta(days=900), usegmt=True), LONGEST_REST),
        (format_datetime(NOON - timedelta(hours=1), usegmt=True), None),
        ("Thu, 12 Mar 2026 14:00:00 -0000", timedelta(hours=2)),
        ("Thu, 12 Mar 2026 14:00:00 +0100", timedelta(hours=1)),
    ],
)
def test_a_rest_is_told_in_seconds_or_as_a_date(said: str, rest: timedelta | None) -> None:
    assert rest_asked_for(httpx.Headers({"Retry-After": said}), NOON) == rest


@given(st.text(alphabet=st.characters(codec="latin-1"), max_size=60))
def test_anything_said_is_no_rest_or_one_of_a_day_at_most(said: str) -> None:
    rest = rest_asked_for(httpx.Headers({"Retry-After": said.encode("latin-1")}), NOON)
    assert rest is None or timedelta(0) < rest <= LONGEST_REST


@given(st.integers(1, 2000), st.floats(0, 1))
def test_pauses_grow_up_to_a_bound_and_jitter_shortens_them(tried: int, jitter: float) -> None:
    pause = back_off(tried, jitter)
    assert 0.25 <= pause <= 8
    assert back_off(tried, 0.0) >= pause
    assert back_off(tried + 1, jitter) >= pause


@pytest.mark.parametrize(
    ("cause", "passes"),
    [
        (ConnectionRefusedError(), True),
        (ConnectionResetError(), True),
        (socket.gaierror(socket.EAI_AGAIN, "try again"), True),
        (socket.gaierror(socket.EAI_NONAME, "unknown"), False),
        (ssl.SSLCertVerificationError("self-signed"), False),
        (ssl.SSLError("wrong version"), False),
    ],
)
def test_what_may_pass_is_told_by_its_cause(cause: Exception, passes: bool) -> None:
    fault = httpcore.ConnectError()
    fault.__cause__ = cause
    assert may_pass(fault) is passes
