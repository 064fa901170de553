"""Above the outline of an issued edition: that it is frozen, and the way to a corrected one."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from digest.model import Edition, EditionState
from ui.dates import moment
from ui.look import text_font
from ui.translation import tr


class IssuedStrip(QFrame):
    """Hidden for a draft. Signal: `correct_wanted()`."""

    correct_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "notice")
        self._words = QLabel(self)
        self._words.setFont(text_font(13))
        self._words.setWordWrap(True)
        self._button = QPushButton(tr("Outline", "Correct it"), self)
        self._button.setToolTip(tr("Outline", "Make a corrected draft of this edition"))
        self._button.clicked.connect(self.correct_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 6, 14, 6)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def show_edition(self, edition: Edition) -> None:
        issued = edition.state is EditionState.ISSUED
        if issued:
            at = edition.issued.astimezone(ZoneInfo(edition.zone)) if edition.issued else None
            when = tr("Outline", "Issued {moment}: frozen.").format(moment=moment(at)) if at else ""
            self._words.setText(when or tr("Outline", "Issued: frozen."))
        self.setVisible(issued)
