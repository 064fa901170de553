"""Files, folders, links, addresses and pasted text: all at once, each failing for itself."""

import gzip
import os
import plistlib
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from gather_sites import NOW, SENTENCE, NoNetwork, chart, feed_of, jpeg, page, text
from hypothesis import given
from hypothesis import strategies as st
from loopback_site import LoopbackSite

from digest.errors import ReadError
from digest.fetch import Fetcher, Limits
from digest.gather import Gathered, gather_addresses, gather_pasted
from digest.gather.link_files import linked_address
from digest.gather.pasted import Fragment, fragment_in, read_pasted
from digest.model.articles import plain

TOWNS = ("Oslo", "Bergen", "Rome", "Kyoto", "Lima", "Cork")


@pytest.fixture
def fetcher() -> Iterator[Fetcher]:
    with Fetcher(Limits(total_seconds=20)) as fetcher:
        yield fetcher


def dropped(*addresses: Path | str) -> Gathered:
    return gather_addresses([str(each) for each in addresses], NoNetwork(), now=NOW)


def headlines(gathered: Gathered) -> list[str]:
    return [article.headline for article in gathered.articles]


def saved(folder: Path, *towns: str, suffix: str = ".html") -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"{town}{suffix}" for town in towns]
    for path, town in zip(paths, towns, strict=True):
        path.write_text(page(town), "utf-8")
    return paths


def opened(*towns: str) -> list[str]:
    return [f"{town} harbour opens" for town in towns]


# --- many things at once --------------------------------------------------------------------


def test_files_folders_and_addresses_come_together(
    tmp_path: Path, site: LoopbackSite, fetcher: Fetcher
) -> None:
    (oslo,) = saved(tmp_path, "Oslo")
    saved(tmp_path / "folder", "Bergen", "Rome")
    addresses = [feed_of(site, "Kyoto", "Lima"), str(oslo), str(tmp_path / "folder")]
    result = gather_addresses(addresses, fetcher, now=NOW, allow_private=True)
    assert sorted(headlines(result)) == sorted(opened("Oslo", "Bergen", "Rome", "Kyoto", "Lima"))
    assert headlines(result)[0] == "Oslo harbour opens", "files come first: they are there"
    assert {article.source for article in result.articles} == {""}


def test_each_thing_that_brings_nothing_is_a_failure_and_the_rest_comes(tmp_path: Path) -> None:
    (oslo,) = saved(tmp_path, "Oslo")
    photo, empty, gone = tmp_path / "photo.jpg", tmp_path / "empty.html", tmp_path / "gone.html"
    photo.write_bytes(jpeg())
    empty.write_bytes(b"")
    (tmp_path / "bare").mkdir()
    result = dropped(photo, oslo, empty, gone, tmp_path / "bare", "", "file://[::1")
    assert headlines(result) == opened("Oslo")
    failed = {failure.address: failure for failure in result.failures}
    places = (photo, empty, gone, tmp_path / "bare", "", "file://[::1")
    assert failed.keys() == {str(each) for each in places}
    assert all(each.reason.endswith(".") and each.remedy.endswith(".") for each in failed.values())
    assert "Check the path" in failed[str(gone)].remedy


def test_what_is_dropped_twice_is_read_once(tmp_path: Path) -> None:
    (oslo,) = saved(tmp_path, "Oslo")
    again = tmp_path / "again.html"
    again.symlink_to(oslo)
    oslo.with_name("empty.html").touch()
    empty = tmp_path / "empty.html"
    result = dropped(oslo, f"  {oslo} ", oslo.as_uri(), again, empty, empty)
    assert headlines(result) == opened("Oslo")
    assert len(result.failures) == 1


def test_packed_pages_and_folders_of_many_pages_are_read_whole(tmp_path: Path) -> None:
    for number in range(60):
        packed = gzip.compress(page(f"Town {number}").encode())
        (tmp_path / f"{number}.html.gz").write_bytes(packed)
    assert len(dropped(tmp_path).articles) == 60


