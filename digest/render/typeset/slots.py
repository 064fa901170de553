"""Slots: the places in a page that boxes which are set already take.

A page's template keeps an empty box for each excerpt that it need not lay out again. Copies of the
galley's boxes are moved there, and cut between two lines where the excerpt begins or ends.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from weasyprint.formatting_structure.boxes import LineBox, ParentBox, TableBox
from weasyprint.layout.background import layout_box_backgrounds

from digest.render.content.views import (
    ArticleView,
    BriefsView,
    ContentsView,
    CorrectionsView,
    PrintedView,
    RankingView,
)
from digest.render.makeup.galleys import Excerpt
from digest.render.makeup.orders import Order, Piece, Setting
from digest.render.typeset.lines import POINTS, all_boxes

_LEVEL_AS_SET = 3
"""The level of headlines in galleys."""
_SLACK = 0.02
"""CSS pixels by which a box may stand out of its slice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filling:
    """What fills one slot: pieces between two heights of their galley, in CSS pixels."""

    pieces: tuple[Piece, ...]
    top: float
    bottom: float

    @property
    def key(self) -> tuple[object, ...]:
        """Equal for equal fillings as long as the pieces are kept."""
        return (self.top, self.bottom, *(id(piece.boxes) for piece in self.pieces))


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """What a template knows of a slot: its `height` in points."""

    number: int
    height: float


@dataclass(slots=True)
class Slots:
    """The slots of one page: a template asks it for each excerpt, in their order.

    `remembered` gives what was set of an order, `knows` tells whether an anchor's page number is
    printed: what prints page numbers is laid out with them, after they are known.
    """

    remembered: Callable[[Order], Setting | None]
    knows: Callable[[str | None], bool]
    fillings: list[Filling] = field(default_factory=list)

    def __call__(self, excerpt: Excerpt, level: int) -> "Slot | None":
        """The slot for `excerpt`, whose headline stands at `level`; None where it has to be laid
        out with the page."""
        filling = self._filling(excerpt, level)
        if filling is None:
            return None
        self.fillings.append(filling)
        height = (filling.bottom - filling.top) * POINTS
        return Slot(number=len(self.fillings) - 1, height=height)

    @property
    def key(self) -> tuple[object, ...]:
        return tuple(filling.key for filling in self.fillings)

    def _filling(self, excerpt: Excerpt, level: int) -> Filling | None:
        galley = excerpt.galley
        if galley is None or not galley.role or not _fits(galley.view, level):
            return None
        setting = self.remembered(Order(galley.role, galley.view))
        slices = galley.slices[excerpt.start : excerpt.stop]
        whole = excerpt.start == 0 and excerpt.stop == len(galley.slices)
        if setting is None or not setting.pieces or not slices:
            return None
        if any(map(self.knows, _targets(galley.view))) or not (whole or _may_cut(excerpt)):
            return None
        return Filling(
            pieces=setting.pieces, top=slices[0].top / POINTS, bottom=slices[-1].bottom / POINTS
        )


def _fits(view: PrintedView, level: int) -> bool:
    """Whether the headlines of `view` are set at the level that they have here. A lead's text is,
    wherever it stands."""
    return level == _LEVEL_AS_SET or (isinstance(view, ArticleView) and view.kind == "lead")


def _targets(view: PrintedView) -> Iterable[str | None]:
    """The anchors whose page numbers `view` prints."""
    match view:
        case ContentsView(entries=entries):
            return [entry.target for entry in entries]
        case RankingView(items=items):
            return [item.target for item in items]
        case CorrectionsView(items=told):
            return [item.target for item in told]
        case BriefsView(articles=articles):
            return [article.target for article in articles]
        case ArticleView(is_brief=True, target=target):
            return [target]
        case _:
            return []


def _may_cut(excerpt: Excerpt) -> bool:
    """Whether the excerpt is cut between lines of an article: what is framed, or a table, has its
    frame on both sides of a cut, and is laid out anew."""
    galley = excerpt.galley
    if galley is None or not isinstance(galley.view, ArticleView):
        return False
    ends = [galley.slices[excerpt.stop - 1]]
    ends += [galley.slices[excerpt.start - 1]] if excerpt.start else []
    parts = galley.view.parts
    return all(end.end is None or parts[end.part].table is None for end in ends)


def fill_slots(page_box: Any, fillings: Sequence[Filling]) -> None:
    """Puts copies of the set boxes into the empty boxes that the page keeps for them."""
    for box in list(all_boxes(page_box)):
        number = box.element.get("data-slot") if box.element is not None else None
        if number is not None:
            box.children = _moved(fillings[int(number)], box)
            for child in box.children:
                layout_box_backgrounds(page_box, child, _no_image)


def _moved(filling: Filling, slot: Any) -> list[Any]:
    """Copies of the boxes that stand between the filling's heights, moved into `slot`."""
    moved = []
    for piece in filling.pieces:
        top, bottom = filling.top - piece.top, filling.bottom - piece.top
        dx, dy = slot.content_box_x(), slot.content_box_y() - top
        for box in piece.boxes:
            kept = _between(box, top, bottom)
            if kept is not None:
                kept.translate(dx, dy)
                moved.append(kept)
    return moved


def _between(box: Any, top: float, bottom: float) -> Any | None:
    """A deep copy of what of `box` stands between two heights; None when nothing does."""
    first, last = box.position_y, box.position_y + _height(box)
    if first >= top - _SLACK and last <= bottom + _SLACK:
        return box.deepcopy()
    if last <= top + _SLACK or first >= bottom - _SLACK:
        return None
    if _is_whole(box):
        return box.deepcopy() if top <= (first + last) / 2 < bottom else None
    children = [kept for child in box.children if (kept := _between(child, top, bottom))]
    if not children:
        return None
    cut = box.copy_with_children(children)
    if first < top:
        _begin_at(cut, children[0].position_y)
    if last > bottom:
        cut.height = max(child.position_y + _height(child) for child in children) - cut.position_y
    return cut


def _is_whole(box: Any) -> bool:
    """Whether the box is never cut."""
    return not isinstance(box, ParentBox) or isinstance(box, LineBox | TableBox) or not box.children


def _begin_at(box: Any, height: float) -> None:
    """Lets a copied box begin at `height`, without the space above its content."""
    box.height -= height - box.content_box_y()
    box.position_y = height
    box.margin_top = box.padding_top = box.border_top_width = 0


def _height(box: Any) -> float:
    return float(box.height if isinstance(box, LineBox) else box.margin_height())


def _no_image(**_address: object) -> None:
    """Galleys have no pictures in their backgrounds."""
