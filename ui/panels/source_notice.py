"""The quiet line above the library: sources that fail, or have gone quiet."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from digest.roster import SourceRow
from ui.colors import colors_of
from ui.icons import icon
from ui.look import text_font
from ui.source_rows import trouble_words
from ui.tips import plain_tip
from ui.translation import tr

HEIGHT = 32
MARK = 16
MOST_NAMED = 8


class SourceNotice(QFrame):
    """Hidden while all is well, and once it was dismissed until other sources are in trouble.

    Signals: `sources_wanted()` when the reader wants to see them.
    """

    sources_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self._troubled: frozenset[tuple[str, str, str]] = frozenset()
        self._dismissed: frozenset[tuple[str, str, str]] = frozenset()
        self.words = QPushButton(self)
        self.words.setProperty("look", "warning")
        self.words.setFont(text_font(13))
        self.words.setToolTip(tr("Sources", "Show the sources"))
        self.words.clicked.connect(self.sources_wanted)
        self.close_button = QToolButton(text="✕", autoRaise=True)
        self.close_button.setProperty("look", "quiet")
        self.close_button.setAccessibleName(tr("Sources", "Hide until something changes"))
        self.close_button.setToolTip(tr("Sources", "Hide until something changes"))
        self.close_button.clicked.connect(self._on_dismissed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14 + MARK + 8, 0, 6, 0)
        layout.addWidget(self.words, 1, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.close_button)
        self.hide()

    @property
    def text(self) -> str:
        return self.words.text()

    def show_rows(self, rows: Sequence[SourceRow]) -> None:
        """Says which of these sources need a look."""
        troubled = [row for row in rows if row.state.is_trouble]
        self._troubled = frozenset((*row.key, row.state.value) for row in troubled)
        self.words.setText(trouble_words(rows))
        self.words.setAccessibleName(trouble_words(rows))
        lines = (*(_line(row) for row in troubled[:MOST_NAMED]), tr("Sources", "Show the sources"))
        self.words.setToolTip(plain_tip("\n".join(lines)))
        self.setVisible(bool(self._troubled) and self._troubled != self._dismissed)

    def _on_dismissed(self) -> None:
        self._dismissed = self._troubled
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        colors = colors_of(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colors.hover))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(colors.line))
        place = QRectF(14, (self.height() - MARK) / 2, MARK, MARK).toRect()
        icon("warning", colors.warning).paint(painter, place)


def _line(row: SourceRow) -> str:
    return f"{row.name}: {row.warnings[0].reason}"
