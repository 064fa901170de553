"""Tables in a newspaper's column and on the web."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html as lxml_html
from render_editions import article, body, edition, fares

from digest.model import (
    ArticleBlock,
    BlockId,
    Edition,
    Format,
    TablePart,
    TextRun,
    plain,
    text_runs,
)
from digest.render import render_here
from digest.render.content.tables import table_view
from digest.render.content.views import TableView


def cells_of(*rows: tuple[str, ...]) -> tuple[tuple[tuple, ...], ...]:
    return tuple(tuple(text_runs(text) if text else () for text in row) for row in rows)


def view_of(*rows: tuple[str, ...], heads: int = 0) -> TableView:
    view = table_view(cells_of(*rows), heads, "")
    assert view is not None
    return view


def edition_with(table: TablePart) -> Edition:
    piece = replace(article(1), body=(*body(2), table, *body(2, 2)))
    return edition(("Front", []), ("Valley", [ArticleBlock(id=BlockId("a"), article=piece)]))


WIDE = TablePart(
    caption="Riders by month",
    heads=1,
    rows=cells_of(
        ("Month", "Riders up", "Riders down", "Residents", "Visitors", "Takings"),
        ("January", "1,000", "900", "400", "600", "12,000"),
        ("February", "1,317", "", "450", "867", "12,950"),
    ),
)


def test_columns_of_numbers_are_known() -> None:
    view = view_of(
        ("Hollin", "1,400 m", "–", "3.5%", "12 March"),
        ("Aldersee", "€ 20", "", "(2)", "two"),
    )
    assert view.numeric == (False, True, True, True, False)


def test_a_column_of_long_words_is_wider() -> None:
    first, second = view_of(("Upper orchards and gorge", "1"), ("Hollin", "2")).widths
    assert first > 2 * second


def test_a_table_too_wide_for_a_column_has_its_rows_as_lines() -> None:
    view = table_view(WIDE.rows, 1, WIDE.caption)
    assert view is not None
    assert [plain(line) for line in view.lines] == [
        "January — Riders up: 1,000; Riders down: 900; Residents: 400; Visitors: 600; "
        "Takings: 12,000",
        "February — Riders up: 1,317; Residents: 450; Visitors: 867; Takings: 12,950",
    ]


def test_the_name_of_a_row_keeps_its_link() -> None:
    _, row = WIDE.rows[:2]
    linked = ((TextRun(text="January", href="https://a.example/"),), *row[1:])
    view = table_view((WIDE.rows[0], linked), 1, "")
    assert view is not None
    assert view.lines[0][0] == TextRun(text="January", strong=True, href="https://a.example/")


@given(
    st.integers(2, 12).flatmap(
        lambda wide: st.lists(
            st.tuples(*[st.text(max_size=30).map(lambda t: t.strip())] * wide),
            min_size=2,
            max_size=8,
        )
    ),
    st.integers(0, 1),
)
def test_any_table_has_shares_for_its_columns_and_a_line_a_row(
    rows: list[tuple[str, ...]], heads: int
) -> None:
    view = table_view(cells_of(*rows), heads, "")
    if view is None:
        return
    assert len(view.widths) == len(view.numeric) == len(rows[0])
    assert all(width > 0 for width in view.widths)
    assert 90 <= sum(view.widths) <= 110
    assert len(view.lines) in (0, len(view.rows))


def test_a_long_table_is_cut_between_rows_and_loses_none() -> None:
    rows = 50
    content = render_here(edition_with(fares(rows)), Format.PDF, media=Path()).content
    pages = pypdfium2.PdfDocument(BytesIO(content))
    words = " ".join(page.get_textpage().get_text_range() for page in pages).split()
    prices = [f"{n + 1}.40" for n in range(rows)]
    assert [word for word in words if word in set(prices)] == prices
    assert words.count("Resident") == 1


@pytest.mark.parametrize(("format_", "text"), [(Format.PDF, "Riders up: 1,317"), (Format.WEB, "")])
def test_only_paper_prints_a_wide_table_as_lines(format_: Format, text: str) -> None:
    content = render_here(edition_with(WIDE), format_, media=Path()).content
    if format_ is Format.PDF:
        pages = pypdfium2.PdfDocument(BytesIO(content))
        printed = " ".join(page.get_textpage().get_text_range() for page in pages)
        assert text in " ".join(printed.split())
    else:
        (table,) = lxml_html.fromstring(content.decode()).iter("table")
        assert [cell.text for cell in table.iter("th")][:2] == ["Month", "Riders up"]
        assert table.findtext("caption") == "Riders by month"
