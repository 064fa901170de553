"""What stands in the preview where there are no pages: an empty edition, the way to a browser."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.look import headline_font, scaled
from ui.translation import tr


class _Place(QWidget):
    """A headline, a sentence and a button in the middle of a pane."""

    def __init__(self, title: str, text: str, button: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        headline = QLabel(title)
        headline.setFont(headline_font(22))
        headline.setAlignment(Qt.AlignmentFlag.AlignCenter)
        says = QLabel(text)
        says.setProperty("look", "soft")
        says.setWordWrap(True)
        says.setAlignment(Qt.AlignmentFlag.AlignCenter)
        says.setMaximumWidth(scaled(380))
        says.setMinimumWidth(min(scaled(380), 300))
        self.button = QPushButton(button)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(headline)
        row = QHBoxLayout()  # by itself the column would ask the sentence for one line's height
        row.addStretch(1)
        row.addWidget(says)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(10)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)


class EmptyPlace(_Place):
    """Of an edition without blocks. Signal: `import_requested()`."""

    import_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Preview", "Nothing to print yet"),
            tr(
                "Preview",
                "Drag an article from the library into the edition, or select one and press "
                "Enter. The printed pages appear here while you work.",
            ),
            tr("Preview", "Import a page…"),
            parent,
        )
        self.setAccessibleName(tr("Preview", "Empty preview"))
        self.button.setObjectName("importPage")
        self.button.clicked.connect(self.import_requested)


class BrowserPlace(_Place):
    """Leads to the reader's own browser where the window can show no page. Signal:
    `open_requested()`."""

    open_requested = Signal()

    def __init__(self, reason: str, remedy: str, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Preview", "The browser shows it"),
            f"{reason} {remedy}",
            tr("Preview", "Open in the browser"),
            parent,
        )
        self.setAccessibleName(tr("Preview", "No page in the window"))
        self.button.setObjectName("openWebPage")
        self.button.clicked.connect(self.open_requested)

    def set_busy(self, busy: bool) -> None:
        """Says that the page is being written."""
        self.button.setEnabled(not busy)
        if busy:
            self.button.setText(tr("Preview", "Writing the page…"))
        else:
            self.button.setText(tr("Preview", "Open in the browser"))
