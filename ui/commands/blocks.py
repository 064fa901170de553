"""What the Insert and Edition menus do to the outline's selection."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from digest.model import ArticleId, Block, ChartId
from ui.block_changes import (
    contents_block,
    divider_block,
    inserted,
    new_section_id,
    quote_block,
    section_added,
    sponsor_block,
    text_block,
)
from ui.commands.placing import Placing
from ui.models.outline import Place
from ui.panels.outline import OutlinePanel
from ui.translation import marked, tr
from ui.workbench import Workbench

NEW_SECTION = marked("Blocks", "New section")
_PICTURES = marked("Blocks", "Pictures (*.jpg *.jpeg *.png *.webp *.gif *.tif *.tiff *.bmp)")


class Blocks(QObject):
    def __init__(
        self, bench: Workbench, outline: OutlinePanel, placing: Placing, window: QWidget
    ) -> None:
        super().__init__(window)
        self._document = bench.document
        self._outline = outline
        self._placing = placing
        self._window = window

    def add_articles(self, ids: Sequence[ArticleId]) -> None:
        """From the library, behind the selected block or to the selected section's end."""
        if not self._document.is_frozen:
            self._placing.place_articles(ids, self._outline.place())

    def add_lead(self, article: ArticleId) -> None:
        if not self._document.is_frozen:
            front = self._document.edition.sections[0].id
            self._placing.place_articles([article], Place(section=front, index=0, lead=True))

    def add_charts(self, ids: Sequence[ChartId]) -> None:
        if not self._document.is_frozen:
            self._placing.place_charts(ids, self._outline.place())

    def insert_text(self) -> None:
        self._insert(text_block(), typed=True)

    def insert_quote(self) -> None:
        self._insert(quote_block(), typed=True)

    def insert_divider(self) -> None:
        self._insert(divider_block())

    def insert_sponsor(self) -> None:
        self._insert(sponsor_block(), typed=True)

    def insert_contents(self) -> None:
        self._insert(contents_block())

    def insert_picture(self) -> None:
        """Asks for a picture's file."""
        place = self._outline.place()
        dialog = QFileDialog(self._window, tr("Blocks", "Insert a picture"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(tr("Blocks", _PICTURES))
        dialog.fileSelected.connect(lambda path: self._placing.place_pictures([Path(path)], place))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def insert_section(self) -> None:
        """A new section behind the current one, its title ready to be typed."""
        edition = self._document.edition
        ids = [section.id for section in edition.sections]
        section_id = new_section_id()
        index = ids.index(self._outline.place().section) + 1
        text, change = section_added(section_id, tr("Blocks", NEW_SECTION), index)
        self._document.apply(text, change)
        self._outline.select_section(section_id)
        self._outline.rename_selected()

    def _insert(self, block: Block, *, typed: bool = False) -> None:
        """`typed` for one that says nothing yet: its words can be typed at once."""
        text, change = inserted(block, self._outline.place())
        self._document.apply(text, change)
        self._outline.select_block(block.id)
        if typed:
            self._outline.form_wanted.emit()
