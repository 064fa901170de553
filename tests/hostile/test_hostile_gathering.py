"""Saved pages, feeds and links made to reach out: what the gathering asks for and opens."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from html import escape
from io import BytesIO
from pathlib import Path

import pytest
from loopback_site import Answer, loopback_site
from PIL import Image

from digest.fetch import Cancellation, Fetched, Fetcher, Limits
from digest.gather import Gathered, gather_addresses
from digest.sources import read

NOW = datetime(2026, 3, 12, 6, tzinfo=UTC)
TEXT = "The pilot boats of the harbour went out early and came home late, all winter long. " * 4
PRIVATE_NAMES = {
    "own.example": ["127.0.0.1"],
    "half.example": ["93.184.216.34", "127.0.0.1"],
    "mapped.example": ["::ffff:127.0.0.1"],
    "localhost": ["127.0.0.1"],
    "x.localhost": ["127.0.0.1"],
}


def resolve(host: str, port: int) -> Sequence[str]:
    if host in PRIVATE_NAMES:
        return PRIVATE_NAMES[host]
    raise OSError(f"nobody is called {host}")


def page(extra: str = "", *, head: str = "") -> str:
    return (
        f"<!doctype html><html><head><title>Pilots Go Out</title>{head}</head><body><article>"
        f"<h1>Pilots Go Out</h1><p>{TEXT}</p>{extra}<p>{TEXT}</p></article></body></html>"
    )


def picture() -> bytes:
    out = BytesIO()
    Image.new("RGB", (400, 300), "navy").save(out, "JPEG")
    return out.getvalue()


class NobodyAtHome:
    """A network on which nothing may be asked for."""

    def fetch(
        self,
        url: str,
        *,
        allow_private: bool = False,
        robots: bool = True,
        cancellation: Cancellation | None = None,
    ) -> Fetched:
        raise AssertionError(url)


def dropped(folder: Path, content: str, *, name: str = "page.html") -> Gathered:
    path = folder / name
    path.write_text(content, "utf-8")
    return gather_addresses([str(path)], NobodyAtHome(), now=NOW)


SPELLINGS = (
    "127.0.0.1", "0x7f000001", "0x7f.1", "0177.0.0.1", "2130706433", "127.1", "127.0.0.1.",
    "127。0。0。1", "①②⑦.⓪.⓪.①", "&#49;27.0.0.1", "%31%32%37.0.0.1",
    "[::1]", "[0:0:0:0:0:0:0:1]", "[::127.0.0.1]", "[::ffff:7f00:1]", "[64:ff9b::7f00:1]",
    "LOCALHOST", "localhost.", "x.localhost", "local&shy;host", *PRIVATE_NAMES,
)  # fmt: skip
IMAGE = "<img src='beside.jpg'>"
WAYS = (
    "<img srcset='{a} 800w'>",
    "<picture><source srcset='{a}'><img src='{a}'></picture>",
    "<img data-src='{a}'><img data-original='{a}'><img data-lazy-src='{a}'>",
    "<video poster='{a}' src='{a}'></video><audio src='{a}'></audio>",
    "<table background='{a}'><tr><td background='{a}'>Pier<td>1<tr><td>Ferry<td>2</table>",
    "<div style='background:url({a})'>x</div><style>@import '{a}'</style>",
    "<iframe src='{a}'></iframe><embed src='{a}'><object data='{a}'></object>",
    "<svg><image href='{a}'/><use href='{a}'/></svg><input type=image src='{a}'>",
)
HEADS = (
    "<meta property='og:image' content='{a}'>",
    "<meta name='twitter:image' content='{a}'><meta property='og:video' content='{a}'>",
    "<link rel=preload as=image href='{a}'><link rel=image_src href='{a}'>",
    "<meta http-equiv=refresh content='0;url={a}'><link rel=stylesheet href='{a}'>",
    "<link rel=canonical href='{a}'><link rel=amphtml href='{a}'><link rel=next href='{a}'>",
    "<link rel=alternate type='application/rss+xml' href='{a}'><base href='{a}'>",
)


def test_no_saved_page_reaches_a_private_host_however_it_is_named(tmp_path: Path) -> None:
    with loopback_site() as site, Fetcher(Limits(tries=1), resolve=resolve) as fetcher:
        site.pages["/robots.txt"] = Answer()  # so that even the question is noted
        site.pages["/a.jpg"] = Answer(body=picture())
        port = site.url().rsplit(":", 1)[1].strip("/")
        plain = site.url("/a.jpg")
        data = {"@type": "NewsArticle", "image": [plain], "thumbnailUrl": plain, "@context": plain}
        heads = [head.replace("{a}", plain) for head in HEADS]
        heads.append(f"<script type='application/ld+json'>{json.dumps(data)}</script>")
        inners = [f"<img src='http://{host}:{port}/a.jpg'>" for host in SPELLINGS]
        inners += [way.replace("{a}", plain) for way in WAYS]
        pages = [page(inner) for inner in inners] + [page(IMAGE, head=head) for head in heads]
        for at, each in enumerate(pages):
            (tmp_path / f"{at}.html").write_text(each, "utf-8")
        gathered = gather_addresses([str(tmp_path)], fetcher, now=NOW)
        assert site.asked == []
        gather_addresses([str(tmp_path / "0.html")], fetcher, now=NOW, allow_private=True)
        assert [path for path, _ in site.asked] == ["/robots.txt", "/a.jpg"]
    assert gathered.pictures == ()
    assert gathered.failures == ()
    assert "private or reserved network" in " ".join(gathered.problems)


@pytest.mark.parametrize(
    "address",
    [
        "%5C%5Chost%5Cshare%5Ca.jpg",
        "%2F%2Fhost/share/a.jpg",
        "%5Ca.jpg",
        "C%3A%5Ca.jpg",
        "%2Fa.jpg",
    ],
)
def test_a_picture_on_another_host_or_drive_is_turned_down_unseen(
    tmp_path: Path, address: str
) -> None:
    gathered = dropped(tmp_path, page(f"<img src='{address}'>"))
    assert "outside the page's folder" in gathered.problems[0]
    assert len(gathered.articles) == 1


def test_a_picture_with_an_endless_address_is_told_of_briefly(tmp_path: Path) -> None:
    gathered = dropped(tmp_path, page(f"<img src='{'a,' * 1500}'>"))
    assert "its picture did not come" in gathered.problems[0]
    assert len(gathered.problems[0]) < 600


def test_a_feed_whose_items_say_nothing_is_a_failure(tmp_path: Path) -> None:
    outside = "<include xmlns='http://www.w3.org/2001/XInclude' href='file:///x' parse='text'/>"
    item = f"<item><title>{outside}</title></item>"
    feed = f"<rss version='2.0'><channel><title>Pilots</title>{item}</channel></rss>"
    gathered = dropped(tmp_path, feed, name="feed.xml")
    assert gathered.articles == ()
    assert [failure.address for failure in gathered.failures] == [str(tmp_path / "feed.xml")]


@pytest.mark.timeout(20)
def test_namespaces_without_number_end_a_feed() -> None:
    items = "".join(f"<item xmlns:n{n}='u{n}'><title>Pilots</title></item>" for n in range(30_000))
    extract = read(f"<rss version='2.0'><channel>{items}".encode(), name="feed.xml", now=NOW)
    assert extract.articles[0].headline == "Pilots"
    assert "its beginning was read" in extract.problems[0]


@pytest.mark.timeout(20)
@pytest.mark.parametrize("spans", ["rowspan=65534 colspan=1000", "rowspan=40 colspan=50"])
def test_cells_that_span_everything_hold_nothing_up(spans: str) -> None:
    table = f"<table>{('<tr>' + f'<td {spans}>1' * 60) * 50}</table>"
    fed = f"<rss version='2.0'><channel><item><title>Pilots</title><description>{escape(table)}"
    for data in (page(table), fed):
        extract = read(data.encode(), name="page.html", now=NOW)
        assert len(extract.articles) == 1


def test_attributes_without_number_are_cut_and_said_to_be() -> None:
    names = " ".join(f"a{number}" for number in range(100))
    crowd = f"<p {names}>The words stay. " * 6_000
    extract = read(page(crowd).encode(), name="page.html", now=NOW)
    assert "more than any page should" in extract.problems[0]
    assert extract.articles[0].words > 1_000


@pytest.mark.timeout(20)
def test_a_text_of_endless_lines_is_cut_and_said_to_be() -> None:
    extract = read(("Pilots Go Out\n" + "word\n" * 1_000_000).encode(), name="page.txt", now=NOW)
    assert len(extract.articles[0].body) == 5_000
    assert "1000001 lines" in extract.problems[0]
    assert "its end was left out" in extract.problems[1]
