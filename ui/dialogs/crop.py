"""The dialog in which a picture is cut to the shape of its place."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from digest.crops import pixel_box, whole
from digest.model import Crop
from ui.dialogs.frames import column_in, make_plain
from ui.panels.crop_view import CropResult, CropView
from ui.panels.fields import Told
from ui.tasks import Lane, Tasks
from ui.thumbnails import read_small
from ui.translation import tr

_SHOWN = 1600
"""Pixels of the longer side: a large window's on a screen of twice the density."""
_COARSE = 700
"""Pixels of width below which a picture over two columns is printed coarsely."""


class CropDialog(QDialog):
    """Signal: `cropped(crop)` when the box was taken."""

    cropped = Signal(object)

    def __init__(
        self,
        crop: Crop,
        folder: Path,
        tasks: Tasks,
        shapes: dict[str, float],
        parent: QWidget | None = None,
    ) -> None:
        """`shapes` are the shapes of the theme's places, their width by their height, by name."""
        super().__init__(parent)
        self.setWindowTitle(tr("Crop", "Crop the picture"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pixmap = QPixmap()
        self.view = CropView(crop)
        self.result = CropResult()
        self._size = Told()
        self._size.setWordWrap(True)
        self.shapes: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        original = crop.original
        own = original.width / max(1, original.height)
        choices = {tr("Crop", "Free"): None, **shapes, tr("Crop", "As it is"): own}
        self._lay_out({**choices, tr("Crop", "Square"): 1.0})
        self.view.changed.connect(self._on_changed)
        self._on_changed(crop)
        tasks.run(
            lambda: read_small(folder / (original.media or ""), _SHOWN),
            lane=Lane.PICTURES,
            on_done=self._on_read,
        )

    def _lay_out(self, choices: dict[str, float | None]) -> None:
        column = column_in(self)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.view, 1)
        row.addLayout(self._side(choices))
        column.addLayout(row, 1)
        keys = Told(
            tr("Crop", "Arrows move the box, with Shift they resize it, with Control faster.")
        )
        keys.setWordWrap(True)
        column.addWidget(keys)
        column.addWidget(self._buttons())
        self.view.setFocus()

    def _side(self, choices: dict[str, float | None]) -> QVBoxLayout:
        side = QVBoxLayout()
        side.setSpacing(6)
        side.addWidget(Told(tr("Crop", "Shape"), "label"))
        grid = QGridLayout()
        grid.setSpacing(3)
        for number, (name, aspect) in enumerate(choices.items()):
            button = QPushButton(name)
            button.setProperty("look", "segment")
            button.setCheckable(True)
            button.setChecked(aspect is None)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, aspect=aspect: self._on_shape(aspect))
            self._group.addButton(button)
            self.shapes[name] = button
            grid.addWidget(button, number // 2, number % 2)
        side.addLayout(grid)
        side.addSpacing(8)
        side.addWidget(Told(tr("Crop", "The result"), "label"))
        side.addWidget(self.result, 1)
        side.addWidget(self._size)
        return side

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.crop_button = box.addButton(tr("Crop", "Crop"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.crop_button.setEnabled(False)
        self.whole_button = box.addButton(
            tr("Crop", "Whole picture"), QDialogButtonBox.ButtonRole.ResetRole
        )
        self.whole_button.clicked.connect(self._on_whole)
        box.accepted.connect(self._on_accepted)
        box.rejected.connect(self.reject)
        make_plain(box, takes_enter=False)
        return box

    def _on_read(self, image: QImage) -> None:
        if image.isNull():
            self._size.set_look("warning")
            self._size.setText(
                tr("Crop", "This picture's file is damaged or gone. Choose another picture.")
            )
            return
        self._pixmap = QPixmap.fromImage(image)
        self.view.show_picture(self._pixmap)
        self.crop_button.setEnabled(True)
        self.crop_button.setDefault(True)
        self._on_changed(self.view.crop)

    def _on_shape(self, aspect: float | None) -> None:
        self.view.set_aspect(aspect)
        self._on_changed(self.view.crop)
        self.view.setFocus()

    def _on_whole(self) -> None:
        self.shapes[tr("Crop", "Free")].setChecked(True)
        self.view.set_aspect(None)
        self.view.show_crop(whole(self.view.crop.original))
        self._on_changed(self.view.crop)
        self.view.setFocus()

    def _on_changed(self, crop: Crop) -> None:
        left, top, right, bottom = pixel_box(crop)
        size = tr("Crop", "{width} × {height} pixels").format(
            width=right - left, height=bottom - top
        )
        coarse = right - left < _COARSE
        if coarse:
            size = f"{size}. {tr('Crop', 'Over two columns it prints coarsely.')}"
        self._size.set_look("warning" if coarse else "soft")
        self._size.setText(size)
        self.result.show_result(self._pixmap, crop)

    def _on_accepted(self) -> None:
        self.cropped.emit(self.view.crop)
        self.accept()
