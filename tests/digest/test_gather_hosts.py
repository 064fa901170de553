"""Several hosts at once, parts kept as they come, front pages, full feeds, pages known already."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler

import pytest
from gather_sites import NOW, SENTENCE, chart, feed_of, jpeg, page, rss, source, text
from loopback_site import Answer, Behaviour, LoopbackSite

from digest.fetch import Fetched, Fetcher, Limits
from digest.gather import Caller, Gathered, Known, gather
from digest.model import (
    Article,
    ImagePart,
    MediaId,
    Paragraph,
    PinnedChart,
    Source,
    SourceId,
    SourceKind,
    text_runs,
)

TOWNS = ("Oslo", "Bergen", "Rome", "Kyoto", "Lima", "Cork")


@pytest.fixture
def fetcher() -> Iterator[Fetcher]:
    with Fetcher(Limits(total_seconds=20)) as fetcher:
        yield fetcher


def asked(site: LoopbackSite) -> list[str]:
    return [path for path, _ in site.asked if path != "/robots.txt"]


def answering(body: str, *, before: threading.Barrier) -> Behaviour:
    """Answers when everybody that `before` counts has asked."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        before.wait(20)
        handler.send_response(200)
        handler.send_header("Content-Length", str(len(body.encode())))
        handler.end_headers()
        handler.wfile.write(body.encode())

    return answer


# --- hosts and parts ------------------------------------------------------------------------


def test_hosts_are_gathered_at_the_same_time_and_stand_in_the_order_of_the_sources(
    site: LoopbackSite, fetcher: Fetcher
) -> None:
    together = threading.Barrier(2)
    for town in ("Oslo", "Bergen"):
        site.pages[f"/{town}"] = answering(page(town), before=together)
    sources = [
        source(site.url("/Oslo", host="localhost"), SourceKind.PAGE),
        source(site.url("/Bergen"), SourceKind.PAGE),
    ]
    result = gather(sources, fetcher, now=NOW)
    assert [article.headline[:4] for article in result.articles] == ["Oslo", "Berg"]


def test_a_paused_source_is_not_gathered_and_has_not_failed(
    site: LoopbackSite, fetcher: Fetcher
) -> None:
    paused = source(feed_of(site, "Oslo"), paused=True)
    assert gather([paused], fetcher, now=NOW) == Gathered()
    assert site.asked == []


def test_parts_are_kept_as_they_come_in_the_caller_s_thread(
    site: LoopbackSite, fetcher: Fetcher
) -> None:
    site.page("/quay.jpg", jpeg(), "image/jpeg")
    head = "<meta property='og:image' content='/quay.jpg'>"
    first = site.page("/Oslo", page("Oslo", head=head, extra=chart(*map(title, TOWNS))))
    parts: list[Gathered] = []
    kept = threading.Event()
    waited: list[bool] = []
    threads = set()

    def keep(part: Gathered) -> None:
        threads.add(threading.current_thread())
        parts.append(part)
        if part.articles:
            kept.set()

    def second(handler: BaseHTTPRequestHandler) -> None:
        waited.append(kept.wait(20))
        handler.send_error(404)

    site.pages["/second"] = second
    sources = [
        source(first, SourceKind.PAGE),
        replace(source(site.url("/second"), SourceKind.PAGE), id=SourceId("s2")),
    ]
    result = gather(sources, fetcher, now=NOW, caller=Caller(keep=keep))
    assert waited == [True], "the first source's article was kept while the second was asked"
    assert threads == {threading.current_thread()}
    assert [len(part.pictures) for part in parts if part.articles] == [1]
    assert result.pictures == ()
    assert result.articles[0].images[0].media == parts[0].pictures[0].media
    assert [visited.source for visited in result.visited] == ["s1", "s2"]
    assert len(result.rankings) == len(result.failures) == 1


def title(town: str) -> str:
    return f"The {town} ferry runs on batteries now"


