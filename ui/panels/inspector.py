"""The inspector: the form of whatever is selected in the outline."""

from collections.abc import Hashable
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImageReader, QPixmap
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from digest.errors import EditError
from digest.model import (
    ArticleBlock,
    Block,
    BlockId,
    ContentsBlock,
    DividerBlock,
    Edition,
    Image,
    ImageBlock,
    LeadBlock,
    MediaId,
    QuoteBlock,
    RankingBlock,
    Section,
    SectionId,
    SponsorBlock,
    TextBlock,
)
from ui.block_texts import kind_of
from ui.edition_document import Change, EditionDocument
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
from ui.panels.forms import FormPanel, PictureView
from ui.panels.pane import PaneHead

DIVIDER_NOTE = "A rule between two blocks. It has nothing to set."


class InspectorPanel(QWidget):
    """Signals: `failed(error)` when a change was refused."""

    failed = Signal(object)

    def __init__(
        self, document: EditionDocument, media: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._document = document
        self._thumbnails = _Thumbnails(media)
        self._head = PaneHead("Edition", self)
        self._stack = QStackedWidget(self)
        self._selected: tuple[BlockId, ...] = ()
        self._section: SectionId | None = None
        self._make_forms()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self._stack)
        document.edition_changed.connect(lambda _before, _after: self._show())
        document.edition_opened.connect(self._on_edition_opened)
        self._on_edition_opened(document.edition)

    def _make_forms(self) -> None:
        self.edition_form = EditionForm()
        self.article_form = ArticleForm(self._thumbnails.of)
        self.ranking_form = RankingForm()
        self.words_form = WordsForm()
        self.quote_form = QuoteForm()
        self.image_form = ImageForm(self._thumbnails.of)
        self.contents_form = ContentsForm()
        self.section_form = SectionForm()
        self.note_form = NoteForm()
        self._forms: tuple[FormPanel, ...] = (
            self.edition_form,
            self.article_form,
            self.ranking_form,
            self.words_form,
            self.quote_form,
            self.image_form,
            self.contents_form,
            self.section_form,
            self.note_form,
        )
        self._pages: dict[FormPanel, QScrollArea] = {form: self._add(form) for form in self._forms}

    def inspect(self, blocks: tuple[Block, ...], section: Section | None) -> None:
        """Shows the form of these blocks, of this section, or of the edition itself."""
        self._selected = tuple(block.id for block in blocks)
        self._section = section.id if section is not None else None
        self._show()

    @property
    def form(self) -> FormPanel:
        """The form that is shown."""
        return next(f for f, page in self._pages.items() if page is self._stack.currentWidget())

    def _add(self, form: FormPanel) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        form.setProperty("look", "pane")
        area.setWidget(form)
        self._stack.addWidget(area)
        form.wanted.connect(self._on_wanted)
        return area

    def _on_wanted(self, text: str, change: Change, merge_key: Hashable | None) -> None:
        try:
            self._document.apply(text, change, merge_key=merge_key)
        except EditError as error:
            self.failed.emit(error)
            self._show()

    def _on_edition_opened(self, edition: Edition) -> None:
        self._selected, self._section = (), None
        for form in self._forms:
            form.set_read_only(self._document.is_frozen)
        self._show()

    def _show(self) -> None:
        edition = self._document.edition
        blocks = [block for block in edition.blocks if block.id in self._selected]
        section = next((s for s in edition.sections if s.id == self._section), None)
        if len(blocks) > 1:
            self.note_form.show_note(
                f"{len(blocks)} blocks are selected: move them together with Control and the "
                "arrow keys, or remove them with Delete."
            )
            self._turn_to(self.note_form, f"{len(blocks)} blocks")
        elif blocks:
            self._turn_to(self._form_of(blocks[0]), _name_of(blocks[0]))
        elif section is not None:
            self.section_form.show_section(section)
            self._turn_to(self.section_form, "Section")
        else:
            self.edition_form.show_edition(edition)
            self._turn_to(self.edition_form, "This edition")

    def _form_of(self, block: Block) -> FormPanel:
        """The block's form, filled in."""
        match block:
            case LeadBlock() | ArticleBlock():
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
            case DividerBlock() | SponsorBlock():
                self.note_form.show_note(DIVIDER_NOTE)
                return self.note_form
            case _:
                assert_never(block)

    def _turn_to(self, form: FormPanel, title: str) -> None:
        self._head.set_title(title)
        self._stack.setCurrentWidget(self._pages[form])


class _Thumbnails:
    """Small pictures out of the media folder, kept once they were read."""

    def __init__(self, media: Path) -> None:
        self._media = media
        self._kept: dict[MediaId, QPixmap] = {}

    def of(self, image: Image) -> QPixmap | None:
        """The picture of `image`, None where the library has none."""
        if image.media is None:
            return None
        if image.media not in self._kept:
            reader = QImageReader(str(self._media / image.media))
            reader.setDecideFormatFromContent(True)
            size = reader.size()
            if size.isValid():  # JPEG is read at the small size straight away
                target = QSize(10 * PictureView.HEIGHT, PictureView.HEIGHT)
                reader.setScaledSize(size.scaled(target, Qt.AspectRatioMode.KeepAspectRatio))
            self._kept[image.media] = QPixmap.fromImage(reader.read())
        pixmap = self._kept[image.media]
        return None if pixmap.isNull() else pixmap


def _name_of(block: Block) -> str:
    article = isinstance(block, LeadBlock)
    return "Lead article" if article else kind_of(block)
