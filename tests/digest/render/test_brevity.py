"""What a theme prints of each article, and the overview that opens page one."""

from dataclasses import replace
from pathlib import Path

import pytest
from render_editions import article, daily, edition, ranking

from digest.model import Article, ArticleBlock, BlockId, Edition, Form, LeadBlock, Overrides, plain
from digest.render.content.brevity import WHOLE, Brevity, abridged
from digest.render.content.context import edition_view
from digest.render.content.views import ArticleView, ContentsView, EditionView, RankingView
from digest.render.content.wording import wording

SUMMARIES = Brevity(trim=2, overview="summaries", most=3)
HEADLINES = Brevity(overview="headlines")


def viewed(made: Edition, brevity: Brevity) -> EditionView:
    return abridged(edition_view(made, frozenset()), brevity, wording(made.language))


def overview(view: EditionView) -> ContentsView:
    first = view.front.blocks[0]
    assert isinstance(first, ContentsView)
    return first


def stories(view: EditionView) -> list[ArticleView]:
    return [
        block
        for section in view.sections
        for block in section.blocks
        if isinstance(block, ArticleView)
    ]


def one(story: Article, **overrides: object) -> ArticleView:
    block = ArticleBlock(id=BlockId("a"), article=story, overrides=Overrides(**overrides))
    (found,) = edition_view(edition(("Front page", [block])), frozenset()).front.blocks
    assert isinstance(found, ArticleView)
    return found


@pytest.fixture(scope="module")
def made() -> Edition:
    return daily(Path(), picture=False)


def test_the_whole_is_left_as_it_is(made: Edition) -> None:
    assert viewed(made, WHOLE) == edition_view(made, frozenset())


def test_articles_end_after_some_paragraphs_and_say_where_they_continue(made: Edition) -> None:
    for story in stories(viewed(made, SUMMARIES)):
        if not story.is_brief:
            *paragraphs, further = story.parts
            assert [part.further for part in paragraphs] == [False, False]
            assert plain(further.runs) == "Continued at courier.example"
            assert further.runs[0].href == story.url


def test_an_edition_cut_short_is_read_sooner(made: Edition) -> None:
    whole, short = viewed(made, WHOLE), viewed(made, SUMMARIES)
    assert short.words < whole.words
    assert short.minutes <= whole.minutes


def test_an_article_that_is_short_enough_does_not_continue() -> None:
    view = edition_view(
        edition(
            ("Front page", [ArticleBlock(id=BlockId("a"), article=article(1, paragraphs=2))]),
        ),
        frozenset(),
    )
    assert abridged(view, Brevity(trim=2), wording("en")) == view


def test_the_editor_s_own_cut_says_where_the_article_continues() -> None:
    assert [part.further for part in one(article(1), paragraphs=1).parts] == [False, True]
    assert not any(part.further for part in one(article(1), paragraphs=9).parts)
    assert len(one(replace(article(1), url=None), paragraphs=1).parts) == 1


def test_summaries_are_numbered_and_say_what_the_articles_say_first(made: Edition) -> None:
    entries = overview(viewed(made, SUMMARIES)).entries
    assert [entry.number for entry in entries] == [1, 2, 3]
    assert entries[0].title == article(0).headline
    assert entries[0].text == article(0).standfirst
    assert all(entry.text.endswith((".", "much")) for entry in entries)


def test_a_standfirst_is_printed_once(made: Edition) -> None:
    view = viewed(made, SUMMARIES)
    told = {entry.target for entry in overview(view).entries}
    assert all(not story.deck for story in stories(view) if story.anchor in told)
    assert any(story.deck for story in stories(view) if story.anchor not in told)


def test_charts_stand_beside_summaries_and_behind_headlines(made: Edition) -> None:
    beside, behind = viewed(made, SUMMARIES), viewed(made, HEADLINES)
    assert [type(block) for block in beside.front.blocks] == [ContentsView, RankingView]
    assert [type(block) for block in behind.front.blocks] == [ContentsView]
    assert any(isinstance(block, RankingView) for block in behind.sections[0].blocks)


def test_headlines_are_all_of_them_below_their_sections(made: Edition) -> None:
    view = viewed(made, HEADLINES)
    entries = overview(view).entries
    assert [entry.target for entry in entries] == [story.anchor for story in stories(view)]
    assert [entry.heading for entry in entries if entry.heading] == [
        section.title for section in made.sections[1:]
    ]


@pytest.mark.parametrize("brevity", [SUMMARIES, HEADLINES])
def test_the_lead_becomes_the_first_story_with_its_first_letter(
    made: Edition, brevity: Brevity
) -> None:
    view = viewed(made, brevity)
    first = stories(view)[0]
    assert view.lead is None
    assert (first.form, first.initial) == ("full", "")
    assert plain(first.parts[0].runs).startswith("The last cable car")


def test_nothing_is_lost_but_what_is_continued_elsewhere(made: Edition) -> None:
    whole = viewed(made, WHOLE)
    assert whole.lead is not None
    for brevity in (SUMMARIES, HEADLINES):
        view = viewed(made, brevity)
        kept = {story.headline for story in stories(view)}
        assert kept == {whole.lead.headline} | {
            block.headline
            for section in (whole.front, *whole.sections)
            for block in section.blocks
            if isinstance(block, ArticleView)
        }


def test_one_article_or_none_needs_no_overview() -> None:
    brief = ArticleBlock(id=BlockId("b"), article=article(1), form=Form.HEADLINE)
    lead = LeadBlock(id=BlockId("l"), article=article(0))
    view = viewed(edition(("Front page", [lead, ranking(), brief])), SUMMARIES)
    assert view.lead is not None
    assert [type(block) for block in view.front.blocks] == [RankingView, ArticleView]


def test_a_japanese_text_is_told_by_its_first_sentences() -> None:
    text = "港は冬も開く。船は朝七時に出る。料金は変わらない。"
    (paragraph,) = article(1, paragraphs=1).body
    story = replace(
        article(1),
        standfirst=None,
        body=(replace(paragraph, runs=(replace(paragraph.runs[0], text=text),)),),
    )
    blocks = [
        LeadBlock(id=BlockId("l"), article=story),
        ArticleBlock(id=BlockId("a"), article=story),
    ]
    view = viewed(edition(("一面", blocks), language="ja"), SUMMARIES)
    assert overview(view).entries[0].text == "港は冬も開く。船は朝七時に出る。"
