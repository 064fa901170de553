"""The publication dialog's page of schedules: each with its days off and its policy, said again in
plain words with the next dates."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from digest.model import Publication, Schedule
from ui import dates
from ui.dialogs.next_dates import NextDates
from ui.dialogs.publication_pages import note
from ui.dialogs.record_form import RecordsWithForm, scrolled
from ui.dialogs.records import RecordsTable
from ui.dialogs.records_model import Column, Kind, field
from ui.dialogs.schedule_form import ScheduleForm
from ui.look import scaled
from ui.translation import tr

_USUAL_TIME = time(5, 30)
_USUAL_SLOT = Schedule(time=_USUAL_TIME, zone="UTC").slot


class SchedulePage(QWidget):
    changed = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        """`now` gives the present as an aware datetime."""
        super().__init__(parent)
        self._zone = "UTC"
        self.table = RecordsTable(
            tr("Publication", "Schedules"),
            _columns(),
            make=self._fresh,
            add=tr("Publication", "Add schedule"),
            invitation=tr("Publication", "No schedule: an edition is made only when you make one."),
        )
        self.form = ScheduleForm()
        self.both = RecordsWithForm(self.table, self.form, orientation=Qt.Orientation.Vertical)
        self.both.splitter.setSizes([scaled(170), scaled(400)])
        self.dates = NextDates(now)
        sides = QSplitter()
        sides.setChildrenCollapsible(False)
        sides.addWidget(self.both)
        sides.addWidget(scrolled(self.dates))
        sides.setSizes([scaled(520), scaled(340)])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(
            note(
                tr(
                    "Publication",
                    "Made while Digest Desk is open, or by “digest run” without a window.",
                )
            )
        )
        column.addWidget(sides, 1)
        self.both.changed.connect(self._on_changed)
        self.table.row_chosen.connect(lambda _: self._show_dates())

    def show_publication(self, publication: Publication) -> None:
        self._zone = publication.zone
        self.both.set_records(publication.schedules)
        self._show_dates()

    def apply(self, publication: Publication) -> Publication:
        return replace(publication, schedules=self.table.records)

    def _fresh(self) -> Schedule:
        taken = {schedule.slot for schedule in self.table.records}
        slot = _USUAL_SLOT
        number = 1
        while slot in taken:
            number += 1
            slot = f"{_USUAL_SLOT}-{number}"
        return Schedule(time=_USUAL_TIME, zone=self._zone, slot=slot)

    def _on_changed(self) -> None:
        self._show_dates()
        self.changed.emit()

    def _show_dates(self) -> None:
        row = self.table.row
        self.dates.show_schedule(self.table.records[row] if row >= 0 else None)


def _columns() -> tuple[Column, ...]:
    return (
        field(
            "slot",
            tr("Publication", "Slot"),
            width=100,
            tip=tr("Publication", "What tells several editions of a day apart"),
        ),
        field("enabled", tr("Publication", "Active"), kind=Kind.TICK, width=60),
        Column(
            header=tr("Publication", "When"),
            read=dates.schedule,
            write=lambda schedule, _: schedule,
            kind=Kind.TOLD,
        ),
    )
