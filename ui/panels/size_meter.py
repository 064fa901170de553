"""How much of what Gmail shows of a mail is taken: a small bar with its numbers."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.colors import colors_of
from ui.lengths import GMAIL_SHOWS, NEARLY_FULL, mail_words
from ui.look import scaled, text_font
from ui.translation import tr

_WIDTH, _HEIGHT = 70, 6


class SizeMeter(QWidget):
    """Says nothing while the size is not known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kilobytes: float | None = None
        self._words = QLabel()
        self._words.setProperty("look", "soft")
        self._words.setFont(text_font(12))
        row = QHBoxLayout(self)
        row.setContentsMargins(scaled(_WIDTH) + 10, 0, 10, 0)
        row.addWidget(self._words)
        self.setAccessibleName(tr("Preview", "Size of the e-mail"))

    @property
    def is_known(self) -> bool:
        return self._kilobytes is not None

    def show_size(self, kilobytes: float | None) -> None:
        """Takes over the kilobytes of the mail's HTML."""
        self._kilobytes = kilobytes
        told = "" if kilobytes is None else mail_words(kilobytes, GMAIL_SHOWS)
        self._words.setText(told)
        self.setAccessibleDescription(told)
        self.setToolTip(tr("Preview", "Gmail cuts off what is longer"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(_WIDTH) + 20 + self._words.sizeHint().width(), scaled(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._kilobytes is None:
            return
        colors = colors_of(self.palette())
        share = self._kilobytes / GMAIL_SHOWS
        tone = colors.good if share <= NEARLY_FULL else colors.warning
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(0, (self.height() - _HEIGHT) / 2, scaled(_WIDTH), _HEIGHT)
        painter.setBrush(QColor(colors.line))
        painter.drawRoundedRect(whole, 3, 3)
        whole.setWidth(max(_HEIGHT, whole.width() * min(1.0, share)))
        painter.setBrush(QColor(colors.accent if share > 1 else tone))
        painter.drawRoundedRect(whole, 3, 3)
