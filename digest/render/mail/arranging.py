"""How a mail's blocks stand: in one column, or a picture beside its article. Pure."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from digest.render.content.views import ArticleView, PrintedView


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """Blocks as wide as the mail. In a "column" they stand below each other; a "pair" is one
    article with its picture at its side, below which narrow screens bring the text."""

    kind: Literal["column", "pair"]
    blocks: tuple[PrintedView, ...]


def bands(printed: Sequence[PrintedView]) -> tuple[Band, ...]:
    """A section's blocks in their order. The first article's picture stands above its text, in
    full width, unless it is taller than wide."""
    wide = next((view for view in printed if isinstance(view, ArticleView)), None)
    grouped = groupby(printed, key=lambda view: _is_pair(view, wide))
    return tuple(band for is_pair, views in grouped for band in _bands(is_pair, views))


def _bands(is_pair: bool, views: Iterable[PrintedView]) -> Iterator[Band]:
    if is_pair:
        yield from (Band(kind="pair", blocks=(view,)) for view in views)
    else:
        yield Band(kind="column", blocks=tuple(views))


def _is_pair(view: PrintedView, wide: ArticleView | None) -> bool:
    if not isinstance(view, ArticleView) or view.figure is None:
        return False
    return view is not wide or view.figure.height > view.figure.width
