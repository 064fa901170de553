"""The web page: golden, self-contained, accessible, and deaf to what content would make it do."""

import itertools
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from built_in_themes import THEMES
from golden_files import check_golden
from hostile_editions import TEXT, hostile_edition
from lxml import html as lxml_html
from render_editions import MADE, article, daily, edition, every_block, japanese

from digest.model import ArticleBlock, BlockId, Edition, Format, LeadBlock, Look
from digest.render import render_here
from digest.render.content.characters import printable
from digest.render.content.context import anchors_of
from digest.render.themes.colors import contrast
from digest.render.themes.theme import open_theme

DATA = "script[@type='application/ld+json']"


def page(made: Edition, media: Path) -> str:
    return render_here(made, Format.WEB, media=media).content.decode("utf-8")


def tree_of(made: Edition, media: Path) -> lxml_html.HtmlElement:
    return lxml_html.document_fromstring(page(made, media))


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("every-block", every_block),
        ("japanese", japanese),
        ("empty", lambda media: edition(("Front page", []))),
    ],
)
def test_the_page_is_as_it_was(name, make, tmp_path: Path) -> None:
    found = page(make(tmp_path), tmp_path)
    found = re.sub(r"data:image/jpeg;base64,[A-Za-z0-9+/=]+", "data:image/jpeg;base64,…", found)
    check_golden(f"{name}.html", re.sub(r"(?s)<style>.*?</style>", "<style>…</style>", found))


@pytest.mark.parametrize("theme", THEMES)
def test_the_page_needs_nothing_but_itself(theme: str, tmp_path: Path) -> None:
    source = page(daily(tmp_path, theme=theme), tmp_path)
    tree = lxml_html.document_fromstring(source)
    for attribute in ("src", "srcset", "data", "poster", "action"):
        for value in tree.xpath(f"//@{attribute}"):
            assert value.startswith("data:image/jpeg;base64,")
    assert not tree.xpath("//link | //iframe | //object | //embed | //form | //base")
    assert not tree.xpath(f"//script[not(self::{DATA})] | //@onload")
    (policy,) = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy.startswith("default-src 'none'; img-src data:; style-src 'unsafe-inline'")
    style = tree.findtext(".//style")
    assert "&#34;" not in style
    assert "url(" not in style
    assert "@import" not in style


@pytest.mark.parametrize("theme", THEMES)
def test_the_page_has_landmarks_a_language_and_no_gap_in_its_headings(theme, tmp_path) -> None:
    for made in (every_block(tmp_path), daily(tmp_path), edition(("Front", []))):
        tree = tree_of(replace(made, theme=theme), tmp_path)
        assert (tree.get("lang"), tree.get("dir")) == ("en", "ltr")
        assert len(tree.xpath("//main")) == len(tree.xpath("//body/header")) == 1
        levels = [int(tag.tag[1]) for tag in tree.xpath("//h1|//h2|//h3|//h4|//h5|//h6")]
        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(later <= earlier + 1 for earlier, later in itertools.pairwise(levels))
        ids = tree.xpath("//@id")
        assert len(ids) == len(set(ids))
        assert {href[1:] for href in tree.xpath("//a/@href") if href.startswith("#")} <= set(ids)
        assert tree.xpath("//a[1]/@href")[0] == "#main"
        names = tree.xpath("//nav/@aria-label")
        assert len(names) == len(tree.xpath("//nav")) == len(set(names))


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("accent", [None, "#ffee00", "#000033"])
def test_all_that_is_read_stands_out_from_its_ground(theme: str, accent: str | None) -> None:
    style = open_theme(theme).style(edition(theme=theme, look=Look(accent=accent)))
    for colors in (style.colors, style.dark):
        inks = (colors.ink, colors.soft, colors.accent, colors.up, colors.down)
        pairs = itertools.product(inks, (colors.paper, colors.box))
        assert all(contrast(ink, ground) >= 4.5 for ink, ground in pairs)


def test_pictures_say_what_they_show_and_how_large_they_are(tmp_path: Path) -> None:
    pictures = tree_of(every_block(tmp_path), tmp_path).xpath("//img")
    assert len(pictures) == 4
    for picture in pictures:
        assert picture.get("alt").strip()
        assert int(picture.get("width")) > 0
        assert int(picture.get("height")) > 0


