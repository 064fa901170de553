"""A second window on the desk: a process of its own, so that what ends one leaves the other."""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess
from PySide6.QtWidgets import QWidget

import ui
from ui.messages import Level
from ui.translation import tr
from ui.workbench import Workbench

ROOM = Path(ui.__file__).parents[1]
"""Where the program's packages lie, whether they are installed or not."""


class Windows(QObject):
    """Belongs to the window."""

    def __init__(self, bench: Workbench, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench

    def open_another(self) -> None:
        """Starts another window on the same desk."""
        started, _ = QProcess.startDetached(
            sys.executable, command(self._bench.desk.folder), str(ROOM)
        )
        if not started:
            self._bench.banner.show_message(
                tr("Windows", "Another window could not be started."),
                detail=tr("Windows", "Close a program that is not needed, and try again."),
                level=Level.ERROR,
            )


def command(desk: Path) -> list[str]:
    """The arguments of the Python that opens another window on the desk."""
    return ["-m", "ui.app", "--desk", str(desk), "--new-window"]
