"""What an hour of editing leaves behind in memory: edits by a restless editor in a real window.

python -m benchmarks.composer.memory [--edits 5000] [--warm-up 200]

After the warm-up and at the end the window is let to rest, and the resident memory of its process
and of all that it started is read. Prints both, their ratio, and where Qt's objects grew.
"""

import argparse
import gc
import json
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.composer.restless import RestlessEditor
from benchmarks.composer.screen import own_screen
from benchmarks.composer.stock import stock
from digest.desk import open_desk
from ui.app import Session
from ui.look import Look, Mode

EDITS, WARM_UP = 5000, 200
ALLOWED = 1.2
REST = 4000
"""Milliseconds until what was put aside for later is done."""

SHARES = {
    "type": 40, "move": 12, "remove": 6, "add": 9, "undo": 9, "redo": 6, "form": 6, "open": 2,
}  # fmt: skip
PATIENCE = 3600


class Measured(QObject):
    """Lets the editor work until so many edits are done, and reads the memory twice."""

    def __init__(self, session: Session, editor: RestlessEditor, *, warm_up: int, edits: int):
        super().__init__()
        self._session = session
        self._editor = editor
        self._edits = edits
        self.readings: list[dict[str, Any]] = []
        self._aims = [warm_up, *(warm_up + edits * n // 5 for n in range(1, 6))]
        editor.edited.connect(self._on_edited)

    def _on_edited(self) -> None:
        if self._aims and self._editor.edits >= self._aims[0]:
            del self._aims[0]
            self._editor.stop()
            QTimer.singleShot(REST, self._read)

    def _read(self) -> None:
        gc.collect()
        self.readings.append(
            {
                "edits": self._editor.edits,
                "window": resident(Path("/proc/self")),
                "others": sum(resident(child) for child in children()),
                "objects": objects(self._session.window),
            }
        )
        if self._aims:
            self._editor.start()
        else:
            self._session.window.close()


def resident(process: Path) -> int:
    """Kibibytes of memory that the process has to itself or shares, 0 when it has gone."""
    try:
        lines = (process / "status").read_text(encoding="utf-8").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("VmRSS:")), 0)


def children() -> list[Path]:
    """The processes that this one started: the press's workers, a browser's."""
    found = Path("/proc/self/task").glob("*/children")
    return [Path("/proc") / pid for file in found for pid in file.read_text().split()]


def objects(window: QObject) -> dict[str, int]:
    """How many objects of each class hang on the window."""
    return Counter(type(one).__name__ for one in window.findChildren(QObject))


def edit(desk: Path, *, warm_up: int, edits: int, done: Callable[[list[dict[str, Any]]], None]):
    """Opens a window on `desk`, edits in it, and hands the readings to `done`."""
    application = QApplication([])
    stock(desk)
    settings = QSettings(str(desk / "window.ini"), QSettings.Format.IniFormat)
    session = Session(open_desk(desk), Look(application, Mode.LIGHT), settings)
    session.start()
    session.window.show_workspace()
    editor = RestlessEditor(session.window, seed=1, shares=SHARES)
    measured = Measured(session, editor, warm_up=warm_up, edits=edits)
    QTimer.singleShot(2000, editor.start)
    application.exec()
    session.close()
    done(measured.readings)


def main() -> None:
    """Runs the editor on a screen of its own, and prints what it left."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.composer.memory", description=(__doc__ or "").partition("\n")[0]
    )
    parser.add_argument("--edits", type=int, default=EDITS)
    parser.add_argument("--warm-up", type=int, default=WARM_UP)
    parser.add_argument("--here", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.here is not None:
        edit(
            options.here,
            warm_up=options.warm_up,
            edits=options.edits,
            done=lambda readings: print(json.dumps(readings)),
        )
        return
    with tempfile.TemporaryDirectory() as desk, own_screen() as environment:
        own = ["-m", "benchmarks.composer.memory", "--here", desk]
        sizes = ["--edits", str(options.edits), "--warm-up", str(options.warm_up)]
        ended = subprocess.run(
            [sys.executable, *own, *sizes],
            env=environment,
            stdout=subprocess.PIPE,
            text=True,
            timeout=PATIENCE,
            check=True,
        )
    tell(json.loads(ended.stdout.splitlines()[-1]))


def tell(readings: list[dict[str, Any]]) -> None:
    """The memory at each reading, in MiB, and which classes' objects became more."""
    for reading in readings:
        print(
            f"{reading['edits']:6} edits: window {reading['window'] / 1024:7.1f} MiB, "
            f"its workers {reading['others'] / 1024:7.1f} MiB"
        )
    first, last = readings[0], readings[-1]
    ratio = last["window"] / first["window"]
    print(f"window: {ratio:.2f} times the memory after the warm-up ({ALLOWED} allowed)")
    for name, count in last["objects"].items():
        before = first["objects"].get(name, 0)
        if count > before + 10:
            print(f"  {name}: {before} before, {count} after")


if __name__ == "__main__":
    main()
