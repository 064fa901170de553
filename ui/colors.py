"""The window's colours: warm neutral greys and one accent, by day and by night.

Qt's palette knows no "selected row" or "good news"; a delegate asks `colors_of` its widget's
palette, which is made of one of the two sets below and tells which.
"""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

DARK_BELOW = 128


@dataclass(frozen=True, slots=True, kw_only=True)
class Colors:
    """`#rrggbb` each. `window` is behind the panes, `desk` behind the printed page, `tint` a
    selected row, `mark` selected characters, `line` a hairline, `soft` second-rank text."""

    window: str
    pane: str
    field: str
    button: str
    hover: str
    desk: str
    line: str
    edge: str
    ink: str
    soft: str
    accent: str
    accent_hover: str
    on_accent: str
    tint: str
    mark: str
    good: str
    warning: str


LIGHT = Colors(
    window="#f3f2ef",
    pane="#fbfaf8",
    field="#ffffff",
    button="#ffffff",
    hover="#f3eeea",
    desk="#d9d5cd",
    line="#dcd8d1",
    edge="#b9b3aa",
    ink="#1f1d1a",
    soft="#6d6760",
    accent="#8c1d18",
    accent_hover="#a32a23",
    on_accent="#ffffff",
    tint="#f0e2df",
    mark="#e6c3be",
    good="#1f6b3a",
    warning="#8a5c00",
)

DARK = Colors(
    window="#1d1c1b",
    pane="#242322",
    field="#1a1918",
    button="#2d2b2a",
    hover="#2e2c2b",
    desk="#141313",
    line="#383634",
    edge="#5a5652",
    ink="#ece8e2",
    soft="#a29b92",
    accent="#e0776f",
    accent_hover="#ea8f88",
    on_accent="#1d1c1b",
    tint="#40302e",
    mark="#6b3f3b",
    good="#6dbb86",
    warning="#d9a441",
)


def colors_of(palette: QPalette) -> Colors:
    """The set that `palette` was made of."""
    dark = palette.color(QPalette.ColorRole.Window).lightness() < DARK_BELOW
    return DARK if dark else LIGHT


def palette_of(colors: Colors) -> QPalette:
    """`colors` in Qt's roles."""
    role = QPalette.ColorRole
    palette = QPalette()
    for name, color in {
        role.Window: colors.window,
        role.WindowText: colors.ink,
        role.Base: colors.field,
        role.AlternateBase: colors.pane,
        role.Text: colors.ink,
        role.PlaceholderText: colors.soft,
        role.Button: colors.button,
        role.ButtonText: colors.ink,
        role.BrightText: colors.on_accent,
        role.ToolTipBase: colors.pane,
        role.ToolTipText: colors.ink,
        role.Highlight: colors.mark,
        role.HighlightedText: colors.ink,
        role.Accent: colors.accent,
        role.Link: colors.accent,
        role.LinkVisited: colors.accent,
        role.Light: colors.pane,
        role.Midlight: colors.hover,
        role.Mid: colors.line,
        role.Dark: colors.edge,
        role.Shadow: colors.desk,
    }.items():
        palette.setColor(name, QColor(color))
    faded = QColor(colors.soft)
    faded.setAlpha(140)
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, faded)
    return palette
