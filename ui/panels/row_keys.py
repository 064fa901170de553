"""The keys of a list whose rows can be taken into the edition."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RowKeys(QObject):
    """Stands before `view`'s own keys.

    Signals: `chosen()` when the selected rows shall go to the edition, also by a double click;
    `look_wanted()` for a look at the current row and `leave_wanted()` for its end;
    `unfold_wanted(index)` and `fold_wanted(index)` for the keys that open and close what is below
    a row; `remove_wanted()`.
    """

    chosen = Signal()
    look_wanted = Signal()
    leave_wanted = Signal()
    unfold_wanted = Signal(object)
    fold_wanted = Signal(object)
    remove_wanted = Signal()

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        view.installEventFilter(self)
        view.doubleClicked.connect(lambda _: self.chosen.emit())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._take(event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _take(self, event: QKeyEvent) -> bool:
        index = self._view.currentIndex()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        match event.key():
            case key if key in _ENTER:
                self.chosen.emit()
            case Qt.Key.Key_Space if index.isValid():
                self.look_wanted.emit()
            case Qt.Key.Key_Escape:
                self.leave_wanted.emit()
            case Qt.Key.Key_Right if index.isValid():
                self.unfold_wanted.emit(index)
            case Qt.Key.Key_Left if index.isValid():
                self.fold_wanted.emit(index)
            case Qt.Key.Key_Delete:
                self.remove_wanted.emit()
            case _:
                return False
        return True
