"""File ▸ Settings."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui import dialogs
from ui.window_settings import WindowSettings
from ui.workbench import Workbench


class Preferring(QObject):
    """`dialog` is the settings' while it is open."""

    def __init__(self, bench: Workbench, preferences: WindowSettings, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self._preferences = preferences
        self._window = window
        self.dialog: dialogs.SettingsDialog | None = None

    def show(self, name: str = "") -> None:
        """Opens the settings, or brings them forward; at the one called `name`."""
        if self.dialog is None:
            self.dialog = dialogs.settings_dialog(self._bench, self._preferences, self._window)
            self.dialog.finished.connect(self._on_closed)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
        if name:
            self.dialog.show_setting(name)

    def _on_closed(self) -> None:
        self.dialog = None
