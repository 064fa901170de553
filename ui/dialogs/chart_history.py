"""The places of a chart's items over its captures: drawn, and as a table."""

from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLabel,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from digest.chart_past import ChartPast, PlaceLine, chart_past
from digest.library import Library
from digest.model import RankingItem, RankingList
from ui import dates
from ui.colors import Colors, colors_of
from ui.dialogs.frames import Asker, closing_box, column_in
from ui.look import headline_font, scaled, text_font
from ui.messages import Banner
from ui.models.rankings import age_words, chart_title, scope_words
from ui.tasks import Tasks
from ui.translation import tr

DOT, CHOSEN_DOT = 3.5, 5.0
EDGE, FOOT = 30, 24


class PlacesChart(QWidget):
    """The captures from left to right, the first place on top; the chosen item stands out.

    The table beside it says the same in words. Signal: `chosen(row)` for a click on a line.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._past = ChartPast(captured=(), lines=())
        self._row = -1
        self.setMinimumSize(scaled(320), scaled(200))
        self.setAccessibleName(tr("Rankings", "Places over time"))
        self.setAccessibleDescription(tr("Rankings", "The table below says the same in words"))

    def show_past(self, past: ChartPast) -> None:
        self._past = past
        self.update()

    def choose(self, row: int) -> None:
        self._row = row
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(720), scaled(260))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        near = [
            (abs(point.x() - at.x()) + abs(point.y() - at.y()), row)
            for row, line in enumerate(self._past.lines)
            for point in self._points(line)
            if point is not None
        ]
        if near and min(near)[0] < scaled(30):
            self.chosen.emit(min(near)[1])

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), colors_of(self.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(colors.pane))
        if not self._past.captured:
            return
        self._draw_frame(painter, colors)
        order = sorted(range(len(self._past.lines)), key=lambda row: row == self._row)
        for row in order:
            self._draw_line(painter, self._past.lines[row], colors, chosen=row == self._row)

    def _place(self) -> QRectF:
        edge, foot = scaled(EDGE), scaled(FOOT)
        return QRectF(self.rect()).adjusted(edge, scaled(16), -edge, -foot - scaled(10))

    def _x(self, number: int) -> float:
        place, steps = self._place(), len(self._past.captured) - 1
        return place.left() + place.width() * number / steps if steps else place.center().x()

    def _y(self, position: int) -> float:
        place = self._place()
        return place.top() + place.height() * (position - 1) / max(1, self._past.deepest - 1)

    def _points(self, line: PlaceLine) -> list[QPointF | None]:
        return [
            None if place is None else QPointF(self._x(number), self._y(place))
            for number, place in enumerate(line.places)
        ]

    def _draw_frame(self, painter: QPainter, colors: Colors) -> None:
        """A hairline for each place, a day for each capture as far as there is room."""
        font = text_font(12)
        painter.setFont(font)
        metrics = QFontMetrics(font)
        place = self._place()
        for position in range(1, self._past.deepest + 1):
            y = self._y(position)
            painter.setPen(QPen(QColor(colors.line), 1))
            painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y))
            painter.setPen(QColor(colors.soft))
            box = QRectF(0, y - metrics.height() / 2, place.left() - scaled(10), metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignRight, str(position))
        last = self.width() + 1.0
        for number in reversed(range(len(self._past.captured))):
            words = _short(self._past.captured[number])
            width = metrics.horizontalAdvance(words)
            left = min(self._x(number) - width / 2, self.width() - width - 2)
            if left + width + scaled(8) < last:
                top = place.bottom() + scaled(12)
                painter.drawText(QRectF(left, top, width + 2, metrics.height()), words)
                last = left

    def _draw_line(
        self, painter: QPainter, line: PlaceLine, colors: Colors, *, chosen: bool
    ) -> None:
        ink = QColor(colors.accent if chosen else colors.edge)
        points = self._points(line)
        painter.setPen(QPen(ink, 2.4 if chosen else 1.3))
        for former, later in pairwise(points):
            if former is not None and later is not None:
                painter.drawLine(former, later)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        radius = CHOSEN_DOT if chosen else DOT
        for point in points:
            if point is not None:
                painter.drawEllipse(point, radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)


class ChartHistoryDialog(QDialog):
    """Only shows. Up and Down in the table go from item to item."""

    def __init__(
        self,
        library: Library,
        tasks: Tasks,
        ranking: RankingList,
        parent: QWidget | None = None,
        *,
        chosen: RankingItem | None = None,
    ) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self.setWindowTitle(tr("Rankings", "Places over time"))
        self.title = QLabel(chart_title(ranking), accessibleName=tr("Rankings", "Ranking"))
        self.title.setFont(headline_font(18))
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.facts = QLabel(_facts(ranking))
        self.facts.setProperty("look", "soft")
        self.banner = Banner(self)
        self.chart = PlacesChart(self)
        self.table = _table(self)
        self.table.currentCellChanged.connect(lambda row, *_: self.chart.choose(row))
        self.chart.chosen.connect(lambda row: self.table.setCurrentCell(row, 0))
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.addWidget(self.chart)
        halves.addWidget(self.table)
        halves.setStretchFactor(1, 1)
        column = column_in(self)
        for part in (self.title, self.facts, self.banner):
            column.addWidget(part)
        column.addWidget(halves, 1)
        column.addWidget(closing_box(self))
        self.resize(scaled(820), scaled(640))
        Asker(self, tasks).ask(
            lambda: chart_past(ranking, library.history(ranking)),
            self._on_read,
            self.banner.show_error,
        )

    def _on_read(self, past: ChartPast) -> None:
        self.chart.show_past(past)
        _fill(self.table, past)
        chosen = [row for row, line in enumerate(past.lines) if line.item == self._chosen]
        self.table.setCurrentCell(chosen[0] if chosen else 0, 0)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)


def _table(parent: QWidget) -> QTableWidget:
    table = QTableWidget(parent)
    table.setAccessibleName(tr("Rankings", "Places at each capture"))
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    return table


def _fill(table: QTableWidget, past: ChartPast) -> None:
    """The item, then its places, the newest capture first: where the eye is."""
    newest_first = tuple(reversed(past.captured))
    heads = [tr("Rankings", "Item"), *map(_short, newest_first)]
    table.setColumnCount(len(heads))
    table.setHorizontalHeaderLabels(heads)
    table.setRowCount(len(past.lines))
    for row, line in enumerate(past.lines):
        table.setItem(row, 0, _title_cell(line))
        for column, place in enumerate(reversed(line.places), 1):
            table.setItem(row, column, _place_cell(place, newest_first[column - 1]))
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    header.setMinimumSectionSize(scaled(46))


def _title_cell(line: PlaceLine) -> QTableWidgetItem:
    cell = QTableWidgetItem(line.item.title)
    font = text_font(14)
    font.setItalic(line.is_gone)
    cell.setFont(font)
    said = ", ".join("–" if place is None else str(place) for place in line.places)
    words = tr("Rankings", "{title}: places {places}, the oldest first")
    left = tr("Rankings", "no longer on the list")
    told = words.format(title=line.item.title, places=said)
    spoken = f"{told}, {left}" if line.is_gone else told
    cell.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
    cell.setToolTip(spoken)
    return cell


def _place_cell(place: int | None, captured: datetime) -> QTableWidgetItem:
    cell = QTableWidgetItem("–" if place is None else str(place))
    cell.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
    if place == 1:
        cell.setFont(text_font(14, weight=QFont.Weight.Bold))
    said = tr("Rankings", "not on the list") if place is None else str(place)
    cell.setData(Qt.ItemDataRole.AccessibleTextRole, f"{_short(captured)}: {said}")
    return cell


def _facts(ranking: RankingList) -> str:
    facts: Sequence[str] = (scope_words(ranking), age_words(ranking, dates.local_now()))
    words = " · ".join(facts)
    return words[:1].upper() + words[1:]


def _short(moment: datetime) -> str:
    return dates.short_date(moment.date())
