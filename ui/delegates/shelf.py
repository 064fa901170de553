"""A row of the shelf: what kind of block lies there, and its words."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from digest.shelf import Parked
from ui.block_texts import kind_of
from ui.delegates.paint import colors_for, draw_ground, draw_line, is_selected
from ui.indexes import Index
from ui.look import Letters, label_font, scaled, text_font
from ui.models.shelf import ROW

SIDE, PADDING, KIND_WIDTH = 14, 5, 74


class ShelfDelegate(QStyledItemDelegate):
    """Paints Parked blocks as the outline paints them in their section."""

    _kind = Letters(label_font, 11, weight=QFont.Weight.Normal)
    _title = Letters(text_font, 14)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, QFontMetrics(self._title).height() + 2 * scaled(PADDING))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        one: Parked = index.data(ROW)
        colors = colors_for(option)
        painter.save()
        draw_ground(painter, option, colors)
        rect: QRect = option.rect.adjusted(SIDE, 0, -SIDE, 0)
        ink = colors.accent if is_selected(option) else colors.soft
        width = scaled(KIND_WIDTH)
        kind = QRect(rect.left(), rect.top(), width, rect.height())
        draw_line(painter, kind, kind_of(one.block).upper(), self._kind, ink)
        draw_line(painter, rect.adjusted(width, 0, 0, 0), index.data(), self._title, colors.ink)
        painter.restore()
