"""The window closes once everything is saved; where that fails the editor decides."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.autosave import SaveState
from ui.commands.edition_files import EditionFiles
from ui.translation import tr
from ui.workbench import Workbench


class Closing(QObject):
    """`may_lose_edits` is whether the editor said that what can't be saved may go."""

    def __init__(self, bench: Workbench, files: EditionFiles, window: QWidget) -> None:
        super().__init__(window)
        self.may_lose_edits = False
        self._bench = bench
        self._files = files
        self._window = window

    def may_close(self) -> bool:
        """Whether the window may close now. If not, it is closed as soon as all is saved, or its
        editor is told why it isn't and what can be done."""
        autosave = self._bench.autosave
        if autosave.state is SaveState.SAVED or self.may_lose_edits:
            self._bench.lock.release()
            return True
        autosave.settle(self._window.close, self._on_not_saved)
        return False

    def _on_not_saved(self, error: Exception) -> None:
        self._bench.banner.show_error(
            error,
            actions=(
                (tr("Closing", "Save a copy elsewhere…"), self._files.ask_where_to_save),
                (tr("Closing", "Close without saving"), self._close_without_saving),
            ),
        )

    def _close_without_saving(self) -> None:
        self.may_lose_edits = True
        self._window.close()
