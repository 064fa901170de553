"""The publication dialog's pages that are tables: sources, sections, deliveries."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from digest.model import (
    Channel,
    FolderChannel,
    Format,
    Publication,
    SectionRule,
    Source,
    SourceId,
    SourceKind,
)
from ui.dialogs.publication_pages import note
from ui.dialogs.records import RecordsTable
from ui.dialogs.records_model import Column, Kind, field, listed_text, optional_text, split_list
from ui.source_rows import KIND_WORDS, kind_name
from ui.translation import marked, tr

_FORMATS = {
    Format.PDF: (marked("Publication", "PDF"), marked("Publication", "a PDF")),
    Format.WEB: (marked("Publication", "Web"), marked("Publication", "a web page")),
    Format.EMAIL: (
        marked("Publication", "E-mail"),
        marked("Publication", "an e-mail to open in a mail program"),
    ),
    Format.TEXT: (marked("Publication", "Text"), marked("Publication", "plain text")),
    Format.EPUB: (marked("Publication", "EPUB"), marked("Publication", "an e-book")),
    Format.ARCHIVE: (marked("Publication", "Archive"), marked("Publication", "a PDF for archives")),
    Format.IMAGES: (
        marked("Publication", "Pictures"),
        marked("Publication", "pictures of the pages"),
    ),
}


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
        table = RecordsTable(
            tr("Publication", "Sources"),
            _source_columns(),
            make=lambda: _new_source(SourceKind.FEED, ""),
            add=tr("Publication", "Add source"),
            invitation=tr(
                "Publication", "No source yet. Add a feed, a page or a folder of saved pages."
            ),
        )
        super().__init__(
            tr(
                "Publication",
                "Where articles and rankings come from, in this order. A feed's entries are "
                "read too.",
            ),
            table,
            parent,
        )
        for text, act in (
            (tr("Publication", "Browse file…"), self._on_file),
            (tr("Publication", "Browse folder…"), self._on_folder),
        ):
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
        place, _ = QFileDialog.getOpenFileName(self, tr("Publication", "A saved page or feed"))
        if place:
            self.put_place(SourceKind.PAGE, place)

    def _on_folder(self) -> None:
        place = QFileDialog.getExistingDirectory(self, tr("Publication", "A folder of saved pages"))
        if place:
            self.put_place(SourceKind.FOLDER, place)


def _new_source(kind: SourceKind, address: str) -> Source:
    name = Path(address).stem if address else ""
    return Source(id=SourceId(uuid4().hex[:8]), name=name, kind=kind, address=address)


def _source_columns() -> tuple[Column, ...]:
    return (
        field("name", tr("Publication", "Name"), width=130),
        field(
            "kind",
            tr("Publication", "Kind"),
            kind=Kind.CHOICE,
            choices=tuple((kind, kind_name(kind)) for kind in KIND_WORDS),
            width=104,
        ),
        field("address", tr("Publication", "Address")),
        optional_text(
            "section",
            tr("Publication", "Section"),
            width=92,
            tip=tr("Publication", "Labels articles that name none"),
        ),
        field(
            "limit",
            tr("Publication", "Most"),
            kind=Kind.NUMBER,
            width=56,
            tip=tr("Publication", "How many articles are read"),
        ),
        field(
            "allow_private",
            tr("Publication", "Private"),
            kind=Kind.TICK,
            width=70,
            tip=tr("Publication", "May be on this computer or in its own network"),
        ),
    )


class SectionsPage(_TablePage):
    def __init__(
        self, sources: Callable[[], tuple[Source, ...]], parent: QWidget | None = None
    ) -> None:
        """`sources` gives those of the sources' page, whose names stand for their ids."""
        table = RecordsTable(
            tr("Publication", "Sections"),
            _section_columns(sources),
            make=lambda: SectionRule(title=""),
            add=tr("Publication", "Add section"),
            invitation=tr(
                "Publication",
                "No section yet. Add one for each part of the paper: World, Business…",
            ),
        )
        says = tr(
            "Publication",
            "Each section takes the newest articles that fit, below the front page, in this order.",
        )
        super().__init__(says, table, parent)

    def show_publication(self, publication: Publication) -> None:
        self.table.set_records(publication.recipe.sections)

    def apply(self, publication: Publication) -> Publication:
        recipe = replace(publication.recipe, sections=self.table.records)
        return replace(publication, recipe=recipe)


