"""The first thing a new user sees: what this is, and four ways to begin."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.colors import colors_of
from ui.icons import icon
from ui.look import Letters, headline_font, scaled, text_font
from ui.translation import marked, tr

NAME = "Digest Desk"
CARD_WIDTH = 320
"""At 100 % text, as are the lengths below."""

SIDE, SIGN, GAP = 18, 24, 14
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -2, Qt.Key.Key_Down: 2}
"""From card to card, which stand in two columns."""

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

_WAYS = (
    ("editions", marked("Welcome", "Try the sample newspaper"), marked("Welcome",
     "A small harbour town's news: two days of articles, with their rankings.")),
    ("import", marked("Welcome", "Import a page…"), marked("Welcome",
     "A news page from the web, or one that you saved, text or HTML.")),
    ("gather", marked("Welcome", "New publication…"), marked("Welcome",
     "Feeds and pages to read, sections, and the hour at which it is made.")),
    ("compose", marked("Welcome", "Start with an empty edition"), marked("Welcome",
     "A front page with nothing on it yet.")),
)  # fmt: skip


class _Card(QAbstractButton):
    """A large button with an icon, a title and a sentence; the `first` one is the way for most."""

    _title = Letters(headline_font, 16)
    _words = Letters(text_font, 13)

    def __init__(self, sign: str, title: str, says: str, *, first: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._sign = sign
        self._says = says
        self._first = first
        self.setText(title)
        self.setAccessibleName(title.rstrip("…"))
        self.setAccessibleDescription(says)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        # The cards of a row are as high as its highest.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        width = scaled(CARD_WIDTH)
        _title, words = self._places(width)
        return QSize(width, words.bottom() + scaled(SIDE - 2))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()  # Qt gives the space bar alone
        elif event.key() in _STEPS:
            event.ignore()  # the panel's
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = colors_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        ground = colors.tint if self._first else colors.button
        painter.fillPath(path, QColor(colors.hover if self.isDown() else ground))
        resting = colors.edge if self.underMouse() else colors.line
        edge = colors.accent if self.hasFocus() else resting
        painter.strokePath(path, QPen(QColor(edge), 2 if self.hasFocus() else 1))
        title, words = self._places(self.width())
        sign = QRect(scaled(SIDE), title.top(), scaled(SIGN), title.height())
        icon(self._sign, colors.accent).paint(painter, sign)
        painter.setPen(QColor(colors.ink))
        painter.setFont(self._title)
        painter.drawText(title, _LEFT | Qt.TextFlag.TextWordWrap, self.text())
        painter.setPen(QColor(colors.soft))
        painter.setFont(self._words)
        painter.drawText(words, Qt.TextFlag.TextWordWrap, self._says)

    def _places(self, width: int) -> tuple[QRect, QRect]:
        """Where the title and the sentence go on a card of that width."""
        left = scaled(SIDE + SIGN + GAP)
        room = QRect(left, scaled(SIDE - 2), width - left - scaled(SIDE), 10_000)
        wrap = int(Qt.TextFlag.TextWordWrap)
        title = QFontMetrics(self._title).boundingRect(room, wrap, self.text())
        title = QRect(room.left(), room.top(), room.width(), max(title.height(), scaled(SIGN)))
        below = room.translated(0, title.height() + scaled(4))
        words = QFontMetrics(self._words).boundingRect(below, wrap, self._says)
        return title, QRect(below.left(), below.top(), below.width(), words.height())


class _Nameplate(QWidget):
    """The name between two rules, as a paper's head."""

    _letters = Letters(headline_font, 52, weight=QFont.Weight.Bold)
    _ears = Letters(headline_font, 12)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(NAME)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._letters)
        return QSize(metrics.horizontalAdvance(NAME) + scaled(180), round(metrics.height() * 1.35))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = colors_of(self.palette())
        painter = QPainter(self)
        width = self.width()
        painter.fillRect(QRectF(0, 0, width, 3), QColor(colors.ink))
        painter.fillRect(QRectF(0, self.height() - 1, width, 1), QColor(colors.ink))
        painter.setFont(self._letters)
        painter.setPen(QColor(colors.ink))
        row = QRectF(0, 3, width, self.height() - 6)
        painter.drawText(row, Qt.AlignmentFlag.AlignCenter, NAME)
        painter.setPen(QColor(colors.accent))
        painter.setFont(self._ears)
        painter.drawText(row, _LEFT, tr("Welcome", "No. 1"))
        painter.drawText(row, _RIGHT, tr("Welcome", "Late edition"))


class WelcomePanel(QScrollArea):
    """Stands in the window while the desk is empty.

    Signals: `sample_chosen()`, `import_chosen()`, `publication_chosen()`, `blank_chosen()`.
    """

    sample_chosen = Signal()
    import_chosen = Signal()
    publication_chosen = Signal()
    blank_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Welcome", "Welcome"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page = QWidget()
        self._page.setProperty("look", "pane")
        self._page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.cards = self._make_cards()
        self._lay_out()
        self.setWidget(self._page)
        self.setFocusProxy(self.cards[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go from card to card."""
        step = _STEPS.get(event.key())
        focused = next((n for n, card in enumerate(self.cards) if card.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
        elif 0 <= focused + step < len(self.cards):
            self.cards[focused + step].setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(self.cards[focused + step])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            for part in self._page.findChildren(QWidget):
                part.updateGeometry()

    def _make_cards(self) -> tuple[_Card, ...]:
        signals = (
            self.sample_chosen, self.import_chosen, self.publication_chosen, self.blank_chosen,
        )  # fmt: skip
        cards = []
        for (sign, title, says), chosen in zip(_WAYS, signals, strict=True):
            card = _Card(
                sign,
                tr("Welcome", title),
                tr("Welcome", says),
                first=not cards,
                parent=self._page,
            )
            card.clicked.connect(chosen)
            cards.append(card)
        return tuple(cards)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(GAP)
        for number, card in enumerate(self.cards):
            grid.addWidget(card, number // 2, number % 2)
        says = QLabel(
            tr(
                "Welcome",
                "A newspaper of your own: pick the articles, print the page, every morning.",
            )
        )
        says.setFont(headline_font(17, weight=QFont.Weight.Normal))
        drops = QLabel(
            tr(
                "Welcome",
                "Or drop or paste a saved page, a link or a text anywhere in this window.",
            )
        )
        drops.setProperty("look", "soft")
        column = QVBoxLayout()
        column.addStretch(2)
        column.addWidget(_Nameplate())
        column.addSpacing(14)
        column.addWidget(says)
        column.addSpacing(28)
        column.addLayout(grid)
        column.addSpacing(28)
        column.addWidget(drops)
        column.addStretch(3)
        for words in (says, drops):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            words.setWordWrap(True)
        row = QHBoxLayout(self._page)
        row.addStretch(1)
        row.addLayout(column)
        row.addStretch(1)
