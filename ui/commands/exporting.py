"""Export: the edition in any format, in a file that the editor names; a mail is checked first."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from digest.deliver import edition_file_name
from digest.model import Edition, Format
from ui import dialogs
from ui.block_texts import title_of
from ui.exports import Exporter
from ui.messages import Level
from ui.tasks import Lane, Task
from ui.workbench import Workbench

if TYPE_CHECKING:
    from digest.render.mail import MailReport

EXPORTING = "Exporting"
"""How the labels of the Exporter's tasks begin."""

_NAMES = {
    Format.PDF: "PDF",
    Format.WEB: "web page",
    Format.EMAIL: "e-mail",
    Format.TEXT: "plain text",
    Format.EPUB: "EPUB",
    Format.ARCHIVE: "PDF for archives",
    Format.IMAGES: "pictures of the pages",
}


class Exporting(QObject):
    """Signal: `block_wanted(block id)` when a finding of the e-mail's check leads to its block."""

    block_wanted = Signal(object)

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
        """Asks where to, and exports there; shows first what is good to know of an e-mail."""
        edition = self._bench.document.edition
        if format is Format.EMAIL:
            self._check_mail(edition)
        else:
            self._ask_path(edition, format)

    def export(self, format: Format, path: Path) -> None:
        """Writes the edition as it is now to `path`."""
        self._export(self._bench.document.edition, format, path)

    def _export(self, edition: Edition, format: Format, path: Path) -> None:
        self._folder = path.parent
        self.exporter.export(edition, format, path)

    def _ask_path(self, edition: Edition, format: Format) -> None:
        dialog = QFileDialog(self._window, f"Export as {_NAMES[format]}")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{_NAMES[format]} (*{format.suffix})")
        dialog.setDefaultSuffix(format.suffix.removeprefix("."))
        dialog.setDirectory(str(self._folder))
        dialog.selectFile(edition_file_name(edition, format))
        dialog.fileSelected.connect(lambda path: self._export(edition, format, Path(path)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _check_mail(self, edition: Edition) -> None:
        press = self._bench.desk.press

        from digest.render.content.context import anchors_of
        from digest.render.mail import check_mail

        def check() -> "MailReport":
            rendition = press.render(edition, Format.EMAIL)
            return check_mail(rendition.content, anchors_of(edition))

        self._bench.tasks.run(
            check,
            label=f"{EXPORTING} the e-mail: checking…",
            lane=Lane.PRESS,
            on_done=lambda report: self._show_check(edition, report),
            on_failed=self._bench.banner.show_error,
        )

    def _show_check(self, edition: Edition, report: "MailReport") -> None:
        titles = {block.id: title_of(block) for block in edition.blocks}
        dialog = dialogs.MailCheckDialog(report, titles, self._window)
        dialog.block_wanted.connect(self.block_wanted)
        dialog.accepted.connect(lambda: self._ask_path(edition, Format.EMAIL))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def cancel(self, task: Task) -> None:
        """Stops `task`; an export is stopped in the press, too."""
        if task.label.startswith(EXPORTING) and self.exporter.is_busy:
            self.exporter.cancel()
        else:
            task.cancel()

    def tells(self, task: Task) -> bool:
        """Whether `task` is one to be told of: the preview shows itself that it is drawn."""
        return bool(task.label) and task.lane is not Lane.PROOF

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
