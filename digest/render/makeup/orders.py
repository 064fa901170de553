"""What is ordered from the typesetter, and what comes back."""

from dataclasses import dataclass
from typing import Any, NamedTuple

from digest.render.content.views import PrintedView
from digest.render.makeup.galleys import Galley

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
