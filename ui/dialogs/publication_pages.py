"""The publication dialog's pages of single fields: title and front page."""

from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from digest.model import (
    LeadRule,
    Publication,
    RankingRule,
    Scope,
)
from ui.dialogs.choices import LanguageBox, ZoneBox
from ui.dialogs.records import RecordsTable
from ui.dialogs.records_model import Kind, field, optional_text
from ui.look import inset
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
    """The lead, how old articles may be, the briefs, and the rankings."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lead = QComboBox(accessibleName=tr("Publication", "Lead"))
        for rule, label in _LEADS:
            self.lead.addItem(tr("Publication", label), rule)
        self.age = _number(
            tr("Publication", "Oldest article, in hours"), 1, 24 * 60, tr("Publication", " hours")
        )
        self.briefs = _number(tr("Publication", "Briefs"), 0, 30, "")
        self.minimum = _number(tr("Publication", "Fewest articles"), 0, 500, "")
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.addRow(tr("Publication", "&Lead with"), self.lead)
        form.addRow(tr("Publication", "Articles not older &than"), self.age)
        form.addRow(tr("Publication", "&Briefs on the front page"), self.briefs)
        form.addRow(tr("Publication", "Publish only with at &least"), self.minimum)
        self.table = _rankings_table()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(form)
        column.addWidget(
            note(
                tr("Publication", "Most-read lists, each as captured last, with what moved since.")
            )
        )
        column.addWidget(self.table, 1)
        self.lead.currentIndexChanged.connect(self.changed)
        for box in (self.age, self.briefs, self.minimum):
            box.valueChanged.connect(self.changed)
        self.table.changed.connect(self.changed)

    def show_publication(self, publication: Publication) -> None:
        recipe = publication.recipe
        self.lead.setCurrentIndex([rule for rule, _ in _LEADS].index(recipe.lead))
        self.age.setValue(recipe.max_age_hours)
        self.briefs.setValue(recipe.briefs)
        self.minimum.setValue(recipe.minimum_articles)
        self.table.set_records(recipe.rankings)

    def apply(self, publication: Publication) -> Publication:
        rule, _ = _LEADS[self.lead.currentIndex()]
        recipe = replace(
            publication.recipe,
            lead=rule,
            max_age_hours=self.age.value(),
            briefs=self.briefs.value(),
            minimum_articles=self.minimum.value(),
            rankings=self.table.records,
        )
        return replace(publication, recipe=recipe)


def _rankings_table() -> RecordsTable:
    return RecordsTable(
        tr("Publication", "Rankings"),
        (
            field(
                "scope",
                tr("Publication", "Ranks"),
                kind=Kind.CHOICE,
                choices=tuple((scope, tr("Publication", words)) for scope, words in _SCOPES),
                width=110,
            ),
            optional_text("section", tr("Publication", "Of section"), width=110),
            field("title", tr("Publication", "Title contains")),
            field("count", tr("Publication", "Items"), kind=Kind.NUMBER, largest=50, width=60),
            field(
                "placement",
                tr("Publication", "Stands in"),
                width=130,
                tip=tr("Publication", "A section; empty: the front page"),
            ),
        ),
        make=lambda: RankingRule(scope=Scope.SITE),
        add=tr("Publication", "Add ranking"),
        invitation=tr(
            "Publication",
            "No ranking yet. Add one to print a most-read list with its movements.",
        ),
    )


def _number(name: str, smallest: int, largest: int, suffix: str) -> QSpinBox:
    box = QSpinBox(minimum=smallest, maximum=largest, suffix=suffix, accessibleName=name)
    inset(box)
    box.setFixedWidth(120)
    return box
