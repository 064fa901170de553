"""Frozen values as the rows of a Qt model whose columns are declared, not written."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from ui import dates
from ui.indexes import Index
from ui.translation import tr

Record = Any
"""One of the model's frozen dataclasses."""


class Kind(StrEnum):
    """How a value is edited: TOLD not at all. A table has no room for the last three, a form
    (`record_form`) has: CHIPS chooses several, PATH looks for a file or folder, LINES takes a text
    a line."""

    TEXT = "text"
    NUMBER = "number"
    DECIMAL = "decimal"
    CHOICE = "choice"
    TICK = "tick"
    TOLD = "told"
    CHIPS = "chips"
    PATH = "path"
    LINES = "lines"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a records table, or a row of a form.

    `read` takes the value from a record, `write` gives the record with another one. `choices` are
    value and label of each, `options` those of CHIPS at the moment. A number may be None where
    `none` says what that means. `suffix` stands behind numbers, `placeholder` in empty fields.
    `width` in pixels, 0 for the rest of the room; `key` is what a form calls it.
    """

    header: str
    read: Callable[[Record], Any]
    write: Callable[[Record, Any], Record]
    kind: Kind = Kind.TEXT
    choices: tuple[tuple[Any, str], ...] = ()
    smallest: int = 1
    largest: int = 999
    none: str = ""
    suffix: str = ""
    placeholder: str = ""
    options: Callable[[], Sequence[tuple[Any, str]]] = tuple
    width: int = 0
    tip: str = ""
    key: str = ""


def field(name: str, header: str, **more: Any) -> Column:
    """A column for the dataclass field `name`."""
    return Column(
        header=header,
        key=name,
        read=lambda record: getattr(record, name),
        write=lambda record, value: replace(record, **{name: value}),
        **more,
    )


def optional_text(name: str, header: str, **more: Any) -> Column:
    """A column for a text field that is None where nothing is written."""
    return Column(
        header=header,
        key=name,
        read=lambda record: getattr(record, name) or "",
        write=lambda record, value: replace(record, **{name: value or None}),
        **more,
    )


def listed_text(name: str, header: str, **more: Any) -> Column:
    """A column for a tuple of texts, written with commas."""
    return Column(
        header=header,
        key=name,
        read=lambda record: ", ".join(getattr(record, name)),
        write=lambda record, value: replace(record, **{name: split_list(value)}),
        **more,
    )


def split_list(text: str) -> tuple[str, ...]:
    """The parts between commas, without blanks around them and without empty ones."""
    return tuple(part for part in map(str.strip, text.split(",")) if part)


class RecordsModel(QAbstractTableModel):
    """Rows are records. Signal: `changed()` after any change, by hand or by `set_records`."""

    changed = Signal()

    def __init__(self, columns: tuple[Column, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = columns
        self._records: list[Record] = []

    @property
    def records(self) -> tuple[Record, ...]:
        return tuple(self._records)

    def set_records(self, records: tuple[Record, ...]) -> None:
        self.beginResetModel()
        self._records = list(records)
        self.endResetModel()
        self.changed.emit()

    def insert(self, row: int, record: Record) -> None:
        self.beginInsertRows(QModelIndex(), row, row)
        self._records.insert(row, record)
        self.endInsertRows()
        self.changed.emit()

    def remove(self, row: int) -> None:
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._records[row]
        self.endRemoveRows()
        self.changed.emit()

    def move(self, row: int, step: int) -> bool:
        """Moves a row one up (-1) or down (1); False at the end."""
        target = row + step
        if not 0 <= target < len(self._records):
            return False
        below = target + 1 if step > 0 else target  # Qt counts before the row is taken out
        self.beginMoveRows(QModelIndex(), row, row, QModelIndex(), below)
        self._records.insert(target, self._records.pop(row))
        self.endMoveRows()
        self.changed.emit()
        return True

    def replace(self, row: int, record: Record) -> None:
        self._records[row] = record
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))
        self.changed.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else len(self._records)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        value = column.read(self._records[index.row()])
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _shown(column, value)
            case Qt.ItemDataRole.EditRole:
                return column.smallest - 1 if value is None and column.none else value
            case Qt.ItemDataRole.CheckStateRole if column.kind is Kind.TICK:
                return Qt.CheckState.Checked if value else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.ToolTipRole:
                return column.tip or _shown(column, value) or None
            case Qt.ItemDataRole.AccessibleTextRole:
                ticked = column.kind is Kind.TICK
                shown = _yes_or_no(value) if ticked else _shown(column, value)
                return f"{column.header}: {shown}"
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.CheckStateRole and column.kind is Kind.TICK:
            value = Qt.CheckState(value) is Qt.CheckState.Checked
        elif role != Qt.ItemDataRole.EditRole:
            return False
        if column.kind is Kind.TEXT:
            value = str(value).strip()
        elif column.none and value == column.smallest - 1:
            value = None
        old = self._records[index.row()]
        new = column.write(old, value)
        if new != old:
            self.replace(index.row(), new)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid():
            return flags
        match self.columns[index.column()].kind:
            case Kind.TICK:
                return flags | Qt.ItemFlag.ItemIsUserCheckable
            case Kind.TOLD:
                return flags
            case _:
                return flags | Qt.ItemFlag.ItemIsEditable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.header
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tip or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None


def _yes_or_no(value: bool) -> str:
    return tr("Records", "yes") if value else tr("Records", "no")


def _shown(column: Column, value: Any) -> str:
    match column.kind:
        case Kind.TICK:
            return ""
        case Kind.CHOICE:
            return next((label for choice, label in column.choices if choice == value), str(value))
        case Kind.NUMBER if value is None:
            return column.none
        case Kind.DECIMAL:
            return dates.number(value, 1)
        case _:
            return str(value)
