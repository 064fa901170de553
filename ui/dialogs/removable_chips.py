"""Chosen things in a row, each with its way out."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui.panels.flow import FlowLayout
from ui.translation import tr


class RemovableChips(QWidget):
    """Signal: `removed(place)` when the user takes the one at this place out."""

    removed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
        self._words: tuple[str, ...] = ()
        self.chips: tuple[QPushButton, ...] = ()
        self.hide()

    def show_words(self, words: Sequence[str]) -> None:
        """Shows these, each as it is called."""
        if tuple(words) == self._words:
            return
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()  # it is on view until it is deleted
            chip.deleteLater()
        self._words = tuple(words)
        self.chips = tuple(self._chip(place, each) for place, each in enumerate(words))
        for chip in self.chips:
            self._flow.addWidget(chip)
        self.setVisible(bool(words))

    def _chip(self, place: int, words: str) -> QPushButton:
        chip = QPushButton(f"{words}  ×", self, autoDefault=False)
        chip.setProperty("look", "chip")
        name = tr("Records", "Remove {thing}").format(thing=words)
        chip.setAccessibleName(name)
        chip.setToolTip(name)
        chip.clicked.connect(partial(self._on_clicked, place))
        return chip

    def _on_clicked(self, place: int, _checked: bool = False) -> None:
        self.removed.emit(place)
