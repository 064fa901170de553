"""Pages remembered between fetches: asked for as known, taken back when damaged, kept apart."""

import json
import multiprocessing
import os
import zlib
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from loopback_site import Answer, LoopbackSite, loopback_site

from digest.errors import FetchError, ForbiddenAddressError
from digest.fetch import Fetched, Fetcher, Limits, PageMemory
from digest.fetch.exchange import Reply

ADDRESS = httpx.URL("https://news.example/a?b=c")
DATED = "Thu, 12 Mar 2026 14:00:00 GMT"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "cache"


@pytest.fixture
def fetcher(folder: Path) -> Iterator[Fetcher]:
    with Fetcher(memory=PageMemory(folder)) as fetcher:
        yield fetcher


def tagged(body: bytes, **headers: str) -> Answer:
    return Answer(body=body, headers={"ETag": '"1"', "Content-Type": "text/html", **headers})


def fetch(fetcher: Fetcher, url: str) -> Fetched:
    return fetcher.fetch(url, allow_private=True)


@pytest.mark.parametrize(
    ("validator", "condition"),
    [
        ({"ETag": '"abc"'}, {"If-None-Match": '"abc"'}),
        ({"ETag": 'W/"abc"'}, {"If-None-Match": 'W/"abc"'}),
        ({"Last-Modified": DATED}, {"If-Modified-Since": DATED}),
        (
            {"ETag": '"abc"', "Last-Modified": DATED},
            {"If-None-Match": '"abc"', "If-Modified-Since": DATED},
        ),
    ],
)
def test_an_unchanged_page_need_not_be_sent_again(
    site: LoopbackSite, fetcher: Fetcher, validator: dict[str, str], condition: dict[str, str]
) -> None:
    page = Answer(
        body=b"<p>n\xe9</p>", headers={"Content-Type": "text/html; charset=Latin-1"} | validator
    )
    url = site.answers("/", page, Answer(status=304))
    first = fetch(fetcher, url)
    again = fetch(fetcher, url)
    assert not first.unchanged
    assert again.unchanged
    assert (again.content, again.content_type, again.charset, again.url) == (
        b"<p>n\xe9</p>", "text/html", "latin-1", url,
    )  # fmt: skip
    asked = site.asked[1][1]
    assert {name: asked.get(name) for name in ("If-None-Match", "If-Modified-Since")} == {
        "If-None-Match": None, "If-Modified-Since": None, **condition,
    }  # fmt: skip


def test_a_changed_page_takes_the_place_of_the_old_one(
    site: LoopbackSite, fetcher: Fetcher
) -> None:
    new = Answer(body=b"new", headers={"ETag": '"2"'})
    url = site.answers("/", tagged(b"old"), new, Answer(status=304))
    fetched = [fetch(fetcher, url) for _ in range(3)]
    assert [(page.content, page.unchanged) for page in fetched] == [
        (b"old", False), (b"new", False), (b"new", True),
    ]  # fmt: skip
    assert site.asked[2][1]["If-None-Match"] == '"2"'


@pytest.mark.parametrize(
    "page",
    [
        tagged(b"x", **{"Cache-Control": "private, No-Store"}),
        tagged(b"x", Vary="*"),
        tagged(b"x", **{"Content-Type": "image/png"}),
        Answer(body=b"x"),
        Answer(body=b"x", headers={"ETag": "bare"}),
        Answer(body=b"x", headers={"ETag": '"' + "x" * 600 + '"'}),
        Answer(body=b"x", headers={"Last-Modified": "yesterday"}),
        tagged(b"x" * 5_000_000),
    ],
    ids=["no-store", "vary", "picture", "bare", "bad tag", "long tag", "bad date", "large"],
)
def test_some_pages_are_not_remembered(
    site: LoopbackSite, fetcher: Fetcher, folder: Path, page: Answer
) -> None:
    url = site.answers("/", tagged(b"before"), page)
    for _ in range(3):
        assert not fetch(fetcher, url).unchanged
    assert "If-None-Match" not in site.asked[2][1]
    assert list(folder.iterdir()) == []


def test_a_tag_with_control_characters_is_not_sent_back(
    site: LoopbackSite, fetcher: Fetcher
) -> None:
    site.pages["/"] = lambda handler: (
        handler.wfile.write(b'HTTP/1.1 200 OK\r\nETag: "a\tb"\r\nContent-Length: 1\r\n\r\nx')
        and None
    )
    for _ in range(2):
        assert fetch(fetcher, site.url()).content == b"x"
    assert "If-None-Match" not in site.asked[1][1]


