"""The schedule's page: weekdays, time and zone, said again in plain words with the next dates."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time, timedelta

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from digest.errors import ScheduleError
from digest.model import Publication, Schedule
from digest.schedule import due_times
from ui import dates
from ui.dialogs.choices import ZoneBox
from ui.dialogs.publication_pages import note
from ui.engine_words import said_here
from ui.look import headline_font, inset, scaled
from ui.translation import tr

SHOWN_DATES = 5
_FAR_ENOUGH = timedelta(weeks=SHOWN_DATES + 2)
_USUAL_TIME = time(5, 30)


class SchedulePage(QWidget):
    changed = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        """`now` gives the present as an aware datetime."""
        super().__init__(parent)
        self._now = now
        self._had_one = False
        self._slot = Schedule(time=_USUAL_TIME, zone="UTC").slot
        self.enabled = QCheckBox(tr("Publication", "&Make an edition by itself"))
        self.days = tuple(self._day_button(day) for day in range(7))
        self.time = QTimeEdit(displayFormat="HH:mm", accessibleName=tr("Publication", "Time"))
        self.time.setFixedWidth(scaled(90))
        inset(self.time)
        self.zone = ZoneBox(tr("Publication", "Time zone of the schedule"))
        self.words = QLabel()
        self.words.setFont(headline_font(17))
        self.words.setWordWrap(True)
        self.dates = QLabel()
        self.dates.setAccessibleName(tr("Publication", "The next five editions"))
        self._lay_out()
        self.enabled.toggled.connect(self._on_changed)
        self.time.timeChanged.connect(self._on_changed)
        self.zone.currentTextChanged.connect(self._on_changed)

    @property
    def schedule(self) -> Schedule | None:
        """What the fields say; None when there was no schedule and none is wanted."""
        if not self.enabled.isChecked() and not self._had_one:
            return None
        at = self.time.time()
        return Schedule(
            time=time(at.hour(), at.minute()),
            zone=self.zone.zone,
            weekdays=tuple(n for n, button in enumerate(self.days) if button.isChecked()),
            slot=self._slot,
            enabled=self.enabled.isChecked(),
        )

    def show_publication(self, publication: Publication) -> None:
        self._had_one = publication.schedule is not None
        schedule = publication.schedule or Schedule(time=_USUAL_TIME, zone=publication.zone)
        self._slot = schedule.slot
        self.time.setTime(QTime(schedule.time.hour, schedule.time.minute))
        self.zone.set_zone(schedule.zone)
        for number, button in enumerate(self.days):
            button.setChecked(number in schedule.weekdays)
        self.enabled.setChecked(self._had_one and schedule.enabled)
        self._show_dates()

    def apply(self, publication: Publication) -> Publication:
        first = (self.schedule,) if self.schedule else ()
        return replace(publication, schedules=(*first, *publication.schedules[1:]))

    def _choose_days(self, days: range) -> None:
        for number, button in enumerate(self.days):
            button.setChecked(number in days)

    def _on_changed(self) -> None:
        self._show_dates()
        self.changed.emit()

    def _show_dates(self) -> None:
        wanted = self.enabled.isChecked()
        for field in (*self.days, *self._shortcuts, self.time, self.zone):
            field.setEnabled(wanted)
        schedule = self.schedule
        if schedule is None or not wanted:
            self.words.setText(tr("Publication", "Only when you make one"))
            self.dates.setText("")
            return
        self.words.setText(dates.schedule(schedule))
        now = self._now()
        try:
            coming = due_times(schedule, after=now, until=now + _FAR_ENOUGH)[:SHOWN_DATES]
        except ScheduleError as error:
            self.dates.setText(f"{said_here(str(error))} {said_here(error.remedy)}")
        else:
            self.dates.setText("\n".join(dates.moment(due) for due in coming))

    def _day_button(self, day: int) -> QPushButton:
        name = dates.weekday(day)
        button = QPushButton(dates.short_weekday(day), self, checkable=True, autoDefault=False)
        button.setProperty("look", "chip")
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.toggled.connect(self._on_changed)
        return button

    def _lay_out(self) -> None:
        days = QHBoxLayout()
        days.setSpacing(6)
        for button in self.days:
            days.addWidget(button)
        days.addStretch(1)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.addRow(tr("Publication", "On"), days)
        form.addRow("", self._laid_out_shortcuts())
        form.addRow(tr("Publication", "A&t"), self.time)
        form.addRow(tr("Publication", "In the &zone"), self.zone)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(
            note(
                tr(
                    "Publication",
                    "Made while Digest Desk is open, or by “digest run” without a window.",
                )
            )
        )
        column.addWidget(self.enabled)
        column.addLayout(form)
        column.addSpacing(8)
        column.addWidget(self.words)
        column.addWidget(note(tr("Publication", "The next five editions")))
        column.addWidget(self.dates)
        column.addStretch(1)

    def _laid_out_shortcuts(self) -> QHBoxLayout:
        shortcuts = QHBoxLayout()
        shortcuts.setSpacing(14)
        self._shortcuts = tuple(
            self._shortcut(text, days)
            for text, days in (
                (tr("Publication", "Weekdays"), range(5)),
                (tr("Publication", "Every day"), range(7)),
            )
        )
        for button in self._shortcuts:
            shortcuts.addWidget(button)
        shortcuts.addStretch(1)
        return shortcuts

    def _shortcut(self, text: str, days: range) -> QPushButton:
        button = QPushButton(text, self, autoDefault=False)
        button.setProperty("look", "link")
        button.clicked.connect(lambda: self._choose_days(days))
        return button
