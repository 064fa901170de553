"""The strip at the window's foot: how much the edition holds, what goes on, what comes next."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QWidget,
)

from digest.fitting import is_over, overset
from digest.render import Proof
from digest.schedule import NextDue
from ui.look import text_font
from ui.preflight import Warn
from ui.tasks import Task, Tasks

SHOW_AFTER = 400
"""Milliseconds a task may take before it is shown: what is quick needs no telling."""

HEIGHT = 30


class StatusStrip(QFrame):
    """Signals: `warning_chosen(block id or None)`, `cancel_wanted(task)`, `fitting_wanted()` for a
    click on the pages, `runs_wanted()`."""

    warning_chosen = Signal(object)
    cancel_wanted = Signal(object)
    fitting_wanted = Signal()
    runs_wanted = Signal()

    def __init__(
        self, tasks: Tasks, is_told: Callable[[Task], bool], parent: QWidget | None = None
    ) -> None:
        """`is_told` says which tasks are shown here; others are seen where they work."""
        super().__init__(parent)
        self._is_told = is_told
        self.setProperty("look", "status")
        self.setFixedHeight(HEIGHT)
        self._tasks = tasks
        self.pages = self._button("Pages")
        self.pages.clicked.connect(self.fitting_wanted)
        self._words = self._label("Words")
        self.warnings = self._button("Warnings")
        self.warnings.setProperty("look", "warning")
        self.warnings.clicked.connect(self._show_warnings)
        self._task_label = self._label("What is going on")
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(120)
        self._progress.setAccessibleName("Progress")
        self._cancel = self._button("Cancel")
        self._cancel.setText("Cancel")
        self._cancel.clicked.connect(self._on_cancel)
        self.next_run = self._button("Next run")
        self.next_run.clicked.connect(self.runs_wanted)
        self._problems: tuple[Warn, ...] = ()
        self._shown: Task | None = None
        self._patience = QTimer(self, singleShot=True, interval=SHOW_AFTER)
        self._patience.timeout.connect(self._show_task)
        tasks.changed.connect(self._on_tasks_changed)
        self._lay_out()
        self._show_task()

    def show_size(self, words: int, proof: Proof | None, budget: int | None = None) -> None:
        """How much the edition holds; the pages are those of its last proof, and `budget` how many
        they are meant to be."""
        extent = proof.extent if proof else None
        self.pages.setVisible(extent is not None)
        if extent is not None:
            over = is_over(extent, budget)
            told = overset(extent, budget)
            self.pages.setText(told)
            self.pages.setAccessibleName(f"Length: {told}")
            self.pages.setProperty("look", "warning" if over else "told")
            self.pages.style().polish(self.pages)  # the style sheet asks for the look
            self.pages.setToolTip("Fit to pages…")
        self._words.setText(_count(words, "word"))

    def show_warnings(self, problems: Sequence[Warn]) -> None:
        self._problems = tuple(problems)
        count = len(self._problems)
        self.warnings.setVisible(count > 0)
        if not count:
            return
        first = self._problems[0].text
        self.warnings.setText(first if count == 1 else f"{_count(count, 'warning')} ▸")
        self.warnings.setAccessibleName(f"{_count(count, 'warning')}: {first}")

    def show_next_run(self, due: NextDue | None) -> None:
        self.next_run.setVisible(due is not None)
        if due is not None:
            self.next_run.setText(f"Next run {_moment(due.at)}")
            self.next_run.setToolTip(f"{due.title}, {_moment(due.at)} · run history")

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 0, 14, 0)
        layout.setSpacing(14)
        for widget in (self.pages, self._words, self.warnings):
            layout.addWidget(widget)
        layout.addStretch(1)
        for widget in (self._task_label, self._progress, self._cancel):
            layout.addWidget(widget)
        layout.addSpacing(10)
        layout.addWidget(self.next_run)
        self.show_size(0, None)
        self.show_warnings(())
        self.show_next_run(None)

    def _label(self, name: str) -> QLabel:
        label = QLabel()
        label.setProperty("look", "soft")
        label.setFont(text_font(13))
        label.setAccessibleName(name)
        return label

    def _button(self, name: str) -> QPushButton:
        button = QPushButton()
        button.setProperty("look", "link")
        button.setFont(text_font(13))
        button.setAccessibleName(name)
        return button

    def _on_tasks_changed(self) -> None:
        if self._shown is None and self._current() is not None:
            if not self._patience.isActive():
                self._patience.start()
        else:
            self._show_task()

    def _current(self) -> Task | None:
        return next((task for task in self._tasks.active if self._is_told(task)), None)

    def _show_task(self) -> None:
        task = self._shown = self._current()
        for widget in (self._task_label, self._progress, self._cancel):
            widget.setVisible(task is not None)
        if task is not None:
            self._task_label.setText(task.label)
            self._progress.setRange(0, task.total)
            self._progress.setValue(task.done)

    def _on_cancel(self) -> None:
        if self._shown is not None:
            self.cancel_wanted.emit(self._shown)

    def _show_warnings(self) -> None:
        menu = QMenu(self)
        for problem in self._problems:
            action = menu.addAction(problem.text)
            action.triggered.connect(self._chooser(problem))
        menu.popup(self.warnings.mapToGlobal(self.warnings.rect().topLeft()))

    def _chooser(self, problem: Warn) -> Callable[[], None]:
        return lambda: self.warning_chosen.emit(problem.block)


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun if number == 1 else noun + 's'}"


def _moment(at: datetime) -> str:
    """A moment of the coming days: "Fri 05:30 JST"."""
    return f"{at:%a %H:%M %Z}".strip()
