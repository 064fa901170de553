"""A table in which frozen values are added, removed, reordered and edited cell by cell."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QHeaderView,
    QMenu,
    QPushButton,
    QSpinBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.records_model import Column, Kind, Record, RecordsModel
from ui.indexes import Index
from ui.look import scaled
from ui.panels.flow import FlowLayout
from ui.translation import tr

ROW_HEIGHT = 32


class _CellEditor(QStyledItemDelegate):
    """A list for a choice, a spin box for a number, a line for everything else."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        column = _column(index)
        editor: QWidget
        match column.kind:
            case Kind.CHOICE:
                editor = box = QComboBox(parent)
                for value, label in column.choices:
                    box.addItem(label, value)
                box.activated.connect(lambda: self._commit(box))
            case Kind.NUMBER:
                lowest = column.smallest - bool(column.none)
                editor = number = QSpinBox(parent, minimum=lowest, maximum=column.largest)
                number.setSpecialValueText(column.none)
            case Kind.DECIMAL:
                editor = QDoubleSpinBox(parent, maximum=column.largest, decimals=1, singleStep=0.1)
            case _:
                editor = super().createEditor(parent, option, index)
        editor.setAccessibleName(column.header)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QComboBox):
            choices = [choice for choice, _ in _column(index).choices]
            editor.setCurrentIndex(choices.index(value) if value in choices else 0)
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            value, _ = _column(index).choices[editor.currentIndex()]
            model.setData(index, value)
        else:
            super().setModelData(editor, model, index)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        """The whole cell: the style would leave out the text's padding."""
        editor.setGeometry(option.rect.adjusted(0, 1, 0, -1))

    def _commit(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)


def _column(index: Index) -> Column:
    model = index.model()
    assert isinstance(model, RecordsModel)
    return model.columns[index.column()]


