"""What every pane has: a head with its name, and words for when there is nothing to show."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.colors import colors_of
from ui.icons import icon
from ui.look import Letters, label_font, scaled, text_font
from ui.translation import bare

HEAD_HEIGHT = 36
"""At 100 % text."""

SIGN = 32
MOST_WIDTH = 360
"""The longest line of an empty pane, at 100 % text: eyes lose longer ones."""


class PaneHead(QFrame):
    """The strip above a pane: its name in small capitals, a fact about it on the right."""

    _name = Letters(label_font, 12)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "head")
        self._title = QLabel(self)
        self._title.setProperty("look", "title")
        self._title.setFont(self._name)
        self._fact = QLabel(self)
        self._fact.setProperty("look", "soft")
        self._fact.setFont(text_font(12))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 0, 14, 0)
        layout.addWidget(self._title)
        layout.addStretch(1)
        layout.addWidget(self._fact)
        self.set_title(title)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), scaled(HEAD_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), scaled(HEAD_HEIGHT))

    def set_title(self, title: str) -> None:
        self.setAccessibleName(title)
        self._title.setText(title.upper())
        self._title.setAccessibleName(title)  # capitals are for the eye: they are spelled out

    def add(self, button: QPushButton) -> None:
        """Sets a button at the head's end."""
        layout = self.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.addWidget(button)
        layout.setContentsMargins(14, 0, 8, 0)

    def set_fact(self, fact: str) -> None:
        self._fact.setText(fact)


class EmptyState(QWidget):
    """Says what to do next where a pane has nothing to show, and offers the button; `sign` names
    an icon to stand above."""

    def __init__(self, parent: QWidget | None = None, *, sign: str = "") -> None:
        super().__init__(parent)
        self._sign = sign
        self._picture = QLabel(self)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setVisible(bool(sign))
        self._text = QLabel(self)
        self._text.setProperty("look", "soft")
        self._text.setWordWrap(True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._button = QPushButton(self)
        self._act: Callable[[], object] | None = None
        self._button.clicked.connect(self._on_clicked)
        self._lay_out()
        self._dress()

    def say(self, text: str, *, button: str = "", act: Callable[[], object] | None = None) -> None:
        """Shows `text`, and a button named `button` that does `act`."""
        self._text.setText(text)
        self._button.setText(button)
        self._button.setAccessibleName(bare(button).rstrip("…"))
        self._button.setVisible(bool(button))
        self._act = act

    @property
    def text(self) -> str:
        return self._text.text()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addStretch(2)
        layout.addWidget(self._picture)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._text, 100)
        middle.addStretch(1)
        layout.addLayout(middle)
        layout.addWidget(self._button, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def _dress(self) -> None:
        self._text.setMaximumWidth(scaled(MOST_WIDTH))
        if self._sign:
            side = scaled(SIGN)
            edge = colors_of(self.palette()).edge
            ratio = self.devicePixelRatioF()
            self._picture.setPixmap(icon(self._sign, edge).pixmap(QSize(side, side), ratio))

    def _on_clicked(self) -> None:
        if self._act is not None:
            self._act()
