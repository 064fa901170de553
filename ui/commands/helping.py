"""What the Help menu shows."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from ui import dialogs
from ui.messages import Level
from ui.translation import tr
from ui.workbench import Workbench

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class Helping(QObject):
    def __init__(self, bench: Workbench, window: "MainWindow") -> None:
        super().__init__(window)
        self._bench = bench
        self._window = window

    def show_shortcuts(self) -> None:
        """Every key and what it does."""
        dialogs.ShortcutsDialog(self._window).open()

    def check_installation(self) -> None:
        """Asks the doctor about this computer and the desk."""
        dialogs.checkup_dialog(self._bench, self._window).open()

    def show_logs(self) -> None:
        """Opens the folder of the window's log in the system's file manager."""
        folder = self._bench.desk.folder / "logs"
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._bench.banner.show_message(
                tr("Help", "No program here opens folders."),
                detail=tr("Help", "The log is in {folder}.").format(folder=folder),
                level=Level.INFO,
            )
