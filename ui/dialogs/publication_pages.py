"""The publication dialog's pages of single fields: title and front page."""

from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import (
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from digest.model import Comparison, LeadRule, Publication, RankingRule, Recipe, Scope
from ui.dialogs.choices import LanguageBox, ZoneBox
from ui.dialogs.record_form import RecordForm
from ui.dialogs.records import RecordsTable
from ui.dialogs.records_model import Column, Kind, field, optional_text
from ui.translation import marked, tr

_LEADS = (
    (LeadRule.TOP_RANKED, marked("Publication", "the best placed in a ranking")),
    (LeadRule.NEWEST, marked("Publication", "the newest")),
    (LeadRule.FIRST, marked("Publication", "the first that the sources bring")),
)
_SCOPES = (
    (None, marked("Publication", "Any")),
    (Scope.SITE, marked("Publication", "Whole site")),
    (Scope.SECTION, marked("Publication", "One section")),
)
_COMPARISONS = (
    (Comparison.CAPTURE, marked("Publication", "the last capture")),
    (Comparison.EDITION, marked("Publication", "the last edition")),
)


class PublicationPage(Protocol):
    """What the dialog asks of a page."""

    changed: SignalInstance

    def show_publication(self, publication: Publication) -> None:
        """Fills the page's fields."""

    def apply(self, publication: Publication) -> Publication:
        """`publication` with what the page says."""


def note(text: str) -> QLabel:
    """A quiet sentence above a page's fields."""
    label = QLabel(text)
    label.setProperty("look", "soft")
    label.setWordWrap(True)
    return label


class TitlePage(QWidget):
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLineEdit(
            placeholderText=tr("Publication", "The Estuary Courier"),
            accessibleName=tr("Publication", "Title"),
        )
        self.subtitle = QLineEdit(
            placeholderText=tr("Publication", "Morning Digest"),
            accessibleName=tr("Publication", "Subtitle"),
        )
        self.language = LanguageBox(tr("Publication", "Language"))
        self.zone = ZoneBox(tr("Publication", "Time zone"))
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(12)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(
            note(tr("Publication", "The title is printed as the nameplate, the subtitle below it."))
        )
        form.addRow(tr("Publication", "&Title"), self.title)
        form.addRow(tr("Publication", "S&ubtitle"), self.subtitle)
        form.addRow(tr("Publication", "&Language"), self.language)
        form.addRow(tr("Publication", "Time &zone"), self.zone)
        for box in (self.language, self.zone):
            box.setMinimumWidth(260)
        for edit in (self.title, self.subtitle):
            edit.textChanged.connect(self.changed)
        for box in (self.language, self.zone):
            box.currentTextChanged.connect(self.changed)

    def show_publication(self, publication: Publication) -> None:
        self.title.setText(publication.title)
        self.subtitle.setText(publication.subtitle)
        self.language.set_language(publication.language)
        self.zone.set_zone(publication.zone)

    def apply(self, publication: Publication) -> Publication:
        return replace(
            publication,
            title=self.title.text().strip(),
            subtitle=self.subtitle.text().strip(),
            language=self.language.language,
            zone=self.zone.zone,
        )


class FrontPage(QWidget):
    """The lead, the briefs, and the rankings."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = RecordForm(_front_columns())
        self.table = _rankings_table()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.form)
        column.addWidget(
            note(
                tr("Publication", "Most-read lists, each as captured last, with what moved since.")
            )
        )
        column.addWidget(self.table, 1)
        self.form.changed.connect(self.changed)
        self.table.changed.connect(self.changed)

    def show_publication(self, publication: Publication) -> None:
        self.form.show_record(publication.recipe)
        self.table.set_records(publication.recipe.rankings)

    def apply(self, publication: Publication) -> Publication:
        front: Recipe = self.form.record
        recipe = replace(
            publication.recipe,
            lead=front.lead,
            briefs=front.briefs,
            rankings=self.table.records,
        )
        return replace(publication, recipe=recipe)


def _front_columns() -> tuple[Column, ...]:
    return (
        field(
            "lead",
            tr("Publication", "Lead with"),
            kind=Kind.CHOICE,
            choices=tuple((rule, tr("Publication", words)) for rule, words in _LEADS),
        ),
        field(
            "briefs",
            tr("Publication", "Briefs on the front page"),
            kind=Kind.NUMBER,
            smallest=0,
            largest=30,
        ),
    )


def _rankings_table() -> RecordsTable:
    return RecordsTable(
        tr("Publication", "Rankings"),
        (*_chart_columns(), *_printing_columns()),
        make=lambda: RankingRule(scope=Scope.SITE),
        add=tr("Publication", "Add ranking"),
        invitation=tr(
            "Publication",
            "No ranking yet. Add one to print a most-read list with its movements.",
        ),
    )


def _chart_columns() -> tuple[Column, ...]:
    """Which chart it is."""
    return (
        field(
            "scope",
            tr("Publication", "Ranks"),
            kind=Kind.CHOICE,
            choices=tuple((scope, tr("Publication", words)) for scope, words in _SCOPES),
            width=100,
        ),
        optional_text("section", tr("Publication", "Of section"), width=100),
        field("title", tr("Publication", "Title contains")),
    )


def _printing_columns() -> tuple[Column, ...]:
    """How it is printed."""
    return (
        field("count", tr("Publication", "Items"), kind=Kind.NUMBER, largest=50, width=60),
        field(
            "placement",
            tr("Publication", "Stands in"),
            width=110,
            tip=tr("Publication", "A section; empty: the front page"),
        ),
        field(
            "compare",
            tr("Publication", "Moved since"),
            kind=Kind.CHOICE,
            choices=tuple((one, tr("Publication", words)) for one, words in _COMPARISONS),
            width=130,
            tip=tr("Publication", "What its movement is told against"),
        ),
        field(
            "stale_after_hours",
            tr("Publication", "Stale after"),
            kind=Kind.NUMBER,
            largest=24 * 30,
            none=tr("Publication", "the edition's"),
            suffix=tr("Publication", " hours"),
            width=106,
            tip=tr("Publication", "An older capture is not printed"),
        ),
    )
