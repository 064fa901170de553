"""A row of the settings dialog: label, explanation, editor, how it stands, what is wrong."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from digest.errors import DigestError, SettingError
from digest.settings import Effect, Setting, Stand, words_of
from ui.dialogs.setting_editors import SettingEditor, editor_of
from ui.engine_words import said_here
from ui.look import scaled, text_font
from ui.setting_shelves import SettingShelf
from ui.translation import tr


class SettingRow(QWidget):
    """One setting of `shelf`. Signal: `changed()` when it stands otherwise."""

    changed = Signal()

    def __init__(self, setting: Setting[Any], shelf: SettingShelf) -> None:
        """Its value is not known yet: the editor waits for `show_stand`."""
        super().__init__()
        self.setting = setting
        self.stand: Stand | None = None
        self._shelf = shelf
        label = tr("Settings", setting.label)
        self.editor: SettingEditor = editor_of(setting)
        self.editor.setEnabled(False)
        self.editor.edited.connect(self.keep)
        self.reset_button = link(tr("Settings", "changed · reset"))
        self.reset_button.setAccessibleName(tr("Settings", "Reset {setting}").format(setting=label))
        self.reset_button.clicked.connect(self.reset)
        self.fault = note("warning")
        self._build(label)

    @property
    def control(self) -> QWidget:
        """What takes the keyboard."""
        return self.editor.control

    @property
    def is_changed(self) -> bool:
        """Whether it was set to something else than its default."""
        return self.stand is not None and self.stand.value != self.setting.default

    def fits(self, words: list[str]) -> bool:
        """Whether all of `words`, in small letters, stand in its name, meaning or value."""
        setting = self.setting
        value = words_of(self.stand.value) if self.stand else ""
        labels = [tr("Settings", c.label) for c in setting.choices if c.words == value]
        said = [setting.label, setting.meaning, setting.group]
        parts = [setting.name, value, *labels, *(tr("Settings", part) for part in said)]
        everything = " ".join(parts).lower()
        return all(word in everything for word in words)

    def show_stand(self, stand: Stand) -> None:
        """The setting stands like this now."""
        if not isValid(self):  # the dialog was closed meanwhile
            return
        self.stand = stand
        self.editor.setEnabled(True)
        self.editor.show_value(stand.value)
        self.reset_button.setVisible(self.is_changed)
        self.fault.hide()
        self.changed.emit()

    def keep(self, words: str) -> None:
        """Sets it to what `words` mean; what they can't mean is said below the editor."""
        self._shelf.set(self.setting, words, self.show_stand, self._on_failed)

    def reset(self) -> None:
        """Leaves it to its default; the keyboard stays with it."""
        if self.reset_button.hasFocus():
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._shelf.reset(self.setting, self.show_stand)

    def _on_failed(self, error: Exception) -> None:
        if not isValid(self):
            return
        reason = error.reason if isinstance(error, SettingError) else str(error)
        remedy = error.remedy if isinstance(error, DigestError) else ""
        if remedy == SettingError.remedy:  # the meaning stands above the field
            remedy = ""
        self.fault.setText(" ".join((said_here(reason), said_here(remedy))).strip())
        self.fault.show()
        self.editor.control.setAccessibleDescription(self.fault.text())

    def _build(self, label: str) -> None:
        meaning = tr("Settings", self.setting.meaning)
        self.editor.control.setAccessibleDescription(meaning)
        column = heading(self, label, meaning, self.reset_button)
        column.addWidget(self.editor)
        column.addWidget(self.fault)
        if self.setting.effect is Effect.NEXT_START:
            later = note("soft")
            later.setText(tr("Settings", "Counts from the next start of Digest Desk."))
            later.setFont(text_font(12))
            later.show()
            column.addWidget(later)
        self.reset_button.hide()


def heading(row: QWidget, label: str, meaning: str, beside: QPushButton) -> QVBoxLayout:
    """The row's column, with its label, what stands beside that, and its meaning."""
    name = QLabel(label)
    name.setFont(text_font(weight=QFont.Weight.DemiBold))
    head = QHBoxLayout()
    head.addWidget(name)
    head.addStretch(1)
    head.addWidget(beside)
    column = QVBoxLayout(row)
    column.setContentsMargins(0, scaled(8), 0, scaled(10))
    column.setSpacing(scaled(4))
    column.addLayout(head)
    said = note("soft")
    said.setText(meaning)
    said.show()
    column.addWidget(said)
    return column


def link(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("look", "link")
    button.setAutoDefault(False)
    return button


def note(look: str) -> QLabel:
    """Words below the label, hidden until there are some."""
    line = QLabel()
    line.setProperty("look", look)
    line.setWordWrap(True)
    line.hide()
    return line
