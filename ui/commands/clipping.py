"""Edit: cut, copy, paste and select all, for what has the keyboard.

A text field takes them for its text. Elsewhere they go to the pane around the keyboard that knows
them: one that has `cut_selected`, `copy_selected` or `select_all`.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

TextField = QLineEdit | QPlainTextEdit | QTextEdit


class Clipping(QObject):
    """`incoming` is what takes a paste that is meant for no text field."""

    def __init__(self, outline: QWidget, incoming: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent)
        self._outline = outline
        self._incoming = incoming

    def cut(self) -> None:
        if field := _field():
            field.cut()
        else:
            self._ask("cut_selected")

    def copy(self) -> None:
        if field := _field():
            field.copy()
        else:
            self._ask("copy_selected")

    def paste(self) -> None:
        if (field := _field()) and not field.isReadOnly():
            field.paste()
        else:
            self._incoming()

    def select_all(self) -> None:
        if field := _field():
            field.selectAll()
        else:
            self._ask("select_all")

    def _ask(self, name: str) -> None:
        """Has the nearest pane around the keyboard do it, else the outline."""
        widget = QApplication.focusWidget()
        while widget is not None and not hasattr(widget, name):
            widget = widget.parentWidget()
        command = getattr(widget or self._outline, name, None)
        if command is not None:
            command()


def _field() -> TextField | None:
    """The text field that has the keyboard."""
    focus = QApplication.focusWidget()
    return focus if isinstance(focus, TextField) else None
