"""Tables of markup, told from what only lays out a page."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.model import Paragraph, TablePart, TextRun, plain
from digest.sources.bodies import Body, read_body

BASE = "https://news.example/world/a.html"
TEAMS = "<tr><th>Team<th>Goals</tr><tr><td>Reds<td>3</tr><tr><td>Blues<td>1</tr>"


def table_of(markup: str) -> TablePart:
    (part,) = read_body(markup, base=BASE).parts
    assert isinstance(part, TablePart)
    return part


def texts_of(table: TablePart) -> list[list[str]]:
    return [[plain(cell) for cell in row] for row in table.rows]


def test_rows_cells_and_headings_are_kept():
    table = table_of(f"<table>{TEAMS}</table>")
    assert texts_of(table) == [["Team", "Goals"], ["Reds", "3"], ["Blues", "1"]]
    assert table.heads == 1
    assert table.caption == ""


def test_a_caption_is_the_tables_own():
    assert table_of(f"<table><caption>The <b>season</b></caption>{TEAMS}</table>").caption == (
        "The season"
    )


def test_a_heading_across_all_columns_is_the_caption():
    table = table_of(f"<table><tr><th colspan=2>The season</th></tr>{TEAMS}</table>")
    assert table.caption == "The season"
    assert texts_of(table)[0] == ["Team", "Goals"]


def test_groups_of_rows_are_one_table_and_its_head_is_headings():
    table = table_of(
        "<table><thead><tr><td>Year<td>Rain</thead><tbody><tr><td>2024<td>9 mm</tbody>"
        "<tfoot><tr><td>Sum<td>9 mm</tfoot></table>"
    )
    assert (table.heads, len(table.rows)) == (1, 3)


def test_text_before_and_behind_stays_where_it_is():
    parts = read_body(f"<p>Before</p><table>{TEAMS}</table><p>Behind</p>").parts
    assert [type(part) for part in parts] == [Paragraph, TablePart, Paragraph]


def test_looks_and_links_of_cells_are_kept():
    table = table_of(
        "<table><tr><td><a href='/reds'>Reds</a><td><b>3</b><tr><td>Blues<td>1</table>"
    )
    assert table.rows[0] == (
        (TextRun(text="Reds", href="https://news.example/reds"),),
        (TextRun(text="3", strong=True),),
    )


def test_a_cell_that_spans_stands_in_the_first():
    table = table_of(
        "<table><tr><td rowspan=2>A<td>1<td>2<tr><td>3<td>4<tr><td colspan=2>B<td>5</table>"
    )
    assert texts_of(table) == [["A", "1", "2"], ["", "3", "4"], ["B", "", "5"]]


@pytest.mark.parametrize("span", ["1000000000", "0", "-3", "two", "", "٣", "9" * 50])
def test_no_span_makes_a_table_wider_than_its_cells(span: str):
    first = f"<td colspan='{span}' rowspan='{span}'>A"
    table = table_of(f"<table><tr>{first}<td>1<tr><td>B<td>2<tr><td>C<td>3</table>")
    assert len(table.rows[0]) <= 3


@pytest.mark.parametrize(
    "markup",
    [
        "<table><tr><td>one cell</table>",
        "<table><tr><td>one<td>row</table>",
        "<table><tr><td>one<tr><td>column</table>",
        f"<table role=presentation>{TEAMS}</table>",
        "<table><tr><td><h2>Title</h2><td>x<tr><td>Text<td>y</table>",
        f"<table><tr><td>{'A long text that runs on. ' * 20}<td>x<tr><td>a<td>b</table>",
    ],
)
def test_a_layouts_cells_are_text(markup: str):
    parts = read_body(markup).parts
    assert parts
    assert not any(isinstance(part, TablePart) for part in parts)


def test_of_tables_within_one_another_the_innermost_is_one():
    parts = read_body(f"<table><tr><td><p>Text<td><table>{TEAMS}</table></table>").parts
    assert [type(part) for part in parts] == [Paragraph, TablePart]


@pytest.mark.parametrize(
    ("rows", "columns"),
    [(61, 2), (3, 13)],
)
def test_a_table_too_large_is_left_out_with_a_problem(rows: int, columns: int):
    row = "<tr>" + "<td>1" * columns + "</tr>"
    body = read_body(f"<p>Before</p><table>{row * rows}</table>")
    assert [type(part) for part in body.parts] == [Paragraph]
    assert body.problems == (
        f"A table of {rows} rows and {columns} columns is too large and was left out.",
    )


MARKS = st.sampled_from([
    "<table>", "</table>", "<tr>", "</tr>", "<td>", "<td colspan=9>", "<td rowspan=4>", "<th>",
    "<thead>", "<tbody>", "<caption>", "</td>", "<li>", "<p>", "text", "7", "\0", "<a href=/x>",
    "<td colspan=1000000000>", "<blockquote>",
])  # fmt: skip


@given(st.lists(MARKS, max_size=60).map("".join))
def test_whatever_the_markup_a_table_is_square_and_bounded(markup: str):
    body = read_body(markup)
    assert isinstance(body, Body)
    for part in body.parts:
        if isinstance(part, TablePart):
            assert all(len(one) == len(other) for one, other in pairwise(part.rows))
            assert 2 <= len(part.rows) <= 60
            assert 2 <= len(part.rows[0]) <= 12
            assert 0 <= part.heads < len(part.rows)
            assert all(any(row) for row in part.rows)
