"""What is sent to an address: once, whole, to nobody else."""

import socket
import struct
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler

import pytest
from loopback_site import Answer, LoopbackSite
from still_clock import StillClock

from digest.errors import FetchError, ForbiddenAddressError
from digest.fetch import Fetcher


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
def fetcher(clock: StillClock) -> Iterator[Fetcher]:
    with Fetcher(clock=clock, jitter=lambda: 0.0) as fetcher:
        yield fetcher


def hang_up(handler: BaseHTTPRequestHandler) -> None:
    """Ends the connection without an answer."""
    linger = struct.pack("ii", 1, 0)
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    handler.connection.close()


def test_content_arrives_with_its_type_and_headers(site: LoopbackSite, fetcher: Fetcher) -> None:
    url = site.page("/hook?x=1", '{"ok":true}', "application/json")
    answered = fetcher.send(
        url, content=b'{"a":1}', headers={"Authorization": "token x:y"}, allow_private=True
    )
    assert (answered.status, answered.content) == (200, b'{"ok":true}')
    assert answered.content_type == "application/json"
    (received,) = site.received
    assert (received.method, received.path, received.content) == ("POST", "/hook?x=1", b'{"a":1}')
    assert received.headers["Content-Type"] == "application/json"
    assert received.headers["Authorization"] == "token x:y"
    assert received.headers["User-Agent"].startswith("DigestDesk/")


def test_put_and_get_are_sent_as_they_are_named(site: LoopbackSite, fetcher: Fetcher) -> None:
    url = site.page("/c/1", "{}")
    fetcher.send(url, content=b"{}", method="PUT", allow_private=True)
    fetcher.send(url, method="GET", allow_private=True)
    assert [received.method for received in site.received] == ["PUT"]
    assert [path for path, _ in site.asked] == ["/c/1"]


def test_what_a_refusal_says_can_be_read(site: LoopbackSite, fetcher: Fetcher) -> None:
    url = site.answers("/api", Answer(status=400, body=b'{"message":"no list"}'))
    answered = fetcher.send(url, content=b"{}", allow_private=True)
    assert (answered.status, answered.content) == (400, b'{"message":"no list"}')
    assert not answered.is_success


def test_nothing_is_sent_to_a_private_host_without_leave(
    site: LoopbackSite, fetcher: Fetcher
) -> None:
    with pytest.raises(ForbiddenAddressError):
        fetcher.send(site.page("/hook", "x"), content=b"{}")
    assert site.received == []


def test_nothing_follows_a_redirect(site: LoopbackSite, fetcher: Fetcher) -> None:
    url = site.redirect("/hook", site.page("/elsewhere", "x"), status=307)
    with pytest.raises(FetchError, match="sends on to another address") as raised:
        fetcher.send(url, content=b"{}", headers={"Authorization": "s3cret"}, allow_private=True)
    assert [received.path for received in site.received] == ["/hook"]
    assert "/elsewhere" in raised.value.remedy
    assert "s3cret" not in str(raised.value) + raised.value.remedy


def test_what_may_have_arrived_is_sent_again_only_where_that_does_no_harm(
    site: LoopbackSite, fetcher: Fetcher
) -> None:
    site.pages["/hook"] = hang_up
    with pytest.raises(FetchError):
        fetcher.send(site.url("/hook"), content=b"{}", allow_private=True)
    assert len(site.received) == 1
    with pytest.raises(FetchError):
        fetcher.send(site.url("/hook"), content=b"{}", allow_private=True, repeatable=True)
    assert len(site.received) == 1 + 3


@pytest.mark.parametrize(("status", "times"), [(503, 2), (429, 2), (502, 1), (504, 1), (500, 1)])
def test_a_busy_host_is_sent_it_again_once_it_has_certainly_refused(
    site: LoopbackSite, fetcher: Fetcher, status: int, times: int
) -> None:
    url = site.answers("/hook", Answer(status=status), Answer(status=200))
    answered = fetcher.send(url, content=b"{}", allow_private=True)
    assert answered.status == (200 if times == 2 else status)
    assert len(site.received) == times


def test_a_connection_that_does_not_come_about_is_tried_again(clock: StillClock) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}/"
        with Fetcher(clock=clock) as fetcher, pytest.raises(FetchError, match="refuses the conn"):
            fetcher.send(url, content=b"{}", allow_private=True)
    assert len(clock.waits) == 2


def test_a_robots_txt_has_no_say(site: LoopbackSite, fetcher: Fetcher) -> None:
    site.page("/robots.txt", "User-agent: *\nDisallow: /", "text/plain")
    assert fetcher.send(site.page("/hook", "x"), content=b"{}", allow_private=True).is_success
