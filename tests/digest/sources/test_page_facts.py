"""What a page says of its article, reconciled: bylines and dates that do not agree."""

from datetime import UTC, datetime

import pytest

from digest.model import Article
from digest.sources.html_page import read_html_page

NOW = datetime(2026, 3, 12, 6, 0, tzinfo=UTC)
TEXT = "".join(
    f"<p>Paragraph {number} tells of the ferry, of the pier and of the people who wait there.</p>"
    for number in ("one", "two", "three")
)


def article_of(
    below: str = "",
    head: str = "",
    *,
    above: str = "",
    url: str = "https://gazette.example/ferry",
    lang: str = "en",
) -> Article:
    html = (
        f"<html lang={lang}><head><title>Ferry to Run Again</title>{head}</head><body><article>"
        f"{above}<h1>Ferry to Run Again</h1>{below}{TEXT}</article></body></html>"
    )
    (article,) = read_html_page(html, name="page.html", url=url, now=NOW).articles
    return article


def linked(fields: str) -> str:
    return f'<script type="application/ld+json">{{"@type":"NewsArticle",{fields}}}</script>'


def published_of(article: Article) -> str | None:
    return article.published.isoformat() if article.published else None


@pytest.mark.parametrize(
    ("below", "head", "byline"),
    [
        ("<span class=byline>By Ada Moor and Ben Quay</span>", linked('"author":"Ada Moor"'),
         ("Ada Moor", "Ben Quay")),
        ("<span class=byline>By Ada Moor and Ben Quay, Port Sel</span>",
         linked('"author":["Ada Moor","Ben Quay"]'), ("Ada Moor", "Ben Quay")),
        ("<span class=byline>By Ada Moor, Port Sel</span>", linked('"author":"Ada Moor"'),
         ("Ada Moor",)),
        ("<p class=byline>By <b class=author>Ada Moor</b> and <b class=author>Ben Quay</b>, Port"
         " Sel</p>", "", ("Ada Moor", "Ben Quay")),
        ("<span class=byline>By Carla Dock</span>", linked('"author":{"name":"Ada Moor"}'),
         ("Ada Moor",)),
        ("<span class=byline>By Ada Moor</span>",
         linked('"author":{"@type":"Organization","name":"Valley News"}'), ("Ada Moor",)),
        ("", linked('"author":{"@type":"Organization","name":"Valley News"}'), ("Valley News",)),
        ("<span class=author>By Valley Institute</span>", linked('"author":"Gazette staff"'),
         ("Valley Institute",)),
        ("", '<meta name=author content="https://x.example/ada">'
         '<meta name=byl content="By Ada Moor">', ("Ada Moor",)),
        ("<p itemprop=author itemscope><span itemprop=name>Ada Moor</span>, Hollin</p>", "",
         ("Ada Moor",)),
        ("<a rel=author href=/ada>Ada Moor</a> <a rel=author href=/ben>Ben Quay</a>", "",
         ("Ada Moor", "Ben Quay")),
        ("", '<meta name="twitter:label1" content="Written by">'
         '<meta name="twitter:data1" content="Ada Moor">', ("Ada Moor",)),
        ("<div class=author-bio>About Ada Moor</div>", "", ()),
    ],
)  # fmt: skip
def test_the_first_that_names_a_person_is_believed(below: str, head: str, byline: tuple[str, ...]):
    assert article_of(below, head).byline == byline


@pytest.mark.parametrize(
    ("below", "head", "published"),
    [
        # A moment is better than a day, and what is printed better than a day without a time.
        ("", '<meta name=date content="2026-03-09"><meta property="article:published_time"'
         ' content="2026-03-09T09:30:00+01:00">', "2026-03-09T09:30:00+01:00"),
        ("<time>March 9, 2026, 9:30 a.m. EST</time>", linked('"datePublished":"2026-03-09"'),
         "2026-03-09T09:30:00-05:00"),
        # Another day that is printed is another article's.
        ("<time>March 2, 2026, 9:30 a.m. EST</time>", linked('"datePublished":"2026-03-09"'),
         "2026-03-09T00:00:00+00:00"),
        # The same time with its zone lends it.
        ("<time>9:30 JST, March 9, 2026</time>", linked('"datePublished":"2026-03-09T09:30:00"'),
         "2026-03-09T09:30:00+09:00"),
        # What lies in the future, and what is no date, is passed over.
        ("<time>March 9, 2026</time>", linked('"datePublished":"2062-01-01"'),
         "2026-03-09T00:00:00+00:00"),
        ("<span>9 March 2026</span>", linked('"datePublished":"yesterday"'),
         "2026-03-09T00:00:00+00:00"),
        ("<div class=meta>By Ada Moor | March 9, 2026 | 3 min read</div>", "",
         "2026-03-09T00:00:00+00:00"),
        ("", "", None),
    ],
)  # fmt: skip
def test_the_rules_of_dates_hold(below: str, head: str, published: str | None):
    assert published_of(article_of(below, head)) == published


