"""Front pages that are hard to lay out: charts that no column holds, headlines that fill the page,
papers of one page."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import pypdfium2
import pytest
from render_editions import article, daily, edition, ranking
from render_fiction import HEADLINES
from shared_checker import check_accessible

from digest.model import (
    BlockId,
    Edition,
    Format,
    LeadBlock,
    Paper,
    RankingBlock,
    RankingItem,
    Rendition,
)
from digest.render import render_here

MEDIA = Path(mkdtemp(prefix="digest-pictures-"))


def chart(rows: int, name: str = "Long chart") -> RankingBlock:
    block = ranking(name)
    items = tuple(
        RankingItem(position=n, title=f"Row {n:03} of it: {HEADLINES[n % len(HEADLINES)]}")
        for n in range(1, rows + 1)
    )
    return replace(block, ranking=replace(block.ranking, items=items), movements=())


def with_charts(*charts: RankingBlock) -> Edition:
    made = daily(MEDIA)
    front = made.sections[0]
    blocks = [front.blocks[0], *charts, *front.blocks[2:]]
    return replace(made, sections=(replace(front, blocks=tuple(blocks)), *made.sections[1:]))


def with_headline(length: int) -> Edition:
    made = daily(MEDIA)
    front = made.sections[0]
    lead = front.blocks[0]
    assert isinstance(lead, LeadBlock)
    headline = (" ".join(HEADLINES) * 9)[:length]
    lead = replace(lead, overrides=replace(lead.overrides, headline=headline))
    blocks = (lead, *front.blocks[1:])
    return replace(made, sections=(replace(front, blocks=blocks), *made.sections[1:]))


def one_page(*charts: RankingBlock) -> Edition:
    lead = LeadBlock(id=BlockId("lead"), article=article(0, paragraphs=6))
    return edition(("Front page", [lead, *charts]))


VARIETIES: dict[str, Callable[[], Edition]] = {
    "two charts of ten": lambda: with_charts(chart(10), chart(10, "Other")),
    "a chart of twenty": lambda: with_charts(chart(20)),
    "a chart of 120": lambda: with_charts(chart(120)),
    "a headline of 590 on A5": lambda: replace(with_headline(590), paper=Paper.A5),
    "a headline of 590": lambda: with_headline(590),
    "lead and two charts": lambda: one_page(ranking("One"), ranking("Two")),
    "lead alone": one_page,
}


@cache
def printed(name: str) -> Rendition:
    return render_here(VARIETIES[name](), Format.PDF, media=MEDIA)


def pages(name: str) -> list[str]:
    document = pypdfium2.PdfDocument(printed(name).content)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


@pytest.mark.parametrize("name", VARIETIES)
def test_it_passes_the_shared_checker(name: str, tmp_path: Path) -> None:
    check_accessible(printed(name).content, tmp_path)


@pytest.mark.parametrize("name", VARIETIES)
def test_every_block_is_printed(name: str) -> None:
    found = {anchor.block for anchor in printed(name).anchors}
    assert {block.id for block in VARIETIES[name]().blocks} <= found


@pytest.mark.parametrize(("name", "rows"), [("a chart of twenty", 20), ("a chart of 120", 120)])
def test_every_row_of_a_long_chart_is_printed_once(name: str, rows: int) -> None:
    text = "".join(pages(name))
    counts = [text.count(f"Row {n:03}") for n in range(1, rows + 1)]
    assert counts == [1] * rows


def test_a_chart_that_no_column_holds_shares_its_page() -> None:
    second = pages("two charts of ten")[1]
    assert "Row 010" in second
    assert "Valley" in second


def test_a_very_long_headline_leaves_room_for_picture_chart_and_text() -> None:
    front = pages("a headline of 590")[0]
    assert "The view from Hollin station" in front
    assert "ACCESS RANKING" in front.upper()
    assert "he last cable car" in front


def test_a_paper_of_one_page_sets_its_lead_large_beside_the_charts() -> None:
    rendition = printed("lead and two charts")
    tops = {anchor.block: (anchor.page, anchor.x) for anchor in rendition.anchors}
    assert rendition.pages == 1
    lead, one, two = (tops[block.id] for block in VARIETIES["lead and two charts"]().blocks)
    assert one == two
    assert one[1] > lead[1]
