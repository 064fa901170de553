"""Where the keyboard goes: round the panes, and into the edition's own form."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.palette import CommandPalette


class Going(QObject):
    """`palette` is the command palette, made when it is first asked for."""

    def __init__(self, window: "MainWindow", store: QSettings) -> None:
        """`store` remembers what was chosen in the palette."""
        super().__init__(window)
        self._window = window
        self._store = store

    @cached_property
    def palette(self) -> "CommandPalette":
        from ui.palette import CommandPalette

        return CommandPalette(self._window, self._store)

    def show_palette(self) -> None:
        """Everything that the window can do and go to, by name."""
        self.palette.open()

    def go_round(self, step: int) -> None:
        """The keyboard goes to the next pane that is shown, or the one before (-1)."""
        panes = [pane for pane in self._window.panes() if pane.isVisible()]
        if not panes:
            return
        focus = self._window.focusWidget()
        inside = (n for n, pane in enumerate(panes) if focus and _is_in(focus, pane))
        here = next(inside, -1 if step > 0 else 0)
        _focus_first(panes[(here + step) % len(panes)])

    def show_nameplate(self) -> None:
        """The edition's title is ready to be typed over."""
        self._window.outline.clear_selection()
        self._window.inspector.edition_form.title.editor.setFocus()

    def show_correction_note(self) -> None:
        """What the readers of a corrected edition are told is ready to be typed."""
        self._window.outline.clear_selection()
        self._window.inspector.edition_form.note.editor.setFocus()


def _is_in(widget: QWidget, pane: QWidget) -> bool:
    return widget is pane or pane.isAncestorOf(widget)


def _focus_first(pane: QWidget) -> None:
    """Into the pane, or its first part that takes the keyboard."""
    parts = [pane, *pane.findChildren(QWidget)]
    for part in parts:
        if part.isVisible() and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            part.setFocus(Qt.FocusReason.TabFocusReason)
            return
