"""What is too high for a newspaper's column is taken apart, and nothing of it is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from render_editions import MADE, article, edition

from digest.model import (
    Article,
    ArticleBlock,
    BlockId,
    BodyPart,
    Edition,
    Heading,
    ListPart,
    Paragraph,
    Quote,
    QuoteBlock,
    RankingBlock,
    RankingItem,
    RankingList,
    Scope,
    TablePart,
    TextBlock,
    plain,
    text_runs,
)
from digest.render.content.columns import for_columns
from digest.render.content.context import edition_view
from digest.render.content.views import ArticleView, EditionView, PartView, RankingView, TextView

SENTENCE = "The lock keeper counts the barges by ear, and has not been wrong since March. "


def view_of(paper: Edition) -> EditionView:
    return for_columns(edition_view(paper, frozenset()))


def parts_of(*body: BodyPart) -> tuple[PartView, ...]:
    story = ArticleBlock(id=BlockId("a"), article=Article(headline="A", body=body))
    (printed,) = view_of(edition(("Front page", []), ("Canal", [story]))).sections[0].blocks
    assert isinstance(printed, ArticleView)
    return printed.parts


def words_of(parts: tuple[PartView, ...]) -> list[str]:
    texts = [text for part in parts for text in (part.runs, *part.items)]
    return " ".join(plain(text) for text in texts).split()


def test_a_usual_edition_stays_as_it_is():
    usual = edition_view(
        edition(("Front page", [ArticleBlock(id=BlockId("a"), article=article(1))])), frozenset()
    )
    assert for_columns(usual) == usual


def test_a_long_list_becomes_short_ones_that_number_on():
    parts = parts_of(
        ListPart(items=tuple(text_runs(f"barge {n}") for n in range(20)), ordered=True)
    )
    assert [part.start for part in parts] == [1, 9, 17]
    assert sum(len(part.items) for part in parts) == 20


def test_a_long_item_becomes_a_paragraph_between_lists():
    long = SENTENCE * 30
    items = tuple(map(text_runs, ("first", "second", long, "fourth")))
    parts = parts_of(ListPart(items=items, ordered=True))
    assert [part.kind for part in parts] == ["numbers", "paragraph", "numbers"]
    assert plain(parts[1].runs).startswith("3. The lock keeper")
    assert parts[2].start == 4


def test_a_long_quote_is_parted_behind_its_sentences():
    parts = parts_of(Quote(runs=text_runs(SENTENCE * 40)))
    assert len(parts) > 3
    assert all(part.kind == "quote" and len(plain(part.runs)) <= 900 for part in parts)
    assert all(plain(part.runs).rstrip().endswith("March.") for part in parts)
    assert words_of(parts) == (SENTENCE * 40).split()


def test_a_quote_block_that_is_a_whole_speech_is_printed_as_text():
    speech = QuoteBlock(id=BlockId("q"), text=SENTENCE * 40, attribution="Ada Quist")
    (printed,) = view_of(edition(("Front page", []), ("Canal", [speech]))).sections[0].blocks
    assert isinstance(printed, TextView)
    assert words_of(printed.parts) == [*(SENTENCE * 40).split(), "Ada", "Quist"]


def test_headings_in_a_row_and_long_ones_are_text():
    headings = tuple(Heading(runs=text_runs(f"Lock {n}")) for n in range(6))
    parts = parts_of(*headings, Paragraph(runs=text_runs("It was dusk.")), headings[0])
    assert [part.kind for part in parts] == ["heading"] * 3 + ["paragraph"] * 4 + ["heading"]
    (long,) = parts_of(Heading(runs=text_runs(SENTENCE * 9)))
    assert long.kind == "paragraph"
    assert long.runs[0].strong


def test_a_table_with_a_cell_like_a_page_becomes_paragraphs():
    rows = ((text_runs("Lock"), text_runs("Story")), (text_runs("Nine"), text_runs(SENTENCE * 30)))
    parts = parts_of(TablePart(rows=rows, heads=1, caption="Locks"))
    assert [part.kind for part in parts] == ["paragraph", "paragraph"]
    assert words_of(parts) == ["Locks", "Nine", "—", "Story:", *(SENTENCE * 30).split()]


@pytest.mark.parametrize("joint", ["\u00a0", "\u202f", "\u2011", "\u2060"])
def test_words_joined_without_end_may_break(joint: str):
    (part,) = parts_of(Paragraph(runs=text_runs(joint.join(["barge"] * 400))))
    assert max(map(len, plain(part.runs).split(" "))) < 48


def test_a_word_without_end_may_break_and_ends():
    (part,) = parts_of(Paragraph(runs=text_runs("See " + "x" * 1_000_000 + " here.")))
    broken = plain(part.runs).split(" ")
    assert (broken[0], broken[-1]) == ("See", "here.")
    assert broken[1].endswith("…")
    assert max(map(len, broken[1].split("\u200b"))) <= 24
    assert len(broken[1]) < 2500


@pytest.mark.parametrize(
    "text",
    ["Donaudampfschifffahrtselektrizitätenhauptbetriebswerk", "船" * 400, "10\u00a0000\u00a0km"],
)
def test_words_of_a_language_stay_whole(text: str):
    (part,) = parts_of(Paragraph(runs=text_runs(text)))
    assert plain(part.runs).replace("\u200b", "") == text


def test_lines_that_should_be_short_are():
    chart = RankingList(
        title="Most read",
        scope=Scope.SITE,
        captured=MADE,
        items=(RankingItem(position=1, title=SENTENCE * 90),),
    )
    blocks = [
        RankingBlock(id=BlockId("r"), ranking=chart),
        TextBlock(id=BlockId("t"), title=SENTENCE * 90, text="Short."),
    ]
    (section,) = view_of(edition(("Front page", []), (SENTENCE * 90, blocks))).sections
    ranking, text = section.blocks
    assert isinstance(ranking, RankingView)
    assert isinstance(text, TextView)
    titles = (section.title, ranking.items[0].title, text.title)
    assert all(title.endswith("…") and len(title) <= 300 for title in titles)


@given(st.lists(st.text(max_size=400), max_size=40), st.booleans())
def test_no_text_is_lost(texts: list[str], ordered: bool):
    body = (
        ListPart(items=tuple(text_runs(text) for text in texts), ordered=ordered),
        *(Quote(runs=text_runs(text * 5)) for text in texts),
    )
    story = ArticleBlock(id=BlockId("a"), article=Article(headline="A", body=body))
    before = edition_view(edition(("Front page", []), ("Canal", [story])), frozenset())
    after = for_columns(before)
    printed = [view.sections[0].blocks[0] for view in (before, after)]
    assert isinstance(printed[0], ArticleView)
    assert isinstance(printed[1], ArticleView)
    told = ["".join(words_of(one.parts)).replace("\u200b", "") for one in printed]
    assert told[0] == told[1]
