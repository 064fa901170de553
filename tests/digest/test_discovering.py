"""Any address pasted, against a real site: what it offers, and what a look costs the site."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from loopback_site import LoopbackSite

from digest.errors import FetchError, ForbiddenAddressError, ReadError
from digest.fetch import Fetcher
from digest.gather.discovering import Discovery, discover
from digest.model import Source, SourceId, SourceKind
from digest.sources.naming import source_id
from digest.sources.opml import write_opml

NOW = datetime(2026, 3, 10, 6, 0, tzinfo=UTC)
CARDS = "".join(
    f'<article><h2><a href="/world/2026/03/0{n}/the-ferry-was-late-{n}">The ferry was late for '
    f"the {n}th time this week</a></h2></article>"
    for n in range(1, 7)
)
CHART = "<aside><h2>Most read</h2><ol>{}</ol></aside>".format(
    "".join(f'<li><a href="/a/{n}">The ferry that came too early {n}</a></li>' for n in range(5))
)
TEXT = (
    "<p>" + "The ferry was late again, and all who waited for it were wet and cold. " * 6 + "</p>"
)
ARTICLE = f"""<nav><a href="/world/">World</a></nav><article><h1>The ferry was late</h1>
    <p class="byline">By Ada Stone</p><time datetime="2026-03-09T10:00:00Z">9 March</time>
    {TEXT}</article>"""
FEED = '<link rel="alternate" type="application/rss+xml" href="{}">'


def rss(*titles: str) -> str:
    items = "".join(f"<item><title>{title}</title></item>" for title in titles)
    return f"<rss version='2.0'><channel><title>Harbour News</title>{items}</channel></rss>"


def page(body: str, head: str = "") -> str:
    return f"<html><head><title>Harbour</title>{head}</head><body>{body}</body></html>"


@pytest.fixture
def fetcher() -> Iterator[Fetcher]:
    with Fetcher() as fetcher:
        yield fetcher


def look(address: str, fetcher: Fetcher) -> Discovery:
    return discover(address, fetcher, now=NOW, allow_private=True, robots=False)


def found(discovery: Discovery, site: LoopbackSite) -> list[tuple[SourceKind, str]]:
    root = site.url("")
    return [(each.kind, each.address.removeprefix(root)) for each in discovery.sources]


def asked(site: LoopbackSite) -> list[str]:
    return [path for path, _ in site.asked]


def test_a_feed_s_address_is_that_feed(site: LoopbackSite, fetcher: Fetcher) -> None:
    address = site.page("/rss", rss("One", "Two"), "application/rss+xml")
    discovery = look(f"  feed:{address}\n", fetcher)
    (source,) = discovery.sources
    assert source == Source(
        id=source_id(address),
        name="Harbour News",
        kind=SourceKind.FEED,
        address=address,
        allow_private=True,
        robots=False,
    )
    (preview,) = discovery.previews
    assert (preview.source, preview.headlines) == (source.id, ("One", "Two"))
    assert asked(site) == ["/rss"]


def test_a_site_s_announced_feed_is_looked_into(site: LoopbackSite, fetcher: Fetcher) -> None:
    head = FEED.format("/rss") + FEED.format("/atom") + FEED.format("/comments/feed")
    site.page("/", page(CARDS + CHART, head))
    site.page("/rss", rss("One", "Two"))
    site.page("/atom", rss("One", "Two"))  # the same again
    discovery = look(site.url("/").removeprefix("http://"), fetcher)
    assert found(discovery, site) == [
        (SourceKind.FEED, "/rss"),
        (SourceKind.LISTING, "/"),
        (SourceKind.FEED, "/comments/feed"),
    ]
    feed, listing, _ = discovery.previews
    assert feed.headlines == ("One", "Two")
    assert listing.rankings == ("Most read",)
    assert discovery.sources[0].name == "Harbour News"
    assert asked(site) == ["/", "/rss", "/atom"]


def test_a_site_without_announcement_is_asked_politely(
    site: LoopbackSite, fetcher: Fetcher
) -> None:
    site.page("/", page(CARDS))
    site.page("/rss", page("<p>This is a page about feeds"))
    site.page("/rss.xml", rss("One"))
    discovery = look(site.url("/"), fetcher)
    assert found(discovery, site) == [(SourceKind.FEED, "/rss.xml"), (SourceKind.LISTING, "/")]
    assert discovery.problems == ()
    assert len(site.asked) <= 5


def test_an_article_leads_to_the_pages_that_list_its_like(
    site: LoopbackSite, fetcher: Fetcher
) -> None:
    path = "/world/2026/03/09/the-ferry-was-late"
    site.page(path, page(ARTICLE, FEED.format("/rss")))
    site.page("/rss", rss("One"))
    site.page("/world/", page(CARDS))
    site.page("/", page("<p>Under repair"))
    assert found(look(site.url(path), fetcher), site) == [
        (SourceKind.FEED, "/rss"),
        (SourceKind.LISTING, "/world/"),
        (SourceKind.PAGE, path),
    ]


def test_a_feed_that_does_not_come_is_a_problem_not_the_end(
    site: LoopbackSite, fetcher: Fetcher
) -> None:
    link = "<a href='/rss'>RSS</a>"
    site.page("/", page(CARDS + link, FEED.format("/gone") + FEED.format("/odd")))
    site.page("/odd", "<html><p>Log in")
    site.page("/rss", "<html><p>How to read our feeds")  # linked, and no feed
    discovery = look(site.url("/"), fetcher)
    assert found(discovery, site)[0] == (SourceKind.LISTING, "/")
    assert "/gone did not come" in discovery.problems[0]
    assert "not a feed but a web page" in discovery.problems[1]
    assert len(discovery.problems) == 2


def test_a_list_of_subscriptions_gives_its_sources(site: LoopbackSite, fetcher: Fetcher) -> None:
    kept = Source(
        id=SourceId("x"),
        name="Far",
        kind=SourceKind.FEED,
        address="https://far.example/rss",
        section="World",
    )
    site.page("/list.opml", write_opml([kept], title="Mine", created=NOW), "text/x-opml")
    discovery = look(site.url("/list.opml"), fetcher)
    assert discovery.title == "Mine"
    assert [(each.name, each.section) for each in discovery.sources] == [("Far", "World")]
    assert [each.source for each in discovery.previews] == [discovery.sources[0].id]
    assert asked(site) == ["/list.opml"]


def test_a_page_of_nothing_says_what_to_look_for(site: LoopbackSite, fetcher: Fetcher) -> None:
    site.page("/", page("<p>Log in"))
    discovery = look(site.url("/"), fetcher)
    assert discovery.sources == discovery.previews == ()
    assert "Nothing to gather was found" in discovery.problems[-1]
    assert "RSS" in discovery.problems[-1]
    assert len(site.asked) <= 5


def test_files_and_folders_are_sources_too(tmp_path: Path, fetcher: Fetcher) -> None:
    (tmp_path / "ferry.html").write_text(page(ARTICLE))
    (tmp_path / "feed.xml").write_text(rss("One"))
    (folder,) = look(str(tmp_path), fetcher).sources
    assert (folder.kind, folder.name) == (SourceKind.FOLDER, tmp_path.name)
    saved = look((tmp_path / "ferry.html").as_uri(), fetcher)
    assert saved.sources[0].kind is SourceKind.PAGE
    assert saved.previews[0].headlines == ("The ferry was late",)
    (feed,) = look(str(tmp_path / "feed.xml"), fetcher).sources
    assert (feed.kind, feed.name) == (SourceKind.FEED, "Harbour News")


@pytest.mark.parametrize("typed", ["", "two words", "mailto:ada@harbour.example", "javascript:x"])
def test_what_is_no_address_is_said_to_be_none(typed: str, fetcher: Fetcher) -> None:
    with pytest.raises(ReadError) as failed:
        look(typed, fetcher)
    assert failed.value.remedy


def test_a_missing_file_and_a_missing_page_are_told_with_a_remedy(
    site: LoopbackSite, fetcher: Fetcher, tmp_path: Path
) -> None:
    with pytest.raises(ReadError, match="no file or folder"):
        look(str(tmp_path / "none.html"), fetcher)
    with pytest.raises(FetchError, match="404") as failed:
        look(site.url("/none"), fetcher)
    assert failed.value.remedy


def test_private_hosts_are_not_looked_at_unasked(site: LoopbackSite, fetcher: Fetcher) -> None:
    with pytest.raises(ForbiddenAddressError):
        discover(site.url("/"), fetcher, now=NOW)
    assert site.asked == []


def test_what_a_private_host_names_opens_no_other_one(site: LoopbackSite, fetcher: Fetcher) -> None:
    other = site.url("/rss", host="localhost")
    site.page("/", page(CARDS, FEED.format(other)))
    site.page("/rss", rss("One"))
    discovery = look(site.url("/"), fetcher)
    assert found(discovery, site) == [(SourceKind.LISTING, "/")]
    assert other in discovery.problems[0]
    kept = Source(id=SourceId("x"), name="Far", kind=SourceKind.FEED, address=other)
    site.page("/list.opml", write_opml([kept], title="Mine", created=NOW), "text/x-opml")
    assert not look(site.url("/list.opml"), fetcher).sources[0].allow_private


def test_progress_is_told_and_a_look_can_be_called_off(
    site: LoopbackSite, fetcher: Fetcher
) -> None:
    site.page("/", page(CARDS, FEED.format("/rss")))
    site.page("/rss", rss("One"))
    steps: list[tuple[str, int, int]] = []
    discovery = discover(
        site.url("/"),
        fetcher,
        now=NOW,
        allow_private=True,
        robots=False,
        on_progress=lambda label, done, total: steps.append((label, done, total)),
        cancelled=lambda: len(steps) > 0,
    )
    assert asked(site) == ["/"]
    assert len(discovery.sources) == 2
    assert steps[0] == (site.url("/"), 0, 1)


def test_a_look_that_waits_for_an_answer_can_be_called_off(
    site: LoopbackSite, fetcher: Fetcher
) -> None:
    def dawdle(handler: object) -> None:
        site.ending.wait(60)

    site.pages["/"] = dawdle
    discovery = discover(
        site.url("/"),
        fetcher,
        now=NOW,
        allow_private=True,
        robots=False,
        cancelled=lambda: bool(site.asked),
    )
    assert discovery.sources == ()
    assert discovery.problems
