"""Edition ▸ Theme: the gallery, and what becomes of the preview when a theme's files are edited."""

from collections.abc import Set
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from ui import dialogs
from ui.theme_shelf import ThemeShelf
from ui.workbench import Workbench

if TYPE_CHECKING:
    from ui.theme_thumbnails import ThemeThumbnails

_FINE = 2
"""Device pixels to each pixel of a thumbnail, for fine screens."""


class Themes(QObject):
    """`shelf` has the themes that there are, `dialog` is the gallery while it is open. Signal:
    `reprint_wanted()` when files of the edition's theme have changed."""

    reprint_wanted = Signal()

    def __init__(self, bench: Workbench, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self._window = window
        self.shelf = ThemeShelf(bench.desk.themes, bench.tasks, self)
        self.dialog: dialogs.ThemesDialog | None = None
        self.shelf.edited.connect(self._on_edited)

    @cached_property
    def _thumbnails(self) -> "ThemeThumbnails":
        from ui.dialogs.theme_gallery import PAGE_WIDTH
        from ui.theme_thumbnails import ThemeThumbnails

        bench = self._bench
        return ThemeThumbnails(
            bench.desk.press, bench.tasks, bench.desk.themes, _FINE * PAGE_WIDTH, self
        )

    def show(self) -> None:
        """Opens the gallery beside the edition, or brings it forward."""
        if self.dialog is None:
            self.dialog = dialogs.ThemesDialog(
                self._bench.document, self.shelf, self._thumbnails, self._window
            )
            self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.dialog.finished.connect(self._on_closed)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def _on_edited(self, keys: Set[str]) -> None:
        if self._bench.document.edition.theme in keys:
            self.reprint_wanted.emit()

    def _on_closed(self, _code: int) -> None:
        self.dialog = None
