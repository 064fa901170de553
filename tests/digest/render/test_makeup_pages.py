"""Sections brought into pages: nothing lost, nothing too high, the same with any memory."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_galleys import LINE, article, box, edition, text_of, words_of

from digest.render.content.views import RankingView
from digest.render.makeup.bands import Page
from digest.render.makeup.columns import HEAD, fill
from digest.render.makeup.front_copy import FrontPlan
from digest.render.makeup.galleys import Galley
from digest.render.makeup.pages import Copy, make_up
from digest.render.makeup.stretches import Grid, MakeupMemory, Opener, Passage, Picture

PAGE, FIRST = 700.0, 560.0


class Made(NamedTuple):
    """A section to make up: how many lines its articles have, whether the first has a picture to
    open with, how many rows its chart has (0 for none)."""

    lines: tuple[int, ...]
    opens: bool = False
    rows: int = 0


def passage(number: int, made: Made, columns: int) -> Passage:
    galleys = [article(lines, f"b{number}.{n}") for n, lines in enumerate(made.lines)]
    chart = (box(28.0 * made.rows, f"r{number}", made.rows),) if made.rows else ()
    opener = None
    if made.opens:
        text = Galley(view=galleys[0].view, slices=galleys[0].slices)
        span = (columns + 1) // 2
        pictures = (
            Picture("split", span, 190.0, 170.0, 216.0),
            Picture("column", 1, 110.0, 90.0, 216.0),
        )
        opener = Opener(40.0, pictures, text)
    return Passage((*galleys, *chart), 34.0, opener)


def copy(sections: Sequence[Made], columns: int) -> Copy:
    return Copy(
        fronts=(FrontPlan(),),
        passages=tuple(passage(n, made, columns) for n, made in enumerate(sections, start=1)),
        opening=Passage((), kind="below"),
        continued=0.0,
        first_page=FIRST,
        grid=Grid(PAGE, columns),
    )


def made_up(made: Copy, memory: MakeupMemory | None = None) -> tuple[Page, ...]:
    return make_up(edition(len(made.passages)), made, memory).pages


def shape(pages: Sequence[Page]) -> list[object]:
    """All that is decided of pages: bands and where their columns are cut."""
    return [
        (band.kind, band.height, band.gap, band.picture, band.picture_slot, band.section, cuts)
        for page in pages
        for band in page.bands
        for cuts in [
            [
                (column.place, column.top, column.bottom, item.excerpt.view, item.start)
                for column in (*band.own, *band.columns)
                for item in column.items
            ]
        ]
    ]


def whole_text(made: Copy) -> list[str]:
    galleys = [galley for passage in made.passages for galley in passage.galleys]
    return [word for galley in galleys for word in text_of(fill([galley], HEAD, (0.0,), 1e6)[0])]


SECTIONS = st.lists(
    st.builds(
        Made,
        st.lists(st.integers(1, 90), min_size=1, max_size=4).map(tuple),
        st.booleans(),
        st.sampled_from([0, 0, 5, 10]),
    ),
    min_size=1,
    max_size=6,
)
COLUMNS = st.integers(1, 5)


@settings(max_examples=25, deadline=None)
@given(SECTIONS, COLUMNS)
def test_every_word_is_printed_once_and_in_order(sections: list[Made], columns: int) -> None:
    made = copy(sections, columns)
    assert words_of(made_up(made)) == whole_text(made)


@settings(max_examples=25, deadline=None)
@given(SECTIONS, COLUMNS)
def test_no_page_holds_more_than_it_has_room_for(sections: list[Made], columns: int) -> None:
    for number, page in enumerate(made_up(copy(sections, columns))):
        used = sum(band.gap + band.height for band in page.bands)
        assert used <= (PAGE if number else FIRST) + 0.01
        assert page.bands


@settings(max_examples=15, deadline=None)
@given(SECTIONS, SECTIONS, COLUMNS, st.integers(0, 5))
def test_the_pages_are_the_same_with_any_memory(
    sections: list[Made], others: list[Made], columns: int, changed: int
) -> None:
    made = copy(sections, columns)
    memory = MakeupMemory()
    made_up(copy(others, columns), memory)
    made_up(copy(others, columns % 5 + 1), memory)
    edited = list(made.passages)
    edited[changed % len(edited)] = passage(9, others[0], columns)
    made_up(replace(made, passages=tuple(edited)), memory)
    alone = shape(made_up(made))
    assert shape(made_up(made, memory)) == alone
    assert shape(made_up(made, memory)) == alone


def test_a_section_that_grows_leaves_the_pages_far_before_it() -> None:
    made = copy([Made((40, 55, 30), opens=True, rows=5)] * 9, 3)
    grown = (*made.passages[:-1], passage(9, Made((41, 58, 75), opens=True), 3))
    before, after = made_up(made), made_up(replace(made, passages=grown))
    assert shape(before[:4]) == shape(after[:4])
    assert shape(before) != shape(after)


def test_a_memory_does_not_grow_without_bounds() -> None:
    memory = MakeupMemory(most=200)
    sizes = []
    for size in range(5):
        made_up(copy([Made((30 + size, 50, 41), opens=True, rows=5)] * 4, 3), memory)
        sizes.append(len(memory.stretches))
    assert sizes != sorted(sizes)
    assert max(sizes) < 200 + sizes[0]


@pytest.mark.parametrize("columns", [2, 3, 4])
def test_a_section_of_one_chart_takes_the_width_of_the_page(columns: int) -> None:
    galley = box(300.0, "r1", 10)
    rows = tuple(replace(galley.slices[0], top=30.0 * n, bottom=30.0 * n + 30) for n in range(10))
    charts = replace(galley, slices=tuple(replace(row, last=row is rows[-1]) for row in rows))
    made = replace(copy([], columns), passages=(Passage((charts,), 34.0),))
    (page,) = make_up(edition(1), made).pages
    (band,) = page.bands
    assert band.section is not None
    assert isinstance(band.chart, RankingView)
    assert len([column for column in band.columns if column.items]) == columns
    assert all(column.top == 34.0 for column in band.columns)


def test_a_section_does_not_begin_where_only_its_title_has_room() -> None:
    lines = int((FIRST - 110) / LINE)
    (first, second) = made_up(copy([Made((lines,)), Made((30,))], 1))
    assert [band.section.title for band in first.bands if band.section] == ["s1"]
    assert [band.section.title for band in second.bands if band.section] == ["s2"]


def test_a_last_page_is_not_all_but_empty_where_a_picture_can_be_lower() -> None:
    lines = int(3 * (FIRST + PAGE) / LINE)
    counts = []
    for more in range(-12, 12):
        pages = made_up(copy([Made(((lines - 60) // 2, (lines + more - 60) // 2), opens=True)], 3))
        used = sum(band.gap + band.height for band in pages[-1].bands)
        counts.append(len(pages))
        assert len(pages) == 1 or used > 0.04 * PAGE
    assert counts == sorted(counts)
