"""How an edition is to look: its sheet of paper, and what it asks of its theme."""

from dataclasses import dataclass
from enum import StrEnum


class Paper(StrEnum):
    """A sheet. TABLET is a page of three by four for screens held in the hand."""

    A4 = "A4"
    LETTER = "Letter"
    A5 = "A5"
    TABLET = "Tablet"


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What an edition asks of its theme beside the paper; None leaves the theme's own.

    `columns` is how many a page has, `accent` a colour as "#8c1d18", `typeface` the name of one of
    the theme's sets of fonts. `density` sets type closer (1, 2) or airier (-1, -2).
    """

    columns: int | None = None
    accent: str | None = None
    typeface: str | None = None
    density: int = 0


THEMES_OWN = Look()
"""The theme as it is."""
