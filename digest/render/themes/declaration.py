"""What a theme declares of itself in its theme.toml."""

from collections.abc import Mapping
from dataclasses import dataclass

from digest.model import Paper
from digest.render.content.brevity import WHOLE, Brevity

MOST_COLUMNS = 5
DENSITIES = range(-2, 3)
"""The steps of Look.density, from airy to close."""

_NARROWEST = 28.0
_FULL_WIDTH = ("ja", "zh", "ko")
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
class Limits:
    """How many characters of each text a place of the page bears: its headline in three lines of
    the measure, its kicker in one. None where nothing limits it."""

    kicker: int | None = None
    headline: int | None = None
    standfirst: int | None = None
    byline: int | None = None
    caption: int | None = None

    def by(self, factor: float) -> "Limits":
        """The same for a measure so many times as wide."""
        told = {name: getattr(self, name) for name in self.__dataclass_fields__}
        return Limits(**{name: n and max(1, round(n * factor)) for name, n in told.items()})


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """The limits of each form of an article, on A4 in the theme's own columns."""

    lead: Limits = Limits()
    full: Limits = Limits()
    summary: Limits = Limits()
    headline: Limits = Limits()


@dataclass(frozen=True, slots=True, kw_only=True)
class Shapes:
    """The shapes that pictures look best in, as width by height: a lead's, and another's."""

    lead: float = 1.5
    article: float = 1.5


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
    limits: Places = Places()
    shapes: Shapes = Shapes()

    def limits_of(
        self, form: str, paper: Paper, columns: int | None = None, language: str = "en"
    ) -> Limits:
        """What an article of `form` ("lead", "full", ...) bears on `paper`, set in so many columns
        or in the theme's own number. A language of full-width characters has half as many."""
        own, size = self.papers[Paper.A4], self.papers[paper]
        declared: Limits = getattr(self.limits, form)
        set_in = columns or size.columns
        width = 0.5 if language.split("-", maxsplit=1)[0].lower() in _FULL_WIDTH else 1.0
        if form == "lead":
            # A lead goes over all columns but one, wherever the page has three or more.
            return declared.by(width * _lead_width(size, set_in) / _lead_width(own, own.columns))
        return declared.by(width * size.column(set_in) / own.column(own.columns))


def _lead_width(size: PaperSize, columns: int) -> float:
    over = columns - 1 if columns > 2 else columns
    return over * size.column(columns) + (over - 1) * size.gap
