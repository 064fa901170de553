"""A schedule said in plain words, with its next dates."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from digest.errors import DigestError, ScheduleError
from digest.model import Schedule
from digest.model.schedules import NO_DAYS_OFF, DaysOff
from digest.schedule import coming
from ui import dates
from ui.engine_words import said_here
from ui.look import headline_font, label_font, scaled
from ui.schedule_words import catch_up_words, coming_words, policy_words
from ui.translation import tr

SHOWN_DATES = 5
_AHEAD = timedelta(days=400)


@dataclass(frozen=True, slots=True, kw_only=True)
class DaysWanted:
    """Which days off are to be looked up, from `first` to `last`."""

    off: DaysOff
    first: date
    last: date


class NextDates(QWidget):
    """Signal: `days_wanted(DaysWanted)`, to be answered by `show_days_off` or `show_fault`: files
    are read for it."""

    days_wanted = Signal(object)

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        """`now` gives the present as an aware datetime."""
        super().__init__(parent)
        self._now = now
        self._schedule: Schedule | None = None
        self._wanted: DaysWanted | None = None
        self._off: Mapping[date, str] = {}
        self.words = QLabel(wordWrap=True)
        self.words.setFont(headline_font(17))
        self.policy = QLabel(wordWrap=True)
        self.policy.setProperty("look", "soft")
        self.head = QLabel(tr("Publication", "The next five editions"))
        self.head.setFont(label_font())
        self.head.setProperty("look", "soft")
        self.fault = QLabel(wordWrap=True)
        self.fault.setProperty("look", "warning")
        self._lines: list[QLabel] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(scaled(5))
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(14), scaled(6), 0, 0)
        column.setSpacing(scaled(10))
        for widget in (self.words, self.policy, self.head, self.fault):
            column.addWidget(widget)
        column.addLayout(self._list)
        column.addStretch(1)

    @property
    def text(self) -> str:
        """The dates, or what is wrong, a line each."""
        lines = [self.fault.text()] if self.fault.text() else []
        return "\n".join([*lines, *(line.text() for line in self._lines)])

    def show_schedule(self, schedule: Schedule | None) -> None:
        """Shows this one; None: only what is made by hand."""
        former = self._schedule
        self._schedule = schedule
        if schedule is None or not schedule.enabled:
            self._show_none(paused=schedule is not None)
            return
        self.words.setText(dates.schedule(schedule))
        self.policy.setText(f"{policy_words(schedule.policy)} {catch_up_words(schedule)}")
        self._show_fault("")
        self.head.show()
        if former is None or former.off != schedule.off or self._wanted is None:
            self._ask(schedule.off)
        self._show_dates()

    def show_days_off(self, wanted: DaysWanted, days: Mapping[date, str]) -> None:
        """The answer to `days_wanted`; an answer to an older question is passed over."""
        if wanted == self._wanted:
            self._off = days
            self.show_schedule(self._schedule)

    def show_fault(self, wanted: DaysWanted, error: Exception) -> None:
        """The days off could not be told."""
        if wanted == self._wanted:
            self.show_error(error)

    def show_error(self, error: Exception) -> None:
        """Says what went wrong."""
        remedy = error.remedy if isinstance(error, DigestError) else ""
        self._show_fault(f"{said_here(str(error))} {said_here(remedy)}")

    def _ask(self, off: DaysOff) -> None:
        today = self._now().date()
        self._off = {}
        self._wanted = DaysWanted(off=off, first=today, last=today + _AHEAD)
        if off != NO_DAYS_OFF:
            self.days_wanted.emit(self._wanted)

    def _show_none(self, *, paused: bool) -> None:
        self.words.setText(
            tr("Publication", "Paused: only when you make one")
            if paused
            else tr("Publication", "Only when you make one")
        )
        self.policy.clear()
        self.head.hide()
        self._show_fault("")
        self._show_lines([])

    def _show_dates(self) -> None:
        assert self._schedule is not None
        try:
            found = coming(self._schedule, after=self._now(), count=SHOWN_DATES, off=self._off)
        except ScheduleError as error:
            self._show_lines([])
            self.show_error(error)
            return
        self._show_lines([(coming_words(one), one.day_off is not None) for one in found])

    def _show_lines(self, lines: list[tuple[str, bool]]) -> None:
        """Each with whether it stands back."""
        for label in self._lines:
            self._list.removeWidget(label)
            label.hide()  # it is on view until it is deleted
            label.deleteLater()
        self._lines = []
        for text, soft in lines:
            label = QLabel(text, wordWrap=True)
            label.setProperty("look", "soft" if soft else "")
            self._list.addWidget(label)
            self._lines.append(label)

    def _show_fault(self, text: str) -> None:
        self.fault.setText(text.strip())
        self.fault.setVisible(bool(text.strip()))
