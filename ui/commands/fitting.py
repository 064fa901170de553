"""Edition ▸ Fit to pages: shows the steps and takes them as one."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from ui import dialogs
from ui.translation import tr
from ui.workbench import Workbench


class Fitting(QObject):
    def __init__(self, bench: Workbench, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self._window = window

    def show(self) -> None:
        """Asks for how many pages, and which steps; nothing for an edition that is issued."""
        bench = self._bench
        if bench.document.is_frozen or not bench.document.edition.blocks:
            return
        dialog = dialogs.FittingDialog(
            bench.document.edition, bench.desk.press, bench.tasks, self._window
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.accepted.connect(lambda: self._apply(dialog))
        dialog.show()

    def _apply(self, dialog: "dialogs.FittingDialog") -> None:
        if dialog.chosen is not None:
            pages = dialog.chosen.page_budget
            step = tr("Fitting", "Fit to %n page(s)", n=pages)
            self._bench.document.apply(step, dialog.chosen)