def test_what_a_cookie_had_a_part_in_is_not_remembered(
    site: LoopbackSite, fetcher: Fetcher, folder: Path
) -> None:
    gate = {"Location": "/in", "Set-Cookie": "reader=1; Path=/"}
    url = site.answers("/gate", Answer(status=302, headers=gate))
    site.pages["/in"] = tagged(b"for reader 1")
    fetch(fetcher, url)
    assert list(folder.glob("*")) == []
    fetch(fetcher, site.url("/in"))
    fetch(fetcher, url)
    assert "If-None-Match" not in site.asked[-1][1]


def test_a_page_is_remembered_for_the_address_that_gave_it(
    site: LoopbackSite, fetcher: Fetcher
) -> None:
    """Else the host that a redirect leads to could answer for the one that it came from."""
    with loopback_site() as other:
        site.redirect("/", other.url("/page"))
        other.pages["/page"] = tagged(b"others")
        assert fetch(fetcher, site.url()).content == b"others"
        site.answers("/", tagged(b"own"))
        fetched = fetch(fetcher, site.url())
        assert (fetched.content, fetched.unchanged) == (b"own", False)
        assert "If-None-Match" not in site.asked[-1][1]


def test_what_is_remembered_is_not_given_for_a_redirect(
    site: LoopbackSite, fetcher: Fetcher
) -> None:
    site.pages["/"] = tagged(b"own")
    fetch(fetcher, site.url())
    with loopback_site() as other:
        other.pages["/"] = Answer(status=304)
        site.redirect("/", other.url())
        with pytest.raises(FetchError, match="304"):
            fetch(fetcher, site.url())
        assert "If-None-Match" not in other.asked[0][1]


def test_a_304_that_was_not_asked_for_is_no_page(site: LoopbackSite, fetcher: Fetcher) -> None:
    with pytest.raises(FetchError, match="304"):
        fetch(fetcher, site.answers("/", Answer(status=304)))


def test_private_pages_are_kept_apart_from_public_ones(
    site: LoopbackSite, fetcher: Fetcher, folder: Path
) -> None:
    site.pages["/"] = tagged(b"secret")
    fetch(fetcher, site.url())
    with pytest.raises(ForbiddenAddressError):
        fetcher.fetch(site.url())
    memory = PageMemory(folder)
    assert memory.recall(httpx.URL(site.url()), private=True)
    assert memory.recall(httpx.URL(site.url()), private=False) is None


def test_what_is_larger_than_the_limit_by_now_is_fetched_anew(
    site: LoopbackSite, fetcher: Fetcher, folder: Path
) -> None:
    site.pages["/"] = tagged(b"x" * 2000)
    fetch(fetcher, site.url())
    site.pages["/"] = tagged(b"y")
    with Fetcher(Limits(max_bytes=1000), memory=PageMemory(folder)) as strict:
        assert fetch(strict, site.url()).content == b"y"


def reply(content: bytes, **headers: str) -> Reply:
    return Reply(status=200, headers=httpx.Headers({"ETag": '"1"', **headers}), content=content)


def test_deleting_the_folder_loses_nothing(folder: Path) -> None:
    memory = PageMemory(folder)
    memory.keep(ADDRESS, reply(b"x"), private=False)
    for file in folder.iterdir():
        file.unlink()
    folder.rmdir()
    assert memory.recall(ADDRESS, private=False) is None
    memory.touch(ADDRESS, private=False)
    memory.keep(ADDRESS, reply(b"y"), private=False)
    assert memory.recall(ADDRESS, private=False).content == b"y"


def test_a_folder_that_can_not_be_written_to_costs_only_the_saving(
    site: LoopbackSite, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "cache").write_text("in the way")
    site.pages["/"] = tagged(b"x")
    with Fetcher(memory=PageMemory(tmp_path / "cache")) as fetcher:
        for _ in range(2):
            assert fetch(fetcher, site.url()).content == b"x"
    assert "could not be remembered" in caplog.text


def kept_file(folder: Path) -> Path:
    (file,) = folder.iterdir()
    return file


