"""What is ordered from the typesetter, and what comes back."""

from dataclasses import dataclass, field
from typing import NamedTuple

from digest.render.content.views import PrintedView
from digest.render.makeup.galleys import Galley

CONTENTS_DEPTHS = (0, 1, 2, 3, 5, 8)
"""How many headlines of each section a list of contents may name."""
GALLEYS = ("column", "text", "text large", *(f"contents {depth}" for depth in CONTENTS_DEPTHS))
"""Roles of one column."""


_MOST_SETTINGS = 4000
_MOST_PICTURE_BYTES = 64_000_000


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


@dataclass(slots=True)
class Memory:
    """What a process that renders again and again keeps: `settings` by theme, paper and language,
    and order; `pictures` fitted, by media id and width in pixels."""

    settings: dict[tuple[str, Order], Setting] = field(default_factory=dict)
    pictures: dict[tuple[str, int], bytes] = field(default_factory=dict)

    def trim(self) -> None:
        """Forgets what has grown too much; called between renderings."""
        if len(self.settings) > _MOST_SETTINGS:
            self.settings.clear()
        if sum(map(len, self.pictures.values())) > _MOST_PICTURE_BYTES:
            self.pictures.clear()
