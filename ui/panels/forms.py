"""The inspector's forms, one for each kind of thing that can be selected.

A form shows a value of the edition (`show`) and answers what the user does with `wanted`: a
step's name, its change, and the key under which typing merges into one step.
"""

from collections.abc import Callable, Hashable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QDate, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from digest.edits import (
    find_block,
    override,
    rename_section,
    replace_block,
    set_form,
    set_nameplate,
)
from digest.model import (
    ArticleBlock,
    BlockId,
    ContentsBlock,
    Edition,
    Form,
    Image,
    ImageBlock,
    LeadBlock,
    Overrides,
    Paper,
    QuoteBlock,
    RankingBlock,
    Section,
    TextBlock,
)
from ui.block_texts import FORM_NAMES, byline_of, printed
from ui.edition_document import Change
from ui.look import text_font
from ui.models.rankings import movement_sign
from ui.panels.fields import LabelledField, TextField

MOST_PARAGRAPHS = 400
EMPTY_OVERRIDES = Overrides()

Pictures = Callable[[Image], QPixmap | None]
"""Finds the picture of an image, None where the library has none."""


class FormPanel(QWidget):
    """A column of fields. Signals: `wanted(text, change, merge_key)`."""

    wanted = Signal(str, object, object)

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(14, 4, 14, 14)
        self.column.setSpacing(10)
        self._fields: list[TextField] = []
        self._others: list[QWidget] = []

    def set_read_only(self, read_only: bool) -> None:
        for field in self._fields:
            field.set_read_only(read_only)
        for widget in self._others:
            widget.setEnabled(not read_only)

    def want(self, text: str, change: Change, merge_key: Hashable | None = None) -> None:
        self.wanted.emit(text, change, merge_key)

    def text_field(self, label: str, **how: Any) -> TextField:
        field = TextField(label, **how)
        self._fields.append(field)
        self.column.addWidget(field)
        return field

    def other(self, widget: QWidget, layout: QVBoxLayout | QHBoxLayout | None = None) -> QWidget:
        self._others.append(widget)
        (layout or self.column).addWidget(widget)
        return widget


