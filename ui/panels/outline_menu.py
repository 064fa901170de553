"""The outline's context menu: what can be done to the rows that are selected."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from digest.edits import is_front
from digest.model import ArticleBlock, Block, LeadBlock, Section, Upkeep
from ui.block_texts import FORM_DEEDS
from ui.edition_document import EditionDocument
from ui.outline_words import upkeep_of
from ui.translation import tr

if TYPE_CHECKING:
    from ui.panels.outline import OutlinePanel


class OutlineMenu:
    """Fills menus for `panel`."""

    def __init__(self, panel: "OutlinePanel", document: EditionDocument) -> None:
        self._panel = panel
        self._document = document

    def fill(self, menu: QMenu) -> None:
        """For the present selection; nothing in an edition that can't be changed but folding."""
        panel = self._panel
        blocks, section = panel.selected_blocks(), panel.selected_section()
        if not self._document.is_frozen:
            self._fill_for_blocks(menu, blocks)
            menu.addSeparator()
            panel.insert_menu_wanted.emit(menu.addMenu(tr("Outline", "Insert")))
            self._fill_for_section(menu, section)
            if blocks or (section and not is_front(self._document.edition, section.id)):
                menu.addAction(tr("Outline", "Remove"), panel.remove_selected)
            menu.addSeparator()
        menu.addAction(tr("Outline", "Fold all sections"), panel.view.collapseAll)
        menu.addAction(tr("Outline", "Open all sections"), panel.view.expandAll)

    def _fill_for_blocks(self, menu: QMenu, blocks: tuple[Block, ...]) -> None:
        panel = self._panel
        articles = [block for block in blocks if isinstance(block, ArticleBlock)]
        edited = tuple(block.id for block in blocks if upkeep_of(block) is Upkeep.EDITED)
        if edited:
            menu.addAction(
                tr("Outline", "Revert to the library"), partial(panel.revert_wanted.emit, edited)
            )
        if len(blocks) == len(articles) == 1:
            menu.addAction(tr("Blocks", "Make lead"), panel.make_lead)
        if articles:
            for form, deed in FORM_DEEDS.items():
                menu.addAction(tr("Blocks", deed), partial(panel.set_form, form))
        if blocks and any(not isinstance(block, LeadBlock) for block in blocks):
            self._fill_move_menu(menu.addMenu(tr("Outline", "Move to section")))

    def _fill_for_section(self, menu: QMenu, section: Section | None) -> None:
        if section is not None:
            menu.addAction(tr("Outline", "Rename…"), self._panel.rename_selected)

    def _fill_move_menu(self, menu: QMenu) -> None:
        for section in self._document.edition.sections:
            menu.addAction(section.title, partial(self._panel.move_selected, section.id))
