"""A password in the settings dialog: who has it, and a field to give it to the keyring."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget
from shiboken6 import isValid

from digest.errors import DigestError
from digest.secrets import Whereabouts, variable_for
from digest.settings import Secret
from ui.dialogs.setting_rows import heading, link, note
from ui.engine_words import said_here
from ui.look import scaled
from ui.secret_shelf import SecretShelf
from ui.translation import tr


class SecretRow(QWidget):
    """The password `secret` of `shelf`. It is never shown again once it is kept. Signal:
    `changed()` when somebody else has it now."""

    changed = Signal()

    def __init__(self, secret: Secret, shelf: SecretShelf, *, rest: int = 0) -> None:
        """`shelf` is asked once the row has been there for `rest` milliseconds."""
        super().__init__()
        self._secret = secret
        self._shelf = shelf
        label = tr("Settings", secret.label)
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(label)
        self.field.textChanged.connect(lambda text: self.keep_button.setEnabled(bool(text)))
        self.keep_button = QPushButton(tr("Settings", "Keep in the keyring"))
        self.keep_button.setAutoDefault(False)
        self.keep_button.setEnabled(False)
        self.keep_button.clicked.connect(self._keep)
        self.field.returnPressed.connect(self.keep_button.click)
        self.forget_button = link(tr("Settings", "kept · forget"))
        self.forget_button.setAccessibleName(tr("Settings", "Forget: {name}").format(name=label))
        self.forget_button.clicked.connect(self._forget)
        self.forget_button.hide()
        self.state, self.fault = note("soft"), note("warning")
        self._build(label)
        self._asking = QTimer(self, singleShot=True, interval=rest)
        self._asking.timeout.connect(self._ask)
        if rest:
            self._asking.start()
        else:
            self._ask()

    @property
    def control(self) -> QWidget:
        """What takes the keyboard."""
        return self.field

    def fits(self, words: list[str]) -> bool:
        """Whether all of `words`, in small letters, stand in its name or meaning."""
        said = (self._secret.label, self._secret.meaning, self._secret.group)
        everything = " ".join((self._secret.name, *(tr("Settings", part) for part in said)))
        return all(word in everything.lower() for word in words)

    def _build(self, label: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(scaled(8))
        row.addWidget(self.field, 1)
        row.addWidget(self.keep_button)
        column = heading(self, label, tr("Settings", self._secret.meaning), self.forget_button)
        column.addLayout(row)
        column.addWidget(self.state)
        column.addWidget(self.fault)

    def _ask(self) -> None:
        self._shelf.ask(self._secret, self._on_told, self._on_failed)

    def _keep(self) -> None:
        self._asking.stop()  # the answer would be of before
        password = self.field.text()
        self.field.clear()
        self._shelf.set(self._secret, password, self._on_told, self._on_failed)

    def _forget(self) -> None:
        self._asking.stop()
        if self.forget_button.hasFocus():
            self.field.setFocus()
        self._shelf.forget(self._secret, self._on_told, self._on_failed)

    def _on_told(self, where: Whereabouts) -> None:
        if not isValid(self):  # the dialog was closed meanwhile
            return
        match where:
            case Whereabouts.KEYRING:
                said = tr("Settings", "The system’s keyring has it. Type another to replace it.")
            case Whereabouts.ENVIRONMENT:
                said = tr("Settings", "The environment variable {variable} has it.").format(
                    variable=variable_for(self._secret.name)
                )
            case Whereabouts.NOBODY:
                said = tr("Settings", "No password is kept.")
        self.state.setText(said)
        self.state.show()
        self.fault.hide()
        self.forget_button.setVisible(where is Whereabouts.KEYRING)
        self.changed.emit()

    def _on_failed(self, error: Exception) -> None:
        if not isValid(self):
            return
        remedy = error.remedy if isinstance(error, DigestError) else ""
        self.state.hide()
        self.fault.setText(f"{said_here(str(error))} {said_here(remedy)}".strip())
        self.fault.show()
