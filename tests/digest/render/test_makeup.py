"""Galleys cut into columns, columns filled and balanced, front pages planned: all in numbers."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_galleys import LINE, WORDS, article, box, text_of

from digest.model import TextRun, plain
from digest.render.content.views import ArticleView, PartView
from digest.render.makeup.columns import GAP, HEAD, Mark, balanced, fill
from digest.render.makeup.front import plan_front
from digest.render.makeup.front_copy import FrontCopy
from digest.render.makeup.galleys import Galley, Slice, excerpt, reach
from digest.render.makeup.nameplates import nameplate_size


@given(st.lists(st.integers(1, 60), min_size=1, max_size=6), st.floats(40, 400))
def test_whatever_the_columns_every_word_is_printed_once_and_in_order(
    lengths: list[int], height: float
) -> None:
    galleys = [article(length, f"b{n}") for n, length in enumerate(lengths)]
    expected = [word for g in galleys for word in text_of(fill([g], HEAD, (0.0,), 1e6)[0])]
    printed: list[str] = []
    mark = HEAD
    while mark.galley < len(galleys):
        columns, after = fill(galleys, mark, (0.0, 0.0, 0.0), height)
        assert after != mark
        printed, mark = printed + text_of(columns), after
    assert printed == expected


@given(st.lists(st.integers(1, 60), min_size=1, max_size=6), st.floats(60, 400))
def test_no_column_passes_its_foot(lengths: list[int], height: float) -> None:
    galleys = [article(length, f"b{n}") for n, length in enumerate(lengths)]
    columns, _ = fill(galleys, HEAD, (0.0, 20.0, 0.0), height)
    for column in columns:
        lines = len(text_of((column,)))
        used = lines * LINE + sum(item.gap for item in column.items)
        assert used <= height - column.top + 0.1


@given(st.lists(st.integers(2, 60), min_size=1, max_size=6))
def test_balanced_columns_hold_everything(lengths: list[int]) -> None:
    galleys = [article(length, f"b{n}") for n, length in enumerate(lengths)]
    height = balanced(galleys, HEAD, (0.0, 0.0, 0.0), 10_000)
    assert height is not None
    _, mark = fill(galleys, HEAD, (0.0, 0.0, 0.0), height)
    assert mark == Mark(len(galleys), 0)
    assert height <= sum(g.height + GAP for g in galleys)


def test_what_does_not_fit_is_not_balanced() -> None:
    assert balanced([article(60)], HEAD, (0.0, 0.0, 0.0), 100) is None


def test_something_too_high_for_any_column_is_printed_all_the_same() -> None:
    columns, mark = fill([box(900)], HEAD, (0.0, 0.0, 0.0), 700)
    assert mark == Mark(1, 0)
    assert len(columns[-1].items) == 1


def test_a_column_never_ends_after_a_paragraphs_first_line() -> None:
    assert reach(article(10), 0, 1.5 * LINE) == (0, 0.0)
    assert reach(article(10), 0, 2.5 * LINE) == (2, 2 * LINE)
    assert reach(article(10), 0, 9.5 * LINE) == (8, 8 * LINE)


def test_an_excerpt_says_where_it_was_cut() -> None:
    galley = article(10)
    first, second = excerpt(galley, 0, 4), excerpt(galley, 4, 10)
    assert (first.begins, first.cut, first.ends) == (True, True, False)
    assert (second.begins, second.carried, second.ends) == (False, True, True)
    assert plain(first.view.parts[0].runs).split() == list(WORDS[:4])
    assert plain(second.view.parts[0].runs).split() == list(WORDS[4:10])


def test_a_hyphen_of_the_layout_stays_at_the_cut() -> None:
    view = article(1).view
    assert isinstance(view, ArticleView)
    galley = Galley(
        view=view,
        slices=(
            Slice(top=0, bottom=LINE, part=0, end=2, hyphen="‐"),
            Slice(top=LINE, bottom=2 * LINE, part=0),
        ),
    )
    assert plain(excerpt(galley, 0, 1).view.parts[0].runs) == "on‐"
    assert plain(excerpt(galley, 1, 2).view.parts[0].runs) == "e"


def test_looks_and_links_survive_a_cut() -> None:
    runs = (TextRun(text="aa", strong=True), TextRun(text="bbbb", href="https://x.example/"))
    view = article(1).view
    assert isinstance(view, ArticleView)
    galley = Galley(
        view=ArticleView(**{**_facts(view), "parts": (PartView(kind="paragraph", runs=runs),)}),
        slices=(
            Slice(top=0, bottom=LINE, part=0, end=4),
            Slice(top=LINE, bottom=2 * LINE, part=0),
        ),
    )
    before = excerpt(galley, 0, 1).view.parts[0].runs
    after = excerpt(galley, 1, 2).view.parts[0].runs
    assert before == (runs[0], TextRun(text="bb", href="https://x.example/"))
    assert after == (TextRun(text="bb", href="https://x.example/"),)


def _facts(view: ArticleView) -> dict[str, object]:
    return {name: getattr(view, name) for name in view.__slots__}


def copy(lead: int, *blocks: Galley, head: float = 200.0, picture: float = 0.0) -> FrontCopy:
    return FrontCopy(
        lead=article(lead, "lead", "lead"),
        head=head,
        wide_head=150.0,
        blocks=blocks,
        contents=(),
        page=680.0,
        columns=3,
        picture=picture,
    )


def test_a_long_lead_fills_the_page_and_continues() -> None:
    plan = plan_front(copy(200, box(400), box(150)))
    assert plan.band is not None
    assert plan.band.height == 680
    assert plan.band.jumps
    assert plan.rest is not None
    assert plan.rest_mark.slice > 0


def test_a_lead_that_nearly_fits_gets_a_lower_picture_instead() -> None:
    plan = plan_front(copy(84, box(400), box(150), picture=150.0))
    assert plan.band is not None
    assert plan.rest is None
    assert plan.band.picture is not None
    assert 100 <= plan.band.picture < 150


def test_the_lead_runs_on_at_the_foot_of_a_third_column_that_stays_empty() -> None:
    plan = plan_front(copy(90, box(150)))
    assert plan.band is not None
    places = [column.place for column in plan.band.own]
    assert places == [0, 1, 2]
    assert plan.band.own[2].top > 150
    feet = [len(text_of((column,))) for column in plan.band.own]
    assert all(abs(one - other) <= 25 for one, other in pairwise(feet))


def test_a_lead_without_company_takes_all_columns() -> None:
    plan = plan_front(copy(30))
    assert plan.band is not None
    assert plan.band.kind == "lead wide"
    assert len(plan.band.own) == 3


def test_a_short_lead_beside_long_charts_takes_all_columns_and_they_follow() -> None:
    plan = plan_front(copy(6, box(300), box(300), head=100))
    assert plan.band is not None
    assert plan.band.kind == "lead wide"
    assert len(plan.below) == 2


def test_articles_in_full_on_the_front_page_keep_their_room() -> None:
    plan = plan_front(copy(200, box(300), article(40, "other")))
    assert plan.band is not None
    assert plan.band.height < 0.9 * 680
    assert [galley.view.anchor for galley in plan.below] == ["other"]


@pytest.mark.parametrize(
    ("width", "size", "lines"),
    [(4.0, 48.0, 0), (10.0, 33.9, 0), (13.0, 39.2, 1), (40.0, 22.0, 2), (300.0, 22.0, 13)],
)
def test_the_nameplate_fits_its_width(width: float, size: float, lines: int) -> None:
    found, on = nameplate_size(width, 520.0, 346.0)
    assert (round(found, 1), on) == (size, lines)
