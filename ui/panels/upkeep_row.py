"""How a block stands to the library: live, edited, or by hand; and the way back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from digest.model import Upkeep
from ui.panels.fields import Told
from ui.translation import tr


class UpkeepRow(QWidget):
    """Hidden where there is nothing to say. Signal: `reverted()` when every change is to be taken
    back."""

    reverted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = Told()
        self._words.setWordWrap(True)
        self.revert = QPushButton(tr("Inspector", "Revert all"))
        self.revert.setProperty("look", "link")
        self.revert.setToolTip(tr("Inspector", "Take back every change made to this block"))
        self.revert.clicked.connect(self.reverted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words, 1)
        row.addWidget(self.revert)

    def show_state(self, upkeep: Upkeep, *, edited: bool) -> None:
        """Says who keeps the block up to date; `edited` tells whether anything can be reverted."""
        match upkeep:
            case Upkeep.LIVE:
                words = tr("Inspector", "Live: it follows the library until you change it.")
            case Upkeep.EDITED:
                words = tr("Inspector", "Edited here: it no longer follows the library.")
            case Upkeep.BY_HAND:
                words = tr("Inspector", "Edited for this edition only.") if edited else ""
        self._words.setText(words)
        self.revert.setVisible(edited)
        self.setVisible(bool(words))
