"""The toolbar's quick choices of how the edition looks: theme, paper, number of pages."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from digest.edits import set_nameplate, set_page_budget
from digest.model import Paper
from ui.design import Design
from ui.edition_document import EditionDocument
from ui.translation import tr


class Designing(QObject):
    """Each choice is one step of the history."""

    def __init__(self, document: EditionDocument, parent: QWidget) -> None:
        super().__init__(parent)
        self._document = document

    def set_theme(self, key: str) -> None:
        self._document.apply(
            tr("Steps", "Change the theme"),
            lambda edition: Design.of(edition).with_theme(key).applied_to(edition),
        )

    def set_paper(self, paper: Paper) -> None:
        self._document.apply(
            tr("Steps", "Change the paper"), lambda edition: set_nameplate(edition, paper=paper)
        )

    def set_pages(self, pages: int | None) -> None:
        """How many pages the edition is meant to have, None for as many as it takes."""
        self._document.apply(
            tr("Steps", "Change the number of pages"),
            lambda edition: set_page_budget(edition, pages),
        )
