"""What is printed of an edition, decided without laying anything out."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from render_editions import MADE, article, body, edition, every_block, ranking

from digest.edits import override
from digest.model import (
    ArticleBlock,
    BlockId,
    Collision,
    Form,
    Heading,
    LeadBlock,
    Overrides,
    Paragraph,
    QuoteBlock,
    TextBlock,
    TextRun,
    plain,
    text_runs,
)
from digest.render.content.charts import sparkline
from digest.render.content.context import anchors_of, edition_view
from digest.render.content.markdown import markdown_parts
from digest.render.content.views import ArticleView, ContentsView, RankingView, TextView
from digest.render.content.wording import wording

PLAIN = Overrides()


def printed(
    block: ArticleBlock | LeadBlock, section: str = "World", **changes: object
) -> ArticleView:
    """The block as the first of a section behind the front page."""
    view = edition_view(edition(("Front page", []), (section, [block]), **changes), frozenset())
    (article_view,) = view.sections[0].blocks
    assert isinstance(article_view, ArticleView)
    return article_view


def block(form: Form = Form.FULL, changes: Overrides = PLAIN, **facts: object) -> ArticleBlock:
    return ArticleBlock(
        id=BlockId("a"),
        article=replace(article(1), **facts),
        form=form,
        overrides=changes,
    )


@pytest.mark.parametrize(
    ("change", "field", "expected"),
    [
        (Overrides(headline="Another"), "headline", "Another"),
        (Overrides(kicker="Ropes"), "kicker", "Ropes"),
        (Overrides(kicker=""), "kicker", ""),
        (Overrides(standfirst="Short"), "deck", "Short"),
        (Overrides(byline="Our own"), "byline", "Our own"),
        (Overrides(headline=""), "headline", article(1).headline),
        (Overrides(), "headline", article(1).headline),
    ],
)
def test_an_override_is_printed_in_place_of_the_articles_own(
    change: Overrides, field: str, expected: str
) -> None:
    assert getattr(printed(block(changes=change)), field) == expected


@pytest.mark.parametrize(
    ("form", "standfirst", "limit", "paragraphs"),
    [
        (Form.FULL, None, None, 5),
        (Form.FULL, None, 2, 2),
        (Form.FULL, None, 0, 0),
        (Form.SUMMARY, "A standfirst", None, 0),
        (Form.SUMMARY, None, None, 1),
        (Form.SUMMARY, "A standfirst", 2, 2),
        (Form.HEADLINE, "A standfirst", 3, 0),
    ],
)
def test_the_form_and_the_number_of_paragraphs_trim_the_body(
    form: Form, standfirst: str | None, limit: int | None, paragraphs: int
) -> None:
    view = printed(block(form, Overrides(paragraphs=limit), standfirst=standfirst))
    assert len([part for part in view.parts if not part.further]) == paragraphs


def test_a_trimmed_body_does_not_end_in_a_heading() -> None:
    parts = (*body(1), Heading(runs=text_runs("Next")), *body(1, 2))
    view = printed(block(changes=Overrides(paragraphs=1), body=parts))
    assert [(part.kind, part.further) for part in view.parts] == [
        ("paragraph", False),
        ("paragraph", True),
    ]


def test_a_kicker_that_repeats_its_sections_title_is_left_out() -> None:
    assert printed(block(), "Crafts").kicker == ""
    assert printed(block(), "World").kicker == "Crafts"


@pytest.mark.parametrize(
    ("number", "updated", "tag"),
    [
        (2, MADE - timedelta(minutes=40), "Update 2, 05:22"),
        (2, MADE - timedelta(days=1), "Update 2, 11 Mar, 06:02"),
        (2, None, "Update 2"),
        (None, MADE, ""),
    ],
)
def test_the_update_tag_tells_the_time_in_the_editions_zone(number, updated, tag) -> None:
    assert printed(block(update_number=number, updated=updated)).update == tag


def test_without_a_dateline_the_times_are_printed() -> None:
    view = printed(block(dateline=None, published=MADE - timedelta(hours=2), updated=MADE))
    assert view.dateline == "04:02, updated 06:02"
    assert printed(block(dateline="HOLLIN")).dateline == "HOLLIN"


def test_several_names_are_one_byline() -> None:
    assert printed(block(byline=("A", "B", "C"))).byline == "By A, B and C"


@pytest.mark.parametrize(
    ("language", "date"),
    [
        ("en", "Thursday, 12 March 2026"),
        ("en-US", "Thursday, March 12, 2026"),
        ("de", "Donnerstag, 12. März 2026"),
        ("ja", "2026年3月12日木曜日"),
        ("xx-nowhere", "Thursday, 12 March 2026"),
        ("", "Thursday, 12 March 2026"),
    ],
)
def test_the_date_is_written_in_the_editions_language(language: str, date: str) -> None:
    assert edition_view(edition(("Front", []), language=language), frozenset()).date == date


def test_a_ranking_item_points_to_the_block_that_prints_its_article_most_fully() -> None:
    chart = ranking()
    same = replace(article(1), url=chart.ranking.items[0].url)
    by_title = article(1)
    made = edition(
        ("Front", [chart, ArticleBlock(id=BlockId("brief"), article=same, form=Form.HEADLINE)]),
        ("World", [ArticleBlock(id=BlockId("full"), article=same)]),
        ("Crafts", [ArticleBlock(id=BlockId("title"), article=by_title)]),
    )
    anchors = {name: anchor for anchor, name in anchors_of(made).items()}
    view = edition_view(made, frozenset()).front.blocks
    assert isinstance(view[0], RankingView)
    assert view[0].items[0].target == anchors[BlockId("full")]
    assert view[0].items[1].target == anchors[BlockId("full")]
    assert view[0].items[2].target is None
    assert isinstance(view[1], ArticleView)
    assert view[1].target == anchors[BlockId("full")]


def test_movements_are_signs_and_words() -> None:
    view = edition_view(edition(("Front", [ranking()])), frozenset()).front.blocks[0]
    assert isinstance(view, RankingView)
    assert [(item.mark, item.movement) for item in view.items] == [
        ("▲2", "up 2"),
        ("New", "new"),
        ("▼1", "down 1"),
        ("–", "no change"),
        ("▲3", "up 3"),
    ]


def test_a_chart_is_printed_up_to_its_count_and_says_what_it_compares() -> None:
    made = edition(("Front", [replace(ranking(), count=2), ranking("Bare", moves=False)]))
    first, second = edition_view(made, frozenset()).front.blocks
    assert isinstance(first, RankingView)
    assert isinstance(second, RankingView)
    assert len(first.items) == 2
    assert first.note == "Most read in 24 hours · Captured 05:42 · Change since the last capture"
    assert second.note == "Most read in 24 hours · Captured 05:42"


@pytest.mark.parametrize(
    ("collision", "count", "positions"),
    [
        (Collision.LINE, 3, [1, 2, 3]),
        (Collision.DROP, 3, [1, 3]),
        (Collision.BACKFILL, 3, [1, 3, 4]),
        (Collision.BACKFILL, None, [1, 3, 4, 5]),
        (Collision.BACKFILL, 9, [1, 3, 4, 5]),
        (Collision.DROP, 0, []),
    ],
)
def test_a_row_whose_article_is_printed_stands_or_gives_way(collision, count, positions) -> None:
    chart = replace(ranking(), collision=collision, count=count)
    second = chart.ranking.items[1]
    made = edition(("Front", [chart]), ("World", [block(url=second.url, headline="Another")]))
    shown = edition_view(made, frozenset()).front.blocks
    assert [item.position for view in shown for item in view.items] == positions
    moved = {item.position: item.mark for view in shown for item in view.items}
    assert {"▲2", "▼1"} <= set(moved.values()) or not positions


def test_a_sparkline_breaks_where_the_item_was_absent() -> None:
    view = sparkline((1, 1, None, 3), 5, wording("en"))
    assert view is not None
    assert len(view.lines) == 1
    assert view.title == "Positions from the oldest: 1, 1, not listed; 3 now"
    assert sparkline((None, 2), 5, wording("en")) is None


@given(st.lists(st.none() | st.integers(1, 300), max_size=40), st.integers(0, 300))
def test_a_sparkline_stays_inside_its_frame(past: list[int | None], rows: int) -> None:
    view = sparkline(tuple(past), rows, wording("en"))
    if view is None:
        return
    points = [tuple(map(float, p.split(","))) for line in view.lines for p in line.split()]
    assert all(0 <= x <= view.width and 0 <= y <= view.height for x, y in (*points, *view.dots))


def test_contents_list_the_sections_that_print_something(tmp_path: Path) -> None:
    view = edition_view(every_block(tmp_path), frozenset())
    contents = next(block for block in view.front.blocks if isinstance(block, ContentsView))
    assert [entry.title for entry in contents.entries] == ["Crafts"]


def test_blocks_without_content_print_nothing() -> None:
    made = edition(
        ("Front", [QuoteBlock(id=BlockId("q")), TextBlock(id=BlockId("t"))]),
        ("World", [replace(ranking(), count=0)]),
    )
    assert edition_view(made, frozenset()).is_empty


def test_a_drop_cap_is_set_only_where_it_stands_well() -> None:
    def lead(text: str) -> ArticleView:
        piece = replace(article(0), body=(Paragraph(runs=text_runs(text)),))
        made = edition(("Front", [LeadBlock(id=BlockId("l"), article=piece)]))
        view = edition_view(made, frozenset()).lead
        assert view is not None
        return view

    long = "Everything that follows is long enough to stand beside the first letter of it. " * 3
    assert lead(long).initial == "E"
    assert plain(lead(long).parts[0].runs) == long[1:]
    assert lead("“" + long).initial == ""
    assert lead("Short.").initial == ""
    assert lead("港" * 200).initial == ""


def test_only_links_of_the_web_and_mail_stay_links() -> None:
    runs = tuple(
        TextRun(text=href, href=href)
        for href in ("https://a.example/", "javascript:alert(1)", "file:///etc/passwd", "data:,x")
    )
    view = printed(block(body=(Paragraph(runs=runs),), url="javascript:alert(1)"))
    assert [run.href for run in view.parts[0].runs] == ["https://a.example/", None, None, None]
    assert view.url is None


@pytest.mark.parametrize(
    ("language", "tag"), [("de_AT", "de-AT"), ("", "en"), ('en"><b>', "en"), ("x" * 200, "en")]
)
def test_an_editions_language_is_a_tag(language: str, tag: str) -> None:
    assert edition_view(edition(language=language), frozenset()).language == tag


def test_what_is_no_address_leads_nowhere() -> None:
    chart = ranking("Most read")
    item = replace(chart.ranking.items[0], url="http://[no")
    chart = replace(chart, ranking=replace(chart.ranking, items=(item,)), movements=())
    made = edition(("Front", [chart, block(url="http://[no")]))
    shown = edition_view(made, frozenset()).front.blocks[0]
    assert isinstance(shown, RankingView)
    assert shown.items[0].url is None


def test_an_absurdly_long_headline_is_shortened() -> None:
    assert len(printed(block(headline="word " * 5000)).headline) <= 600


def test_markdown_becomes_body_parts_without_markup() -> None:
    parts = markdown_parts(
        "# Title\n\nA *b* **c** [d](https://a.example/) [e](ftp://x) <i>f</i>\n\n"
        "- one\n- two\n\n> said\n\n```\ncode\n```\n\n![alt](http://a.example/x.png)"
    )
    kinds = [type(part).__name__ for part in parts]
    assert kinds == ["Heading", "Paragraph", "ListPart", "Quote", "Paragraph", "Paragraph"]
    runs = parts[1].runs
    assert plain(runs) == "A b c d e <i>f</i>"
    assert [run.href for run in runs if run.href] == ["https://a.example/"]


@given(st.text(max_size=300))
def test_any_text_is_markdown(text: str) -> None:
    for part in markdown_parts(text):
        assert part


def test_the_editors_note_is_printed() -> None:
    made = edition(("Front", [TextBlock(id=BlockId("t"), title="Desk", text="A *note*.")]))
    (view,) = edition_view(made, frozenset()).front.blocks
    assert isinstance(view, TextView)
    assert plain(view.parts[0].runs) == "A note."


def test_an_edit_changes_the_view_of_its_block_alone() -> None:
    made = edition(("Front", []), ("World", [block(), replace(block(), id=BlockId("b"))]))
    before = edition_view(made, frozenset()).sections[0].blocks
    after = (
        edition_view(override(made, BlockId("b"), headline="New"), frozenset()).sections[0].blocks
    )
    assert before[0] == after[0]
    assert before[1] != after[1]


def test_words_and_minutes_count_what_is_printed() -> None:
    full = edition_view(edition(("F", []), ("W", [block()])), frozenset())
    short = edition_view(edition(("F", []), ("W", [block(Form.HEADLINE)])), frozenset())
    assert full.words > short.words > 0
    assert short.minutes == 1
    assert full.articles == 1
