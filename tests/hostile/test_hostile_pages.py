"""Pages, feeds and addresses made to harm: read in bounds, and harmless where they are read."""

import gzip
import json
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from digest.errors import FetchError
from digest.fetch import Fetched, Fetcher
from digest.gather import gather_addresses
from digest.model.articles import part_text
from digest.sources import read

NOW = datetime(2026, 3, 12, 6, tzinfo=UTC)
CASES = Path(__file__).parents[2] / "../shared/hostile"
TEXT = "The bats in the hall keep better time than its clock does, the town said. " * 4


def page(inner: str = "", *, headline: str = "Bats Keep Time", head: str = "") -> bytes:
    return (
        f"<!doctype html><html><head><title>{headline}</title>{head}</head><body><article>"
        f"<h1>{headline}</h1><p>{TEXT}</p>{inner}<p>{TEXT}</p></article></body></html>"
    ).encode()


def article_of(data: bytes):
    (article,) = read(data, name="page.html", now=NOW).articles
    return article


@pytest.mark.parametrize(
    "charset", ["idna", "punycode", "unicode_escape", "raw_unicode_escape", "utf-7", "undefined"]
)
def test_a_page_cannot_choose_a_codec_that_is_none_of_pages(charset):
    data = page(headline="+ADw-b+AD4- \\x3cb", head=f'<meta charset="{charset}">')
    assert article_of(data).headline == "+ADw-b+AD4- \\x3cb"


def test_controls_named_by_number_do_not_come_in():
    article = article_of(page("<p>&#27;[2J&#x7;&#0;end</p>", headline="Safe&#27;[31m &#x202E;gpj"))
    assert article.headline == "Safe[31m gpj"
    assert not {"\x1b", "\x07", "\x00", "\u202e"} & set("".join(map(part_text, article.body)))


@pytest.mark.parametrize(
    "inner",
    [
        "<p " + " ".join(f"a{number}" for number in range(300_000)) + ">x</p>",
        "<p " + " ".join(f'a{number}=">"' for number in range(100_000)) + ">x</p>",
        '<a b="' * 200_000,
        "<p>a" * 300_000,
        "<ul><li>" * 3_000 + "deep",
        "<b><i>" * 20_000 + "deep",
        "<table><tr><td colspan=1000000000>" * 3_000,
    ],
    ids=["attributes", "quoted attributes", "open quotes", "paragraphs", "lists", "looks", "cells"],
)
@pytest.mark.timeout(20)
def test_a_page_of_too_much_is_read_in_bounds_and_its_text_kept(inner):
    extract = read(page(inner), name="page.html", now=NOW)
    assert extract.articles[0].headline == "Bats Keep Time"
    assert extract.articles[0].words > 40
    assert extract.problems


@pytest.mark.timeout(20)
def test_a_feed_of_too_many_attributes_is_read_soon():
    crowded = "<p " + " ".join(f"a{number}" for number in range(300_000)) + ">The words stay"
    item = {"id": "1", "title": "Bats", "content_html": crowded}
    feed = {"version": "https://jsonfeed.org/version/1.1", "items": [item]}
    article = article_of(json.dumps(feed).encode())
    assert part_text(article.body[0]) == "The words stay"


def test_a_packed_page_is_unpacked_up_to_the_limit():
    assert article_of(gzip.compress(page())).headline == "Bats Keep Time"
    bomb = read(gzip.compress(bytes(50_000_000)), name="page.gz", now=NOW)
    assert bomb.problems == ("page.gz unpacks to more than 10 MB and was not read.",)
    broken = read(gzip.compress(page())[:-30], name="page.gz", now=NOW)
    assert not broken.articles
    assert broken.problems


class NobodyAtHome:
    """A network on which nothing may be asked for."""

    def fetch(self, url: str, *, allow_private: bool = False) -> Fetched:
        raise AssertionError(url)


@pytest.mark.parametrize(
    "address", ["file://[::1", "http://[::1", "~nobody-of-this-name/x.txt", "x" * 5_000, "a\0b"]
)
def test_an_address_that_is_none_is_a_failed_source(address):
    gathered = gather_addresses([address], NobodyAtHome(), now=NOW)
    assert len(gathered.failures) == 1
    assert gathered.failures[0].remedy


@pytest.mark.parametrize("host", ["xn--a-.example", "xn--", "a..example", "x" * 64 + ".example"])
def test_a_host_that_no_look_up_takes_is_an_unreadable_address(host):
    with Fetcher() as fetcher, pytest.raises(FetchError, match="can't be read"):
        fetcher.fetch(f"http://{host}/")


def test_a_picture_at_such_a_host_does_not_end_the_gathering(tmp_path):
    saved = tmp_path / "page.html"
    saved.write_bytes(page(head='<meta property="og:image" content="http://xn--a-.example/x.png">'))
    with Fetcher() as fetcher:
        gathered = gather_addresses([str(saved)], fetcher, now=NOW)
    assert len(gathered.articles) == 1
    assert "its picture did not come" in gathered.problems[0]


def test_a_folder_of_traps_gives_its_pages(tmp_path):
    (tmp_path / "page.html").write_bytes(page())
    (tmp_path / "self").symlink_to(tmp_path)
    (tmp_path / "loop.txt").symlink_to("loop.txt")
    (tmp_path / "endless.txt").symlink_to("/dev/zero")
    (tmp_path / "folder.txt").mkdir()
    os.mkfifo(tmp_path / "pipe.txt")
    gathered = gather_addresses([str(tmp_path)], NobodyAtHome(), now=NOW)
    assert [article.headline for article in gathered.articles] == ["Bats Keep Time"]


@pytest.mark.timeout(60)
def test_every_case_is_read_without_raising_and_soon():
    if not CASES.is_dir():
        pytest.skip("the hostile cases are not on this machine")
    for case in json.loads((CASES / "cases.json").read_text("utf-8")):
        file = CASES / case["file"]
        extract = read(file.read_bytes(), name=file.name, now=NOW)
        told = repr(extract)
        assert "root:" not in told, case["id"]
        assert "\\x00" not in told, case["id"]
        assert not any(
            (article.url or "http").lower().startswith(("file", "javascript", "data"))
            for article in extract.articles
        ), case["id"]
        if case["kind"].startswith("import html"):
            assert extract.articles, case["id"]
