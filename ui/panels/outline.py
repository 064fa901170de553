"""The edition pane: the outline of sections and blocks, and what can be done to its rows."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from digest.edits import make_lead, remove_section, rename_section, set_form
from digest.model import (
    ArticleBlock,
    Block,
    BlockId,
    DividerBlock,
    Edition,
    Form,
    ImageBlock,
    QuoteBlock,
    Section,
    SectionId,
    SponsorBlock,
    TextBlock,
    Upkeep,
)
from ui.block_changes import Step, carried, cut, duplicated, moved, removed, sections_moved, shifted
from ui.block_clips import clip_of
from ui.block_texts import FORM_DEEDS
from ui.edition_document import EditionDocument
from ui.models.outline import Place
from ui.outline_words import upkeep_of
from ui.panels.issued_strip import IssuedStrip
from ui.panels.outline_menu import OutlineMenu
from ui.panels.outline_selection import OutlineSelection
from ui.panels.pane import PaneHead
from ui.translation import tr

OWN = TextBlock | QuoteBlock | ImageBlock | DividerBlock | SponsorBlock
"""Blocks of which an edition may well have two alike."""


class OutlinePanel(OutlineSelection):
    """Shows the document's edition and edits it.

    Signals: `articles_dropped(ids, place)` and `charts_dropped(ids, place)`
    for what came from the library, `foreign_dropped(data, place)` for what came from another
    program; `insert_menu_wanted(menu)` to fill a context menu's "Insert"; `revert_wanted(ids)` for
    blocks that shall follow the library again; `section_removed(section)` for one that had blocks;
    `correct_wanted()` for a corrected draft of an issued edition; `form_wanted()` when the words of
    the current block shall be typed.
    """

    articles_dropped = Signal(object, object)
    charts_dropped = Signal(object, object)
    foreign_dropped = Signal(object, object)
    insert_menu_wanted = Signal(object)
    revert_wanted = Signal(object)
    section_removed = Signal(object)
    correct_wanted = Signal()
    form_wanted = Signal()

    def __init__(self, document: EditionDocument, parent: QWidget | None = None) -> None:
        super().__init__(document, parent)
        self.setProperty("look", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._head = PaneHead(tr("Outline", "Edition"), self)
        self.strip = IssuedStrip(self)
        self._menu = OutlineMenu(self, document)
        self.view.setAccessibleName(tr("Outline", "Edition"))
        self.view.setAccessibleDescription(
            tr(
                "Outline",
                "Sections and blocks. Control and the arrow keys move a block, Delete removes it",
            )
        )
        self.view.expandAll()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self.strip)
        layout.addWidget(self.view)
        self._connect()
        self._tell(document.edition)

    # What is done to it

    def show_notes(self, notes: Mapping[BlockId, Sequence[str]]) -> None:
        """Marks blocks about which there is something to say, with sentences."""
        self.model.show_notes(notes)

    def remove_selected(self) -> None:
        """Removes the selected blocks, or the selected sections with their blocks."""
        sections = self.selected_sections()
        front = self._document.edition.sections[0].id
        for section in sections:
            if section.id != front:
                self._remove_section(section)
        blocks = self.selected_blocks()
        if blocks:
            self._stay_near(blocks, removed(blocks))

    def copy_selected(self) -> None:
        """Puts the selected blocks, or sections, on the clipboard."""
        self._clip(cut_out=False)

    def cut_selected(self) -> None:
        """Takes the selected blocks, or sections, to the clipboard."""
        self._clip(cut_out=True)

    def select_all(self) -> None:
        """Selects every block."""
        self.select_blocks(tuple(block.id for block in self._document.edition.blocks))

    def duplicate_selected(self) -> None:
        """A copy behind each of the selected blocks of the editor's own; articles and rankings are
        printed once."""
        blocks = [block for block in self.selected_blocks() if isinstance(block, OWN)]
        if blocks:
            self._do(duplicated(blocks))

    def revert_selected(self) -> None:
        """The selected blocks that were edited shall follow the library again."""
        edited = [b.id for b in self.selected_blocks() if upkeep_of(b) is Upkeep.EDITED]
        if edited:
            self.revert_wanted.emit(tuple(edited))

    def shift_selected(self, step: int) -> None:
        """The selected blocks, or the sections, one place up (-1) or down (+1)."""
        if sections := self.selected_sections():
            order = self._document.edition.sections
            edge = order.index(sections[0] if step < 0 else sections[-1])
            to = max(1, edge - 1) if step < 0 else edge + 2
            self._do(sections_moved([section.id for section in sections], to))
        elif blocks := self.selected_blocks():
            self._do(shifted(blocks, step))
        self.view.scrollTo(self.view.currentIndex())

    def carry_selected(self, step: int) -> None:
        """The selected blocks to the section before (-1) or the next one (+1)."""
        if blocks := self.selected_blocks():
            self._do(carried(blocks, step))
            self.view.scrollTo(self.view.currentIndex())

    def move_selected(self, section: SectionId) -> None:
        """The selected blocks to the end of this section."""
        ids = tuple(block.id for block in self.selected_blocks())
        target = next(one for one in self._document.edition.sections if one.id == section)
        self._on_blocks_dropped(ids, Place(section=section, index=len(target.blocks)))

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

        self.apply(tr("Blocks", FORM_DEEDS[form]), change)

    def make_lead(self) -> None:
        """The selected article leads."""
        blocks = self.selected_blocks()
        if len(blocks) == 1 and isinstance(blocks[0], ArticleBlock):
            self.apply(tr("Blocks", "Make lead"), lambda edition: make_lead(edition, blocks[0].id))

    def _do(self, step: Step) -> bool:
        return self.apply(*step)

    def _connect(self) -> None:
        self._document.edition_changed.connect(self._on_edition_changed)
        self._document.edition_opened.connect(self._on_edition_opened)
        self.model.articles_dropped.connect(self.articles_dropped)
        self.model.charts_dropped.connect(self.charts_dropped)
        self.model.foreign_dropped.connect(self.foreign_dropped)
        self.model.blocks_dropped.connect(self._on_blocks_dropped)
        self.model.sections_dropped.connect(lambda ids, index: self._do(sections_moved(ids, index)))
        self.model.renamed.connect(self._on_renamed)
        self.view.shifted.connect(self.shift_selected)
        self.view.carried.connect(self.carry_selected)
        self.view.removal_wanted.connect(self.remove_selected)
        self.view.revert_wanted.connect(lambda block_id: self.revert_wanted.emit((block_id,)))
        self.view.form_wanted.connect(self.form_wanted)
        self.view.customContextMenuRequested.connect(self._on_menu)
        self.model.rowsInserted.connect(self._on_rows_inserted)
        self.strip.correct_wanted.connect(self.correct_wanted)

    def _remove_section(self, section: Section) -> None:
        text = tr("Outline", "Remove the section “{title}”").format(title=section.title)
        if self.apply(text, lambda edition: remove_section(edition, section.id)) and section.blocks:
            self.section_removed.emit(section)

    def _clip(self, *, cut_out: bool) -> None:
        blocks, sections = self.selected_blocks(), self.selected_sections()
        if blocks or sections:
            clip = clip_of(self._document.edition, blocks, sections, cut=cut_out)
            QGuiApplication.clipboard().setMimeData(clip)
        if cut_out and blocks:
            self._stay_near(blocks, cut(blocks))
        elif cut_out and sections:
            self._do(cut([b for s in sections for b in s.blocks], sections))

    def _stay_near(self, blocks: Sequence[Block], step: Step) -> None:
        """Does a step that removes `blocks`; the row that then stands there is selected, so that
        the keyboard keeps its place."""
        ids = [block.id for block in self._document.edition.blocks]
        gone = {block.id for block in blocks}
        at = ids.index(blocks[0].id)
        if not self._do(step):
            return
        left = [n for n, block_id in enumerate(ids) if block_id not in gone]
        behind = next((n for n in left if n > at), left[-1] if left else None)
        if behind is not None:
            self.select_block(ids[behind])

    def _on_edition_changed(self, _before: Edition, after: Edition) -> None:
        self.model.update(after)
        self._tell(after)

    def _on_edition_opened(self, edition: Edition) -> None:
        self.model.reset(edition, frozen=self._document.is_frozen)
        self.view.expandAll()
        self._tell(edition)
        self.selection_changed.emit()

    def _on_rows_inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        if not parent.isValid():
            for row in range(first, last + 1):
                self.view.expand(self.model.index(row, 0))
        elif not self.view.isExpanded(parent):
            self.view.expand(parent)

    def _on_blocks_dropped(self, ids: tuple[BlockId, ...], place: Place) -> None:
        if self._do(moved(ids, place)):
            self.select_blocks(ids)

    def _on_renamed(self, section_id: SectionId, title: str) -> None:
        text = tr("Outline", "Rename a section to “{title}”").format(title=title)
        self.apply(text, lambda edition: rename_section(edition, section_id, title))

    def _on_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._menu.fill(menu)
        if not menu.isEmpty():
            menu.popup(self.view.viewport().mapToGlobal(at))

    def _tell(self, edition: Edition) -> None:
        self._head.set_fact(tr("Outline", "%n block(s)", n=len(edition.blocks)))
        self.strip.show_edition(edition)