def test_what_keep_raises_ends_the_gathering(site: LoopbackSite, fetcher: Fetcher) -> None:
    class FullDiskError(Exception):
        pass

    handed = []

    def keep(part: Gathered) -> None:
        handed.append(part)
        raise FullDiskError

    sources = [source(feed_of(site, *TOWNS)), source(site.url("/after"), SourceKind.PAGE)]
    with pytest.raises(FullDiskError):
        gather(sources, fetcher, now=NOW, caller=Caller(keep=keep))
    assert len(handed) == 1


def test_a_cancelled_gathering_ends_fetches_under_way_and_visits_nobody(
    site: LoopbackSite, fetcher: Fetcher
) -> None:
    under_way = threading.Event()

    def hang(handler: BaseHTTPRequestHandler) -> None:
        under_way.set()
        site.ending.wait(30)

    site.pages["/feed"] = hang
    caller = Caller(cancelled=under_way.is_set)
    assert gather([source(site.url("/feed"))], fetcher, now=NOW, caller=caller) == Gathered()


def test_robots_are_heeded_as_the_source_says(site: LoopbackSite) -> None:
    class Noting:
        def __init__(self) -> None:
            self.robots: list[bool] = []

        def fetch(self, url: str, *, robots: bool = True, **_: object) -> Fetched:
            self.robots.append(robots)
            return Fetched(url=url, content=page("Oslo").encode(), content_type="text/html")

    noting = Noting()
    for robots in (True, False):
        gather([source(site.url("/"), SourceKind.PAGE, robots=robots)], noting, now=NOW)
    assert noting.robots == [True, False]


def test_a_fault_that_nobody_foresaw_costs_one_source(
    site: LoopbackSite, fetcher: Fetcher, caplog: pytest.LogCaptureFixture
) -> None:
    class Faulty:
        def fetch(self, url: str, **terms: object) -> Fetched:
            if "faulty" in url:
                raise ZeroDivisionError("in a parser")
            return fetcher.fetch(url, **terms)

    faulty = replace(source(site.url("/faulty")), id=SourceId("s2"))
    result = gather([faulty, source(feed_of(site, "Oslo"))], Faulty(), now=NOW)
    assert [article.headline for article in result.articles] == ["Oslo harbour opens"]
    (failure,) = result.failures
    assert (failure.source, "ZeroDivisionError" in failure.reason) == ("s2", True)
    assert "could not be read" in caplog.text


# --- front pages ----------------------------------------------------------------------------


def front(*towns: str, extra: str = "", link_title: str = "{} harbour opens again at last") -> str:
    cards = "".join(
        f"<article><h3><a href='/2026/03/01/{town}'>{link_title.format(town)}</a></h3>"
        f"<p>In short.</p></article>"
        for town in towns
    )
    menu = "".join(f"<li><a href='/{name}'>{name}</a></li>" for name in ("world", "sport"))
    return (
        f"<!doctype html><html><head><title>The Courier</title></head><body><nav><ul>{menu}</ul>"
        f"</nav><main>{cards}</main>{extra}</body></html>"
    )


def listing(site: LoopbackSite, *towns: str, **changes: object) -> Source:
    extra = str(changes.pop("extra", ""))
    for town in towns:
        site.pages.setdefault(f"/2026/03/01/{town}", Answer(body=page(town).encode()))
    address = site.page("/", front(*towns, extra=extra))
    return source(address, SourceKind.LISTING, **changes)


def test_a_front_page_brings_its_articles_the_topmost_first_and_its_rankings(
    site: LoopbackSite, fetcher: Fetcher
) -> None:
    extra = chart(*map(title, TOWNS))
    result = gather([listing(site, *TOWNS, extra=extra, limit=3)], fetcher, now=NOW)
    assert [article.headline for article in result.articles] == [
        f"{town} harbour opens" for town in TOWNS[:3]
    ]
    assert sorted(asked(site)) == sorted(["/", *(f"/2026/03/01/{town}" for town in TOWNS[:3])])
    (ranking,) = result.rankings
    assert [item.title for item in ranking.items] == [title(town) for town in TOWNS]
    assert (result.failures, result.problems) == ((), ())


