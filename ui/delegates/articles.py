"""An article's row in the library: the headline in the paper's letters, and what is known of it."""

from datetime import datetime

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
)
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from digest.library import ArticleRow
from digest.model import Direction
from ui.colors import Colors
from ui.delegates.paint import (
    badge_width,
    colors_for,
    draw_badge,
    draw_ground,
    draw_line,
    lines_of,
)
from ui.look import headline_font, text_font
from ui.models.articles import IN_EDITION, ROW, clock_time

SIDE, TOP, LINE, META = 14, 8, 19, 18
HEADLINE_LINES = 2
GAP = 8


class ArticleDelegate(QStyledItemDelegate):
    """Paints ArticleRows; a row is as high as its headline's lines ask.

    `today` is the edition's day: other days' articles show their date.
    """

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self.today: datetime | None = None
        self._view = view
        self._width = 0
        self._broken: dict[str, list[str]] = {}
        self._headline = headline_font(15)
        self._meta = text_font(12)
        self._strong = text_font(12, weight=QFont.Weight.DemiBold)
        self._badge = text_font(11, weight=QFont.Weight.DemiBold)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        lines = len(self._lines(index.data(), self._view.viewport().width()))
        return QSize(0, TOP + lines * LINE + 2 + META + TOP)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row: ArticleRow = index.data(ROW)
        colors = colors_for(option)
        rect: QRect = option.rect
        painter.save()
        draw_ground(painter, option, colors)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(colors.line))
        top = rect.top() + TOP
        width = rect.width() - 2 * SIDE
        for line in self._lines(row.headline, rect.width()):
            place = QRect(rect.left() + SIDE, top, width, LINE)
            draw_line(painter, place, line, self._headline, colors.ink)
            top += LINE
        place = QRect(rect.left() + SIDE, top + 2, width, META)
        self._draw_meta(painter, place, row, colors, in_edition=bool(index.data(IN_EDITION)))
        painter.restore()

    def _lines(self, headline: str, width: int) -> list[str]:
        """The headline broken into lines. A list asks for every row's height at each change, so
        that they are kept for as long as the width stays."""
        if width != self._width:
            self._width = width
            self._broken.clear()
        lines = self._broken.get(headline)
        if lines is None:
            lines = lines_of(headline, self._headline, width - 2 * SIDE, HEADLINE_LINES) or [""]
            self._broken[headline] = lines
        return lines

    def _draw_meta(
        self, painter: QPainter, rect: QRect, row: ArticleRow, colors: Colors, *, in_edition: bool
    ) -> None:
        left, middle = rect.left(), rect.center().y() + 1
        if row.update_number is not None:
            left += GAP + draw_badge(
                painter,
                QPointF(left, middle),
                f"UPDATE {row.update_number}",
                self._badge,
                fill=colors.accent,
                ink=colors.on_accent,
                edge=colors.accent,
            )
        for text, font, color in self._facts(row, colors):
            place = QRect(left, rect.top(), max(0, rect.right() - left), rect.height())
            left += GAP + draw_line(painter, place, text, font, color)
        for text in _badges(row, in_edition=in_edition):
            if left + badge_width(text, self._badge) > rect.right():
                break
            left += GAP + draw_badge(
                painter,
                QPointF(left, middle),
                text,
                self._badge,
                fill=colors.hover,
                ink=colors.soft,
                edge=colors.line,
            )

    def _facts(self, row: ArticleRow, colors: Colors) -> list[tuple[str, QFont, str]]:
        where = " · ".join(part for part in (row.section, clock_time(row, self.today)) if part)
        facts = [(where, self._meta, colors.soft)] if where else []
        if row.position is not None:
            sign, color = _movement(row, colors)
            facts.append((f"#{row.position} {sign}".strip(), self._strong, color))
        return facts


def _movement(row: ArticleRow, colors: Colors) -> tuple[str, str]:
    match row.direction:
        case Direction.UP:
            return f"▲{row.places}", colors.good
        case Direction.DOWN:
            return f"▼{row.places}", colors.accent
        case Direction.NEW:
            return "NEW", colors.ink
        case _:
            return "", colors.soft


def _badges(row: ArticleRow, *, in_edition: bool) -> list[str]:
    badges = ["in this edition"] if in_edition else []
    if row.ran is not None:
        badges.append(f"ran {row.ran:%a} {row.ran.day} {row.ran:%b}")
    return badges
