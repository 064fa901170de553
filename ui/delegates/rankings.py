"""A chart's rows: its title, then each item with its numeral, its past and its movement."""

from PySide6.QtCore import QObject, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from digest.model import Direction, Movement
from ui.colors import Colors
from ui.delegates.paint import colors_for, draw_ground, draw_line, draw_sparkline
from ui.indexes import Index
from ui.look import headline_font, text_font
from ui.models.rankings import (
    ROW,
    ChartRow,
    chart_title,
    doubt_words,
    is_doubtful,
    movement_sign,
)

SIDE, HEADING, ITEM = 14, 30, 27
NUMERAL, SPARKLINE, SIGN = 24, 42, 38


class RankingDelegate(QStyledItemDelegate):
    """Paints ChartRows; rows keep their height. Items that the library lacks are fainter."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._heading = text_font(12, weight=QFont.Weight.DemiBold)
        self._small = text_font(12)
        self._title = text_font(14)
        self._numeral = headline_font(16, weight=QFont.Weight.Bold)
        self._sign = text_font(12, weight=QFont.Weight.DemiBold)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: ChartRow = index.data(ROW)
        return QSize(0, HEADING if row.item is None else ITEM)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> None:
        row: ChartRow = index.data(ROW)
        colors = colors_for(option)
        painter.save()
        draw_ground(painter, option, colors)
        rect = option.rect.adjusted(SIDE, 0, -SIDE, 0)
        if row.item is None:
            self._draw_heading(painter, rect, row, colors)
        else:
            self._draw_item(painter, rect, row, colors)
        painter.restore()

    def _draw_heading(self, painter: QPainter, rect: QRect, row: ChartRow, colors: Colors) -> None:
        captured = row.ranking.captured
        when = f"{captured.day} {captured:%b %H:%M}"
        taken = draw_line(painter, rect, when, self._small, colors.soft, right=True)
        if is_doubtful(row.ranking):
            place = rect.adjusted(0, 0, -taken - 10, 0)
            doubt = f"⚠ {doubt_words(row.ranking)}"
            taken += 10 + draw_line(painter, place, doubt, self._small, colors.warning, right=True)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(colors.line))
        place = rect.adjusted(0, 0, -taken - 10, 0)
        draw_line(painter, place, chart_title(row.ranking), self._heading, colors.soft)

    def _draw_item(self, painter: QPainter, rect: QRect, row: ChartRow, colors: Colors) -> None:
        assert row.item is not None
        numeral = QRect(rect.left(), rect.top(), NUMERAL, rect.height())
        draw_line(painter, numeral, str(row.item.position), self._numeral, colors.accent)
        right = rect.right()
        if row.movement is not None:
            sign = QRect(right - SIGN, rect.top(), SIGN, rect.height())
            text, color = movement_sign(row.movement), _sign_color(row.movement, colors)
            draw_line(painter, sign, text, self._sign, color, right=True)
            right -= SIGN + 4
            if len(row.movement.past) > 1:
                middle = rect.center().y()
                line = QRectF(right - SPARKLINE, middle - 5, SPARKLINE, 10)
                draw_sparkline(painter, line, row.movement.past, colors.soft)
                right -= SPARKLINE + 8
        place = QRect(
            rect.left() + NUMERAL, rect.top(), right - rect.left() - NUMERAL, rect.height()
        )
        ink = colors.ink if row.article is not None else colors.soft
        draw_line(painter, place, row.item.title, self._title, ink)


def _sign_color(movement: Movement, colors: Colors) -> str:
    return {
        Direction.UP: colors.good,
        Direction.DOWN: colors.accent,
        Direction.NEW: colors.ink,
        Direction.SAME: colors.soft,
    }[movement.direction]
