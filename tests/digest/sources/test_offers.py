"""What a page offers as sources, before anything else is fetched."""

from datetime import UTC, datetime

import pytest

from digest.model import SourceKind
from digest.sources.announced_feeds import announced_feeds, usual_feeds
from digest.sources.offers import Offered, Rank, offers_in
from digest.sources.opml import write_opml
from digest.sources.page_tree import parse_page

NOW = datetime(2026, 3, 10, 6, 0, tzinfo=UTC)
SITE = "https://www.harbour.example"
FEED = '<link rel="alternate" type="application/rss+xml" href="{}" title="{}">'
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
ARTICLE = f"""<nav><a href="/world/">World</a><a href="/">Front</a></nav><article>
    <h1>The ferry was late</h1><p class="byline">By Ada Stone</p>
    <time datetime="2026-03-09T10:00:00Z">9 March 2026</time>{TEXT}</article>"""


def offered(body: str, *, path: str = "/", head: str = "") -> Offered:
    page = (
        f"<!doctype html><html><head><title>Harbour</title>{head}</head><body>{body}</body></html>"
    )
    return offers_in(page.encode(), name="Harbour", url=f"{SITE}{path}", now=NOW)


def kinds(found: Offered) -> list[tuple[SourceKind, str]]:
    return [(offer.kind, offer.address.removeprefix(SITE)) for offer in found.offers]


def test_a_front_page_offers_its_feed_first_and_itself_as_a_listing() -> None:
    found = offered(CARDS + CHART, head=FEED.format("/feed", "All of it"))
    assert kinds(found) == [(SourceKind.FEED, "/feed"), (SourceKind.LISTING, "/")]
    feed, listing = found.offers
    assert (feed.is_seen, feed.title) == (False, "All of it")
    assert listing.headlines[0] == "The ferry was late for the 1th time this week"
    assert len(listing.headlines) == 5
    assert listing.rankings == ("Most read",)
    assert "It lists 6 articles." in listing.reasons
    assert "It has the ranking “Most read”." in listing.reasons
    assert (found.usual_feeds, found.fronts) == ((), ())


def test_a_section_s_front_is_better_than_the_feed_of_the_whole_site() -> None:
    head = FEED.format("/feed", "All") + FEED.format("/world/feed", "World")
    assert kinds(offered(CARDS, path="/world/", head=head)) == [
        (SourceKind.FEED, "/world/feed"),
        (SourceKind.LISTING, "/world/"),
        (SourceKind.FEED, "/feed"),
    ]


def test_feeds_of_comments_come_last() -> None:
    head = FEED.format("/comments/feed/", "Harbour » Comments Feed") + FEED.format("/feed/", "All")
    found = offered(CARDS, head=head)
    assert kinds(found)[-1] == (SourceKind.FEED, "/comments/feed/")
    assert "It holds comments, or belongs to this page alone." in found.offers[-1].reasons


def test_an_article_offers_its_site_s_feed_and_its_fronts_before_itself() -> None:
    path = "/world/2026/03/09/the-ferry-was-late"
    head = FEED.format(f"{path}/feed/", "The ferry was late") + FEED.format("/feed/", "All")
    found = offered(ARTICLE, path=path, head=head)
    assert kinds(found) == [
        (SourceKind.FEED, "/feed/"),
        (SourceKind.PAGE, path),
        (SourceKind.FEED, f"{path}/feed/"),
    ]
    assert found.fronts == (f"{SITE}/world/", f"{SITE}/")
    assert found.offers[1].reasons[0].startswith("It is one article's page")


def test_a_page_with_rankings_alone_says_which() -> None:
    (offer,) = offered(CHART, path="/most-read").offers
    assert (offer.kind, offer.rankings) == (SourceKind.PAGE, ("Most read",))


def test_a_site_that_announces_none_may_have_a_feed_at_usual_addresses() -> None:
    found = offered(CARDS)
    assert 0 < len(found.usual_feeds) <= 4
    assert all(offer.address.startswith(SITE) for offer in found.usual_feeds)
    maker = '<meta name="generator" content="WordPress 6.4">'
    of_section = offered(CARDS, path="/world", head=maker).usual_feeds
    assert [(offer.address, offer.rank) for offer in of_section] == [
        (f"{SITE}/world/feed/", Rank.FEED),
        (f"{SITE}/feed/", Rank.WIDER_FEED),
    ]


def test_feeds_are_found_in_links_too() -> None:
    found = offered(f'{CARDS}<a href="/rss/world.xml">RSS</a><a href="feed:{SITE}/atom">Atom</a>')
    assert [offer.address for offer in found.offers if offer.kind is SourceKind.FEED] == [
        f"{SITE}/rss/world.xml",
        f"{SITE}/atom",
    ]


@pytest.mark.parametrize(
    "link",
    [
        FEED.format("javascript:alert(1)", ""),
        FEED.format("file:///etc/passwd", ""),
        '<link rel="alternate" type="application/json+oembed" href="/oembed">',
        '<a href="/world/feed-the-cats">Feed the cats</a>',
        '<link rel="alternate" hreflang="fr" href="/fr/">',
        '<link rel="alternate stylesheet" type="text/css" href="/feed.css">',
        '<link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/2">',
    ],
)
def test_what_is_no_feed_is_not_taken_for_one(link: str) -> None:
    assert SourceKind.FEED not in [offer.kind for offer in offered(CARDS, head=link).offers]


def test_a_feed_a_list_a_text_and_a_picture_are_told_apart() -> None:
    feed = b"<rss><channel><title>All</title><item><title>A</title></item></channel></rss>"
    found = offers_in(feed, name="x", url=f"{SITE}/feed", now=NOW)
    assert (kinds(found), found.offers[0].headlines) == ([(SourceKind.FEED, "/feed")], ("A",))
    listed = offers_in(write_opml([], title="Mine", created=NOW), name="x", url=SITE, now=NOW)
    assert listed.subscriptions is not None
    text = f"The ferry was late\n11:06 JST, November 7, 2024\n{'It rained all day. ' * 9}".encode()
    assert kinds(offers_in(text, name="x", url=f"{SITE}/a.txt", now=NOW)) == [
        (SourceKind.PAGE, "/a.txt")
    ]
    picture = offers_in(b"\x89PNG\r\n\x1a\n\0\0", name="x", url=SITE, now=NOW)
    assert picture.offers == ()
    assert picture.problems == ("x is neither a page nor a feed.",)


@pytest.mark.parametrize("page", ["", "   ", "<html></html>", "<p>Log in"])
def test_a_page_of_nothing_offers_nothing_but_usual_feeds(page: str) -> None:
    found = offers_in(page.encode(), name="Harbour", url=SITE, now=NOW, content_type="text/html")
    assert found.offers == ()
    assert found.problems or found.usual_feeds


def test_a_base_elsewhere_moves_the_feed_not_the_usual_addresses() -> None:
    tree, _ = parse_page(f"<html><head>{FEED.format('feed', '')}</head></html>")
    assert tree is not None
    (feed,) = announced_feeds(tree, base="https://cdn.example/x/", page=f"{SITE}/")
    assert feed.address == "https://cdn.example/x/feed"
    assert usual_feeds(tree, page=f"{SITE}/a/b")[0] == f"{SITE}/feed"
