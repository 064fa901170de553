"""An editor's hands: the X server's own mouse and keyboard, moved by xdotool.

The window is told nothing else. Where things are, it is asked; so a benchmark's editor finds them
as quickly as one who has them in sight.
"""

import subprocess
from types import TracebackType
from typing import Self

from PySide6.QtCore import QModelIndex, QPoint
from PySide6.QtWidgets import QAbstractItemView, QWidget

KEY_PAUSE = 12
"""Milliseconds between two typed letters: a good deal faster than anybody types."""


class Hands:
    """Close them, or use them as a context manager. Raises FileNotFoundError without xdotool."""

    def __init__(self) -> None:
        self._tool = subprocess.Popen(["xdotool", "-"], stdin=subprocess.PIPE, text=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        if self._tool.stdin is not None:
            self._tool.stdin.close()
        self._tool.wait()

    def key(self, *keys: str) -> None:
        """Presses keys one after the other, as xdotool names them: "ctrl+z", "Return"."""
        self._do("key", "--delay", str(KEY_PAUSE), *keys)

    def type(self, text: str) -> None:
        """Types one line; no quotation marks."""
        self._do("type", "--delay", str(KEY_PAUSE), f'"{text}"')

    def click(self, at: QPoint, *, times: int = 1, held: str = "") -> None:
        """Clicks there on the screen, with `held` (a modifier's name) down."""
        self._do("mousemove", str(at.x()), str(at.y()))
        if held:
            self._do("keydown", held)
        self._do("click", "--repeat", str(times), "--delay", "60", "1")
        if held:
            self._do("keyup", held)

    def drag(self, start: QPoint, end: QPoint) -> None:
        """Carries what lies at `start` to `end`, in steps, as a hand does."""
        self._do("mousemove", str(start.x()), str(start.y()))
        self._do("mousedown", "1")
        for share in (0.03, 0.1, 0.25, 0.5, 0.75, 0.9, 0.97, 1.0):
            between = start + (end - start) * share
            self._do("mousemove", str(between.x()), str(between.y()))
            self._do("sleep", "0.04")
        self._do("sleep", "0.12")
        self._do("mouseup", "1")

    def scroll(self, at: QPoint, steps: int) -> None:
        """Turns the wheel over `at`: down for positive steps."""
        self._do("mousemove", str(at.x()), str(at.y()))
        self._do("click", "--repeat", str(abs(steps)), "--delay", "8", "5" if steps > 0 else "4")

    def _do(self, *words: str) -> None:
        assert self._tool.stdin is not None
        self._tool.stdin.write(" ".join(words) + "\n")
        self._tool.stdin.flush()


def middle(widget: QWidget) -> QPoint:
    """The middle of `widget` on the screen."""
    return widget.mapToGlobal(widget.rect().center())


def row(view: QAbstractItemView, index: QModelIndex) -> QPoint:
    """The middle of a row on the screen."""
    return view.viewport().mapToGlobal(view.visualRect(index).center())
