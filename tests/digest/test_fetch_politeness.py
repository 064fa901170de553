"""Turns at hosts: how many at once, how soon after each other, and nobody waits for nothing."""

import threading
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler

import pytest
from loopback_site import LoopbackSite, loopback_site
from still_clock import StillClock

from digest.fetch import Fetcher, Manners
from digest.fetch.course import Course, EndedError
from digest.fetch.politeness import Turns

HOST = "news.example"


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


def test_a_turn_begins_a_gap_after_the_last_one_began(clock: StillClock) -> None:
    turns = Turns(clock, 2)
    for _ in range(3):
        with turns.turn(HOST, Course(clock, 30), gap=0.25):
            clock.let_pass(0.1)
    assert clock.waits == [pytest.approx(0.15), pytest.approx(0.15)]


def test_who_comes_after_the_gap_does_not_wait(clock: StillClock) -> None:
    turns = Turns(clock, 2)
    for _ in range(3):
        with turns.turn(HOST, Course(clock, 30), gap=0.25):
            clock.let_pass(0.3)
    assert clock.waits == []


def test_hosts_do_not_wait_for_each_other(clock: StillClock) -> None:
    turns = Turns(clock, 1)
    with (
        turns.turn(HOST, Course(clock, 30), gap=5),
        turns.turn("other.example", Course(clock, 30), gap=5),
    ):
        assert clock.waits == []


def test_without_a_gap_nobody_waits_and_nobody_is_kept_waiting(clock: StillClock) -> None:
    turns = Turns(clock, 3)
    with (
        turns.turn(HOST, Course(clock, 30), gap=5),
        turns.turn(HOST, Course(clock, 30), gap=None),
    ):
        assert clock.waits == []
    clock.let_pass(5)
    with turns.turn(HOST, Course(clock, 30), gap=5):
        assert clock.waits == []


def test_waiting_for_a_turn_does_not_count_for_the_fetch(clock: StillClock) -> None:
    turns = Turns(clock, 2)
    with turns.turn(HOST, Course(clock, 30), gap=100):
        pass
    course = Course(clock, 30)
    with turns.turn(HOST, course, gap=100):
        assert clock.waits == [100]
        assert course.seconds_left() == 30


def test_turns_are_given_in_the_order_of_asking(clock: StillClock) -> None:
    turns = Turns(clock, 1)
    order: list[int] = []
    asking = threading.Semaphore(0)

    def take(number: int) -> None:
        asking.release()
        with turns.turn(HOST, Course(clock, 30), gap=0):
            order.append(number)

    with ThreadPoolExecutor(5) as threads, turns.turn(HOST, Course(clock, 30), gap=0):
        for number in range(5):
            threads.submit(take, number)
            asking.acquire()
            wait_until_queued(turns, number + 1)
    assert order == list(range(5))


def wait_until_queued(turns: Turns, count: int) -> None:
    queued = threading.Event()
    while len(turns._queues[HOST].waiting) < count:
        queued.wait(0.001)


def test_who_is_ended_while_waiting_leaves_its_turn_to_the_next(clock: StillClock) -> None:
    turns = Turns(clock, 1)
    course = Course(clock, 30)
    taken = threading.Event()

    def take(course: Course) -> None:
        with turns.turn(HOST, course, gap=0):
            taken.set()

    with ThreadPoolExecutor(2) as threads:
        with turns.turn(HOST, Course(clock, 30), gap=0):
            ended = threads.submit(take, course)
            wait_until_queued(turns, 1)
            following = threads.submit(take, Course(clock, 30))
            wait_until_queued(turns, 2)
            course.end()
            with pytest.raises(EndedError):
                ended.result()
            assert not taken.is_set()
        following.result()


def test_a_failed_request_gives_its_turn_back(clock: StillClock) -> None:
    turns = Turns(clock, 1)
    for _ in range(3):
        with pytest.raises(ConnectionResetError), turns.turn(HOST, Course(clock, 30), gap=0):
            raise ConnectionResetError


def test_many_hosts_are_not_remembered_for_ever(clock: StillClock) -> None:
    turns = Turns(clock, 2)
    for number in range(3000):
        with turns.turn(f"{number}.example", Course(clock, 30), gap=0):
            pass
    assert len(turns._queues) <= 1001


class Crowd:
    """A page that answers when as many requests are at it as are expected, and counts them."""

    def __init__(self, expected: int) -> None:
        self.most = 0
        self._here = 0
        self._changed = threading.Condition()
        self._expected = expected

    def __call__(self, handler: BaseHTTPRequestHandler) -> None:
        with self._changed:
            self._here += 1
            self.most = max(self.most, self._here)
            self._changed.notify_all()
            self._changed.wait_for(lambda: self.most >= self._expected, 30)
            self._here -= 1
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx")


def test_a_host_gets_two_requests_at_once_and_no_more(site: LoopbackSite) -> None:
    crowd = Crowd(2)
    site.pages["/"] = crowd
    with Fetcher() as fetcher, ThreadPoolExecutor(8) as threads:
        fetches = [threads.submit(fetcher.fetch, site.url(), allow_private=True) for _ in range(8)]
        assert [fetch.result().content for fetch in fetches] == [b"x"] * 8
    assert crowd.most == 2


def test_several_hosts_are_asked_at_the_same_time() -> None:
    crowd = Crowd(4)
    with (
        loopback_site() as one,
        loopback_site() as other,
        Fetcher() as fetcher,
        ThreadPoolExecutor(4) as threads,
    ):
        one.pages["/"] = other.pages["/"] = crowd
        urls = [one.url(), other.url()] * 2
        fetches = [threads.submit(fetcher.fetch, url, allow_private=True) for url in urls]
        assert [fetch.result().content for fetch in fetches] == [b"x"] * 4
    assert crowd.most == 4


def test_the_users_own_hosts_are_asked_without_a_gap(site: LoopbackSite, clock: StillClock) -> None:
    url = site.page("/", "x")
    with Fetcher(clock=clock, resolve=lambda host, port: ["127.0.0.1"]) as fetcher:
        for _ in range(3):
            fetcher.fetch(url, allow_private=True)
            fetcher.fetch(site.url(host="intranet.example"), allow_private=True)
    assert clock.waits == []


def test_a_delay_that_robots_txt_asks_for_is_kept_up_to_a_bound(
    site: LoopbackSite, clock: StillClock
) -> None:
    url = site.page("/", "x")
    site.page("/robots.txt", "User-agent: *\nCrawl-delay: 3")
    with Fetcher(clock=clock) as fetcher:
        for _ in range(2):
            fetcher.fetch(url, allow_private=True)
    site.page("/robots.txt", "User-agent: *\nCrawl-delay: 86400")
    with Fetcher(clock=clock, manners=Manners(longest_delay_seconds=7)) as fetcher:
        for _ in range(2):
            fetcher.fetch(url, allow_private=True)
        fetcher.fetch(url, allow_private=True, robots=False)
    assert clock.waits == [3, 7]
