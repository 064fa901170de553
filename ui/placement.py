"""Where things were: the window, its panes, its dialogs and their columns, remembered between
starts. A window that would lie outside all screens comes back into one: Qt sees to that."""

from collections.abc import Mapping

from PySide6.QtCore import QByteArray, QPoint, QRect, QSettings, QSize, QTimer
from PySide6.QtWidgets import QDialog, QHeaderView, QMainWindow, QSplitter, QTableView

from ui.look import scaled

OWN_DIALOGS = "ui."
"""The modules whose dialogs are remembered; a file dialog remembers itself."""


class Placement:
    """Keeps places in `settings`, by names that stay the same between versions."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def restore_window(self, window: QMainWindow, splitters: Mapping[str, QSplitter]) -> None:
        """As `keep_window` kept them; what was never kept is left as it is."""
        if geometry := self._state("window/geometry"):
            window.restoreGeometry(geometry)
        if docks := self._state("window/docks"):
            window.restoreState(docks)
        for name, splitter in splitters.items():
            if state := self._state(f"window/{name}"):
                splitter.restoreState(state)

    def keep_window(self, window: QMainWindow, splitters: Mapping[str, QSplitter]) -> None:
        self._settings.setValue("window/geometry", window.saveGeometry())
        self._settings.setValue("window/docks", window.saveState())
        for name, splitter in splitters.items():
            self._settings.setValue(f"window/{name}", splitter.saveState())

    def adopt(self, dialog: QDialog) -> None:
        """Gives `dialog`, which is about to be shown, the size and columns it was left with, and
        keeps those that it will be left with."""
        if type(dialog).__module__.startswith(OWN_DIALOGS):
            name = f"dialogs/{type(dialog).__name__}"
            dialog.finished.connect(lambda: self._keep_dialog(dialog, name))
            # Some are still being made when they are first heard of.
            QTimer.singleShot(0, dialog, lambda: self._restore_dialog(dialog, name))

    def _restore_dialog(self, dialog: QDialog, name: str) -> None:
        size = self._settings.value(f"{name}/size")
        if not isinstance(size, QSize):  # made for 100 % text
            size = QSize(scaled(dialog.width()), scaled(dialog.height()))
        room = dialog.screen().availableGeometry()
        if size != dialog.size():
            dialog.resize(size.boundedTo(room.size()))
            dialog.move(_within(dialog.frameGeometry(), room))
        for place, header in _headers(dialog).items():
            if state := self._state(f"{name}/{place}"):
                header.restoreState(state)

    def _keep_dialog(self, dialog: QDialog, name: str) -> None:
        self._settings.setValue(f"{name}/size", dialog.size())
        for place, header in _headers(dialog).items():
            self._settings.setValue(f"{name}/{place}", header.saveState())

    def _state(self, key: str) -> QByteArray | None:
        state = self._settings.value(key)
        return state if isinstance(state, QByteArray) else None


def _within(place: QRect, room: QRect) -> QPoint:
    """Where the top left corner of `place` goes so that all of it is in `room`, if it can be."""
    left = max(room.left(), min(place.left(), room.right() + 1 - place.width()))
    top = max(room.top(), min(place.top(), room.bottom() + 1 - place.height()))
    return QPoint(left, top)


def _headers(dialog: QDialog) -> dict[str, QHeaderView]:
    """Each table's columns, by the table's name and how many columns it has: other columns, as
    another version's, are not put into the old ones' widths. Without a name, by its number, which
    is another one once a page was turned to, as Qt orders widgets by what lies on top."""
    headers = {}
    for number, table in enumerate(dialog.findChildren(QTableView)):
        header = table.horizontalHeader()
        headers[f"columns-{table.accessibleName() or number}-{header.count()}"] = header
    return headers
