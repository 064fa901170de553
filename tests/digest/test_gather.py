"""Gathering from a real site on loopback and from files: what comes, what fails and how."""

import json
import os
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest
from gather_sites import NOW, SENTENCE, NoNetwork, chart, feed_of, jpeg, page, rss, source, text
from loopback_site import LoopbackSite

from digest.fetch import Fetcher, Limits
from digest.gather import Caller, Gathered, gather, gather_addresses
from digest.model import Source, SourceKind

HOSTILE = Path(__file__).parents[2] / "../shared/hostile"
TOWNS = ("Oslo", "Bergen", "Rome", "Kyoto", "Lima", "Cork")


@pytest.fixture
def fetcher() -> Iterator[Fetcher]:
    with Fetcher(Limits(total_seconds=5)) as fetcher:
        yield fetcher


def gathered(*sources: Source, fetcher: Fetcher) -> Gathered:
    return gather(sources, fetcher, now=NOW)


def test_a_feed_brings_the_pages_of_its_entries(site: LoopbackSite, fetcher: Fetcher) -> None:
    result = gathered(source(feed_of(site, "Oslo", "Bergen")), fetcher=fetcher)
    assert [article.headline for article in result.articles] == [
        "Oslo harbour opens",
        "Bergen harbour opens",
    ]
    assert all(SENTENCE.format("Oslo").strip() in text(article) for article in result.articles[:1])
    first = result.articles[0]
    assert (first.source, first.section, first.url) == ("s1", "World", site.url("/Oslo"))
    assert first.published == datetime(2026, 3, 1, 23, 0, tzinfo=UTC)
    assert (result.failures, result.problems) == ((), ())


def test_a_page_that_is_gone_leaves_the_feed_s_own_text(
    site: LoopbackSite, fetcher: Fetcher
) -> None:
    url = site.page("/feed", rss(("Oslo", "/gone", "The harbour opened.")))
    result = gathered(source(url), fetcher=fetcher)
    assert text(result.articles[0]) == "The harbour opened."
    assert result.failures == ()
    assert "no page at this address" in result.problems[0]


@pytest.mark.parametrize(
    ("opening", "headline"),
    [
        ("Ships are back.", "Ships are back."),
        (f"{'word ' * 40}", f"{'word ' * 15}word…"),
        ("港" * 100, f"{'港' * 79}…"),
    ],
)
def test_an_untitled_entry_is_headed_by_its_opening(
    site: LoopbackSite, fetcher: Fetcher, opening: str, headline: str
) -> None:
    url = site.page("/feed", rss(("", "/gone", opening)))
    (article,) = gathered(source(url), fetcher=fetcher).articles
    assert article.headline == headline


def test_many_pages_gone_for_one_reason_are_one_problem(
    site: LoopbackSite, fetcher: Fetcher
) -> None:
    url = site.page("/feed", rss(*((town, f"/{town}", "Text.") for town in "ABCDE")))
    (problem,) = gathered(source(url), fetcher=fetcher).problems
    assert problem.startswith("5 pages did not come. 127.0.0.1 has no page at this address")


def test_a_page_with_less_than_the_feed_s_own_text_is_not_used(
    site: LoopbackSite, fetcher: Fetcher
) -> None:
    site.page("/Oslo", page("Oslo", paragraphs=1))
    whole = SENTENCE.format("Oslo") * 20
    url = site.page("/feed", rss(("Oslo harbour opens", "/Oslo", whole)))
    result = gathered(source(url), fetcher=fetcher)
    assert text(result.articles[0]) == whole.strip()


def test_a_wall_that_stands_for_every_page_is_not_used(
    site: LoopbackSite, fetcher: Fetcher
) -> None:
    site.page("/consent", page("Consent"))
    for town in ("Oslo", "Bergen"):
        site.redirect(f"/{town}", "/consent")
    url = site.page(
        "/feed", rss(("Oslo", "/Oslo", "Oslo's text."), ("Bergen", "/Bergen", "Bergen's text."))
    )
    result = gathered(source(url), fetcher=fetcher)
    assert [text(article) for article in result.articles] == ["Oslo's text.", "Bergen's text."]


