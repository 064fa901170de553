"""A corrected edition says in every format and theme what was changed, and where."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from built_in_themes import THEMES
from corrected_edition import corrected
from golden_files import check_golden

from digest.model import Edition, Format
from digest.render.content.columns import for_columns
from digest.render.content.context import edition_view
from digest.render.content.correcting import ANCHOR
from digest.render.content.views import ArticleView, CorrectionsView
from digest.render.here import render_here
from digest.render.makeup.galleys import Galley, Slice, excerpt
from digest.render.makeup.side import firm_blocks
from digest.render.parity import missing
from digest.render.parity.folding import folded
from digest.render.parity.transcripts import read_back

FORMATS = (Format.PDF, Format.WEB, Format.EMAIL, Format.TEXT, Format.EPUB)
SAID = (
    "Corrected edition",
    "Update 2",
    "Paragraph 2: “14” became “17”.",
    "Changed: headline.",
    "Added: paragraphs 4 and 5.",
    "Changed: byline.",
    "An article has been withdrawn.",
    "It named a witness.",
)


@pytest.mark.parametrize("format", FORMATS)
def test_every_format_tells_what_was_changed_and_where(format: Format, tmp_path: Path) -> None:
    paper = corrected()
    rendition = render_here(paper, format, media=tmp_path)
    assert missing(paper, rendition) == ()
    for part in read_back(rendition):
        assert [words for words in SAID if folded(words) not in part.text] == []


@pytest.mark.parametrize("theme", [theme for theme in THEMES if theme != "broadsheet"])
def test_every_other_theme_tells_it_on_page_one(theme: str, tmp_path: Path) -> None:
    paper = replace(corrected(), theme=theme)
    rendition = render_here(paper, Format.PDF, media=tmp_path)
    assert missing(paper, rendition) == ()


def test_the_plain_text_is_as_it_was_when_somebody_looked_at_it(tmp_path: Path) -> None:
    text = render_here(corrected(), Format.TEXT, media=tmp_path).content.decode()
    check_golden("corrected.txt", text)


def test_the_web_page_is_as_it_was_when_somebody_looked_at_it(tmp_path: Path) -> None:
    page = render_here(corrected(), Format.WEB, media=tmp_path).content.decode()
    check_golden("corrected.html", re.sub(r"(?s)<style>.*?</style>", "<style>…</style>", page))


def note_of(paper: Edition) -> CorrectionsView:
    (note,) = (v for v in edition_view(paper, set()).front.blocks if isinstance(v, CorrectionsView))
    return note


def test_the_note_leads_to_what_it_tells_of() -> None:
    view = edition_view(corrected(), set())
    articles = {v.headline: v.anchor for v in view.blocks if isinstance(v, ArticleView)}
    for item in note_of(corrected()).items:
        assert item.target == articles.get(item.headline)


def test_what_was_corrected_without_a_number_is_marked() -> None:
    view = edition_view(corrected(), set())
    tags = [v.update for v in view.blocks if isinstance(v, ArticleView)]
    assert tags[0].startswith("Update 2")
    assert tags[1] == "Corrected"
    assert view.number.endswith("Corrected")


def test_the_editor_s_word_stands_in_the_place_of_the_time() -> None:
    paper = replace(corrected(), correction_note="We counted\nagain.")
    assert note_of(paper).note == "We counted again."
    alone = replace(paper, corrections=())
    assert note_of(alone).items == ()


def test_what_was_withdrawn_in_the_end_is_told_as_nothing_else() -> None:
    paper = corrected()
    first, *_, last = paper.corrections
    gone = replace(last, article=first.article)
    told = note_of(replace(paper, corrections=(gone, first)))
    assert [item.kind for item in told.items] == ["withdrawn"]


def test_an_edition_that_corrects_nothing_has_no_note() -> None:
    paper = replace(corrected(), corrections=(), revision=0)
    assert ANCHOR not in edition_view(paper, set()).anchors


@pytest.mark.parametrize(("language", "title"), [("ja", "訂正"), ("ar", "تصويبات")])
def test_it_speaks_the_editions_language(language: str, title: str) -> None:
    assert note_of(replace(corrected(), language=language)).title == title


def test_it_stands_on_page_one_before_all_else_and_is_cut_between_items() -> None:
    view = for_columns(edition_view(corrected(), set()))
    rows = tuple(Slice(top=20.0 * n, bottom=20.0 * n + 20, part=n) for n in range(3))
    galleys = [Galley(view=block, slices=rows) for block in view.front.blocks]
    assert firm_blocks(galleys)[0] == 0
    printed = excerpt(galleys[0], 1, 3).view
    assert isinstance(printed, CorrectionsView)
    assert [item.kind for item in printed.items] == ["corrected", "withdrawn"]
