"""Why an article may not be printed any more, asked before it is taken down."""

from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QWidget

from ui.dialogs.frames import column_in, in_order
from ui.look import headline_font
from ui.translation import tr


class TakedownDialog(QDialog):
    """`reason` is what was typed; it is told to readers."""

    def __init__(self, headline: str, printed: int, parent: QWidget | None = None) -> None:
        """`printed` is how many issued editions have printed the article."""
        super().__init__(parent)
        self.setWindowTitle(tr("Takedown", "Take an article down"))
        self.setMinimumWidth(460)
        title = QLabel(headline)
        title.setFont(headline_font(16))
        title.setWordWrap(True)
        told = QLabel(_consequences(printed))
        told.setWordWrap(True)
        told.setProperty("look", "soft")
        label = QLabel(tr("Takedown", "What the &readers are told"))
        self._reason = QLineEdit(
            placeholderText=tr("Takedown", "It names somebody who must not be named.")
        )
        self._reason.setAccessibleName(tr("Takedown", "What the readers are told"))
        self._reason.setMaxLength(300)
        label.setBuddy(self._reason)
        accept = QPushButton(tr("Takedown", "&Take it down"))
        accept.setDefault(True)
        box = in_order(accept, QPushButton(tr("Takedown", "Cancel")))
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        column = column_in(self)
        for widget in (title, told, label, self._reason):
            column.addWidget(widget)
        column.addStretch(1)
        column.addWidget(box)

    @property
    def reason(self) -> str:
        return self._reason.text().strip()


def _consequences(printed: int) -> str:
    said = tr(
        "Takedown",
        "It leaves every draft with all its copies, and no edition to come will print it.",
    )
    if not printed:
        return said
    told = tr("Takedown", "%n issued edition(s) print it, and can be corrected then.", n=printed)
    return f"{said} {told}"
