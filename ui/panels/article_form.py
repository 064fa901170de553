"""The inspector's form for a lead or an article."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QPushButton, QWidget

from digest.edits import override, set_form
from digest.model import (
    Article,
    ArticleBlock,
    Form,
    Image,
    LeadBlock,
    Overrides,
    Paragraph,
    Upkeep,
    picture_of,
)
from ui.block_texts import FORM_DEEDS, FORM_NAMES, byline_of, printed
from ui.look import headline_font
from ui.panels.fields import CountField, LabelledField, TextField, revert_link
from ui.panels.flow import FlowLayout
from ui.panels.forms import FormPanel
from ui.panels.picture_field import PictureField
from ui.panels.upkeep_row import UpkeepRow
from ui.translation import marked, tr

if TYPE_CHECKING:
    from digest.render.themes.declaration import Limits
    from ui.thumbnails import Thumbnails

_LINES = {"headline": 2, "standfirst": 2}
_WORDS = (
    ("kicker", marked("Inspector", "Kicker")),
    ("headline", marked("Inspector", "Headline")),
    ("standfirst", marked("Inspector", "Standfirst")),
    ("byline", marked("Inspector", "Byline")),
)
_PICTURE = (
    ("alt", marked("Inspector", "Alt text")),
    ("caption", marked("Inspector", "Caption")),
    ("credit", marked("Inspector", "Credit")),
)
_TYPED = {
    "kicker": marked("Inspector", "Type the kicker"),
    "headline": marked("Inspector", "Type the headline"),
    "standfirst": marked("Inspector", "Type the standfirst"),
    "byline": marked("Inspector", "Type the byline"),
    "alt": marked("Inspector", "Type the alt text"),
    "caption": marked("Inspector", "Type the caption"),
    "credit": marked("Inspector", "Type the credit"),
}
_REVERTED = {
    "kicker": marked("Inspector", "Revert the kicker"),
    "headline": marked("Inspector", "Revert the headline"),
    "standfirst": marked("Inspector", "Revert the standfirst"),
    "byline": marked("Inspector", "Revert the byline"),
    "alt": marked("Inspector", "Revert the alt text"),
    "caption": marked("Inspector", "Revert the caption"),
    "credit": marked("Inspector", "Revert the credit"),
}
_USUAL = {"kicker": 24, "headline": 90, "standfirst": 140, "byline": 60, "caption": 160}
"""Limits where the theme declares none."""
_SPOKEN = {"alt": 120, "credit": 60}
"""Limits that are not the page's: an alt text is read aloud, a credit is a name."""


