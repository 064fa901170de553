"""A form for one frozen value, its rows declared as the columns of a table are; and a table with
such a form beside it."""

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QLabel,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.record_editors import RecordEditor, editor_of
from ui.dialogs.records import RecordsTable
from ui.dialogs.records_model import Column, Kind, Record
from ui.look import scaled
from ui.panels.fields import StillWheel


class RecordForm(QWidget):
    """`editors` are by the keys of their columns. Signal: `changed()` when the user changed it."""

    changed = Signal()

    def __init__(self, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record: Record | None = None
        self.editors: dict[str, RecordEditor] = {}
        self.form = QFormLayout(self)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setVerticalSpacing(10)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for column in columns:
            self._add(column)
        StillWheel(self).guard(self)

    @property
    def record(self) -> Record:
        """What was shown, with what the user changed of it."""
        return self._record

    def show_record(self, record: Record) -> None:
        """Fills the rows without telling it."""
        self._record = record
        for editor in self.editors.values():
            editor.show_value(editor.column.read(record))

    def _add(self, column: Column) -> None:
        editor = editor_of(column)
        editor.edited.connect(lambda value: self._on_edited(column, value))
        self.editors[column.key] = editor
        if column.kind is Kind.TICK:  # it says itself what it is
            self.form.addRow("", editor)
            return
        label = QLabel(column.header)
        label.setBuddy(editor.control)
        self.form.addRow(label, editor)

    def _on_edited(self, column: Column, value: Any) -> None:
        new = column.write(self._record, value)
        if new != self._record:
            self._record = new
            self.changed.emit()


class Form(Protocol):
    """What the table asks of the form beside it."""

    changed: SignalInstance

    @property
    def record(self) -> Record:
        """What it says."""

    def show_record(self, record: Record) -> None:
        """Fills it without telling it."""


class RecordsWithForm(QWidget):
    """A table with the form of its current record. Signal: `changed()`."""

    changed = Signal()

    def __init__(
        self,
        table: RecordsTable,
        form: Form,
        *,
        orientation: Qt.Orientation = Qt.Orientation.Horizontal,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        assert isinstance(form, QWidget)
        self.table = table
        self.form = form
        self._shown: Record | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(QWidget())
        self._stack.addWidget(scrolled(form))
        beside = orientation is Qt.Orientation.Horizontal
        self._stack.setContentsMargins(scaled(14) if beside else 0, 0, 0, 0)
        table.layout().setContentsMargins(0, 0, scaled(10) if beside else 0, scaled(8))
        self.splitter = QSplitter(orientation)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(table)
        self.splitter.addWidget(self._stack)
        self.splitter.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.splitter)
        table.row_chosen.connect(lambda _: self._show_current())
        table.changed.connect(self._on_table_changed)
        form.changed.connect(self._on_form_changed)

    def set_records(self, records: tuple[Record, ...]) -> None:
        """Shows `records`, the first of them in the form."""
        self.table.set_records(records)
        if records:
            self.table.grid.setCurrentIndex(self.table.model.index(0, 0))
        self._show_current()

    def _show_current(self) -> None:
        row = self.table.row
        self._stack.setCurrentIndex(1 if row >= 0 else 0)
        if row >= 0:
            self._shown = self.table.records[row]
            self.form.show_record(self._shown)

    def _on_table_changed(self) -> None:
        row = self.table.row
        if row >= 0 and self.table.records[row] != self._shown:
            self._show_current()
        elif row < 0:
            self._stack.setCurrentIndex(0)
        self.changed.emit()

    def _on_form_changed(self) -> None:
        if (row := self.table.row) >= 0:
            self._shown = self.form.record
            self.table.model.replace(row, self._shown)


def scrolled(widget: QWidget) -> QScrollArea:
    """`widget` with scroll bars where there is too little room for it."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    widget.setAutoFillBackground(False)
    area.viewport().setAutoFillBackground(False)
    area.setWidget(widget)
    widget.setAutoFillBackground(False)
    return area
