"""Export: the edition as a PDF or a web page, in a file that the editor names."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from digest.deliver import edition_file_name
from digest.model import Format
from ui.exports import Exporter
from ui.messages import Level
from ui.tasks import Lane, Task
from ui.workbench import Workbench

EXPORTING = "Exporting"
"""How the labels of the Exporter's tasks begin."""

_FILTERS = {Format.PDF: "PDF (*.pdf)", Format.WEB: "Web page (*.html)"}
_TITLES = {Format.PDF: "Export as PDF", Format.WEB: "Export as a web page"}


class Exporting(QObject):
    def __init__(self, bench: Workbench, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self._window = window
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(documents))
        self._folder = folder if folder.is_dir() else Path.home()
        self.exporter = Exporter(bench.desk.press, bench.tasks, self)
        self.exporter.finished.connect(self._on_finished)
        self.exporter.failed.connect(bench.banner.show_error)

    def ask_path(self, format: Format) -> None:
        """Asks where to, and exports there."""
        edition = self._bench.document.edition
        dialog = QFileDialog(self._window, _TITLES[format])
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(_FILTERS[format])
        dialog.setDefaultSuffix(format.suffix.removeprefix("."))
        dialog.setDirectory(str(self._folder))
        dialog.selectFile(edition_file_name(edition, format))
        dialog.fileSelected.connect(lambda path: self.export(format, Path(path)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def export(self, format: Format, path: Path) -> None:
        """Writes the edition as it is now to `path`."""
        self._folder = path.parent
        self.exporter.export(self._bench.document.edition, format, path)

    def cancel(self, task: Task) -> None:
        """Stops `task`; an export is stopped in the press, too."""
        if task.label.startswith(EXPORTING) and self.exporter.is_busy:
            self.exporter.cancel()
        else:
            task.cancel()

    def tells(self, task: Task) -> bool:
        """Whether `task` is one to be told of: the preview shows itself that it is drawn."""
        printing = task.lane is Lane.PRESS and not task.label.startswith(EXPORTING)
        return bool(task.label) and not printing

    def _on_finished(self, path: Path) -> None:
        self._bench.banner.show_message(
            f"Exported to {path}.",
            level=Level.SUCCESS,
            actions=(
                ("Open", lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))),
                (
                    "Show the folder",
                    lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent))),
                ),
            ),
        )
