"""The publication dialog's pages, all but the schedule's."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol
from uuid import uuid4

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from digest.model import (
    FolderChannel,
    Format,
    LeadRule,
    Publication,
    RankingRule,
    Scope,
    SectionRule,
    Source,
    SourceId,
    SourceKind,
)
from ui.dialogs.choices import LanguageBox, ZoneBox
from ui.dialogs.records import RecordsTable
from ui.dialogs.records_model import Column, Kind, field, listed_text, optional_text, split_list
from ui.source_rows import KIND_WORDS

_LEADS = (
    (LeadRule.TOP_RANKED, "the best placed in a ranking"),
    (LeadRule.NEWEST, "the newest"),
    (LeadRule.FIRST, "the first that the sources bring"),
)
_FORMATS = {
    Format.PDF: ("PDF", "a PDF"),
    Format.WEB: ("Web", "a web page"),
    Format.EMAIL: ("E-mail", "an e-mail to open in a mail program"),
    Format.TEXT: ("Text", "plain text"),
    Format.EPUB: ("EPUB", "an e-book"),
    Format.ARCHIVE: ("Archive", "a PDF for archives"),
    Format.IMAGES: ("Pictures", "pictures of the pages"),
}
_SCOPES = ((None, "Any"), (Scope.SITE, "Whole site"), (Scope.SECTION, "One section"))


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
        self.title = QLineEdit(placeholderText="The Estuary Courier", accessibleName="Title")
        self.subtitle = QLineEdit(placeholderText="Morning Digest", accessibleName="Subtitle")
        self.language = LanguageBox("Language")
        self.zone = ZoneBox("Time zone")
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(12)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(note("The title is printed as the nameplate, the subtitle below it."))
        form.addRow("&Title", self.title)
        form.addRow("S&ubtitle", self.subtitle)
        form.addRow("&Language", self.language)
        form.addRow("Time &zone", self.zone)
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


class _TablePage(QWidget):
    """A sentence and a table."""

    changed = Signal()

    def __init__(self, says: str, table: RecordsTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = table
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(note(says))
        column.addWidget(table, 1)
        table.changed.connect(self.changed)


class SourcesPage(_TablePage):
    def __init__(self, parent: QWidget | None = None) -> None:
        columns = (
            field("name", "Name", width=130),
            field("kind", "Kind", kind=Kind.CHOICE, choices=tuple(KIND_WORDS.items()), width=104),
            field("address", "Address"),
            optional_text("section", "Section", width=92, tip="Labels articles that name none"),
            field("limit", "Most", kind=Kind.NUMBER, width=56, tip="How many articles are read"),
            field(
                "allow_private",
                "Private",
                kind=Kind.TICK,
                width=70,
                tip="May be on this computer or in its own network",
            ),
        )
        table = RecordsTable(
            "Sources",
            columns,
            make=lambda: _new_source(SourceKind.FEED, ""),
            add="Add source",
            invitation="No source yet. Add a feed, a page or a folder of saved pages.",
        )
        super().__init__(
            "Where articles and rankings come from, in this order. A feed's entries are read too.",
            table,
            parent,
        )
        for text, act in (("Browse file…", self._on_file), ("Browse folder…", self._on_folder)):
            button = QPushButton(text, self, autoDefault=False)
            button.clicked.connect(act)
            table.buttons.addWidget(button)

    @property
    def sources(self) -> tuple[Source, ...]:
        return self.table.records

    def show_publication(self, publication: Publication) -> None:
        self.table.set_records(publication.recipe.sources)

    def apply(self, publication: Publication) -> Publication:
        return replace(publication, recipe=replace(publication.recipe, sources=self.sources))

    def put_place(self, kind: SourceKind, place: str) -> None:
        """Gives the current source this file or folder, or adds one when it has an address."""
        row = self.table.row
        current = self.sources[row] if row >= 0 else None
        if current is not None and not current.address:
            name = current.name or Path(place).stem
            self.table.model.replace(row, replace(current, kind=kind, address=place, name=name))
        else:
            self.table.add(_new_source(kind, place))

    def _on_file(self) -> None:
        place, _ = QFileDialog.getOpenFileName(self, "A saved page or feed")
        if place:
            self.put_place(SourceKind.PAGE, place)

    def _on_folder(self) -> None:
        place = QFileDialog.getExistingDirectory(self, "A folder of saved pages")
        if place:
            self.put_place(SourceKind.FOLDER, place)


def _new_source(kind: SourceKind, address: str) -> Source:
    name = Path(address).stem if address else ""
    return Source(id=SourceId(uuid4().hex[:8]), name=name, kind=kind, address=address)


class SectionsPage(_TablePage):
    def __init__(
        self, sources: Callable[[], tuple[Source, ...]], parent: QWidget | None = None
    ) -> None:
        """`sources` gives those of the sources' page, whose names stand for their ids."""
        columns = (
            field("title", "Title", width=140),
            listed_text("sections", "Site's sections", tip="Parted by commas; empty takes any"),
            _sources_column(sources),
            field("quota", "Most", kind=Kind.NUMBER, width=60, tip="How many articles at most"),
            field(
                "full",
                "In full",
                kind=Kind.NUMBER,
                smallest=0,
                width=66,
                tip="How many of them in full; the others as summaries",
            ),
        )
        table = RecordsTable(
            "Sections",
            columns,
            make=lambda: SectionRule(title=""),
            add="Add section",
            invitation="No section yet. Add one for each part of the paper: World, Business…",
        )
        says = (
            "Each section takes the newest articles that fit, below the front page, in this order."
        )
        super().__init__(says, table, parent)

    def show_publication(self, publication: Publication) -> None:
        self.table.set_records(publication.recipe.sections)

    def apply(self, publication: Publication) -> Publication:
        recipe = replace(publication.recipe, sections=self.table.records)
        return replace(publication, recipe=recipe)


