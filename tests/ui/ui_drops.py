"""What a mouse brings from elsewhere, as Qt delivers it to a widget."""

import PySide6
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

COPY, LEFT = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier


def dragged_over(data: QMimeData, at: QPoint) -> QDragMoveEvent:
    return QDragMoveEvent(_spot(at), COPY, data, LEFT, NO_KEYS)


def dropped(data: QMimeData, at: QPoint) -> QDropEvent:
    return QDropEvent(QPointF(at), COPY, data, LEFT, NO_KEYS)


def drop_on(widget: QWidget, data: QMimeData, at: QPoint) -> bool:
    """A drag into `widget` and the drop there; whether it was let in."""
    enter = QDragEnterEvent(_spot(at), COPY, data, LEFT, NO_KEYS)
    QCoreApplication.sendEvent(widget, enter)
    QCoreApplication.sendEvent(widget, dropped(data, at))
    return enter.isAccepted()


def _spot(at: QPoint) -> QPoint | QPointF:
    """Qt 6.12 takes points with fractions and calls the others deprecated; 6.11 knows no others."""
    return QPointF(at) if PySide6.__version_info__ >= (6, 12) else at
