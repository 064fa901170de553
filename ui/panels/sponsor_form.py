"""The inspector's form for what somebody paid for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from digest.model import SponsorBlock
from ui.panels.fields import Told
from ui.panels.forms import BlockForm
from ui.panels.markdown_field import MarkdownField
from ui.panels.picture_field import PictureField
from ui.panels.picture_words import picture_words, show_words
from ui.translation import tr

if TYPE_CHECKING:
    from ui.thumbnails import Thumbnails


class SponsorForm(BlockForm):
    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._block: SponsorBlock | None = None
        self.label = self.text_field(tr("Inspector", "Label"), limit=30)
        self.label.edited.connect(
            lambda text: self.change(tr("Inspector", "Type the label"), "label", label=text)
        )
        self.label.editor.setPlaceholderText(tr("Inspector", "Advertisement"))
        self.sponsor = self.text_field(tr("Inspector", "Sponsor"), limit=40)
        self.sponsor.edited.connect(
            lambda text: self.change(tr("Inspector", "Type the sponsor"), "sponsor", sponsor=text)
        )
        self.headline = self.text_field(tr("Inspector", "Headline"), limit=60)
        self.headline.edited.connect(
            lambda text: self.change(
                tr("Inspector", "Type the headline"), "headline", headline=text
            )
        )
        self.text = self.add_field(MarkdownField(tr("Inspector", "Text"), lines=4))
        self.text.edited.connect(
            lambda text: self.change(tr("Inspector", "Type text"), "text", text=text)
        )
        self._build_link()
        self._build_picture(thumbnails)
        note = Told(
            tr("Inspector", "Printed in a ruled box with its label; its links say they are paid.")
        )
        note.setWordWrap(True)
        self.column.addWidget(note)
        self.column.addStretch(1)

    def show_block(self, block: SponsorBlock) -> None:
        self.block_id, self._block = block.id, block
        for name in ("label", "sponsor", "headline", "text"):
            getattr(self, name).show_value(getattr(block, name))
        self.link.show_value(block.link or "")
        self._judge_link(block.link)
        self.picture.show_image(block.picture, cropped=block.crop is not None, replaced=False)
        show_words(self.words, block.picture)

    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        self.picture.set_read_only(read_only)

    def _build_link(self) -> None:
        self.link = self.text_field(tr("Inspector", "Link"))
        self.link.edited.connect(
            lambda text: self.change(
                tr("Inspector", "Type the link"), "link", link=text.strip() or None
            )
        )
        self._wrong_link = Told(
            tr("Inspector", "An address begins with https:// or http://; this one is not printed."),
            "warning",
        )
        self._wrong_link.setWordWrap(True)
        self.column.addWidget(self._wrong_link)

    def _judge_link(self, link: str | None) -> None:
        from digest.render.content.addresses import safe_link  # noqa: PLC0415 - not at start

        wrong = bool(link) and not (safe_link(link) or "").startswith("http")
        self._wrong_link.setVisible(wrong)
        self.link.editor.setAccessibleDescription(self._wrong_link.text() if wrong else "")

    def _build_picture(self, thumbnails: Thumbnails) -> None:
        self.picture = PictureField(thumbnails, removable=True)
        self.picture.wanted.connect(self.picture_wanted)
        self.column.addWidget(self.picture)
        self.words = picture_words(self, self._describe)

    def _describe(self, name: str, step: str, text: str) -> None:
        if self._block is not None and self._block.picture is not None:
            changed: dict[str, Any] = {name: text}
            self.change(step, f"picture {name}", picture=replace(self._block.picture, **changed))
