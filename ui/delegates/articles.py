"""An article's row in the library: the headline in the paper's letters, and what is known of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from digest.library import ArticleRow
from digest.model import Direction
from ui.article_words import clock_time, copies_words
from ui.colors import Colors
from ui.delegates.paint import (
    badge_width,
    colors_for,
    draw_badge,
    draw_ground,
    draw_line,
    lines_of,
)
from ui.indexes import Index
from ui.look import headline_font, text_font
from ui.models.articles import BELOW_BEST, IN_EDITION, ROW, SOURCE_NAME, UNFOLDED

SIDE, TOP, LINE, META = 14, 8, 19, 18
HEADLINE_LINES = 2
COPY_INDENT = 20

GAP = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """A stretch of the line below the headline; with `fill` it is a badge."""

    text: str
    font: QFont
    ink: str
    fill: str = ""
    edge: str = ""


class ArticleDelegate(QStyledItemDelegate):
    """Paints ArticleRows; a row is as high as its headline's lines ask.

    `today` is the edition's day: other days' articles show their date. Signal:
    `copies_clicked(index)` for a click on the badge that counts an article's copies.
    """

    copies_clicked = Signal(object)

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self.today: datetime | None = None
        self._view = view
        self._width = 0
        self._broken: dict[tuple[str, int], list[str]] = {}
        self._headline = headline_font(15)
        self._meta = text_font(12)
        self._strong = text_font(12, weight=QFont.Weight.DemiBold)
        self._badge = text_font(11, weight=QFont.Weight.DemiBold)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = len(self._lines(index, self._view.viewport().width()))
        return QSize(0, TOP + lines * LINE + 2 + META + TOP)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> None:
        row: ArticleRow = index.data(ROW)
        colors = colors_for(option)
        rect: QRect = option.rect
        painter.save()
        draw_ground(painter, option, colors)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(colors.line))
        top = rect.top() + TOP
        left = rect.left() + _indent(index)
        width = rect.right() - SIDE - left
        for line in self._lines(index, rect.width()):
            place = QRect(left, top, width, LINE)
            draw_line(painter, place, line, self._headline, colors.ink)
            top += LINE
        place = QRect(left, top + 2, width, META)
        self._draw_meta(painter, place, row, colors, index=index)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonRelease:
            row: ArticleRow = index.data(ROW)
            if row.copies and self._copies_place(option, index).contains(event.position()):
                self.copies_clicked.emit(index)
                return True
        return super().editorEvent(event, model, option, index)

    def _copies_place(self, option: QStyleOptionViewItem, index: Index) -> QRectF:
        """Where the badge with the number of copies is; empty when there is no room for it."""
        row: ArticleRow = index.data(ROW)
        rect: QRect = option.rect
        line = QRect(rect.left() + SIDE, rect.bottom() - TOP - META, rect.width() - 2 * SIDE, META)
        parts = self._laid_out(line, row, colors_for(option), index=index)
        for part, left in parts:
            if part.text == copies_words(row, unfolded=index.data(UNFOLDED)):
                return QRectF(left, line.top(), badge_width(part.text, part.font), META)
        return QRectF()

    def _lines(self, index: Index, width: int) -> list[str]:
        """The headline broken into lines. A list asks for every row's height at each change, so
        that they are kept for as long as the width stays."""
        if width != self._width:
            self._width = width
            self._broken.clear()
        headline, room = index.data(), width - SIDE - _indent(index)
        lines = self._broken.get((headline, room))
        if lines is None:
            most = 1 if index.data(BELOW_BEST) else HEADLINE_LINES
            lines = lines_of(headline, self._headline, room, most) or [""]
            self._broken[headline, room] = lines
        return lines

    def _draw_meta(
        self, painter: QPainter, rect: QRect, row: ArticleRow, colors: Colors, *, index: Index
    ) -> None:
        for part, left in self._laid_out(rect, row, colors, index=index):
            if part.fill:
                at = QPointF(left, rect.center().y() + 1)
                draw_badge(
                    painter, at, part.text, part.font, fill=part.fill, ink=part.ink, edge=part.edge
                )
            else:
                place = QRect(left, rect.top(), max(0, rect.right() - left), rect.height())
                draw_line(painter, place, part.text, part.font, part.ink)

    def _laid_out(
        self, rect: QRect, row: ArticleRow, colors: Colors, *, index: Index
    ) -> Iterator[tuple[_Part, int]]:
        """The parts of the line below the headline with their left edges; a badge for which there
        is no room is left out."""
        left = rect.left()
        for part in self._parts(row, colors, index=index):
            metrics = QFontMetrics(part.font)
            width = badge_width(part.text, part.font) if part.fill else 0
            if left + width > rect.right():
                continue
            yield part, left
            left += GAP + (width or metrics.horizontalAdvance(part.text))

    def _parts(self, row: ArticleRow, colors: Colors, *, index: Index) -> Iterator[_Part]:
        """What is told below the headline, the weightiest first."""
        if row.update_number is not None:
            yield self._badge_part(
                f"UPDATE {row.update_number}", colors.on_accent, colors.accent, colors.accent
            )
        if row.silently_changed:
            yield self._badge_part("changed", colors.warning, colors.pane, colors.warning)
        about = row.section if row.same_as is None else index.data(SOURCE_NAME) or row.section
        where = " · ".join(part for part in (about, clock_time(row, self.today)) if part)
        if where:
            yield _Part(text=where, font=self._meta, ink=colors.soft)
        if row.position is not None:
            sign, color = _movement(row, colors)
            text = f"#{row.position} {sign}".strip()
            yield _Part(text=text, font=self._strong, ink=color)
        for text in _badges(row, index):
            yield self._badge_part(text, colors.soft, colors.hover, colors.line)

    def _badge_part(self, text: str, ink: str, fill: str, edge: str) -> _Part:
        return _Part(text=text, font=self._badge, ink=ink, fill=fill, edge=edge)


def _indent(index: Index) -> int:
    """Where the row's words begin: copies stand in from the article that they copy."""
    return SIDE + COPY_INDENT if index.data(BELOW_BEST) else SIDE


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


def _badges(row: ArticleRow, index: Index) -> list[str]:
    badges = [
        copies_words(row, unfolded=index.data(UNFOLDED)),
        "copy" if row.same_as is not None else "",
        "in this edition" if index.data(IN_EDITION) else "",
        f"ran {row.ran:%a} {row.ran.day} {row.ran:%b}" if row.ran is not None else "",
    ]
    return [badge for badge in badges if badge]
