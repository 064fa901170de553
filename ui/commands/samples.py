"""The sample site for the first start: its days gathered, its last edition to work on."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from digest import pipeline
from digest.model import Edition
from ui.commands.editions import Editions
from ui.tasks import Lane
from ui.translation import tr
from ui.workbench import Workbench


class Samples(QObject):
    """Signals: `brought()` when the library holds the sample site."""

    brought = Signal()

    def __init__(self, bench: Workbench, editions: Editions, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self._editions = editions

    def bring(self) -> None:
        """Reads the site and opens the edition of its last day; a copy of the program that came
        without the site says so."""
        desk = self._bench.desk

        def read(progress: "pipeline.Progress") -> Edition:
            from digest.demo import make, sample_site

            return make(sample_site(), desk, on_progress=progress)

        self._bench.tasks.run(
            read,
            label=tr("Samples", "Reading the sample site"),
            lane=Lane.NETWORK,
            on_done=self._on_made,
            on_failed=self._bench.banner.show_error,
        )

    def _on_made(self, edition: Edition) -> None:
        self._editions.open(edition)
        self.brought.emit()
