"""Charts set across the page: the title over all columns, the rows in columns of even foot. Pure.

What the front page's side column cannot hold is set so: as a column of its own a long chart would
leave those beside it white.
"""

from collections.abc import Sequence
from dataclasses import replace

from digest.render.content.views import RankingView
from digest.render.makeup.bands import Band
from digest.render.makeup.columns import HEAD, Column, balanced, fill
from digest.render.makeup.galleys import Galley

_MOST_ROWS = 5
"""Rows of a chart that may stand in one column among others."""


def parted(
    galleys: Sequence[Galley], limit: float, columns: int
) -> tuple[tuple[Band, ...], tuple[Galley, ...]]:
    """The charts among `galleys` that deserve the width of a page of `columns`, as bands at most
    `limit` high, and the other galleys."""
    bands: list[Band] = []
    others: list[Galley] = []
    for galley in galleys:
        band = across(galley, limit, columns) if deserves(galley, len(galleys), columns) else None
        if band is None:
            others.append(galley)
        else:
            bands.append(band)
    return tuple(bands), tuple(others)


def deserves(galley: Galley, company: int, columns: int) -> bool:
    """Whether it is a chart too long for one column among `columns`, or with too little company to
    fill the others."""
    view = galley.view
    if columns == 1 or not isinstance(view, RankingView):
        return False
    return len(view.items) > _MOST_ROWS or company < max(2, columns - 1)


def across(galley: Galley, limit: float, columns: int, above: float = 0.0) -> Band | None:
    """The band of a chart, `above` points below the band's head; None when it is higher than
    `limit`."""
    assert isinstance(galley.view, RankingView)
    first, *others = galley.slices
    rows = (replace(first, top=galley.head), *others)
    run = (replace(galley, slices=tuple(replace(row, last=True) for row in rows)),)
    height = balanced(run, HEAD, (0.0,) * columns, limit - above - galley.head)
    if height is None:
        return None
    top = above + galley.head
    bottom = top + height
    set_rows, _ = fill(run, HEAD, (top,) * columns, bottom)
    return Band(
        kind="chart", height=bottom, chart=galley.view, columns=tuple(map(_untitled, set_rows))
    )


def _untitled(column: Column) -> Column:
    """The column without the chart's title, which stands above all of them."""
    items = (replace(item, titled=True) for item in column.items)
    return replace(column, items=tuple(items))
