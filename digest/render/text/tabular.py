"""Tables as lines of plain text, their columns aligned. Pure."""

from collections.abc import Callable, Sequence
from itertools import zip_longest

from digest.render.content.views import Runs, TableView
from digest.render.text.lines import padded, text_width, wrapped

_BETWEEN = 2
_NARROWEST = 4
"""Characters that a column keeps, however little it has to say beside others."""
_DEEPEST = 5
"""Lines of a cell; beyond, a table is harder to read than a list."""

Says = Callable[[Runs], str]


def table_lines(view: TableView, columns: int, says: Says) -> list[str]:
    """`view` within `columns` half-width characters, its cells put in words by `says`. A table that
    is too wide for that becomes a list of its rows."""
    rows = [[says(cell) for cell in row] for row in (*view.heads, *view.rows)]
    widths = _widths(rows, columns)
    cells = [
        [wrapped(cell, width) for cell, width in zip(row, widths, strict=True)] for row in rows
    ]
    deepest = max(len(cell) for row in cells for cell in row)
    if view.lines and (deepest > _DEEPEST or sum(widths) > columns):
        grid = [
            line
            for runs in view.lines
            for line in wrapped(says(runs), columns, first="- ", rest="  ")
        ]
    else:
        grid = _grid(cells, widths, view.numeric, len(view.heads))
    return [*wrapped(view.caption, columns), *grid]


def _widths(rows: Sequence[Sequence[str]], columns: int) -> list[int]:
    """What each column takes: what it wants, or a share of the room where not all can have that;
    the widest give way first."""
    wants = [max(_NARROWEST, *map(text_width, column)) for column in zip(*rows, strict=True)]
    room = columns - _BETWEEN * (len(wants) - 1)
    while sum(wants) > room and max(wants) > _NARROWEST:
        widest = wants.index(max(wants))
        wants[widest] -= 1
    return wants


def _grid(
    cells: Sequence[Sequence[Sequence[str]]],
    widths: Sequence[int],
    numeric: Sequence[bool],
    heads: int,
) -> list[str]:
    lines: list[str] = []
    for number, row in enumerate(cells):
        for texts in zip_longest(*row, fillvalue=""):
            aligned = (
                padded(text, width, right=right)
                for text, width, right in zip(texts, widths, numeric, strict=True)
            )
            lines.append((" " * _BETWEEN).join(aligned).rstrip())
        if number == heads - 1:
            lines.append((" " * _BETWEEN).join("-" * width for width in widths))
    return lines