def test_only_the_newest_entries_up_to_the_limit_are_asked_for(
    site: LoopbackSite, fetcher: Fetcher
) -> None:
    url = feed_of(site, "A", "B", "C", "D")
    result = gathered(source(url, limit=2), fetcher=fetcher)
    assert [article.headline[0] for article in result.articles] == ["A", "B"]
    assert {path for path, _ in site.asked} - {"/robots.txt"} == {"/feed", "/A", "/B"}


def test_the_same_article_from_two_sources_is_kept_once(
    site: LoopbackSite, fetcher: Fetcher
) -> None:
    url = feed_of(site, "Oslo")
    again = source(site.url("/Oslo"), SourceKind.PAGE)
    result = gathered(source(url), again, fetcher=fetcher)
    assert len(result.articles) == 1


def test_a_chart_is_kept_once_and_at_its_longest(site: LoopbackSite, fetcher: Fetcher) -> None:
    titles = [f"The {town} ferry runs on batteries now" for town in TOWNS]
    site.page("/Oslo", page("Oslo", extra=chart(*titles[:4])))
    site.page("/Bergen", page("Bergen", extra=chart(*titles)))
    items = [(f"{town} harbour opens", f"/{town}", "x") for town in ("Oslo", "Bergen")]
    result = gathered(source(site.page("/feed", rss(*items))), fetcher=fetcher)
    (ranking,) = result.rankings
    assert [item.title for item in ranking.items] == titles
    assert (ranking.captured, ranking.source) == (NOW, "s1")


def test_the_lead_picture_is_fetched_and_fitted(site: LoopbackSite, fetcher: Fetcher) -> None:
    site.page("/quay.jpg", jpeg(3000, 1500), "image/jpeg")
    head = "<meta property='og:image' content='/quay.jpg'>"
    url = site.page("/Oslo", page("Oslo", head=head))
    result = gathered(source(url, SourceKind.PAGE), fetcher=fetcher)
    image = result.articles[0].images[0]
    (picture,) = result.pictures
    assert (image.media, image.width, image.height) == (picture.media, 2000, 1000)
    assert image.url == site.url("/quay.jpg")


@pytest.mark.parametrize("content", [b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"", None])
def test_a_picture_that_does_not_come_is_a_problem_and_the_article_stays(
    site: LoopbackSite, fetcher: Fetcher, content: bytes | None
) -> None:
    if content is not None:
        site.page("/quay.jpg", content, "image/jpeg")
    head = "<meta property='og:image' content='/quay.jpg'>"
    url = site.page("/Oslo", page("Oslo", head=head))
    result = gathered(source(url, SourceKind.PAGE), fetcher=fetcher)
    assert result.articles[0].images[0].media is None
    assert result.pictures == ()
    assert result.problems[0].startswith("Oslo harbour opens: its picture did not come.")


@pytest.mark.parametrize("kind", [SourceKind.FEED, SourceKind.PAGE])
@pytest.mark.parametrize("content", [None, b"", bytes(range(256)) * 9, b"\x89PNG\r\n\x1a\n" * 99])
def test_a_broken_source_is_a_failure_with_a_remedy_and_the_others_go_on(
    site: LoopbackSite, fetcher: Fetcher, kind: SourceKind, content: bytes | None
) -> None:
    if content is not None:
        site.page("/broken", content)
    broken = source(site.url("/broken"), kind)
    result = gathered(broken, source(feed_of(site, "Oslo")), fetcher=fetcher)
    (failure,) = result.failures
    assert (failure.source, failure.address, failure.at) == ("s1", site.url("/broken"), NOW)
    assert failure.reason.endswith(".")
    assert failure.remedy.endswith(".")
    assert len(result.articles) == 1


def test_a_page_where_a_feed_should_be_is_a_failure(site: LoopbackSite, fetcher: Fetcher) -> None:
    result = gathered(source(site.page("/", page("Oslo"))), fetcher=fetcher)
    assert "not a feed but a web page" in result.failures[0].reason
    assert "RSS" in result.failures[0].remedy


@pytest.mark.parametrize("feed", [rss(), "<rss version='2.0'><channel><item>&", "<rss>x</rss>"])
def test_a_feed_that_says_nothing_is_a_failure(
    site: LoopbackSite, fetcher: Fetcher, feed: str
) -> None:
    (failure,) = gathered(source(site.page("/feed", feed)), fetcher=fetcher).failures
    assert failure.reason in ("The feed has no entries.", "The feed of “The Courier” is damaged.")
    assert "RSS" in failure.remedy


