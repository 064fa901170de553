"""What a dialog has going on: how far it is, and a button that stops it."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from digest.errors import MakingCancelled
from digest.model import Format
from ui import dates
from ui.engine_words import said_here
from ui.finding_words import format_name
from ui.look import scaled
from ui.tasks import Lane, Task, Tasks
from ui.translation import tr


class Working(QWidget):
    """One task at a time, shown while it goes on; it is stopped when the dialog is closed.

    Signal: `changed()` when it began or ended.
    """

    changed = Signal()

    def __init__(self, tasks: Tasks, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._tasks = tasks
        self._task: Task | None = None
        self._failed: Callable[[Exception], object] | None = None
        self.label = QLabel()
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(tr("Working", "Progress"))
        self.bar.setMinimumWidth(scaled(180))
        self.stop_button = QPushButton(tr("Working", "S&top"), autoDefault=False)
        self.stop_button.clicked.connect(self.stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.label, 1)
        row.addWidget(self.bar)
        row.addWidget(self.stop_button)
        dialog.finished.connect(self._leave)
        self.hide()

    @property
    def is_on(self) -> bool:
        """Whether something goes on."""
        return self._task is not None

    def start(
        self,
        work: Callable[..., Any],
        on_done: Callable[[Any], object],
        on_failed: Callable[[Exception], object],
        *,
        label: str,
        lane: Lane,
    ) -> None:
        """Runs `work` on `lane`. When it is stopped it still answers, or fails with what it raises
        then."""

        def done(answer: Any) -> None:
            self._end()
            on_done(answer)

        def failed(error: Exception) -> None:
            self._end()
            on_failed(error)

        self._failed = on_failed
        self._task = self._tasks.run(
            work,
            label=label,
            lane=lane,
            on_done=done,
            on_failed=failed,
            on_progress=self._on_progress,
            ends_itself=True,
        )
        self.label.setText(label)
        self.bar.setRange(0, 0)
        self.stop_button.setEnabled(True)
        self.show()
        self.changed.emit()

    def stop(self) -> None:
        """Asks the work to end; it takes a moment."""
        if self._task is None:
            return
        self.stop_button.setEnabled(False)
        self.label.setText(tr("Working", "Stopping…"))
        self._task.cancel()
        if self._failed and self._task is not None and self._task.is_over:  # it had not begun
            self._end()
            self._failed(MakingCancelled(tr("Working", "It was stopped.")))

    def _leave(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.drop()

    def _end(self) -> None:
        self._task = None
        self.hide()
        self.changed.emit()

    def _on_progress(self, label: str, done: int, total: int) -> None:
        if label and self.stop_button.isEnabled():
            self.label.setText(progress_words(label))
        self.bar.setRange(0, total)
        self.bar.setValue(done)


def progress_words(label: str) -> str:
    """What the engine says of its progress, in the window's words."""
    doing, _, what = label.partition(" ")
    with suppress(ValueError):
        if doing == "render":
            name = format_name(Format(what))
            return tr("Working", "Printing: {format}").format(format=name)
        return dates.day(date.fromisoformat(label))
    return said_here(label)
