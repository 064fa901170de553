"""The outline's tree: where a drag would land is drawn as a line, the lead's place as a frame."""

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from digest.model import LeadBlock, Section
from ui import mime
from ui.colors import colors_of
from ui.delegates.outline import BRANCH, SIDE
from ui.indexes import Index
from ui.models.outline import ROW, OutlineModel
from ui.panels.dragging import drag_rows

Landing = tuple[QModelIndex, int]
"""A parent and the row before which something lands; -1 for onto the parent itself."""

LEAD_ZONE = 0.75
"""The upper part of the lead's row where an article becomes the lead; below it, it follows."""


class OutlineView(QTreeView):
    """Signals: `shifted(step)` for Ctrl+Up and Ctrl+Down; `removal_wanted()` for Delete."""

    shifted = Signal(int)
    removal_wanted = Signal()

    def __init__(self, model: OutlineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._landing: Landing | None = None
        self.setModel(model)
        self._outline = model
        self.setHeaderHidden(True)
        self.setIndentation(0)  # the delegate draws the branches
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)  # drawn below
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setAutoExpandDelay(600)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMouseTracking(True)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setExpandsOnDoubleClick(False)

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Nothing: the delegate draws them."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a section's chevron opens or closes it; any other selects and drags."""
        index = self.indexAt(event.position().toPoint())
        if isinstance(index.data(ROW), Section) and event.position().x() < SIDE + BRANCH:
            self.setExpanded(index, not self.isExpanded(index))
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() in steps:
            self.shifted.emit(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        drag_rows(self, actions)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._consider(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # for the scrolling at the edges
        self._consider(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._show_landing(None)

    def dropEvent(self, event: QDropEvent) -> None:
        landing = self.landing_at(event.position().toPoint(), event)
        self._show_landing(None)
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        if landing is None:
            event.ignore()
            return
        parent, row = landing
        # A copy as far as Qt is concerned: after a move it would remove the dragged rows itself.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._outline.dropMimeData(event.mimeData(), Qt.DropAction.CopyAction, row, 0, parent)

    def landing_at(self, at: QPoint, event: QDropEvent) -> Landing | None:
        """Where a drop at `at` goes; None where it can't."""
        data = event.mimeData()
        if data.hasFormat(mime.SECTION):
            landing = self._section_landing(at)
        else:
            landing = self._block_landing(at, articles=data.hasFormat(mime.ARTICLES))
        parent, row = landing
        action = Qt.DropAction.CopyAction
        allowed = self._outline.canDropMimeData(data, action, row, 0, parent)
        return landing if allowed else None

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._landing is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colors_of(self.palette()).accent), 2))
        parent, row = self._landing
        if row < 0:
            frame = self.visualRect(parent)
            frame = QRect(6, frame.top() + 1, self.viewport().width() - 12, frame.height() - 2)
            painter.drawRoundedRect(frame, 5, 5)
        else:
            y = self._line_height(parent, row)
            left = SIDE if not parent.isValid() else SIDE + BRANCH
            painter.drawLine(left, y, self.viewport().width() - SIDE, y)

    def _consider(self, event: QDropEvent) -> None:
        landing = self.landing_at(event.position().toPoint(), event)
        self._show_landing(landing)
        if landing is None:
            event.ignore()
        else:
            event.acceptProposedAction()

    def _show_landing(self, landing: Landing | None) -> None:
        self._landing = landing
        self.viewport().update()

    def _block_landing(self, at: QPoint, *, articles: bool) -> Landing:
        index = self.indexAt(at)
        model = self._outline
        if not index.isValid():
            last = model.index(model.rowCount() - 1, 0)
            return last, model.rowCount(last)
        value = index.data(ROW)
        if value is None:
            return (index, -1) if articles else (index.parent(), index.row() + 1)
        if isinstance(value, Section):
            return index, -1
        rect = self.visualRect(index)
        depth = (at.y() - rect.top()) / max(1, rect.height())
        if articles and isinstance(value, LeadBlock):
            return (index, -1) if depth < LEAD_ZONE else (index.parent(), index.row() + 1)
        below = isinstance(value, LeadBlock) or depth > 0.5  # nothing stands above the lead
        return index.parent(), index.row() + below

    def _section_landing(self, at: QPoint) -> Landing:
        index = self.indexAt(at)
        if not index.isValid():
            return QModelIndex(), self._outline.rowCount()
        inside = index.parent().isValid()
        section = index.parent() if inside else index
        return QModelIndex(), max(1, section.row() + inside)

    def _line_height(self, parent: QModelIndex, row: int) -> int:
        """The y at which the row's upper edge is, or the last one's lower edge."""
        model = self._outline
        if row < model.rowCount(parent):
            return self.visualRect(model.index(row, 0, parent)).top()
        last = model.index(row - 1, 0, parent) if row else parent
        while self.isExpanded(last) and model.rowCount(last):
            last = model.index(model.rowCount(last) - 1, 0, last)
        return self.visualRect(last).bottom() + 1
