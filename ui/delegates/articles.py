"""An article's row in the library: the headline in the paper's letters, and what is known of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QAbstractItemModel, QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from digest.library import ArticleRow
from digest.model import Direction
from ui.article_words import Known, clock_time, copies_words, ran_words
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
from ui.look import Letters, headline_font, scaled, text_font
from ui.models.articles import BELOW_BEST, KNOWN, ROW, UNFOLDED
from ui.translation import tr

SIDE, TOP, GAP, BETWEEN = 14, 7, 8, 2
COPY_INDENT = 20
HEADLINE_LINES = 2
MOST_BROKEN = 2_000
"""So many headlines are kept broken into lines: some screens of a list that is as long as one
likes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """A stretch of the line below the headline; with `fill` it is a badge."""

    text: str
    font: QFont
    ink: str
    fill: str = ""
    edge: str = ""


class ArticleDelegate(QStyledItemDelegate):
    """Paints ArticleRows. All rows are of one height, with room for two lines of headline: a list
    of a million keeps its place by that. A row that is on its way is painted as bars.

    `today` is the edition's day: other days' articles show their date. Signal:
    `copies_clicked(index)` for a click on the badge that counts an article's copies.
    """

    copies_clicked = Signal(object)

    _headline = Letters(headline_font, 15)
    _meta = Letters(text_font, 12)
    _strong = Letters(text_font, 12, weight=QFont.Weight.DemiBold)
    _badge = Letters(text_font, 11, weight=QFont.Weight.DemiBold)

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self.today: datetime | None = None
        self._broken: dict[tuple[str, int, int], list[str]] = {}

    def row_height(self) -> int:
        """In pixels, at the text size of the moment."""
        return 2 * scaled(TOP) + HEADLINE_LINES * self._line() + self._meta_height() + BETWEEN

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.row_height())

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> None:
        row: ArticleRow | None = index.data(ROW)
        colors = colors_for(option)
        rect: QRect = option.rect
        painter.save()
        draw_ground(painter, option, colors)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(colors.line))
        if row is None:
            self._draw_bars(painter, rect, colors, wide=index.row() % 3)
        else:
            self._draw_row(painter, rect, row, colors, index=index)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonRelease:
            row: ArticleRow | None = index.data(ROW)
            if row and row.copies and self._copies_place(option, index).contains(event.position()):
                self.copies_clicked.emit(index)
                return True
        return super().editorEvent(event, model, option, index)

    def _line(self) -> int:
        return QFontMetrics(self._headline).height()

    def _meta_height(self) -> int:
        return QFontMetrics(self._meta).height() + 2

    def _meta_place(self, rect: QRect, index: Index) -> QRect:
        """The line below the headline's last."""
        lines = len(self._lines(index, rect.width()))
        top = rect.top() + scaled(TOP) + self._slack(lines) + lines * self._line() + BETWEEN
        left = rect.left() + _indent(index)
        return QRect(left, top, rect.right() - SIDE - left, self._meta_height())

    def _slack(self, lines: int) -> int:
        """What is free above a row whose headline is short: it stands in the middle."""
        return (HEADLINE_LINES - lines) * self._line() // 2

    def _draw_row(
        self, painter: QPainter, rect: QRect, row: ArticleRow, colors: Colors, *, index: Index
    ) -> None:
        lines = self._lines(index, rect.width())
        top = rect.top() + scaled(TOP) + self._slack(len(lines))
        left = rect.left() + _indent(index)
        for number, line in enumerate(lines):
            place = QRect(left, top + number * self._line(), rect.right() - SIDE - left, 0)
            place.setHeight(self._line())
            draw_line(painter, place, line, self._headline, colors.ink)
        self._draw_meta(painter, self._meta_place(rect, index), row, colors, index=index)

    def _draw_bars(self, painter: QPainter, rect: QRect, colors: Colors, *, wide: int) -> None:
        """In the row's place while it is being read."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.line))
        room = rect.width() - 2 * SIDE
        top = rect.top() + scaled(TOP) + self._line() // 2
        for share, below, height in ((80 - 9 * wide, 0, 10), (34 + 6 * wide, 1, 7)):
            bar = QRectF(rect.left() + SIDE, top, room * share / 100, scaled(height))
            bar.translate(0, below * self._line() * 1.2)
            painter.drawRoundedRect(bar, 3, 3)

    def _copies_place(self, option: QStyleOptionViewItem, index: Index) -> QRectF:
        """Where the badge with the number of copies is; empty when there is no room for it."""
        row: ArticleRow = index.data(ROW)
        line = self._meta_place(option.rect, index)
        words = copies_words(row, unfolded=index.data(UNFOLDED))
        for part, left in self._laid_out(line, row, colors_for(option), index=index):
            if part.text == words:
                return QRectF(left, line.top(), badge_width(part.text, part.font), line.height())
        return QRectF()

    def _lines(self, index: Index, width: int) -> list[str]:
        """The headline broken into lines; kept, as it is asked for at each painting."""
        font = self._headline
        key = (index.data(), width - SIDE - _indent(index), font.pixelSize())
        lines = self._broken.get(key)
        if lines is None:
            if len(self._broken) >= MOST_BROKEN:
                self._broken.clear()
            headline, room, _ = key
            lines = lines_of(headline, font, room, HEADLINE_LINES) or [""]
            self._broken[key] = lines
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
        """The parts of the line below the headline with their left edges; what there is no room
        for is left out, but for the first."""
        left = rect.left()
        for number, part in enumerate(self._parts(row, colors, index=index)):
            advance = QFontMetrics(part.font).horizontalAdvance(part.text)
            width = badge_width(part.text, part.font) if part.fill else advance
            if number and left + width > rect.right():
                continue
            yield part, left
            left += scaled(GAP) + width

    def _parts(self, row: ArticleRow, colors: Colors, *, index: Index) -> Iterator[_Part]:
        """What is told below the headline, the weightiest first; the source, which is the longest
        and matters least, where there is room still."""
        known: Known = index.data(KNOWN)
        if row.update_number is not None:
            update = tr("Articles", "UPDATE {number}").format(number=row.update_number)
            yield self._badge_part(update, colors.on_accent, colors.accent, colors.accent)
        if row.silently_changed:
            changed = tr("Articles", "changed")
            yield self._badge_part(changed, colors.warning, colors.pane, colors.warning)
        about = row.section if row.same_as is None else known.source or row.section
        where = " · ".join(part for part in (about, clock_time(row, self.today)) if part)
        if where:
            yield _Part(text=where, font=self._meta, ink=colors.soft)
        if row.position is not None:
            sign, color = _movement(row, colors)
            text = f"#{row.position} {sign}".strip()
            yield _Part(text=text, font=self._strong, ink=color)
        for text in _badges(row, known, unfolded=index.data(UNFOLDED)):
            yield self._badge_part(text, colors.soft, colors.hover, colors.line)
        if known.source not in ("", row.section) and row.same_as is None:
            yield _Part(text=known.source, font=self._meta, ink=colors.soft)

    def _badge_part(self, text: str, ink: str, fill: str, edge: str) -> _Part:
        return _Part(text=text, font=self._badge, ink=ink, fill=fill, edge=edge)


def _indent(index: Index) -> int:
    """Where the row's words begin: copies stand in from the article that they copy."""
    return SIDE + scaled(COPY_INDENT) if index.data(BELOW_BEST) else SIDE


def _movement(row: ArticleRow, colors: Colors) -> tuple[str, str]:
    match row.direction:
        case Direction.UP:
            return f"▲{row.places}", colors.good
        case Direction.DOWN:
            return f"▼{row.places}", colors.accent
        case Direction.NEW:
            return tr("Articles", "NEW"), colors.ink
        case _:
            return "", colors.soft


def _badges(row: ArticleRow, known: Known, *, unfolded: bool) -> list[str]:
    badges = [
        tr("Articles", "in this edition") if known.in_edition else "",
        ran_words(row, known),
        copies_words(row, unfolded=unfolded),
        tr("Articles", "copy") if row.same_as is not None else "",
    ]
    return [badge for badge in badges if badge]
