"""extract, gather and search."""

import json
from pathlib import Path

import pytest
from cli_calls import digest
from desks import saved_pages
from loopback_site import loopback_site

SEED = Path(__file__).parents[3] / "shared/data/japan-news-2024-11-07.txt"
KEYS = {"file", "url", "kind", "title", "articles", "rankings", "problems"}
PAGE = """<!doctype html><html lang="en"><head><title>Bats Keep Time</title></head><body><article>
<h1>Bats Keep Time</h1><p>By Ann Lea</p>
<p>The bats in the town hall clock keep better time than the clock, the town said on Monday.</p>
<ul><li>They leave at dusk, every day of the summer.</li><li>They come back at dawn.</li></ul>
<p>Nobody has wound the clock since the spring, and nobody means to do so before the autumn.</p>
</article></body></html>"""


@pytest.fixture
def pages(tmp_path):
    return Path(saved_pages(tmp_path / "pages"))


def test_extract_prints_one_object_a_line_for_each_file(pages):
    answer = digest("extract", pages / "0.txt", pages / "1.txt", "--json")
    assert answer.code == 0
    first, second = answer.json_lines
    assert set(first) == KEYS
    assert first["kind"] == "text"
    assert first["articles"][0]["headline"] == "Barrier Holds"
    assert first["articles"][0]["published"] == "2026-03-12T05:00:00+00:00"
    assert [part["kind"] for part in first["articles"][0]["body"]] == ["paragraph", "paragraph"]
    assert first["rankings"][0]["title"] == '"Harbour" POPULAR ARTICLE'
    assert first["rankings"][0]["items"][0] == {
        "position": 1,
        "title": "Barrier Holds",
        "url": None,
    }
    assert second["rankings"] == []


def test_extract_reads_stdin_and_gives_it_its_address():
    answer = digest("extract", "-", "--url", "https://a.example/b", "--json", stdin=PAGE.encode())
    (shape,) = answer.json_lines
    assert (shape["file"], shape["url"], shape["kind"]) == ("-", "https://a.example/b", "html")
    (article,) = shape["articles"]
    assert article["url"] == "https://a.example/b"
    kinds = {part["kind"] for part in article["body"]}
    assert {"paragraph", "list"} <= kinds


def test_extract_gives_a_feeds_entries_as_they_are_named_there(tmp_path):
    feed = tmp_path / "feed.xml"
    feed.write_text(
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>Bats</title><entry><id>urn:bats:1</id>'
        "<title>Bats Keep Time</title><updated>2026-03-12T06:00:00Z</updated></entry></feed>"
    )
    (shape,) = digest("extract", feed, "--json").json_lines

    (entry,) = shape["entries"]
    assert (entry["link"], entry["url"], entry["title"]) == ("urn:bats:1", None, "Bats Keep Time")
    assert set(shape) == KEYS | {"entries"}


def test_extract_goes_on_after_a_file_that_is_not_there(pages):
    answer = digest("extract", pages / "none.txt", pages / "0.txt", "--json")
    assert answer.code == 0
    missing, found = answer.json_lines
    assert missing["articles"] == []
    assert "There is no file" in missing["problems"][0]
    assert found["articles"]
    assert answer.err.count("\n") == 1


def test_extract_fails_only_when_nothing_could_be_read(tmp_path):
    (tmp_path / "empty.txt").write_bytes(b"")
    answer = digest("extract", tmp_path / "empty.txt", tmp_path / "none.txt", "--json")
    assert answer.code == 1
    assert len(answer.json_lines) == 2
    assert "Traceback" not in answer.err


def test_extract_tells_people_in_lines(pages):
    answer = digest("extract", pages / "0.txt")
    assert "article  Barrier Holds" in answer.out
    assert "3 items" in answer.out


def test_extract_does_not_touch_any_desk(pages, tmp_path):
    digest("--desk", tmp_path / "desk", "extract", pages / "0.txt")
    assert not (tmp_path / "desk").exists()


