"""The edition that comes and those that were: rehearsed, compared, traced, printed again, made for
dates that have none."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog

from digest.model import BlockId, Publication
from ui import dialogs
from ui.translation import tr
from ui.window_settings import EXPORT_FOLDER
from ui.workbench import Workbench

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class PastAndFuture(QObject):
    """Signals: `edition_wanted(id)` when an edition shall be opened; `gathered()` when the library
    has something new."""

    edition_wanted = Signal(object)
    gathered = Signal()

    def __init__(self, bench: Workbench, window: "MainWindow") -> None:
        super().__init__(window)
        self._bench = bench
        self._window = window

    def rehearse(self, publication: Publication) -> None:
        """Shows the publication's next edition as it would be."""
        bench = self._bench
        dialog = dialogs.RehearsalDialog(
            publication, bench.desk, bench.tasks, self._window, now=bench.now
        )
        dialog.finished.connect(lambda _: self.gathered.emit())
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def fill(self, publication: Publication) -> None:
        """Asks for a range of past dates, and makes the editions that they lack."""
        bench = self._bench
        dialog = dialogs.BackfillDialog(
            publication, bench.desk, bench.tasks, self._window, now=bench.now
        )
        dialog.accepted.connect(lambda: self.edition_wanted.emit(dialog.chosen))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def compare(self) -> None:
        """Shows how the edition on the desk differs from the one before it, or from another."""
        self._settle(self._compare)

    def trace(self) -> None:
        """Shows where the edition's items are from, the selected one first."""
        self._settle(self._trace)

    def replay(self) -> None:
        """Prints the issued edition on the desk again and compares it with what was delivered."""
        bench = self._bench
        dialog = dialogs.ReplayDialog(bench.document.edition, bench.desk, bench.tasks, self._window)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self._show(dialog)

    def _settle(self, then: Callable[[], None]) -> None:
        """Does so when what was typed last is saved."""
        self._bench.autosave.settle(then, self._bench.banner.show_error)

    def _compare(self) -> None:
        bench = self._bench
        dialog = dialogs.CompareDialog(
            bench.document.edition, bench.library, bench.tasks, self._window
        )
        dialog.block_wanted.connect(self._show_block)
        self._show(dialog)

    def _trace(self) -> None:
        bench = self._bench
        selected = self._window.outline.selected_blocks()
        dialog = dialogs.OriginsDialog(
            bench.document.edition,
            bench.desk,
            bench.tasks,
            self._window,
            block=selected[0].id if selected else None,
            folder=self._window.preferences.value(EXPORT_FOLDER),
            now=bench.now,
        )
        dialog.block_wanted.connect(self._show_block)
        self._show(dialog)

    def _show(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    def _show_block(self, block: BlockId) -> None:
        """Selects the block, if it is still on the desk."""
        if any(each.id == block for each in self._bench.document.edition.blocks):
            self._window.show_workspace()
            self._window.outline.select_block(block)
        else:
            self._bench.banner.show_message(
                tr("PastAndFuture", "This block is not in the edition on the desk.")
            )
