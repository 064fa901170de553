"""The window's icons: Phosphor's, in its regular weight, in whatever colour stands around them.

QtAwesome brings the font and its table of names. Its own module would read a dozen fonts at the
start; here the outlines of the icons that we use are read when the first one is drawn.
"""

import json
from collections.abc import Callable, Mapping
from functools import cache, partial
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QIcon,
    QIconEngine,
    QPainter,
    QPainterPath,
    QPixmap,
    QRawFont,
    QTransform,
)

DISABLED_OPACITY = 0.4
GRID = 256
"""The side of the square on which Phosphor draws, its lines being 16 wide."""

_FAMILY = "phosphor"

_GLYPHS = {
    "about": "info",
    "add": "plus",
    "address": "link-simple",
    "article": "article",
    "bold": "text-bolder",
    "check": "check",
    "clipboard": "clipboard-text",
    "close": "x",
    "colours": "circle-half",
    "command": "command",
    "compose": "layout",
    "contents": "list-bullets",
    "copy": "copy",
    "cut": "scissors",
    "divider": "minus",
    "down": "arrow-down",
    "editions": "newspaper",
    "export": "export",
    "fit": "arrows-in-line-vertical",
    "folded": "caret-right",
    "folder": "folder-simple",
    "gather": "arrows-clockwise",
    "headline": "text-h",
    "history": "clock-counter-clockwise",
    "import": "download-simple",
    "insert": "plus",
    "issue": "check",
    "italic": "text-italic",
    "keyboard": "keyboard",
    "lead": "star",
    "library": "books",
    "network": "globe",
    "new": "file-plus",
    "next": "arrow-right",
    "open": "folder-open",
    "paste": "clipboard",
    "phone": "device-mobile",
    "picture": "image",
    "play": "play",
    "preview": "eye",
    "previous": "arrow-left",
    "quit": "sign-out",
    "quote": "quotes",
    "ranking": "list-numbers",
    "redo": "arrow-u-up-right",
    "remove": "trash",
    "rename": "pencil-simple",
    "revert": "arrow-counter-clockwise",
    "runs": "clock",
    "search": "magnifying-glass",
    "section": "rows",
    "settings": "gear-six",
    "sources": "rss-simple",
    "sponsor": "handshake",
    "text": "text-align-left",
    "theme": "palette",
    "tour": "map-trifold",
    "tray": "tray",
    "undo": "arrow-u-up-left",
    "unfolded": "caret-down",
    "up": "arrow-up",
    "warning": "warning",
    "zoom_in": "magnifying-glass-plus",
    "zoom_out": "magnifying-glass-minus",
}
"""What the window calls them, and what Phosphor does."""

NAMES = frozenset(_GLYPHS)


def icon(name: str, color: str) -> QIcon:
    """The icon `name`, one of NAMES, in `color` (`#rrggbb`); drawn when it is shown, sharp at
    every size and scale of the screen. Raises KeyError for a name that there is not."""
    if name not in NAMES:
        raise KeyError(name)
    return QIcon(_Engine(partial(_draw_glyph, name=name, color=color)))


def disc(mark: str, fill: str, ink: str) -> QIcon:
    """A filled disc with `mark`, one character, on it; the colours are `#rrggbb`."""
    return QIcon(_Engine(partial(_draw_disc, mark=mark, fill=fill, ink=ink)))


def app_icon() -> QIcon:
    """A folded paper with a masthead, for the window's own corner."""
    return QIcon(str(Path(__file__).parent / "marks" / "desk.svg"))


class _Engine(QIconEngine):
    """Has `draw(painter, square)` draw an icon whenever it is asked for."""

    def __init__(self, draw: Callable[[QPainter, QRectF], None]) -> None:
        super().__init__()
        self._draw = draw

    def clone(self) -> QIconEngine:
        return _Engine(self._draw)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(rect).center())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if mode is QIcon.Mode.Disabled:
            painter.setOpacity(painter.opacity() * DISABLED_OPACITY)
        self._draw(painter, square)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """In pixels of the screen."""
        drawn = QPixmap(size)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        self.paint(painter, QRect(QPointF().toPoint(), size), mode, state)
        painter.end()
        return drawn


def _draw_glyph(painter: QPainter, square: QRectF, *, name: str, color: str) -> None:
    dots = square.width() * painter.device().devicePixelRatio()
    # On a screen of 16 dots a line would lie half on one dot, half on the next.
    nudge = GRID / 32 if round(dots) % 32 == GRID // 16 else 0
    to_square = QTransform.fromTranslate(square.left(), square.top())
    to_square.scale(square.width() / GRID, square.height() / GRID)
    to_square.translate(nudge, nudge)
    painter.fillPath(to_square.map(_outlines()[name]), QColor(color))


def _draw_disc(painter: QPainter, square: QRectF, *, mark: str, fill: str, ink: str) -> None:
    painter.setBrush(QColor(fill))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(square.adjusted(0.5, 0.5, -0.5, -0.5))
    font = QFont()
    font.setBold(True)
    font.setPixelSize(max(1, round(square.height() * 0.7)))
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(square, Qt.AlignmentFlag.AlignCenter, mark)


@cache
def _outlines() -> Mapping[str, QPainterPath]:
    """Each icon's shape on a square of GRID, read from the font once."""
    font, table = _font_files()
    codes = json.loads(table.read_bytes())
    letters = QRawFont(str(font), GRID, QFont.HintingPreference.PreferNoHinting)
    shapes = {}
    for name, glyph in _GLYPHS.items():
        [number] = letters.glyphIndexesForString(chr(int(codes[glyph], 16)))
        shapes[name] = letters.pathForGlyph(number).translated(0, GRID)
    return shapes


def _font_files() -> tuple[Path, Path]:
    """The family's font and the table of its names, as QtAwesome is installed."""
    package = find_spec("qtawesome")
    if package is None or package.origin is None:
        raise ModuleNotFoundError("qtawesome", name="qtawesome")
    folder = Path(package.origin).parent / "fonts"
    [table] = folder.glob(f"{_FAMILY}-charmap-*.json")
    [font] = folder.glob(f"{_FAMILY}-*.ttf")
    return font, table
