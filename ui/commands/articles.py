"""What is asked about the library's articles and charts, and what the clipboard parks."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from digest.model import ArticleId, Block
from digest.shelf import Shelf
from ui import dialogs
from ui.models.rankings import ChartRow
from ui.translation import tr
from ui.workbench import Workbench

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class Articles(QObject):
    def __init__(self, bench: Workbench, window: "MainWindow") -> None:
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

    def show_history(self, row: ChartRow) -> None:
        """Opens the places of a chart's items over its captures, with the row's item chosen."""
        dialog = dialogs.ChartHistoryDialog(
            self._bench.library, self._bench.tasks, row.ranking, self._window, chosen=row.item
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def park(self) -> None:
        """Lays what is selected in the library, else in the edition, on the clipboard."""
        panel = self._window.library_panel
        if not panel.park_selected():
            panel.park_blocks(self._window.outline.selected_blocks())

    def add_parked(self, blocks: Sequence[Block]) -> None:
        """Copies of these blocks, where the outline's selection is; they stay on the clipboard."""
        if not self._bench.document.is_frozen:
            self._window.pasting.add_blocks(blocks, self._window.outline.place())

    def offer_to_put_back(self, former: Shelf, count: int) -> None:
        """Says that so much was taken from the clipboard."""
        panel = self._window.library_panel
        self._bench.banner.show_message(
            tr("Shelf", "%n item(s) taken from the clipboard.", n=count),
            actions=((tr("Shelf", "Put back"), lambda: panel.put_back(former)),),
        )
