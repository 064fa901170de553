"""What is asked about the library's articles."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from digest.model import ArticleId
from ui import dialogs
from ui.workbench import Workbench


class Articles(QObject):
    def __init__(self, bench: Workbench, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self._window = window

    def show_revisions(self, article: ArticleId) -> None:
        """Opens the list of what has changed in an article."""
        dialog = dialogs.RevisionsDialog(
            self._bench.library, self._bench.tasks, article, self._window
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
