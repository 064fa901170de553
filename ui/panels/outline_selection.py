"""What is selected in the outline, and where something new would go."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from digest.errors import EditError
from digest.model import Block, BlockId, Section, SectionId
from ui.edition_document import Change, EditionDocument
from ui.models.outline import ROW, OutlineModel, Place
from ui.panels.outline_view import OutlineView


class OutlineSelection(QWidget):
    """The tree of the document's edition with its selection. Signals: `selection_changed()`;
    `failed(error)` when a change was refused."""

    selection_changed = Signal()
    failed = Signal(object)

    def __init__(self, document: EditionDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.model = OutlineModel(document.edition, self)
        self.view = OutlineView(self.model, self)
        self.view.selectionModel().selectionChanged.connect(
            lambda _on, _off: self.selection_changed.emit()
        )

    def selected_blocks(self) -> tuple[Block, ...]:
        """The selected blocks, in reading order."""
        chosen = {self._id(index) for index in self.view.selectedIndexes()}
        return tuple(block for block in self._document.edition.blocks if block.id in chosen)

    def selected_section(self) -> Section | None:
        """The one section whose own row is selected; None when blocks are, or several rows."""
        sections = self.selected_sections()
        return sections[0] if len(sections) == len(self._selection()) == 1 else None

    def selected_sections(self) -> tuple[Section, ...]:
        """The sections whose own rows are selected, in reading order; none when blocks are too."""
        values = [index.data(ROW) for index in self._selection()]
        if not all(isinstance(value, Section) for value in values):
            return ()
        ids = {value.id for value in values}
        return tuple(section for section in self._document.edition.sections if section.id in ids)

    def place(self) -> Place:
        """Where something new goes: behind the current block, to the end of the current section,
        or to the end of the edition."""
        edition = self._document.edition
        current = self.view.currentIndex()
        section = self.model.section_at(current) if current.isValid() else None
        if section is None:
            section = edition.sections[-1]
        block = self.model.block_at(current) if current.isValid() else None
        if block is None:
            return Place(section=section.id, index=len(section.blocks))
        ids = [standing.id for standing in section.blocks]
        return Place(section=section.id, index=ids.index(block.id) + 1)

    def select_block(self, block_id: BlockId) -> None:
        self._select([self.model.index_of_block(block_id)])

    def select_blocks(self, block_ids: tuple[BlockId, ...]) -> None:
        self._select([self.model.index_of_block(block_id) for block_id in block_ids])

    def select_section(self, section_id: SectionId) -> None:
        self._select([self.model.index_of_section(section_id)])

    def clear_selection(self) -> None:
        self.view.clearSelection()
        self.view.setCurrentIndex(QModelIndex())

    def apply(self, text: str, change: Change) -> bool:
        """One step of the history; False, with the reason told, when it was refused."""
        try:
            self._document.apply(text, change)
        except EditError as error:
            self.failed.emit(error)
            return False
        return True

    def _selection(self) -> list[QModelIndex]:
        return self.view.selectedIndexes()

    def _id(self, index: QModelIndex) -> BlockId | None:
        block = self.model.block_at(index)
        return block.id if block is not None else None

    def _select(self, indexes: list[QModelIndex]) -> None:
        found = [index for index in indexes if index.isValid()]
        if not found:
            return
        selection = self.view.selectionModel()
        flag = QItemSelectionModel.SelectionFlag
        if {(i.row(), i.internalId()) for i in found} == {
            (i.row(), i.internalId()) for i in self._selection()
        }:
            return
        selection.setCurrentIndex(found[0], flag.ClearAndSelect)
        for index in found[1:]:
            selection.select(index, flag.Select)
        self.view.scrollTo(found[0])