def test_a_home_folder_s_file_is_understood(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    saved(tmp_path, "Oslo")
    assert headlines(dropped("~/Oslo.html")) == opened("Oslo")


# --- files that keep a link -----------------------------------------------------------------


def links_to(folder: Path, url: str) -> list[Path]:
    contents = {
        "windows.url": f"[More]\r\nProp3=19,2\r\n[InternetShortcut]\r\nURL={url}\r\n".encode(),
        "linux.desktop": f"[Desktop Entry]\nType=Link\nName=News\nURL[de]={url}\n".encode(),
        "mac.webloc": plistlib.dumps({"URL": url}),
        "old.webloc": plistlib.dumps({"URL": url}, fmt=plistlib.FMT_BINARY),
    }
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    return [folder / name for name in contents]


def test_files_that_keep_a_link_are_followed(
    tmp_path: Path, site: LoopbackSite, fetcher: Fetcher
) -> None:
    url = site.page("/Oslo", page("Oslo"))
    for link in links_to(tmp_path, url):
        result = gather_addresses([str(link)], fetcher, now=NOW, allow_private=True)
        assert headlines(result) == opened("Oslo"), link.name


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "/etc/passwd",
        "javascript:alert(1)",
        "ftp://news.example/",
        "",
        "http:",
    ],
)
def test_a_link_leads_nowhere_but_to_the_web(tmp_path: Path, url: str) -> None:
    links = links_to(tmp_path, url)
    result = dropped(*links)
    assert result.articles == ()
    assert [failure.address for failure in result.failures] == [str(link) for link in links]
    assert "leads to no web address" in result.failures[0].reason


@given(content=st.binary(max_size=400), name=st.sampled_from(["a.url", "a.webloc", "a.desktop"]))
def test_a_link_of_any_bytes_is_an_address_or_a_problem(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, name: str
) -> None:
    link = tmp_path_factory.getbasetemp() / name
    link.write_bytes(content)
    try:
        address = linked_address(link)
    except ReadError:
        return
    assert address.startswith(("http://", "https://"))


# --- hostile folders ------------------------------------------------------------------------


def test_links_that_lead_out_of_a_folder_are_left_out_and_told(tmp_path: Path) -> None:
    private = tmp_path / "home" / "diary.txt"
    private.parent.mkdir()
    private.write_text("Dear diary\nNobody shall read this, and nobody shall print it.\n" * 9)
    folder = tmp_path / "unpacked"
    saved(folder, "Oslo")
    (folder / "page.txt").symlink_to(private)
    (folder / "more").symlink_to(private.parent, target_is_directory=True)
    (folder / "again.html").symlink_to("Oslo.html")
    result = dropped(folder)
    assert headlines(result) == opened("Oslo")
    assert any("“page.txt” is a link that leads out" in problem for problem in result.problems)
    assert any("“diary.txt” is a link that leads out" in problem for problem in result.problems)


def test_pipes_devices_and_closed_files_hang_nothing(tmp_path: Path) -> None:
    saved(tmp_path, "Oslo")
    os.mkfifo(tmp_path / "pipe.html")
    (tmp_path / "zero.txt").symlink_to("/dev/zero")
    closed = tmp_path / "closed.html"
    closed.write_text(page("Closed"))
    closed.chmod(0)
    assert headlines(dropped(tmp_path))[:1] != []
    result = dropped(tmp_path / "pipe.html", tmp_path / "zero.txt", tmp_path / "Oslo.html")
    assert headlines(result) == opened("Oslo")
    assert len(result.failures) == 2


def test_a_file_beyond_the_limit_is_a_failure(tmp_path: Path) -> None:
    huge = tmp_path / "huge.html"
    with huge.open("wb") as file:
        file.truncate(60_000_000)
    assert "is larger than 10 MB" in dropped(huge).failures[0].reason
    huge = huge.rename(tmp_path / "huge.mhtml")
    assert "is larger than 40 MB" in dropped(huge).failures[0].reason


# --- pasted ---------------------------------------------------------------------------------


def pasted(content: str, *, markup: bool = False) -> Gathered:
    return gather_pasted(content, NoNetwork(), now=NOW, markup=markup)


def on_windows(
    fragment: str, *, url: str = "https://news.example/world/", marks: bool = True
) -> str:
    """What Windows puts on the clipboard, its places counted in bytes."""
    opening, closing = ("<!--StartFragment-->", "<!--EndFragment-->") if marks else ("", "")
    head = (
        "Version:0.9\r\nStartHTML:{0:010}\r\nEndHTML:{1:010}\r\nStartFragment:{2:010}\r\n"
        "EndFragment:{3:010}\r\nSourceURL:" + url + "\r\n"
    )
    before, after = f"<html><body>\r\n{opening}", f"{closing}\r\n</body></html>"
    start = len(head.format(0, 0, 0, 0).encode())
    first = start + len(before.encode())
    last = first + len(fragment.encode())
    end = last + len(after.encode())
    return head.format(start, end, first, last) + before + fragment + after


def test_a_pasted_text_is_headed_by_its_first_line() -> None:
    (article,) = pasted(f"Oslo harbour opens\n{SENTENCE.format('Oslo')}\nMore.").articles
    assert (article.headline, article.url, article.source) == ("Oslo harbour opens", None, "")
    assert text(article).endswith("More.")


