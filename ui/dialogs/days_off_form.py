"""The exceptions of a schedule: countries whose holidays count, calendars, dates."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import PurePath

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDateEdit,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from digest.model import DayOff, DaysOff
from digest.model.schedules import NO_DAYS_OFF
from ui import dates
from ui.dialogs.choices import SearchedBox
from ui.dialogs.removable_chips import RemovableChips
from ui.look import inset, scaled
from ui.translation import tr

_CODE = re.compile(r"\(([A-Z]{2})\)\s*$")
_TYPED = re.compile(r"[A-Za-z]{2}(-[A-Za-z0-9]{1,3})?")
_CALENDARS = "*.ics"


class DaysOffForm(QWidget):
    """Signal: `changed()`."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._off = NO_DAYS_OFF
        self._names: Mapping[str, str] = {}
        self.countries, self.calendars, self.days = (RemovableChips() for _ in range(3))
        self.country = SearchedBox(tr("Publication", "Country"))
        self.country.lineEdit().setPlaceholderText(tr("Publication", "Country, or US-CA"))
        self.country.setMinimumContentsLength(16)
        self.country.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.country.activated.connect(lambda _: self._add_country())
        self.country.lineEdit().returnPressed.connect(self._add_country)
        self.day = QDateEdit(QDate.currentDate(), calendarPopup=True)
        self.day.setDisplayFormat(tr("Dates", "d MMM yyyy"))
        self.day.setMinimumWidth(scaled(150))
        self.day.setAccessibleName(tr("Publication", "Date without an edition"))
        inset(self.day)
        self.why = QLineEdit(placeholderText=tr("Publication", "Why (Company outing)"))
        self.why.returnPressed.connect(self._add_day)
        self.why.setAccessibleName(tr("Publication", "Why there is no edition"))
        self._lay_out()
        self.countries.removed.connect(lambda place: self._drop("countries", place))
        self.calendars.removed.connect(lambda place: self._drop("calendars", place))
        self.days.removed.connect(lambda place: self._drop("dates", place))

    @property
    def off(self) -> DaysOff:
        return self._off

    def show_off(self, off: DaysOff) -> None:
        """Shows these without telling it."""
        self._off = off
        self.countries.show_words([self._named(code) for code in off.countries])
        self.calendars.show_words([PurePath(path).name for path in off.calendars])
        self.days.show_words([_said(day) for day in off.dates])

    def show_countries(self, names: Mapping[str, str]) -> None:
        """The countries to choose from: names by their codes."""
        self._names = names
        self.country.clear()
        self.country.addItems([f"{name} ({code})" for code, name in names.items()])
        self.country.clearEditText()
        self.show_off(self._off)

    def add_calendar(self, path: str) -> None:
        self._take(replace(self._off, calendars=_with(self._off.calendars, path)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in one of the fields adds what was typed; it does not save the publication."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _add_country(self) -> None:
        written = self.country.currentText().strip()
        named = _CODE.search(written)
        code = named[1] if named else written.upper() if _TYPED.fullmatch(written) else ""
        if code:
            self.country.clearEditText()
            self._take(replace(self._off, countries=_with(self._off.countries, code)))

    def _add_day(self) -> None:
        chosen = self.day.date()
        day = date(chosen.year(), chosen.month(), chosen.day())
        others = [other for other in self._off.dates if other.date != day]
        added = DayOff(date=day, name=self.why.text().strip())
        self.why.clear()
        all_days = sorted([*others, added], key=lambda one: one.date)
        self._take(replace(self._off, dates=tuple(all_days)))

    def _drop(self, name: str, place: int) -> None:
        kept = list(getattr(self._off, name))
        del kept[place]
        self._take(replace(self._off, **{name: tuple(kept)}))

    def _take(self, off: DaysOff) -> None:
        if off != self._off:
            self.show_off(off)
            self.changed.emit()

    def _named(self, code: str) -> str:
        country, dash, part = code.partition("-")
        return f"{self._names.get(country, country)}{dash}{part}"

    def _on_browse(self) -> None:
        dialog = QFileDialog(self, tr("Publication", "A calendar of holidays"))
        dialog.setNameFilter(f"{tr('Publication', 'Calendars')} ({_CALENDARS})")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.add_calendar)
        dialog.open()

    def _lay_out(self) -> None:
        add_country = _button(
            tr("Publication", "Add"), tr("Publication", "Add the country"), self._add_country
        )
        add_day = _button(
            tr("Publication", "Add"), tr("Publication", "Add the date"), self._add_day
        )
        browse = _button(tr("Publication", "Add a calendar file (.ics)…"), "", self._on_browse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(6))
        for caption, chips, fields in (
            (
                tr("Publication", "Public holidays of"),
                self.countries,
                ((self.country, 1), (add_country, 0)),
            ),
            (
                tr("Publication", "These dates"),
                self.days,
                ((self.day, 0), (self.why, 1), (add_day, 0)),
            ),
            (tr("Publication", "The days of a calendar"), self.calendars, ((browse, 0),)),
        ):
            label = QLabel(caption)
            label.setProperty("look", "label")
            label.setBuddy(fields[0][0])
            row = QHBoxLayout()
            for widget, stretch in fields:
                row.addWidget(widget, stretch)
            if not any(stretch for _, stretch in fields):
                row.addStretch(1)
            column.addWidget(label)
            column.addWidget(chips)
            column.addLayout(row)


def _button(text: str, name: str, act: Callable[[], None]) -> QPushButton:
    button = QPushButton(text, autoDefault=False)
    button.setAccessibleName(name or text)
    button.clicked.connect(lambda: act())
    return button


def _with(values: tuple[str, ...], value: str) -> tuple[str, ...]:
    return values if value in values else (*values, value)


def _said(day: DayOff) -> str:
    written = dates.day(day.date)
    return f"{written} · {day.name}" if day.name else written
