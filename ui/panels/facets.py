"""What is asked of the library: words, days, section, source, ranked or not, run or not."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from datetime import time as wall_time
from enum import StrEnum
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from digest.library import ArticleQuery
from digest.model import Edition
from ui.look import scaled, text_font
from ui.panels.flow import FlowLayout
from ui.translation import marked, tr

TYPING_PAUSE = 120
"""Milliseconds after the last key before the library is asked."""

WEEK = timedelta(days=6)
"""Before the edition's day, which is the seventh."""


class Span(StrEnum):
    """Which days' articles."""

    ALL = "all"
    TODAY = "today"
    SINCE_LAST = "since the last edition"
    WEEK = "week"


_SPANS = {
    Span.ALL: marked("Facets", "All days"),
    Span.TODAY: marked("Facets", "Today"),
    Span.SINCE_LAST: marked("Facets", "Since the last edition"),
    Span.WEEK: marked("Facets", "This week"),
}
MARK_ROOM, WIDEST = 40, 190
"""Pixels beside a choice's words, and how wide it gets at most, at 100 % text."""

BY_HAND = ""
"""The source of what was imported by hand."""


class FacetChoice(QComboBox):
    """A choice dressed as a chip, as wide as what is chosen."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "facet")
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFont(text_font(13))
        self.setMaxVisibleItems(20)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.currentIndexChanged.connect(lambda _: self.updateGeometry())

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.currentText())
        width = min(words + scaled(MARK_ROOM), scaled(WIDEST))
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(MARK_ROOM), super().sizeHint().height())


class Facets(QWidget):
    """Each facet is let go by its first entry, by Delete or by a click on "Clear".

    Signals: `query_changed(ArticleQuery)`; `list_wanted()` when Down or Enter is pressed in the
    search field.
    """

    query_changed = Signal(object)
    list_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._query = ArticleQuery()
        self._copies = False
        self._day: datetime | None = None
        self._last: datetime | None = None
        self._timer = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._timer.timeout.connect(self._ask)
        self.search = self._search_field()
        self.span = self._choice(tr("Facets", "Days"), [])
        for span in Span:
            self.span.addItem(tr("Facets", _SPANS[span]), span)
        self.section = self._choice(tr("Facets", "Section"), [tr("Facets", "All sections")])
        self.source = self._choice(tr("Facets", "Source"), [tr("Facets", "All sources")])
        self.ranked = self._chip(
            tr("Facets", "In a ranking"), tr("Facets", "Only articles that stand in a ranking")
        )
        self.unused = self._chip(
            tr("Facets", "Not yet run"),
            tr("Facets", "Only articles that no issued edition printed"),
        )
        self.clearing = QPushButton(tr("Facets", "Clear"), self)
        self.clearing.setProperty("look", "link")
        self.clearing.setToolTip(tr("Facets", "Back to all articles"))
        self.clearing.setAccessibleDescription(tr("Facets", "Back to all articles"))
        self.clearing.clicked.connect(self.clear)
        self.clearing.hide()
        self._lay_out()
        for choice in self._choices():
            choice.currentIndexChanged.connect(lambda _: self._ask())
        for chip in (self.ranked, self.unused):
            chip.toggled.connect(lambda _: self._ask())

    @property
    def query(self) -> ArticleQuery:
        return self._query

    def set_sections(self, sections: Sequence[str]) -> None:
        """The sections that the library has; the chosen one stays chosen."""
        self._offer(self.section, {section: section for section in sections})

    def set_sources(self, names: Mapping[str, str]) -> None:
        """The sources' names by their ids; the chosen one stays chosen."""
        by_name = sorted(names, key=lambda id: names[id].casefold())
        offered = {id: names[id] for id in by_name}
        if offered:
            offered[BY_HAND] = tr("Facets", "Imported by hand")
        self._offer(self.source, offered)

    def set_day(self, day: datetime) -> None:
        """The edition's day (its midnight), which "Today" and the week count from."""
        if day != self._day:
            self._day = day
            self._ask()

    def set_last(self, issued: datetime | None) -> None:
        """When the last edition before this one was issued; None while there is none: then the day
        before counts."""
        self._last = issued
        self._ask()

    @property
    def copies(self) -> bool:
        """Whether articles that say the same are listed each for itself."""
        return self._copies

    def set_copies(self, shown: bool) -> None:
        self._copies = shown
        self._ask()

    def clear(self) -> None:
        """Back to all articles."""
        for choice in self._choices():
            choice.setCurrentIndex(0)
        self.unused.setChecked(False)
        self.ranked.setChecked(False)
        self.search.clear()
        self._ask()

    def begin(self, typed: str) -> None:
        """A search that begins with what was typed elsewhere."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.setText(typed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if watched is self.search:
                return self._take_search_key(event) or super().eventFilter(watched, event)
            if isinstance(watched, QComboBox) and event.key() in _LETS_GO:
                watched.setCurrentIndex(0)
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_height()

    def _fit_height(self) -> None:
        """As high as the lines of chips ask: a splitter knows nothing of lines."""
        self.setFixedHeight(self.layout().heightForWidth(self.width()))

    def _take_search_key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.list_wanted.emit()
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.search.clear()
            return True
        return False

    def _search_field(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(tr("Facets", "Search headlines and text"))
        field.setAccessibleName(tr("Facets", "Search the library"))
        field.setClearButtonEnabled(True)
        field.setAcceptDrops(False)  # what is dropped anywhere on the pane is imported
        field.textChanged.connect(lambda _: self._timer.start())
        field.installEventFilter(self)
        return field

    def _choices(self) -> tuple[QComboBox, ...]:
        return (self.span, self.section, self.source)

    def _choice(self, name: str, first: Sequence[str]) -> "FacetChoice":
        choice = FacetChoice(name, self)
        for text in first:
            choice.addItem(text, None)
        choice.installEventFilter(self)
        return choice

    def _offer(self, choice: QComboBox, offered: Mapping[str, str]) -> None:
        """What can be chosen, names by values, below the first entry."""
        shown = [choice.itemData(row) for row in range(1, choice.count())]
        if shown == list(offered):
            return
        chosen = choice.currentData()
        choice.blockSignals(True)
        while choice.count() > 1:
            choice.removeItem(1)
        for value, name in offered.items():
            choice.addItem(name, value)
        choice.setCurrentIndex(max(0, choice.findData(chosen)) if chosen is not None else 0)
        choice.blockSignals(False)
        self._ask()

    def _chip(self, name: str, tip: str) -> QPushButton:
        chip = QPushButton(name, self)
        chip.setProperty("look", "chip")
        chip.setFont(text_font(13))
        chip.setCheckable(True)
        chip.setToolTip(tip)
        chip.setAccessibleName(name)
        chip.setAccessibleDescription(tip)
        return chip

    def _lay_out(self) -> None:
        parts = (*self._choices(), self.ranked, self.unused, self.clearing)
        facets = FlowLayout(split=parts.index(self.clearing))
        for part in parts:
            facets.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(8)
        layout.addWidget(self.search)
        layout.addLayout(facets)

    def _ask(self) -> None:
        self._timer.stop()
        query = ArticleQuery(
            words=self.search.text().strip(),
            section=self.section.currentData(),
            source=self.source.currentData(),
            since=self._since(),
            unused=self.unused.isChecked(),
            ranked=self.ranked.isChecked(),
            copies=self._copies,
        )
        self.clearing.setVisible(query != ArticleQuery(copies=self._copies))
        self._mark_chosen()
        self._fit_height()
        if query != self._query:
            self._query = query
            self.query_changed.emit(query)

    def _mark_chosen(self) -> None:
        """A choice that narrows the list is dressed as a chip that is on."""
        for choice in self._choices():
            chosen = choice.currentIndex() > 0
            if choice.property("chosen") != chosen:
                choice.setProperty("chosen", chosen)
                choice.style().unpolish(choice)
                choice.style().polish(choice)

    def _since(self) -> datetime | None:
        if self._day is None:
            return None
        match self.span.currentData():
            case Span.TODAY:
                return self._day
            case Span.SINCE_LAST:
                return self._last or self._day - timedelta(days=1)
            case Span.WEEK:
                return self._day - WEEK
            case _:
                return None


_LETS_GO = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


def edition_midnight(edition: Edition) -> datetime:
    """When the edition's day begins, in its zone."""
    return datetime.combine(edition.date, wall_time(), ZoneInfo(edition.zone))
