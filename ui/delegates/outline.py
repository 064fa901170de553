"""A row of the outline: a section's title with its count, or a block's kind and words."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from digest.model import Block, Section
from ui.colors import Colors
from ui.delegates.paint import colors_for, draw_ground, draw_line, is_selected
from ui.indexes import Index
from ui.look import label_font, text_font
from ui.models.outline import KIND, ROW

HEIGHT, SIDE = 28, 14
BRANCH = 18
KIND_WIDTH = 76


class OutlineDelegate(QStyledItemDelegate):
    """Paints Sections, Blocks and the lead's empty place; edits a section's title in its row."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view
        self._section = text_font(14, weight=QFont.Weight.DemiBold)
        self._count = text_font(12)
        self._kind = label_font(11)
        self._kind.setWeight(QFont.Weight.Normal)
        self._title = text_font(14)
        self._hint = text_font(14)
        self._hint.setItalic(True)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> None:
        value: Section | Block | None = index.data(ROW)
        colors = colors_for(option)
        painter.save()
        option.rect.setLeft(0)  # the whole row, branch and all
        draw_ground(painter, option, colors)
        if isinstance(value, Section):
            self._draw_section(painter, option, value, colors, index=index)
        else:
            self._draw_block(painter, option, value, colors, index=index)
        painter.restore()

    def _draw_section(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        section: Section,
        colors: Colors,
        *,
        index: Index,
    ) -> None:
        rect: QRect = option.rect.adjusted(SIDE, 0, -SIDE, 0)
        if self._view.model().rowCount(index):
            is_open = self._view.isExpanded(index)
            _draw_chevron(painter, QPointF(rect.left() + 4, rect.center().y() + 1), colors, is_open)
        taken = draw_line(
            painter, rect, str(len(section.blocks)), self._count, colors.soft, right=True
        )
        place = rect.adjusted(BRANCH, 0, -taken - 8, 0)
        draw_line(painter, place, section.title, self._section, colors.ink)

    def _draw_block(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        block: Block | None,
        colors: Colors,
        *,
        index: Index,
    ) -> None:
        rect: QRect = option.rect.adjusted(SIDE + BRANCH, 0, -SIDE, 0)
        kind = QRect(rect.left(), rect.top(), KIND_WIDTH, rect.height())
        kind_color = colors.accent if is_selected(option) else colors.soft
        draw_line(painter, kind, index.data(KIND).upper(), self._kind, kind_color)
        place = rect.adjusted(KIND_WIDTH, 0, 0, 0)
        if block is None:
            outline = QPen(QColor(colors.edge), 1, Qt.PenStyle.DashLine)
            painter.setPen(outline)
            painter.drawRoundedRect(place.adjusted(-8, 3, 0, -4), 5, 5)
            draw_line(painter, place, index.data(), self._hint, colors.soft)
        else:
            draw_line(painter, place, index.data(), self._title, colors.ink)

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAccessibleName("Section title")
        return editor

    def updateEditorGeometry(
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> None:
        editor.setGeometry(option.rect.adjusted(SIDE + BRANCH - 10, -1, -SIDE, 1))


def _draw_chevron(painter: QPainter, at: QPointF, colors: Colors, is_open: bool) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colors.soft), 1.5))
    arm = 3.5
    if is_open:
        points = [(-arm, -arm / 2), (0, arm / 2), (arm, -arm / 2)]
    else:
        points = [(-arm / 2, -arm), (arm / 2, 0), (-arm / 2, arm)]
    painter.drawPolyline([at + QPointF(x, y) for x, y in points])