class ArticleForm(FormPanel):
    """A lead or an article: the overrides of its words, its form, its picture. Signal:
    `revert_wanted(block_id)` for the block as it was before the editor's changes."""

    revert_wanted = Signal(object)

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._block: LeadBlock | ArticleBlock | None = None
        self.state = UpkeepRow()
        self.state.reverted.connect(self._on_revert_all)
        self.other(self.state)
        self.words = {name: self._override_field(name, label) for name, label in _WORDS}
        self.words["headline"].editor.setFont(headline_font(16))
        self._build_body_row()
        self._build_picture(thumbnails)
        self.column.addStretch(1)

    def show_limits(self, limits: Limits | None) -> None:
        """How many characters the block's place bears, as its theme declares it."""
        for name, field in self.words.items():
            declared = getattr(limits, name, None) if limits else None
            field.set_limit(declared or _USUAL.get(name) or _SPOKEN[name])

    def show_block(self, block: LeadBlock | ArticleBlock) -> None:
        self._block = block
        overrides, own = block.overrides, _own_words(block)
        for name, field in self.words.items():
            changed = getattr(overrides, name)
            field.show_value(printed(changed, own[name]), own=own[name], edited=changed is not None)
        edited = overrides != Overrides() or block.upkeep is Upkeep.EDITED
        self.state.show_state(block.upkeep, edited=edited)
        self._show_body(block)
        self._show_picture(block)

    def _on_revert_all(self) -> None:
        if self._block is not None:
            self.revert_wanted.emit(self._block.id)

    # Words

    def _override_field(self, name: str, label: str) -> TextField:
        lines = _LINES.get(name, 1)
        field = self.text_field(tr("Inspector", label), revertible=True, lines=lines)
        field.set_limit(_USUAL.get(name) or _SPOKEN[name])
        field.edited.connect(lambda text: self._override(_TYPED[name], **{name: text}))
        field.reverted.connect(lambda: self._override(_REVERTED[name], typed=False, **{name: None}))
        return field

    def _override(self, step: str, *, typed: bool = True, **changes: Any) -> None:
        if self._block is None:
            return
        block_id = self._block.id
        key = (block_id, *changes) if typed else None
        text = tr("Inspector", step)
        self.want(text, lambda edition: override(edition, block_id, **changes), key)

    # Its body

    def _build_body_row(self) -> None:
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.forms = form_segments(self._group, self._set_form)
        holder = QWidget()
        segments = FlowLayout(holder, spacing=2)
        for button in self.forms.values():
            self.other(button, segments)
        self._form_field = LabelledField(tr("Inspector", "Printed"), holder)
        self.paragraphs = CountField()
        self.paragraphs.counted.connect(
            lambda count: self._override(
                marked("Inspector", "Change the number of paragraphs"), paragraphs=count
            )
        )
        self.paragraphs_reverted = revert_link(tr("Inspector", "Revert the paragraphs"))
        self.paragraphs_reverted.clicked.connect(
            lambda: self._override(
                marked("Inspector", "Revert the paragraphs"), typed=False, paragraphs=None
            )
        )
        self._others += [self.paragraphs, self.paragraphs_reverted]
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(LabelledField(tr("Inspector", "Paragraphs"), self.paragraphs))
        row.addWidget(self.paragraphs_reverted, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        self.column.addWidget(self._form_field)
        self.column.addLayout(row)

    def _show_body(self, block: LeadBlock | ArticleBlock) -> None:
        self._form_field.setVisible(isinstance(block, ArticleBlock))
        if isinstance(block, ArticleBlock):
            self.forms[block.form].setChecked(True)
        self.paragraphs.show_count(block.overrides.paragraphs, paragraphs_of(block.article))
        self.paragraphs_reverted.setVisible(block.overrides.paragraphs is not None)

    def _set_form(self, form: Form) -> None:
        if self._block is not None:
            block_id = self._block.id
            self.want(
                tr("Blocks", FORM_DEEDS[form]), lambda edition: set_form(edition, block_id, form)
            )

    # Its picture

    def _build_picture(self, thumbnails: Thumbnails) -> None:
        self.picture = PictureField(thumbnails)
        self.picture.wanted.connect(self.picture_wanted)
        self.column.addWidget(self.picture)
        self.show_image = QCheckBox(tr("Inspector", "Print the picture"))
        self.show_image.clicked.connect(self._on_show_image)
        self.other(self.show_image)
        for name, label in _PICTURE:
            self.words[name] = self._override_field(name, label)

    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        self.picture.set_read_only(read_only)

    def _on_show_image(self, on: bool) -> None:
        step = (
            marked("Inspector", "Print the picture")
            if on
            else marked("Inspector", "Leave the picture out")
        )
        self._override(step, typed=False, show_image=on)

    def _show_picture(self, block: LeadBlock | ArticleBlock) -> None:
        image, overrides = picture_of(block), block.overrides
        self.picture.show_image(
            image, cropped=overrides.crop is not None, replaced=overrides.picture is not None
        )
        self.show_image.setVisible(image is not None)
        self.show_image.setChecked(overrides.show_image)
        for name, _ in _PICTURE:
            self.words[name].setVisible(image is not None and overrides.show_image)


def form_segments(group: QButtonGroup, choose: Any) -> dict[Form, QPushButton]:
    """A button for each form of an article, in `group`; `choose(form)` is called by a click."""
    buttons: dict[Form, QPushButton] = {}
    for form in Form:
        button = QPushButton(tr("Blocks", FORM_NAMES[form]))
        button.setProperty("look", "segment")
        button.setCheckable(True)
        button.setAccessibleName(tr("Blocks", FORM_DEEDS[form]))
        button.clicked.connect(lambda _=False, form=form: choose(form))
        group.addButton(button)
        buttons[form] = button
    return buttons


def paragraphs_of(article: Article) -> int:
    """How many paragraphs the article's body has."""
    return sum(isinstance(part, Paragraph) for part in article.body)


def _own_words(block: LeadBlock | ArticleBlock) -> dict[str, str]:
    """What the article and the picture say themselves."""
    article, image = block.article, picture_of(block) or Image()
    return {
        "kicker": article.section or "",
        "headline": article.headline,
        "standfirst": article.standfirst or "",
        "byline": byline_of(article),
        "alt": image.alt,
        "caption": image.caption,
        "credit": image.credit,
    }
