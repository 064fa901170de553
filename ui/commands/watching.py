"""Watched folders: what comes into one is read while the window is open, and told."""

import threading

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from digest import pipeline
from digest.gather.watching import LOOK_SECONDS
from digest.model import Source
from ui.arrivals import Imported, imported
from ui.commands.importing import Importing
from ui.messages import Action, Level
from ui.translation import tr
from ui.workbench import Workbench

END_SECONDS = 3.0
"""So long the window waits for the watcher when it closes."""


class Watching(QObject):
    """Signals: `came()` when the library has something new."""

    came = Signal()
    _kept = Signal(object, object)

    def __init__(
        self,
        bench: Workbench,
        importing: Importing,
        window: QWidget,
        *,
        look_seconds: float = LOOK_SECONDS,
    ) -> None:
        """`look_seconds` pass between two looks at a folder into which something comes."""
        super().__init__(window)
        self._bench = bench
        self._importing = importing
        self._look_seconds = look_seconds
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="watcher", daemon=True)
        self._kept.connect(self._on_kept)

    def start(self) -> None:
        """Watches from now on, whatever folders the publications name."""
        self._thread.start()

    def stop(self) -> None:
        """Ends the watching; harmless when it never began."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join(END_SECONDS)

    def _watch(self) -> None:
        """In the watcher's thread."""
        pipeline.watch_folders(
            self._bench.desk,
            stop=self._stop,
            now=self._bench.now,
            on_kept=lambda source, kept: self._kept.emit(source, imported(kept)),
            look_seconds=self._look_seconds,
        )

    def _on_kept(self, source: Source, brought: Imported) -> None:
        message = brought.message
        self._bench.banner.show_message(
            tr("Watching", "Something came into “{source}”. {what}").format(
                source=source.name, what=message.title
            ),
            detail=message.detail,
            level=Level.WARNING if brought.troubles else Level.SUCCESS,
            actions=self._actions(brought),
        )
        self.came.emit()

    def _actions(self, brought: Imported) -> tuple[Action, ...]:
        if len(brought.changes) == 1:
            headline = brought.changes[0].headline
            return ((tr("Watching", "Show"), lambda: self._importing.search_wanted.emit(headline)),)
        return ((tr("Watching", "Show"), lambda: self._importing.show_report(brought)),)
