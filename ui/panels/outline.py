"""The edition pane: the outline of sections and blocks, and what can be done to its rows."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from digest.edits import make_lead, move_section, remove_section, rename_section, set_form
from digest.errors import EditError
from digest.model import (
    ArticleBlock,
    Block,
    BlockId,
    Edition,
    Form,
    LeadBlock,
    Section,
    SectionId,
)
from ui.block_changes import moved, removed, shifted
from ui.block_texts import FORM_DEEDS
from ui.delegates.outline import OutlineDelegate
from ui.edition_document import Change, EditionDocument
from ui.models.outline import OutlineModel, Place
from ui.panels.outline_view import OutlineView
from ui.panels.pane import PaneHead


class OutlinePanel(QWidget):
    """Shows the document's edition and edits it.

    Signals: `selection_changed()`; `articles_dropped(ids, place)` and `charts_dropped(ids, place)`
    for what came from the library; `insert_menu_wanted(menu)` to fill a context menu's "Insert";
    `failed(error)` when a change was refused.
    """

    selection_changed = Signal()
    articles_dropped = Signal(object, object)
    charts_dropped = Signal(object, object)
    insert_menu_wanted = Signal(object)
    failed = Signal(object)

    def __init__(self, document: EditionDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._document = document
        self.model = OutlineModel(document.edition, self)
        self._head = PaneHead("Edition", self)
        self.view = OutlineView(self.model, self)
        self.view.setItemDelegate(OutlineDelegate(self.view))
        self.view.setAccessibleName("Edition")
        self.view.setAccessibleDescription(
            "Sections and blocks. Control and the arrow keys move a block, Delete removes it"
        )
        self.view.expandAll()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self.view)
        self._connect()
        self._tell_size(document.edition)

    # What is selected

    def selected_blocks(self) -> tuple[Block, ...]:
        """The selected blocks, in reading order."""
        chosen = {self._id(index) for index in self.view.selectedIndexes()}
        return tuple(block for block in self._document.edition.blocks if block.id in chosen)

    def selected_section(self) -> Section | None:
        """The one section whose own row is selected; None when blocks are, or several rows."""
        values = [self.model.data(index, Qt.ItemDataRole.UserRole) for index in self._selection()]
        return values[0] if len(values) == 1 and isinstance(values[0], Section) else None

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

    # What is done to it

    def remove_selected(self) -> None:
        """Removes the selected blocks, or the selected section with its blocks."""
        section = self.selected_section()
        if section is not None:
            if section.id != self._document.edition.sections[0].id:
                self._apply(
                    f"Remove the section “{section.title}”",
                    lambda edition: remove_section(edition, section.id),
                )
            return
        blocks = self.selected_blocks()
        if blocks:
            text, change = removed(blocks)
            self._apply(text, change)

    def shift_selected(self, step: int) -> None:
        """The selected blocks, or the section, one place up (-1) or down (+1)."""
        section = self.selected_section()
        if section is not None:
            here = self._document.edition.sections.index(section)
            to = here + (2 if step > 0 else -1)
            self._apply(
                "Move a section", lambda edition: move_section(edition, section.id, max(1, to))
            )
            return
        blocks = self.selected_blocks()
        if blocks:
            text, change = shifted(blocks, step)
            self._apply(text, change)
            self.view.scrollTo(self.view.currentIndex())

    def rename_selected(self) -> None:
        """Opens the editor of the selected section's title."""
        index = self.view.currentIndex()
        if self.model.block_at(index) is not None:
            index = index.parent()
        if index.isValid() and not self._document.is_frozen:
            self.view.edit(index)

    def set_form(self, form: Form) -> None:
        """The selected articles in this form."""
        ids = [block.id for block in self.selected_blocks() if isinstance(block, ArticleBlock)]

        def change(edition: Edition) -> Edition:
            for block_id in ids:
                edition = set_form(edition, block_id, form)
            return edition

        self._apply(FORM_DEEDS[form], change)

    def make_lead(self) -> None:
        """The selected article leads."""
        blocks = self.selected_blocks()
        if len(blocks) == 1 and isinstance(blocks[0], ArticleBlock):
            self._apply("Make lead", lambda edition: make_lead(edition, blocks[0].id))

    def _apply(self, text: str, change: Change) -> None:
        try:
            self._document.apply(text, change)
        except EditError as error:
            self.failed.emit(error)

    def _connect(self) -> None:
        self._document.edition_changed.connect(self._on_edition_changed)
        self._document.edition_opened.connect(self._on_edition_opened)
        self.model.articles_dropped.connect(self.articles_dropped)
        self.model.charts_dropped.connect(self.charts_dropped)
        self.model.blocks_dropped.connect(self._on_blocks_dropped)
        self.model.section_dropped.connect(self._on_section_dropped)
        self.model.renamed.connect(self._on_renamed)
        self.view.shifted.connect(self.shift_selected)
        self.view.removal_wanted.connect(self.remove_selected)
        self.view.customContextMenuRequested.connect(self._on_menu)
        self.view.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.model.rowsInserted.connect(self._on_rows_inserted)

    def _on_edition_changed(self, _before: Edition, after: Edition) -> None:
        self.model.update(after)
        self._tell_size(after)

    def _on_edition_opened(self, edition: Edition) -> None:
        self.model.reset(edition, frozen=self._document.is_frozen)
        self.view.expandAll()
        self._tell_size(edition)
        self.selection_changed.emit()

    def _on_rows_inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        if not parent.isValid():
            for row in range(first, last + 1):
                self.view.expand(self.model.index(row, 0))
        elif not self.view.isExpanded(parent):
            self.view.expand(parent)

    def _on_selection_changed(self, _on: QItemSelection, _off: QItemSelection) -> None:
        self.selection_changed.emit()

    def _on_blocks_dropped(self, ids: tuple[BlockId, ...], place: Place) -> None:
        text, change = moved(ids, place)
        self._apply(text, change)
        self.select_blocks(ids)

    def _on_section_dropped(self, section_id: SectionId, index: int) -> None:
        self._apply("Move a section", lambda edition: move_section(edition, section_id, index))

    def _on_renamed(self, section_id: SectionId, title: str) -> None:
        self._apply(
            f"Rename a section to “{title}”",
            lambda edition: rename_section(edition, section_id, title),
        )

    def _on_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if not self._document.is_frozen:
            self._fill_menu(menu)
        if not menu.isEmpty():
            menu.popup(self.view.viewport().mapToGlobal(at))

    def _fill_menu(self, menu: QMenu) -> None:
        blocks = self.selected_blocks()
        articles = [block for block in blocks if isinstance(block, ArticleBlock)]
        if len(blocks) == len(articles) == 1:
            menu.addAction("Make lead", self.make_lead)
        if articles:
            for form, deed in FORM_DEEDS.items():
                action = menu.addAction(deed)
                action.triggered.connect(lambda _=False, form=form: self.set_form(form))
        if blocks and any(not isinstance(block, LeadBlock) for block in blocks):
            self._fill_move_menu(menu.addMenu("Move to section"), blocks)
        menu.addSeparator()
        self.insert_menu_wanted.emit(menu.addMenu("Insert"))
        section = self.selected_section()
        if section is not None:
            menu.addAction("Rename…", self.rename_selected)
        is_front = section is not None and section == self._document.edition.sections[0]
        if blocks or (section and not is_front):
            menu.addAction("Remove", self.remove_selected)

    def _fill_move_menu(self, menu: QMenu, blocks: tuple[Block, ...]) -> None:
        ids = tuple(block.id for block in blocks)
        for section in self._document.edition.sections:
            place = Place(section=section.id, index=len(section.blocks))
            action = menu.addAction(section.title)
            action.triggered.connect(
                lambda _=False, place=place: self._on_blocks_dropped(ids, place)
            )

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

    def _tell_size(self, edition: Edition) -> None:
        blocks = len(edition.blocks)
        self._head.set_fact(f"{blocks} {'block' if blocks == 1 else 'blocks'}")
