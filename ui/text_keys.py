"""Gives the window's own keys precedence over the emacs keys that text fields have on X11.

There Qt's fields take Ctrl+E, Ctrl+K, Ctrl+D and Ctrl+U for themselves (end of the line, cut to
the end, …), so that an action with the same key would do nothing while one types.
"""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

_Standard = QKeySequence.StandardKey
_OF_FIELDS = (
    _Standard.MoveToEndOfLine,
    _Standard.DeleteEndOfLine,
    _Standard.DeleteCompleteLine,
    _Standard.Delete,
)
"""What fields may do by a letter with Ctrl where it is an action's key as well."""


class TextKeys(QObject):
    """Stands before whichever widget of `window` has the keyboard, and before no other: a filter
    on the whole application would see each of its events."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if not any(event.matches(key) for key in _OF_FIELDS):
            return False
        pressed = QKeySequence(event.keyCombination())
        actions = self._window.findChildren(QAction)
        if not any(pressed in action.shortcuts() for action in actions):
            return False
        event.ignore()  # not the field's: Qt goes on to the action
        return True

    def _follow(self, former: QWidget | None, now: QWidget | None) -> None:
        if former is not None:
            former.removeEventFilter(self)
        if now is not None and now.window() is self._window:
            now.installEventFilter(self)
