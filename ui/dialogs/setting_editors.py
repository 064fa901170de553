"""What edits a setting, by its kind: each an editor that shows words and tells words."""

from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from digest.settings import Kind, Setting, words_of
from ui.look import inset, scaled
from ui.translation import tr

FIELD_WIDTH = 300


class SettingEditor(QWidget):
    """Signal: `edited(words)` when the reader has chosen or typed another value."""

    edited = Signal(str)

    def __init__(self, control: QWidget, name: str) -> None:
        """`control` is what takes the keyboard, `name` what it is called."""
        super().__init__()
        self.control = control
        control.setAccessibleName(name)
        self.setFocusProxy(control)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(control)

    def show_value(self, value: Any) -> None:
        """Shows `value` without telling anybody."""
        raise NotImplementedError


class SwitchEditor(SettingEditor):
    def __init__(self, name: str) -> None:
        self._box = QCheckBox(tr("Settings", "On"))
        super().__init__(self._box, name)
        self._row.addStretch(1)
        self._box.toggled.connect(lambda on: self.edited.emit(words_of(on)))

    def show_value(self, value: bool) -> None:
        with QSignalBlocker(self._box):
            self._box.setChecked(value)


class NumberEditor(SettingEditor):
    """A whole number, or one with a point."""

    def __init__(self, setting: Setting[Any], name: str) -> None:
        assert setting.span is not None
        span = setting.span
        if setting.kind is Kind.WHOLE:
            self._box: QSpinBox | QDoubleSpinBox = _Whole()
            self._box.setRange(int(span.least), int(span.most))
            self._box.setSingleStep(int(span.step))
        else:
            self._box = _Number()
            self._box.setRange(span.least, span.most)
            self._box.setSingleStep(span.step)
        inset(self._box)
        super().__init__(self._box, name)
        self._row.addStretch(1)
        self._box.setKeyboardTracking(False)  # "12" on the way to "120" is nothing yet
        self._box.setMinimumWidth(scaled(110))
        self._box.valueChanged.connect(lambda value: self.edited.emit(words_of(value)))

    def show_value(self, value: float) -> None:
        with QSignalBlocker(self._box):
            self._box.setValue(value)


class ChoiceEditor(SettingEditor):
    def __init__(self, setting: Setting[Any], name: str) -> None:
        self._box = _Choices()
        super().__init__(self._box, name)
        self._row.addStretch(1)
        for choice in setting.choices:
            self._box.addItem(tr("Settings", choice.label), choice.words)
        self._box.activated.connect(lambda _: self.edited.emit(self._box.currentData()))

    def show_value(self, value: str) -> None:
        self._box.setCurrentIndex(self._box.findData(value))


class TextEditor(SettingEditor):
    """A line of text; for a file or a folder a button looks for it."""

    def __init__(self, setting: Setting[Any], name: str) -> None:
        self._field = QLineEdit()
        super().__init__(self._field, name)
        self._field.setMinimumWidth(scaled(FIELD_WIDTH))
        self._field.setClearButtonEnabled(True)
        self._shown = ""
        self._field.editingFinished.connect(self._on_finished)
        if setting.kind in (Kind.FILE, Kind.FOLDER):
            self._add_button(setting.kind, name)

    def show_value(self, value: object) -> None:
        self._shown = words_of(value)
        self._field.setText(self._shown)

    def _on_finished(self) -> None:
        """Also when the keyboard goes elsewhere: then only if something was typed."""
        if self._field.text() != self._shown:
            self._shown = self._field.text()
            self.edited.emit(self._shown)

    def _add_button(self, kind: Kind, name: str) -> None:
        button = QPushButton(tr("Settings", "Choose…"))
        button.setAutoDefault(False)
        button.setAccessibleName(tr("Settings", "Choose: {name}").format(name=name))
        button.clicked.connect(lambda: self._choose(kind, name))
        self._row.addWidget(button)

    def _choose(self, kind: Kind, name: str) -> None:
        dialog = QFileDialog(self, name)
        is_file = kind is Kind.FILE
        mode = QFileDialog.FileMode.ExistingFile if is_file else QFileDialog.FileMode.Directory
        dialog.setFileMode(mode)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_chosen)
        dialog.open()

    def _on_chosen(self, path: str) -> None:
        self._field.setText(path)
        self._on_finished()


class _Unrolled:
    """Lets the wheel scroll the page: a setting does not change because the mouse was on it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _Whole(_Unrolled, QSpinBox):
    pass


class _Number(_Unrolled, QDoubleSpinBox):
    pass


class _Choices(_Unrolled, QComboBox):
    pass


def editor_of(setting: Setting[Any]) -> SettingEditor:
    """The editor that suits the setting's kind."""
    name = tr("Settings", setting.label)
    match setting.kind:
        case Kind.SWITCH:
            return SwitchEditor(name)
        case Kind.WHOLE | Kind.NUMBER:
            return NumberEditor(setting, name)
        case Kind.CHOICE:
            return ChoiceEditor(setting, name)
        case Kind.TEXT | Kind.FILE | Kind.FOLDER:
            return TextEditor(setting, name)