def test_tables_have_headings_for_rows_and_columns(tmp_path: Path) -> None:
    (table,) = tree_of(every_block(tmp_path), tmp_path).xpath("//table")
    assert table.xpath(".//thead//th/@scope") == ["col"] * 3
    assert table.xpath(".//tbody//th/@scope") == ["row"] * 3
    assert table.findtext("caption") == "The old tariff"


def test_content_is_never_template_nor_markup(tmp_path: Path) -> None:
    source = page(hostile_edition(), tmp_path)
    tree = lxml_html.document_fromstring(source)
    words = tree.find("body").text_content()
    assert "{{ 7*7 }}" in words
    assert "49" not in words
    assert not tree.xpath("//body//script | //img | //b | //comment()")
    assert not tree.xpath("//@onload | //@onerror")
    assert not tree.xpath("//@href[starts-with(., 'javascript:') or starts-with(., 'data:')]")
    assert len(tree.xpath("//style")) == 1
    assert tree.get("lang") == "en"


def test_no_content_can_leave_the_data_for_machines(tmp_path: Path) -> None:
    source = page(hostile_edition(), tmp_path)
    (data,) = re.findall(r'(?s)<script type="application/ld\+json">(.*?)</script>', source)
    assert "<" not in data
    headline = json.loads(data)["hasPart"][0]["headline"]
    assert headline == " ".join(printable(TEXT).split())


def test_the_data_tell_articles_times_and_charts(tmp_path: Path) -> None:
    made = every_block(tmp_path)
    (text,) = tree_of(made, tmp_path).xpath(f"//{DATA}/text()")
    data = json.loads(text)
    lead, chart = data["hasPart"][:2]
    assert data["isPartOf"]["name"] == "The Hollin Courier"
    assert data["issueNumber"] == 412
    assert (lead["@type"], lead["@id"]) == ("NewsArticle", f"#{next(iter(anchors_of(made)))}")
    assert lead["author"][0] == {"@type": "Person", "name": "Ana Brandt"}
    assert lead["datePublished"] == "2026-03-12T02:02:00+00:00"
    assert chart["itemListElement"][0]["position"] == 1
    assert chart["itemListElement"][0]["url"] == "https://courier.example/ranked/1"


def test_the_page_is_in_the_editions_language(tmp_path: Path) -> None:
    tree = tree_of(japanese(tmp_path), tmp_path)
    assert tree.get("lang") == "ja"
    assert "2026年3月12日木曜日" in tree.text_content()


def test_a_picture_that_the_library_has_lost_is_left_out(tmp_path: Path) -> None:
    made = daily(tmp_path / "media")
    assert not tree_of(made, tmp_path / "elsewhere").xpath("//img")


@pytest.mark.parametrize(
    ("language", "headline", "lang", "way"),
    [
        ("fr", "Le pont", ["fr"], []),
        ("ar", "الجسر", ["ar"], ["rtl"]),
        (None, "הגשר נפתח", [], ["rtl"]),
        ("en", "The bridge", [], []),
        ('x" onload="y', "The bridge", [], []),
    ],
)
def test_an_article_says_its_language_and_direction(language, headline, lang, way, tmp_path):
    piece = replace(article(1), language=language, headline=headline)
    made = edition(("F", []), ("W", [ArticleBlock(id=BlockId("a"), article=piece)]))
    tree = tree_of(made, tmp_path)
    assert tree.xpath("//article/@lang") == lang
    assert tree.xpath("//article/@dir") == way


def test_an_edition_is_read_from_right_to_left(tmp_path: Path) -> None:
    piece = replace(article(0), headline="הגשר נפתח", language="he")
    foreign = replace(article(1), language="en")
    made = edition(
        ("F", [LeadBlock(id=BlockId("l"), article=piece)]),
        ("W", [ArticleBlock(id=BlockId("a"), article=foreign)]),
        language="he",
    )
    tree = tree_of(made, tmp_path)
    assert tree.get("dir") == "rtl"
    assert tree.xpath("//article/@dir") == ["ltr"]


def test_the_same_edition_makes_the_same_page(tmp_path: Path) -> None:
    made = every_block(tmp_path)
    assert page(made, tmp_path) == page(made, tmp_path)
    assert page(replace(made, created=MADE), tmp_path) == page(made, tmp_path)
