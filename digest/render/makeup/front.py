"""How the front page is laid out, decided from measured heights. Pure.

The lead takes all columns but the last, the front page's other blocks that one, the side column. It
is filled to the lead's foot: with as many blocks as fit, then with a richer list of contents, then
with the lead's own text, at last with air. What does not fit follows below, in all columns. A lead
too long for its place is cut at a line's end and continues on the next page.

Of two columns the lead's head takes both. Where there is one, everything runs on in one stream.
"""

from collections.abc import Sequence
from dataclasses import replace

from digest.render.content.views import ArticleView
from digest.render.makeup.bands import Band
from digest.render.makeup.columns import GAP, HEAD, Column, Mark, balanced, fill, next_height, whole
from digest.render.makeup.front_copy import FrontCopy, FrontPlan
from digest.render.makeup.galleys import Galley
from digest.render.makeup.side import Side, fill_side, firm_blocks, is_article

ROOM_BELOW = 120.0
"""Points that must stay free below the front band for the page to go on beneath it."""
_LEAST_SHARE = 0.52
"""The share of the page that the lead keeps when other articles stand on the front page."""
_HIGHEST_HEAD = 0.78
"""The share of the page that what stands above the lead's text may take."""
_LEAST_PICTURE = 90.0
_LOWER = (0.88, 0.76, 0.64)
"""The shares of its height that the lead's picture may keep for what follows to fall better."""
_CROPS = tuple(step / 100 for step in range(0, 33, 2))
"""The shares of its height that the lead's picture may lose."""
_MOST_LOST = 0.4
"""The share of its height that the lead's picture may lose to the side column."""
_LINE = 12.2
_FOOT_LINES = 7
_REST_LINES = 9
_MOST_AIR = 18.0
_WIDEST_HOLE = 70.0


def front_plans(copy: FrontCopy) -> tuple[FrontPlan, ...]:
    """The front page as it is best by itself, and with the lead's picture ever lower: what follows
    may fall better then."""
    plans = [plan_front(copy)]
    for share in _LOWER if copy.picture * _LOWER[-1] > _LEAST_PICTURE else ():
        lowered = copy.lowered(share)
        plan = _showing(lowered, copy, plan_front(lowered))
        plans.append(replace(plan, lost=1 - share))
    return tuple(plans)


def plan_front(copy: FrontCopy) -> FrontPlan:
    """The front page of `copy`; its lead in larger type where everything stands on the page so."""
    if copy.lead is None:
        return FrontPlan(below=copy.blocks, depth=0)
    bearable = _bearable(copy)
    if copy.columns == 1:
        return _stream(bearable, copy)
    if copy.large is not None:
        plan = _with_lead(replace(bearable, lead=copy.large))
        if plan.band is not None and plan.rest is None and not plan.below:
            plan = replace(plan, band=replace(plan.band, large=True))
            return _showing(bearable, copy, plan)
    return _showing(bearable, copy, _with_lead(bearable))


def _bearable(copy: FrontCopy) -> FrontCopy:
    """The copy with the lead's picture low enough for some text to stand below a long headline, and
    for rankings and contents where these stand below it too."""
    less = max(_excess(copy.head, copy.picture, copy.page), _lost_to_side(copy))
    less_wide = _excess(copy.wide_head, copy.wide_picture, copy.page)
    return replace(
        copy,
        head=copy.head - less,
        picture=copy.picture - less,
        wide_head=copy.wide_head - less_wide,
        wide_picture=copy.wide_picture - less_wide,
    )


def _excess(head: float, picture: float, page: float) -> float:
    return max(0.0, min(head - page * _HIGHEST_HEAD, picture - _LEAST_PICTURE))


def _lost_to_side(copy: FrontCopy) -> float:
    """What the lead's picture loses to as many rankings and contents below it as can stand on the
    page so."""
    lost, foot = 0.0, copy.side_top - GAP
    for number in firm_blocks(copy.blocks):
        foot += GAP + copy.blocks[number].height
        if foot - copy.page <= copy.picture * _MOST_LOST:
            lost = max(lost, foot - copy.page)
    return lost


def _with_lead(copy: FrontCopy) -> FrontPlan:
    """The front page of a copy that has a lead."""
    assert copy.lead is not None
    if not _begins_below(copy, copy.head):
        return _wide(copy, copy.page)
    whole = tuple(g for g in copy.blocks if is_article(g))
    limit = copy.page
    if whole:
        others = balanced(whole, HEAD, copy.even, copy.page) or copy.page
        limit = max(copy.page * _LEAST_SHARE, copy.page - others - 2 * GAP, _least(copy, copy.head))
    side = fill_side(copy, _natural_height(copy, limit), limit)
    if side.galleys and _has_foot(side):
        lowered = _cropped(copy, limit, side)
        side = replace(side, used=side.used - copy.side_top + lowered.side_top)
        return _showing(lowered, copy, _split(lowered, _lowered(lowered, side, limit)))
    lowered = _cropped(copy, limit, None)
    side = fill_side(lowered, _natural_height(lowered, limit), limit)
    hole = side.height - lowered.head - copy.lead.height / copy.beside
    if not side.galleys or hole > _WIDEST_HOLE:
        least = min(copy.page, _least(copy, copy.wide_head))
        return _wide(copy, max(limit, least) if copy.blocks else copy.page)
    return _showing(lowered, copy, _split(lowered, side))


def _begins_below(copy: FrontCopy, head: float) -> bool:
    """Whether the page has room for the beginning of the lead's text below its `head`."""
    return copy.page >= _least(copy, head)


def _least(copy: FrontCopy, head: float) -> float:
    """The least height of a band that holds the beginning of the lead's text below its `head`."""
    assert copy.lead is not None
    return head + next_height((copy.lead,), HEAD)


