"""The window's own icons: strokes on a grid of 16, in whatever colour stands around them."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 20, 24, 32, 48)
DISABLED_OPACITY = 0.4

_STROKES = {
    "editions": "M3 2.5h7.5L13 5v8.5H3z M5.5 6h5 M5.5 8.5h5 M5.5 11h3",
    "gather": "M13 8a5 5 0 1 1-1.6-3.7 M13.2 2v2.8h-2.8",
    "undo": "M6 3 3 6l3 3 M3.2 6H9a3.5 3.5 0 0 1 0 7H6.5",
    "redo": "M10 3l3 3-3 3 M12.8 6H7a3.5 3.5 0 0 0 0 7h2.5",
    "export": "M8 10V2.5 M5 5.2 8 2.2l3 3 M3 9.5v4h10v-4",
    "issue": "M3 8.5l3.2 3.2L13 4.5",
    "insert": "M8 3v10 M3 8h10",
    "remove": "M3.5 4.5h9 M6 4.5V3h4v1.5 M4.5 4.5 5 13h6l.5-8.5 M7 7v3.5 M9 7v3.5",
    "import": "M8 2.5V10 M5 7.2l3 3 3-3 M3 11v2.5h10V11",
    "address": "M6.7 9.3a2.6 2.6 0 0 0 3.7 0l2-2a2.6 2.6 0 0 0-3.7-3.7l-.8.8 "
    "M9.3 6.7a2.6 2.6 0 0 0-3.7 0l-2 2a2.6 2.6 0 0 0 3.7 3.7l.8-.8",
    "search": "M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9z M10.3 10.3 13.5 13.5",
    "compose": "M2.5 2.5h11v11h-11z M2.5 6h11 M8 6v7.5",
    "runs": "M8 13.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11z M8 5v3.2l2.2 1.3",
    "sources": "M4 12.5h.01 M3.5 8.8a3.7 3.7 0 0 1 3.7 3.7 M3.5 5.2a7.3 7.3 0 0 1 7.3 7.3",
    "history": "M3.5 4h9 M3.5 8h9 M3.5 12h5",
    "more": "M3.5 8h.01 M8 8h.01 M12.5 8h.01",
    "warning": "M8 2.5 14 13H2z M8 6.5v3 M8 11.3h.01",
    "picture": "M2.5 3h11v10h-11z M2.5 11l3.2-3.5 2.5 2.5 2-2 3.3 3.2 M10.6 5.8h.01",
    "close": "M4 4l8 8 M12 4l-8 8",
}

_SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none" stroke="{color}" '
    'stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round"><path d="{path}"/></svg>'
)


def icon(name: str, color: str) -> QIcon:
    """The icon `name` drawn in `color` (`#rrggbb`), sharp at every scale of the screen."""
    drawn = QIcon()
    for size in SIZES:
        drawn.addPixmap(_pixmap(name, color, size, 1.0), QIcon.Mode.Normal)
        drawn.addPixmap(_pixmap(name, color, size, DISABLED_OPACITY), QIcon.Mode.Disabled)
    return drawn


def _pixmap(name: str, color: str, size: int, opacity: float) -> QPixmap:
    svg = _SVG.format(color=QColor(color).name(), path=_STROKES[name])
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setOpacity(opacity)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


@cache
def disc(mark: str, fill: str, ink: str) -> QIcon:
    """A filled disc with `mark`, one character, on it; the colours are `#rrggbb`."""
    drawn = QIcon()
    for size in SIZES:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(fill))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(QRectF(0.5, 0.5, size - 1, size - 1))
        font = QFont()
        font.setBold(True)
        font.setPixelSize(round(size * 0.7))
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(QRectF(0, 0, size, size), Qt.AlignmentFlag.AlignCenter, mark)
        painter.end()
        drawn.addPixmap(pixmap)
    return drawn


def app_icon() -> QIcon:
    """A folded paper with a masthead, for the window's own corner."""
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">'
        '<rect x="8" y="6" width="48" height="52" rx="5" fill="#fbfaf8" stroke="#1f1d1a" '
        'stroke-width="2.5"/><path d="M15 17h34" stroke="#8c1d18" stroke-width="6"/>'
        '<path d="M15 28h16v20H15z" fill="#d9d5cd"/>'
        '<path d="M36 29h13M36 35h13M36 41h13M36 47h9" stroke="#1f1d1a" stroke-width="2.5"/></svg>'
    )
    drawn = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size, size))
        painter.end()
        drawn.addPixmap(pixmap)
    return drawn
