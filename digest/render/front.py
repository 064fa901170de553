"""How the front page is laid out, decided from measured heights. Pure.

The lead takes two of three columns, the front page's other blocks the third, which is filled to
the lead's foot: with as many blocks as fit, then with a richer list of contents, then with the
lead's own text, at last with air. What does not fit follows below, in three columns. A lead too
long for its place is cut at a line's end and continues on the next page.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from math import ceil
from typing import Literal

from digest.render.cutting import Line, cut_at, lines_within, split_article
from digest.render.views import ArticleView, BlockView, ContentsView, EditionView, RankingView

ROOM_BELOW = 120.0
"""Points that must stay free below the front block for the page to go on beneath it."""
NAMEPLATE_LEADING = 1.14
_SHARE_WITH_ARTICLES = 0.62
_FOOT_LINES = 8
_REST_LINES = 6
_MOST_AIR = 16.0
MOST_DEPTH = 6
_WIDEST_HOLE = 70.0
_NAMEPLATE_SIZES = (30.0, 48.0)
_NAMEPLATE_SMALLEST = 22.0


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontItem:
    """What stands as one thing on the front page: a block, or briefs below one title."""

    kind: Literal["block", "briefs"]
    blocks: tuple[BlockView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontMeasures:
    """Heights and widths in points.

    `nameplate` is its width at 1 pt of size, `room` and `room_beside_ears` the widths it has.
    `page` is the front page's height below the masthead's rules, the nameplate not yet taken off.
    `head` is the lead's height down to its text, `wide_head` the same across the whole page, both
    with what stands around the text. `blocks` are the heights of the front page's blocks in the
    third column, each with the air above it, `briefs_title` that of the briefs' title;
    `contents` what the list of contents adds to its own height, by depth. `line` is a line's.
    """

    nameplate: float
    room: float
    room_beside_ears: float
    page: float
    head: float = 0.0
    wide_head: float = 0.0
    lines: tuple[Line, ...] = ()
    blocks: tuple[float, ...] = ()
    briefs_title: float = 0.0
    contents: tuple[float, ...] = (0.0,)
    line: float = 12.2

    def with_lead(
        self, *, head: float, wide_head: float, lines: tuple[Line, ...], signature: float
    ) -> "FrontMeasures":
        """The same with a lead, whose signature stands at the head of its first column."""
        moved = tuple(
            replace(line, top=line.top + signature, bottom=line.bottom + signature)
            for line in lines
        )
        first = (replace(moved[0], top=0.0), *moved[1:]) if moved else ()
        return replace(self, head=head, wide_head=wide_head, lines=first)


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontPlan:
    """The front page as decided; heights in points.

    `layout` is "split" (the lead beside the third column), "wide" (the lead across all columns)
    or "flow" (no lead). `lead` is the lead up to its first cut, `foot` what of it stands at the
    foot of the third column, `rest` what continues on the next page; `cuts` tells of lead and foot
    whether they end inside a paragraph. `air` is what is added between the third column's items,
    `depth` how many headlines of each section the list of contents names.
    """

    nameplate: float
    ears: bool
    layout: Literal["split", "wide", "flow"] = "flow"
    height: float | None = None
    lead: ArticleView | None = None
    foot: ArticleView | None = None
    rest: ArticleView | None = None
    cuts: tuple[bool, bool] = (False, False)
    side: tuple[FrontItem, ...] = ()
    below: tuple[FrontItem, ...] = ()
    air: float = 0.0
    depth: int = 0


def grouped(views: Iterable[BlockView]) -> tuple[FrontItem, ...]:
    """`views` in their order, neighbouring briefs as one item."""
    found: list[FrontItem] = []
    for view in views:
        if not is_brief(view):
            found.append(FrontItem(kind="block", blocks=(view,)))
        elif found and found[-1].kind == "briefs":
            found[-1] = replace(found[-1], blocks=(*found[-1].blocks, view))
        else:
            found.append(FrontItem(kind="briefs", blocks=(view,)))
    return tuple(found)


def is_brief(view: BlockView) -> bool:
    """Whether the block is an article printed short."""
    return isinstance(view, ArticleView) and view.form in ("summary", "headline")


def plan_front(edition: EditionView, measures: FrontMeasures) -> FrontPlan:
    """The front page of `edition`; `measures.blocks` are those of `edition.front.blocks`."""
    size, lines = nameplate_size(measures)
    views = edition.front.blocks
    plan = FrontPlan(nameplate=size, ears=lines == 0, below=grouped(views), depth=2)
    if edition.lead is None:
        return plan
    page = measures.page - size * NAMEPLATE_LEADING * max(lines, 1)
    whole = any(isinstance(view, ArticleView) and not is_brief(view) for view in views)
    limit = page * _SHARE_WITH_ARTICLES if whole else page
    side = _fill_side(views, measures, _natural_height(measures, limit), limit)
    if not side.views or side.height - _split_height(measures) > _WIDEST_HOLE:
        return _wide(plan, edition.lead, measures, limit if views else page)
    return _split(plan, edition.lead, views, side, measures)


def nameplate_size(measures: FrontMeasures) -> tuple[float, int]:
    """The nameplate's size, and 0 where the ears stand beside it or else its lines."""
    smallest, largest = _NAMEPLATE_SIZES
    beside = measures.room_beside_ears / measures.nameplate
    if beside >= smallest:
        return min(beside, largest), 0
    alone = measures.room / measures.nameplate
    size = max(_NAMEPLATE_SMALLEST, min(alone, largest))
    return size, ceil(size / alone - 0.001)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Side:
    """The third column: its blocks, the height they use, the front block's height, the depth."""

    views: tuple[BlockView, ...]
    used: float
    height: float
    depth: int