class ArticleForm(FormPanel):
    """A lead or an article: the overrides of its words, its form, its picture."""

    _WORDS = (
        ("kicker", "Kicker", 24, 1),
        ("headline", "Headline", 90, 2),
        ("standfirst", "Standfirst", 140, 2),
        ("byline", "Byline", 60, 1),
    )
    _PICTURE = (("alt", "Alt text", 120), ("caption", "Caption", 160), ("credit", "Credit", 40))

    def __init__(self, pictures: Pictures) -> None:
        super().__init__()
        self._pictures = pictures
        self._block: LeadBlock | ArticleBlock | None = None
        self.words = {
            name: self._override_field(name, label, limit=limit, lines=lines)
            for name, label, limit, lines in self._WORDS
        }
        self._build_body_row()
        self._build_picture()
        self.column.addStretch(1)

    def show_block(self, block: LeadBlock | ArticleBlock) -> None:
        self._block = block
        article, overrides = block.article, block.overrides
        image = article.images[0] if article.images else Image()
        own = {
            "kicker": article.section or "",
            "headline": article.headline,
            "standfirst": article.standfirst or "",
            "byline": byline_of(article),
            "alt": image.alt,
            "caption": image.caption,
            "credit": image.credit,
        }
        for name, field in self.words.items():
            changed = getattr(overrides, name)
            field.show_value(printed(changed, own[name]), own=own[name], edited=changed is not None)
        self._show_body(block)
        self._show_picture(block)

    def _override_field(self, name: str, label: str, **how: Any) -> TextField:
        field = self.text_field(label, revertible=True, **how)
        field.edited.connect(
            lambda text: self._override(f"Type the {label.lower()}", **{name: text})
        )
        field.reverted.connect(
            lambda: self._override(f"Revert the {label.lower()}", typed=False, **{name: None})
        )
        return field

    def _override(self, text: str, *, typed: bool = True, **changes: Any) -> None:
        if self._block is None:
            return
        block_id = self._block.id
        key = (block_id, *changes) if typed else None
        self.want(text, lambda edition: override(edition, block_id, **changes), key)

    def _build_body_row(self) -> None:
        self._forms = QButtonGroup(self)
        segments = QHBoxLayout()
        segments.setSpacing(2)
        self.forms: dict[Form, QPushButton] = {}
        for form, name in FORM_NAMES.items():
            button = QPushButton(name)
            button.setProperty("look", "segment")
            button.setCheckable(True)
            button.setAccessibleName(f"Print as {name.lower()}")
            button.clicked.connect(lambda _=False, form=form: self._set_form(form))
            self._forms.addButton(button)
            self.forms[form] = button
            self.other(button, segments)
        segments.addStretch(1)
        holder = QWidget()
        segments.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(segments)
        self._form_field = LabelledField("Printed", holder)
        self.paragraphs = QSpinBox()
        self.paragraphs.setRange(0, MOST_PARAGRAPHS)
        self.paragraphs.valueChanged.connect(self._on_paragraphs_changed)
        self._paragraphs_field = LabelledField("Paragraphs", self.paragraphs)
        self._others.append(self.paragraphs)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._form_field, 1)
        row.addWidget(self._paragraphs_field)
        self.column.addLayout(row)

    def _show_body(self, block: LeadBlock | ArticleBlock) -> None:
        self._form_field.setVisible(isinstance(block, ArticleBlock))
        if isinstance(block, ArticleBlock):
            self.forms[block.form].setChecked(True)
        whole = len(block.article.body)
        self.paragraphs.blockSignals(True)
        self.paragraphs.setRange(0, max(1, whole))
        self.paragraphs.setSpecialValueText(f"All {whole}")
        self.paragraphs.setValue(block.overrides.paragraphs or 0)
        self.paragraphs.blockSignals(False)

    def _build_picture(self) -> None:
        self._picture = PictureView()
        self.column.addWidget(self._picture)
        self.show_image = QCheckBox("Print the picture")
        self.show_image.setAccessibleName("Print the picture")
        self.show_image.clicked.connect(
            lambda on: self._override(
                "Print the picture" if on else "Leave the picture out", typed=False, show_image=on
            )
        )
        self.other(self.show_image)
        for name, label, limit in self._PICTURE:
            self.words[name] = self._override_field(name, label, limit=limit)
        self._no_picture = QLabel("No picture came with this article.")
        self._no_picture.setProperty("look", "soft")
        self._no_picture.setFont(text_font(12))
        self.column.addWidget(self._no_picture)

    def _show_picture(self, block: LeadBlock | ArticleBlock) -> None:
        images = block.article.images
        pixmap = self._pictures(images[0]) if images else None
        self._picture.show_picture(pixmap)
        on = block.overrides.show_image
        self.show_image.setVisible(bool(images))
        self.show_image.setChecked(on)
        self._no_picture.setVisible(not images)
        for name, _, _ in self._PICTURE:
            self.words[name].setVisible(bool(images) and on)

    def _set_form(self, form: Form) -> None:
        if self._block is not None:
            block_id = self._block.id
            text = f"Print as {FORM_NAMES[form].lower()}"
            self.want(text, lambda edition: set_form(edition, block_id, form))

    def _on_paragraphs_changed(self, value: int) -> None:
        self._override("Change the number of paragraphs", paragraphs=value or None)


class BlockForm(FormPanel):
    """A form whose block is replaced as a whole."""

    def __init__(self) -> None:
        super().__init__()
        self.block_id: BlockId | None = None

    def change(self, text: str, key: str, **fields: Any) -> None:
        """Wants `fields` of the block changed, as typing under `key`."""
        block_id = self.block_id
        if block_id is None:
            return

        def change(edition: Edition) -> Edition:
            block = find_block(edition, block_id)
            return replace_block(edition, replace(block, **fields))

        self.want(text, change, (block_id, key))


