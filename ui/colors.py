"""The window's colours: warm neutral greys and one accent, by day and by night; stronger ones for
who has asked the system for contrast.

Qt's palette knows no "selected row" or "good news"; a delegate asks `colors_of` its widget's
palette, which is made of one of the sets below and tells which.
"""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

DARK_BELOW = 128


@dataclass(frozen=True, slots=True, kw_only=True)
class Colors:
    """`#rrggbb` each. `window` is behind the panes, `desk` behind the printed page, `tint` a
    selected row, `mark` selected characters, `line` a hairline, `edge` the border of what can be
    used, `soft` second-rank text."""

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

    @property
    def is_dark(self) -> bool:
        return QColor(self.window).lightness() < DARK_BELOW


LIGHT = Colors(
    window="#f3f2ef",
    pane="#fbfaf8",
    field="#ffffff",
    button="#ffffff",
    hover="#f3eeea",
    desk="#d9d5cd",
    line="#dcd8d1",
    edge="#877f76",
    ink="#1f1d1a",
    soft="#68625b",
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
    edge="#857f78",
    ink="#ece8e2",
    soft="#a29b92",
    accent="#e8877f",
    accent_hover="#f09d96",
    on_accent="#1d1c1b",
    tint="#40302e",
    mark="#6b3f3b",
    good="#6dbb86",
    warning="#d9a441",
)


LIGHT_STRONG = Colors(
    window="#ffffff",
    pane="#ffffff",
    field="#ffffff",
    button="#ffffff",
    hover="#ebe8e4",
    desk="#c4bfb7",
    line="#7d766e",
    edge="#1f1d1a",
    ink="#000000",
    soft="#36322d",
    accent="#7a0f0c",
    accent_hover="#5d0a08",
    on_accent="#ffffff",
    tint="#f6dcd8",
    mark="#ffcfc7",
    good="#004d1d",
    warning="#573900",
)

DARK_STRONG = Colors(
    window="#000000",
    pane="#000000",
    field="#000000",
    button="#0d0d0d",
    hover="#262423",
    desk="#000000",
    line="#8f8982",
    edge="#ffffff",
    ink="#ffffff",
    soft="#dfdad4",
    accent="#ffb5ae",
    accent_hover="#ffd2ce",
    on_accent="#000000",
    tint="#4a211d",
    mark="#75302a",
    good="#93efac",
    warning="#ffd27a",
)

SETS = (LIGHT, DARK, LIGHT_STRONG, DARK_STRONG)


def colors_for(*, dark: bool, strong: bool) -> Colors:
    """The set for night or day, `strong` where contrast is wanted."""
    if strong:
        return DARK_STRONG if dark else LIGHT_STRONG
    return DARK if dark else LIGHT


def colors_of(palette: QPalette) -> Colors:
    """The set that `palette` was made of."""
    window = palette.color(QPalette.ColorRole.Window)
    own = next((colors for colors in SETS if colors.window == window.name()), None)
    return own or colors_for(dark=window.lightness() < DARK_BELOW, strong=False)


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
