"""What the inspector's forms have in common.

A form shows a value of the edition and answers what the user does with `wanted`: a step's name,
its change, and the key under which typing merges into one step.
"""

from collections.abc import Hashable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from digest.edits import change_block
from digest.model import BlockId
from ui.edition_document import Change
from ui.panels.fields import TextField


class FormPanel(QWidget):
    """A column of fields.

    Signals: `wanted(text, change, merge_key)`; `picture_wanted(deed, given)` for what the form's
    picture needs others for, see `ui.panels.picture_field`.
    """

    wanted = Signal(str, object, object)
    picture_wanted = Signal(object, object)

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
        return self.add_field(TextField(label, **how))

    def add_field(self, field: TextField) -> TextField:
        self._fields.append(field)
        self.column.addWidget(field)
        return field

    def other(self, widget: QWidget, layout: QLayout | None = None) -> QWidget:
        self._others.append(widget)
        (layout or self.column).addWidget(widget)
        return widget

    def field(self, name: str) -> QWidget | None:
        """Where "headline", "text", "alt" and the like are typed; None where the form has none."""
        found = getattr(self, name, None) or getattr(self, "words", {}).get(name)
        return found.editor if isinstance(found, TextField) else None


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
