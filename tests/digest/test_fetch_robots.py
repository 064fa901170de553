"""robots.txt: what it forbids, what its absence and its failing mean, and that it is read once."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from loopback_site import Answer, LoopbackSite, loopback_site
from still_clock import StillClock

from digest.errors import FetchError, ForbiddenAddressError, RobotsError
from digest.fetch import Fetcher, Manners
from digest.fetch.robots import MOST_BYTES, read_rules

CLOSED = "User-agent: *\nDisallow: /inside\n"


@pytest.fixture
def site() -> Iterator[LoopbackSite]:
    with loopback_site() as site:
        site.page("/inside/page", "inside")
        site.page("/outside", "outside")
        yield site


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
def fetcher(clock: StillClock) -> Iterator[Fetcher]:
    with Fetcher(clock=clock) as fetcher:
        yield fetcher


def asked(site: LoopbackSite) -> list[str]:
    return [path for path, _ in site.asked]


def test_a_forbidden_page_is_not_asked_for_and_the_rule_is_named(
    site: LoopbackSite, fetcher: Fetcher
) -> None:
    site.page("/robots.txt", CLOSED, "text/plain")
    with pytest.raises(RobotsError, match="“Disallow: /inside”") as caught:
        fetcher.fetch(site.url("/inside/page"), allow_private=True)
    assert caught.value.url == site.url("/inside/page")
    assert "--ignore-robots" in caught.value.remedy
    assert asked(site) == ["/robots.txt"]
    assert fetcher.fetch(site.url("/outside"), allow_private=True).content == b"outside"


def test_whoever_may_leaves_it_aside(site: LoopbackSite, fetcher: Fetcher) -> None:
    site.page("/robots.txt", CLOSED, "text/plain")
    fetched = fetcher.fetch(site.url("/inside/page"), allow_private=True, robots=False)
    assert fetched.content == b"inside"
    with Fetcher(manners=Manners(robots=False)) as careless:
        careless.fetch(site.url("/inside/page"), allow_private=True)
    assert "/robots.txt" not in asked(site)


@pytest.mark.parametrize(
    ("rules", "is_forbidden"),
    [
        ("User-agent: DigestDesk\nDisallow: /", True),
        ("User-agent: digestdesk\nDisallow: /", True),
        ("User-agent: OtherBot\nDisallow: /", False),
        ("User-agent: *\nDisallow: /\n\nUser-agent: DigestDesk\nAllow: /", False),
        ("User-agent: *\nDisallow: /\nAllow: /inside/page$", False),
        ("User-agent: *\nDisallow: /*/page", True),
        ("\ufeffUser-agent: *\nDisallow: /", True),
        ("User-agent: *\r\nDisallow: /\r\n", True),
        ("User-agent: *\nDisallow:", False),
        ("<html><body>No such page</body></html>", False),
        ("", False),
    ],
)
def test_the_rules_for_us_go_before_those_for_all(
    site: LoopbackSite, fetcher: Fetcher, rules: str, is_forbidden: bool
) -> None:
    site.page("/robots.txt", rules, "text/plain")
    if not is_forbidden:
        assert fetcher.fetch(site.url("/inside/page"), allow_private=True).content == b"inside"
        return
    with pytest.raises(RobotsError):
        fetcher.fetch(site.url("/inside/page"), allow_private=True)


@pytest.mark.parametrize("status", [204, 304, 400, 401, 403, 404, 410])
def test_a_host_that_gives_no_robots_txt_has_no_wishes(
    site: LoopbackSite, fetcher: Fetcher, status: int
) -> None:
    site.pages["/robots.txt"] = Answer(status=status)
    assert fetcher.fetch(site.url("/outside"), allow_private=True).content == b"outside"


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_host_whose_robots_txt_fails_is_left_alone_for_a_while(
    site: LoopbackSite, fetcher: Fetcher, clock: StillClock, status: int
) -> None:
    site.pages["/robots.txt"] = Answer(status=status)
    for _ in range(2):
        with pytest.raises(RobotsError, match=f"status {status}"):
            fetcher.fetch(site.url("/outside"), allow_private=True)
    site.page("/robots.txt", CLOSED, "text/plain")
    clock.let_pass(601)
    assert fetcher.fetch(site.url("/outside"), allow_private=True).content == b"outside"


def test_a_host_that_is_not_reached_is_told_as_such(clock: StillClock) -> None:
    with loopback_site() as gone:
        url = gone.url("/page")
    with Fetcher(clock=clock) as fetcher, pytest.raises(FetchError, match="refuses") as caught:
        fetcher.fetch(url, allow_private=True)
    assert not isinstance(caught.value, RobotsError)
    assert caught.value.url == url


def test_it_is_read_once_a_day(site: LoopbackSite, fetcher: Fetcher, clock: StillClock) -> None:
    site.page("/robots.txt", CLOSED, "text/plain")
    for _ in range(3):
        fetcher.fetch(site.url("/outside"), allow_private=True)
    assert asked(site).count("/robots.txt") == 1
    clock.let_pass(24 * 3600 + 1)
    fetcher.fetch(site.url("/outside"), allow_private=True)
    assert asked(site).count("/robots.txt") == 2


def test_many_threads_read_it_once(site: LoopbackSite, fetcher: Fetcher) -> None:
    site.page("/robots.txt", CLOSED, "text/plain")
    with ThreadPoolExecutor(8) as threads:
        fetches = [
            threads.submit(fetcher.fetch, site.url("/outside"), allow_private=True)
            for _ in range(16)
        ]
        assert {fetch.result().content for fetch in fetches} == {b"outside"}
    assert asked(site).count("/robots.txt") == 1


def test_every_hop_of_a_redirect_is_asked_for(site: LoopbackSite, fetcher: Fetcher) -> None:
    with loopback_site() as other:
        other.page("/robots.txt", "User-agent: *\nDisallow: /", "text/plain")
        other.page("/", "x")
        url = site.redirect("/away", other.url())
        with pytest.raises(RobotsError) as caught:
            fetcher.fetch(url, allow_private=True)
        assert caught.value.url == url
        assert asked(other) == ["/robots.txt"]


def test_it_may_lie_elsewhere(site: LoopbackSite, fetcher: Fetcher) -> None:
    with loopback_site() as other:
        target = other.page("/rules", CLOSED, "text/plain")
        site.redirect("/robots.txt", target)
        with pytest.raises(RobotsError, match="/inside"):
            fetcher.fetch(site.url("/inside/page"), allow_private=True)
        assert asked(other) == ["/rules"]


@pytest.mark.parametrize(
    "target", ["/robots.txt", "file:///etc/passwd", "http://169.254.169.254/", "http://["]
)
def test_one_that_leads_nowhere_is_none(site: LoopbackSite, fetcher: Fetcher, target: str) -> None:
    site.redirect("/robots.txt", target)
    assert fetcher.fetch(site.url("/outside"), allow_private=True).content == b"outside"
    assert asked(site).count("/robots.txt") <= 6


def test_a_forbidden_host_is_not_even_asked_for_it(site: LoopbackSite, fetcher: Fetcher) -> None:
    with pytest.raises(ForbiddenAddressError):
        fetcher.fetch(site.url("/outside"))
    assert site.asked == []


def test_of_a_huge_one_the_beginning_counts(site: LoopbackSite, fetcher: Fetcher) -> None:
    filler = "# nothing\n" * (MOST_BYTES // 10)
    site.page("/robots.txt", f"{CLOSED}{filler}User-agent: *\nDisallow: /outside\n", "text/plain")
    with pytest.raises(RobotsError):
        fetcher.fetch(site.url("/inside/page"), allow_private=True)
    assert fetcher.fetch(site.url("/outside"), allow_private=True).content == b"outside"


def test_what_is_learned_with_leave_for_private_hosts_is_kept_apart(site: LoopbackSite) -> None:
    """Were it not, a public page's fetch could learn what a private host answers."""
    site.page("/robots.txt", CLOSED, "text/plain")
    with Fetcher() as fetcher:
        fetcher.fetch(site.url("/outside"), allow_private=True)
        with pytest.raises(ForbiddenAddressError):
            fetcher.fetch(site.url("/inside/page"))


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("User-agent: *\nDisallow: /a\nDisallow: /a/b", "Disallow: /a/b"),
        ("User-agent: X\nDisallow: /a/b\n\nUser-agent: *\nDisallow: /a", "Disallow: /a"),
        ("User-agent: *\nDISALLOW :/*b # why", "Disallow: /*b"),
        ("User-agent: *\nDisalow: /", ""),
        ("User-agent: *\nDisallow: /a" + "*" * 200, ""),
        ("User-agent: *\nDisallow: /a*\x1b\nDisallow: /a", "Disallow: /a"),
    ],
)
def test_the_rule_is_named_that_is_meant_for_us(text: str, named: str) -> None:
    address = httpx.URL("https://news.example/a/b")
    assert read_rules(text.encode()).forbids(address)
    assert read_rules(text.encode()).rule_against(address) == named


