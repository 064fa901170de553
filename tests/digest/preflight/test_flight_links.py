"""Links are asked for with manners; what was found is a finding, remembered with its time."""

import threading
from collections.abc import Iterator
from datetime import timedelta

import pytest
from flight_editions import NOON, article, edition, with_block
from loopback_site import Answer, LoopbackSite

from digest.errors import FetchCancelled, ForbiddenAddressError
from digest.fetch import Cancellation, Fetcher, Visited
from digest.library import open_library
from digest.model import Edition, EditionId
from digest.preflight import (
    Evidence,
    FindingKind,
    LinkCheck,
    LinkState,
    check_links,
    due,
    ignore,
    ignored,
    known_links,
    links_of,
    preflight,
    remember_links,
)


class Own:
    """A fetcher for hosts of the user's own, as the tests' site is one."""

    def __init__(self, fetcher: Fetcher) -> None:
        self._fetcher = fetcher

    def visit(self, url: str, *, cancellation: Cancellation | None = None) -> Visited:
        return self._fetcher.visit(url, allow_private=True, cancellation=cancellation)


@pytest.fixture
def own() -> Iterator[Own]:
    with Fetcher(jitter=lambda: 0.0) as fetcher:
        yield Own(fetcher)


def states(addresses: list[str], visitor: object, cancelled: object = lambda: False) -> dict:
    told: list[tuple[int, int]] = []
    checks = check_links(
        addresses, visitor, now=lambda: NOON, cancelled=cancelled,
        progress=lambda _word, done, total: told.append((done, total)),
    )  # fmt: skip
    assert told == sorted(told)
    return {check.address: check.state for check in checks}


def test_each_answer_is_judged(site: LoopbackSite, own: Own) -> None:
    answers = {
        site.page("/well", "x"): LinkState.ALIVE,
        site.redirect("/moved", "/well"): LinkState.ALIVE,
        site.redirect("/astray", "/nowhere"): LinkState.DEAD,
        site.url("/missing"): LinkState.DEAD,
        site.answers("/gone", Answer(status=410)): LinkState.DEAD,
        site.answers("/login", Answer(status=403)): LinkState.UNKNOWN,
        site.answers("/broken", Answer(status=500)): LinkState.DOUBTFUL,
        "http://127.0.0.1:1/": LinkState.DOUBTFUL,
        "ftp://mill.example/": LinkState.UNKNOWN,
    }
    assert states(list(answers), own) == answers


def test_a_server_that_knows_no_head_is_asked_for_the_beginning(
    site: LoopbackSite, own: Own
) -> None:
    site.pages["/large"] = Answer(body=b"x" * 3_000_000)  # the tests' site refuses HEAD
    assert states([site.url("/large")], own) == {site.url("/large"): LinkState.ALIVE}
    assert [path for path, _ in site.asked] == ["/large"]


def test_private_hosts_and_what_robots_bar_are_not_asked(site: LoopbackSite, own: Own) -> None:
    site.page("/robots.txt", "User-agent: *\nDisallow: /private", "text/plain")
    address = site.page("/private", "x")
    assert states([address], own) == {address: LinkState.UNKNOWN}
    with Fetcher(jitter=lambda: 0.0) as fetcher:
        with pytest.raises(ForbiddenAddressError):
            fetcher.visit(address)
        assert states([address], fetcher) == {address: LinkState.UNKNOWN}
    assert "/private" not in [path for path, _ in site.asked]


def test_checking_can_be_ended_and_keeps_what_was_found() -> None:
    asked, ended = threading.Event(), threading.Event()

    class Slow:
        def visit(self, url: str, *, cancellation: Cancellation | None = None) -> Visited:
            if url.endswith("/quick"):
                return Visited(url=url, status=200)
            asked.set()
            ended.wait(5)
            raise FetchCancelled(url, "Ended.")

    def cancelled() -> bool:
        if asked.is_set():
            ended.set()
        return asked.is_set()

    found = states(["https://a.example/quick", "https://a.example/slow"], Slow(), cancelled)
    assert found.keys() <= {"https://a.example/quick"}


def known(address: str, state: LinkState, hours: int = 0) -> LinkCheck:
    return LinkCheck(address=address, state=state, checked=NOON - timedelta(hours=hours))


def kinds(of: Edition, *checks: LinkCheck) -> list[FindingKind]:
    links = {check.address: check for check in checks}
    return [f.kind for f in preflight(of, Evidence(links=links), moment=NOON)]


def test_an_articles_own_address_that_is_gone_says_it_was_withdrawn() -> None:
    url = article(2).url
    assert kinds(edition(), known(url, LinkState.ALIVE)) == []
    assert kinds(edition(), known(url, LinkState.UNKNOWN)) == []
    assert kinds(edition(), known(url, LinkState.DEAD)) == [FindingKind.WITHDRAWN]
    assert kinds(edition(), known(url, LinkState.DOUBTFUL)) == [FindingKind.DOUBTFUL_LINK]


def test_only_what_is_not_known_well_is_asked_for_again() -> None:
    links = links_of(with_block(3))
    first, second, third = (link.address for link in links)
    checks = {
        first: known(first, LinkState.ALIVE),
        second: known(second, LinkState.ALIVE, hours=30),
        third: known(third, LinkState.DEAD),
    }
    assert due(links, checks, now=NOON) == (second, third)
    assert due(links, {}, now=NOON) == (first, second, third)


def test_what_was_found_is_remembered_with_its_time(tmp_path) -> None:
    library = open_library(tmp_path)
    old, new = known("https://a.example/", LinkState.DEAD, 5), known("https://a.example/",
                                                                     LinkState.ALIVE)  # fmt: skip
    remember_links(library, [old])
    assert known_links(library) == {old.address: old}
    assert remember_links(library, [new]) == {new.address: new} == known_links(library)
    library.remember("preflight:links", "no JSON")
    assert known_links(library) == {}
    library.close()


def test_what_is_ignored_is_remembered_by_edition(tmp_path) -> None:
    library = open_library(tmp_path)
    ignore(library, EditionId("mill"), ["a", "b"])
    ignore(library, EditionId("weir"), ["c"])
    assert ignored(library, EditionId("mill")) == {"a", "b"}
    ignore(library, EditionId("mill"), [])
    assert ignored(library, EditionId("mill")) == frozenset()
    assert ignored(library, EditionId("weir")) == {"c"}
    library.close()
