"""Processes that read pages beside this one, on every core, and that can be ended at once."""

import logging
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any, TypeVar

from digest.errors import ReadError
from digest.niceness import give_way

Item = TypeVar("Item")
Result = TypeVar("Result")

TIME_LIMIT_SECONDS = 60.0
ITEMS_OF_A_PROCESS = 1_000
"""A process that has done so many is followed by a fresh one: what its libraries hoard is freed."""

_MOST_PROCESSES = 8
_START_LIMIT_SECONDS = 60.0
_PATIENCE_SECONDS = 5.0
_READY = "ready"
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Fault:
    """What a process says of an item on which the task raised."""

    message: str


@dataclass(slots=True)
class _Reader:
    process: BaseProcess
    pipe: Connection
    done: int = 0


class Readers:
    """Spawned processes that do tasks, as many as there are cores; none before the first task.

    Where there is but one core, or no process can be started, tasks are done in this one. `close`
    ends what is under way.
    """

    def __init__(
        self, *, processes: int | None = None, time_limit: float = TIME_LIMIT_SECONDS
    ) -> None:
        count = processes or min(_cores(), _MOST_PROCESSES)
        self._time_limit = time_limit
        self._threads = ThreadPoolExecutor(count, thread_name_prefix="reader")
        self._lock = threading.Lock()
        self._idle: list[_Reader] = []
        self._standing: list[_Reader] = []
        self._closed = False
        self._none_start = count == 1

    def submit(
        self, do: Callable[[Item], Result], items: Sequence[Item]
    ) -> "Future[list[Result | ReadError]]":
        """What `do` makes of each of the `items`, or why it makes nothing: it raised, took longer
        than the time limit, or ended its process. All of it is pickled to a process and back.

        A few dozen items at a time are best: this process is asked for each answer.
        """
        return self._threads.submit(self._do, do, items)

    def close(self) -> None:
        """Ends the processes at once; tasks that wait are dropped."""
        with self._lock:
            self._closed = True
            for reader in self._standing:
                reader.process.kill()
        self._threads.shutdown(wait=True, cancel_futures=True)
        for reader in tuple(self._standing):
            self._end(reader)

    def _do(self, do: Callable[[Item], Result], items: Sequence[Item]) -> list[Result | ReadError]:
        """On one of the threads; there are as many as processes. Of items that together came to
        grief each is tried alone."""
        try:
            answers = self._answers(partial(_each, do, items))
        except ReadError as error:
            if len(items) == 1 or self._closed:
                return [error for _ in items]
            return [answer for item in items for answer in self._do(do, [item])]
        return [
            ReadError("", answer.message) if isinstance(answer, _Fault) else answer
            for answer in answers
        ]

    def _answers(self, task: Callable[[], list[Any]]) -> list[Any]:
        """What a process answers to `task`. Raises ReadError."""
        reader = self._free_reader()
        if reader is None:
            return task()
        is_well = False
        try:
            answers = self._ask(reader, task)
            is_well = True
        except (EOFError, OSError) as error:
            raise ReadError(
                "", "The process that read it ended; the page may be made to do harm."
            ) from error
        finally:
            self._give_back(reader, is_well=is_well)
        return answers

    def _ask(self, reader: _Reader, task: Callable[[], list[Any]]) -> list[Any]:
        reader.pipe.send(task)
        if not wait([reader.pipe], timeout=self._time_limit):
            raise ReadError("", f"Reading it took longer than {self._time_limit:g} seconds.")
        answers: list[Any] = reader.pipe.recv()
        reader.done += len(answers)
        return answers

    def _free_reader(self) -> _Reader | None:
        """A process that waits or a new one; None where none can be started."""
        with self._lock:
            if self._closed:
                raise ReadError("", "The reading was stopped.")
            if self._idle:
                return self._idle.pop()
            if self._none_start:
                return None
        try:
            return self._started()
        except (OSError, RuntimeError, AssertionError, EOFError) as error:
            # No room for it, or this process may have no children, or not be spawned anew.
            _log.warning("Pages are read one after the other: no process starts (%s).", error)
            self._none_start = True
            return None

    def _started(self) -> _Reader:
        """A new process that has said it is ready. Raises what `start` does, EOFError, OSError."""
        context = multiprocessing.get_context("spawn")
        mine, theirs = context.Pipe()
        process = context.Process(target=_serve, args=(theirs,), name="digest-reader", daemon=True)
        process.start()
        theirs.close()
        reader = _Reader(process, mine)
        with self._lock:
            self._standing.append(reader)
            if self._closed:
                process.kill()
        try:
            if not wait([mine], timeout=_START_LIMIT_SECONDS):
                raise OSError("it was not ready in time")
            mine.recv()
        except (EOFError, OSError):
            self._end(reader)
            raise
        return reader

    def _give_back(self, reader: _Reader, *, is_well: bool) -> None:
        if is_well and reader.done < ITEMS_OF_A_PROCESS:
            with self._lock:
                self._idle.append(reader)
        else:
            self._end(reader)

    def _end(self, reader: _Reader) -> None:
        with self._lock:
            self._standing.remove(reader)
        reader.process.kill()
        reader.process.join(_PATIENCE_SECONDS)
        reader.process.close()
        reader.pipe.close()


def _cores() -> int:
    """How many this process may use; a container often has fewer than the machine."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _serve(pipe: Connection) -> None:
    """In a process of its own: does the tasks that come through `pipe`, until the other end is
    closed."""
    give_way()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal reaches all; we end it
    import digest.gather.file_leaves  # noqa: F401, PLC0415 - a warm start for the first task

    try:
        pipe.send(_READY)
        while True:
            pipe.send(pipe.recv()())
    except (EOFError, ConnectionError):  # nobody is left who waits for an answer
        return


def _each(do: Callable[[Item], Result], items: Sequence[Item]) -> list[Result | _Fault]:
    return [_one(do, item) for item in items]


def _one(do: Callable[[Item], Result], item: Item) -> Result | _Fault:
    try:
        return do(item)
    except Exception as error:  # noqa: BLE001 - the border of the process: all become answers
        return _Fault(f"It can't be read ({type(error).__name__}: {error}).")
