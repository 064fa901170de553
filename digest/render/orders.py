"""What is ordered from the typesetter, and what comes back."""

from dataclasses import dataclass
from typing import NamedTuple

from digest.render.galleys import Galley
from digest.render.views import PrintedView

CONTENTS_DEPTHS = (0, 1, 2, 3, 5, 8)
"""How many headlines of each section a list of contents may name."""
GALLEYS = ("column", "text", *(f"contents {depth}" for depth in CONTENTS_DEPTHS))
"""Roles of one column."""


class Order(NamedTuple):
    """Something to set. `role` is what it is set as: those of GALLEYS give galleys, the others (see
    measure.html.j2) only a size."""

    role: str
    value: PrintedView | str


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """The size in points and, where the role gives one, the galley."""

    width: float
    height: float
    galley: Galley | None = None


Memory = dict[tuple[str, Order], Setting]
"""Settings by theme, paper and language, and order."""
