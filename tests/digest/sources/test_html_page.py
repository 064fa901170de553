"""Article pages: what the article is, whoever says it in the page."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.codec import to_json
from digest.model import Article, Heading, Paragraph, PinnedChart
from digest.model.articles import part_text
from digest.sources.extract import Extract
from digest.sources.html_page import read_html_page

NOW = datetime(2026, 3, 10, 6, 0, tzinfo=UTC)
URL = "https://gazette.example/world/ferry.html"
TEXT = "".join(
    f"<p>Paragraph {number} tells of the ferry, of the pier and of the people who wait there.</p>"
    for number in ("one", "two", "three", "four")
)
LINKED = """<script type="application/ld+json">
{"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "The Gazette"},
 {"@type": ["NewsArticle"], "headline": "Ferry to Run Again",
  "datePublished": "2026-03-09T09:30:00+09:00",
  "dateModified": "2026-03-09T14:05:00+09:00", "articleSection": ["Harbour"], "inLanguage": "en-GB",
  "author": [{"@type": "Person", "name": "Ada Moor"}, {"@type": "Person", "name": "Ben Quay"}],
  "image": {"@type": "ImageObject", "url": "/pictures/ferry.jpg", "caption": "The ferry"},}]}
</script>"""


def read(html: str | bytes, *, url: str | None = URL, charset: str | None = None) -> Extract:
    data = html.encode() if isinstance(html, str) else html
    return read_html_page(data, name="page.html", url=url, now=NOW, charset=charset)


def page(head: str = "", body: str = "", *, headline: str = "Ferry to Run Again") -> str:
    return (
        f"<!doctype html><html lang=en><head><title>{headline} | The Gazette</title>{head}</head>"
        f"<body><article><h1>{headline}</h1>{body}{TEXT}</article></body></html>"
    )


def article_of(html: str | bytes, *, url: str | None = URL) -> Article:
    (article,) = read(html, url=url).articles
    return article


def test_json_ld_tells_the_article_even_with_a_comma_too_many():
    article = article_of(page(LINKED))
    jst = timezone(timedelta(hours=9))
    assert article.headline == "Ferry to Run Again"
    assert article.byline == ("Ada Moor", "Ben Quay")
    assert article.published == datetime(2026, 3, 9, 9, 30, tzinfo=jst)
    assert article.updated == datetime(2026, 3, 9, 14, 5, tzinfo=jst)
    assert article.section == "Harbour"
    assert article.images[0].url == "https://gazette.example/pictures/ferry.jpg"
    assert article.images[0].caption == "The ferry"


def test_meta_elements_tell_the_article():
    article = article_of(
        page(
            '<meta property="og:site_name" content="The Gazette">'
            '<meta property="og:title" content="Ferry to Run Again - The Gazette">'
            '<meta property="article:published_time" content="2026-03-09T00:30:00Z">'
            '<meta property="article:section" content="world_news">'
            '<meta name="author" content="By Ada Moor and Ben Quay, Senior Editor">'
            '<meta property="og:image" content="https://gazette.example/f.jpg">'
            '<meta property="og:image:alt" content="A ferry">'
            '<link rel="canonical" href="/world/ferry">'
        )
    )
    assert article.byline == ("Ada Moor", "Ben Quay")
    assert article.published == datetime(2026, 3, 9, 0, 30, tzinfo=UTC)
    assert article.section == "World news"
    assert article.url == "https://gazette.example/world/ferry"
    assert (article.images[0].url, article.images[0].alt) == (
        "https://gazette.example/f.jpg",
        "A ferry",
    )


def test_the_printed_page_tells_the_article():
    article = article_of(
        page(
            body='<p class="standfirst">After nine years the pier is painted.</p>'
            '<p class="byline">By <span class="author">Ada Moor</span>, Port Sel</p>'
            '<p class="dateline"><time>11:06 JST, November 7, 2024 (updated at 15:00 JST)</time>'
            '<figure><img src="f.jpg" alt="A ferry"><figcaption>The ferry at the pier. '
            '<span class="credit">Photo: Ben Quay</span></figcaption></figure>'
        )
    )
    assert article.standfirst == "After nine years the pier is painted."
    assert article.byline == ("Ada Moor",)
    assert article.dateline == "11:06 JST, November 7, 2024 (updated at 15:00 JST)"
    assert article.published
    assert article.published.isoformat() == "2024-11-07T11:06:00+09:00"
    assert article.updated
    assert article.updated.isoformat() == "2024-11-07T15:00:00+09:00"
    image = article.images[0]
    assert (image.url, image.caption, image.credit) == (
        "https://gazette.example/world/f.jpg",
        "The ferry at the pier.",
        "Photo: Ben Quay",
    )


def test_the_body_is_the_articles_text_alone():
    html = page(body="<nav><a href=/>Home</a></nav>").replace(
        "</article>", '</article><div class="related"><h2>More</h2><a href=/x>Other</a></div>'
    )
    article = article_of(html)
    assert len(article.body) == 4
    assert all(isinstance(part, Paragraph) for part in article.body)


def test_headings_quotes_lists_and_links_of_the_body_are_kept():
    body = (
        "<p>The first paragraph says what it is all about, and it says it at some length.</p>"
        "<h2>How it went</h2><p>Read <a href='/more'>the whole report</a> of the <b>harbour</b> "
        "master, who has been there for as long as anybody remembers.</p>"
        "<blockquote>We kept the pier painted through all of those nine years.</blockquote>"
        "<ul><li>The first thing of two</li><li>The second thing of two</li></ul>"
    )
    parts = article_of(page(body=body)).body
    assert Heading in {type(part) for part in parts}
    assert "How it went" in [part_text(part) for part in parts]
    hrefs = [run.href for part in parts if isinstance(part, Paragraph) for run in part.runs]
    assert "https://gazette.example/more" in hrefs


@pytest.mark.parametrize(
    "html",
    [
        "<figure><blockquote><p>{}</p></blockquote><figcaption>— Ada Moor</figcaption></figure>",
        "<blockquote><p>{}</p><footer>Ada Moor</footer></blockquote>",
    ],
)
def test_a_quotation_keeps_its_speaker(html: str):
    quote = html.format("We kept the pier painted through all of those years.")
    texts = [part_text(part) for part in article_of(page(body=TEXT + quote)).body]
    assert "We kept the pier painted through all of those years. — Ada Moor" in texts


@pytest.mark.parametrize(
    "head",
    ["", '<meta property="og:type" content="website"><meta property="og:site_name" content="G">'],
)
def test_a_front_page_is_no_article_but_has_its_rankings(head: str):
    teasers = "".join(
        f"<article><h2><a href='/{at}'>An Article of Today, Number {at}</a></h2>{TEXT}</article>"
        for at in range(4)
    )
    chart = "".join(f"<li><a href='/{at}'>An Article of Today, {at}</a></li>" for at in range(4))
    extract = read(
        f"<html><head>{head}</head><body><h1>World</h1>{teasers}"
        f"<aside><h2>Most Read</h2><ol>{chart}</ol></aside></body></html>"
    )
    assert extract.articles == ()
    assert [each.title for each in extract.rankings] == ["Most Read"]
    assert extract.problems == ()


@pytest.mark.parametrize(
    ("printed", "headline", "number"),
    [
        ("Ferry to Run Again (UPDATE 2)", "Ferry to Run Again", 2),
        ("Ferry to Run Again (UPDATE)", "Ferry to Run Again", None),
        ("Ferry to Run Again", "Ferry to Run Again", None),
    ],
)
def test_the_update_marker_leaves_the_headline(printed: str, headline: str, number: int | None):
    article = article_of(page(headline=printed))
    assert (article.headline, article.update_number) == (headline, number)


@pytest.mark.parametrize(
    ("title", "heading", "headline"),
    [
        ("Ferry Runs - The Gazette", "Ferry to Run Again After Nine Years",
         "Ferry to Run Again After Nine Years"),
        ("Ferry to Run Again | World | The Gazette", "The Gazette", "Ferry to Run Again | World"),
        ("The Gazette: Ferry to Run Again", "", "Ferry to Run Again"),
        ("Ferry &amp; Pier: Nine", "Ferry &amp; Pier: Nine", "Ferry & Pier: Nine"),
    ],
)  # fmt: skip
def test_the_site_is_no_part_of_the_headline(title: str, heading: str, headline: str):
    html = (
        f"<html><head><title>{title}</title>"
        '<meta property="og:site_name" content="The Gazette"></head>'
        f"<body><article><h1>{heading}</h1>{TEXT}</article></body></html>"
    )
    assert article_of(html).headline == headline


def test_a_date_without_a_zone_is_of_the_zone_that_the_page_names():
    article = article_of(
        page(
            '<meta property="article:published_time" content="2026-03-09 09:30">'
            '<meta property="article:modified_time" content="2026-03-09T14:05:00+05:30">'
        )
    )
    assert article.published
    assert article.published.isoformat() == "2026-03-09T09:30:00+05:30"


def test_a_date_without_a_zone_in_a_japanese_page_is_of_japan():
    html = page('<meta property="article:published_time" content="2026-03-09 09:30">')
    article = article_of(html.replace("lang=en", "lang=ja"))
    assert article.published
    assert article.published.isoformat() == "2026-03-09T09:30:00+09:00"


def test_a_date_to_come_is_no_date():
    html = page('<meta property="article:published_time" content="2036-03-09T09:30:00Z">')
    assert article_of(html).published is None


def test_a_canonical_address_of_another_site_is_not_believed():
    html = page('<link rel="canonical" href="https://evil.example/x">')
    assert article_of(html).url == URL
    assert article_of(html, url=None).url == "https://evil.example/x"


@pytest.mark.parametrize(
    ("fetched", "believed"),
    [
        ("https://m.gazette.co.uk/x", True),
        ("https://other.co.uk/x", False),
        ("http://127.0.0.1:8080/x", True),
        ("http://[::1]/x", True),
        ("http://wiki.local/x", True),
        ("http://8.8.8.8/x", False),
    ],
)
def test_a_site_and_the_users_own_host_may_name_the_public_address(fetched: str, believed: bool):
    public = "https://www.gazette.co.uk/world/ferry"
    html = page(f'<link rel="canonical" href="{public}">')
    assert article_of(html, url=fetched).url == (public if believed else fetched)


@pytest.mark.parametrize("href", ["file:///etc/", "javascript:alert(1)", "data:,x"])
def test_a_base_of_another_scheme_is_ignored(href: str):
    html = page(f'<base href="{href}">', '<figure><img src="f.jpg"></figure>')
    assert article_of(html).images[0].url == "https://gazette.example/world/f.jpg"


def test_a_base_of_the_web_counts():
    html = page('<base href="/other/">', '<figure><img src="f.jpg"></figure>')
    assert article_of(html).images[0].url == "https://gazette.example/other/f.jpg"


def test_in_a_saved_page_the_picture_beside_it_is_preferred():
    html = page(
        '<meta property="og:image" content="https://gazette.example/pictures/f.jpg">',
        '<figure><img src="../pictures/f.jpg" alt="A ferry"></figure>',
    )
    assert [image.url for image in article_of(html, url=None).images] == ["../pictures/f.jpg"]


@pytest.mark.parametrize(
    "address", ["file:///etc/hostname", "ftp://a.example/f.jpg", "ht\ntp://x/"]
)
def test_a_picture_that_is_not_on_the_web_is_left_out_and_told(address: str):
    extract = read(page(f'<meta property="og:image" content="{address}">'))
    assert extract.articles[0].images == ()
    assert len(extract.problems) == 1


def test_nothing_that_runs_or_loads_comes_in():
    html = page(
        "<style>p{background:url(http://c.example/)}</style>",
        '<p onclick="x()">Long enough to be taken for a paragraph of the text, surely.'
        '<script>alert(1)</script><a href="javascript:alert(1)">link</a>'
        '<img src=x onerror="alert(1)"><iframe srcdoc="<p>in</p>"></iframe></p>',
    )
    written = to_json(article_of(html))
    for trace in ("javascript:", "alert", "onerror", "onclick", "iframe", "c.example", "data:"):
        assert trace not in written


@pytest.mark.parametrize("encoding", ["utf-8", "shift_jis", "euc_jp", "utf-16"])
def test_a_page_is_read_in_the_encoding_that_it_names(encoding: str):
    html = page(f'<meta charset="{encoding}">', headline="連絡船が再開へ、九年ぶりに")
    assert article_of(html.encode(encoding)).headline == "連絡船が再開へ、九年ぶりに"


def test_the_encoding_of_http_comes_before_the_pages_own():
    html = page('<meta charset="utf-8">', headline="Über die Fähre nach Köln")
    extract = read(html.encode("cp1252"), charset="windows-1252")
    assert extract.articles[0].headline == "Über die Fähre nach Köln"


def test_what_cannot_be_decoded_is_replaced_and_told():
    extract = read(
        page('<meta charset="utf-16">', headline="K?ln").encode().replace(b"K?", b"K\xf6")
    )
    assert extract.articles[0].headline == "K\ufffdln"
    assert len(extract.problems) == 1


@pytest.mark.parametrize("html", ["", "\0", "<html></html>", "<p>Short.</p>", "<"])
def test_a_page_without_an_article_is_a_problem(html: str):
    extract = read(html)
    assert extract.articles == ()
    assert len(extract.problems) == 1


def test_a_page_nested_deeper_than_browsers_go_gives_what_it_can():
    extract = read(f"<h1>Ferry to Run Again</h1><div>{TEXT}</div>" + "<div>" * 100_000 + TEXT)
    assert "The page is nested too deeply; what stands below was cut." in extract.problems


def test_json_ld_nested_without_end_is_passed_over():
    html = page('<script type="application/ld+json">' + "[" * 100_000 + "</script>")
    assert article_of(html).headline == "Ferry to Run Again"


FRAGMENTS = (
    "<h1>", "</h1>", "<p>", "<a href='/x'>", "<ul><li>", "</div>", "<div class='byline'>", "word ",
    "<time datetime='x'>", "<figure><img src='//'>", "<meta itemprop=author content='x'>", "\x00",
    "<script type='application/ld+json'>", '{"@type":"NewsArticle","author":[{}]}', "</script>",
    "<base href='http://['>", "<link rel=canonical href='http://[x'>", "2026-13-45", "&#0;",
    '{"@type":"NewsArticle","image":{"url":{}},"headline":[1]}', "<h2>Popular</h2>", "Most read",
)  # fmt: skip


@given(st.lists(st.sampled_from(FRAGMENTS), max_size=40))
def test_no_page_raises(pieces: list[str]):
    assert read("".join(pieces)).kind == "html"


def test_a_pinned_chart_is_read_and_a_missing_one_told():
    rows = "".join(f"<li><a href='/{n}'>An Article of Many Readers, {n}</a></li>" for n in range(4))
    pins = (
        PinnedChart(selector="#hot ol", title="What is read"),
        PinnedChart(selector="#gone", title="What was read"),
    )
    html = page().replace("</body>", f"<div id=hot><p>Hot</p><ol>{rows}</ol></div></body>")
    extract = read_html_page(html, name="page.html", url=URL, now=NOW, pinned=pins)
    assert [ranking.title for ranking in extract.rankings] == ["What is read"]
    assert extract.problems == ("The pinned ranking “What was read” is not in the page.",)
