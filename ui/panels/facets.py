"""What is asked of the library: words, days, section, used or not, ranked or not."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from datetime import time as wall_time
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from digest.library import ArticleQuery
from digest.model import Edition
from ui.look import text_font

TYPING_PAUSE = 120
"""Milliseconds after the last key before the library is asked."""

ALL_SECTIONS = "All sections"
ALL, TODAY, TWO_DAYS = "All", "Today", "48 h"


class Facets(QWidget):
    """Signals: `query_changed(ArticleQuery)`; `list_wanted()` when Down or Enter is pressed in
    the search field."""

    query_changed = Signal(object)
    list_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._query = ArticleQuery()
        self._copies = False
        self._day: datetime | None = None
        self._timer = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._timer.timeout.connect(self._ask)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText("Search headlines and text")
        self.search.setAccessibleName("Search the library")
        self.search.setClearButtonEnabled(True)
        self.search.setAcceptDrops(False)  # what is dropped anywhere on the pane is imported
        self.search.textChanged.connect(lambda _: self._timer.start())
        self.search.installEventFilter(self)
        self.spans = self._span_chips()
        self.unused = self._chip("Unused", "Only articles that no issued edition printed")
        self.ranked = self._chip("In a ranking", "Only articles that stand in a ranking")
        self.section = QComboBox(self)
        self.section.setAccessibleName("Section")
        self.section.addItem(ALL_SECTIONS, None)
        self.section.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._lay_out()
        self.section.currentIndexChanged.connect(lambda _: self._ask())
        for chip in (*self.spans.values(), self.unused, self.ranked):
            chip.toggled.connect(lambda _: self._ask())

    @property
    def query(self) -> ArticleQuery:
        return self._query

    def set_sections(self, sections: Sequence[str]) -> None:
        """The sections that the library has; the chosen one stays chosen."""
        shown = [self.section.itemData(row) for row in range(1, self.section.count())]
        if shown == list(sections):
            return
        chosen = self.section.currentData()
        self.section.blockSignals(True)
        self.section.clear()
        self.section.addItem(ALL_SECTIONS, None)
        for section in sections:
            self.section.addItem(section, section)
        self.section.setCurrentIndex(max(0, self.section.findData(chosen)))
        self.section.blockSignals(False)
        self._ask()

    def set_day(self, day: datetime) -> None:
        """The edition's day (its midnight), which "Today" and "48 h" count from."""
        if day != self._day:
            self._day = day
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
        self.search.clear()
        self.spans[ALL].setChecked(True)
        self.section.setCurrentIndex(0)
        self.unused.setChecked(False)
        self.ranked.setChecked(False)
        self._ask()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and isinstance(event, QKeyEvent):
            wanted = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.type() == QEvent.Type.KeyPress and event.key() in wanted:
                self.list_wanted.emit()
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def _span_chips(self) -> dict[str, QPushButton]:
        group = QButtonGroup(self)
        chips = {}
        for name, tip in (
            (ALL, "Articles of every day"),
            (TODAY, "Articles of the edition's day"),
            (TWO_DAYS, "Articles of the edition's day and the day before"),
        ):
            chips[name] = self._chip(name, tip)
            group.addButton(chips[name])
        chips[ALL].setChecked(True)
        return chips

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
        chips = QHBoxLayout()
        chips.setSpacing(6)
        for chip in (*self.spans.values(), self.unused, self.ranked):
            chips.addWidget(chip)
        chips.addStretch(1)
        layout = QGridLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(8)
        layout.addWidget(self.search, 0, 0)
        layout.addWidget(self.section, 0, 1)
        layout.addLayout(chips, 1, 0, 1, 2)
        layout.setColumnStretch(0, 3)
        layout.setColumnStretch(1, 2)

    def _ask(self) -> None:
        self._timer.stop()
        query = ArticleQuery(
            words=self.search.text().strip(),
            section=self.section.currentData(),
            since=self._since(),
            unused=self.unused.isChecked(),
            ranked=self.ranked.isChecked(),
            copies=self._copies,
        )
        if query != self._query:
            self._query = query
            self.query_changed.emit(query)

    def _since(self) -> datetime | None:
        if self._day is None or self.spans[ALL].isChecked():
            return None
        return self._day if self.spans[TODAY].isChecked() else self._day - timedelta(days=1)


def edition_midnight(edition: Edition) -> datetime:
    """When the edition's day begins, in its zone."""
    return datetime.combine(edition.date, wall_time(), ZoneInfo(edition.zone))
