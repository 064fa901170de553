"""Editions of past dates that were never made: asked for by a range, made one after the other, each
of what the library had by then."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QDate, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from digest import pipeline
from digest.desk import Desk
from digest.errors import MakingCancelled, RenderCancelled
from digest.model import EditionId, Publication, Schedule
from digest.pipeline import Filled, Filling, PastDay
from digest.schedule import bygone_dates, schedules_of
from ui import dates
from ui.colors import Colors
from ui.dialogs.frames import closing_box, column_in
from ui.dialogs.rows import RowsTable, Shown
from ui.dialogs.working import Working
from ui.engine_words import said_here
from ui.messages import Banner, Level
from ui.tasks import Lane, Tasks
from ui.translation import marked, tr

_FILLINGS = {
    Filling.MADE: marked("Backfill", "✓  made"),
    Filling.STANDING: marked("Backfill", "–  was there"),
    Filling.THIN: marked("Backfill", "–  too little known"),
    Filling.FAILED: marked("Backfill", "×  failed"),
}
_SUMS = {
    Filling.MADE: marked("Backfill", "made"),
    Filling.STANDING: marked("Backfill", "there before"),
    Filling.THIN: marked("Backfill", "with too little known"),
    Filling.FAILED: marked("Backfill", "failed"),
}
USUAL_DAYS = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is to be filled."""

    publication: Publication
    schedule: Schedule
    first: QDate
    last: QDate


class _News(QObject):
    """Brings what the work tells from its threads to the window's. Signal: `filled(Filled)`."""

    filled = Signal(object)


