"""A scripted editor at the real window: real mouse and keys only, and nobody tells the window more.

python -m benchmarks.composer.editor DESK OUT

Run on a screen of its own by `benchmarks.composer.day`. Prints, as JSON, the seconds that the
digest of twenty items took, and the longest waits of the window's thread.
"""

import argparse
import json
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

import samples
import ui.app
from benchmarks.composer.hands import Hands
from benchmarks.composer.morning import Morning, Wait
from benchmarks.composer.stalls import StallWatch
from ui.main_window import MainWindow

SITE = Path(samples.__file__).parent / "site" / "2026-03-12"
LOOK_EVERY = 20
"""Milliseconds between two looks whether what is waited for is there."""

TOLD = 12
"""So many of the longest waits are listed."""


class Editor(QObject):
    """Lets the steps of a morning follow each other; ends the program behind the last."""

    def __init__(self, steps: Iterator[Wait], watch: StallWatch) -> None:
        super().__init__()
        self._steps = steps
        self._watch = watch
        self._begun = time.perf_counter()
        self._wait: Wait | None = None
        self._since = self._begun
        self.seconds = 0.0
        self.gave_up = ""
        self._timer = QTimer(self, interval=LOOK_EVERY)
        self._timer.timeout.connect(self._on_look)
        self._timer.start()

    def _on_look(self) -> None:
        now = time.perf_counter()
        if self._wait is not None and not self._wait.until():
            if now - self._since > self._wait.seconds:
                self.gave_up = self._wait.what
                self._end(now)
            return
        self._wait = next(self._steps, None)
        self._since = now
        if self._wait is None:
            self._end(now)
        else:
            self._watch.during = self._wait.what

    def _end(self, now: float) -> None:
        self._timer.stop()
        self._watch.stop()
        self.seconds = now - self._begun
        for window in QApplication.topLevelWidgets():
            if isinstance(window, MainWindow):
                window.close()
        QApplication.quit()


class Watched(QApplication):
    """The window's application; with its first turn the editor sits down."""

    out: Path

    def exec(self) -> int:
        window = next(one for one in self.topLevelWidgets() if isinstance(one, MainWindow))
        with Hands() as hands:
            watch = StallWatch(self)
            morning = Morning(window=window, hands=hands, site=SITE, out=self.out)
            editor = Editor(morning.steps(), watch)
            code = super().exec()
        items = len(window.document.edition.blocks)
        worst = sorted(watch.stalls, key=lambda stall: -stall.wall)[:TOLD]
        told = {
            "seconds": editor.seconds,
            "items": items,
            "gave_up": editor.gave_up,
            "beats": watch.beats,
            "stalls": [asdict(stall) for stall in worst],
            "busiest": asdict(watch.busiest) if watch.busiest else None,
        }
        print(json.dumps(told), flush=True)
        return code


def main() -> int:
    """Opens the window on DESK; what the editor exports goes into OUT."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.composer.editor")
    parser.add_argument("desk", type=Path)
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    Watched.out = options.out.resolve()
    ui.app.QApplication = Watched
    return ui.app.main(["--desk", str(options.desk)])


if __name__ == "__main__":
    sys.exit(main())
