"""Long work off the window's thread, and its answers back on it.

    window    run(function) ─► lane's queue           on_done(result), on_failed(error)
    lane                └─► thread: function() ─► arrivals ─┘  one queued signal for each

A lane is a queue with its own few threads. What a task answers is put among the arrivals and
announced by a queued signal, so that a callback never runs on any other thread than the window's.
"""

import inspect
import logging
import queue
import threading
import time
from collections.abc import Callable
from enum import StrEnum
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

log = logging.getLogger(__name__)


Callbacks = dict[str, Callable[..., Any] | None]


class Lane(StrEnum):
    """Where work waits: the library's is done in order, what a list shows is read beside it, the
    press prints one edition at a time and proofs one page. What the editor wrote is saved where
    nothing else is in its way."""

    SAVING = "saving"
    LIBRARY = "library"
    LIST = "list"
    PICTURES = "pictures"
    NETWORK = "network"
    PRESS = "press"
    PROOF = "proof"

    @property
    def width(self) -> int:
        """How many of its tasks run side by side."""
        return 4 if self is Lane.NETWORK else 1


class TaskState(StrEnum):
    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


class Task:
    """One piece of work. Only the window's thread changes `state`, `label` and the progress.

    `label` says to people what goes on, `done` of `total` how far it is (0 of 0 when unknown).
    """

    def __init__(
        self,
        tasks: "Tasks",
        label: str,
        lane: Lane,
        callbacks: Callbacks,
        *,
        ends_itself: bool = False,
    ) -> None:
        self.label = label
        self.lane = lane
        self.state = TaskState.WAITING
        self.done = 0
        self.total = 0
        self._tasks = tasks
        self._callbacks = callbacks
        self._ends_itself = ends_itself
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Asks the work to stop and drops whatever it still answers. Harmless when it is over.

        Work that ends itself goes on until it has, and its answer still comes.
        """
        self._cancelled.set()
        if not self._ends_itself or self.state is TaskState.WAITING:
            self.drop()

    def drop(self) -> None:
        """Asks the work to stop; whatever it still answers is dropped in any case."""
        self._cancelled.set()
        self._tasks._settle(self, TaskState.CANCELLED)

    def is_cancelled(self) -> bool:
        """Whether somebody asked for the end; safe from any thread."""
        return self._cancelled.is_set()

    @property
    def is_over(self) -> bool:
        """Whether no callback will come any more."""
        return self.state in (TaskState.DONE, TaskState.FAILED, TaskState.CANCELLED)

    def _take_callback(self, name: str) -> Callable[..., Any] | None:
        callback = self._callbacks.get(name)
        if self.is_over:  # nothing of a task that is over may keep a widget alive
            self._callbacks = {}
        return callback


class Tasks(QObject):
    """Runs functions in lanes. Belongs to the window's thread.

    Signals: `changed` when a task began, moved on or ended; `failed(error, label)` for the error
    of a task that had no `on_failed` of its own.
    """

    changed = Signal()
    failed = Signal(object, str)
    _arrived = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = {lane: _LaneThreads(lane) for lane in Lane}
        self._arrivals: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._active: list[Task] = []
        self._closed = threading.Event()
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)

    @property
    def active(self) -> tuple[Task, ...]:
        """The tasks that wait or run, oldest first."""
        return tuple(self._active)

    def run(
        self,
        function: Callable[..., Any],
        *,
        label: str = "",
        on_done: Callable[[Any], Any] | None = None,
        on_failed: Callable[[Exception], Any] | None = None,
        on_progress: Callable[[str, int, int], Any] | None = None,
        lane: Lane | str = Lane.LIBRARY,
        ends_itself: bool = False,
    ) -> Task:
        """Puts `function` into `lane` and returns at once.

        A function that has a parameter `progress` is given progress(label, done, total), one that
        has `cancelled` is given cancelled() -> bool; both may be called from its own thread.
        Work that `ends_itself` looks at `cancelled` and answers with what it has by then. After
        `close()` nothing runs any more: the task comes back cancelled.
        """
        callbacks = {"done": on_done, "failed": on_failed, "progress": on_progress}
        task = Task(self, label, Lane(lane), callbacks, ends_itself=ends_itself)
        if self._closed.is_set():
            task.drop()
            return task
        self._active.append(task)
        self._lanes[task.lane].put(partial(self._work, task, function))
        self.changed.emit()
        return task

    def close(self, timeout: float = 3.0) -> None:
        """Cancels everything and waits for the threads, all together at most `timeout` seconds.

        A thread that does not end in time is left behind as a daemon; what it answers is dropped.
        """
        self._closed.set()
        for task in self.active:
            task.drop()
        deadline = time.monotonic() + timeout
        for threads in self._lanes.values():
            threads.stop()
        for lane, threads in self._lanes.items():
            if not threads.join(deadline):
                log.warning("A task in the lane “%s” did not end in %.1f s.", lane, timeout)

    def _work(self, task: Task, function: Callable[..., Any]) -> None:
        """Runs on a lane's thread."""
        if task.is_cancelled():
            return
        self._post(partial(self._on_started, task))
        try:
            result = function(**self._wishes(task, function))
        except Exception as error:  # noqa: BLE001 - whatever it is, the window shall say it
            self._post(partial(self._on_failed, task, error))
        else:
            self._post(partial(self._on_done, task, result))

    def _wishes(self, task: Task, function: Callable[..., Any]) -> dict[str, Any]:
        """The keyword arguments that `function` asks for by its parameters' names."""

        def progress(label: str, done: int, total: int) -> None:
            self._post(partial(self._on_progress, task, label, done, total))

        offers: dict[str, Any] = {"progress": progress, "cancelled": task.is_cancelled}
        try:
            parameters = inspect.signature(function).parameters
        except ValueError:  # a builtin without a signature asks for nothing
            return {}
        return {name: offer for name, offer in offers.items() if name in parameters}

    def _post(self, arrival: Callable[[], None]) -> None:
        """Hands `arrival` to the window's thread; from any thread."""
        if not self._closed.is_set():
            self._arrivals.put(arrival)
            self._arrived.emit()

    @Slot()
    def _on_arrived(self) -> None:
        # One arrival for each signal: an error in one callback doesn't hold back the next.
        if not self._closed.is_set():
            self._arrivals.get_nowait()()

    def _on_started(self, task: Task) -> None:
        if not task.is_over:
            task.state = TaskState.RUNNING
            self.changed.emit()

    def _on_progress(self, task: Task, label: str, done: int, total: int) -> None:
        if task.is_over:
            return
        task.label, task.done, task.total = label or task.label, done, total
        if callback := task._take_callback("progress"):
            callback(label, done, total)
        self.changed.emit()

    def _on_done(self, task: Task, result: object) -> None:
        if self._settle(task, TaskState.DONE) and (callback := task._take_callback("done")):
            callback(result)

    def _on_failed(self, task: Task, error: Exception) -> None:
        if not self._settle(task, TaskState.FAILED):
            return
        if callback := task._take_callback("failed"):
            callback(error)
        else:
            log.error("%s failed.", task.label or "A task", exc_info=error)
            self.failed.emit(error, task.label)

    def _settle(self, task: Task, state: TaskState) -> bool:
        """Ends `task`; False when it was over already."""
        if task.is_over:
            return False
        task.state = state
        if task in self._active:
            self._active.remove(task)
            self.changed.emit()
        return True


class _LaneThreads:
    """A queue and the threads that empty it, begun as they are needed.

    Daemons, and no ThreadPoolExecutor: that one keeps the process alive until its last task has
    ended, and a window that was closed must go even when a site never answers.
    """

    def __init__(self, lane: Lane) -> None:
        self._lane = lane
        self._queue: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._idle = threading.Semaphore(0)

    def put(self, work: Callable[[], None]) -> None:
        self._queue.put(work)
        if not self._idle.acquire(blocking=False) and len(self._threads) < self._lane.width:
            name = f"{self._lane}-{len(self._threads) + 1}"
            thread = threading.Thread(target=self._serve, name=name, daemon=True)
            self._threads.append(thread)
            thread.start()

    def stop(self) -> None:
        for _ in self._threads:
            self._queue.put(None)

    def join(self, deadline: float) -> bool:
        """Waits until `deadline` (monotonic seconds); whether every thread has ended."""
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads)

    def _serve(self) -> None:
        while (work := self._queue.get()) is not None:
            work()
            del work  # or the last task's result lives until the next one comes
            self._idle.release()