def test_the_defining_page_is_read_as_it_should():
    if not SEED.exists():
        pytest.skip("the defining page is not here")
    (shape,) = digest("extract", SEED, "--json").json_lines
    (article,) = shape["articles"]
    assert article["headline"].endswith("In-Person Meeting")
    assert article["update_number"] == 1
    assert article["published"] == "2024-11-07T11:06:00+09:00"
    assert article["updated"] == "2024-11-07T15:00:00+09:00"
    assert sum(part["kind"] == "paragraph" for part in article["body"]) == 12
    assert [(chart["title"], len(chart["items"])) for chart in shape["rankings"]] == [
        ('"World" POPULAR ARTICLE', 5),
        ("JN ACCESS RANKING", 5),
    ]


def test_gather_tells_what_came_and_what_changed(pages, tmp_path):
    desk = ("--desk", tmp_path / "desk")
    first = digest(*desk, "gather", pages)
    assert "new      Barrier Holds" in first.out
    assert "Articles: 2 new, 0 revised, 0 same." in first.out
    again = digest(*desk, "gather", pages, "--json").json
    assert [article["change"] for article in again["articles"]] == ["same", "same"]
    assert again["rankings"] == [{"title": '"Harbour" POPULAR ARTICLE', "items": 3}]


def test_gather_without_a_name_reads_every_publications_sources(pages, tmp_path):
    desk = ("--desk", tmp_path / "desk")
    digest(*desk, "publications", "add", "Courier", "--folder", pages)
    answer = digest(*desk, "gather", "--json")
    assert len(answer.json["articles"]) == 2


def test_gather_fails_with_one_line_when_nothing_came(tmp_path):
    with loopback_site() as site:
        arguments = ("--desk", tmp_path / "desk", "gather", "--json")
        gone = digest(*arguments, "--allow-private", site.url("/gone"))
        refused = digest(*arguments, site.url("/gone"))
    for answer in (gone, refused):
        assert answer.code == 1
        assert len(answer.json["failures"]) == 1
        assert answer.err.startswith("digest: http://127.0.0.1")
        assert answer.err.count("\n") == 1


def test_search_finds_what_was_gathered(pages, tmp_path):
    desk = ("--desk", tmp_path / "desk")
    digest(*desk, "gather", pages)
    (row,) = digest(*desk, "search", "bats", "--json").json
    assert row["headline"] == "Bats Keep Time"
    assert "Bats Keep Time" in digest(*desk, "search", "bats").out
    assert digest(*desk, "search", "whales").out == "Nothing was found.\n"
    assert digest(*desk, "search", "b", "--since", "whenever").code == 2


def test_what_a_page_says_does_not_steer_the_terminal(tmp_path):
    saved_pages(tmp_path / "pages", ("Red \x1b[31mAlert\x07 Bell",))
    answer = digest("extract", tmp_path / "pages" / "0.txt")
    assert "\x1b" not in answer.out
    assert "\x07" not in answer.out


def test_json_is_whole_for_any_text(tmp_path):
    saved_pages(tmp_path / "pages", ("汐見市 “quoted” \\ slash",))
    answer = digest("extract", tmp_path / "pages" / "0.txt", "--json")
    assert json.loads(answer.out)["articles"][0]["headline"].startswith("汐見市")


def test_a_page_that_robots_may_not_read_is_read_by_leave_alone(tmp_path):
    desk = ("--desk", tmp_path / "desk")
    with loopback_site() as site:
        site.page("/robots.txt", "User-agent: *\nDisallow: /", "text/plain")
        address = site.page("/bats", PAGE)
        refused = digest(*desk, "gather", address, "--allow-private")
        read = digest(*desk, "gather", address, "--allow-private", "--ignore-robots")

    assert (refused.code, read.code) == (1, 0)
    assert "robots.txt" in refused.err
    assert "Bats Keep Time" in read.out