def test_a_link_without_a_page_is_a_problem_and_no_article(
    site: LoopbackSite, fetcher: Fetcher
) -> None:
    of_front = listing(site, *TOWNS)
    site.pages["/2026/03/01/Rome"] = Answer(status=404)
    result = gather([of_front], fetcher, now=NOW)
    assert [article.headline[:4] for article in result.articles] == [
        town[:4] for town in TOWNS if town != "Rome"
    ]
    assert "Rome harbour opens again at last" in result.problems[0]


def test_a_wall_behind_a_front_page_is_no_article(site: LoopbackSite, fetcher: Fetcher) -> None:
    of_front = listing(site, *TOWNS)
    site.page("/consent", page("Consent"))
    for town in TOWNS:
        site.redirect(f"/2026/03/01/{town}", "/consent")
    result = gather([of_front], fetcher, now=NOW)
    assert result.articles == ()


def test_a_front_page_that_lists_nothing_is_a_failure(site: LoopbackSite, fetcher: Fetcher) -> None:
    of_nothing = source(
        site.page("/", "<html><body><p>Soon.</p></body></html>"), SourceKind.LISTING
    )
    (failure,) = gather([of_nothing], fetcher, now=NOW).failures
    assert "No articles are listed" in failure.reason


def test_a_feed_where_a_front_page_should_be_is_read_as_one(
    site: LoopbackSite, fetcher: Fetcher
) -> None:
    of_feed = source(feed_of(site, "Oslo"), SourceKind.LISTING)
    assert len(gather([of_feed], fetcher, now=NOW).articles) == 1


def test_a_pinned_chart_is_read_from_the_front_page(site: LoopbackSite, fetcher: Fetcher) -> None:
    rows = "".join(f"<p><a href='/x/{town}'>{title(town)}</a></p>" for town in TOWNS)
    pin = PinnedChart(selector="#five", title="Five")
    of_front = listing(site, *TOWNS, extra=f"<div id='five'>{rows}</div>", charts=(pin,))
    (ranking,) = gather([of_front], fetcher, now=NOW).rankings
    assert (ranking.title, [item.title for item in ranking.items]) == (
        "Five",
        [title(town) for town in TOWNS],
    )


# --- feeds in full, pages known already -----------------------------------------------------


def full_feed(site: LoopbackSite, *towns: str, markup: str = "") -> str:
    items = "".join(
        f"<item><title>{town} harbour opens</title><link>/{town}</link>"
        f"<content:encoded><![CDATA[{markup}{f'<p>{SENTENCE.format(town) * 3}</p>' * 12}]]>"
        f"</content:encoded><description>In short.</description></item>"
        for town in towns
    )
    return site.page(
        "/feed",
        '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
        f"<title>News</title>{items}</channel></rss>",
        "application/rss+xml",
    )


def test_of_a_full_feed_only_the_first_pages_are_asked_for_and_only_for_their_rankings(
    site: LoopbackSite, fetcher: Fetcher
) -> None:
    for town in TOWNS:
        extra = chart(*map(title, TOWNS))
        site.page(f"/{town}", page(f"Old {town}", extra=extra, paragraphs=40))
    result = gather([source(full_feed(site, *TOWNS))], fetcher, now=NOW)
    assert sorted(asked(site)) == sorted(["/feed", *(f"/{town}" for town in TOWNS[:3])])
    assert [article.headline for article in result.articles] == [
        f"{town} harbour opens" for town in TOWNS
    ]
    assert len(result.rankings) == 1


class Remembering:
    """A fetcher that says of every page but the feed that it has not changed."""

    def __init__(self, fetcher: Fetcher) -> None:
        self._fetcher = fetcher

    def fetch(self, url: str, **terms: object) -> Fetched:
        fetched = self._fetcher.fetch(url, **terms)
        return replace(fetched, unchanged=not url.endswith("/feed"))