def _showing(lowered: FrontCopy, copy: FrontCopy, plan: FrontPlan) -> FrontPlan:
    """`plan` with the lead's picture at the height that it has in `lowered`."""
    if plan.band is None or plan.band.picture is not None:
        return plan
    wide = plan.band.kind == "lead wide"
    shown, own = (
        (lowered.wide_picture, copy.wide_picture) if wide else (lowered.picture, copy.picture)
    )
    return plan if shown == own else replace(plan, band=replace(plan.band, picture=shown))


def _has_foot(side: Side) -> bool:
    """Whether so much of the side column stays empty that the lead's text goes on there."""
    return side.height - side.used - 2 * GAP >= _FOOT_LINES * _LINE


def _lowered(copy: FrontCopy, side: Side, limit: float) -> Side:
    """The side of a front band just high enough for a lead that runs through all columns."""
    assert copy.lead is not None
    offsets = ((copy.head,) * copy.beside) + (side.used + 2 * GAP,)
    height = balanced((copy.lead,), HEAD, offsets, limit)
    if height is None or height > limit - ROOM_BELOW / 2:
        height = limit
    return replace(side, height=height)


def _cropped(copy: FrontCopy, limit: float, side: Side | None) -> FrontCopy:
    """The copy with the lead's picture just so much lower that the lead ends on the page; `side` is
    the side column, if its text goes on below. The copy itself where it ends there anyhow, or not
    even so."""
    assert copy.lead is not None
    for share in _CROPS:
        lowered = copy.lowered(1 - share)
        tops = (lowered.head,) * copy.beside
        if side is not None:
            tops += (side.used - copy.side_top + lowered.side_top + 2 * GAP,)
        if balanced((copy.lead,), HEAD, tops, limit) is not None:
            return lowered
    return copy


def _natural_height(copy: FrontCopy, limit: float) -> float:
    """The lead's height with even columns; all of the page's where too little would remain for the
    sections that follow."""
    assert copy.lead is not None
    text = balanced((copy.lead,), HEAD, (0.0,) * copy.beside, max(0.0, limit - copy.head))
    height = limit if text is None else copy.head + text
    return limit if height > limit - ROOM_BELOW and copy.large is None else height


def _split(copy: FrontCopy, side: Side) -> FrontPlan:
    """The lead beside the side column."""
    assert copy.lead is not None
    run, height = (copy.lead,), side.height
    tops, top = [copy.head] * copy.beside, side.used + 2 * GAP
    if _has_foot(side):
        tops.append(top)
    columns, mark = fill(run, HEAD, tops, height)
    if mark.galley == 0 and _lines_after(copy.lead, mark) < _REST_LINES:
        columns, mark = _cut_short(copy.lead, tops, height)
    own, foot = columns, len(columns) > copy.beside and bool(columns[-1].items)
    slack = 0.0 if foot else height - side.used
    air = min(_MOST_AIR, slack / max(1, len(side.galleys) - 1))
    items = tuple(
        whole(galley, GAP + air if place else 0.0) for place, galley in enumerate(side.galleys)
    )
    bottom = top - GAP if foot else height
    white = max(0.0, slack - air * (len(side.galleys) - 1))
    last = Column(place=copy.beside, top=copy.side_top, bottom=bottom, items=items, white=white)
    view = copy.lead.view
    assert isinstance(view, ArticleView)
    band = Band(kind="lead", height=height, article=view, own=own, columns=(last,))
    return _plan(band, side.left, copy.lead, mark, side.depth)


def _cut_short(
    lead: Galley, tops: Sequence[float], height: float
) -> tuple[tuple[Column, ...], Mark]:
    """The lead cut so early that some lines remain to continue."""
    for spared in range(1, 14):
        bottom = height - spared * _LINE / 2
        own, mark = fill((lead,), HEAD, tops, bottom)
        if mark.galley == 0 and _lines_after(lead, mark) >= _REST_LINES:
            break
    return own, mark


def _lines_after(galley: Galley, mark: Mark) -> int:
    return len(galley.slices) - mark.slice if mark.galley == 0 else 0


def _wide(copy: FrontCopy, limit: float) -> FrontPlan:
    """The lead across the page, its text in all columns."""
    assert copy.lead is not None
    run = (copy.lead,)
    height = balanced(run, HEAD, copy.even, max(0.0, limit - copy.wide_head))
    bottom = limit if height is None else copy.wide_head + height
    own, mark = fill(run, HEAD, (copy.wide_head,) * copy.columns, bottom)
    if not _begins_below(copy, copy.wide_head):
        bottom, own, mark = copy.page, (), HEAD
    view = copy.lead.view
    assert isinstance(view, ArticleView)
    band = Band(kind="lead wide", height=bottom, article=view, own=own)
    return _plan(band, copy.blocks, copy.lead, mark, 0)


def _stream(copy: FrontCopy, full: FrontCopy) -> FrontPlan:
    """The lead in one column, which runs on as the page turns; the other blocks follow."""
    plan = _showing(copy, full, _wide(copy, copy.page))
    if plan.band is None or plan.rest is None or plan.rest_mark == HEAD:
        return plan
    band = replace(plan.band, jumps=False)
    return FrontPlan(band=band, below=(plan.rest, *plan.below), mark=plan.rest_mark)


def _plan(band: Band, below: Sequence[Galley], lead: Galley, mark: Mark, depth: int) -> FrontPlan:
    continues = mark.galley == 0
    return FrontPlan(
        band=replace(band, jumps=continues),
        below=tuple(below),
        rest=lead if continues else None,
        rest_mark=mark,
        depth=depth,
    )
