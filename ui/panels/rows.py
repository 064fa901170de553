"""Lists whose rows are dragged away and taken by a key: a short one, and one of any length."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QListView,
    QTableView,
    QWidget,
)

from ui.panels.dragging import drag_rows
from ui.panels.row_keys import RowKeys

MOST_TAKEN = 200
"""So many rows are dragged or added at once: who selects a million did not mean it."""


class RowsView(QListView):
    """For some hundred rows, each as high as it likes. `keys` tells what is wanted of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _prepare(self)
        self.keys = RowKeys(self)

    def take_focus(self) -> None:
        """The keyboard goes to the first row, or to the current one."""
        take_focus(self)

    def startDrag(self, actions: Qt.DropAction) -> None:
        drag_rows(self, actions)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()  # rows are as high as their words ask

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.scheduleDelayedItemsLayout()


class LongRowsView(QTableView):
    """For any number of rows, all `row_height()` pixels high: nothing is laid out that is not on
    view. `keys` tells what is wanted of the rows.

    What is on view stays there when rows come and go above it, unless the list stands at its top.

    Signals: `viewed(first, last)` when other rows come on view; `typed(text)` for letters, which
    somebody may take for a search.
    """

    viewed = Signal(int, int)
    typed = Signal(str)

    def __init__(self, row_height: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _prepare(self)
        self._row_height = row_height
        self._first_before = 0
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setMinimumSectionSize(1)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._tell_view())
        self.keys = RowKeys(self)

    def attach(self, model: object) -> None:
        """Shows `model`, a list's."""
        self.setModel(model)
        model.modelReset.connect(self._on_reset)
        model.rowsAboutToBeInserted.connect(self._note_view)
        model.rowsAboutToBeRemoved.connect(self._note_view)
        model.rowsInserted.connect(self._on_inserted)
        model.rowsRemoved.connect(self._on_removed)
        self._fit_rows()

    def take_focus(self) -> None:
        """The keyboard goes to the first row, or to the current one."""
        take_focus(self)

    def rows_on_view(self) -> range:
        count = self.model().rowCount() if self.model() else 0
        if not count:
            return range(0)
        first = max(0, self.rowAt(0))
        last = self.rowAt(self.viewport().height() - 1)
        return range(first, (count - 1 if last < 0 else last) + 1)

    def selected_rows(self) -> list[int]:
        """Their numbers in order; never more than MOST_TAKEN + 1, however many are selected."""
        rows: set[int] = set()
        for span in self.selectionModel().selection():
            room = MOST_TAKEN + 1 - len(rows)
            rows.update(range(span.top(), min(span.bottom(), span.top() + room - 1) + 1))
        return sorted(rows)[: MOST_TAKEN + 1]

    def held_rows(self) -> list[QModelIndex]:
        """The current row and the ends of what is selected."""
        spans = list(self.selectionModel().selection())[:MOST_SPANS]
        rows = [row for span in spans for row in (span.top(), span.bottom())]
        held = [self.model().index(row, 0) for row in rows]
        return [index for index in (*held, self.currentIndex()) if index.isValid()]

    # What Qt asks

    def selectedIndexes(self) -> list[QModelIndex]:
        return [self.model().index(row, 0) for row in self.selected_rows()]

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """As a list: Home and End are its first and last row."""
        match action:
            case QAbstractItemView.CursorAction.MoveHome:
                return self.model().index(0, 0)
            case QAbstractItemView.CursorAction.MoveEnd:
                return self.model().index(self.model().rowCount() - 1, 0)
        return super().moveCursor(action, modifiers)

    def keyboardSearch(self, search: str) -> None:
        """Not through the rows, which are not all there."""
        if search.strip():
            self.typed.emit(search)

    def startDrag(self, actions: Qt.DropAction) -> None:
        drag_rows(self, actions)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_view()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._fit_rows()

    def _fit_rows(self) -> None:
        """Rows of the height that the text size asks for; the first one on view stays it."""
        first, height = self.rowAt(0), self._row_height()
        if height != self.verticalHeader().defaultSectionSize():
            self.verticalHeader().setDefaultSectionSize(height)
            self.updateGeometries()
            self.verticalScrollBar().setValue(max(0, first) * height)
        self._tell_view()

    def _on_reset(self) -> None:
        self.updateGeometries()
        self.verticalScrollBar().setValue(0)
        self._tell_view()

    def _note_view(self) -> None:
        self._first_before = max(0, self.rowAt(0))

    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._move_view(last - first + 1 if first <= self._first_before else 0)

    def _on_removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        above = min(last + 1, self._first_before) - first
        self._move_view(-max(0, above))

    def _move_view(self, rows: int) -> None:
        bar = self.verticalScrollBar()
        value = bar.value()
        self.updateGeometries()
        if rows and value:
            bar.setValue(value + rows * self.verticalHeader().defaultSectionSize())
        self._tell_view()

    def _tell_view(self) -> None:
        rows = self.rows_on_view()
        if rows:
            self.viewed.emit(rows[0], rows[-1])


MOST_SPANS = 16
"""So many stretches of a selection are held where they are when the library changes."""


def take_focus(view: QAbstractItemView) -> None:
    """The keyboard goes to the view's first row, or to its current one."""
    view.setFocus(Qt.FocusReason.TabFocusReason)
    if not view.currentIndex().isValid() and view.model().rowCount():
        view.setCurrentIndex(view.model().index(0, 0))


def _prepare(view: QAbstractItemView) -> None:
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setDragEnabled(True)
    view.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
    view.setDefaultDropAction(Qt.DropAction.CopyAction)
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    view.setMouseTracking(True)
    view.setFrameShape(QFrame.Shape.NoFrame)