def test_a_known_article_stands_for_its_unchanged_page(
    site: LoopbackSite, fetcher: Fetcher
) -> None:
    feed = feed_of(site, *TOWNS)
    known = article_of(site.url(f"/{TOWNS[-1]}"), headline="As the library has it")
    caller = Caller(known=Known(article={known.url: known}.get))
    result = gather([source(feed)], Remembering(fetcher), now=NOW, caller=caller)
    assert [article.headline for article in result.articles] == [
        *(f"{town} harbour opens" for town in TOWNS[:-1]),
        "As the library has it",
    ]


def article_of(url: str, *, headline: str = "Oslo harbour opens", words: int = 90) -> Article:
    body = (Paragraph(runs=text_runs("word " * words)),)
    return Article(headline=headline, url=url, body=body, source="s1", section="World")


def test_a_page_that_is_gone_leaves_the_fuller_article_of_the_library(
    site: LoopbackSite, fetcher: Fetcher
) -> None:
    feed = site.page("/feed", rss(("Oslo harbour opens", "/Oslo", "The harbour opened.")))
    for words, expected in ((90, "word"), (1, "The harbour opened.")):
        known = article_of(site.url("/Oslo"), words=words)
        caller = Caller(known=Known(article={known.url: known}.get))
        result = gather([source(feed)], fetcher, now=NOW, caller=caller)
        assert text(result.articles[0]).startswith(expected)
        assert "no page at this address" in result.problems[0]


# --- pictures -------------------------------------------------------------------------------


def test_pictures_of_the_body_are_brought_each_address_once_and_ten_at_most(
    site: LoopbackSite, fetcher: Fetcher
) -> None:
    for number in range(14):
        site.page(f"/{number}.jpg", jpeg(40 + number, 30), "image/jpeg")
    figures = "".join(
        f"<figure><img src='/{n}.jpg'></figure><p>{SENTENCE.format(n)}</p>" for n in range(14)
    )
    feed = full_feed(site, "Oslo", "Bergen", markup=figures)
    result = gather([source(feed)], fetcher, now=NOW)
    images = [
        *result.articles[0].images,
        *(part.image for part in result.articles[0].body if isinstance(part, ImagePart)),
    ]
    assert [image.media is not None for image in images] == [True] * 10 + [False] * 4
    assert len(result.pictures) == 10
    pictures = [path for path in asked(site) if path.endswith(".jpg")]
    assert sorted(pictures) == sorted(set(pictures))


def test_a_picture_that_the_library_knows_is_not_asked_for(
    site: LoopbackSite, fetcher: Fetcher
) -> None:
    head = "<meta property='og:image' content='/quay.jpg'>"
    url = site.page("/Oslo", page("Oslo", head=head))
    known = {site.url("/quay.jpg"): (MediaId("a" * 64), 640, 480)}
    caller = Caller(known=Known(picture=known.get))
    result = gather([source(url, SourceKind.PAGE)], fetcher, now=NOW, caller=caller)
    image = result.articles[0].images[0]
    assert (image.media, image.width, image.height) == (MediaId("a" * 64), 640, 480)
    assert result.pictures == result.problems == ()
    assert asked(site) == ["/Oslo"]


def test_a_picture_of_many_batches_is_asked_for_once(site: LoopbackSite, fetcher: Fetcher) -> None:
    site.page("/logo.jpg", jpeg(), "image/jpeg")
    items = "".join(
        f"<item><title>{number} harbour opens</title><link>/{number}</link><content:encoded>"
        f"<![CDATA[<img src='/logo.jpg'>{f'<p>{SENTENCE.format(number) * 3}</p>' * 12}]]>"
        "</content:encoded></item>"
        for number in range(60)
    )
    feed = site.page(
        "/feed",
        '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
        f"<title>News</title>{items}</channel></rss>",
    )
    result = gather([source(feed, limit=60)], fetcher, now=NOW)
    assert len(result.articles) == 60
    assert asked(site).count("/logo.jpg") == 1
    assert {article.images[0].media for article in result.articles} == {result.pictures[0].media}
