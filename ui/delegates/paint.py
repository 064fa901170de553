"""Strokes that more than one delegate needs."""

from itertools import pairwise

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen, QTextLayout
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from ui.colors import Colors, colors_of

BAR = 3
BADGE_PADDING = 5


def colors_for(option: QStyleOptionViewItem) -> Colors:
    """The set of colours that the row's widget wears."""
    palette: QPalette = option.palette
    return colors_of(palette)


def is_selected(option: QStyleOptionViewItem) -> bool:
    return bool(option.state & QStyle.StateFlag.State_Selected)


def draw_ground(painter: QPainter, option: QStyleOptionViewItem, colors: Colors) -> None:
    """The row's background: tinted with a bar when selected, warmer under the mouse."""
    rect: QRect = option.rect
    if is_selected(option):
        painter.fillRect(rect, QColor(colors.tint))
        bar = QRect(rect.left(), rect.top(), BAR, rect.height())
        painter.fillRect(bar, QColor(colors.accent))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, QColor(colors.hover))
    if option.state & QStyle.StateFlag.State_HasFocus and not is_selected(option):
        painter.setPen(QPen(QColor(colors.edge), 1))
        painter.drawRect(rect.adjusted(0, 0, -1, -1))


def draw_line(
    painter: QPainter, rect: QRect, text: str, font: QFont, color: str, *, right: bool = False
) -> int:
    """`text` in one line, cut with an ellipsis where it does not fit; returns its width."""
    painter.setFont(font)
    painter.setPen(QColor(color))
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, shown)
    return metrics.horizontalAdvance(shown)


def badge_width(text: str, font: QFont) -> int:
    return QFontMetrics(font).horizontalAdvance(text) + 2 * BADGE_PADDING


def draw_badge(
    painter: QPainter, at: QPointF, text: str, font: QFont, *, fill: str, ink: str, edge: str
) -> int:
    """A small label with round corners, `at` its left middle; returns its width."""
    width, height = badge_width(text, font), QFontMetrics(font).height() + 1
    rect = QRectF(at.x(), at.y() - height / 2, width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(edge))
    painter.setBrush(QColor(fill))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QColor(ink))
    painter.setFont(font)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    return width


def lines_of(text: str, font: QFont, width: int, most: int) -> list[str]:
    """`text` broken into at most `most` lines of `width` pixels, the last cut with an ellipsis."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    starts: list[int] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        starts.append(line.textStart())
    layout.endLayout()
    if len(starts) <= most:
        ends = [*starts[1:], len(text)]
        return [text[start:end].rstrip() for start, end in zip(starts, ends, strict=True)]
    head = [text[start:end].rstrip() for start, end in pairwise(starts[:most])]
    rest = QFontMetrics(font).elidedText(
        text[starts[most - 1] :], Qt.TextElideMode.ElideRight, max(1, width)
    )
    return [*head, rest]


def draw_sparkline(
    painter: QPainter, rect: QRectF, past: tuple[int | None, ...], color: str
) -> None:
    """The places of the last days as a thin line, the first place on top, with a dot for today.
    Where the item was not on the list the line is broken."""
    places = [place for place in past if place is not None]
    if len(places) < 2:
        return
    deepest = max(5, *places)
    step = rect.width() / (len(past) - 1)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(color), 1.3))
    stretch: list[QPointF] = []
    for number, place in enumerate(past):
        if place is None:
            _draw_stretch(painter, stretch)
            stretch = []
        else:
            fall = (place - 1) / (deepest - 1)
            stretch.append(QPointF(rect.left() + number * step, rect.top() + rect.height() * fall))
    _draw_stretch(painter, stretch)
    if stretch:
        painter.setBrush(QColor(color))
        painter.drawEllipse(stretch[-1], 1.6, 1.6)
        painter.setBrush(Qt.BrushStyle.NoBrush)


def _draw_stretch(painter: QPainter, points: list[QPointF]) -> None:
    if len(points) > 1:
        painter.drawPolyline(points)
    elif points:
        painter.drawPoint(points[0])
