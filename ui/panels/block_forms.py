"""The inspector's forms for every other kind of block."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from digest.model import ContentsBlock, ImageBlock, QuoteBlock, RankingBlock, TextBlock
from ui.block_texts import items_printed, printed
from ui.colors import colors_of
from ui.delegates.paint import draw_line
from ui.look import headline_font, text_font
from ui.models.rankings import movement_sign
from ui.panels.fields import CountField, LabelledField, TextField
from ui.panels.forms import BlockForm, FormPanel, Pictures, PictureView


class RankingForm(BlockForm):
    def __init__(self) -> None:
        super().__init__()
        self.title = self.text_field("Title", limit=40, revertible=True)
        self.title.edited.connect(lambda text: self.change("Type the title", "title", title=text))
        self.title.reverted.connect(lambda: self.change("Revert the title", "title", title=None))
        self.count = CountField()
        self.count.counted.connect(
            lambda count: self.change("Change how many are printed", "count", count=count)
        )
        self._others.append(self.count)
        self.column.addWidget(LabelledField("Items printed", self.count))
        self._items = ChartView()
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
        self.count.show_count(block.count, len(ranking.items))
        self._items.show_chart(block, items_printed(block))
        captured = ranking.captured
        note = f"Captured on {captured.day} {captured:%B %Y at %H:%M}."
        if not block.movements:
            note += " No earlier capture to compare with, so no movement is printed."
        self._note.setText(note)


class ChartView(QWidget):
    """What a chart prints: its items in one line each, with their movements."""

    LINE, NUMERAL, SIGN = 25, 26, 46

    def __init__(self) -> None:
        super().__init__()
        self._block: RankingBlock | None = None
        self._shown = 0

    def show_chart(self, block: RankingBlock, shown: int) -> None:
        self._block, self._shown = block, shown
        self.setFixedHeight(shown * self.LINE)
        titles = (f"{item.position}. {item.title}" for item in block.ranking.items[:shown])
        self.setAccessibleName("Items: " + "; ".join(titles))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._block is None:
            return
        colors = colors_of(self.palette())
        painter = QPainter(self)
        numeral = headline_font(15, weight=QFont.Weight.Bold)
        small = text_font(12, weight=QFont.Weight.DemiBold)
        signs = [movement_sign(movement) for movement in self._block.movements]
        for row, item in enumerate(self._block.ranking.items[: self._shown]):
            line = QRect(0, row * self.LINE, self.width(), self.LINE)
            place = line.adjusted(0, 0, self.NUMERAL - self.width(), 0)
            draw_line(painter, place, str(item.position), numeral, colors.accent)
            place = line.adjusted(self.NUMERAL, 0, -self.SIGN if signs else 0, 0)
            draw_line(painter, place, item.title, text_font(), colors.ink)
            if signs:
                place = line.adjusted(self.width() - self.SIGN, 0, 0, 0)
                draw_line(painter, place, signs[row], small, colors.soft, right=True)


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
            changed: dict[str, Any] = {name: text}
            image = replace(self._block.image, **changed)
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
