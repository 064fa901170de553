"""Edition ▸ Deliveries: where the edition on the desk went, and on from there."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from ui import dialogs
from ui.workbench import Workbench


class Delivering(QObject):
    def __init__(self, bench: Workbench, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self._window = window

    def show(self) -> None:
        """Shows where the edition went, when what was typed last is saved."""
        self._bench.autosave.settle(self._show, self._bench.banner.show_error)

    def _show(self) -> None:
        bench = self._bench
        dialog = dialogs.DeliveriesDialog(
            bench.document.edition, bench.desk, bench.tasks, self._window, now=bench.now
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()
