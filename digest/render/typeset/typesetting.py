"""Sets blocks as galleys: lays each out once in its own width on an endless sheet and reads where
its lines fell. What was set before is remembered, together with its boxes.

An article is set in two pieces, its head and its running text: a changed headline leaves the text
as it stands, and the text of a section's first article is the same below a head of any width.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise
from typing import Any

from digest.render.content.views import ArticleView, ContentsView
from digest.render.makeup.galleys import Galley, Slice
from digest.render.makeup.orders import GALLEYS, Order, Piece, Setting
from digest.render.memory import Memory
from digest.render.typeset.lines import POINTS, ROWS_TOGETHER, all_boxes, head_of, slices_of

Lay = Callable[[Sequence[Order]], Any]


@dataclass(slots=True)
class Typesetter:
    """Sets orders through `lay`, which gives the page box of the measuring sheet, and keeps the
    settings in `memory` under `house`, which names theme, paper and language."""

    lay: Lay
    house: str
    memory: Memory

    def set(self, orders: Sequence[Order]) -> Mapping[Order, Setting]:
        """The setting of each order; what is not remembered is laid out in one go."""
        new = [order for order in orders if self.remembered(order) is None]
        self.set_parts([part for order in new for part in parts_of(order)])
        return _Settings(self, orders)

    def set_parts(self, parts: Sequence[Order]) -> None:
        """Lays out what of `parts` (see parts_of) is not remembered."""
        settings = self.memory.settings
        missing = [part for part in dict.fromkeys(parts) if (self.house, part) not in settings]
        if missing:
            named = _named(self.lay(missing))
            for number, part in enumerate(missing):
                settings[self.house, part] = _setting(part, named[f"m{number}"])

    def remembered(self, order: Order) -> Setting | None:
        """The setting of `order` if it was set before."""
        known, key = self.memory.composed, (self.house, order.role, id(order.value))
        if key in known and known[key][0] is order.value:
            return known[key][1]
        parts = [self.memory.settings.get((self.house, part)) for part in parts_of(order)]
        found = [part for part in parts if part is not None]
        if len(found) < len(parts):
            return None
        known[key] = (order.value, _composed(order, found))
        return known[key][1]


@dataclass(frozen=True, slots=True)
class _Settings(Mapping[Order, Setting]):
    """What was set of `orders`. Found by the identity of their values where it can be: to hash an
    article takes longer than all else."""

    typesetter: Typesetter
    orders: Sequence[Order]

    def __getitem__(self, order: Order) -> Setting:
        setting = self.typesetter.remembered(order)
        if setting is None:
            raise KeyError(order)
        return setting

    def __iter__(self) -> Iterator[Order]:
        return iter(dict.fromkeys(self.orders))

    def __len__(self) -> int:
        return len(set(self.orders))


def parts_of(order: Order) -> tuple[Order, ...]:
    """What is laid out for `order`: its value without all that is not part of it."""
    role, value = order
    if isinstance(value, ContentsView):
        # One that does not grow with its page's room has no headlines (see for_columns).
        return _contents_parts(value, int(role.split()[1]) if role != "column" else 0)
    if not isinstance(value, ArticleView) or value.is_brief:
        return (order,)
    if role == "column":
        return (Order("head", _head(value)), *((Order("text", _text(value)),) * bool(value.parts)))
    if role.startswith("picture"):
        return (Order(role, replace(_head(value), kicker="", update="", headline="", deck="")),)
    return (Order(role, _text(value) if role.startswith("text") else _head(value)),)


def _contents_parts(view: ContentsView, depth: int) -> tuple[Order, ...]:
    """The title of a list of contents and each of its entries, so that a changed headline is the
    only one to be laid out again."""
    bare = replace(view, anchor="", entries=())
    rows = (
        replace(bare, title="", entries=(replace(entry, articles=entry.articles[:depth]),))
        for entry in view.entries
    )
    return (Order("contents head", bare), *(Order("contents rows", row) for row in rows))


def _head(view: ArticleView) -> ArticleView:
    """The article as its head needs it: the signature stands there only without a text."""
    if not view.parts:
        return view
    return replace(view, parts=(), initial="", byline="", dateline="", words=0, target=None)


def _text(view: ArticleView) -> ArticleView:
    """The article as its running text needs it."""
    return replace(
        view,
        anchor="",
        kicker="",
        update="",
        headline="",
        deck="",
        figure=None,
        url=None,
        words=0,
        target=None,
    )


def _named(page_box: Any) -> dict[str, Any]:
    """The boxes of the elements of class "set", by id."""
    return {
        box.element.get("id"): box
        for box in all_boxes(page_box)
        if box.element is not None and box.element.get("class", "").startswith("set ")
    }


def _setting(order: Order, box: Any) -> Setting:
    """What `order`, laid out as `box`, measures."""
    _settle(box, box.position_x, box.position_y)
    slices: tuple[Slice, ...] = ()
    pieces: tuple[Piece, ...] = ()
    if order.role in GALLEYS and not isinstance(order.value, str):
        slices = slices_of(order.value, box)
        pieces = (Piece(boxes=tuple(_content(box)), top=0.0),)
    return Setting(
        width=box.margin_width() * POINTS,
        height=box.margin_height() * POINTS,
        galley=_galley(order, slices, head_of(box)),
        pieces=pieces,
    )


def _settle(box: Any, x: float, y: float) -> None:
    """Counts the places of `box` and all in it from (`x`, `y`)."""
    for inner in all_boxes(box):
        inner.position_x -= x
        inner.position_y -= y


def _content(box: Any) -> Sequence[Any]:
    """The boxes of a block itself, without those that only give it its place in the sheet."""
    return next(
        (
            inner.children
            for inner in all_boxes(box)
            if inner.element is not None and "galley" in inner.element.get("class", "").split()
        ),
        box.children,
    )


def _galley(order: Order, slices: tuple[Slice, ...], head: float) -> Galley | None:
    if not slices or isinstance(order.value, str):
        return None
    return Galley(view=order.value, slices=slices, head=head, role=order.role)


def _composed(order: Order, parts: Sequence[Setting]) -> Setting:
    """The setting of `order` made of those of its parts, one below the other."""
    if isinstance(order.value, ContentsView):
        return _contents(order, parts)
    first, *others = parts
    slices = first.galley.slices if first.galley else ()
    pieces, height = first.pieces, first.height
    for part in others:
        # What stands above a text joins its first line.
        below = part.galley.slices if part.galley else ()
        slices = tuple(_lowered(piece, height, number) for number, piece in enumerate(below))
        pieces += tuple(piece._replace(top=piece.top + height / POINTS) for piece in part.pieces)
        height += part.height
    head = first.galley.head if first.galley else 0.0
    complete = all(part.pieces for part in parts)
    return Setting(
        width=first.width,
        height=height,
        galley=_galley(order, slices, head),
        pieces=pieces if complete else (),
    )


def _contents(order: Order, parts: Sequence[Setting]) -> Setting:
    """A list of contents made of its title and its rows."""
    head, *rows = parts
    feet = list(accumulate((row.height for row in rows), initial=head.height))
    assert isinstance(order.value, ContentsView)
    loose = order.value.is_overview or len(rows) > ROWS_TOGETHER
    slices = tuple(
        Slice(
            top=top if number else 0.0,
            bottom=foot,
            part=number,
            last=loose or number == len(rows) - 1,
        )
        for number, (top, foot) in enumerate(pairwise(feet))
    )
    return Setting(width=head.width, height=feet[-1], galley=_galley(order, slices, head.height))


def _lowered(piece: Slice, height: float, number: int) -> Slice:
    return replace(piece, top=piece.top + height if number else 0.0, bottom=piece.bottom + height)
