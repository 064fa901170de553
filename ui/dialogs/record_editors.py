"""What edits one value of a record in a form, by the kind of its column."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QWidget,
)

from ui.dialogs.records_model import Column, Kind
from ui.look import inset, scaled
from ui.panels.flow import FlowLayout
from ui.translation import tr

_NUMBER_WIDTH = 130
_LINES = 3


class RecordEditor(QWidget):
    """Signal: `edited(value)` when the user has chosen or typed another value."""

    edited = Signal(object)

    def __init__(self, column: Column, control: QWidget) -> None:
        """`control` is what takes the keyboard."""
        super().__init__()
        self.column = column
        self.control = control
        control.setAccessibleName(column.header)
        control.setAccessibleDescription(column.tip)
        control.setToolTip(column.tip)
        self.setFocusProxy(control)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.addWidget(control, 1)

    def show_value(self, value: Any) -> None:
        """Shows `value` without telling anybody."""
        raise NotImplementedError


class TextEditor(RecordEditor):
    def __init__(self, column: Column) -> None:
        self.field = QLineEdit(placeholderText=column.placeholder)
        super().__init__(column, self.field)
        self.field.textEdited.connect(lambda text: self.edited.emit(text.strip()))

    def show_value(self, value: str) -> None:
        if value != self.field.text().strip():  # else the cursor would leave a blank behind a word
            self.field.setText(value)
            self.field.setCursorPosition(0)


class PathEditor(TextEditor):
    """A line, and a button that looks for the folder."""

    def __init__(self, column: Column) -> None:
        super().__init__(column)
        browse = QPushButton(tr("Records", "Browse…"), autoDefault=False)
        browse.setAccessibleName(tr("Records", "Browse: {field}").format(field=column.header))
        browse.clicked.connect(self._on_browse)
        self.row.addWidget(browse)

    def _on_browse(self) -> None:
        dialog = QFileDialog(self, self.column.header)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_chosen)
        dialog.open()

    def _on_chosen(self, path: str) -> None:
        self.field.setText(path)
        self.edited.emit(path)


class LinesEditor(RecordEditor):
    """A tuple of texts, one a line."""

    def __init__(self, column: Column) -> None:
        self.field = QPlainTextEdit(placeholderText=column.placeholder)
        self.field.setTabChangesFocus(True)
        spacing = QFontMetrics(self.field.font()).lineSpacing()
        self.field.setFixedHeight(_LINES * spacing + scaled(16))
        super().__init__(column, self.field)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.field.textChanged.connect(lambda: self.edited.emit(self._lines))

    @property
    def _lines(self) -> tuple[str, ...]:
        lines = map(str.strip, self.field.toPlainText().splitlines())
        return tuple(line for line in lines if line)

    def show_value(self, value: Iterable[str]) -> None:
        if tuple(value) != self._lines:
            with QSignalBlocker(self.field):
                self.field.setPlainText("\n".join(value))


class NumberEditor(RecordEditor):
    """A whole number, or none where the column says what that means."""

    def __init__(self, column: Column) -> None:
        lowest = column.smallest - bool(column.none)
        self.box = QSpinBox(minimum=lowest, maximum=column.largest, suffix=column.suffix)
        self.box.setSpecialValueText(column.none)
        _fit(self.box)
        super().__init__(column, self.box)
        self.row.setStretch(0, 0)
        self.row.addStretch(1)
        self.box.valueChanged.connect(lambda value: self.edited.emit(self._meant(value)))

    def show_value(self, value: int | None) -> None:
        with QSignalBlocker(self.box):
            if value is not None and value > self.box.maximum():  # as a recipe file may say
                self.box.setMaximum(value)
            self.box.setValue(self.box.minimum() if value is None else value)

    def _meant(self, value: int) -> int | None:
        return None if self.column.none and value == self.box.minimum() else value


class DecimalEditor(RecordEditor):
    def __init__(self, column: Column) -> None:
        self.box = QDoubleSpinBox(maximum=column.largest, decimals=1, singleStep=0.1)
        self.box.setSuffix(column.suffix)
        _fit(self.box)
        super().__init__(column, self.box)
        self.row.setStretch(0, 0)
        self.row.addStretch(1)
        self.box.valueChanged.connect(lambda value: self.edited.emit(round(value, 1)))

    def show_value(self, value: float) -> None:
        with QSignalBlocker(self.box):
            self.box.setMaximum(max(self.box.maximum(), value))
            self.box.setValue(value)


class ChoiceEditor(RecordEditor):
    def __init__(self, column: Column) -> None:
        self.box = QComboBox()
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setMinimumContentsLength(12)
        super().__init__(column, self.box)
        for value, label in column.choices:
            self.box.addItem(label, value)
        # Qt makes plain texts of enums that are texts: the place is what tells.
        self.box.activated.connect(lambda place: self.edited.emit(column.choices[place][0]))

    def show_value(self, value: Any) -> None:
        values = [choice for choice, _ in self.column.choices]
        self.box.setCurrentIndex(values.index(value) if value in values else -1)


class TickEditor(RecordEditor):
    def __init__(self, column: Column) -> None:
        self.box = QCheckBox(column.header)
        super().__init__(column, self.box)
        self.box.toggled.connect(lambda ticked: self.edited.emit(ticked))

    def show_value(self, value: bool) -> None:
        with QSignalBlocker(self.box):
            self.box.setChecked(value)


class ChipsEditor(RecordEditor):
    """Several of the column's options, in their order; none of them where there are none."""

    def __init__(self, column: Column) -> None:
        chips = QWidget()
        super().__init__(column, chips)
        self.setFocusProxy(None)
        self._flow = FlowLayout(chips)
        self._none = QLabel(column.none)
        self._none.setProperty("look", "soft")
        self._options: tuple[tuple[Any, str], ...] = ()
        self.chips: tuple[QPushButton, ...] = ()
        self._flow.addWidget(self._none)

    def show_value(self, value: Iterable[Any]) -> None:
        options = tuple(self.column.options())
        if options != self._options:
            self._make(options)
        chosen = set(value)
        for (option, _), chip in zip(self._options, self.chips, strict=True):
            with QSignalBlocker(chip):
                chip.setChecked(option in chosen)

    def _make(self, options: tuple[tuple[Any, str], ...]) -> None:
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()  # it is on view until it is deleted
            chip.deleteLater()
        self._options = options
        self.chips = tuple(self._chip(label) for _, label in options)
        for chip in self.chips:
            self._flow.addWidget(chip)
        self._none.setVisible(not options)

    def _chip(self, label: str) -> QPushButton:
        chip = QPushButton(label, self.control, checkable=True, autoDefault=False)
        chip.setProperty("look", "chip")
        chip.setAccessibleDescription(self.column.header)
        chip.toggled.connect(self._on_toggled)
        return chip

    def _on_toggled(self) -> None:
        pairs = zip(self._options, self.chips, strict=True)
        self.edited.emit(tuple(option for (option, _), chip in pairs if chip.isChecked()))


_EDITORS: dict[Kind, type[RecordEditor]] = {
    Kind.TEXT: TextEditor,
    Kind.NUMBER: NumberEditor,
    Kind.DECIMAL: DecimalEditor,
    Kind.CHOICE: ChoiceEditor,
    Kind.TICK: TickEditor,
    Kind.CHIPS: ChipsEditor,
    Kind.PATH: PathEditor,
    Kind.LINES: LinesEditor,
}


def editor_of(column: Column) -> RecordEditor:
    """The editor for the column's kind, which is any but TOLD."""
    make: Any = _EDITORS[column.kind]
    editor: RecordEditor = make(column)
    return editor


def _fit(box: QSpinBox | QDoubleSpinBox) -> None:
    inset(box)
    box.setMinimumWidth(scaled(_NUMBER_WIDTH))
