"""What the window offers who sees it for the first time."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.tour import Hint, Tour
from ui.translation import tr
from ui.window_settings import HINTS

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class Newcomers(QObject):
    """Shows the tour: by itself once, when there is something to point at, and whenever asked."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.tour = Tour(window, self._hints)
        self.tour.ended.connect(self._on_ended)

    def greet(self) -> None:
        """The tour, if it was not seen yet."""
        if self._window.preferences.value(HINTS) and self.tour.bubble is None:
            self.tour.start()

    def show_tour(self) -> None:
        """The tour from its start, over the panes."""
        self._window.show_workspace()
        self.tour.start()

    def _on_ended(self) -> None:
        self._window.preferences.set(HINTS, "no")

    def _hints(self) -> tuple[Hint, ...]:
        window = self._window
        return (
            Hint(
                pane=window.library_panel,
                title=tr("Tour", "What there is"),
                text=tr("Tour", "The library holds every article and ranking that was read. Type "
                        "to search; press Enter or drag to put the selected ones into the "
                        "edition."),
            ),
            Hint(
                pane=window.outline,
                title=tr("Tour", "What is printed"),
                text=tr("Tour", "The edition: its sections and blocks in their order. Drag them, "
                        "or move them with Ctrl+Up and Ctrl+Down. Whatever you change can be "
                        "undone, and is saved by itself."),
            ),
            Hint(
                pane=window.preview,
                title=tr("Tour", "How it will look"),
                text=tr("Tour", "The very pages that are exported, drawn while you work. Click "
                        "into them to select a block; above are the web page, the e-mail and the "
                        "text."),
            ),
        )  # fmt: skip