def test_a_date_above_the_headline_counts_too():
    above = "<div class=date>9 March 2026, 9:30</div>"
    assert published_of(article_of(above=above)) == "2026-03-09T09:30:00+00:00"


@pytest.mark.parametrize(
    ("url", "lang", "published"),
    [
        ("https://zeitung.example.de/a", "de", "2026-03-09T09:30:00+01:00"),
        ("https://gazette.example/a", "de-AT", "2026-03-09T09:30:00+01:00"),
        ("https://gazette.example/a", "ja", "2026-03-09T09:30:00+09:00"),
        ("https://gazette.co.in/a", "en", "2026-03-09T09:30:00+05:30"),
        ("https://gazette.in/a", "en", "2026-03-09T09:30:00+00:00"),
        ("https://gazette.example/a", "en", "2026-03-09T09:30:00+00:00"),
    ],
)
def test_a_time_without_a_zone_is_of_the_pages_country(url: str, lang: str, published: str):
    head = linked('"datePublished":"2026-03-09 09:30"')
    assert published_of(article_of(head=head, url=url, lang=lang)) == published


def test_a_local_time_that_a_machine_calls_greenwichs_is_local():
    article = article_of(
        "<time>09.03.2026 um 9:30 Uhr</time>",
        linked('"datePublished":"2026-03-09T09:30:17Z"'),
        url="https://zeitung.example.de/a",
        lang="de",
    )
    assert published_of(article) == "2026-03-09T09:30:00+01:00"


@pytest.mark.parametrize(("lang", "day"), [("en", "2026-01-03"), ("fr", "2026-03-01")])
def test_the_day_comes_first_outside_of_america(lang: str, day: str):
    article = article_of("<time>01/03/2026</time>", lang=lang)
    assert (published_of(article) or "").startswith(day)


@pytest.mark.parametrize(
    "address", ["/2026/03/09/ferry", "/2026/mar/09/ferry", "/20260309/ferry", "/2026-03-09-ferry"]
)
def test_the_address_tells_the_day_where_nothing_else_does(address: str):
    article = article_of(url=f"https://gazette.example{address}")
    assert published_of(article) == "2026-03-09T00:00:00+00:00"


def test_the_wide_blank_of_a_japanese_headline_stays():
    html = f"<html lang=ja><body><h1>連絡船再開へ　九年ぶり</h1>{TEXT}</body></html>"
    (article,) = read_html_page(html, name="p", url=None, now=NOW).articles
    assert article.headline == "連絡船再開へ　九年ぶり"


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("Ferry to Run Again - LV Times", "Ferry to Run Again"),
        ("連絡船が九年ぶりに再開へ_社会_谷間新聞", "連絡船が九年ぶりに再開へ"),
    ],
)
def test_a_line_that_the_page_prints_is_the_headline_of_a_longer_title(title: str, headline: str):
    html = (
        f"<html><head><title>{title}</title></head><body><div class=a>{headline}</div>"
        f"<div>{TEXT}</div></body></html>"
    )
    (article,) = read_html_page(html, name="p", url="https://lvtimes.example/a", now=NOW).articles
    assert article.headline == headline


@pytest.mark.parametrize(
    ("name", "url"),
    [
        ("Upper Valley Times", "https://uvtimes.example/"),
        ("The Gazette", "https://gazette.example/"),
    ],
)
def test_a_site_is_known_by_its_address(name: str, url: str):
    html = (
        f"<html><head><title>Ferry to Run Again After Years - {name}</title></head>"
        f"<body>{TEXT}</body></html>"
    )
    (article,) = read_html_page(html, name="p", url=url + "a", now=NOW).articles
    assert article.headline == "Ferry to Run Again After Years"


def test_a_caption_is_no_standfirst():
    caption = "The ferry lies at the pier, as it has for all of the nine years since the flood."
    figure = f"<figure><img src=/f.jpg><figcaption class=deck>{caption}</figcaption></figure>"
    assert article_of(figure).standfirst is None


def test_a_printed_date_without_a_year_is_of_the_year_that_the_data_name():
    head = linked('"datePublished":"2019-11-18","dateModified":"2019-11-19T10:00:00Z"')
    article = article_of("<time>Nov. 18, 9:30 a.m. EST</time>", head)
    assert article.dateline == "Nov. 18, 9:30 a.m. EST"
    assert published_of(article) == "2019-11-18T09:30:00-05:00"
