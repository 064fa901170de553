"""A list of rows that can be chosen with Enter or a double click, and dragged away."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from ui.panels.dragging import drag_rows


class RowsView(QListView):
    """Signals: `chosen()` when the selected rows shall go to the edition; `unfold_wanted(index)`
    and `fold_wanted(index)` for the keys that open and close what is below a row."""

    chosen = Signal()
    unfold_wanted = Signal(object)
    fold_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.doubleClicked.connect(self._on_double_clicked)

    def take_focus(self) -> None:
        """The keyboard goes to the first row, or to the current one."""
        self.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit()
        elif event.key() == Qt.Key.Key_Right and self.currentIndex().isValid():
            self.unfold_wanted.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Left and self.currentIndex().isValid():
            self.fold_wanted.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        drag_rows(self, actions)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()  # rows are as high as their headlines' lines

    def _on_double_clicked(self, _index: QModelIndex) -> None:
        self.chosen.emit()