def test_a_private_address_is_a_failure_unless_the_source_allows_it(
    site: LoopbackSite, fetcher: Fetcher
) -> None:
    result = gathered(source(feed_of(site, "Oslo"), allow_private=False), fetcher=fetcher)
    assert "private" in result.failures[0].reason
    assert site.asked == []


def test_progress_counts_each_source_up_to_its_end(site: LoopbackSite, fetcher: Fetcher) -> None:
    steps: list[tuple[str, int, int]] = []
    threads = set()

    def on_progress(label: str, done: int, total: int) -> None:
        threads.add(threading.current_thread())
        steps.append((label, done, total))

    caller = Caller(on_progress=on_progress)
    gather([source(feed_of(site, "A", "B"))], fetcher, now=NOW, caller=caller)
    assert [step for step in steps if step[0] == "The Courier"] == [
        ("The Courier", 0, 2),
        ("The Courier", 1, 2),
        ("The Courier", 2, 2),
    ]
    assert threads == {threading.current_thread()}


def test_a_cancelled_gathering_keeps_what_came_and_asks_for_nothing_more(
    site: LoopbackSite, fetcher: Fetcher
) -> None:
    asked_to_stop = threading.Event()

    def hang(handler: BaseHTTPRequestHandler) -> None:
        asked_to_stop.set()
        site.ending.wait(30)

    url = feed_of(site, *"ABCDEFGHI")
    for town in "BCDEFGHI":
        site.pages[f"/{town}"] = hang
    stopped_after_first: list[int] = []
    result = gather(
        [source(url), source(site.url("/never"))],
        fetcher,
        now=NOW,
        caller=Caller(
            on_progress=lambda label, done, total: stopped_after_first.append(done),
            cancelled=lambda: asked_to_stop.is_set() and 1 in stopped_after_first,
        ),
    )
    assert [article.headline for article in result.articles] == ["A harbour opens"]
    assert result.failures == ()
    assert "/never" not in [path for path, _ in site.asked]


# --- files and folders ----------------------------------------------------------------------


def from_files(address: Path | str, **changes: object) -> Gathered:
    folder = source(str(address), SourceKind.FOLDER, **changes)
    return gather([folder], NoNetwork(), now=NOW)


def test_a_folder_brings_its_files_and_those_one_level_below_newest_first(tmp_path: Path) -> None:
    for age, name in enumerate(
        ["Oslo.html", "ports/Bergen.htm", "ports/deep/Rome.html", ".x.html"]
    ):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(page(path.stem))
        os.utime(path, (1e9 + age, 1e9 + age))
    (tmp_path / "Oslo_files").mkdir()
    (tmp_path / "Oslo_files" / "advert.html").write_text(page("Advert"))
    (tmp_path / "notes.pdf").write_bytes(b"%PDF")
    result = from_files(tmp_path)
    assert [article.headline[:6].strip() for article in result.articles] == ["Bergen", "Oslo h"]
    assert result.articles[0].section == "World"


def test_a_bad_file_is_a_problem_and_not_the_folder_s_failure(tmp_path: Path) -> None:
    (tmp_path / "Oslo.html").write_text(page("Oslo"))
    (tmp_path / "empty.html").write_bytes(b"")
    (tmp_path / "photo.txt").write_bytes(jpeg())
    result = from_files(tmp_path)
    assert len(result.articles) == 1
    assert result.failures == ()
    assert {problem.split()[0].strip(":“”") for problem in result.problems} == {
        "empty.html",
        "photo.txt",
    }


def test_an_empty_folder_is_a_failure(tmp_path: Path) -> None:
    (failure,) = from_files(tmp_path).failures
    assert "holds no pages" in failure.reason


