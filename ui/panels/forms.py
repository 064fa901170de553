"""What the inspector's forms have in common.

A form shows a value of the edition and answers what the user does with `wanted`: a step's name,
its change, and the key under which typing merges into one step.
"""

from collections.abc import Callable, Hashable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from digest.edits import change_block
from digest.model import BlockId, Image
from ui.edition_document import Change
from ui.panels.fields import TextField

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

    def other(self, widget: QWidget, layout: QBoxLayout | None = None) -> QWidget:
        self._others.append(widget)
        (layout or self.column).addWidget(widget)
        return widget


class BlockForm(FormPanel):
    """A form whose block is replaced as a whole."""

    def __init__(self) -> None:
        super().__init__()
        self.block_id: BlockId | None = None

    def change(self, step: str, key: str, /, **fields: Any) -> None:
        """Wants `fields` of the block changed, as typing under `key`."""
        block_id = self.block_id
        if block_id is None:
            return

        self.want(step, lambda edition: change_block(edition, block_id, **fields), (block_id, key))


class PictureView(QLabel):
    """A picture as wide as the form, at most HEIGHT high; nothing where there is none."""

    HEIGHT = 110

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("The picture")

    def show_picture(self, pixmap: QPixmap | None) -> None:
        self.setVisible(pixmap is not None)
        self.setPixmap(pixmap if pixmap is not None else QPixmap())