def test_a_pasted_text_that_begins_with_its_dateline_is_headed_by_its_words() -> None:
    (article,) = pasted(f"05:00 GMT, March 12, 2026\n{SENTENCE.format('Oslo')}").articles
    assert article.headline.startswith("The harbour of Oslo opened again")


@pytest.mark.parametrize("content", ["", "  \n\t", "\x00\x01\x02" * 30])
def test_nothing_pasted_is_a_failure(content: str) -> None:
    for markup in (False, True):
        (failure,) = pasted(content, markup=markup).failures
        assert failure.reason
        assert failure.remedy


def test_pasted_addresses_are_gathered(site: LoopbackSite, fetcher: Fetcher) -> None:
    urls = [site.page(f"/{town}", page(town)) for town in ("Oslo", "Bergen")]
    lines = f"\n  {urls[0]}\n\n{urls[1]}\r\n{urls[0]}\n"
    result = gather_pasted(lines, fetcher, now=NOW, allow_private=True)
    assert headlines(result) == opened("Oslo", "Bergen")


def test_the_source_of_a_page_may_be_pasted_as_text() -> None:
    assert headlines(pasted(page("Oslo"))) == opened("Oslo")


@pytest.mark.parametrize("marks", [True, False])
def test_a_fragment_brings_its_article_and_rankings_with_links_from_its_page(marks: bool) -> None:
    inner = f"<h1>Über die Brücke</h1><p>{SENTENCE.format('Øslo') * 3}<a href='next'>On</a></p>"
    result = pasted(on_windows(inner + chart(*map(title, TOWNS)), marks=marks), markup=True)
    (article,) = result.articles
    assert (article.headline, article.url) == ("Über die Brücke", None)
    links = [run.href for part in article.body for run in getattr(part, "runs", ()) if run.href]
    assert links == ["https://news.example/world/next"]
    (ranking,) = result.rankings
    assert ranking.url == "https://news.example/world/"
    assert [item.title for item in ranking.items] == [title(town) for town in TOWNS]


def title(town: str) -> str:
    return f"The {town} ferry runs on batteries now"


def test_a_fragment_without_a_heading_is_headed_by_its_first_words() -> None:
    (article,) = pasted("<p>Ships are back.</p><p>So are gulls.</p>", markup=True).articles
    assert article.headline == "Ships are back."
    assert [plain(part.runs) for part in article.body] == ["Ships are back.", "So are gulls."]


@pytest.mark.parametrize(
    "url", ["file:///etc/", "javascript:x", "about:blank", "https://u@e.example/"]
)
def test_a_fragment_from_nowhere_has_no_base(url: str) -> None:
    assert fragment_in(on_windows("<p>Text</p>", url=url)).base is None


@pytest.mark.parametrize(
    ("start", "end"), [("99999999999", "5"), ("-1", "x"), ("9" * 5_000, "1"), ("0000000000", "5")]
)
def test_a_head_that_lies_leaves_the_markup(start: str, end: str) -> None:
    head = f"Version:0.9\r\nStartFragment:{start}\r\nEndFragment:{end}\r\n"
    assert "Text" in fragment_in(f"{head}<p>Text</p>").markup or len(start) < 11


@given(
    before=st.text(max_size=30),
    fragment=st.text(max_size=80),
    head=st.sampled_from(["", "Version:1.0\n"]),
)
def test_any_fragment_is_found_between_its_marks(before: str, fragment: str, head: str) -> None:
    marks = ("<!--StartFragment-->", "<!--EndFragment-->")
    if any(mark in before + fragment for mark in marks):
        return
    found = fragment_in(f"{head}{before}{marks[0]}{fragment}{marks[1]}after")
    assert found == Fragment(markup=fragment)


@given(content=st.text(max_size=300), markup=st.booleans())
def test_anything_may_be_pasted(content: str, markup: bool) -> None:
    leaf = read_pasted(content, markup=markup, now=NOW)
    assert leaf.articles or leaf.rankings or leaf.problems
    assert all(article.url is None for article in leaf.articles)


def test_a_hostile_fragment_is_text() -> None:
    hostile: Sequence[str] = (
        "<h1>Safe</h1><p>Plain words that stay, and stay, and stay, as words do here.</p>"
        "<script>alert(1)</script><img src='file:///etc/passwd'><img src=x onerror=alert(1)>"
        "<iframe src='http://169.254.169.254/'></iframe><base href='file:///etc/'>",
    )
    for markup in hostile:
        result = pasted(markup, markup=True)
        assert "alert" not in repr(result.articles)
        assert "passwd" not in repr(result.articles)
        assert result.pictures == ()
