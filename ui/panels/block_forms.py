"""The inspector's forms for every other kind of block."""

from dataclasses import replace

from PySide6.QtWidgets import QLabel, QSpinBox

from digest.model import ContentsBlock, ImageBlock, QuoteBlock, RankingBlock, TextBlock
from ui.block_texts import printed
from ui.look import text_font
from ui.models.rankings import movement_sign
from ui.panels.fields import LabelledField, TextField
from ui.panels.forms import BlockForm, FormPanel, Pictures, PictureView


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
