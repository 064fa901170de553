"""Format parity: every format brings everything, and what one lacks is noticed."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from built_in_themes import THEMES
from hostile_editions import hostile_edition
from hypothesis import given
from hypothesis import strategies as st
from render_editions import article, body, daily, edition, every_block, japanese

from digest import edits
from digest.model import (
    ArticleBlock,
    BlockId,
    Edition,
    Format,
    Paragraph,
    Rendition,
    TextRun,
    text_runs,
)
from digest.render import render_here
from digest.render.content.context import edition_view
from digest.render.memory import Memory
from digest.render.parity import FactKind, facts_of, missing
from digest.render.parity.comparing import _in_order
from digest.render.parity.folding import folded, folded_address

READABLE = (Format.WEB, Format.TEXT, Format.EPUB, Format.EMAIL, Format.PDF)
"""An archive lacks what the PDF lacks; pictures of pages can't be read."""
Change = Callable[[Edition], Edition]


@pytest.fixture(scope="module")
def media(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("media")


@pytest.fixture(scope="module")
def render(media: Path) -> Callable[[Edition, Format], Rendition]:
    memory = Memory()
    return lambda made, format: render_here(made, format, media=media, memory=memory)


def unlinked(made: Edition) -> Edition:
    """The same without the link inside the article called "rich"."""
    block = next(block for block in made.blocks if block.id == "rich")
    first, *others = block.article.body
    runs = tuple(replace(run, href=None) for run in first.runs)
    piece = replace(block.article, body=(replace(first, runs=runs), *others))
    return edits.replace_block(made, replace(block, article=piece))


def one_row_less(made: Edition) -> Edition:
    block = next(block for block in made.blocks if block.id == "ranking Access ranking")
    return edits.replace_block(made, replace(block, count=4))


@pytest.mark.parametrize("format", [*READABLE, Format.ARCHIVE])
@pytest.mark.parametrize("make", [every_block, japanese], ids=["english", "japanese"])
def test_every_format_brings_everything(format, make, media: Path, render) -> None:
    made = make(media)
    assert missing(made, render(made, format)) == ()


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("format", [Format.WEB, Format.TEXT, Format.EPUB, Format.EMAIL])
def test_every_theme_brings_everything(theme, format, media: Path, render) -> None:
    for made in (daily(media, theme=theme), replace(hostile_edition(), theme=theme)):
        assert missing(made, render(made, format)) == ()


@pytest.mark.parametrize("format", READABLE)
@pytest.mark.parametrize(
    ("change", "lacking"),
    [
        (
            lambda made: edits.remove_blocks(made, [BlockId("summary")]),
            {
                (FactKind.HEADLINE, "Night market moves indoors after the third storm", "summary"),
                (FactKind.LINK, "https://courier.example/news/3", "summary"),
            },
        ),
        (
            lambda made: edits.override(made, BlockId("brief"), headline="Another one"),
            {
                (
                    FactKind.HEADLINE,
                    "A map of every well in the province, drawn by children",
                    "brief",
                )
            },
        ),
        (unlinked, {(FactKind.LINK, "https://courier.example/else", "rich")}),
        (
            one_row_less,
            {
                (
                    FactKind.RANKING_ITEM,
                    "The bridge that was built twice opens once",
                    "ranking Access ranking",
                )
            },
        ),
    ],
    ids=["article", "headline", "link", "row"],
)
def test_what_a_rendition_lacks_is_noticed(format, change: Change, lacking, media, render) -> None:
    made = every_block(media)
    found = missing(made, render(change(made), format))
    assert {(each.kind, each.text, each.block) for each in found} == lacking
    assert {each.part for each in found} == (
        {"HTML", "plain text"} if format is Format.EMAIL else {""}
    )


def test_an_article_that_is_cut_in_print_leads_on_to_its_links(media: Path, render) -> None:
    linked = Paragraph(runs=(*text_runs("Far below, "), TextRun(text="there", href="https://a.b/")))
    piece = replace(article(1), body=(*article(1).body, linked))
    made = edition(("F", []), ("W", [ArticleBlock(id=BlockId("a"), article=piece)]))
    cut = edits.override(made, BlockId("a"), paragraphs=2)
    assert missing(made, render(cut, Format.PDF)) == ()
    assert [each.text for each in missing(made, render(cut, Format.WEB))] == ["https://a.b/"]


def test_a_printed_line_of_both_directions_is_read_back(render) -> None:
    piece = replace(article(1), headline="הגשר של Tel Aviv נפתח ב-12 במרץ", body=body(1))
    made = edition(("F", [ArticleBlock(id=BlockId("a"), article=piece)]), language="he")
    assert missing(made, render(made, Format.PDF)) == ()
    other = edits.override(made, BlockId("a"), headline="הגשר של Haifa נפתח ב-12 במרץ")
    (lacking,) = missing(made, render(other, Format.PDF))
    assert lacking.kind is FactKind.HEADLINE


def test_facts_stand_in_reading_order(media: Path) -> None:
    facts = facts_of(edition_view(every_block(media), frozenset()))
    assert facts[0].kind is FactKind.HEADLINE
    assert facts[1].text == "https://courier.example/news/0"
    assert facts[2].kind is FactKind.RANKING_ITEM
    assert {fact.kind for fact in facts} == set(FactKind) - {FactKind.CORRECTION}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Weavers’ school reopens", "WEAVERS’ SCHOOL RE-\nOPENS"),
        ("office efﬁcient", "oﬃce eﬀicient".replace("ﬀi", "ffi")),
        ("hyphen\u00adation", "hyphenation"),
        ("Straße", "STRASSE"),
        ("ＡＢＣ　１２３", "abc 123"),
        ("naïve", "nai\u0308ve"),
    ],
)
def test_typesetting_does_not_count(one: str, other: str) -> None:
    assert folded(one) == folded(other)


@pytest.mark.parametrize(("one", "other"), [("a, b", "a b"), ("won’t", "wont"), ("10.5", "105")])
def test_other_characters_count(one: str, other: str) -> None:
    assert folded(one) != folded(other)


def test_addresses_differ_in_more_than_percent_form() -> None:
    assert folded_address("https://a.b/%E5%80%A4") == folded_address("https://a.b/値")
    assert folded_address("https://a.b/c") != folded_address("https://a.b/C")


@given(st.lists(st.lists(st.integers(0, 12), max_size=4), max_size=9))
def test_the_choice_in_order_is_the_largest(places: list[list[int]]) -> None:
    def best(number: int, after: int) -> int:
        if number == len(places):
            return 0
        taken = [1 + best(number + 1, place) for place in places[number] if place > after]
        return max([best(number + 1, after), *taken])

    chosen = _in_order(places)
    assert len(chosen) == best(0, -1)
    last = -1
    for number in sorted(chosen):
        last = min(place for place in places[number] if place > last)
