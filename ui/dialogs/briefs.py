"""A list of things to choose from, each in two lines, and a brief of the current one beside it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QListWidget,
    QScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.delegates.paint import colors_for, draw_line
from ui.indexes import Index
from ui.look import headline_font, label_font, scaled, text_font

ROW_HEIGHT, LINE, TOP = 52, 20, 6
SIDE, BESIDE_BOX = 14, 44
"""Where the words begin, without and with a box to tick."""

BELOW = Qt.ItemDataRole.UserRole + 1
"""The second line of an item."""

QUIET = Qt.ItemDataRole.UserRole + 2
"""Whether an item's first line is quiet, too: it cannot be chosen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """A heading, a sentence on it, and lists: the head of each with its lines."""

    title: str = ""
    note: str = ""
    lists: tuple[tuple[str, tuple[str, ...]], ...] = ()


class TwoLineDelegate(QStyledItemDelegate):
    """The item's words, below them the quieter ones of BELOW; a box to tick where it has one."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, scaled(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        drawn.text = ""
        widget = option.widget
        style = widget.style() if widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, drawn, painter, widget)
        has_box = index.data(Qt.ItemDataRole.CheckStateRole) is not None
        colors = colors_for(option)
        rect: QRect = option.rect.adjusted(BESIDE_BOX if has_box else SIDE, TOP, -10, 0)
        first = QRect(rect.left(), rect.top(), rect.width(), scaled(LINE))
        ink = colors.soft if index.data(QUIET) else colors.ink
        bold = text_font(14, weight=QFont.Weight.DemiBold)
        draw_line(painter, first, str(index.data()), bold, ink)
        below = str(index.data(BELOW) or "")
        draw_line(painter, first.translated(0, scaled(LINE)), below, text_font(12), colors.soft)


class TwoLineList(QListWidget):
    """A list whose items are drawn in two lines."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setStyleSheet("QListWidget::indicator { margin-left: 12px; }")
        self.setItemDelegate(TwoLineDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


class BriefView(QScrollArea):
    """Shows one Brief, scrolling where it is long."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._brief = Brief()
        self._show(Brief())

    @property
    def text(self) -> str:
        """All that is said, line by line."""
        brief = self._brief
        lists = [line for head, lines in brief.lists for line in (head, *lines)]
        return "\n".join(line for line in (brief.title, brief.note, *lists) if line)

    def show_brief(self, brief: Brief) -> None:
        if brief != self._brief:
            self._brief = brief
            self._show(brief)

    def _show(self, brief: Brief) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(14, 8, 10, 8)
        column.setSpacing(5)
        _add(column, [brief.title], headline_font(17))
        _add(column, [brief.note], text_font(13), look="soft")
        for head, lines in brief.lists:
            if lines:
                column.addSpacing(8)
                _add(column, [head.upper()], label_font(11), look="soft")
                _add(column, lines, headline_font(14, weight=QFont.Weight.Normal))
        column.addStretch(1)
        self.setWidget(page)


def _add(column: QVBoxLayout, lines: Sequence[str], font: QFont, *, look: str = "") -> None:
    for line in lines:
        if line:
            label = QLabel(line)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setFont(font)
            label.setProperty("look", look)
            column.addWidget(label)
