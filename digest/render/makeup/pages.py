"""Make-up: an edition's galleys brought into pages of columns. Pure.

Each section can be laid in several ways, and where it ends decides how the next one falls. So the
sections are followed one by one from the front page on: of all ways to get to about the same spot
the one with the least white is kept, and at the end the best of those that are left. What was
decided some sections ago stays decided: an edit does not reach back to pages far before it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from digest.render.content.views import ContentsView, EditionView, RankingView, SectionView
from digest.render.makeup.across import parted
from digest.render.makeup.bands import Band, Page
from digest.render.makeup.front_copy import FrontPlan
from digest.render.makeup.stretches import (
    Grid,
    Layer,
    MakeupMemory,
    Passage,
    Picture,
    Spot,
    Stretch,
    Way,
    stretch,
)

_SHARES = (1.0, 0.84, 0.68, 0.56, 1.14)
"""The heights that an opener's picture may be cropped to, against its own: lower or narrower."""
_OTHER_SHARES = (1.0, 0.68)
"""The same for the picture in a slot that is not its best."""
_OTHER_WAY = 12.0
"""Points of white that any way but the first must save."""
_CROPPED = 40.0
"""Points of white that cropping a picture must save, by the share of it that is lost."""
_LEAD_CROPPED = 120.0
"""The same for the lead's."""
_JUMP = 40.0
"""Points of white that a lead that continues must save."""
_ABSENT = 60.0
"""Points of white that each ranking or list of contents missing from the front must save."""
_MOVED = 24.0
"""Points of white that moving the charts must save."""
_CLOSED = 24.0
"""Points of white that an opener set in one column like the others must save."""
_TURNS_BELOW = 0.45
"""The share of a page that may be left when a section begins on the next one of its own accord."""
_PATHS = 6
"""How many paths are followed at once."""
_NEAR = 24.0
"""Points of page height between spots that count as the same."""
_WORTH = 0.3
"""What a point of page height is worth against a point of white."""
_MOST_AIR = 12.0
"""Points that the gap between two bands may grow by to bring a page to its foot."""
_FORESIGHT = 3
"""How many sections are looked ahead before one's way is decided."""
_LEAST_LAST = 0.3
"""The share of the last page below which it is all but empty."""
_LONELY = 2.0
"""How many points of white each point counts for that the last page lacks to that share."""
_PAGE = 0.5
"""The share of a page's height in white that saving a page is worth."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """Everything that is to be made up: the front page as planned, in one way or several, and a
    passage for each section that follows. `opening` is the front page's own, where it has no lead.
    `continued` is the height of the head of the lead's continuation, `first_page` the front page's
    height below the masthead; all in points."""

    fronts: tuple[FrontPlan, ...]
    passages: tuple[Passage, ...]
    opening: Passage | None
    continued: float
    first_page: float
    grid: Grid


class _Path(NamedTuple):
    """One way through the edition up to a spot: its cost in points of white, how many pages were
    turned, and the stretch that led here from the path `before`; the plan of its front page."""

    cost: float
    turned: int
    spot: Spot
    stretch: Stretch
    front: FrontPlan
    before: "_Path | None" = None


class MadeUp(NamedTuple):
    """Pages, at least one, and the plan of the front page that they begin with."""

    pages: tuple[Page, ...]
    front: FrontPlan


def make_up(edition: EditionView, copy: Copy, memory: MakeupMemory | None = None) -> MadeUp:
    """`edition` brought into pages. What was laid before is taken from `memory` and put
    there; the pages are the same without."""
    memory = memory or MakeupMemory()
    memory.trim()
    paths = [_begun(edition, front, copy, memory) for front in copy.fronts]
    opening = () if copy.opening is None else (copy.opening,)
    for passage in (*opening, *copy.passages):
        paths = _decided(_best(_onward(paths, passage, copy.grid, memory), copy.grid))
    best = min(paths, key=lambda path: _final_cost(path, copy))
    pages = _pages(best, (None,) * (1 + len(opening)) + edition.sections)
    return MadeUp(_spread(pages, copy), best.front)


def _begun(edition: EditionView, front: FrontPlan, copy: Copy, memory: MakeupMemory) -> _Path:
    """The path that begins with `front`: the lead, what stands below, the lead's continuation."""
    layer = Layer(grid=copy.grid, memory=memory, spot=Spot(copy.first_page, bare=True))
    if front.band is not None:
        layer.add(front.band)
        charts, below = parted(front.below, copy.grid.page, copy.grid.columns)
        for chart in charts:
            layer.whole(chart)
        layer.run(Band(kind="below", height=0.0), below, 0.0, front.mark)
    if front.rest is not None and edition.lead is not None:
        head = Band(kind="continuation", height=0.0, article=edition.lead)
        layer.run(head, (front.rest,), copy.continued, front.rest_mark, own=True)
    begun = layer.stretch()
    return _Path(begun.white + _front_price(front), begun.pages, begun.spot, begun, front)


def _front_price(front: FrontPlan) -> float:
    """The white that a front page must save against the best."""
    absent = sum(isinstance(g.view, RankingView | ContentsView) for g in front.below)
    price = _LEAD_CROPPED * front.lost + _ABSENT * absent
    return price + (_OTHER_WAY if front.lost else 0.0) + (_JUMP if front.rest else 0.0)


