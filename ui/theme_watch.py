"""Watches the folder of the user's themes, so that a saved file shows at once."""

import os
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

SETTLED_MS = 250
"""Editors write a file in several steps; it is looked at when they are over."""

MOST_WATCHED = 500


class ThemeWatch(QObject):
    """Signal: `changed()` when files of the themes did, once for all that changed together."""

    changed = Signal()

    def __init__(self, themes: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._watcher = QFileSystemWatcher(self)
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self._on_settled)
        self._watcher.fileChanged.connect(lambda _: self._settled.start())
        self._watcher.directoryChanged.connect(lambda _: self._settled.start())

    def start(self) -> None:
        """Watches what there is now."""
        wanted = set(_places_in(self._themes))
        watched = {*self._watcher.files(), *self._watcher.directories()}
        # A file that an editor has replaced is another one of the same name: Qt has dropped it.
        if gone := watched - wanted:
            self._watcher.removePaths(list(gone))
        if new := wanted - watched:
            self._watcher.addPaths(list(new))

    def _on_settled(self) -> None:
        self.start()
        self.changed.emit()


def _places_in(themes: Path) -> list[str]:
    """The folder, its themes, and their files."""
    places: list[str] = []
    for place, folders, files in os.walk(themes):
        folders[:] = [name for name in folders if not name.startswith(".")]
        places += [place, *(str(Path(place, name)) for name in files if not name.startswith("."))]
        if len(places) > MOST_WATCHED:
            break
    return places[:MOST_WATCHED]
