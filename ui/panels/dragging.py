"""Dragging rows away: a small label beside the pointer, so that what lies below can be seen."""

from PySide6.QtCore import QMimeData, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QDrag, QFontMetrics, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QAbstractItemView

from ui.colors import colors_of
from ui.look import text_font

HEIGHT, MOST_WIDTH, SIDE = 28, 300, 10
POINTER = QPoint(-14, -8)
"""Where the pointer is, seen from the label's corner."""


def drag_rows(view: QAbstractItemView, actions: Qt.DropAction) -> None:
    """Drags the selected rows that may be dragged; returns when they were dropped. It removes
    none: whoever takes them changes the edition."""
    draggable = Qt.ItemFlag.ItemIsDragEnabled
    indexes = [index for index in view.selectedIndexes() if index.flags() & draggable]
    if not indexes:
        return
    data = view.model().mimeData(indexes)
    drag = QDrag(view)
    drag.setMimeData(data)
    drag.setPixmap(label_of(data, view.palette(), view.devicePixelRatioF()))
    drag.setHotSpot(POINTER)
    drag.exec(actions, view.defaultDropAction())


def label_text(data: QMimeData) -> str:
    """The first dragged thing's words, and how many come with it."""
    first, *others = data.text().splitlines() or [""]
    return f"{first}  + {len(others)}" if others else first


def label_of(data: QMimeData, palette: QPalette, ratio: float) -> QPixmap:
    """`label_text` in a box, for a screen of `ratio` pixels per point."""
    colors, font = colors_of(palette), text_font(13)
    metrics = QFontMetrics(font)
    room = MOST_WIDTH - 2 * SIDE
    text = metrics.elidedText(label_text(data), Qt.TextElideMode.ElideMiddle, room)
    width = metrics.horizontalAdvance(text) + 2 * SIDE
    pixmap = QPixmap(round(width * ratio), round(HEIGHT * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(colors.accent))
    painter.setBrush(QColor(colors.pane))
    box = QRectF(0.5, 0.5, width - 1, HEIGHT - 1)
    painter.drawRoundedRect(box, 6, 6)
    painter.setFont(font)
    painter.setPen(QColor(colors.ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return pixmap
