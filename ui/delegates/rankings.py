"""A chart's rows: its title, then each item with its numeral, its past and its movement."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from digest.model import Direction, Movement
from ui import dates
from ui.colors import Colors
from ui.delegates.paint import colors_for, draw_ground, draw_line, draw_sparkline
from ui.indexes import Index
from ui.look import Letters, headline_font, scaled, text_font
from ui.models.rankings import (
    ROW,
    ChartRow,
    age_words,
    chart_title,
    doubt_words,
    is_doubtful,
    is_stale,
    movement_sign,
    scope_words,
)
from ui.translation import tr

SIDE, PADDING, ABOVE = 14, 4, 8
NUMERAL, SPARKLINE, SIGN, DAYS = 24, 42, 38, 34
ROOMY = 330
"""From this width of a row on there is room for the days that an item has been on the list."""


class RankingDelegate(QStyledItemDelegate):
    """Paints ChartRows; rows keep their height. Items that the library lacks are fainter."""

    _heading = Letters(text_font, 13, weight=QFont.Weight.DemiBold)
    _small = Letters(text_font, 12)
    _title = Letters(text_font, 14)
    _numeral = Letters(headline_font, 16, weight=QFont.Weight.Bold)
    _sign = Letters(text_font, 12, weight=QFont.Weight.DemiBold)

    def __init__(self, parent: QObject, *, now: Callable[[], datetime] = dates.local_now) -> None:
        super().__init__(parent)
        self._now = now

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: ChartRow = index.data(ROW)
        if row.item is not None:
            return QSize(0, QFontMetrics(self._title).height() + 2 * scaled(PADDING))
        lines = QFontMetrics(self._heading).height() + QFontMetrics(self._small).height()
        return QSize(0, lines + scaled(ABOVE) + scaled(PADDING))

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
            if index.row():
                line = QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1)
                painter.fillRect(line, QColor(colors.line))
            self._draw_heading(painter, rect, row, colors)
        else:
            self._draw_item(painter, rect, row, colors)
        painter.restore()

    def _draw_heading(self, painter: QPainter, rect: QRect, row: ChartRow, colors: Colors) -> None:
        """The title, and below it what the chart ranks and how old it is."""
        now = self._now()
        high, low = QFontMetrics(self._heading).height(), QFontMetrics(self._small).height()
        upper = QRect(rect.left(), rect.top() + scaled(ABOVE), rect.width(), high)
        if is_doubtful(row.ranking):
            words = doubt_words(row.ranking)
            taken = draw_line(painter, upper, words, self._small, colors.warning, right=True)
            upper.adjust(0, 0, -taken - 10, 0)
        draw_line(painter, upper, chart_title(row.ranking), self._heading, colors.ink)
        lower = QRect(rect.left(), rect.top() + scaled(ABOVE) + high, rect.width(), low)
        words = f"{scope_words(row.ranking)} · {age_words(row.ranking, now)}"
        ink = colors.warning if is_stale(row.ranking, now) else colors.soft
        draw_line(painter, lower, words[:1].upper() + words[1:], self._small, ink)

    def _draw_item(self, painter: QPainter, rect: QRect, row: ChartRow, colors: Colors) -> None:
        assert row.item is not None
        numeral, sparkline, sign, days = map(scaled, (NUMERAL, SPARKLINE, SIGN, DAYS))
        place = QRect(rect.left(), rect.top(), numeral, rect.height())
        draw_line(painter, place, str(row.item.position), self._numeral, colors.accent)
        right = rect.right()
        if row.movement is not None:
            place = QRect(right - sign, rect.top(), sign, rect.height())
            draw_line(
                painter,
                place,
                movement_sign(row.movement),
                self._sign,
                sign_color(row.movement, colors),
                right=True,
            )
            right -= sign
            if rect.width() >= scaled(ROOMY):
                place = QRect(right - days, rect.top(), days, rect.height())
                words = tr("Rankings", "{days} d", "days on the list").format(
                    days=row.movement.days_on_list
                )
                draw_line(painter, place, words, self._small, colors.soft, right=True)
                right -= days
            past = QRectF(
                right - sparkline - 4,
                rect.top() + rect.height() * 0.3,
                sparkline,
                rect.height() * 0.4,
            )
            draw_sparkline(painter, past, row.movement.past, colors.soft)
            right -= sparkline + scaled(14)
        place = QRect(rect.left() + numeral, rect.top(), right - rect.left() - numeral, 0)
        place.setHeight(rect.height())
        ink = colors.soft if row.article is None else colors.ink
        draw_line(painter, place, row.item.title, self._title, ink)


def sign_color(movement: Movement, colors: Colors) -> str:
    match movement.direction:
        case Direction.UP:
            return colors.good
        case Direction.DOWN:
            return colors.accent
        case Direction.NEW:
            return colors.ink
        case Direction.SAME:
            return colors.soft
