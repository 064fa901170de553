"""The front page's side column: rankings, contents, and what else it holds. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from digest.render.content.views import (
    ArticleView,
    BriefsView,
    ContentsView,
    CorrectionsView,
    RankingView,
)
from digest.render.makeup.columns import GAP
from digest.render.makeup.front_copy import FrontCopy
from digest.render.makeup.galleys import Galley, reach


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """The side column: its galleys, where they end, the front band's height; what is left
    for below; the depth of the contents."""

    galleys: tuple[Galley, ...]
    used: float
    height: float
    left: tuple[Galley, ...]
    depth: int


def is_article(galley: Galley) -> bool:
    return isinstance(galley.view, ArticleView) and not galley.view.is_brief


def firm_blocks(blocks: Sequence[Galley]) -> list[int]:
    """Which blocks are to stand on the front page before all others: corrections, contents, then
    rankings."""
    order = (CorrectionsView, ContentsView, RankingView)
    firm = [n for n, g in enumerate(blocks) if isinstance(g.view, order)]
    return sorted(firm, key=lambda n: order.index(type(blocks[n].view)))


def fill_side(copy: FrontCopy, natural: float, limit: float) -> Side:
    """The side column of a front band that is `natural` high, or higher where its rankings and
    contents need it, up to `limit`. Rankings and contents come first, the others fill what is
    left, briefs one by one."""
    kept: dict[int, Galley] = {}
    used = copy.side_top
    firm = firm_blocks(copy.blocks)
    for number in firm:
        needed = copy.blocks[number].height + (GAP if kept else 0.0)
        if used + needed <= limit:
            kept[number] = copy.blocks[number]
            used += needed
    height = max(natural, used)
    left = {n: copy.blocks[n] for n in firm if n not in kept}
    for number, galley in enumerate(copy.blocks):
        if number in firm:
            continue
        part: Galley | None = None
        rest: Galley | None = galley
        if not is_article(galley):
            room = height - used - (GAP if kept else 0.0)
            part, rest = _parted(galley, room, copy.columns)
        if part is not None:
            used += part.height + (GAP if kept else 0.0)
            kept[number] = part
        if rest is not None:
            left[number] = rest
    depth, used = _deepest(copy, kept, used, height)
    return Side(
        galleys=tuple(kept[n] for n in sorted(kept)),
        used=used,
        height=height,
        left=tuple(left[n] for n in sorted(left)),
        depth=depth,
    )


def _parted(galley: Galley, room: float, columns: int) -> tuple[Galley | None, Galley | None]:
    """What of `galley` fits into `room`, and the rest; only briefs are parted, so that enough are
    left for more than one of the `columns` below."""
    if galley.height <= room:
        return galley, None
    stop = min(reach(galley, 0, room)[0], len(galley.slices) - columns + 1)
    if not isinstance(galley.view, BriefsView) or stop <= 0:
        return None, galley
    return _part_galley(galley, 0, stop), _part_galley(galley, stop, len(galley.slices))


def _part_galley(galley: Galley, start: int, stop: int) -> Galley:
    """Rows `start` to `stop` of briefs as a galley of their own, with the same title."""
    assert isinstance(galley.view, BriefsView)
    shift = galley.slices[start].top - galley.head if start else 0.0
    slices = tuple(
        replace(piece, top=piece.top - shift, bottom=piece.bottom - shift, part=piece.part - start)
        for piece in galley.slices[start:stop]
    )
    return Galley(
        view=BriefsView(articles=galley.view.articles[start:stop]),
        slices=(replace(slices[0], top=0.0), *slices[1:]),
        head=galley.head,
    )


def _deepest(
    copy: FrontCopy, kept: dict[int, Galley], used: float, height: float
) -> tuple[int, float]:
    """The greatest depth of contents for which there is room; `kept` gets that galley."""
    number = next((n for n, g in kept.items() if g in copy.contents[:1]), None)
    if number is None:
        return 0, used
    least = kept[number].height
    fitting = [
        depth
        for depth, galley in enumerate(copy.contents)
        if used + galley.height - least <= height
    ]
    depth = max(fitting, default=0)
    kept[number] = copy.contents[depth]
    return depth, used + copy.contents[depth].height - least
