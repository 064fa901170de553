"""The inspector's forms for a section, and for the edition itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QPushButton

from digest.edits import rename_section, set_correction_note, set_nameplate, set_page_budget
from digest.model import Edition, Section
from ui import dates
from ui.design import Design, info_of
from ui.look import inset
from ui.look_controls import LookControls
from ui.panels.fields import ANY_PAGES, MOST_PAGES, CountField, LabelledField, Told
from ui.panels.flow import FlowLayout
from ui.panels.forms import FormPanel
from ui.translation import tr

if TYPE_CHECKING:
    from digest.render.themes.catalogue import ThemeInfo


class SectionForm(FormPanel):
    def __init__(self) -> None:
        super().__init__()
        self._section: Section | None = None
        self.title = self.text_field(tr("Inspector", "Title"), limit=40)
        self.title.edited.connect(self._on_edited)
        self.column.addStretch(1)

    def show_section(self, section: Section) -> None:
        self._section = section
        self.title.show_value(section.title)

    def _on_edited(self, text: str) -> None:
        if self._section is not None:
            section_id = self._section.id
            self.want(
                tr("Inspector", "Rename the section"),
                lambda edition: rename_section(edition, section_id, text),
                (section_id, "title"),
            )


class EditionForm(FormPanel):
    """The nameplate, the date and the looks. Signal: `theme_wanted()` for another theme."""

    theme_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._themes: tuple[ThemeInfo, ...] = ()
        self._edition: Edition | None = None
        self._build_nameplate()
        self._build_controls()
        self._lay_out()

    def _build_nameplate(self) -> None:
        self.title = self.text_field(tr("Inspector", "Nameplate"), limit=40)
        self.title.edited.connect(
            lambda text: self._set(tr("Inspector", "Type the nameplate"), "title", title=text)
        )
        self.subtitle = self.text_field(tr("Inspector", "Line under it"), limit=40)
        self.subtitle.edited.connect(
            lambda text: self._set(
                tr("Inspector", "Type the line under the nameplate"), "subtitle", subtitle=text
            )
        )

        self.note = self.text_field(tr("Inspector", "Note to readers of the correction"))
        self.note.edited.connect(self._on_noted)

    def _build_controls(self) -> None:
        self.date = QDateEdit()
        inset(self.date)
        self.date.setCalendarPopup(True)
        self.date.setDisplayFormat(dates.day_pattern())
        self.date.dateChanged.connect(self._on_date_changed)
        self.theme = QPushButton()
        self.theme.setToolTip(tr("Inspector", "Choose another theme (Ctrl+T)"))
        self.theme.clicked.connect(self.theme_wanted)
        self.pages = CountField()
        self.pages.setToolTip(tr("Inspector", "How many pages the edition is meant to have"))
        self.pages.counted.connect(self._on_pages_counted)
        self.look = LookControls()
        self.look.chosen.connect(lambda step, design: self.want(step, design.applied_to))
        self._others += [self.date, self.theme, self.pages, self.look]

    def _lay_out(self) -> None:
        row = FlowLayout(spacing=12, columns=2)
        row.addWidget(LabelledField(tr("Inspector", "Date"), self.date))
        row.addWidget(LabelledField(tr("Inspector", "Theme"), self.theme))
        self.column.addLayout(row)
        self.column.addWidget(LabelledField(tr("Inspector", "Pages"), self.pages))
        self.column.addWidget(self.look)
        self._note = Told()
        self._note.setWordWrap(True)
        self.column.addWidget(self._note)
        self.column.addStretch(1)

    def show_themes(self, infos: tuple[ThemeInfo, ...]) -> None:
        """Takes over the themes that there are."""
        self._themes = infos
        if self._edition is not None:
            self._show_look(self._edition)

    def show_edition(self, edition: Edition) -> None:
        self._edition = edition
        self.title.show_value(edition.title)
        self.subtitle.show_value(edition.subtitle)
        self.note.show_value(edition.correction_note)
        self.note.setVisible(edition.revision > 0)
        self.date.blockSignals(True)
        self.date.setDate(QDate(edition.date.year, edition.date.month, edition.date.day))
        self.date.blockSignals(False)
        self.pages.show_count(edition.page_budget, MOST_PAGES, zero=tr("Inspector", ANY_PAGES))
        self._show_look(edition)
        times = tr("Inspector", "times in {zone} · select a block to edit it")
        parts = [times.format(zone=edition.zone)]
        if edition.number:
            parts.insert(0, tr("Inspector", "No. {number}").format(number=edition.number))
        self._note.setText(" · ".join(parts))

    def _show_look(self, edition: Edition) -> None:
        info = info_of(edition.theme, self._themes)
        self.theme.setText(f"{info.name if info else edition.theme}…")
        self.look.show_design(Design.of(edition), info.declaration if info else None)

    def _set(self, text: str, key: str, **changes: Any) -> None:
        self.want(text, lambda edition: set_nameplate(edition, **changes), ("nameplate", key))

    def _on_noted(self, text: str) -> None:
        self.want(
            tr("Inspector", "Type the note to readers"),
            lambda edition: set_correction_note(edition, text),
            ("nameplate", "note"),
        )

    def _on_date_changed(self, date: QDate) -> None:
        self._set(tr("Inspector", "Change the date"), "date", date=date.toPython())

    def _on_pages_counted(self, pages: int | None) -> None:
        self.want(
            tr("Inspector", "Change the number of pages"),
            lambda edition: set_page_budget(edition, pages),
            ("nameplate", "pages"),
        )