def damaged(file: Path, how: str) -> None:
    line, _, body = file.read_bytes().partition(b"\n")
    head = json.loads(line)
    match how:
        case "cut":
            file.write_bytes(file.read_bytes()[:-9])
        case "empty":
            file.write_bytes(b"")
        case "another body":
            file.write_bytes(line + b"\n" + zlib.compress(b"poison"))
        case "no json":
            file.write_bytes(b"\x00\xff\n" + body)
        case "a list":
            file.write_bytes(b"[]\n" + body)
        case "another address":
            file.write_bytes(json.dumps({**head, "address": "x"}).encode() + b"\n" + body)
        case "odd types":
            file.write_bytes(json.dumps({**head, "etag": 7}).encode() + b"\n" + body)
        case "nested":
            file.write_bytes(b"[" * 1_000_000)
        case "huge":
            file.write_bytes(line + b"\n" + body + bytes(9_000_000))


@pytest.mark.parametrize(
    "how",
    [
        "cut",
        "empty",
        "another body",
        "no json",
        "a list",
        "another address",
        "odd types",
        "nested",
        "huge",
    ],
)
def test_a_damaged_page_is_not_remembered_and_replaced(folder: Path, how: str) -> None:
    memory = PageMemory(folder)
    memory.keep(ADDRESS, reply(b"good" * 99), private=False)
    damaged(kept_file(folder), how)
    assert memory.recall(ADDRESS, private=False) is None
    memory.keep(ADDRESS, reply(b"better"), private=False)
    assert memory.recall(ADDRESS, private=False).content == b"better"


@given(st.binary(max_size=300))
def test_any_file_is_a_page_or_none(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    folder = tmp_path_factory.mktemp("cache")
    memory = PageMemory(folder)
    memory.keep(ADDRESS, reply(b"good"), private=False)
    kept_file(folder).write_bytes(data)
    assert memory.recall(ADDRESS, private=False) is None


def age(folder: Path, *, by: float) -> None:
    """Makes every file `by` seconds older."""
    for file in folder.iterdir():
        then = file.stat().st_mtime - by
        os.utime(file, (then, then))


def test_the_store_stays_within_its_bounds(folder: Path) -> None:
    memory = PageMemory(folder, most_bytes=100_000)
    for number in range(100):
        memory.keep(ADDRESS.join(f"/{number}"), reply(os.urandom(5000)), private=False)
        age(folder, by=10)
    total = sum(file.stat().st_size for file in folder.iterdir())
    assert 50_000 < total <= 100_000
    assert memory.recall(ADDRESS.join("/99"), private=False)
    assert memory.recall(ADDRESS.join("/0"), private=False) is None


def test_old_pages_and_left_drafts_go_and_foreign_files_stay(folder: Path) -> None:
    memory = PageMemory(folder)
    memory.keep(ADDRESS, reply(b"x"), private=False)
    (folder / ".left.part").write_bytes(b"half")
    (folder / "README").write_text("mine")
    for file in folder.iterdir():
        os.utime(file, (0, 0))
    PageMemory(folder).keep(ADDRESS.join("/new"), reply(b"y"), private=False)
    assert memory.recall(ADDRESS, private=False) is None
    assert memory.recall(ADDRESS.join("/new"), private=False)
    assert not (folder / ".left.part").exists()
    assert (folder / "README").exists()


def test_an_unchanged_page_counts_as_young(folder: Path) -> None:
    memory = PageMemory(folder)
    memory.keep(ADDRESS, reply(b"x"), private=False)
    os.utime(kept_file(folder), (0, 0))
    memory.touch(ADDRESS, private=False)
    PageMemory(folder).keep(ADDRESS.join("/new"), reply(b"y"), private=False)
    assert memory.recall(ADDRESS, private=False)


def keep_many(folder: Path, letter: bytes) -> bool:
    """In a process of its own: keeps and recalls, and says whether all that it saw was whole."""
    memory = PageMemory(folder, most_bytes=60_000)
    whole = True
    for number in range(60):
        address = ADDRESS.join(f"/{number % 7}")
        memory.keep(address, reply(letter * 3000 + os.urandom(2000)), private=False)
        page = memory.recall(address, private=False)
        whole = whole and (page is None or len(set(page.content[:3000])) == 1)
    return whole


def test_several_processes_may_use_one_folder(folder: Path) -> None:
    letters = [b"a", b"b", b"c"]
    with multiprocessing.get_context("spawn").Pool(3) as processes:
        assert processes.starmap(keep_many, [(folder, letter) for letter in letters]) == [True] * 3
    assert {file.suffix for file in folder.iterdir()} == {".page"}
