"""The inspector's forms for every other kind of block."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from digest.model import (
    ContentsBlock,
    ImageBlock,
    QuoteBlock,
    RankingBlock,
    TextBlock,
    Upkeep,
)
from ui import dates
from ui.block_texts import items_printed, printed
from ui.colors import colors_of
from ui.delegates.paint import draw_line
from ui.look import headline_font, scaled, text_font
from ui.models.rankings import movement_sign
from ui.panels.fields import CountField, LabelledField, Told
from ui.panels.forms import BlockForm, FormPanel
from ui.panels.markdown_field import MarkdownField
from ui.panels.picture_field import PictureField
from ui.panels.picture_words import picture_words, show_words
from ui.panels.upkeep_row import UpkeepRow
from ui.translation import tr

if TYPE_CHECKING:
    from ui.thumbnails import Thumbnails


class RankingForm(BlockForm):
    """Signal: `revert_wanted(block_id)` for the chart as it was before the editor's changes."""

    revert_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.state = UpkeepRow()
        self.state.reverted.connect(lambda: self.revert_wanted.emit(self.block_id))
        self.other(self.state)
        self.title = self.text_field(tr("Inspector", "Title"), limit=40, revertible=True)
        self.title.edited.connect(
            lambda text: self.change(tr("Inspector", "Type the title"), "title", title=text)
        )
        self.title.reverted.connect(
            lambda: self.change(tr("Inspector", "Revert the title"), "title", title=None)
        )
        self.count = CountField()
        self.count.counted.connect(
            lambda count: self.change(
                tr("Inspector", "Change how many are printed"), "count", count=count
            )
        )
        self._others.append(self.count)
        self.column.addWidget(LabelledField(tr("Inspector", "Items printed"), self.count))
        self._items = ChartView()
        self.column.addWidget(self._items)
        self._note = Told()
        self._note.setWordWrap(True)
        self.column.addWidget(self._note)
        self.column.addStretch(1)

    def show_block(self, block: RankingBlock) -> None:
        self.block_id = block.id
        ranking = block.ranking
        self.state.show_state(block.upkeep, edited=block.upkeep is Upkeep.EDITED)
        self.title.show_value(
            printed(block.title, ranking.title), own=ranking.title, edited=block.title is not None
        )
        self.count.show_count(block.count, len(ranking.items))
        self._items.show_chart(block, items_printed(block))
        captured = tr("Inspector", "Captured on {moment}.")
        note = captured.format(moment=dates.long_moment(ranking.captured))
        if not block.movements:
            alone = tr("Inspector", "No earlier capture to compare with: no movement is printed.")
            note = f"{note} {alone}"
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
        self.updateGeometry()
        titles = (f"{item.position}. {item.title}" for item in block.ranking.items[:shown])
        self.setAccessibleName(tr("Inspector", "Items: {titles}").format(titles="; ".join(titles)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(200), self._shown * scaled(self.LINE))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._block is None:
            return
        colors = colors_of(self.palette())
        painter = QPainter(self)
        numeral = headline_font(15, weight=QFont.Weight.Bold)
        small = text_font(12, weight=QFont.Weight.DemiBold)
        signs = [movement_sign(movement) for movement in self._block.movements]
        high, numeral_wide, sign_wide = map(scaled, (self.LINE, self.NUMERAL, self.SIGN))
        for row, item in enumerate(self._block.ranking.items[: self._shown]):
            line = QRect(0, row * high, self.width(), high)
            place = line.adjusted(0, 0, numeral_wide - self.width(), 0)
            draw_line(painter, place, str(item.position), numeral, colors.accent)
            place = line.adjusted(numeral_wide, 0, -sign_wide if signs else 0, 0)
            draw_line(painter, place, item.title, text_font(), colors.ink)
            if signs:
                place = line.adjusted(self.width() - sign_wide, 0, 0, 0)
                draw_line(painter, place, signs[row], small, colors.soft, right=True)


class WordsForm(BlockForm):
    """The editor's own text: a heading and Markdown."""

    def __init__(self) -> None:
        super().__init__()
        self.title = self.text_field(tr("Inspector", "Heading"), limit=60)
        self.title.edited.connect(
            lambda text: self.change(tr("Inspector", "Type the heading"), "title", title=text)
        )
        self.text = self.add_field(MarkdownField(tr("Inspector", "Text")))
        self.text.edited.connect(
            lambda text: self.change(tr("Inspector", "Type text"), "text", text=text)
        )
        self.column.addStretch(1)

    def show_block(self, block: TextBlock) -> None:
        self.block_id = block.id
        self.title.show_value(block.title)
        self.text.show_value(block.text)


class QuoteForm(BlockForm):
    def __init__(self) -> None:
        super().__init__()
        self.text = self.text_field(tr("Inspector", "Quote"), limit=220, lines=3)
        self.text.edited.connect(
            lambda text: self.change(tr("Inspector", "Type the quote"), "text", text=text)
        )
        self.attribution = self.text_field(tr("Inspector", "Who said it"), limit=60)
        self.attribution.edited.connect(
            lambda text: self.change(
                tr("Inspector", "Type who said it"), "attribution", attribution=text
            )
        )
        self.column.addStretch(1)

    def show_block(self, block: QuoteBlock) -> None:
        self.block_id = block.id
        self.text.show_value(block.text)
        self.attribution.show_value(block.attribution)


class ImageForm(BlockForm):
    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._block: ImageBlock | None = None
        self.picture = PictureField(thumbnails)
        self.picture.wanted.connect(self.picture_wanted)
        self.column.addWidget(self.picture)
        self.words = picture_words(self, self._describe)
        self.column.addStretch(1)

    def show_block(self, block: ImageBlock) -> None:
        self.block_id, self._block = block.id, block
        self.picture.show_image(block.image, cropped=block.crop is not None, replaced=False)
        show_words(self.words, block.image)

    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        self.picture.set_read_only(read_only)

    def _describe(self, name: str, step: str, text: str) -> None:
        if self._block is not None:
            changed: dict[str, Any] = {name: text}
            self.change(step, name, image=replace(self._block.image, **changed))


class ContentsForm(BlockForm):
    def __init__(self) -> None:
        super().__init__()
        self.title = self.text_field(tr("Inspector", "Title"), limit=40)
        self.title.edited.connect(
            lambda text: self.change(tr("Inspector", "Type the title"), "title", title=text)
        )
        self.column.addStretch(1)

    def show_block(self, block: ContentsBlock) -> None:
        self.block_id = block.id
        self.title.show_value(block.title)


class NoteForm(FormPanel):
    """For what has nothing to set: says what it is."""

    def __init__(self) -> None:
        super().__init__()
        self._note = Told()
        self._note.setWordWrap(True)
        self.column.addWidget(self._note)
        self.column.addStretch(1)

    def show_note(self, note: str) -> None:
        self._note.setText(note)
