"""The first thing a new user sees: what this is, and four ways to begin."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from ui.colors import colors_of
from ui.icons import icon
from ui.look import headline_font, text_font

_CARD = QSize(300, 96)
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -2, Qt.Key.Key_Down: 2}
"""From card to card, which stand in two columns."""


class _Card(QAbstractButton):
    """A large button with an icon, a title and a sentence."""

    def __init__(self, sign: str, title: str, says: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = sign
        self._says = says
        self.setText(title)
        self.setAccessibleName(title.rstrip("…"))
        self.setAccessibleDescription(says)
        self.setFixedSize(_CARD)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return _CARD

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()  # Qt gives the space bar alone
        elif event.key() in _STEPS:
            event.ignore()  # the panel's
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = colors_of(self.palette())
        marked = self.underMouse() or self.hasFocus()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.fillPath(path, QColor(colors.hover if self.isDown() else colors.button))
        edge = colors.accent if self.hasFocus() else colors.edge if marked else colors.line
        painter.strokePath(path, QPen(QColor(edge), 1.5 if self.hasFocus() else 1))
        icon(self._sign, colors.accent).paint(painter, 18, 18, 24, 24)
        painter.setPen(QColor(colors.ink))
        painter.setFont(headline_font(16))
        painter.drawText(QRectF(56, 16, self.width() - 68, 26), _LEFT, self.text())
        painter.setPen(QColor(colors.soft))
        painter.setFont(text_font(13))
        says = QRectF(56, 42, self.width() - 70, self.height() - 50)
        painter.drawText(says, Qt.TextFlag.TextWordWrap, self._says)


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class _Nameplate(QWidget):
    """The name between two rules, as a paper's head."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Digest Desk")
        self.setFixedHeight(92)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = colors_of(self.palette())
        painter = QPainter(self)
        width = self.width()
        painter.fillRect(QRectF(0, 0, width, 3), QColor(colors.ink))
        painter.fillRect(QRectF(0, self.height() - 1, width, 1), QColor(colors.ink))
        font = headline_font(52, weight=QFont.Weight.Bold)
        painter.setFont(font)
        painter.setPen(QColor(colors.ink))
        name = QRectF(0, 3, width, self.height() - 6)
        painter.drawText(name, Qt.AlignmentFlag.AlignCenter, "Digest Desk")
        reach = QFontMetricsF(font).horizontalAdvance("Digest Desk") / 2
        painter.setPen(QColor(colors.accent))
        painter.setFont(headline_font(12))
        left = QRectF(0, 3, width / 2 - reach - 12, self.height() - 6)
        right = QRectF(width / 2 + reach + 12, 3, width / 2 - reach - 12, self.height() - 6)
        painter.drawText(left, _LEFT, "No. 1")
        sides = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(right, sides, "Late edition")


class WelcomePanel(QWidget):
    """Stands in the window while the desk is empty.

    Signals: `sample_chosen()`, `import_chosen()`, `publication_chosen()`, `blank_chosen()`.
    """

    sample_chosen = Signal()
    import_chosen = Signal()
    publication_chosen = Signal()
    blank_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Welcome")
        self.cards = self._make_cards()
        grid = QGridLayout()
        grid.setSpacing(14)
        for number, card in enumerate(self.cards):
            grid.addWidget(card, number // 2, number % 2)
        says = QLabel("A newspaper of your own: pick the articles, print the page, every morning.")
        says.setFont(headline_font(17, weight=QFont.Weight.Normal))
        says.setAlignment(Qt.AlignmentFlag.AlignCenter)
        drops = QLabel("Or drop or paste a saved page, a link or a text anywhere in this window.")
        drops.setProperty("look", "soft")
        drops.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout()
        column.addStretch(2)
        column.addWidget(_Nameplate())
        column.addSpacing(14)
        column.addWidget(says)
        column.addSpacing(30)
        column.addLayout(grid)
        column.addSpacing(26)
        column.addWidget(drops)
        column.addStretch(3)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addLayout(column)
        row.addStretch(1)
        self.setFocusProxy(self.cards[0])

    def _make_cards(self) -> tuple[_Card, ...]:
        ways = (
            ("editions", "Try the sample newspaper", "A small harbour town's news: two days of "
             "articles, with their rankings.", self.sample_chosen),
            ("import", "Import a page…", "A news page from the web, or one that you saved, "
             "text or HTML.", self.import_chosen),
            ("gather", "New publication…", "Feeds and pages to read, sections, and the hour at "
             "which it is made.", self.publication_chosen),
            ("compose", "Start with an empty edition", "A front page with nothing on it yet.",
             self.blank_chosen),
        )  # fmt: skip
        cards = []
        for sign, title, says, chosen in ways:
            card = _Card(sign, title, says, self)
            card.clicked.connect(chosen)
            cards.append(card)
        return tuple(cards)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go from card to card."""
        step = _STEPS.get(event.key())
        focused = next((n for n, card in enumerate(self.cards) if card.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
        elif 0 <= focused + step < len(self.cards):
            self.cards[focused + step].setFocus(Qt.FocusReason.TabFocusReason)