class RankingForm(BlockForm):
    def __init__(self) -> None:
        super().__init__()
        self.title = self.text_field("Title", limit=40, revertible=True)
        self.title.edited.connect(lambda text: self.change("Type the title", "title", title=text))
        self.title.reverted.connect(lambda: self.change("Revert the title", "title", title=None))
        self.count = QSpinBox()
        self.count.valueChanged.connect(
            lambda value: self.change("Change how many are printed", "count", count=value or None)
        )
        self._others.append(self.count)
        self.column.addWidget(LabelledField("Items printed", self.count))
        self._items = QLabel()
        self._items.setWordWrap(True)
        self.column.addWidget(self._items)
        self._note = QLabel()
        self._note.setProperty("look", "soft")
        self._note.setFont(text_font(12))
        self._note.setWordWrap(True)
        self.column.addWidget(self._note)
        self.column.addStretch(1)

    def show_block(self, block: RankingBlock) -> None:
        self.block_id = block.id
        ranking = block.ranking
        self.title.show_value(
            printed(block.title, ranking.title), own=ranking.title, edited=block.title is not None
        )
        whole = len(ranking.items)
        self.count.blockSignals(True)
        self.count.setRange(0, whole)
        self.count.setSpecialValueText(f"All {whole}")
        self.count.setValue(block.count or 0)
        self.count.blockSignals(False)
        signs = [movement_sign(movement) for movement in block.movements] or [""] * whole
        shown = block.count or whole
        self._items.setText(
            "\n".join(
                f"{item.position}  {item.title}  {sign}".rstrip()
                for item, sign in list(zip(ranking.items, signs, strict=True))[:shown]
            )
        )
        captured = ranking.captured
        note = f"Captured on {captured.day} {captured:%B %Y at %H:%M}."
        if not block.movements:
            note += " No earlier capture to compare with, so no movement is printed."
        self._note.setText(note)


class WordsForm(BlockForm):
    """The editor's own text: a heading and Markdown."""

    def __init__(self) -> None:
        super().__init__()
        self.title = self.text_field("Heading", limit=60)
        self.title.edited.connect(lambda text: self.change("Type the heading", "title", title=text))
        self.text = self.text_field("Text", lines=9, paragraphs=True)
        self.text.edited.connect(lambda text: self.change("Type text", "text", text=text))
        hint = QLabel("*italic*, **bold**, - lists and [links](https://…) as in Markdown")
        hint.setProperty("look", "soft")
        hint.setFont(text_font(12))
        hint.setWordWrap(True)
        self.column.addWidget(hint)
        self.column.addStretch(1)

    def show_block(self, block: TextBlock) -> None:
        self.block_id = block.id
        self.title.show_value(block.title)
        self.text.show_value(block.text)


class QuoteForm(BlockForm):
    def __init__(self) -> None:
        super().__init__()
        self.text = self.text_field("Quote", limit=220, lines=3)
        self.text.edited.connect(lambda text: self.change("Type the quote", "text", text=text))
        self.attribution = self.text_field("Who said it", limit=60)
        self.attribution.edited.connect(
            lambda text: self.change("Type who said it", "attribution", attribution=text)
        )
        self.column.addStretch(1)

    def show_block(self, block: QuoteBlock) -> None:
        self.block_id = block.id
        self.text.show_value(block.text)
        self.attribution.show_value(block.attribution)


class ImageForm(BlockForm):
    _FIELDS = (("alt", "Alt text", 120), ("caption", "Caption", 160), ("credit", "Credit", 40))

    def __init__(self, pictures: Pictures) -> None:
        super().__init__()
        self._pictures = pictures
        self._block: ImageBlock | None = None
        self._picture = PictureView()
        self.column.addWidget(self._picture)
        self.words = {name: self._field(name, label, limit) for name, label, limit in self._FIELDS}
        self.column.addStretch(1)

    def show_block(self, block: ImageBlock) -> None:
        self.block_id, self._block = block.id, block
        self._picture.show_picture(self._pictures(block.image))
        for name, field in self.words.items():
            field.show_value(getattr(block.image, name))

    def _field(self, name: str, label: str, limit: int) -> TextField:
        field = self.text_field(label, limit=limit)
        field.edited.connect(lambda text: self._edit(name, label, text))
        return field

    def _edit(self, name: str, label: str, text: str) -> None:
        if self._block is not None:
            image = replace(self._block.image, **{name: text})
            self.change(f"Type the {label.lower()}", name, image=image)


