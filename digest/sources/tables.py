"""Tables of markup as TableParts: those that hold data, not those that lay out a page.

HTML's tables and trafilatura's are read alike. A cell that spans several stands in the first of
them; columns and rows with nothing in them are left out.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from lxml import etree

from digest.model import TablePart, TextRun, plain

Cell = tuple[TextRun, ...]
ReadCell = Callable[[etree._Element], Cell]

_MOST_COLUMNS = 12
_MOST_ROWS = 60
_MOST_CELLS = 6_000  # that are looked at before a table is called too large
_WIDEST_SPAN = 50
_LONGEST_CELL = 300  # characters; a longer one is running text in a page's layout
_LAYOUT_ROLES = ("presentation", "none")
#: What stands in a layout's cells and in no table's.
_RUNNING = (
    "table", "h1", "h2", "h3", "h4", "head", "blockquote", "quote", "form", "figure", "article",
    "section", "video", "iframe",
)  # fmt: skip
_GROUPS = ("thead", "tbody", "tfoot")
_ROW_NAMES = ("tr", "row")
_CELL_NAMES = ("td", "th", "cell")


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """A table that no column has room for: its rows and columns."""

    rows: int
    columns: int


@dataclass(frozen=True, slots=True)
class _Place:
    """A cell's content and whether it heads what stands below it."""

    cell: Cell
    heads: bool


_BLANK = _Place((), heads=True)


def read_table(table: etree._Element, read_cell: ReadCell) -> TablePart | LeftOut | None:
    """The table, what its size is when it is too large, None when it only lays out a page.

    `read_cell` gives the text of a cell's element.
    """
    if _lays_out(table):
        return None
    rows = list(_rows(table))
    cells = sum(len(row) for row in rows)
    if len(rows) > _MOST_ROWS or cells > _MOST_CELLS:
        return LeftOut(rows=len(rows), columns=max(map(len, rows)))
    grid = _filled([[(cell, _Place(read_cell(cell), _heads(cell))) for cell in r] for r in rows])
    caption, grid = _caption(table, grid, read_cell)
    grid = _trimmed(grid)
    if len(grid) < 2 or len(grid[0]) < 2:
        return None
    if any(len(plain(place.cell)) > _LONGEST_CELL for row in grid for place in row):
        return None
    if len(grid[0]) > _MOST_COLUMNS:
        return LeftOut(rows=len(grid), columns=len(grid[0]))
    return TablePart(
        rows=tuple(tuple(place.cell for place in row) for row in grid),
        heads=_head_rows(grid),
        caption=caption,
    )


def _lays_out(table: etree._Element) -> bool:
    if table.get("role") in _LAYOUT_ROLES:
        return True
    return next(table.iterdescendants(*_RUNNING), None) is not None


def _rows(table: etree._Element) -> Iterator[list[etree._Element]]:
    """The cells of each row of the table itself."""
    for child in table:
        if child.tag in _ROW_NAMES:
            yield [cell for cell in child if cell.tag in _CELL_NAMES]
        elif child.tag in _GROUPS:
            for row in child:
                if row.tag in _ROW_NAMES:
                    yield [cell for cell in row if cell.tag in _CELL_NAMES]


def _filled(rows: list[list[tuple[etree._Element, _Place]]]) -> list[list[_Place]]:
    """The cells at the columns that their own spans and those above them put them in."""
    grid: list[list[_Place]] = []
    hanging: dict[int, int] = {}  # columns that a cell above reaches into, and rows it still does
    for row in rows:
        line: list[_Place] = []
        still = {column: left - 1 for column, left in hanging.items() if left > 1}
        for element, place in row:
            while len(line) in hanging:
                line.append(_BLANK)
            columns, deep = _span(element, "colspan"), _span(element, "rowspan")
            if deep > 1:
                still |= dict.fromkeys(range(len(line), len(line) + columns), deep - 1)
            line += [place, *[_BLANK] * (columns - 1)]
        grid.append(line)
        hanging = still
    width = max(map(len, grid), default=0)
    return [line + [_BLANK] * (width - len(line)) for line in grid]


def _span(cell: etree._Element, name: str) -> int:
    """How many columns or rows a cell spans, at most 50."""
    named = cell.get(name, "").strip()
    if not (named.isascii() and named.isdigit()):
        return 1
    return min(max(int(named[:9]), 1), _WIDEST_SPAN)


def _heads(cell: etree._Element) -> bool:
    if cell.tag == "th" or cell.get("role") == "head":
        return True
    row = cell.getparent()
    group = row.getparent() if row is not None else None
    return group is not None and group.tag == "thead"


def _caption(
    table: etree._Element, grid: list[list[_Place]], read_cell: ReadCell
) -> tuple[str, list[list[_Place]]]:
    """What stands above the table, and the rows without it: a heading across all columns."""
    for child in table:
        if child.tag == "caption":
            return plain(read_cell(child)), grid
    if len(grid) > 2 and grid[0]:
        first, *others = grid[0]
        if first.cell and first.heads and not any(place.cell for place in others):
            return plain(first.cell), grid[1:]
    return "", grid


def _trimmed(grid: list[list[_Place]]) -> list[list[_Place]]:
    """The grid without rows and columns in which nothing stands."""
    filled = [row for row in grid if any(place.cell for place in row)]
    used = [number for number, column in enumerate(zip(*filled, strict=True))
            if any(place.cell for place in column)]  # fmt: skip
    return [[row[number] for number in used] for row in filled]


def _head_rows(grid: list[list[_Place]]) -> int:
    """How many rows at the top are headings; never all of them."""
    heads = 0
    while heads < len(grid) - 1 and all(place.heads for place in grid[heads]):
        heads += 1
    return heads