class BackfillDialog(QDialog):
    """`chosen` is the edition to be opened when the dialog was accepted, else None."""

    def __init__(
        self,
        publication: Publication,
        desk: Desk,
        tasks: Tasks,
        parent: QWidget | None = None,
        *,
        now: Callable[[], datetime] = dates.local_now,
    ) -> None:
        super().__init__(parent)
        self._publication = publication
        self._desk = desk
        self._now = now
        self._news = _News(self)
        self._found: dict[object, Filled] = {}
        self.chosen: EditionId | None = None
        self.setWindowTitle(
            tr("Backfill", "Past dates of “{title}”").format(title=publication.title)
        )
        self._make_parts(tasks)
        self._lay_out()
        self._connect()
        self._on_selected(None)
        self.resize(self.sizeHint())  # Qt would ask its lines that wrap
        self.first.setFocus()

    def sizeHint(self) -> QSize:
        return QSize(760, 520)

    @property
    def found(self) -> tuple[Filled, ...]:
        """What became of the dates until now, the oldest first."""
        return tuple(sorted(self._found.values(), key=lambda filled: filled.date))

    def _make_parts(self, tasks: Tasks) -> None:
        today = self._now().date()
        self.first = _date_field(tr("Backfill", "From"), today - timedelta(days=USUAL_DAYS))
        self.last = _date_field(tr("Backfill", "To"), today - timedelta(days=1))
        self.slot = QComboBox(accessibleName=tr("Backfill", "Edition of the day"))
        for schedule in schedules_of(self._publication):
            self.slot.addItem(dates.schedule(schedule), schedule)
        self.slot.setVisible(self.slot.count() > 1)
        self.fill_button = QPushButton(tr("Backfill", "&Fill"), autoDefault=False)
        self.note = QLabel(wordWrap=True)
        self.note.setProperty("look", "soft")
        self.note.setText(
            tr(
                "Backfill",
                "Each is made of what the library had by its time, and goes into folders only; "
                "dates that have an edition are left alone.",
            )
        )
        self.banner = Banner(self)
        self.table = RowsTable(
            tr("Backfill", "Dates"),
            _columns(),
            key=lambda filled: filled.date,
            invitation=tr("Backfill", "What becomes of each date is listed here."),
            parent=self,
        )
        self.working = Working(tasks, self)
        self.open_button = QPushButton(tr("Backfill", "&Open edition"), autoDefault=False)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        for words, field in (
            (tr("Backfill", "F&rom"), self.first),
            (tr("Backfill", "&to"), self.last),
        ):
            label = QLabel(words)
            label.setBuddy(field)
            head.addWidget(label)
            head.addWidget(field)
        head.addWidget(self.slot)
        head.addWidget(self.fill_button)
        head.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.open_button)
        foot.addStretch(1)
        foot.addWidget(closing_box(self))
        column = column_in(self)
        column.addLayout(head)
        for widget in (self.note, self.banner):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addWidget(self.working)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.fill_button.clicked.connect(self.fill)
        self._news.filled.connect(self._on_filled, Qt.ConnectionType.QueuedConnection)
        self.working.changed.connect(self._enable)
        self.first.dateChanged.connect(lambda _: self._enable())
        self.last.dateChanged.connect(lambda _: self._enable())
        self.table.row_selected.connect(self._on_selected)
        self.table.row_opened.connect(self._on_opened)
        self.open_button.clicked.connect(lambda: self._on_opened(self.table.current_row))

    def fill(self) -> None:
        """Makes the editions of the range that are missing."""
        wish = Wish(
            publication=self._publication,
            schedule=self.slot.currentData(),
            first=self.first.date(),
            last=self.last.date(),
        )
        desk, news, now = self._desk, self._news, self._now
        self._found.clear()
        self.table.set_rows(())
        self.banner.hide()

        def work(progress: pipeline.Progress, cancelled: Callable[[], bool]) -> tuple[Filled, ...]:
            return pipeline.backfill(
                wish.publication,
                desk,
                days=_days(wish, desk, now()),
                slot=wish.schedule.slot,
                on_filled=news.filled.emit,
                on_progress=progress,
                cancelled=cancelled,
            )

        label = tr("Backfill", "Filling past dates of “{title}”")
        self.working.start(
            work,
            self._on_done,
            self._on_failed,
            label=label.format(title=self._publication.title),
            lane=Lane.PRESS,
        )

    def _on_filled(self, filled: Filled) -> None:
        self._found[filled.date] = filled
        self.table.set_rows(self.found)

    def _on_done(self, filled: tuple[Filled, ...]) -> None:
        self._found = {each.date: each for each in filled}
        self.table.set_rows(filled)
        counted = Counter(each.filling for each in filled)
        told = [
            tr("Backfill", "{count} {what}").format(
                count=counted[kind], what=tr("Backfill", _SUMS[kind])
            )
            for kind in Filling
            if counted[kind]
        ]
        level = Level.WARNING if counted[Filling.FAILED] else Level.SUCCESS
        nothing = tr("Backfill", "No date of the schedule lies in this range.")
        self.banner.show_message(dates.listed(told) or nothing, level=level if told else Level.INFO)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, MakingCancelled | RenderCancelled):
            words = tr("Backfill", "It was stopped. Fill again, and it goes on where it was.")
            self.banner.show_message(words, level=Level.INFO)
        else:
            self.banner.show_error(error)

    def _on_selected(self, filled: Filled | None) -> None:
        self.open_button.setEnabled(filled is not None and filled.edition is not None)
        self._enable()

    def _on_opened(self, filled: Filled | None) -> None:
        if filled is not None and filled.edition is not None:
            self.chosen = filled.edition
            self.accept()

    def _enable(self) -> None:
        in_order = self.first.date() <= self.last.date()
        self.fill_button.setEnabled(in_order and not self.working.is_on)


def _days(wish: Wish, desk: Desk, now: datetime) -> list[PastDay]:
    first, last = wish.first.toPython(), wish.last.toPython()
    times = bygone_dates(wish.schedule, desk.folder, first, last, now=now)
    return [PastDay(date=due.date(), moment=due) for due in times]


def _date_field(name: str, day: object) -> QDateEdit:
    field = QDateEdit(day)
    field.setCalendarPopup(True)
    field.setAccessibleName(name)
    field.setDisplayFormat(tr("Dates", "d MMM yyyy"))
    return field


def _columns() -> tuple[Shown, ...]:
    return (
        Shown(
            header=tr("Backfill", "Date"),
            text=lambda filled: dates.day(filled.date),
            order=lambda filled: filled.date.toordinal(),
            width=230,
        ),
        Shown(
            header=tr("Backfill", "What became of it"),
            text=lambda filled: tr("Backfill", _FILLINGS[filled.filling]),
            color=_color,
            width=160,
        ),
        Shown(header=tr("Backfill", "Reason"), text=lambda filled: said_here(filled.reason)),
    )


def _color(filled: Filled, colors: Colors) -> str:
    match filled.filling:
        case Filling.MADE:
            return colors.good
        case Filling.FAILED:
            return colors.accent
        case _:
            return colors.soft
