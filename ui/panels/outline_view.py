"""The outline's tree: where a drag would land is drawn as a line, the lead's place as a frame."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from digest.model import BlockId, Section, SectionId
from ui import mime
from ui.colors import colors_of
from ui.delegates.outline import OutlineDelegate, branch, side
from ui.indexes import Index
from ui.look import scaled
from ui.models.outline import ROW, OutlineModel
from ui.panels.dragging import drag_rows
from ui.panels.landing import Landing, Landings

LINE, KNOB = 2, 3
"""The insertion line's width and the radius of the knob at its head, in pixels."""

_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class OutlineView(QTreeView):
    """Signals: `shifted(step)` for Ctrl+Up and Ctrl+Down; `carried(step)` with Shift, to the
    section before or after; `removal_wanted()` for Delete; `revert_wanted(block_id)` for a click on
    a row's "revert"; `form_wanted()` for Enter on a block."""

    shifted = Signal(int)
    carried = Signal(int)
    removal_wanted = Signal()
    revert_wanted = Signal(str)
    form_wanted = Signal()

    def __init__(self, model: OutlineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._landing: Landing | None = None
        self.setModel(model)
        self._outline = model
        self._landings = Landings(self, model)
        self._delegate = OutlineDelegate(self)
        self.setItemDelegate(self._delegate)
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
        self.setAutoScrollMargin(24)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMouseTracking(True)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setExpandsOnDoubleClick(False)

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Nothing: the delegate draws them."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a section's chevron opens or closes it, on "revert" reverts; any other selects
        and drags."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        value = index.data(ROW)
        if isinstance(value, Section) and at.x() < side() + branch():
            self.setExpanded(index, not self.isExpanded(index))
        elif self._delegate.revert_area(index, self.visualRect(index)).contains(at):
            self.revert_wanted.emit(value.id)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        over = self._delegate.revert_area(index, self.visualRect(index)).contains(at)
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def event(self, event: QEvent) -> bool:
        """Keys that mean something here are taken before a menu's shortcut gets them."""
        is_key = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride
        if is_key and self._deed(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deed = self._deed(event)
        if deed is not None:
            deed()
        elif event.matches(QKeySequence.StandardKey.Copy):
            event.ignore()  # Qt would copy the current row's words alone
        else:
            super().keyPressEvent(event)

    def step_section(self, step: int) -> None:
        """Selects the title of the section before or after the current row's."""
        current = self.currentIndex()
        row = current.parent().row() if current.parent().isValid() else current.row()
        inside = step < 0 and current.parent().isValid()
        target = self._outline.index(row if inside else row + step, 0)
        if target.isValid():
            self.setCurrentIndex(target)

    def _deed(self, event: QKeyEvent) -> Callable[[], None] | None:
        """What the key does in an outline beside what it does in any tree."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        step = _STEPS.get(Qt.Key(event.key())) if event.key() in _STEPS else None
        if step is not None:
            moves = {_CONTROL: self.shifted, _CONTROL | _SHIFT: self.carried}
            if held == _ALT:
                return lambda: self.step_section(step)
            return (lambda: moves[held].emit(step)) if held in moves else None
        if held:
            return None
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            return self.removal_wanted.emit
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._on_enter
        return None

    def _on_enter(self) -> None:
        """A section opens or closes; of a block the words are wanted."""
        index = self.currentIndex()
        if isinstance(index.data(ROW), Section):
            self.setExpanded(index, not self.isExpanded(index))
        elif index.isValid():
            self.form_wanted.emit()

    # Dragging

    def startDrag(self, actions: Qt.DropAction) -> None:
        drag_rows(self, actions)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._consider(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # for the scrolling at the edges, and folded sections
        self._consider(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._show_landing(None)

    def dropEvent(self, event: QDropEvent) -> None:
        landing = self.landing_at(event.position().toPoint(), event)
        action = self._action(event)
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
        self._outline.dropMimeData(event.mimeData(), action, row, 0, parent)

    def landing_at(self, at: QPoint, event: QDropEvent) -> Landing | None:
        """Where a drop at `at` goes; None where it can't."""
        landing = self._landings.at(at, event.mimeData())
        parent, row = landing
        action = self._action(event)
        allowed = self._outline.canDropMimeData(event.mimeData(), action, row, 0, parent)
        return landing if allowed else None

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._landing is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = QColor(colors_of(self.palette()).accent)
        painter.setPen(QPen(accent, scaled(LINE)))
        parent, row = self._landing
        if row < 0:
            frame = self.visualRect(parent)
            frame = QRect(6, frame.top() + 1, self.viewport().width() - 12, frame.height() - 2)
            painter.drawRoundedRect(frame, 5, 5)
            return
        y = min(max(self._landings.line(self._landing), LINE), self.viewport().height() - LINE)
        left = side() if not parent.isValid() else side() + branch()
        knob = scaled(KNOB)
        painter.drawLine(left + 2 * knob, y, self.viewport().width() - side(), y)
        painter.drawEllipse(QPointF(left + knob, y), knob, knob)

    def _action(self, event: QDropEvent) -> Qt.DropAction:
        """Rows of this very edition move, with Ctrl they are copied; all else comes as a copy."""
        data = event.mimeData()
        blocks, sections = mime.unpack(data, mime.BLOCKS), mime.unpack(data, mime.SECTION)
        stand_here = all(
            self._outline.index_of_block(BlockId(id)).isValid() for id in blocks
        ) and all(self._outline.index_of_section(SectionId(id)).isValid() for id in sections)
        is_ours = event.source() in (None, self) and bool(blocks or sections) and stand_here
        if is_ours and not event.modifiers() & _CONTROL:
            return Qt.DropAction.MoveAction
        return Qt.DropAction.CopyAction

    def _consider(self, event: QDropEvent) -> None:
        landing = self.landing_at(event.position().toPoint(), event)
        self._show_landing(landing)
        if landing is None:
            event.ignore()
            return
        event.setDropAction(self._action(event) & event.possibleActions() or event.proposedAction())
        event.accept()

    def _show_landing(self, landing: Landing | None) -> None:
        if landing != self._landing:
            self._landing = landing
            self.viewport().update()
