"""What the window says when something went wrong: sentences, and the strip that shows them."""

import errno
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from digest.errors import DigestError, ForbiddenAddressError, RenderCancelled, RobotsError
from ui.colors import colors_of
from ui.engine_words import said_here
from ui.look import scaled
from ui.translation import marked, tr

log = logging.getLogger(__name__)

Action = tuple[str, Callable[[], Any]]
"""A button's label and what it does."""

LOG_REMEDY = marked("Messages", "Nothing you wrote was lost. The log has the details for a report.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """`title` says what happened, `detail` what to do about it; "" when there is nothing to do."""

    title: str
    detail: str = ""


_REMEDIES = {
    ForbiddenAddressError.remedy: marked(
        "Messages", "If it is your own, you can allow this one address."
    ),
    RobotsError.remedy: marked(
        "Messages",
        "Save the page in a browser and import it; or, if the site's owner agrees, "
        "leave its robots.txt aside among the source's fields.",
    ),
}
"""What the window says where the engine names an option of the command line."""


def remedy_here(remedy: str) -> str:
    """The engine's `remedy` as it is put into practice in the window."""
    here = _REMEDIES.get(remedy)
    return tr("Messages", here) if here else said_here(remedy)


def may_be_allowed(remedy: str) -> bool:
    """Whether what failed with this `remedy` was refused for lying in a private network, which
    the editor may allow."""
    return remedy == ForbiddenAddressError.remedy


def explain(error: BaseException) -> Message:
    """Sentences for people; an error that nobody foresaw goes to the log with its traceback."""
    match error:
        case RenderCancelled():
            return Message(title=tr("Messages", "The rendering was stopped."))
        case DigestError():
            return Message(title=said_here(str(error)), detail=remedy_here(error.remedy))
        case OSError():
            return _explain_file(error)
    log.error("An unexpected error reached the window.", exc_info=error)
    kind = type(error).__name__
    return Message(
        title=tr("Messages", "Something went wrong inside Digest Desk ({kind}).").format(kind=kind),
        detail=tr("Messages", LOG_REMEDY),
    )


def _explain_file(error: OSError) -> Message:
    named = tr("Messages", "“{file}”").format(file=error.filename)
    name = named if error.filename else tr("Messages", "The file")
    match error.errno:
        case errno.ENOENT:
            return Message(
                title=tr("Messages", "{name} does not exist.").format(name=name),
                detail=tr("Messages", "It may have been moved; choose it again."),
            )
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return Message(
                title=tr("Messages", "{name} may not be read or written.").format(name=name),
                detail=tr("Messages", "Choose another folder, or change who may use this one."),
            )
        case errno.ENOSPC | errno.EDQUOT:
            return Message(
                title=tr("Messages", "The disk is full."),
                detail=tr("Messages", "Free some space, then try again."),
            )
        case errno.EISDIR | errno.ENOTDIR:
            return Message(
                title=tr("Messages", "{name} is not what it should be.").format(name=name),
                detail=tr("Messages", "Choose another one."),
            )
    reason = (error.strerror or str(error)).rstrip(".")
    return Message(
        title=tr("Messages", "{name} could not be used: {reason}.").format(
            name=name, reason=reason
        ),
        detail=tr("Messages", "Try again, or choose another place."),
    )


class Level(StrEnum):
    INFO = "info"
    SUCCESS = "success"
    WARNING = "warning"
    ERROR = "error"

    @property
    def mark(self) -> str:
        """A sign, so that the level is never told by colour alone."""
        return {"info": "i", "success": "✓", "warning": "!", "error": "×"}[self.value]


class Banner(QFrame):
    """A strip above a pane that says one thing, offers what can be done, and goes when it is told.

    Not modal: work goes on around it. Hidden until `show_message`. Signal: `closed` when the
    reader closed it (button or Escape).
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._level = Level.INFO
        self._text = QLabel(objectName="bannerText")
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._detail = QLabel(objectName="bannerDetail")
        self._detail.setWordWrap(True)
        self._detail.setTextFormat(Qt.TextFormat.PlainText)
        self._detail.setProperty("look", "soft")
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(6)
        close = QToolButton(text="✕", objectName="bannerClose", autoRaise=True)
        close.setProperty("look", "quiet")
        close.setAccessibleName(tr("Messages", "Close this message"))
        close.setToolTip(tr("Messages", "Close this message (Esc)"))
        close.clicked.connect(self._on_close)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._text)
        words.addWidget(self._detail)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24 + scaled(16), 7, 8, 8)
        layout.setSpacing(10)
        layout.addLayout(words, 1)
        layout.addLayout(self._buttons)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def level(self) -> Level:
        return self._level

    @property
    def text(self) -> str:
        """What is said, without its detail."""
        return self._text.text()

    @property
    def detail(self) -> str:
        """What can be done about it, "" for nothing."""
        return self._detail.text()

    @property
    def buttons(self) -> tuple[QAbstractButton, ...]:
        """What is offered, in its order."""
        layout = self._buttons
        widgets = (layout.itemAt(number).widget() for number in range(layout.count()))
        return tuple(widget for widget in widgets if isinstance(widget, QAbstractButton))

    def show_message(
        self,
        text: str,
        *,
        detail: str = "",
        level: Level | str = Level.INFO,
        actions: Sequence[Action] = (),
    ) -> None:
        """Replaces whatever was said. An action's button closes the strip and then acts."""
        self._level = Level(level)
        self.setProperty("level", self._level.value)
        self._text.setText(text)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self._replace_buttons(actions)
        self.setAccessibleName(f"{self._level.value.capitalize()}: {text}")
        self.setAccessibleDescription(detail)
        self.style().unpolish(self)  # the style sheet asks for the level
        self.style().polish(self)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def show_error(self, error: BaseException, *, actions: Sequence[Action] = ()) -> None:
        """Says what `explain` makes of `error`."""
        message = explain(error)
        self.show_message(message.title, detail=message.detail, level=Level.ERROR, actions=actions)

    def _replace_buttons(self, actions: Sequence[Action]) -> None:
        while item := self._buttons.takeAt(0):
            item.widget().hide()  # at once: it may be deleted some turns later
            item.widget().deleteLater()
        for label, act in actions:
            button = QPushButton(label, objectName="bannerAction")
            button.clicked.connect(self.hide)
            button.clicked.connect(lambda _checked=False, act=act: act())
            self._buttons.addWidget(button)

    def _on_close(self) -> None:
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_close()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        colors = colors_of(self.palette())
        tone = {
            Level.INFO: colors.soft,
            Level.SUCCESS: colors.good,
            Level.WARNING: colors.warning,
            Level.ERROR: colors.accent,
        }[self._level]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(colors.hover))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(colors.line))
        painter.fillRect(0, 0, 3, self.height(), QColor(tone))
        side = scaled(16)
        # Beside the first line.
        top = scaled(9) if self._detail.text() else (self.height() - side - 1) / 2
        disc = QRectF(13, top, side, side)
        painter.setBrush(QColor(tone))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(disc)
        font = self.font()
        font.setBold(True)
        font.setPixelSize(scaled(11))
        painter.setFont(font)
        painter.setPen(QColor(colors.pane))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, self._level.mark)
