"""Below a channel's form: its password, and the sending of a test."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from digest.deliver import secret_name
from digest.errors import DigestError
from digest.model import Channel, MailChannel, Publication, WebhookChannel
from digest.settings import Secret
from ui.dialogs.secret_row import SecretRow
from ui.engine_words import said_here
from ui.look import scaled
from ui.secret_shelf import SecretShelf
from ui.translation import marked, tr

_LOGGING_IN = marked(
    "Settings", "Kept by the system's keyring for this channel; it stands in no file."
)
_SIGNING = marked(
    "Settings",
    "Signs what is sent, so that the receiver knows who sent it. Kept by the system's keyring.",
)

_TYPING = 400
"""Milliseconds without a letter after which a name is taken for written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Test:
    """A test wanted of `channel`, mailed to `to` where it mails."""

    __test__ = False  # no test of ours

    channel: Channel
    to: str


class ChannelAccess(QWidget):
    """Signal: `test_wanted(Test)`, to be answered by `show_sent` or `show_failed`."""

    test_wanted = Signal(object)

    def __init__(self, shelf: SecretShelf | None, parent: QWidget | None = None) -> None:
        """`shelf` keeps the passwords; None where there is no keyring to ask."""
        super().__init__(parent)
        self._shelf = shelf
        self._channel: Channel | None = None
        self._secret = ""
        self.row: SecretRow | None = None
        self.unsaved = QLabel(
            tr("Publication", "Its password can be given once the publication is saved."),
            wordWrap=True,
        )
        self.unsaved.setProperty("look", "soft")
        self.to = QLineEdit(placeholderText=tr("Publication", "Your own address"))
        self.to.setAccessibleName(tr("Publication", "Send the test to"))
        self.test = QPushButton(tr("Publication", "Send a test"), autoDefault=False)
        self.test.clicked.connect(self._on_test)
        self.to.textChanged.connect(lambda _: self._show_possible())
        self.told = QLabel(wordWrap=True)
        self.told.hide()
        self._secrets = QVBoxLayout()
        line = QHBoxLayout()
        line.addWidget(self.to, 1)
        line.addWidget(self.test)
        line.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, scaled(6), 0, 0)
        column.setSpacing(scaled(8))
        column.addLayout(self._secrets)
        column.addWidget(self.unsaved)
        column.addLayout(line)
        column.addWidget(self.told)

    def show_channel(self, publication: Publication, channel: Channel) -> None:
        """Whose password is asked for, and what a test is sent by."""
        name = secret_name(publication.id, channel)
        other = self._channel is None or type(channel) is not type(self._channel)
        if other or name != self._secret:
            self.told.hide()
            rest = 0 if other else _TYPING  # the keyring isn't asked of each letter of a name
            self._show_secret(name if publication.id else "", channel, rest)
        self._secret = name
        self._channel = channel
        self.unsaved.setVisible(bool(name) and not publication.id)
        mails = isinstance(channel, MailChannel)
        self.test.setText(
            tr("Publication", "Send a test") if mails else tr("Publication", "Try it")
        )
        self.test.setVisible(bool(publication.id))
        self.to.setVisible(bool(publication.id) and mails)
        self._show_possible()

    def show_sent(self, test: Test, said: str) -> None:
        """The test arrived; `said` is the engine's sentence about it."""
        self._tell(test, said_here(said), "soft")

    def show_failed(self, test: Test, error: Exception) -> None:
        remedy = error.remedy if isinstance(error, DigestError) else ""
        self._tell(test, f"{said_here(str(error))} {said_here(remedy)}".strip(), "warning")

    def _tell(self, test: Test, text: str, look: str) -> None:
        if not isValid(self) or test.channel != self._channel:
            return
        self.told.setText(text)
        self.told.setProperty("look", look)
        self.told.style().polish(self.told)
        self.told.show()
        self._show_possible()

    def _on_test(self) -> None:
        assert self._channel is not None
        self.told.setText(tr("Publication", "Sending…"))
        self.told.setProperty("look", "soft")
        self.told.show()
        self.test.setEnabled(False)
        self.test_wanted.emit(Test(channel=self._channel, to=self.to.text().strip()))

    def _show_possible(self) -> None:
        mails = isinstance(self._channel, MailChannel)
        self.test.setEnabled(not mails or "@" in self.to.text())

    def _show_secret(self, name: str, channel: Channel, rest: int) -> None:
        if self.row is not None:
            self._secrets.removeWidget(self.row)
            self.row.hide()  # it is on view until it is deleted
            self.row.deleteLater()
            self.row = None
        if not name or self._shelf is None:
            return
        signs = isinstance(channel, WebhookChannel)
        secret = Secret(
            name=name,
            group="",
            label=marked("Settings", "Secret") if signs else marked("Settings", "Password"),
            meaning=_SIGNING if signs else _LOGGING_IN,
        )
        self.row = SecretRow(secret, self._shelf, rest=rest)
        for label in (self.row.state, self.row.fault):
            label.setMinimumWidth(1)  # else the form is as wide as a variable's name is long
        self._secrets.addWidget(self.row)
