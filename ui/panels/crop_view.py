"""A picture with the box that it will be cut to, moved by mouse and keys."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QWidget

from digest.crops import Handle, moved, resized, shaped
from digest.model import Crop
from ui.colors import colors_of
from ui.look import scaled
from ui.panels.picture_field import fitted
from ui.translation import tr

_STEP, _LEAP = 0.01, 0.05
"""How far an arrow key moves or resizes the box: fractions of the picture, with Control the
second."""
_SHADE = QColor(0, 0, 0, 140)
_WHITE = QColor(255, 255, 255)
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_POINTERS = {
    Handle.TOP_LEFT: Qt.CursorShape.SizeFDiagCursor,
    Handle.BOTTOM_RIGHT: Qt.CursorShape.SizeFDiagCursor,
    Handle.TOP_RIGHT: Qt.CursorShape.SizeBDiagCursor,
    Handle.BOTTOM_LEFT: Qt.CursorShape.SizeBDiagCursor,
    Handle.TOP: Qt.CursorShape.SizeVerCursor,
    Handle.BOTTOM: Qt.CursorShape.SizeVerCursor,
    Handle.LEFT: Qt.CursorShape.SizeHorCursor,
    Handle.RIGHT: Qt.CursorShape.SizeHorCursor,
}


class CropView(QWidget):
    """Signal: `changed(crop)` when the user has moved or resized the box.

    Arrows move it, with Shift they resize it from its lower right corner, with Control by larger
    steps.
    """

    changed = Signal(object)

    def __init__(self, crop: Crop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._crop = crop
        self._aspect: float | None = None
        self._pixmap = QPixmap()
        self._dragged: Handle | None = None
        self._from: QPointF | None = None
        self._at_press = crop
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Crop", "The part of the picture that is printed"))
        self._describe()

    @property
    def crop(self) -> Crop:
        return self._crop

    def show_picture(self, pixmap: QPixmap) -> None:
        self._pixmap = pixmap
        self.update()

    def show_crop(self, crop: Crop) -> None:
        self._take(crop)

    def set_aspect(self, aspect: float | None) -> None:
        """The box's shape from now on, None for any; the box takes it at once."""
        self._aspect = aspect
        self._take(shaped(self._crop, aspect))

    def sizeHint(self) -> QSize:
        return QSize(scaled(520), scaled(390))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(240), scaled(180))

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        arrow = _ARROWS.get(Qt.Key(event.key()))
        if arrow is None:
            super().keyPressEvent(event)
            return
        modifiers = event.modifiers()
        step = _LEAP if modifiers & Qt.KeyboardModifier.ControlModifier else _STEP
        across, down = arrow[0] * step, arrow[1] * step
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            corner = Handle.BOTTOM_RIGHT
            self._change(resized(self._crop, corner, across, down, self._aspect))
        else:
            self._change(moved(self._crop, across, down))

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        self._dragged = self._handle_at(place)
        inside = self._box().contains(place)
        if event.button() == Qt.MouseButton.LeftButton and (self._dragged or inside):
            self._from, self._at_press = place, self._crop

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is None:
            self._point(event.position())
            return
        room = self._room()
        across = (event.position().x() - self._from.x()) / max(1, room.width())
        down = (event.position().y() - self._from.y()) / max(1, room.height())
        if self._dragged is None:
            self._change(moved(self._at_press, across, down))
        else:
            self._change(resized(self._at_press, self._dragged, across, down, self._aspect))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._from = self._dragged = None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _point(self, place: QPointF) -> None:
        handle = self._handle_at(place)
        if handle is not None:
            self.setCursor(_POINTERS[handle])
        elif self._box().contains(place):
            self.setCursor(Qt.CursorShape.SizeAllCursor)
        else:
            self.unsetCursor()

    def _handle_at(self, place: QPointF) -> Handle | None:
        reach = scaled(9)
        for handle, point in self._points().items():
            if abs(point.x() - place.x()) <= reach and abs(point.y() - place.y()) <= reach:
                return handle
        return None

    # Its value

    def _change(self, crop: Crop) -> None:
        if crop != self._crop:
            self._take(crop)
            self.changed.emit(crop)

    def _take(self, crop: Crop) -> None:
        self._crop = crop
        self._describe()
        self.update()

    def _describe(self) -> None:
        crop = self._crop
        words = tr(
            "Crop", "{left} % from the left, {top} % from the top; {width} % wide, {height} % high"
        )
        self.setAccessibleDescription(
            words.format(
                left=round(100 * crop.left),
                top=round(100 * crop.top),
                width=round(100 * crop.width),
                height=round(100 * crop.height),
            )
        )

    # Where it is

    def _room(self) -> QRect:
        """Where the picture is drawn."""
        edge = scaled(8)
        original = self._crop.original
        size = QSize(max(1, original.width), max(1, original.height))
        return fitted(size, self.rect().adjusted(edge, edge, -edge, -edge))

    def _box(self) -> QRectF:
        room, crop = self._room(), self._crop
        return QRectF(
            room.left() + crop.left * room.width(),
            room.top() + crop.top * room.height(),
            crop.width * room.width(),
            crop.height * room.height(),
        )

    def _points(self) -> dict[Handle, QPointF]:
        box = self._box()
        return {
            handle: QPointF(
                box.center().x() + handle.value[0] * box.width() / 2,
                box.center().y() + handle.value[1] * box.height() / 2,
            )
            for handle in Handle
        }

    # Drawing

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), self.palette().window())
        if self._pixmap.isNull():
            return
        room, box = self._room(), self._box()
        painter.drawPixmap(room, self._pixmap)
        outside = QPainterPath()
        outside.addRect(QRectF(room))
        inside = QPainterPath()
        inside.addRect(box)
        painter.fillPath(outside - inside, _SHADE)
        self._draw_thirds(painter, box)
        self._draw_frame(painter, box)

    def _draw_thirds(self, painter: QPainter, box: QRectF) -> None:
        faint = QColor(_WHITE)
        faint.setAlpha(120)
        painter.setPen(QPen(faint, 1))
        for third in (1, 2):
            x = box.left() + box.width() * third / 3
            y = box.top() + box.height() * third / 3
            painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))

    def _draw_frame(self, painter: QPainter, box: QRectF) -> None:
        accent = QColor(colors_of(self.palette()).accent)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(accent if self.hasFocus() else _WHITE, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
        painter.setPen(QPen(accent, 1.5))
        painter.setBrush(_WHITE)
        half = scaled(4)
        for point in self._points().values():
            painter.drawRect(QRectF(point - QPointF(half, half), point + QPointF(half, half)))


class CropResult(QWidget):
    """What the box leaves of the picture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixmap = QPixmap()
        self._crop: Crop | None = None
        self.setAccessibleName(tr("Crop", "The result"))

    def show_result(self, pixmap: QPixmap, crop: Crop) -> None:
        self._pixmap, self._crop = pixmap, crop
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(200), scaled(160))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(120), scaled(90))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        crop, pixmap = self._crop, self._pixmap
        if crop is None or pixmap.isNull():
            return
        source = QRect(
            QPoint(round(crop.left * pixmap.width()), round(crop.top * pixmap.height())),
            QSize(
                max(1, round(crop.width * pixmap.width())),
                max(1, round(crop.height * pixmap.height())),
            ),
        )
        place = fitted(source.size(), self.rect().adjusted(0, 0, -1, -1))
        painter.drawPixmap(place, pixmap, source)
        painter.setPen(QColor(colors_of(self.palette()).line))
        painter.drawRect(place)
