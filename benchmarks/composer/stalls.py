"""Whether the window's thread ever makes somebody wait.

A timer of the window's own loop beats every BEAT milliseconds. What it is late by is what a key or
a click would have waited. How much of that the thread itself computed is told apart from what it
waited for the machine: on two busy cores both happen.
"""

import sys
import threading
import time
import traceback
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer

BEAT = 4
"""Milliseconds."""

TOLD_FROM = 25.0
"""Milliseconds: shorter waits are counted, not listed."""

LOOKED_INTO_FROM = 0.05
"""Seconds after which a second thread looks where the window's thread is."""

FRAMES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Stall:
    """`at` is in seconds since the watch began; `wall` and `cpu` in milliseconds; `during` is what
    the editor was doing, `where` the innermost lines of the window's thread, if it was looked into.
    """

    at: float
    wall: float
    cpu: float
    during: str
    where: str


class StallWatch(QObject):
    """Watches from its making on. `during` is set by whoever knows what is going on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.during = ""
        self.beats = 0
        self.stalls: list[Stall] = []
        self._begun = self._wall = time.perf_counter()
        self._cpu = time.thread_time()
        self._where = ""
        self._watched = threading.get_ident()
        self._stopping = threading.Event()
        threading.Thread(target=self._look_into, name="stalls", daemon=True).start()
        self._timer = QTimer(self, interval=BEAT)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_beat)
        self._timer.start()

    @property
    def longest(self) -> Stall | None:
        """The one that waited longest."""
        return max(self.stalls, key=lambda stall: stall.wall, default=None)

    @property
    def busiest(self) -> Stall | None:
        """The one in which the thread itself computed longest."""
        return max(self.stalls, key=lambda stall: stall.cpu, default=None)

    def stop(self) -> None:
        self._stopping.set()
        self._timer.stop()

    def _look_into(self) -> None:
        while not self._stopping.wait(LOOKED_INTO_FROM / 2):
            if time.perf_counter() - self._wall > LOOKED_INTO_FROM:
                self._where = _lines(self._watched)

    def _on_beat(self) -> None:
        wall, cpu = time.perf_counter(), time.thread_time()
        late = (wall - self._wall) * 1000 - BEAT
        self.beats += 1
        if late >= TOLD_FROM:
            self.stalls.append(
                Stall(
                    at=wall - self._begun,
                    wall=late,
                    cpu=(cpu - self._cpu) * 1000,
                    during=self.during,
                    where=self._where,
                )
            )
        self._where = ""
        self._wall, self._cpu = wall, cpu


def _lines(thread: int) -> str:
    """The innermost lines of the thread, outermost first."""
    frame = sys._current_frames().get(thread)
    frames = traceback.extract_stack(frame)[-FRAMES:]
    return " > ".join(
        f"{each.filename.rpartition('/')[2]}:{each.lineno} {each.name}" for each in frames
    )