def _sources_column(sources: Callable[[], tuple[Source, ...]]) -> Column:
    def names(rule: SectionRule) -> str:
        known = {source.id: source.name for source in sources()}
        return ", ".join(known.get(id_, "?") for id_ in rule.sources)

    def with_names(rule: SectionRule, text: str) -> SectionRule:
        ids = {source.name.casefold(): source.id for source in sources()}
        wanted = (ids.get(name.casefold()) for name in split_list(text))
        return replace(rule, sources=tuple(id_ for id_ in wanted if id_ is not None))

    tip = "Names of sources, parted by commas; empty takes any"
    return Column(header="Sources", read=names, write=with_names, tip=tip, width=130)


class FrontPage(QWidget):
    """The lead, how old articles may be, the briefs, and the rankings."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lead = QComboBox(accessibleName="Lead")
        for rule, label in _LEADS:
            self.lead.addItem(label, rule)
        self.age = _number("Oldest article, in hours", 1, 24 * 60, " hours")
        self.briefs = _number("Briefs", 0, 30, "")
        self.minimum = _number("Fewest articles", 0, 500, "")
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.addRow("&Lead with", self.lead)
        form.addRow("Articles not older &than", self.age)
        form.addRow("&Briefs on the front page", self.briefs)
        form.addRow("Publish only with at &least", self.minimum)
        self.table = RecordsTable(
            "Rankings",
            (
                field("scope", "Ranks", kind=Kind.CHOICE, choices=_SCOPES, width=110),
                optional_text("section", "Of section", width=110),
                field("title", "Title contains"),
                field("count", "Items", kind=Kind.NUMBER, largest=50, width=60),
                field("placement", "Stands in", width=130, tip="A section; empty: the front page"),
            ),
            make=lambda: RankingRule(scope=Scope.SITE),
            add="Add ranking",
            invitation="No ranking yet. Add one to print a most-read list with its movements.",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(form)
        column.addWidget(note("Most-read lists, each as captured last, with what moved since."))
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


def _number(name: str, smallest: int, largest: int, suffix: str) -> QSpinBox:
    box = QSpinBox(minimum=smallest, maximum=largest, suffix=suffix, accessibleName=name)
    box.lineEdit().setTextMargins(6, 0, 0, 0)  # a style sheet's padding does not reach it
    box.setFixedWidth(120)
    return box


class DeliveryPage(_TablePage):
    def __init__(self, parent: QWidget | None = None) -> None:
        table = RecordsTable(
            "Deliveries",
            (
                field("path", "Folder"),
                *(_format_column(format, header) for format, (header, _) in _FORMATS.items()),
            ),
            make=lambda: FolderChannel(path=""),
            add="Add folder",
            invitation="No folder yet: finished editions stay in the desk's own folder.",
        )
        super().__init__(
            "Finished editions are written into these folders, each with its receipt. A folder "
            "without its whole path is one in the desk's folder.",
            table,
            parent,
        )
        browse = QPushButton("Browse folder…", self, autoDefault=False)
        browse.clicked.connect(self._on_browse)
        table.buttons.addWidget(browse)

    def show_publication(self, publication: Publication) -> None:
        self.table.set_records(publication.channels)

    def apply(self, publication: Publication) -> Publication:
        return replace(publication, channels=self.table.records)

    def put_folder(self, place: str) -> None:
        """Gives the current delivery this folder, or adds one when it has a folder."""
        row = self.table.row
        current = self.table.records[row] if row >= 0 else None
        if current is not None and not current.path:
            self.table.model.replace(row, replace(current, path=place))
        else:
            self.table.add(FolderChannel(path=place))

    def _on_browse(self) -> None:
        place = QFileDialog.getExistingDirectory(self, "Deliver to a folder")
        if place:
            self.put_folder(place)


def _format_column(format: Format, header: str) -> Column:
    def ticked(channel: FolderChannel) -> bool:
        return format.value in channel.formats

    def tick(channel: FolderChannel, wanted: bool) -> FolderChannel:
        kept = set(channel.formats) - {format.value} | ({format.value} if wanted else set())
        return replace(channel, formats=tuple(f.value for f in Format if f.value in kept))

    tip = f"Deliver it as {_FORMATS[format][1]}"
    return Column(header=header, read=ticked, write=tick, kind=Kind.TICK, tip=tip, width=68)
