"""Sources: shown with their health, added, gathered one by one, taken over and handed on."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from digest.model import Source
from digest.pipeline import Kept, gather_sources
from ui.arrivals import summary
from ui.dialogs.sources import SourcesDialog
from ui.messages import Banner, Level
from ui.source_rows import load_rows
from ui.tasks import Lane
from ui.workbench import Workbench


class Sources(QObject):
    """Signals: `changed()` when publications read other sources than before; `gathered()` when
    the library has something new; `rows_read(rows)` with every source and how it fares."""

    changed = Signal()
    gathered = Signal()
    rows_read = Signal(object)

    def __init__(self, bench: Workbench, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self._window = window
        self._dialog: SourcesDialog | None = None

    def refresh(self) -> None:
        """Looks at the sources' health anew; to be called when something was gathered."""
        bench = self._bench
        bench.tasks.run(
            lambda: load_rows(bench.library, bench.now()),
            on_done=self.rows_read.emit,
            on_failed=bench.banner.show_error,
        )
        if self._dialog is not None:
            self._dialog.refresh()

    def show(self) -> None:
        """Opens the window of sources, or brings it forward."""
        if self._dialog is None:
            self._dialog = self._made_dialog()
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    @property
    def dialog(self) -> SourcesDialog | None:
        """The window of sources while it is open."""
        return self._dialog

    def gather(self, source: Source) -> None:
        """Reads one source into the library, even a paused one."""
        bench = self._bench

        def read(progress: Callable[[str, int, int], None], cancelled: Callable[[], bool]) -> Kept:
            return gather_sources(
                (replace(source, paused=False),),
                bench.desk,
                now=bench.now(),
                on_progress=progress,
                cancelled=cancelled,
            )

        self._banner.show_message(f"Reading “{source.name}”…")
        bench.tasks.run(
            read,
            label=f"Gathering {source.name}",
            lane=Lane.NETWORK,
            on_done=lambda kept: self._on_gathered(source, kept),
            on_failed=self._banner.show_error,
        )

    @property
    def _banner(self) -> Banner:
        """Where the editor looks: the window of sources while it is open."""
        return self._dialog.banner if self._dialog is not None else self._bench.banner

    def _made_dialog(self) -> SourcesDialog:
        dialog = SourcesDialog(self._bench.desk, self._bench.tasks, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._on_closed)
        dialog.changed.connect(self._on_changed)
        dialog.gather_wanted.connect(self.gather)
        return dialog

    def _on_closed(self) -> None:
        self._dialog = None

    def _on_changed(self) -> None:
        self.changed.emit()
        self.refresh()

    def _on_gathered(self, source: Source, kept: Kept) -> None:
        failures = kept.gathered.failures
        if failures:
            first = failures[0]
            self._banner.show_message(
                f"“{source.name}” could not be read. {first.reason}",
                detail=first.remedy,
                level=Level.WARNING,
            )
        else:
            self._banner.show_message(
                f"“{source.name}” was read. {summary(kept)}", level=Level.SUCCESS
            )
        self.gathered.emit()
        self.refresh()
