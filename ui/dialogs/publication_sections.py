"""The publication dialog's page of sections: their order, and the rule of each."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from digest.model import Publication, SectionRule, Source
from ui.dialogs.publication_pages import note
from ui.dialogs.record_form import RecordForm, RecordsWithForm
from ui.dialogs.records import RecordsTable
from ui.dialogs.records_model import Column, Kind, field, listed_text
from ui.look import scaled
from ui.translation import tr

Sources = Callable[[], tuple[Source, ...]]


class SectionsPage(QWidget):
    changed = Signal()

    def __init__(self, sources: Sources, parent: QWidget | None = None) -> None:
        """`sources` gives those of the sources' page, among which a section chooses."""
        super().__init__(parent)
        self.table = RecordsTable(
            tr("Publication", "Sections"),
            (_title(), _quota(60), _full(66)),
            make=lambda: SectionRule(title=""),
            add=tr("Publication", "Add section"),
            invitation=tr(
                "Publication",
                "No section yet. Add one for each part of the paper: World, Business…",
            ),
        )
        self.form = RecordForm(_rule_columns(sources))
        self.both = RecordsWithForm(self.table, self.form)
        self.both.splitter.setSizes([scaled(360), scaled(480)])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(
            note(
                tr(
                    "Publication",
                    "Each section takes the first articles that fit, below the front page, in "
                    "this order.",
                )
            )
        )
        column.addWidget(self.both, 1)
        self.both.changed.connect(self.changed)

    def show_publication(self, publication: Publication) -> None:
        self.both.set_records(publication.recipe.sections)

    def apply(self, publication: Publication) -> Publication:
        recipe = replace(publication.recipe, sections=self.table.records)
        return replace(publication, recipe=recipe)


def _title() -> Column:
    return field("title", tr("Publication", "Title"))


def _quota(width: int = 0) -> Column:
    return field(
        "quota",
        tr("Publication", "Most"),
        kind=Kind.NUMBER,
        width=width,
        tip=tr("Publication", "How many articles at most"),
    )


def _full(width: int = 0) -> Column:
    return field(
        "full",
        tr("Publication", "In full"),
        kind=Kind.NUMBER,
        smallest=0,
        width=width,
        tip=tr("Publication", "How many of them in full; the others as summaries"),
    )


def _rule_columns(sources: Sources) -> tuple[Column, ...]:
    return (
        _title(),
        *_fitting_columns(sources),
        _quota(),
        _full(),
        field(
            "minimum",
            tr("Publication", "At least"),
            kind=Kind.NUMBER,
            smallest=0,
            largest=100,
            tip=tr("Publication", "With fewer articles the section is left out"),
        ),
    )


def _fitting_columns(sources: Sources) -> tuple[Column, ...]:
    commas = tr("Publication", "Parted by commas; empty takes any")
    words = tr("Publication", "One of these words or phrases, parted by commas")
    return (
        listed_text(
            "sections", tr("Publication", "Site's sections"), tip=commas, placeholder=commas
        ),
        field(
            "sources",
            tr("Publication", "Sources"),
            kind=Kind.CHIPS,
            options=lambda: tuple((source.id, source.name or "?") for source in sources()),
            none=tr("Publication", "any source"),
            tip=tr("Publication", "Sources to take from; none chosen takes from any"),
        ),
        listed_text("keywords", tr("Publication", "That say"), tip=words, placeholder=words),
        field(
            "ranked",
            tr("Publication", "Ranked"),
            kind=Kind.NUMBER,
            none=tr("Publication", "or not"),
            suffix=tr("Publication", " or better"),
            tip=tr("Publication", "The place in any ranking that an article needs"),
        ),
        field(
            "max_age_hours",
            tr("Publication", "Not older than"),
            kind=Kind.NUMBER,
            largest=24 * 60,
            none=tr("Publication", "the edition's"),
            suffix=tr("Publication", " hours"),
        ),
    )
