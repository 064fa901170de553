"""The form of one schedule: days, time and zone, days off, and the policy."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import time

from PySide6.QtCore import QSignalBlocker, QTime, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from digest.model import Schedule
from ui import dates
from ui.dialogs.choices import ZoneBox
from ui.dialogs.days_off_form import DaysOffForm
from ui.dialogs.policy_form import policy_form
from ui.dialogs.record_form import RecordForm
from ui.dialogs.records_model import Column, Kind, field
from ui.look import inset, label_font, scaled
from ui.panels.fields import StillWheel
from ui.panels.flow import FlowLayout
from ui.translation import tr


class ScheduleForm(QWidget):
    """Signal: `changed()` when the user changed the schedule."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._schedule: Schedule | None = None
        self.days = tuple(self._day_button(day) for day in range(7))
        self.time = QTimeEdit(displayFormat="HH:mm", accessibleName=tr("Publication", "Time"))
        self.time.setFixedWidth(scaled(90))
        inset(self.time)
        self.zone = ZoneBox(tr("Publication", "Time zone of the schedule"))
        self.zone.setMinimumContentsLength(14)
        self.off = DaysOffForm()
        self.late = RecordForm(_late_columns())
        self._notices: Sequence[str] = ()
        self.policy = policy_form(lambda: self._notices)
        self._lay_out()
        StillWheel(self).guard(self)
        self.time.timeChanged.connect(self._on_changed)
        self.zone.currentTextChanged.connect(self._on_changed)
        for part in (self.off, self.late, self.policy):
            part.changed.connect(self._on_changed)

    @property
    def record(self) -> Schedule:
        """What the form says."""
        assert self._schedule is not None
        return self._schedule

    def show_record(self, schedule: Schedule) -> None:
        """Fills the form without telling it."""
        self._schedule = schedule
        with QSignalBlocker(self.time), QSignalBlocker(self.zone):
            self.time.setTime(QTime(schedule.time.hour, schedule.time.minute))
            if schedule.zone != self.zone.zone:
                self.zone.set_zone(schedule.zone)
        for number, button in enumerate(self.days):
            with QSignalBlocker(button):
                button.setChecked(number in schedule.weekdays)
        self.off.show_off(schedule.off)
        self.late.show_record(schedule)
        self.policy.show_record(schedule.policy)
        self._show_possible()

    def show_choices(self, *, countries: Mapping[str, str], notices: Sequence[str]) -> None:
        """What there is to choose from: countries by their codes, names of the desk's notices."""
        self._notices = notices
        self.off.show_countries(countries)
        if self._schedule is not None:
            self.policy.show_record(self._schedule.policy)

    def _choose_days(self, days: range) -> None:
        for number, button in enumerate(self.days):
            button.setChecked(number in days)

    def _on_changed(self) -> None:
        at = self.time.time()
        new = replace(
            self.record,
            time=time(at.hour(), at.minute()),
            zone=self.zone.zone,
            weekdays=tuple(n for n, button in enumerate(self.days) if button.isChecked()),
            off=self.off.off,
            catch_up_minutes=self.late.record.catch_up_minutes,
            policy=self.policy.record,
        )
        if new != self._schedule:
            self._schedule = new
            self._show_possible()
            self.changed.emit()

    def _show_possible(self) -> None:
        """A draft that is made when it is due has nothing to be frozen."""
        self.policy.editors["freeze_minutes"].setEnabled(bool(self.record.policy.review_minutes))

    def _day_button(self, day: int) -> QPushButton:
        name = dates.weekday(day)
        button = QPushButton(dates.short_weekday(day), self, checkable=True, autoDefault=False)
        button.setProperty("look", "chip")
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.toggled.connect(self._on_changed)
        return button

    def _lay_out(self) -> None:
        days = QWidget()
        flow = FlowLayout(days)
        for button in self.days:
            flow.addWidget(button)
        when = QFormLayout()
        when.setVerticalSpacing(8)
        when.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        when.addRow(tr("Publication", "On"), days)
        when.addRow("", self._laid_out_shortcuts())
        when.addRow(tr("Publication", "A&t"), self.time)
        when.addRow(tr("Publication", "In the &zone"), self.zone)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, scaled(6), scaled(10), 0)
        column.setSpacing(scaled(10))
        column.addWidget(_head(tr("Publication", "Due")))
        column.addLayout(when)
        column.addWidget(_head(tr("Publication", "But not on")))
        column.addWidget(self.off)
        column.addWidget(_head(tr("Publication", "Policy")))
        column.addWidget(self.policy)
        column.addWidget(self.late)
        column.addStretch(1)

    def _laid_out_shortcuts(self) -> QHBoxLayout:
        shortcuts = QHBoxLayout()
        shortcuts.setSpacing(14)
        for text, days in (
            (tr("Publication", "Weekdays"), range(5)),
            (tr("Publication", "Every day"), range(7)),
        ):
            shortcuts.addWidget(self._shortcut(text, days))
        shortcuts.addStretch(1)
        return shortcuts

    def _shortcut(self, text: str, days: range) -> QPushButton:
        button = QPushButton(text, self, autoDefault=False)
        button.setProperty("look", "link")
        button.clicked.connect(lambda: self._choose_days(days))
        return button


def _late_columns() -> tuple[Column, ...]:
    return (
        field(
            "catch_up_minutes",
            tr("Publication", "Make up for it within"),
            kind=Kind.NUMBER,
            smallest=0,
            largest=7 * 24 * 60,
            suffix=tr("Publication", " min"),
            tip=tr("Publication", "How long after its time a missed edition is still made"),
        ),
    )


def _head(text: str) -> QLabel:
    head = QLabel(text)
    head.setFont(label_font())
    head.setProperty("look", "soft")
    head.setContentsMargins(0, scaled(8), 0, 0)
    return head
