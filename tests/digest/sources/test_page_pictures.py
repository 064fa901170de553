"""The pictures of an article's page: which one leads, and where the others stand."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.model import Article, Image, ImagePart, Paragraph
from digest.model.articles import part_text
from digest.sources.html_page import read_html_page
from digest.sources.printed_pictures import split_credit

NOW = datetime(2026, 3, 10, 6, 0, tzinfo=UTC)
URL = "https://gazette.example/world/ferry.html"
SITE = "https://gazette.example"
FIRST, SECOND, THIRD = (
    f"<p>Paragraph {number} tells of the ferry, of the pier and of the people who wait there.</p>"
    for number in ("one", "two", "three")
)


def figure(name: str, caption: str = "", attributes: str = "") -> str:
    return (
        f"<figure><img src='/{name}.jpg' alt='{name}' {attributes}>"
        f"<figcaption>{caption}</figcaption></figure>"
    )


def article_of(body: str, head: str = "") -> Article:
    html = (
        f"<html><head><title>Ferry to Run Again</title>{head}</head><body><article>"
        f"<h1>Ferry to Run Again</h1>{body}</article>"
        f"<footer><img src='/partner.jpg'></footer></body></html>"
    )
    (article,) = read_html_page(html, name="page.html", url=URL, now=NOW).articles
    return article


def order_of(article: Article) -> list[str]:
    """The parts as their pictures' names or the number words of their paragraphs."""
    return [
        part.image.alt if isinstance(part, ImagePart) else part_text(part).split()[1]
        for part in article.body
    ]


def test_pictures_stand_where_the_page_has_them():
    article = article_of(
        figure("lead", "The pier") + FIRST + figure("bow", "The bow") + SECOND
        + figure("stern", "The stern") + THIRD
    )  # fmt: skip
    assert order_of(article) == ["one", "bow", "two", "stern", "three"]
    assert [(image.alt, image.caption) for image in article.images] == [("lead", "The pier")]


def test_the_picture_that_the_data_name_leads_and_is_not_repeated():
    article = article_of(
        FIRST + figure("bow-800x450", "The bow") + SECOND + figure("stern") + THIRD,
        head='<meta property="og:image" content="/bow-1200x630.jpg">',
    )
    assert order_of(article) == ["one", "two", "stern", "three"]
    (lead,) = article.images
    assert (lead.url, lead.caption) == (f"{SITE}/bow-1200x630.jpg", "The bow")


def test_a_caption_is_not_said_again_in_the_text():
    caption = "The ferry lies at the pier, as it has for all of the nine years since the flood."
    article = article_of(
        f"{figure('lead')}{FIRST}<div class='wp-caption'><img src=/bow.jpg alt=bow>"
        f"<p class='caption-text'>{caption}</p></div>{SECOND}{THIRD}"
    )
    assert order_of(article) == ["one", "bow", "two", "three"]
    picture = next(part for part in article.body if isinstance(part, ImagePart))
    assert picture.image.caption == caption
    assert caption not in [part_text(part) for part in article.body if isinstance(part, Paragraph)]


@pytest.mark.parametrize(
    "picture",
    [
        "<div class='advert'><img src='/a.jpg'></div>", "<img src='/a.jpg' width=1 height=1>",
        "<img src='/icons/share.png'>", "<div class='author-box'><img src='/a.jpg'></div>",
        "<div class='related'><a href='/x'><img src='/a.jpg'></a></div>",
        "<img src='data:image/gif'>",
        "<img src='/a.svg'>", "<a href='/other.html'><img src='/a.jpg'>Another article</a>",
        "<img class='avatar' src='/a.jpg'>", "<img src='/pixel.gif'>", "<img src='javascript:x'>",
    ],
)  # fmt: skip
def test_what_is_no_picture_of_the_article_is_left_out(picture: str):
    article = article_of(f"{FIRST}{picture}{SECOND}{THIRD}")
    assert not any(isinstance(part, ImagePart) for part in article.body)
    assert article.images == ()


@pytest.mark.parametrize(
    "attributes",
    [
        "src='/loading.gif' data-src='/bow.jpg'", "data-original='/bow.jpg'",
        "src='data:image/gif;base64,x' srcset='/small.jpg 400w, /bow.jpg 1200w, /huge.jpg 4000w'",
        "src='/bow.jpg' srcset='/other.jpg 2x'",
    ],
)  # fmt: skip
def test_a_picture_that_scripts_would_load_is_found(attributes: str):
    article = article_of(f"{FIRST}{SECOND}<figure><img {attributes}></figure>{THIRD}")
    assert [image.url for image in article.images] == [f"{SITE}/bow.jpg"]


def test_a_picture_behind_the_last_paragraph_is_of_the_text_if_it_stands_beside_it():
    article = article_of(f"{figure('lead', 'Pier')}{FIRST}{SECOND}{THIRD}{figure('bow', 'Bow')}")
    assert order_of(article) == ["one", "two", "three", "bow"]


@pytest.mark.parametrize(
    ("printed", "caption", "credit"),
    [
        ("The pier. Photo: Ada Moor", "The pier.", "Photo: Ada Moor"),
        ("The pier (Photo by Ada Moor)", "The pier", "Photo by Ada Moor"),
        ("The pier © Ada Moor", "The pier", "© Ada Moor"),
        ("Die Pier. Foto: Ada Moor", "Die Pier.", "Foto: Ada Moor"),
        ("桟橋　写真：山川太郎", "桟橋", "写真：山川太郎"),
        ("The pier (Ada Moor/Valley Images)", "The pier", "Ada Moor/Valley Images"),
        ("The pier", "The pier", ""),
        ("A photo of the pier", "A photo of the pier", ""),
    ],
)
def test_a_credit_is_told_from_its_caption(printed: str, caption: str, credit: str):
    assert split_credit(printed) == (caption, credit)


def test_an_alternative_text_that_holds_markup_is_only_text():
    html = "<figure><img src=/bow.jpg alt='&lt;p&gt;The &lt;b&gt;bow&lt;/b&gt;'>"
    assert article_of(f"{FIRST}{html}</figure>{SECOND}{THIRD}").images == (
        Image(url=f"{SITE}/bow.jpg", alt="The bow"),
    )


PIECES = st.sampled_from([
    FIRST, SECOND, THIRD, figure("bow", "Bow"), figure("stern"), "<div>", "</div>", "<figure>",
    "</figure>", "<p>", "<img src=/a.jpg>", "<div class=caption>", "<a href=/x>", "</a>",
    "<ul><li>",
])  # fmt: skip


@given(st.lists(PIECES, max_size=30))
def test_no_picture_is_shown_twice(pieces: list[str]):
    html = f"<article><h1>Ferry to Run Again</h1>{FIRST}{''.join(pieces)}{THIRD}</article>"
    for article in read_html_page(html, name="page.html", url=URL, now=NOW).articles:
        shown = [part.image.url for part in article.body if isinstance(part, ImagePart)]
        shown += [image.url for image in article.images]
        assert len(shown) == len(set(shown))
