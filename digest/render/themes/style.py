"""A theme's values with an edition's look applied: what its templates print with."""

import hashlib
from dataclasses import dataclass, fields, replace

from digest.errors import RenderError
from digest.model import Look, Paper
from digest.render.themes.colors import is_color, readable, upon
from digest.render.themes.declaration import DENSITIES, Colors, Declaration, PaperSize, Typeface

VARIABLES = frozenset(
    {
        *(field.name for field in fields(Colors)),
        *(field.name for field in fields(Typeface)),
        *("on-accent", "type", "leading"),
    }
)
"""The CSS variables of a style, without their hyphens."""

_HAN = "CJK JP"
"""How a theme names the family of Chinese and Japanese: "Noto Serif CJK JP"."""


class Declarations(str):
    """CSS declarations, which templates print as they are. Every value in them comes from a checked
    theme.toml or is a colour, so that none can leave the declaration that it stands in."""

    __slots__ = ()

    def __html__(self) -> str:
        return self


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """What a template gets as `style`. `paper` has the columns that were asked for, `type` and
    `leading` are factors of all sizes."""

    paper: PaperSize
    typeface: Typeface
    colors: Colors
    dark: Colors
    type: float
    leading: float

    @property
    def columns(self) -> int:
        return self.paper.columns

    @property
    def variables(self) -> Declarations:
        """All of it but the paper as CSS declarations: --ink and the other colours, --on-accent
        (what reads upon the accent), --text, --display, --furniture, --type, --leading."""
        factors = {"type": f"{self.type:g}", "leading": f"{self.leading:g}"}
        return _declarations(_color_values(self.colors) | self._families() | factors)

    def letters_of(self, country: str) -> Declarations:
        """The typeface as CSS declarations, with Han characters as "JP", "KR", "SC", "TC" or "HK"
        writes them: to Unicode they are the same."""
        lists = self._families().items()
        return _declarations({name: names.replace(_HAN, f"CJK {country}") for name, names in lists})

    @property
    def dark_variables(self) -> Declarations:
        """The colours as CSS declarations for dark screens."""
        return _declarations(_color_values(self.dark))

    @property
    def print(self) -> str:
        """A fingerprint of it: another one, other galleys."""
        return hashlib.sha256(repr(self).encode()).hexdigest()[:16]

    def _families(self) -> dict[str, str]:
        return {field.name: getattr(self.typeface, field.name) for field in fields(Typeface)}


def style_of(declaration: Declaration, paper: Paper, look: Look) -> Style:
    """The style of an edition on `paper` with `look`.

    What the theme cannot do is left: columns too narrow to read become as many as can be, a
    typeface that it does not know its first. An accent gets the shade that can be read, on light
    and on dark. Raises RenderError for a look that means nothing, such as a density of 9."""
    size = declaration.papers[paper]
    step = _step(look)
    columns = size.columns if look.columns is None else look.columns
    if columns < 1:
        raise RenderError(f"A page cannot have {columns} columns.", remedy="Choose one to five.")
    default = next(iter(declaration.typefaces.values()))
    return Style(
        paper=replace(size, columns=min(columns, size.most_columns)),
        typeface=declaration.typefaces.get(look.typeface or "", default),
        colors=_with_accent(declaration.colors, look.accent),
        dark=_with_accent(declaration.dark, look.accent),
        type=declaration.density.type[step],
        leading=declaration.density.leading[step],
    )


def _step(look: Look) -> int:
    if look.density not in DENSITIES:
        raise RenderError(
            f"There is no density {look.density}.",
            remedy=f"Choose one from {DENSITIES[0]} to {DENSITIES[-1]}.",
        )
    return DENSITIES.index(look.density)


def _with_accent(colors: Colors, accent: str | None) -> Colors:
    if accent is None:
        return colors
    if not is_color(accent):
        raise RenderError(f"“{accent}” is no colour.", remedy="Write it as #8c1d18.")
    return replace(colors, accent=readable(accent, colors.paper, colors.box))


def _color_values(colors: Colors) -> dict[str, str]:
    values = {field.name: getattr(colors, field.name) for field in fields(Colors)}
    return values | {"on-accent": upon(colors.accent, "#ffffff", colors.ink, colors.paper)}


def _declarations(values: dict[str, str]) -> Declarations:
    return Declarations(" ".join(f"--{name}: {value};" for name, value in values.items()))
