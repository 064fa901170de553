"""The button that brings a recipe from a file, and writes one into a file to be handed on."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QWidget

from digest.recipe_files import SUFFIX
from ui.translation import tr


class RecipeFileButton(QPushButton):
    """Signals: `read_wanted(Path)` and `write_wanted(Path)` when a file was chosen."""

    read_wanted = Signal(object)
    write_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Publication", "Recipe file"), parent, autoDefault=False)
        menu = QMenu(self)
        menu.addAction(tr("Publication", "Take over a recipe from a file…")).triggered.connect(
            self.choose_to_read
        )
        menu.addAction(tr("Publication", "Save this recipe as a file…")).triggered.connect(
            self.choose_to_write
        )
        self.setMenu(menu)
        self.setToolTip(tr("Publication", "Recipes are files that can be read and handed on"))
        self.suggested = ""

    def choose_to_read(self) -> None:
        dialog = self._dialog(tr("Publication", "Take over a recipe"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.read_wanted.emit(Path(path)))
        dialog.open()

    def choose_to_write(self) -> None:
        dialog = self._dialog(tr("Publication", "Save the recipe"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(f"{self.suggested or 'recipe'}{SUFFIX}")
        dialog.fileSelected.connect(lambda path: self.write_wanted.emit(_with_ending(path)))
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self.window(), title)
        dialog.setNameFilter(f"{tr('Publication', 'Recipes')} (*.toml)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog


def _with_ending(path: str) -> Path:
    return Path(path if path.endswith(".toml") else f"{path}{SUFFIX}")