def test_a_folder_of_bad_files_only_is_a_failure(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(b"")
    (failure,) = from_files(tmp_path).failures
    assert "a.html" in failure.reason


def test_a_missing_path_is_a_failure_and_a_bare_web_address_is_hinted_at(tmp_path: Path) -> None:
    (failure,) = from_files(tmp_path / "gone").failures
    assert "There is no file or folder" in failure.reason
    (hinted,) = from_files("www.news.example/world").failures
    assert "https://" in hinted.remedy


def test_a_home_path_and_a_file_address_are_understood(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    saved = tmp_path / "my page.html"
    saved.write_text(page("Oslo"))
    for address in ("~/my page.html", saved.as_uri(), str(saved)):
        result = gather_addresses([address], NoNetwork(), now=NOW)
        assert [article.headline for article in result.articles] == ["Oslo harbour opens"]
        assert result.articles[0].source == ""


@pytest.mark.parametrize(
    "address", ["world_files/the quay.jpg", "../../pictures/the%20quay.jpg?w=600"]
)
def test_a_saved_page_finds_its_picture_beside_it(tmp_path: Path, address: str) -> None:
    saved = saved_page(tmp_path / "site" / "pages" / "world", address)
    for folder in (saved.parent / "world_files", tmp_path / "site" / "pictures"):
        folder.mkdir()
        (folder / "the quay.jpg").write_bytes(jpeg())
    result = gather_addresses([str(saved)], NoNetwork(), now=NOW)
    image = result.articles[0].images[0]
    assert (image.media, image.url) == (result.pictures[0].media, None)


def saved_page(folder: Path, picture: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    saved = folder / "Oslo.html"
    saved.write_text(page("Oslo", head=f"<meta property='og:image' content='{picture}'>"))
    return saved


@pytest.mark.parametrize(
    "address",
    [
        "../../../secret.jpg",
        "../x/../../../secret.jpg",
        "link.jpg",
        "%2e%2e/%2e%2e/%2e%2e/secret.jpg",
    ],
)
def test_a_saved_page_gets_nothing_from_elsewhere(tmp_path: Path, address: str) -> None:
    (tmp_path / "secret.jpg").write_bytes(jpeg())
    saved = saved_page(tmp_path / "site" / "day" / "pages", address)
    (saved.parent / "link.jpg").symlink_to(tmp_path / "secret.jpg")
    result = gather_addresses([str(saved)], NoNetwork(), now=NOW)
    assert result.pictures == ()
    assert all(image.url is None for image in result.articles[0].images)


def test_a_page_among_the_downloads_gets_nothing_from_the_home_around_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "Album").mkdir()
    (tmp_path / "Album" / "me.jpg").write_bytes(jpeg())
    for folder, address in [("Downloads", "../Album/me.jpg"), ("a/b", "../../Album/me.jpg")]:
        saved = str(saved_page(tmp_path / folder, address))
        result = gather_addresses([saved], NoNetwork(), now=NOW)
        assert "outside the page's folder" in result.problems[0]


def test_a_saved_feed_is_read_with_its_own_text(tmp_path: Path) -> None:
    saved = tmp_path / "feed.xml"
    saved.write_text(rss(("Oslo", "https://news.example/oslo", "The harbour opened.")))
    result = gather_addresses([str(saved)], NoNetwork(), now=NOW)
    assert text(result.articles[0]) == "The harbour opened."


def test_an_address_by_hand_may_be_a_page_or_a_feed(site: LoopbackSite, fetcher: Fetcher) -> None:
    feed = feed_of(site, "Oslo", "Bergen")
    of_feed = gather_addresses([feed], fetcher, now=NOW, allow_private=True)
    of_page = gather_addresses([f"  {site.url('/Oslo')}\n"], fetcher, now=NOW, allow_private=True)
    assert (len(of_feed.articles), len(of_page.articles)) == (2, 1)
    assert of_page.articles[0].section is None


@pytest.mark.parametrize(
    "address", ["", "ftp://news.example/", "\x00", "//news.example/x", "http://"]
)
def test_an_address_that_means_nothing_is_a_failure(address: str) -> None:
    with Fetcher() as fetcher:
        result = gather_addresses([address], fetcher, now=NOW)
    assert len(result.failures) == 1


def test_the_hostile_pages_bring_their_text_and_reach_nothing() -> None:
    if not HOSTILE.exists():
        pytest.skip("the hostile cases are not on this machine")
    cases = json.loads((HOSTILE / "cases.json").read_bytes())
    pages = [HOSTILE / case["file"] for case in cases if case["id"].startswith("ssrf-")]
    with Fetcher() as fetcher:
        for saved in pages:
            result = gather_addresses([str(saved)], fetcher, now=NOW)
            (article,) = result.articles
            assert "Plain body text" in text(article)
            assert result.pictures == ()
            assert all(image.media is None for image in article.images)
