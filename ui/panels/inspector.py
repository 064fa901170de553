"""The inspector: the form of whatever is selected in the outline."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, assert_never

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from digest.edits import Kept, change_block, find_block
from digest.errors import EditError
from digest.model import (
    ArticleBlock,
    Block,
    BlockId,
    ContentsBlock,
    DividerBlock,
    Edition,
    ImageBlock,
    LeadBlock,
    Overrides,
    QuoteBlock,
    RankingBlock,
    Section,
    SectionId,
    SponsorBlock,
    TextBlock,
    Upkeep,
)
from ui.block_texts import kind_of
from ui.design import info_of
from ui.panels.article_form import ArticleForm
from ui.panels.block_forms import (
    ContentsForm,
    ImageForm,
    NoteForm,
    QuoteForm,
    RankingForm,
    WordsForm,
)
from ui.panels.edition_forms import EditionForm, SectionForm
from ui.panels.fields import StillWheel
from ui.panels.pane import PaneHead
from ui.panels.selection_form import SelectionForm
from ui.panels.sponsor_form import SponsorForm
from ui.thumbnails import Thumbnails
from ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Hashable

    from digest.render.themes.catalogue import ThemeInfo
    from digest.render.themes.declaration import Declaration
    from ui.edition_document import Change, EditionDocument
    from ui.panels.forms import FormPanel
    from ui.tasks import Tasks

Form = TypeVar("Form", bound="FormPanel")

_FOREMOST = ("headline", "text", "title", "caption")


class InspectorPanel(QWidget):
    """Signals: `failed(error)` when a change was refused; `picture_wanted(block_id, deed, given)`
    and `revert_wanted(block_ids)` for what takes more than an edit."""

    failed = Signal(object)
    picture_wanted = Signal(object, object, object)
    revert_wanted = Signal(object)

    def __init__(
        self,
        document: EditionDocument,
        media: Path,
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._document = document
        self._themes: tuple[ThemeInfo, ...] = ()
        self.thumbnails = Thumbnails(media, tasks, self)
        self._wheel = StillWheel(self)
        self._head = PaneHead(tr("Inspector", "Edition"), self)
        self._stack = QStackedWidget(self)
        self._selected: tuple[BlockId, ...] = ()
        self._section: SectionId | None = None
        self._pages: dict[FormPanel, QScrollArea] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self._stack)
        document.edition_changed.connect(lambda _before, _after: self._show())
        document.edition_opened.connect(self._on_edition_opened)
        self._on_edition_opened(document.edition)

    def inspect(self, blocks: tuple[Block, ...], section: Section | None) -> None:
        """Shows the form of these blocks, of this section, or of the edition itself."""
        former = (self._selected, self._section)
        self._selected = tuple(block.id for block in blocks)
        self._section = section.id if section is not None else None
        self._show()
        if former != (self._selected, self._section):
            self._pages[self.form].verticalScrollBar().setValue(0)

    def show_themes(self, infos: tuple[ThemeInfo, ...]) -> None:
        """Takes over the themes that there are, and what they declare."""
        self._themes = infos
        self.edition_form.show_themes(infos)
        self._show()

    def focus_field(self, name: str) -> bool:
        """Puts the cursor where "headline", "text", "alt" and the like of the shown block are
        typed; False where its form has no such field."""
        field = self.form.field(name)
        if field is None or field.isHidden():
            return False
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._pages[self.form].ensureWidgetVisible(field)
        return True

    def focus_form(self) -> None:
        """Puts the cursor into the field of the shown form that says most."""
        if not any(map(self.focus_field, _FOREMOST)):
            self.form.setFocus(Qt.FocusReason.OtherFocusReason)
            self.form.focusNextChild()

    @property
    def form(self) -> FormPanel:
        """The form that is shown."""
        return next(f for f, page in self._pages.items() if page is self._stack.currentWidget())

    def _add(self, form: Form) -> Form:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        form.setProperty("look", "pane")
        area.setWidget(form)
        self._stack.addWidget(area)
        self._wheel.guard(form)
        form.wanted.connect(self._on_wanted)
        form.picture_wanted.connect(self._on_picture_wanted)
        form.set_read_only(self._document.is_frozen)
        self._pages[form] = area
        return form

    def _on_wanted(self, text: str, change: Change, merge_key: Hashable | None) -> None:
        try:
            self._document.apply(text, change, merge_key=merge_key)
        except EditError as error:
            self.failed.emit(error)
            self._show()

    def _on_picture_wanted(self, deed: object, given: object) -> None:
        if len(self._selected) == 1:
            self.picture_wanted.emit(self._selected[0], deed, given)

    def _on_revert_wanted(self, block_id: BlockId) -> None:
        """What a recipe placed goes back to the library, which others read; what stands by hand
        goes back to its article."""
        block = find_block(self._document.edition, block_id)
        if isinstance(block, Kept) and block.upkeep is not Upkeep.BY_HAND:
            self.revert_wanted.emit((block_id,))
            return
        step = tr("Inspector", "Revert all of the block")
        self._on_wanted(step, lambda e: change_block(e, block_id, overrides=Overrides()), None)

    def _on_edition_opened(self, _edition: Edition) -> None:
        self._selected, self._section = (), None
        for form in self._pages:
            form.set_read_only(self._document.is_frozen)
        self._show()

    def _show(self) -> None:
        edition = self._document.edition
        blocks = tuple(block for block in edition.blocks if block.id in self._selected)
        section = next((s for s in edition.sections if s.id == self._section), None)
        if len(blocks) > 1:
            self.selection_form.show_blocks(blocks)
            self._turn_to(self.selection_form, tr("Inspector", "%n block(s)", n=len(blocks)))
        elif blocks:
            self._turn_to(self._form_of(blocks[0]), _name_of(blocks[0]))
        elif section is not None:
            self.section_form.show_section(section)
            self._turn_to(self.section_form, tr("Inspector", "Section"))
        else:
            self.edition_form.show_edition(edition)
            self._turn_to(self.edition_form, tr("Inspector", "This edition"))

    def _form_of(self, block: Block) -> FormPanel:
        """The block's form, filled in."""
        match block:
            case LeadBlock() | ArticleBlock():
                self._show_limits(block)
                self.article_form.show_block(block)
                return self.article_form
            case RankingBlock():
                self.ranking_form.show_block(block)
                return self.ranking_form
            case TextBlock():
                self.words_form.show_block(block)
                return self.words_form
            case QuoteBlock():
                self.quote_form.show_block(block)
                return self.quote_form
            case ImageBlock():
                self.image_form.show_block(block)
                return self.image_form
            case ContentsBlock():
                self.contents_form.show_block(block)
                return self.contents_form
            case SponsorBlock():
                self.sponsor_form.show_block(block)
                return self.sponsor_form
            case DividerBlock():
                self.note_form.show_note(
                    tr("Inspector", "A rule between two blocks. It has nothing to set.")
                )
                return self.note_form
            case _:
                assert_never(block)

    @property
    def declaration(self) -> Declaration | None:
        """What the edition's theme declares, as far as it is known."""
        info = info_of(self._document.edition.theme, self._themes)
        return info.declaration if info else None

    def _show_limits(self, block: LeadBlock | ArticleBlock) -> None:
        edition, declared = self._document.edition, self.declaration
        form = "lead" if isinstance(block, LeadBlock) else block.form.value
        limits = (
            declared.limits_of(form, edition.paper, edition.look.columns, edition.language)
            if declared
            else None
        )
        self.article_form.show_limits(limits)

    # The forms, each made when it is first shown

    @cached_property
    def edition_form(self) -> EditionForm:
        return self._add(EditionForm())

    @cached_property
    def article_form(self) -> ArticleForm:
        form = self._add(ArticleForm(self.thumbnails))
        form.revert_wanted.connect(self._on_revert_wanted)
        return form

    @cached_property
    def ranking_form(self) -> RankingForm:
        form = self._add(RankingForm())
        form.revert_wanted.connect(self._on_revert_wanted)
        return form

    @cached_property
    def words_form(self) -> WordsForm:
        return self._add(WordsForm())

    @cached_property
    def quote_form(self) -> QuoteForm:
        return self._add(QuoteForm())

    @cached_property
    def image_form(self) -> ImageForm:
        return self._add(ImageForm(self.thumbnails))

    @cached_property
    def contents_form(self) -> ContentsForm:
        return self._add(ContentsForm())

    @cached_property
    def sponsor_form(self) -> SponsorForm:
        return self._add(SponsorForm(self.thumbnails))

    @cached_property
    def section_form(self) -> SectionForm:
        return self._add(SectionForm())

    @cached_property
    def selection_form(self) -> SelectionForm:
        return self._add(SelectionForm())

    @cached_property
    def note_form(self) -> NoteForm:
        return self._add(NoteForm())

    def _turn_to(self, form: FormPanel, title: str) -> None:
        self._head.set_title(title)
        self._stack.setCurrentWidget(self._pages[form])


def _name_of(block: Block) -> str:
    article = isinstance(block, LeadBlock)
    return tr("Inspector", "Lead article") if article else kind_of(block)
