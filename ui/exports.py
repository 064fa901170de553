"""An edition to a file that the editor chose, off the window's thread, whole or not at all."""

from collections.abc import Callable, Mapping
from concurrent.futures import CancelledError, Future
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from digest.errors import RenderCancelled
from digest.files import write_atomically
from digest.model import Edition, Format, Rendition
from digest.pipeline import Progress
from ui.tasks import Lane, Task, Tasks
from ui.translation import tr


class Printer(Protocol):
    """What an export needs of a press."""

    def submit(self, edition: Edition, format: Format) -> Future[Rendition]:
        """Waits its turn. Ends with RenderError, or RenderCancelled after `cancel`."""

    def cancel(self) -> None:
        """Stops what is being rendered, whose ever it is."""


class Exporter(QObject):
    """Exports one edition at a time, in one format or in several.

    Signals: `progress(label)` while it works, then exactly one of `finished(paths)`,
    `failed(error)` and `cancelled()`.
    """

    progress = Signal(str)
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, press: Printer, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._press = press
        self._tasks = tasks
        self._task: Task | None = None
        self._job: Future[Rendition] | None = None

    @property
    def is_busy(self) -> bool:
        return self._task is not None

    def does(self, task: Task) -> bool:
        """Whether `task` is the export that is going on."""
        return task is self._task

    def export(self, edition: Edition, wanted: Mapping[Format, Path]) -> None:
        """Renders `edition` in each format and writes it to its path, replacing a file of that name
        when whole. An export that still runs is cancelled."""
        self.cancel()
        self._task = self._tasks.run(
            lambda progress, cancelled: self._write(edition, wanted, progress, cancelled),
            label=_label(next(iter(wanted.values()))),
            lane=Lane.PRESS,
            on_progress=lambda label, _done, _total: self.progress.emit(label),
            on_done=self._on_done,
            on_failed=self._on_failed,
        )

    def cancel(self) -> None:
        """Stops the export; what is whole by then stays, of the rest nothing is left. Harmless
        when none runs."""
        task, self._task = self._task, None
        if task is None:
            return
        task.cancel()
        job = self._job
        if job and not job.cancel() and job.running():  # else the press is at somebody else's
            self._press.cancel()
        self.cancelled.emit()

    def _write(
        self,
        edition: Edition,
        wanted: Mapping[Format, Path],
        progress: Progress,
        cancelled: Callable[[], bool],
    ) -> tuple[Path, ...]:
        """Runs on the press's lane."""
        steps = 2 * len(wanted)
        for number, (format, path) in enumerate(wanted.items()):
            progress(
                tr("Exporting", "“{name}”: rendering…").format(name=path.name), 2 * number, steps
            )
            rendition = self._rendition(edition, format, cancelled)
            progress(
                tr("Exporting", "“{name}”: writing…").format(name=path.name), 2 * number + 1, steps
            )
            write_atomically(path, rendition.content)
        return tuple(wanted.values())

    def _rendition(
        self, edition: Edition, format: Format, cancelled: Callable[[], bool]
    ) -> Rendition:
        if cancelled():
            raise RenderCancelled(tr("Exporting", "The export was stopped."))
        self._job = job = self._press.submit(edition, format)
        try:
            rendition = job.result()
        except CancelledError as error:
            raise RenderCancelled(tr("Exporting", "The export was stopped.")) from error
        finally:
            self._job = None
        if cancelled():
            raise RenderCancelled(tr("Exporting", "The export was stopped."))
        return rendition

    def _on_done(self, paths: tuple[Path, ...]) -> None:
        self._task = None
        self.finished.emit(paths)

    def _on_failed(self, error: Exception) -> None:
        self._task = None
        if isinstance(error, RenderCancelled):
            self.cancelled.emit()
        else:
            self.failed.emit(error)


def _label(path: Path) -> str:
    return tr("Exporting", "Exporting “{name}”").format(name=path.name)
