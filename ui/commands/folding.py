"""Which sections of an edition are folded, remembered in the desk from one opening to the next."""

import json

from PySide6.QtCore import QModelIndex, QObject, QTimer

from digest.library import Library
from digest.model import Edition, EditionId, SectionId
from ui.panels.outline import OutlinePanel
from ui.workbench import Workbench

FOLDED = "window.folded"
"""The library's name for the folded sections of the editions that were folded last."""

MOST_EDITIONS = 50
SETTLED = 500
"""Milliseconds after the last fold before it is written down."""


class Folding(QObject):
    def __init__(self, bench: Workbench, outline: OutlinePanel, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self._outline = outline
        self._settling = QTimer(self, singleShot=True, interval=SETTLED)
        self._settling.timeout.connect(self._write)
        outline.view.collapsed.connect(self._on_folded)
        outline.view.expanded.connect(self._on_folded)
        bench.document.edition_opened.connect(self.recall)

    def recall(self, edition: Edition) -> None:
        """Folds what was folded when `edition` was open the last time."""
        self._settling.stop()  # opening unfolds every section, which nobody asked for
        library = self._bench.library
        self._bench.tasks.run(
            lambda: _read(library).get(edition.id, []),
            on_done=lambda ids: self._fold(edition.id, ids),
        )

    def _fold(self, edition: EditionId, ids: list[str]) -> None:
        if edition == self._bench.document.edition.id:
            for section_id in ids:
                index = self._outline.model.index_of_section(SectionId(section_id))
                if index.isValid():
                    self._outline.view.collapse(index)

    def _on_folded(self, _index: QModelIndex) -> None:
        self._settling.start()

    def _write(self) -> None:
        view, model, library = self._outline.view, self._outline.model, self._bench.library
        rows = [model.index(row, 0) for row in range(model.rowCount())]
        sections = [model.section_at(row) for row in rows if not view.isExpanded(row)]
        ids = [section.id for section in sections if section and section.blocks]
        edition = self._bench.document.edition.id
        self._bench.tasks.run(lambda: _keep(library, edition, ids))


def _read(library: Library) -> dict[str, list[str]]:
    """The folded sections by edition, the edition that was folded last at the end."""
    try:
        kept = json.loads(library.recall(FOLDED) or "{}")
    except ValueError:  # of another version: folds are no loss
        return {}
    return kept if isinstance(kept, dict) else {}


def _keep(library: Library, edition: EditionId, ids: list[SectionId]) -> None:
    others = {key: value for key, value in _read(library).items() if key != edition}
    kept = {**others, edition: list(ids)} if ids else others
    newest = dict(list(kept.items())[-MOST_EDITIONS:])
    library.remember(FOLDED, json.dumps(newest))