@given(
    st.text(st.characters(codec="utf-8"), max_size=200)
    | st.text(alphabet="Disalow:/*$ \nUser-agent", max_size=200)
)
def test_any_text_is_understood_somehow(text: str) -> None:
    understood = read_rules(text.encode())
    address = httpx.URL("https://news.example/a/b")
    assert understood.delay >= 0
    assert not understood.forbids(address)  # none of them is for us, or fits


HOSTILE = {
    "names without a colon": "".join(f"useragent x{n}\x0b" for n in range(20_000))
    + "".join(f"Disallow: /x{n}\n" for n in range(15_000)),
    "many names, many rules": "".join(f"User-agent: x{n}\n" for n in range(20_000))
    + "".join(f"Disallow: /x{n}\n" for n in range(20_000)),
    "many patterns": "User-agent: *\n" + "".join(f"Disallow: /*b*{n}*\n" for n in range(20_000)),
    "one long pattern": "User-agent: *\nDisallow: /" + "*b" * 200_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.timeout(20)
def test_a_hostile_one_is_read_in_bounds(text: str) -> None:
    understood = read_rules(text.encode())
    address = httpx.URL("https://news.example/" + "b" * 2000)
    forbidden = understood.forbids(address)
    assert bool(understood.rule_against(address)) == forbidden
