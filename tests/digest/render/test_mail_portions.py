"""How much of each article a mail prints."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from render_editions import article, daily, edition

from digest.model import (
    Article,
    ArticleBlock,
    BlockId,
    Heading,
    LeadBlock,
    ListPart,
    Paragraph,
    TextRun,
    plain,
    text_runs,
)
from digest.render.content.context import edition_view
from digest.render.content.views import ArticleView, EditionView
from digest.render.content.wording import wording
from digest.render.mail.portions import STEPS, WHOLE, Portion, portioned, portions_for
from digest.render.mail.preheader import MOST, preheader
from digest.render.text.lines import text_width


def view_of(*articles: Article) -> EditionView:
    """An edition of those articles, the first of which leads."""
    lead, *others = articles
    blocks = [ArticleBlock(id=BlockId(f"a{n}"), article=one) for n, one in enumerate(others)]
    made = edition(("Front", [LeadBlock(id=BlockId("lead"), article=lead)]), ("World", blocks))
    return edition_view(made, frozenset())


def text(view: ArticleView) -> str:
    return view.initial + "\n".join(plain(part.runs) for part in view.parts)


def test_a_short_edition_is_printed_whole(tmp_path: Path) -> None:
    short = view_of(article(0, paragraphs=3), article(1, paragraphs=3))
    assert portions_for(short)[0] is WHOLE
    assert portioned(short, WHOLE) == (short, frozenset())
    long = edition_view(daily(tmp_path, articles=20, picture=False), frozenset())
    assert WHOLE not in portions_for(long)


def test_each_step_prints_less_until_headlines_are_left(tmp_path: Path) -> None:
    whole = edition_view(daily(tmp_path, articles=20, picture=False), frozenset())
    made = [portioned(whole, step)[0] for step in STEPS]
    lengths = [
        sum(len(text(v)) + len(v.deck) for v in one.blocks if isinstance(v, ArticleView))
        for one in made
    ]
    assert lengths == sorted(lengths, reverse=True)
    assert lengths[-1] == 0
    headlines = [[v.headline for v in one.blocks if isinstance(v, ArticleView)] for one in made]
    assert all(each == headlines[0] for each in headlines)


def test_whole_paragraphs_are_kept_and_shortening_is_told() -> None:
    piece = replace(article(1, paragraphs=6), standfirst="What it is about.")
    view, shortened = portioned(view_of(piece, piece), Portion(lead=10_000, others=600))
    lead, other = (v for v in view.blocks if isinstance(v, ArticleView))
    assert shortened == {other.anchor}
    originals = [plain(part.runs) for part in piece.body if isinstance(part, Paragraph)]
    kept = [plain(part.runs) for part in other.parts]
    assert 1 <= len(kept) < 6
    assert kept == originals[: len(kept)]
    assert text(lead) == "\n".join(originals)


def test_a_first_paragraph_that_is_too_long_ends_with_a_sentence_or_a_word() -> None:
    sentence = "The line closed with money in its account. "
    long = replace(article(1), body=(Paragraph(runs=text_runs(sentence * 20)),), standfirst="S.")
    endless = replace(long, body=(Paragraph(runs=text_runs("word " * 200)),))
    view, _ = portioned(view_of(article(0), long, endless), Portion(lead=100, others=100))
    _, first, second = (v for v in view.blocks if isinstance(v, ArticleView))
    assert text(first) == (sentence * 2).rstrip()
    assert text(second).endswith("word…")
    assert len(text(second)) <= 101


def test_an_article_that_is_nowhere_else_is_shortened_last() -> None:
    here = replace(article(1, paragraphs=6), url=None)
    whole = view_of(article(0), here)
    view, shortened = portioned(whole, STEPS[1])
    (_, kept) = (v for v in view.blocks if isinstance(v, ArticleView))
    assert kept.anchor not in shortened
    assert len(kept.parts) == 6
    assert portioned(whole, STEPS[-1])[1] == {v.anchor for v in whole.blocks}


def test_an_article_without_deck_keeps_its_beginning() -> None:
    bare = replace(article(1, paragraphs=4), standfirst=None)
    view, _ = portioned(view_of(article(0), bare), Portion(lead=0, others=0))
    (_, kept) = (v for v in view.blocks if isinstance(v, ArticleView))
    assert 40 < len(text(kept)) <= 181


def test_no_heading_is_left_hanging_and_links_stay_links() -> None:
    runs = (
        TextRun(text="See "),
        TextRun(text="there", href="https://x.example/"),
        TextRun(text="."),
    )
    parts = (
        Paragraph(runs=runs),
        Heading(runs=text_runs("What it costs")),
        ListPart(items=(text_runs("a rope " * 100),)),
    )
    piece = replace(article(1), body=parts, standfirst="S.")
    view, _ = portioned(view_of(article(0), piece), Portion(lead=50, others=50))
    (_, kept) = (v for v in view.blocks if isinstance(v, ArticleView))
    assert [part.kind for part in kept.parts] == ["paragraph"]
    assert kept.parts[0].runs == runs


@given(st.text(max_size=400), st.integers(0, 300))
def test_a_cut_is_a_beginning_and_keeps_to_its_room(words: str, room: int) -> None:
    piece = replace(article(1), body=(Paragraph(runs=text_runs(words)),), standfirst="S.")
    whole = view_of(article(0), piece)
    view, _ = portioned(whole, Portion(lead=0, others=room))
    before, after = ([*v.blocks][1] for v in (whole, view))
    assert isinstance(before, ArticleView)
    assert isinstance(after, ArticleView)
    cut = text(after).removesuffix("…")
    assert text(before).startswith(cut)
    assert text_width(cut) <= room or after == before


@pytest.mark.parametrize("articles", [0, 1, 20])
def test_a_preheader_tells_the_first_stories(tmp_path: Path, articles: int) -> None:
    made = daily(tmp_path, articles=articles, picture=False) if articles else edition(("F", []))
    view = edition_view(made, frozenset())
    told = preheader(view, wording("en"))
    assert 20 <= len(told) <= MOST
    if articles:
        assert view.lead is not None
        assert told.startswith(view.lead.headline)
    else:
        assert told == "There is nothing in this edition yet."
