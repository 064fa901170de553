"""What a theme declares of itself in its theme.toml."""

from collections.abc import Mapping
from dataclasses import dataclass

from digest.model import Paper
from digest.render.content.brevity import WHOLE, Brevity

MOST_COLUMNS = 5
DENSITIES = range(-2, 3)
"""The steps of Look.density, from airy to close."""

_NARROWEST = 28.0
_EVEN = (1.0, 1.0, 1.0, 1.0, 1.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperSize:
    """A sheet and its margins, in millimetres; `first_top` is the front page's top margin, `gap`
    what lies between two of its `columns`."""

    width: float
    height: float
    top: float
    side: float
    bottom: float
    first_top: float
    columns: int
    gap: float

    def column(self, columns: int) -> float:
        """How wide each of so many columns is."""
        return (self.width - 2 * self.side - (columns - 1) * self.gap) / columns

    @property
    def most_columns(self) -> int:
        """How many columns can be read on it."""
        wide = (n for n in range(1, MOST_COLUMNS + 1) if self.column(n) >= _NARROWEST)
        return max(wide, default=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Typeface:
    """A set of fonts, each a CSS list of families: of running text, headlines, and furniture."""

    text: str
    display: str
    furniture: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Colors:
    """`soft` is of what stands back, `hair` of thin rules, `up` and `down` of movements, `paper`
    the page and `box` a tinted field on it."""

    ink: str
    soft: str
    accent: str
    hair: str
    up: str
    down: str
    paper: str
    box: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Density:
    """How large type and leading are at each step of DENSITIES, as factors."""

    type: tuple[float, ...] = _EVEN
    leading: tuple[float, ...] = _EVEN


@dataclass(frozen=True, slots=True, kw_only=True)
class Declaration:
    """A theme.toml. `fonts` are files by asset name, `dpi` the resolution to which pictures are
    fitted in print, `typefaces` by name, the default first; `accents` are suggestions."""

    name: str
    description: str
    dpi: int
    papers: Mapping[Paper, PaperSize]
    fonts: Mapping[str, str]
    typefaces: Mapping[str, Typeface]
    colors: Colors
    dark: Colors
    accents: tuple[str, ...]
    density: Density
    brevity: Brevity = WHOLE
