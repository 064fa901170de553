"""What was paid for is printed as such in every format, and the editor's pictures with it."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from built_in_themes import THEMES
from render_editions import article, edition, sponsor, stored

from digest.model import (
    ArticleBlock,
    BlockId,
    ContentsBlock,
    Crop,
    Edition,
    Format,
    ImagePart,
    Overrides,
    SponsorBlock,
)
from digest.render.content.columns import for_columns
from digest.render.content.context import anchors_of, edition_view
from digest.render.content.views import ContentsView, SponsorView
from digest.render.here import render_here
from digest.render.parity import missing
from digest.render.parity.folding import folded
from digest.render.parity.transcripts import read_back

FORMATS = (Format.PDF, Format.WEB, Format.EMAIL, Format.TEXT, Format.EPUB)
PAID = re.compile(r'<a[^>]*href="https://rope\.example/[^"]*"[^>]*>')


def with_sponsor(media: Path, language: str = "en", theme: str = "broadsheet") -> Edition:
    paid = sponsor("sponsor", picture=stored(media, "the rope walk"))
    story = ArticleBlock(id=BlockId("story"), article=article(1, paragraphs=2))
    return edition(
        ("Front page", [ContentsBlock(id=BlockId("contents"))]),
        ("Crafts", [story, paid]),
        language=language,
        theme=theme,
    )


@pytest.mark.parametrize("format", FORMATS)
def test_every_format_prints_label_words_and_links(format: Format, tmp_path: Path) -> None:
    paper = with_sponsor(tmp_path)
    rendition = render_here(paper, format, media=tmp_path)
    assert missing(paper, rendition) == ()
    for part in read_back(rendition):
        for words in ("Advertisement", "Tidewell Rope Works", "Rope that has never been argued"):
            assert folded(words) in part.text
        assert part.leads_to("https://rope.example/hand")


@pytest.mark.parametrize("theme", THEMES)
def test_every_theme_prints_it(theme: str, tmp_path: Path) -> None:
    paper = with_sponsor(tmp_path, theme=theme)
    assert missing(paper, render_here(paper, Format.PDF, media=tmp_path)) == ()


def test_its_links_say_that_they_were_paid_for(tmp_path: Path) -> None:
    page = render_here(with_sponsor(tmp_path), Format.WEB, media=tmp_path).content.decode()
    links = PAID.findall(page)
    assert len(links) == 3
    assert all('rel="sponsored nofollow noopener"' in link for link in links)


@pytest.mark.parametrize(("language", "label"), [("ja", "広告"), ("de", "Anzeige")])
def test_the_label_is_in_the_editions_language(language: str, label: str, tmp_path: Path) -> None:
    text = render_here(with_sponsor(tmp_path, language), Format.TEXT, media=tmp_path)
    assert f"{label} · Tidewell" in text.content.decode()


def test_the_editor_may_call_it_otherwise_but_not_leave_the_label_out() -> None:
    for label, printed in (("Partner", "Partner"), ("  ", "Advertisement")):
        (view,) = views(replace(sponsor("s"), label=label))
        assert view.label == printed


def test_a_sponsor_without_words_prints_nothing() -> None:
    assert views(SponsorBlock(id=BlockId("s"), sponsor="Ropes", label="Ad")) == []


@pytest.mark.parametrize("link", ["javascript:alert(1)", "rope", "file:///etc/passwd", None])
def test_what_is_no_address_is_no_link(link: str | None) -> None:
    (view,) = views(replace(sponsor("s"), link=link))
    assert (view.url, view.site) == (None, "")


def test_no_list_of_contents_names_it(tmp_path: Path) -> None:
    view = edition_view(with_sponsor(tmp_path), frozenset())
    (contents,) = (block for block in view.front.blocks if isinstance(block, ContentsView))
    assert [len(entry.articles) for entry in contents.entries] == [1]


def test_a_long_one_is_printed_in_pieces_that_all_bear_the_label() -> None:
    text = "\n\n".join(["A rope is a promise. " * 20] * 9)
    paper = edition(("Front page", [replace(sponsor("s"), text=text)]))
    pieces = for_columns(edition_view(paper, frozenset())).front.blocks
    assert len(pieces) > 2
    assert all(isinstance(piece, SponsorView) and piece.label for piece in pieces)
    assert len({piece.anchor for piece in pieces}) == len(pieces)
    assert pieces[0].anchor in anchors_of(paper)
    assert sum(str(piece).count("promise") for piece in pieces) == 180


def test_a_cropped_picture_stands_for_the_articles_own(tmp_path: Path) -> None:
    own, part = stored(tmp_path, "the gorge"), stored(tmp_path, "the gorge, cut", (400, 400))
    story = replace(article(1, paragraphs=2), images=(own,))
    story = replace(story, body=(*story.body, ImagePart(image=own)))
    overrides = Overrides(picture=part, crop=Crop(original=own, width=0.5))
    block = ArticleBlock(id=BlockId("a"), article=story, overrides=overrides)
    paper = edition(("Front page", []), ("Crafts", [block]))
    page = render_here(paper, Format.WEB, media=tmp_path).content.decode()
    assert re.findall(r'width="(\d+)" height="(\d+)"', page) == [("400", "400")]


def views(block: SponsorBlock) -> list[SponsorView]:
    view = edition_view(edition(("Front page", [block])), frozenset())
    return [one for one in view.front.blocks if isinstance(one, SponsorView)]
