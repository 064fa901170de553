"""The publication dialog's page of sources."""

from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from digest.model import Publication, Source, SourceId, SourceKind
from ui.dialogs.publication_pages import note
from ui.dialogs.records import RecordsTable
from ui.dialogs.records_model import Column, Kind, field, optional_text
from ui.source_rows import KIND_WORDS, kind_name
from ui.translation import tr


class SourcesPage(QWidget):
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = RecordsTable(
            tr("Publication", "Sources"),
            _source_columns(),
            make=lambda: _new_source(SourceKind.FEED, ""),
            add=tr("Publication", "Add source"),
            invitation=tr(
                "Publication", "No source yet. Add a feed, a page or a folder of saved pages."
            ),
        )
        for text, act in (
            (tr("Publication", "Browse file…"), self._on_file),
            (tr("Publication", "Browse folder…"), self._on_folder),
        ):
            button = QPushButton(text, self, autoDefault=False)
            button.clicked.connect(act)
            self.table.buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(
            note(
                tr(
                    "Publication",
                    "Where articles and rankings come from, in this order. A feed's entries are "
                    "read too.",
                )
            )
        )
        column.addWidget(self.table, 1)
        self.table.changed.connect(self.changed)

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
            "weight",
            tr("Publication", "Weight"),
            kind=Kind.DECIMAL,
            largest=10,
            width=66,
            tip=tr("Publication", "What the score of its articles is multiplied by"),
        ),
        field(
            "allow_private",
            tr("Publication", "Private"),
            kind=Kind.TICK,
            width=70,
            tip=tr("Publication", "May be on this computer or in its own network"),
        ),
    )
