"""The web page: golden, self-contained, and deaf to what content would make it do."""

import itertools
import os
import re
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import html as lxml_html
from render_editions import article, daily, edition, every_block, japanese

from digest.model import (
    Article,
    ArticleBlock,
    BlockId,
    Edition,
    Format,
    LeadBlock,
    Paragraph,
    TextBlock,
    text_runs,
)
from digest.render import render_here

GOLDEN = Path(__file__).parent / "golden"
HOSTILE = (
    "{{ 7*7 }}{% raw %}",
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style><style>*{display:none}",
    "url(file:///etc/passwd)",
    "&lt;&#x3c;b>",
)


def page(made: Edition, media: Path) -> str:
    return render_here(made, Format.WEB, media=media).content.decode("utf-8")


def hostile_edition() -> Edition:
    """Every text that content can bring, hostile."""
    text = " ".join(HOSTILE)
    piece = Article(
        headline=text,
        byline=(text,),
        dateline=text,
        standfirst=text,
        body=(Paragraph(runs=text_runs(text)),),
        section=text,
        language='en" onload="x',
        url="https://courier.example/" + '"><script>',
    )
    return edition(
        (text, [LeadBlock(id=BlockId(text), article=piece)]),
        (
            text,
            [
                ArticleBlock(id=BlockId("b"), article=replace(piece, url=None)),
                TextBlock(id=BlockId("t"), text=text, title=text),
            ],
        ),
        title=text,
        subtitle=text,
    )


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("every-block", every_block),
        ("daily", daily),
        ("japanese", japanese),
        ("hostile", lambda media: hostile_edition()),
        ("empty", lambda media: edition(("Front page", []))),
    ],
)
def test_the_page_is_as_it_was(name, make, tmp_path: Path) -> None:
    """Set DIGEST_UPDATE_GOLDEN=1 to accept the present pages."""
    found = page(make(tmp_path), tmp_path)
    found = re.sub(r"data:image/jpeg;base64,[A-Za-z0-9+/=]+", "data:image/jpeg;base64,…", found)
    found = re.sub(r"<style>.*?</style>", "<style>…</style>", found, flags=re.DOTALL)
    file = GOLDEN / f"{name}.html"
    if os.environ.get("DIGEST_UPDATE_GOLDEN"):
        file.write_text(found, encoding="utf-8")
    assert found == file.read_text(encoding="utf-8")


def test_the_page_needs_nothing_but_itself(tmp_path: Path) -> None:
    source = page(daily(tmp_path), tmp_path)
    tree = lxml_html.fromstring(source)
    for attribute in ("src", "srcset", "data", "poster", "action"):
        for value in tree.xpath(f"//@{attribute}"):
            assert value.startswith("data:image/jpeg;base64,")
    assert not tree.xpath("//script | //link | //iframe | //object | //embed | //form")
    assert "&#34;" not in source.partition("</style>")[0]
    assert "url(" not in source
    assert "@import" not in source


def test_the_page_has_landmarks_a_language_and_no_gap_in_its_headings(tmp_path: Path) -> None:
    for made in (daily(tmp_path), every_block(tmp_path), edition(("Front", []))):
        tree = lxml_html.fromstring(page(made, tmp_path))
        assert tree.get("lang") == "en"
        assert len(tree.xpath("//main")) == len(tree.xpath("//body/header")) == 1
        levels = [int(tag.tag[1]) for tag in tree.xpath("//h1|//h2|//h3|//h4|//h5|//h6")]
        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(later <= earlier + 1 for earlier, later in itertools.pairwise(levels))
        ids = tree.xpath("//@id")
        assert len(ids) == len(set(ids))
        assert {href[1:] for href in tree.xpath("//a/@href") if href.startswith("#")} <= set(ids)
        assert all(alt.strip() for alt in tree.xpath("//img/@alt"))


def test_content_is_never_template_nor_markup(tmp_path: Path) -> None:
    source = page(hostile_edition(), tmp_path)
    assert "49" not in re.sub(r"<style>.*?</style>", "", source, flags=re.DOTALL)
    assert "{{ 7*7 }}" in source
    tree = lxml_html.fromstring(source)
    assert not tree.xpath("//script | //img | //b")
    assert not tree.xpath("//@onload | //@onerror")
    assert len(tree.xpath("//style")) == 1


def test_the_page_is_in_the_editions_language(tmp_path: Path) -> None:
    tree = lxml_html.fromstring(page(japanese(tmp_path), tmp_path))
    assert tree.get("lang") == "ja"
    assert "2026年3月12日木曜日" in tree.text_content()


def test_a_picture_that_the_library_has_lost_is_left_out(tmp_path: Path) -> None:
    made = daily(tmp_path / "media")
    tree = lxml_html.fromstring(page(made, tmp_path / "elsewhere"))
    assert not tree.xpath("//img")


def test_an_article_in_another_language_says_so(tmp_path: Path) -> None:
    piece = replace(article(1), language="fr")
    made = edition(("F", []), ("W", [ArticleBlock(id=BlockId("a"), article=piece)]))
    assert lxml_html.fromstring(page(made, tmp_path)).xpath("//article/@lang") == ["fr"]
