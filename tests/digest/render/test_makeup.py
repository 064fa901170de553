"""Galleys cut into columns, columns filled and balanced, front pages planned: all in numbers."""

from hypothesis import given
from hypothesis import strategies as st
from made_galleys import LINE, WORDS, article, box, text_of

from digest.model import TextRun, plain
from digest.render.content.views import ArticleView, PartView
from digest.render.makeup.columns import GAP, HEAD, Mark, balanced, fill
from digest.render.makeup.galleys import Galley, Slice, excerpt, reach


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