class ContentsForm(BlockForm):
    def __init__(self) -> None:
        super().__init__()
        self.title = self.text_field("Title", limit=40)
        self.title.edited.connect(lambda text: self.change("Type the title", "title", title=text))
        self.column.addStretch(1)

    def show_block(self, block: ContentsBlock) -> None:
        self.block_id = block.id
        self.title.show_value(block.title)


class NoteForm(FormPanel):
    """For what has nothing to set: says what it is."""

    def __init__(self) -> None:
        super().__init__()
        self._note = QLabel()
        self._note.setProperty("look", "soft")
        self._note.setWordWrap(True)
        self.column.addWidget(self._note)
        self.column.addStretch(1)

    def show_note(self, note: str) -> None:
        self._note.setText(note)


class SectionForm(FormPanel):
    def __init__(self) -> None:
        super().__init__()
        self._section: Section | None = None
        self.title = self.text_field("Title", limit=40)
        self.title.edited.connect(self._on_edited)
        self.column.addStretch(1)

    def show_section(self, section: Section) -> None:
        self._section = section
        self.title.show_value(section.title)

    def _on_edited(self, text: str) -> None:
        if self._section is not None:
            section_id = self._section.id
            self.want(
                "Rename the section",
                lambda edition: rename_section(edition, section_id, text),
                (section_id, "title"),
            )


class EditionForm(FormPanel):
    """The nameplate."""

    def __init__(self) -> None:
        super().__init__()
        self.title = self.text_field("Nameplate", limit=40)
        self.title.edited.connect(lambda text: self._set("Type the nameplate", "title", title=text))
        self.subtitle = self.text_field("Line under it", limit=40)
        self.subtitle.edited.connect(
            lambda text: self._set("Type the line under the nameplate", "subtitle", subtitle=text)
        )
        self.date = QDateEdit()
        self.date.setCalendarPopup(True)
        self.date.setDisplayFormat("dddd d MMMM yyyy")
        self.date.dateChanged.connect(self._on_date_changed)
        self.paper = QComboBox()
        for paper in Paper:
            self.paper.addItem(paper.value, paper)
        self.paper.activated.connect(self._on_paper_chosen)
        self._others += [self.date, self.paper]
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(LabelledField("Date", self.date), 2)
        row.addWidget(LabelledField("Paper", self.paper), 1)
        self.column.addLayout(row)
        self._note = QLabel()
        self._note.setProperty("look", "soft")
        self._note.setFont(text_font(12))
        self._note.setWordWrap(True)
        self.column.addWidget(self._note)
        self.column.addStretch(1)

    def show_edition(self, edition: Edition) -> None:
        self.title.show_value(edition.title)
        self.subtitle.show_value(edition.subtitle)
        self.date.blockSignals(True)
        self.date.setDate(QDate(edition.date.year, edition.date.month, edition.date.day))
        self.date.blockSignals(False)
        self.paper.setCurrentText(edition.paper.value)
        number = f"No. {edition.number} · " if edition.number else ""
        self._note.setText(f"{number}times in {edition.zone} · select a block to edit it")

    def _set(self, text: str, key: str, **changes: Any) -> None:
        self.want(text, lambda edition: set_nameplate(edition, **changes), ("nameplate", key))

    def _on_date_changed(self, date: QDate) -> None:
        self._set("Change the date", "date", date=date.toPython())

    def _on_paper_chosen(self, _row: int) -> None:
        self._set("Change the paper", "paper", paper=self.paper.currentData())


class PictureView(QLabel):
    """A picture as wide as the form, at most HEIGHT high; nothing where there is none."""

    HEIGHT = 110

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("The picture")

    def show_picture(self, pixmap: QPixmap | None) -> None:
        self.setVisible(pixmap is not None)
        self.setPixmap(pixmap if pixmap is not None else QPixmap())
