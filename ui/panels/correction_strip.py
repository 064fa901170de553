"""The strip above the panes that says what of the issued editions has changed at its source."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from digest.model import Correction, Edition
from ui.correction_words import headlines_words, noticed_words
from ui.messages import Banner, Level
from ui.translation import tr


class CorrectionStrip(Banner):
    """Hidden while nothing has changed, or all of it was left. Signals: `correct_wanted()`,
    `left()` when the reader does not want to hear of these changes any more."""

    correct_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.closed.connect(self.left)

    def show_noticed(
        self, edition: Edition, corrections: tuple[Correction, ...], *, others: int, keys: str
    ) -> None:
        """What is to be corrected in `edition`; so many `others` have changed articles as well.
        `keys` is the shortcut of what corrects it."""
        detail = headlines_words(corrections)
        if others:
            more = tr("Corrections", "So have articles of %n other edition(s).", n=others)
            detail = f"{detail}  {more}"
        correct = tr("Corrections", "Correct it ({keys})").format(keys=keys)
        self.show_message(
            noticed_words(edition, corrections),
            detail=detail,
            level=Level.WARNING,
            actions=(
                (correct if keys else tr("Corrections", "Correct it"), self.correct_wanted.emit),
                (tr("Corrections", "Leave it"), self.left.emit),
            ),
        )
