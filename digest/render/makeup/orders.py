"""What is ordered from the typesetter, and what comes back."""

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from digest.render.content.context import ViewMemory
from digest.render.content.unchanged import Unchanged
from digest.render.content.views import PrintedView
from digest.render.makeup.galleys import Galley
from digest.render.makeup.stretches import MakeupMemory

CONTENTS_DEPTHS = (0, 1, 2, 3, 5, 8)
"""How many headlines of each section a list of contents may name."""
GALLEYS = (
    "column",
    "head",
    "text",
    "text large",
    *(f"contents {depth}" for depth in CONTENTS_DEPTHS),
)
"""Roles of one column."""


_MOST_SETTINGS = 4000
_MOST_PAGES = 160
_MOST_PARTS = 40
_MOST_ROOMS = 4
_MOST_PICTURE_BYTES = 64_000_000


class Order(NamedTuple):
    """Something to set. `role` is what it is set as: those of GALLEYS give galleys, the others (see
    measure.html.j2) only a size."""

    role: str
    value: PrintedView | str


class Piece(NamedTuple):
    """Laid out boxes of a galley, their places counted from where they begin, and how far below the
    galley's head that is; in CSS pixels."""

    boxes: tuple[Any, ...]
    top: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """The size in points and, where the role gives one, the galley with its boxes from head to
    foot."""

    width: float
    height: float
    galley: Galley | None = None
    pieces: tuple[Piece, ...] = ()


@dataclass(slots=True)
class Memory:
    """What a process that renders again and again keeps.

    `settings` by house (theme, style and language) and order; what is `composed` of them, by house,
    role and the identity of a value, and `makeup` of it; `views` of articles, and those `unchanged`
    by what was done with them; `pages` laid out, by all that they are made of, and the parts of
    PDFs `written` of them, by their identity; `rooms` by theme; `pictures` fitted, by media id and
    width in pixels.
    """

    settings: dict[tuple[str, Order], Setting] = field(default_factory=dict)
    composed: dict[tuple[str, str, int], tuple[PrintedView | str, Setting]] = field(
        default_factory=dict
    )
    makeup: MakeupMemory = field(default_factory=MakeupMemory)
    views: ViewMemory = field(default_factory=ViewMemory)
    unchanged: dict[str, Unchanged] = field(default_factory=lambda: defaultdict(Unchanged))
    pages: dict[tuple[object, ...], Any] = field(default_factory=dict)
    written: dict[tuple[int, ...], tuple[Any, bytes]] = field(default_factory=dict)
    rooms: dict[str, Any] = field(default_factory=dict)
    pictures: dict[tuple[str, int], bytes] = field(default_factory=dict)

    def trim(self) -> None:
        """Forgets what has grown too much; called between renderings."""
        if len(self.settings) > _MOST_SETTINGS or len(self.rooms) > _MOST_ROOMS:
            # Pages are made of what was set, and what was set needs its room's fonts.
            self.settings.clear()
            self.composed.clear()
            self.makeup = MakeupMemory()
            self.unchanged.clear()
            self.pages.clear()
            self.written.clear()
            self.rooms.clear()
        if len(self.composed) > 2 * _MOST_SETTINGS:
            self.composed.clear()
        while len(self.written) > _MOST_PARTS:
            del self.written[next(iter(self.written))]
        while len(self.pages) > _MOST_PAGES:
            del self.pages[next(iter(self.pages))]
        if sum(map(len, self.pictures.values())) > _MOST_PICTURE_BYTES:
            self.pictures.clear()
