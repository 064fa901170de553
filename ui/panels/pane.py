"""What every pane has: a head with its name, and words for when there is nothing to show."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.look import label_font, text_font

HEAD_HEIGHT = 36


class PaneHead(QFrame):
    """The strip above a pane: its name in small capitals, a fact about it on the right."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "head")
        self.setFixedHeight(HEAD_HEIGHT)
        self._title = QLabel(title.upper(), self)
        self._title.setProperty("look", "title")
        self._title.setFont(label_font())
        self._fact = QLabel(self)
        self._fact.setProperty("look", "soft")
        self._fact.setFont(text_font(12))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 0, 14, 0)
        layout.addWidget(self._title)
        layout.addStretch(1)
        layout.addWidget(self._fact)

    def set_title(self, title: str) -> None:
        self._title.setText(title.upper())

    def set_fact(self, fact: str) -> None:
        self._fact.setText(fact)


class EmptyState(QWidget):
    """Says what to do next where a pane has nothing to show, and offers the button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QLabel(self)
        self._text.setProperty("look", "soft")
        self._text.setWordWrap(True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._button = QPushButton(self)
        self._act: Callable[[], object] | None = None
        self._button.clicked.connect(self._on_clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addStretch(2)
        layout.addWidget(self._text)
        layout.addWidget(self._button, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def say(self, text: str, *, button: str = "", act: Callable[[], object] | None = None) -> None:
        """Shows `text`, and a button named `button` that does `act`."""
        self._text.setText(text)
        self._button.setText(button)
        self._button.setAccessibleName(button)
        self._button.setVisible(bool(button))
        self._act = act

    @property
    def text(self) -> str:
        return self._text.text()

    def _on_clicked(self) -> None:
        if self._act is not None:
            self._act()
