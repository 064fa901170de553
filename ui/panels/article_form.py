"""The inspector's form for a lead or an article."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from digest.edits import override, set_form
from digest.model import ArticleBlock, Form, Image, LeadBlock
from ui.block_texts import FORM_DEEDS, FORM_NAMES, byline_of, printed
from ui.look import text_font
from ui.panels.fields import CountField, LabelledField, TextField
from ui.panels.forms import FormPanel, Pictures, PictureView

NARROW = 120


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
        self._group = QButtonGroup(self)
        segments = QHBoxLayout()
        segments.setSpacing(2)
        self.forms: dict[Form, QPushButton] = {}
        for form, name in FORM_NAMES.items():
            button = QPushButton(name)
            button.setProperty("look", "segment")
            button.setCheckable(True)
            button.setAccessibleName(FORM_DEEDS[form])
            button.clicked.connect(lambda _=False, form=form: self._set_form(form))
            self._group.addButton(button)
            self.forms[form] = button
            self.other(button, segments)
        segments.addStretch(1)
        holder = QWidget()
        segments.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(segments)
        self._form_field = LabelledField("Printed", holder)
        self.paragraphs = CountField()
        self.paragraphs.counted.connect(
            lambda count: self._override("Change the number of paragraphs", paragraphs=count)
        )
        paragraphs = LabelledField("Paragraphs", self.paragraphs)
        paragraphs.setFixedWidth(NARROW)
        self._others.append(self.paragraphs)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._form_field, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(paragraphs, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        self.column.addLayout(row)

    def _show_body(self, block: LeadBlock | ArticleBlock) -> None:
        self._form_field.setVisible(isinstance(block, ArticleBlock))
        if isinstance(block, ArticleBlock):
            self.forms[block.form].setChecked(True)
        self.paragraphs.show_count(block.overrides.paragraphs, len(block.article.body))

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
            text = FORM_DEEDS[form]
            self.want(text, lambda edition: set_form(edition, block_id, form))
