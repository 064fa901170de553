"""What dialogs have alike: their margins and buttons, and what they ask the library."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout

from ui.tasks import Lane, Tasks


class Asker(QObject):
    """Asks off the window's thread for a dialog that, once it is closed, hears no answer."""

    def __init__(self, dialog: QDialog, tasks: Tasks) -> None:
        super().__init__(dialog)
        self._tasks = tasks
        self._is_over = False
        dialog.finished.connect(self._on_finished)

    def ask(
        self,
        work: Callable[[], Any],
        on_done: Callable[[Any], Any],
        on_failed: Callable[[Exception], Any],
        *,
        label: str = "",
        lane: Lane = Lane.LIBRARY,
    ) -> None:
        """Runs `work` on `lane`, as `label` in the status bar."""
        self._tasks.run(
            work,
            label=label,
            lane=lane,
            on_done=lambda answer: None if self._is_over else on_done(answer),
            on_failed=lambda error: None if self._is_over else on_failed(error),
        )

    def _on_finished(self) -> None:
        self._is_over = True


def column_in(dialog: QDialog, *, spacing: int = 10) -> QVBoxLayout:
    """The dialog's layout, with the margins that all of them have."""
    column = QVBoxLayout(dialog)
    column.setContentsMargins(16, 16, 16, 14)
    column.setSpacing(spacing)
    return column


def closing_box(dialog: QDialog) -> QDialogButtonBox:
    """A box with the button that closes the dialog; Enter in a field does not press it."""
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    box.rejected.connect(dialog.reject)
    make_plain(box, takes_enter=False)
    return box


def in_order(accepts: QPushButton, rejects: QPushButton) -> QDialogButtonBox:
    """The two buttons in the order that people of this desktop are used to; what they do is
    connected by the dialog."""
    box = QDialogButtonBox()
    box.addButton(accepts, QDialogButtonBox.ButtonRole.AcceptRole)
    box.addButton(rejects, QDialogButtonBox.ButtonRole.RejectRole)
    return box


def make_plain(box: QDialogButtonBox, *, takes_enter: bool = True) -> None:
    """Takes away the pictures that some desktops put on buttons; unless it `takes_enter`, none is
    pressed by Enter in a field."""
    for button in box.buttons():
        button.setIcon(QIcon())
        if not takes_enter:
            button.setAutoDefault(False)
