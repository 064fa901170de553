"""Charts set across the page: the title over all columns, the rows in three of even foot. Pure.

What the front page's third column cannot hold is set so: as a column of its own a long chart would
leave the two beside it white.
"""

from collections.abc import Sequence
from dataclasses import replace

from digest.render.content.views import RankingView
from digest.render.makeup.bands import Band
from digest.render.makeup.columns import HEAD, Column, balanced, fill
from digest.render.makeup.galleys import Galley

_MOST_ROWS = 5
"""Rows of a chart that may stand in one column among others."""
_COMPANY = 2
"""Galleys that fill the columns of a band."""


def parted(galleys: Sequence[Galley], limit: float) -> tuple[tuple[Band, ...], tuple[Galley, ...]]:
    """The charts among `galleys` that deserve the page's width, as bands at most `limit` high, and
    the other galleys."""
    bands: list[Band] = []
    others: list[Galley] = []
    for galley in galleys:
        band = _across(galley, limit) if _deserves(galley, len(galleys)) else None
        if band is None:
            others.append(galley)
        else:
            bands.append(band)
    return tuple(bands), tuple(others)


def _deserves(galley: Galley, company: int) -> bool:
    view = galley.view
    return isinstance(view, RankingView) and (len(view.items) > _MOST_ROWS or company < _COMPANY)


def _across(galley: Galley, limit: float) -> Band | None:
    """The chart's band; None when it is higher than `limit`."""
    assert isinstance(galley.view, RankingView)
    first, *others = galley.slices
    rows = (replace(first, top=galley.head), *others)
    run = (replace(galley, slices=tuple(replace(row, last=True) for row in rows)),)
    height = balanced(run, HEAD, (0.0, 0.0, 0.0), limit - galley.head)
    if height is None:
        return None
    bottom = galley.head + height
    columns, _ = fill(run, HEAD, (galley.head,) * 3, bottom)
    return Band(
        kind="chart", height=bottom, chart=galley.view, columns=tuple(map(_untitled, columns))
    )


def _untitled(column: Column) -> Column:
    """The column without the chart's title, which stands above all of them."""
    items = (replace(item, excerpt=replace(item.excerpt, begins=False)) for item in column.items)
    return replace(column, items=tuple(items))