def _section_columns(sources: Callable[[], tuple[Source, ...]]) -> tuple[Column, ...]:
    return (
        field("title", tr("Publication", "Title"), width=140),
        listed_text(
            "sections",
            tr("Publication", "Site's sections"),
            tip=tr("Publication", "Parted by commas; empty takes any"),
        ),
        _sources_column(sources),
        field(
            "quota",
            tr("Publication", "Most"),
            kind=Kind.NUMBER,
            width=60,
            tip=tr("Publication", "How many articles at most"),
        ),
        field(
            "full",
            tr("Publication", "In full"),
            kind=Kind.NUMBER,
            smallest=0,
            width=66,
            tip=tr("Publication", "How many of them in full; the others as summaries"),
        ),
    )


def _sources_column(sources: Callable[[], tuple[Source, ...]]) -> Column:
    def names(rule: SectionRule) -> str:
        known = {source.id: source.name for source in sources()}
        return ", ".join(known.get(id_, "?") for id_ in rule.sources)

    def with_names(rule: SectionRule, text: str) -> SectionRule:
        ids = {source.name.casefold(): source.id for source in sources()}
        wanted = (ids.get(name.casefold()) for name in split_list(text))
        return replace(rule, sources=tuple(id_ for id_ in wanted if id_ is not None))

    tip = tr("Publication", "Names of sources, parted by commas; empty takes any")
    return Column(
        header=tr("Publication", "Sources"), read=names, write=with_names, tip=tip, width=130
    )


class DeliveryPage(_TablePage):
    def __init__(self, parent: QWidget | None = None) -> None:
        table = RecordsTable(
            tr("Publication", "Deliveries"),
            (
                field("path", tr("Publication", "Folder")),
                *(
                    _format_column(format, tr("Publication", header))
                    for format, (header, _) in _FORMATS.items()
                ),
            ),
            make=lambda: FolderChannel(path=""),
            add=tr("Publication", "Add folder"),
            invitation=tr(
                "Publication", "No folder yet: finished editions stay in the desk's own folder."
            ),
        )
        super().__init__(
            tr(
                "Publication",
                "Finished editions are written into these folders, each with its receipt. A "
                "folder without its whole path is one in the desk's folder.",
            ),
            table,
            parent,
        )
        browse = QPushButton(tr("Publication", "Browse folder…"), self, autoDefault=False)
        browse.clicked.connect(self._on_browse)
        table.buttons.addWidget(browse)

    def show_publication(self, publication: Publication) -> None:
        folders = [each for each in publication.channels if isinstance(each, FolderChannel)]
        self.table.set_records(tuple(folders))

    def apply(self, publication: Publication) -> Publication:
        return replace(publication, channels=(*self.table.records, *self._others(publication)))

    @staticmethod
    def _others(publication: Publication) -> tuple[Channel, ...]:
        return tuple(each for each in publication.channels if not isinstance(each, FolderChannel))

    def put_folder(self, place: str) -> None:
        """Gives the current delivery this folder, or adds one when it has a folder."""
        row = self.table.row
        current = self.table.records[row] if row >= 0 else None
        if current is not None and not current.path:
            self.table.model.replace(row, replace(current, path=place))
        else:
            self.table.add(FolderChannel(path=place))

    def _on_browse(self) -> None:
        place = QFileDialog.getExistingDirectory(self, tr("Publication", "Deliver to a folder"))
        if place:
            self.put_folder(place)


def _format_column(format: Format, header: str) -> Column:
    def ticked(channel: FolderChannel) -> bool:
        return format.value in channel.formats

    def tick(channel: FolderChannel, wanted: bool) -> FolderChannel:
        kept = set(channel.formats) - {format.value} | ({format.value} if wanted else set())
        return replace(channel, formats=tuple(f.value for f in Format if f.value in kept))

    tip = tr("Publication", "Deliver it as {format}").format(
        format=tr("Publication", _FORMATS[format][1])
    )
    return Column(header=header, read=ticked, write=tick, kind=Kind.TICK, tip=tip, width=68)