class _Grid(QTableView):
    """A table that says what to do while it is empty."""

    def __init__(self, invitation: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._invitation = invitation

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.model() is not None and self.model().rowCount() == 0:
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            box = self.viewport().rect().adjusted(24, 12, -24, -12)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(box, flags, self._invitation)


class RecordsTable(QWidget):
    """The table with its buttons. `make` gives a fresh record for "Add"; where there are several
    kinds of records, `kinds` are the names of all and how each is made, and "Add" asks.

    Keys: Enter edits, Insert adds, Delete removes, Ctrl+Up and Ctrl+Down move. Signals:
    `changed()`; `row_chosen(row)` for another current row, -1 for none; `added()` when the user
    has a new record.
    """

    changed = Signal()
    row_chosen = Signal(int)
    added = Signal()

    def __init__(
        self,
        name: str,
        columns: tuple[Column, ...],
        *,
        add: str,
        invitation: str,
        make: Callable[[], Record] | None = None,
        kinds: Sequence[tuple[str, Callable[[], Record]]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._make = make
        self.model = RecordsModel(columns, self)
        self.model.changed.connect(self._on_changed)
        self.grid = self._make_grid(name, invitation)
        self._add = self._button(add, "Insert", self.add_new)
        if kinds:
            self._add.setMenu(self._kinds_menu(kinds))
        self._remove = self._button(tr("Records", "Remove"), "Delete", self.remove)
        self._up = self._button(tr("Records", "Move up"), "Ctrl+Up", lambda: self.move_row(-1))
        self._down = self._button(tr("Records", "Move down"), "Ctrl+Down", lambda: self.move_row(1))
        buttons = (self._add, self._remove, self._up, self._down)
        self.buttons = FlowLayout(split=len(buttons))
        for button in buttons:
            self.buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.grid, 1)
        column.addLayout(self.buttons)
        self.grid.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self._show_possible()

    @property
    def records(self) -> tuple[Record, ...]:
        return self.model.records

    @property
    def row(self) -> int:
        """The row that the buttons act on; -1 for none."""
        return self.grid.currentIndex().row()

    def set_records(self, records: tuple[Record, ...]) -> None:
        self.model.set_records(records)

    def add_new(self) -> None:
        """What the button "Add" does."""
        if self._make is not None:
            self.add(self._make())
        else:
            self._add.showMenu()

    def add(self, record: Record) -> None:
        """Adds `record` below the current row and opens its first cell, if that can be edited."""
        row = self.row + 1 if self.row >= 0 else self.model.rowCount()
        self.model.insert(row, record)
        index = self.model.index(row, 0)
        self.grid.setCurrentIndex(index)
        if self.model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.grid.edit(index)
        self.added.emit()

    def remove(self) -> None:
        if (row := self.row) >= 0:
            self.model.remove(row)

    def move_row(self, step: int) -> None:
        row, column = self.row, self.grid.currentIndex().column()
        if row >= 0 and self.model.move(row, step):
            self.grid.setCurrentIndex(self.model.index(row + step, column))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes the table's own keys before the grid makes a cursor's move of them."""
        if watched is self.grid and event.type() is QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            return self._take_key(event)
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:  # else it would be the dialog's "Save"
                self._edit_cell(self.grid.currentIndex())
            case Qt.Key.Key_Insert:
                self.add_new()
            case Qt.Key.Key_Delete:
                self.remove()
            case Qt.Key.Key_Up if control:
                self.move_row(-1)
            case Qt.Key.Key_Down if control:
                self.move_row(1)
            case _:
                return False
        return True

    def _edit_cell(self, index: Index) -> None:
        if not index.isValid():
            return
        if self.model.columns[index.column()].kind is Kind.TICK:
            role = Qt.ItemDataRole.CheckStateRole
            ticked = self.model.data(index, role) is Qt.CheckState.Checked
            new = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
            self.model.setData(index, new.value, role)
        elif self.model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.grid.edit(index)

    def _make_grid(self, name: str, invitation: str) -> QTableView:
        grid = _Grid(invitation, self)
        grid.setModel(self.model)
        grid.setItemDelegate(_CellEditor(grid))
        grid.setAccessibleName(name)
        grid.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        grid.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        grid.setEditTriggers(
            QTableView.EditTrigger.DoubleClicked
            | QTableView.EditTrigger.SelectedClicked
            | QTableView.EditTrigger.EditKeyPressed
            | QTableView.EditTrigger.AnyKeyPressed
        )
        grid.installEventFilter(self)
        grid.setTabKeyNavigation(False)  # Tab leaves the table: arrows go about in it
        grid.setShowGrid(False)
        grid.setWordWrap(False)
        grid.verticalHeader().hide()
        grid.verticalHeader().setDefaultSectionSize(scaled(ROW_HEIGHT))
        header = grid.horizontalHeader()
        header.setHighlightSections(False)
        for number, column in enumerate(self.model.columns):
            if column.width:
                header.resizeSection(number, scaled(column.width))
            else:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        return grid

    def _button(self, text: str, keys: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self, autoDefault=False)
        button.setToolTip(f"{text} ({keys})")
        button.clicked.connect(lambda: act())
        return button

    def _kinds_menu(self, kinds: Sequence[tuple[str, Callable[[], Record]]]) -> QMenu:
        menu = QMenu(self)
        for name, make in kinds:
            menu.addAction(name).triggered.connect(partial(self._add_made, make))
        return menu

    def _add_made(self, make: Callable[[], Record], _checked: bool = False) -> None:
        self.add(make())

    def _on_row_changed(self) -> None:
        self._show_possible()
        self.row_chosen.emit(self.row)

    def _on_changed(self) -> None:
        self.grid.viewport().update()
        self._show_possible()
        self.changed.emit()

    def _show_possible(self) -> None:
        row, count = self.row, self.model.rowCount()
        self._remove.setEnabled(row >= 0)
        self._up.setEnabled(row > 0)
        self._down.setEnabled(0 <= row < count - 1)
