"""The inspector's form for several blocks at once: each change is one step for all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QWidget

from digest.edits import override, set_form
from digest.model import ArticleBlock, Block, Edition, Form, LeadBlock, picture_of
from ui.block_texts import FORM_DEEDS
from ui.panels.article_form import form_segments, paragraphs_of
from ui.panels.fields import CountField, LabelledField, Told
from ui.panels.flow import FlowLayout
from ui.panels.forms import FormPanel
from ui.translation import tr

_Article = LeadBlock | ArticleBlock


class SelectionForm(FormPanel):
    """What articles have in common; where they differ it says so."""

    def __init__(self) -> None:
        super().__init__()
        self._articles: tuple[_Article, ...] = ()
        self._build_form()
        self._build_paragraphs()
        self.show_image = QCheckBox(tr("Inspector", "Print the picture"))
        self.show_image.clicked.connect(self._on_show_image)
        self.other(self.show_image)
        self._mixed_pictures = Told(tr("Inspector", "Some of them print their picture."))
        self.column.addWidget(self._mixed_pictures)
        self._note = Told()
        self._note.setWordWrap(True)
        self.column.addWidget(self._note)
        self.column.addStretch(1)

    def show_blocks(self, blocks: tuple[Block, ...]) -> None:
        self._articles = tuple(b for b in blocks if isinstance(b, _Article))
        self._show_form()
        self._show_paragraphs()
        self._show_pictures()
        keys = tr("Inspector", "Control and the arrow keys move them, Delete removes them.")
        self._note.setText(f"{self._counted(len(blocks))} {keys}")

    def _counted(self, selected: int) -> str:
        if len(self._articles) == selected:
            return tr("Inspector", "%n article(s) selected.", n=selected)
        if not self._articles:
            return tr("Inspector", "%n block(s) selected; they have nothing to set.", n=selected)
        said = tr("Inspector", "%n block(s) selected, {articles} of them articles.", n=selected)
        return said.format(articles=len(self._articles))

    # Form

    def _build_form(self) -> None:
        self._group = QButtonGroup(self)
        self.forms = form_segments(self._group, self._set_form)
        holder = QWidget()
        row = FlowLayout(holder, spacing=2)
        for button in self.forms.values():
            self.other(button, row)
        self._form_field = LabelledField(tr("Inspector", "Printed"), holder)
        self._mixed_forms = Told(tr("Inspector", "They are printed in different forms."))
        self.column.addWidget(self._form_field)
        self.column.addWidget(self._mixed_forms)

    def _show_form(self) -> None:
        forms = {b.form for b in self._articles if isinstance(b, ArticleBlock)}
        self._form_field.setVisible(bool(forms))
        self._mixed_forms.setVisible(len(forms) > 1)
        self._group.setExclusive(False)
        for form, button in self.forms.items():
            button.setChecked(forms == {form})
        self._group.setExclusive(len(forms) == 1)

    def _set_form(self, form: Form) -> None:
        blocks = [b for b in self._articles if isinstance(b, ArticleBlock)]
        self.want(
            tr("Blocks", FORM_DEEDS[form]), _for_each(blocks, lambda e, b: set_form(e, b.id, form))
        )

    # Paragraphs

    def _build_paragraphs(self) -> None:
        self.paragraphs = CountField()
        self.paragraphs.counted.connect(self._set_paragraphs)
        self._others.append(self.paragraphs)
        self._paragraphs_field = LabelledField(tr("Inspector", "Paragraphs"), self.paragraphs)
        self._mixed_paragraphs = Told(tr("Inspector", "They are of different lengths."))
        row = QHBoxLayout()
        row.addWidget(self._paragraphs_field)
        row.addWidget(self._mixed_paragraphs, 1, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        self.column.addLayout(row)

    def _show_paragraphs(self) -> None:
        counts = {b.overrides.paragraphs for b in self._articles}
        longest = max((paragraphs_of(b.article) for b in self._articles), default=1)
        mixed = len(counts) > 1
        self._paragraphs_field.setVisible(bool(self._articles))
        self._mixed_paragraphs.setVisible(mixed)
        zero = tr("Inspector", "Mixed") if mixed else tr("Inspector", "All")
        same = None if mixed or not counts else counts.pop()
        self.paragraphs.show_count(same, longest, zero=zero)

    def _set_paragraphs(self, count: int | None) -> None:
        ids = tuple(block.id for block in self._articles)
        self.want(
            tr("Inspector", "Change the number of paragraphs"),
            self._overridden(paragraphs=count),
            (ids, "paragraphs"),
        )

    # Pictures

    def _show_pictures(self) -> None:
        pictured = [b for b in self._articles if picture_of(b) is not None]
        printed = {b.overrides.show_image for b in pictured}
        self.show_image.setVisible(bool(pictured))
        self._mixed_pictures.setVisible(len(printed) > 1)
        state = Qt.CheckState.PartiallyChecked
        if len(printed) < 2:
            self.show_image.setTristate(False)
            state = Qt.CheckState.Checked if True in printed else Qt.CheckState.Unchecked
        self.show_image.setCheckState(state)

    def _on_show_image(self, _on: bool) -> None:
        on = self.show_image.checkState() is not Qt.CheckState.Unchecked
        step = (
            tr("Inspector", "Print the pictures")
            if on
            else tr("Inspector", "Leave the pictures out")
        )
        self.want(step, self._overridden(show_image=on))

    def _overridden(self, **changes: Any) -> Callable[[Edition], Edition]:
        return _for_each(self._articles, lambda e, b: override(e, b.id, **changes))


def _for_each(
    blocks: Iterable[_Article], edit: Callable[[Edition, _Article], Edition]
) -> Callable[[Edition], Edition]:
    """One change that does `edit` for each of `blocks`."""
    kept = tuple(blocks)

    def change(edition: Edition) -> Edition:
        for block in kept:
            edition = edit(edition, block)
        return edition

    return change
