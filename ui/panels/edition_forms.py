"""The inspector's forms for a section, and for the edition itself."""

from typing import Any

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QLabel

from digest.edits import rename_section, set_nameplate
from digest.model import Edition, Paper, Section
from ui.look import text_font
from ui.panels.fields import LabelledField
from ui.panels.forms import FormPanel


class SectionForm(FormPanel):
    def __init__(self) -> None:
        super().__init__()
        self._section: Section | None = None
        self.title = self.text_field("Title", limit=40)
        self.title.edited.connect(self._on_edited)
        self.column.addStretch(1)

    def show_section(self, section: Section) -> None:
        self._section = section
        self.title.show_value(section.title)

    def _on_edited(self, text: str) -> None:
        if self._section is not None:
            section_id = self._section.id
            self.want(
                "Rename the section",
                lambda edition: rename_section(edition, section_id, text),
                (section_id, "title"),
            )


class EditionForm(FormPanel):
    """The nameplate."""

    def __init__(self) -> None:
        super().__init__()
        self.title = self.text_field("Nameplate", limit=40)
        self.title.edited.connect(lambda text: self._set("Type the nameplate", "title", title=text))
        self.subtitle = self.text_field("Line under it", limit=40)
        self.subtitle.edited.connect(
            lambda text: self._set("Type the line under the nameplate", "subtitle", subtitle=text)
        )
        self.date = QDateEdit()
        self.date.setCalendarPopup(True)
        self.date.setDisplayFormat("dddd d MMMM yyyy")
        self.date.dateChanged.connect(self._on_date_changed)
        self.paper = QComboBox()
        for paper in Paper:
            self.paper.addItem(paper.value)
        self.paper.activated.connect(self._on_paper_chosen)
        self._others += [self.date, self.paper]
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(LabelledField("Date", self.date), 2, Qt.AlignmentFlag.AlignTop)
        row.addWidget(LabelledField("Paper", self.paper), 1, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(row)
        self._note = QLabel()
        self._note.setProperty("look", "soft")
        self._note.setFont(text_font(12))
        self._note.setWordWrap(True)
        self.column.addWidget(self._note)
        self.column.addStretch(1)

    def show_edition(self, edition: Edition) -> None:
        self.title.show_value(edition.title)
        self.subtitle.show_value(edition.subtitle)
        self.date.blockSignals(True)
        self.date.setDate(QDate(edition.date.year, edition.date.month, edition.date.day))
        self.date.blockSignals(False)
        self.paper.setCurrentText(edition.paper.value)
        number = f"No. {edition.number} · " if edition.number else ""
        self._note.setText(f"{number}times in {edition.zone} · select a block to edit it")

    def _set(self, text: str, key: str, **changes: Any) -> None:
        self.want(text, lambda edition: set_nameplate(edition, **changes), ("nameplate", key))

    def _on_date_changed(self, date: QDate) -> None:
        self._set("Change the date", "date", date=date.toPython())

    def _on_paper_chosen(self, _row: int) -> None:
        self._set("Change the paper", "paper", paper=Paper(self.paper.currentText()))
