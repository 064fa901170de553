"""Where pages and blocks stand in the preview: plain arithmetic, no pictures.

Pages follow one another downwards, centred. Points are the PDF's (1/72 inch, from a page's top
left corner); pixels are the view's logical ones, from the top left corner of all pages together.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from digest.model import Anchor, BlockId

PAGE_GAP = 18
MARGIN = 22
PIXELS_PER_POINT = 96 / 72
"""At 100 % a page is as large as on a screen of 96 pixels an inch."""

MIN_ZOOM, MAX_ZOOM = 0.5, 3.0
ZOOM_STEPS = (0.5, 0.67, 0.75, 0.9, 1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
_TOLERANCE = 6.0
"""Points by which a click may miss a block's corner."""
_INDENT = 24.0
"""Points by which a block may stand inside its column's edge: a box's padding, a list's indent."""

_BAR_REACH = 90.0

Size = tuple[float, float]


class Fit(StrEnum):
    """What the zoom follows; NONE when the reader chose a number."""

    WIDTH = "width"
    PAGE = "page"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Place:
    """A spot on a page: `x` and `y` in points."""

    page: int
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class PageBox:
    """A page in the view, in pixels."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Layout:
    """All pages at one zoom. `scale` is pixels for each point; `width` and `height` of the whole,
    margins included."""

    boxes: tuple[PageBox, ...]
    scale: float
    width: float
    height: float

    def pages_between(self, top: float, bottom: float) -> range:
        """The pages of which something stands between these heights."""
        seen = [
            n for n, box in enumerate(self.boxes) if box.y < bottom and box.y + box.height > top
        ]
        return range(seen[0], seen[-1] + 1) if seen else range(0)

    def page_at(self, y: float) -> int:
        """The page nearest to this height."""
        for number, box in enumerate(self.boxes):
            if y < box.y + box.height + PAGE_GAP / 2:
                return number
        return max(0, len(self.boxes) - 1)

    def place_at(self, x: float, y: float) -> Place | None:
        """What stands under this pixel; None beside the pages."""
        for number, box in enumerate(self.boxes):
            if box.y <= y < box.y + box.height and box.x <= x < box.x + box.width:
                return Place(number, (x - box.x) / self.scale, (y - box.y) / self.scale)
        return None

    def height_of(self, place: Place) -> float:
        """The height in pixels at which `place` stands; of a page that is gone, the end."""
        if place.page >= len(self.boxes):
            return self.height
        return self.boxes[place.page].y + place.y * self.scale

    def place_of_height(self, y: float) -> Place:
        """The inverse of `height_of`; between two pages `y` of the place is negative."""
        page = self.page_at(y)
        return (
            Place(page, 0.0, (y - self.boxes[page].y) / self.scale)
            if self.boxes
            else Place(0, 0, 0)
        )


def lay_out(sizes: Sequence[Size], scale: float, view_width: float) -> Layout:
    """Pages of `sizes` (points) below each other, centred in `view_width` pixels."""
    widest = max((width for width, _ in sizes), default=0.0) * scale
    width = max(view_width, widest + 2 * MARGIN)
    boxes, y = [], float(MARGIN)
    for page_width, page_height in sizes:
        box = PageBox((width - page_width * scale) / 2, y, page_width * scale, page_height * scale)
        boxes.append(box)
        y += box.height + PAGE_GAP
    height = y - PAGE_GAP + MARGIN if boxes else 0.0
    return Layout(tuple(boxes), scale, width, height)


def scale_for(fit: Fit, zoom: float, sizes: Sequence[Size], view: Size) -> float:
    """Pixels for each point: the fit's, or the zoom's when there is none."""
    if fit is Fit.NONE or not sizes:
        return zoom * PIXELS_PER_POINT
    widest = max(width for width, _ in sizes)
    tallest = max(height for _, height in sizes)
    by_width = (view[0] - 2 * MARGIN) / widest
    by_height = (view[1] - 2 * MARGIN) / tallest
    scale = by_width if fit is Fit.WIDTH else min(by_width, by_height)
    return min(max(scale, 0.2 * PIXELS_PER_POINT), MAX_ZOOM * PIXELS_PER_POINT)


def next_zoom(zoom: float, step: int) -> float:
    """The next of the round zooms above (step 1) or below (step -1) `zoom`."""
    near = 0.005
    if step > 0:
        return next((z for z in ZOOM_STEPS if z > zoom + near), MAX_ZOOM)
    return next((z for z in reversed(ZOOM_STEPS) if z < zoom - near), MIN_ZOOM)


def block_at(anchors: Sequence[Anchor], place: Place) -> BlockId | None:
    """The block that most likely stands at `place`.

    Blocks flow down columns, and only their beginnings are known: it is the nearest beginning
    above in the same column; where a column begins with the rest of a block, the last one that
    began in the column before, or on the page before.
    """
    here = [anchor for anchor in anchors if anchor.page == place.page]
    columns = _columns([anchor.x for anchor in here])
    own = [column for column in columns if column <= place.x + _TOLERANCE]
    for number, column in enumerate(reversed(own)):
        inside = number == 0 and place.x < column + _pitch(columns) - _TOLERANCE
        limit = place.y + _TOLERANCE if inside else float("inf")
        above = [a for a in here if _column_of(a.x, columns) == column and a.y <= limit]
        if above:
            return max(above, key=lambda anchor: anchor.y).block
    before = [anchor for anchor in anchors if anchor.page < place.page]
    if before:
        last = max(anchor.page for anchor in before)
        return max((a for a in before if a.page == last), key=lambda a: (round(a.x), a.y)).block
    return here[0].block if here else None


def bar_reach(anchor: Anchor, anchors: Sequence[Anchor]) -> float:
    """How far down, in points, a bar beside this block goes: to the next one below, or a bit."""
    below = (
        other.y - anchor.y
        for other in anchors
        if other.page == anchor.page and abs(other.x - anchor.x) < 3 and other.y > anchor.y + 1
    )
    return min([*below, _BAR_REACH]) - 4


def _columns(lefts: Sequence[float]) -> list[float]:
    """Where columns begin: left edges apart from the former by more than an indent."""
    columns: list[float] = []
    for left in sorted(lefts):
        if not columns or left > columns[-1] + _INDENT:
            columns.append(left)
    return columns


def _pitch(columns: Sequence[float]) -> float:
    """From one column to the next, as far as is known: further right nothing begins."""
    steps = (right - left for left, right in pairwise(columns))
    return min(steps, default=float("inf"))


def _column_of(left: float, columns: Sequence[float]) -> float:
    return max(column for column in columns if column <= left)
