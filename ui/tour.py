"""Three hints for the first time: where the articles are, where the edition grows, where it is
seen. They stand beside the panes and stop nobody."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.colors import colors_of
from ui.look import headline_font, scaled, text_font
from ui.translation import tr

WIDTH, ARROW, SIDE, BELOW = 320, 10, 14, 72
"""At 100 % text: a bubble's width, its arrow, its margins, and how far below its pane's top it
stands."""

_MOVING = (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.StyleChange)
"""What can move a pane."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """What is said of `pane`."""

    pane: QWidget
    title: str
    text: str


class Bubble(QWidget):
    """One hint with an arrow to its pane. Signals: `next_wanted()`, `skip_wanted()`."""

    next_wanted = Signal()
    skip_wanted = Signal()

    def __init__(self, hint: Hint, number: int, count: int, window: QWidget) -> None:
        super().__init__(window)
        self._hint = hint
        self._points_left = True
        self.setAccessibleName(hint.title)
        self.setAccessibleDescription(hint.text)
        title = QLabel(hint.title)
        title.setFont(headline_font(17))
        text = QLabel(hint.text)
        text.setWordWrap(True)
        place = QLabel(tr("Tour", "{number} of {count}").format(number=number, count=count))
        place.setProperty("look", "soft")
        place.setFont(text_font(12))
        is_last = number == count
        self.next = QPushButton(tr("Tour", "Done") if is_last else tr("Tour", "Next"))
        self.next.setProperty("look", "primary")
        self.skip = QPushButton(tr("Tour", "Skip"))
        self.skip.setProperty("look", "quiet")
        self.skip.setVisible(not is_last)
        self.next.clicked.connect(self.next_wanted)
        self.skip.clicked.connect(self.skip_wanted)
        self._lay_out(title, text, place)

    def stand(self) -> None:
        """Takes its place beside the pane: on the side where the window has more room."""
        window, pane = self.parentWidget().rect(), _place_in(self._hint.pane, self.parentWidget())
        self.setFixedWidth(scaled(WIDTH))
        self.adjustSize()
        self._points_left = window.right() - pane.right() >= pane.left() - window.left()
        beside = pane.right() - 1 if self._points_left else pane.left() - self.width() + 1
        left = max(window.left(), min(beside, window.right() - self.width()))
        top = min(pane.top() + scaled(BELOW), window.bottom() - self.height() - SIDE)
        self.move(left, max(window.top(), top))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.skip_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.skip if self.skip.hasFocus() else self.next).click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = colors_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colors.accent), 1))
        painter.setBrush(QColor(colors.pane))
        painter.drawPath(self._shape())

    def _shape(self) -> QPainterPath:
        arrow = scaled(ARROW)
        room = QRectF(self.rect()).adjusted(arrow, 0.5, -arrow, -0.5)
        box = QPainterPath()
        box.addRoundedRect(room, 6, 6)
        edge = room.left() if self._points_left else room.right()
        tip = edge - arrow + 1 if self._points_left else edge + arrow - 1
        top = room.top() + scaled(22)
        corners = [(edge, top), (tip, top + arrow), (edge, top + 2 * arrow)]
        pointer = QPainterPath()
        pointer.addPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
        pointer.closeSubpath()
        return box.united(pointer)

    def _lay_out(self, title: QLabel, text: QLabel, place: QLabel) -> None:
        side = scaled(SIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(side + scaled(ARROW), side, side + scaled(ARROW), side)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(text)
        foot = QHBoxLayout()
        foot.addWidget(place)
        foot.addStretch(1)
        foot.addWidget(self.skip)
        foot.addWidget(self.next)
        column.addLayout(foot)


class Tour(QObject):
    """Shows the hints one after the other. Signal: `ended()` when they were seen or skipped."""

    ended = Signal()

    def __init__(self, window: QWidget, hints: Callable[[], tuple[Hint, ...]]) -> None:
        """`hints` answers those that there are now."""
        super().__init__(window)
        self._window = window
        self._hints = hints
        self._left: tuple[Hint, ...] = ()
        self._count = 0
        self._bubble: Bubble | None = None
        self._former: QWidget | None = None

    @property
    def bubble(self) -> Bubble | None:
        """The hint on view."""
        return self._bubble

    def start(self) -> None:
        """Begins with the first hint whose pane is on view; nothing when there is none."""
        self._drop_bubble()
        self._former = self._window.focusWidget()
        self._left = tuple(hint for hint in self._hints() if hint.pane.isVisible())
        self._count = len(self._left)
        if self._left:
            self._window.installEventFilter(self)
            self._go_on()

    def stop(self) -> None:
        """Takes the hint away; the keyboard goes back to where it was."""
        if self._bubble is None:
            return
        self._drop_bubble()
        self._window.removeEventFilter(self)
        if self._former is not None and self._former.isVisible():
            self._former.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVING and self._bubble is not None:
            self._bubble.stand()
        return super().eventFilter(watched, event)

    def _go_on(self) -> None:
        """The next hint; after the last one it is over."""
        if not self._left:
            self.stop()
            return
        self._drop_bubble()
        hint, self._left = self._left[0], self._left[1:]
        bubble = Bubble(hint, self._count - len(self._left), self._count, self._window)
        bubble.next_wanted.connect(self._go_on)
        bubble.skip_wanted.connect(self.stop)
        self._bubble = bubble
        bubble.stand()
        bubble.show()
        bubble.raise_()
        bubble.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop_bubble(self) -> None:
        if self._bubble is not None:
            self._bubble.hide()
            self._bubble.deleteLater()
            self._bubble = None


def _place_in(pane: QWidget, window: QWidget) -> QRect:
    """Where `pane` is in `window`."""
    return QRect(pane.mapTo(window, QPoint(0, 0)), pane.size())