def _split_height(measures: FrontMeasures) -> float:
    """The lead's height with its text in two even columns."""
    text = measures.lines[-1].bottom if measures.lines else 0.0
    return measures.head + text / 2 + measures.line


def _natural_height(measures: FrontMeasures, limit: float) -> float:
    """The lead's height; all of the page's where too little would remain below."""
    height = _split_height(measures)
    return limit if height > limit - ROOM_BELOW else height


def _fill_side(
    views: Sequence[BlockView], measures: FrontMeasures, natural: float, limit: float
) -> _Side:
    """The third column of a front block that is `natural` high, or higher where its rankings and
    contents need it, up to `limit`. Briefs fill what is left."""
    kept: set[int] = set()
    used = 0.0
    firm = [n for n, view in enumerate(views) if _is_firm(view)]
    for number in firm:
        if used + measures.blocks[number] <= limit:
            kept.add(number)
            used += measures.blocks[number]
    height = max(natural, used)
    title = measures.briefs_title
    for number, view in enumerate(views):
        if (
            number in kept
            or number in firm
            or (isinstance(view, ArticleView) and not is_brief(view))
        ):
            continue
        extra = title if is_brief(view) and number - 1 not in kept else 0.0
        if used + measures.blocks[number] + extra <= height:
            kept.add(number)
            used += measures.blocks[number] + extra
        elif is_brief(view):
            break
    depth = 0
    if any(isinstance(views[n], ContentsView) for n in kept):
        fitting = [d for d, more in enumerate(measures.contents) if used + more <= height]
        depth = max(fitting, default=0)
        used += measures.contents[depth]
    chosen = tuple(view for number, view in enumerate(views) if number in kept)
    return _Side(views=chosen, used=used, height=height, depth=depth)


def _is_firm(view: BlockView) -> bool:
    return isinstance(view, RankingView | ContentsView)


def _split(
    plan: FrontPlan,
    lead: ArticleView,
    views: Sequence[BlockView],
    side: _Side,
    measures: FrontMeasures,
) -> FrontPlan:
    """The lead in two columns beside the third."""
    lines, height = measures.lines, side.height
    text = max(0.0, height - measures.head)
    fitting = lines_within(lines, (text, text))
    foot_height = height - side.used - 1.5 * measures.line
    foot = 0
    if foot_height >= _FOOT_LINES * measures.line:
        foot = lines_within(lines, (foot_height,), fitting)
    plan = _cut(replace(plan, layout="split", height=height), lead, lines, fitting, foot)
    items = grouped(side.views)
    slack = 0.0 if plan.foot else max(0.0, height - side.used)
    kept = {view.anchor for view in side.views}
    return replace(
        plan,
        side=items,
        below=grouped(view for view in views if view.anchor not in kept),
        air=min(_MOST_AIR, slack / max(1, len(items) - 1)),
        depth=side.depth,
    )


def _wide(plan: FrontPlan, lead: ArticleView, measures: FrontMeasures, limit: float) -> FrontPlan:
    """The lead across the page, its text in three columns."""
    text = max(0.0, limit - measures.wide_head)
    fitting = lines_within(measures.lines, (text, text, text))
    return _cut(replace(plan, layout="wide"), lead, measures.lines, fitting, 0)


def _cut(
    plan: FrontPlan, lead: ArticleView, lines: Sequence[Line], fitting: int, foot: int
) -> FrontPlan:
    """The plan with the lead cut after `fitting` lines and after `foot` more, both less one that
    the balancing of columns may need."""
    if fitting >= len(lines):
        return replace(plan, lead=lead)
    first = cut_at(lines, lead.parts, max(0, fitting - 1))
    if not foot:
        first = cut_at(lines, lead.parts, min(first.count, len(lines) - _REST_LINES))
    head, rest = split_article(lead, lines[first.count - 1] if first.count > 0 else None)
    plan = replace(plan, lead=head, rest=rest, cuts=(first.inside, False))
    if not foot:
        return plan
    second = cut_at(lines, lead.parts, first.count + foot)
    if second.count >= len(lines):
        return replace(plan, foot=rest, rest=None)
    upto, after = split_article(lead, lines[second.count - 1])
    _, middle = split_article(upto, lines[first.count - 1] if first.count > 0 else None)
    return replace(plan, foot=middle, rest=after, cuts=(first.inside, second.inside))
