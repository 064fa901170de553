"""The sample site over loopback HTTP, with its routes that misbehave."""

import json
from collections.abc import Iterator

import feedparser
import httpx
import lxml.html
import pytest

import samples
from samples.serve import serve


@pytest.fixture(scope="module")
def base() -> Iterator[str]:
    with serve(samples.DAY_TWO) as address:
        yield address


@pytest.mark.parametrize("feed", ["feed.xml", "atom.xml"])
def test_a_feed_leads_to_pages_served_here(base: str, feed: str) -> None:
    parsed = feedparser.parse(httpx.get(f"{base}/{feed}").content)

    assert all(entry.link.startswith(base) for entry in parsed.entries)
    page = httpx.get(parsed.entries[0].link)
    assert page.status_code == 200
    assert "(UPDATE 1)" in lxml.html.fromstring(page.content).findtext(".//h1")


def test_the_json_feed_leads_here_too(base: str) -> None:
    answer = httpx.get(f"{base}/feed.json")

    assert answer.headers["content-type"].startswith("application/feed+json")
    item = json.loads(answer.content)["items"][0]
    assert httpx.get(item["url"]).status_code == 200
    assert httpx.get(item["image"]).headers["content-type"] == "image/jpeg"


@pytest.mark.parametrize("path", ["/", "/harbour/", "/harbour/barrier-holds.html"])
def test_pages_answer_and_their_pictures_resolve(base: str, path: str) -> None:
    page = httpx.get(base + path)
    tree = lxml.html.fromstring(page.content, base_url=base + path)
    tree.make_links_absolute()

    pictures = {img.get("src") for img in tree.iter("img")}
    pictures |= set(tree.xpath("//meta[@property='og:image']/@content"))
    assert pictures
    assert all(httpx.get(picture).status_code == 200 for picture in pictures)


def test_a_folder_without_its_slash_leads_to_the_folder(base: str) -> None:
    answer = httpx.get(f"{base}/harbour")

    assert (answer.status_code, answer.headers["location"]) == (302, "/harbour/")


def test_the_canonical_link_stays_the_sites_own(base: str) -> None:
    tree = lxml.html.fromstring(httpx.get(f"{base}/harbour/barrier-holds").content)

    assert (
        tree.xpath("string(//link[@rel='canonical']/@href)")
        == "https://courier.example/harbour/barrier-holds"
    )


@pytest.mark.parametrize(
    "path", ["/broken/404", "/harbour/no-such-story", "/pictures/../../rankings.toml", "/%2e%2e/x"]
)
def test_what_is_not_on_the_site_is_not_found(base: str, path: str) -> None:
    assert httpx.get(base + path).status_code == 404


def test_the_garbage_feed_is_garbage(base: str) -> None:
    assert feedparser.parse(httpx.get(f"{base}/broken/garbage.xml").content).bozo


def test_the_redirect_loop_never_arrives(base: str) -> None:
    with httpx.Client(follow_redirects=True) as client, pytest.raises(httpx.TooManyRedirects):
        client.get(f"{base}/broken/redirect-loop")


@pytest.mark.parametrize(("route", "enough"), [("slow", 20), ("big", 5_000_000)])
def test_endless_answers_go_on_until_the_reader_hangs_up(
    base: str, route: str, enough: int
) -> None:
    received = 0
    with httpx.stream("GET", f"{base}/broken/{route}") as answer:
        for chunk in answer.iter_raw():
            received += len(chunk)
            if received > enough:
                break

    assert received > enough


def test_closing_ends_a_drip_that_someone_still_reads() -> None:
    with serve(samples.DAY_ONE) as address:
        stream = httpx.stream("GET", f"{address}/broken/slow")
        answer = stream.__enter__()
        next(answer.iter_raw())
    stream.__exit__(None, None, None)

    with pytest.raises(httpx.ConnectError):
        httpx.get(address)


def test_a_page_that_has_not_changed_is_not_sent_twice(base: str) -> None:
    first = httpx.get(f"{base}/harbour/")
    again = httpx.get(f"{base}/harbour/", headers={"If-None-Match": first.headers["etag"]})

    assert (again.status_code, again.content) == (304, b"")


def test_the_same_address_tells_of_another_day() -> None:
    with serve(samples.DAY_ONE) as base:
        notices = httpx.get(f"{base}/notices.xml")
        staff = httpx.get(f"{base}/business/rope-works").text
        port = int(base.rpartition(":")[2])
    with serve(samples.DAY_TWO, port) as again:
        assert again == base
        assert notices.status_code == 200
        assert httpx.get(f"{base}/notices.xml").status_code == 404
        assert "from 22 to 37" in staff
        assert "from 22 to 35" in httpx.get(f"{base}/business/rope-works").text


def test_the_agencys_feed_leads_to_its_pages_here(base: str) -> None:
    parsed = feedparser.parse(httpx.get(f"{base}/wire/feed.xml").content)

    assert len(parsed.entries) == 4
    assert all(entry.link.startswith(f"{base}/wire/") for entry in parsed.entries)
    assert all(httpx.get(entry.link).status_code == 200 for entry in parsed.entries)