def _onward(
    paths: Sequence[_Path], passage: Passage, grid: Grid, memory: MakeupMemory
) -> Iterator[_Path]:
    """Every path led on through `passage`, in every way."""
    for path in paths:
        for way, price in _ways(passage, path.spot, grid):
            led = stretch(passage, way, path.spot, grid, memory)
            cost = path.cost + led.white + price
            yield _Path(cost, path.turned + led.pages, led.spot, led, path.front, path)


def _ways(passage: Passage, spot: Spot, grid: Grid) -> Iterator[tuple[Way, float]]:
    """The ways to lay `passage` from `spot` on, each with the white that it must save; the first
    for nothing."""
    low = not spot.bare and spot.room < _TURNS_BELOW * grid.page
    for turns in (False, True) if low else (False,):
        for picture, share in _openings(passage):
            for charts in _places(passage) if share == 1 else (None,):
                way = Way(picture, share, charts, turns)
                yield way, _price(way, passage)


def _places(passage: Passage) -> tuple[int | None, ...]:
    """Where the passage's charts may stand: where they are, or behind one or two other galleys."""
    charts = [isinstance(galley.view, RankingView) for galley in passage.galleys]
    if not any(charts) or all(charts):
        return (None,)
    return (None, *(place for place in (1, 2) if charts.index(True) != place))


def _openings(passage: Passage) -> Iterator[tuple[Picture | None, float]]:
    """The pictures that the passage's opener may have, and their crops; none without an opener."""
    for number, picture in enumerate(passage.opener.pictures if passage.opener else ()):
        shares = _OTHER_SHARES if number else _SHARES
        for share in shares if picture.height else (1.0,):
            if share == 1 or share * picture.bare <= picture.most:
                yield picture, share
    yield None, 1.0


def _price(way: Way, passage: Passage) -> float:
    """The white that the way must save against the first."""
    price = _CROPPED * abs(1 - way.share)
    price += _MOVED if way.charts is not None else 0.0
    if passage.opener is not None and way.picture != passage.opener.pictures[0]:
        price += _CLOSED if way.picture is None else _OTHER_WAY
    return price + (_OTHER_WAY if way.turns or way.share != 1 else 0.0)


def _best(paths: Iterator[_Path], grid: Grid) -> list[_Path]:
    """The cheapest path to each place, and of these the cheapest few."""
    cheapest: dict[tuple[int, int], _Path] = {}
    for path in paths:
        place = (path.turned, round(path.spot.room / _NEAR))
        if place not in cheapest or path.cost < cheapest[place].cost:
            cheapest[place] = path
    kept = sorted(cheapest.values(), key=lambda path: _prospect(path, grid))
    return kept[:_PATHS]


def _decided(paths: list[_Path]) -> list[_Path]:
    """Those that came the same way as the first up to some sections ago."""
    chosen = _origin(paths[0])
    return [path for path in paths if _origin(path) is chosen]


def _origin(path: _Path) -> _Path | None:
    """Where it was some sections ago, None near the front page."""
    origin: _Path | None = path
    for _ in range(_FORESIGHT):
        origin = origin.before if origin else None
    return origin


def _prospect(path: _Path, grid: Grid) -> float:
    """The cost of a path, and of the paper that it has used."""
    return path.cost + _WORTH * ((path.turned + 1) * grid.page - path.spot.room)


def _final_cost(path: _Path, copy: Copy) -> float:
    """The cost of a path to the last page, which costs more the emptier it is."""
    page = copy.grid.page
    filled = 1 - path.spot.room / (page if path.turned else copy.first_page)
    lonely = max(0.0, _LEAST_LAST - filled) * _LONELY if path.turned else 0.0
    return path.cost + (path.turned * _PAGE + lonely) * page


def _pages(path: _Path, heads: Sequence[SectionView | None]) -> tuple[Page, ...]:
    """The pages along `path`, whose stretches begin the sections `heads`."""
    stretches: list[Stretch] = []
    walked: _Path | None = path
    while walked is not None:
        stretches.append(walked.stretch)
        walked = walked.before
    piles: list[list[Band]] = [[]]
    for section, laid in zip(heads, reversed(stretches), strict=True):
        begun = section is None
        for number, pile in enumerate(laid.piles):
            if number:
                piles.append([])
            for band in pile:
                piles[-1].append(band if begun else replace(band, section=section))
                begun = True
    return tuple(Page(bands=tuple(pile)) for pile in piles)


def _spread(pages: tuple[Page, ...], copy: Copy) -> tuple[Page, ...]:
    """The pages with more air between the bands of those that are not filled, but for the last."""
    rooms = (copy.first_page, *(copy.grid.page for _ in pages[1:]))
    *others, last = zip(pages, rooms, strict=True)
    return (*(_aired(page, room) for page, room in others), last[0])


def _aired(page: Page, room: float) -> Page:
    gaps = len(page.bands) - 1
    white = room - sum(band.gap + band.height for band in page.bands)
    if gaps < 1 or white <= 0:
        return page
    air = min(_MOST_AIR, white / gaps)
    first, *others = page.bands
    return Page(bands=(first, *(replace(band, gap=band.gap + air) for band in others)))
