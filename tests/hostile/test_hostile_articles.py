"""Article pages made to harm: what of them comes in, and what does not."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.codec import to_json
from digest.model import Article, TablePart
from digest.model.articles import part_text
from digest.sources import read
from digest.sources.bodies import part_runs
from digest.sources.extract import Extract

NOW = datetime(2026, 3, 12, 6, tzinfo=UTC)
URL = "https://courier.example/harbour/bats.html"
TEXT = "The bats in the hall keep better time than its clock does, the town said. " * 4


def page(inner: str = "", *, headline: str = "Bats Keep Time", head: str = "") -> bytes:
    return (
        f"<!doctype html><html lang=en><head><title>{headline}</title>{head}</head><body><article>"
        f"<h1>{headline}</h1><p>{TEXT}</p>{inner}<p>{TEXT}</p></article></body></html>"
    ).encode()


def extracted(data: bytes, *, url: str | None = URL) -> Extract:
    return read(data, name="page.html", url=url, now=NOW)


def article_of(data: bytes, *, url: str | None = URL) -> Article:
    (article,) = extracted(data, url=url).articles
    return article


def links_of(article: Article) -> dict[str, str]:
    runs = [run for runs in part_runs(article.body) for run in runs if run.href]
    return {run.text: run.href or "" for run in runs}


def strings_in(value: Any) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            for inner in value.values():
                yield from strings_in(inner)
        case list():
            for inner in value:
                yield from strings_in(inner)


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/hostname", "FILE:///etc/hostname", "ftp://files.example/x.png",
        "http://user@files.example/x.png", "ht\ttp://files.example/x.png", "javascript:alert(1)",
        "gopher://files.example/x", "http://files.example/\nx.png",
    ],
)  # fmt: skip
def test_such_an_address_is_no_picture_no_link_and_no_page(address: str):
    extract = extracted(
        page(
            f'<img src="{address}" alt="x"><p>{TEXT}<a href="{address}">there</a></p>',
            head=f'<meta property="og:image" content="{address}">'
            f'<link rel="canonical" href="{address}">',
        )
    )
    (article,) = extract.articles
    assert len(article.body) == 3
    assert (article.images, links_of(article), article.url) == ((), {}, URL)
    assert any("picture" in problem for problem in extract.problems)


def test_a_base_of_another_scheme_is_none():
    inner = f"<p>{TEXT}<a href='x.html'>there</a></p>"
    article = article_of(page(inner, head='<base href="file:///etc/">'))
    assert links_of(article) == {"there": "https://courier.example/harbour/x.html"}


@pytest.mark.parametrize("address", ["https://bank.example/", "//bank.example/x", "https:/x"])
def test_a_page_cannot_pass_for_one_of_another_site(address: str):
    article = article_of(page(head=f'<link rel="canonical" href="{address}">'))
    assert (article.url or "").startswith("https://courier.example/")


@pytest.mark.parametrize(
    "opened",
    [
        "<svg onload=alert(1)>", "<math><mtext>", "<svg><style>p{display:none}</style>",
        "<object data='data:text/html,x'>", "<video src=x>", "<canvas>", "<button onclick=x>",
    ],
)  # fmt: skip
def test_what_nobody_closes_swallows_no_text(opened: str):
    inner = f"{opened}<p>{TEXT} Said later, <a href='https://ok.example/'>d</a>.</p><p>{TEXT}</p>"
    article = article_of(page(inner))
    assert links_of(article) == {"d": "https://ok.example/"}
    assert article.words > 150


def test_scripts_frames_and_handlers_leave_nothing():
    inner = (
        "<script>alert(1)</script><img src=x onerror=alert(1)><iframe srcdoc='<script>'></iframe>"
        "<form action='http://evil.example'><input name=p value=typed></form>"
        "<div style='position:fixed' onclick=alert(1)>cover the whole of the page with this</div>"
        "<a href='JaVaScRiPt&#58;alert(1)'>b</a><style>@import url(http://evil.example)</style>"
    )
    article = article_of(page(inner, head='<meta http-equiv="refresh" content="0;url=//evil">'))
    told = json.dumps(to_json(article))
    for word in ("alert", "evil", "position", "typed", "import", "onerror"):
        assert word not in told


def test_markup_and_braces_in_a_headline_are_only_text():
    headline = "{{ 7*7 }} &lt;img src=x onerror=y&gt; {% raw %}"
    assert article_of(page(headline=headline)).headline == (
        "{{ 7*7 }} <img src=x onerror=y> {% raw %}"
    )


def test_bytes_that_are_not_of_the_named_encoding_are_told():
    data = page("<p>Größe</p>").replace("Größe".encode(), "Größe".encode("cp1252"))
    extract = extracted(data.replace(b"<head>", b'<head><meta charset="utf-8">'))
    assert extract.articles[0].headline == "Bats Keep Time"
    assert "bytes were not UTF-8" in extract.problems[0]


def test_nul_and_other_controls_are_taken_out():
    data = page(f"<p>{TEXT}</p>", headline="Bats\0 Keep\x1b Time").replace(b"clock", b"cl\0ock")
    article = article_of(data)
    assert article.headline == "Bats Keep Time"
    assert "its clock" in part_text(article.body[0])


def test_spans_are_clamped_and_styles_are_gone():
    cell = "<td colspan=1000000000 rowspan=1000000000 style='width:1e9px'>"
    rows = f"<tr>{cell}Pier<td>1</tr><tr><td>Ferry<td>2</tr><tr><td>Rope<td>3</tr>"
    article = article_of(page(f"<table>{rows}</table><p>{TEXT}</p>"))
    tables = [part for part in article.body if isinstance(part, TablePart)]
    assert all(len(table.rows[0]) <= 3 for table in tables)
    assert "1e9" not in json.dumps(to_json(article))


JSON_LD = '<script type="application/ld+json">'
DATA = '{"@type":"NewsArticle"},' * 30_000
LINKS = "".join(f"<a href='/{n}'>A headline, number {n}, of the day</a> " for n in range(8_000))
FIGURES = "".join(f"<figure><img src=/{n}.jpg><figcaption>P</figure>" for n in range(3_000))


@pytest.mark.parametrize(
    ("inner", "problem"),
    [
        (f"<p>{TEXT * 50}</p>" * 450, "too long"),
        (LINKS, "longer than any article"),
        ("<div>" * 30_000 + TEXT, "nested too deeply"),
        (FIGURES, ""),
        (f"<table>{'<tr><td>1<td>2' * 3_000}</table>", "3000 rows"),
        ("".join(f"<span class='byline date'>By Ada {n}</span>" for n in range(5_000)), ""),
        (f"{JSON_LD}{'[' * 100_000}</script>", ""),
        (f"{JSON_LD}[{DATA}{{}}]</script>", ""),
    ],
    ids=["text", "links", "nested", "figures", "rows", "bylines", "brackets", "objects"],
)  # fmt: skip
def test_a_page_of_too_much_gives_what_an_article_can_hold(inner: str, problem: str):
    extract = extracted(page(inner))
    assert problem in " ".join(extract.problems)
    (article,) = extract.articles
    assert article.headline == "Bats Keep Time"
    assert len(article.body) <= 5_001
    assert len(article.images) <= 8


MARKS = st.sampled_from([
    "<p>", "</p>", "<div>", "</div>", "<h1>", "</h1>", "<h2>", "<table>", "<tr>", "<td>",
    "</table>", "<figure>", "<img src=/a.jpg>", "<figcaption>", "</figure>", "<ul>", "<li>",
    "<blockquote>",
    "<a href=/x>", "<a href='javascript:x'>", "</a>", "<svg>", "<form>", "<b>", "<time datetime=9>",
    "<script>", "</script>", "<meta property=og:title content=T>", "<span class=byline>",
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":', '"x"}', "[1,", "&#0;",
    "<time>March 9, 2026</time>", "By Ada Moor", "\0", "\u202e", "&#27;", "<title>", "</title>",
    "The bats in the hall keep better time than its clock does, so the whole town says. ",
    "<link rel=canonical href=//x>", "<base href=//[>", "<article>", "<main>", "<noscript>", "<!--",
])  # fmt: skip


@pytest.mark.parametrize("feed", ["\f", "&#12;", "&#x0C;"])
def test_a_form_feed_in_a_drawing_that_is_taken_apart_does_no_harm(feed: str):
    markup = f"<html><body><svg>{feed}<p>A tide table was posted at the pier.</p></svg>"
    assert read(markup.encode(), name="page.html", url=URL, now=NOW) is not None


@given(st.lists(MARKS | st.text(max_size=12), max_size=60).map("".join) | st.binary(max_size=300))
def test_whatever_the_page_what_comes_in_is_harmless(markup: str | bytes):
    data = markup.encode("utf-8", "surrogatepass") if isinstance(markup, str) else markup
    extract = read(b"<html><body>" + data, name="page.html", url=URL, now=NOW)
    for article in extract.articles:
        assert all(href.startswith(("http://", "https://")) for href in links_of(article).values())
        assert article.url is None or article.url.startswith("https://courier.example/")
        assert all(i.url and i.url.startswith("https://") for i in article.images)
        for text in strings_in(to_json(article)):
            assert not any((c < " " and c not in "\t\n") or c == "\u202e" for c in text)
