"""A row of the outline: a section's title with its count, or a block's kind, words and facts."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPen
from PySide6.QtWidgets import (
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from digest.model import Block, Section, Upkeep
from digest.preflight.words import words_of_block
from ui.colors import Colors
from ui.dates import number
from ui.delegates.paint import colors_for, draw_ground, draw_line, is_selected
from ui.icons import icon
from ui.indexes import Index
from ui.look import Letters, label_font, scaled, text_font
from ui.models.outline import KIND, NOTES, ROW
from ui.outline_words import upkeep_of
from ui.translation import tr

HEIGHT, SIDE = 28, 14
BRANCH = 18
KIND_WIDTH, NARROW_KIND = 76, 72
GAP = 10
MARK = 14
ROOMY = 360
"""A row at least so wide shows how many words its block has."""


def side() -> int:
    """The blank at a row's ends."""
    return scaled(SIDE)


def branch() -> int:
    """How far a block stands behind its section's title."""
    return scaled(BRANCH)


class OutlineDelegate(QStyledItemDelegate):
    """Paints Sections, Blocks and the lead's empty place; edits a section's title in its row."""

    _section = Letters(text_font, 14, weight=QFont.Weight.DemiBold)
    _count = Letters(text_font, 12)
    _kind = Letters(label_font, 11, weight=QFont.Weight.Normal)
    _title = Letters(text_font, 14)

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view
        self._icons: dict[tuple[str, str], QIcon] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, max(scaled(HEIGHT), QFontMetrics(self._title).height() + 6))

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

    def revert_area(self, index: Index, row: QRect) -> QRect:
        """Where in the `row` of `index` "revert", or its mark, stands; empty where it does not."""
        if upkeep_of(index.data(ROW)) is not Upkeep.EDITED or not self._may_edit(index):
            return QRect()
        width = scaled(MARK)
        if _is_roomy(row.adjusted(side() + branch(), 0, -side(), 0)):
            width = QFontMetrics(self._count).horizontalAdvance(_revert())
        return QRect(row.right() - side() - width, row.top(), width, row.height())

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAccessibleName(tr("Outline", "Section title"))
        return editor

    def updateEditorGeometry(
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> None:
        editor.setGeometry(option.rect.adjusted(side() + branch() - 10, -1, -side(), 1))

    def _draw_section(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        section: Section,
        colors: Colors,
        *,
        index: Index,
    ) -> None:
        rect: QRect = option.rect.adjusted(side(), 0, -side(), 0)
        if self._view.model().rowCount(index):
            is_open = self._view.isExpanded(index)
            at = QPointF(rect.left() + scaled(4), rect.center().y() + 1)
            _draw_chevron(painter, at, colors, is_open)
        taken = draw_line(
            painter, rect, str(len(section.blocks)), self._count, colors.soft, right=True
        )
        place = rect.adjusted(branch(), 0, -taken - GAP, 0)
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
        rect: QRect = option.rect.adjusted(side() + branch(), 0, -side(), 0)
        roomy = _is_roomy(rect)
        width = self._kind_width(roomy)
        kind = QRect(rect.left(), rect.top(), width - GAP, rect.height())
        kind_color = colors.accent if is_selected(option) else colors.soft
        draw_line(painter, kind, index.data(KIND).upper(), self._kind, kind_color)
        place = rect.adjusted(width, 0, 0, 0)
        if block is None:
            painter.setPen(QPen(QColor(colors.edge), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(place.adjusted(-8, 3, 0, -4), 5, 5)
            hint = QFont(self._title)
            hint.setItalic(True)
            draw_line(painter, place, index.data(), hint, colors.soft)
            return
        taken = self._draw_facts(painter, place, block, colors, index=index, roomy=roomy)
        title = place.adjusted(0, 0, -taken, 0)
        draw_line(painter, title, index.data(), self._title, colors.ink)

    def _draw_facts(
        self,
        painter: QPainter,
        place: QRect,
        block: Block,
        colors: Colors,
        *,
        index: Index,
        roomy: bool,
    ) -> int:
        """Draws from the right what is known of the block; returns how much room that took."""
        rest = QRect(place)
        upkeep = upkeep_of(block)
        if upkeep is Upkeep.EDITED and not roomy and self._may_edit(index):
            self._take_mark(painter, rest, "revert", colors.accent)
        elif upkeep is Upkeep.EDITED:
            if self._may_edit(index):
                self._take(painter, rest, _revert(), colors.accent, gap=0)
                self._take(painter, rest, " · ", colors.soft, gap=0)
            self._take(painter, rest, tr("Outline", "edited"), colors.accent)
        elif upkeep is Upkeep.LIVE and self._may_edit(index):
            self._take_mark(painter, rest, "gather", colors.edge)
        words = words_of_block(block)
        if words and roomy:
            self._take(painter, rest, number(words), colors.soft)
        if index.data(NOTES):
            self._take_mark(painter, rest, "warning", colors.warning)
        return place.width() - rest.width()

    def _take(
        self, painter: QPainter, rest: QRect, text: str, color: str, *, gap: int = GAP
    ) -> None:
        """Draws `text` at the right end of `rest`, which ends before it afterwards."""
        taken = draw_line(painter, rest, text, self._count, color, right=True)
        rest.setRight(rest.right() - taken - gap)

    def _take_mark(self, painter: QPainter, rest: QRect, name: str, color: str) -> None:
        size = scaled(MARK)
        box = QRect(rest.right() - size, rest.center().y() - size // 2 + 1, size, size)
        if (name, color) not in self._icons:
            self._icons[name, color] = icon(name, color)
        self._icons[name, color].paint(painter, box)
        rest.setRight(box.left() - GAP // 2)

    def _kind_width(self, roomy: bool) -> int:
        return scaled(KIND_WIDTH if roomy else NARROW_KIND)

    def _may_edit(self, index: Index) -> bool:
        return bool(index.flags() & Qt.ItemFlag.ItemIsDragEnabled)


def _is_roomy(rect: QRect) -> bool:
    return rect.width() >= scaled(ROOMY)


def _revert() -> str:
    return tr("Outline", "revert")


def _draw_chevron(painter: QPainter, at: QPointF, colors: Colors, is_open: bool) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colors.soft), 1.5))
    arm = scaled(7) / 2
    if is_open:
        points = [(-arm, -arm / 2), (0, arm / 2), (arm, -arm / 2)]
    else:
        points = [(-arm / 2, -arm), (arm / 2, 0), (-arm / 2, arm)]
    painter.drawPolyline([at + QPointF(x, y) for x, y in points])
