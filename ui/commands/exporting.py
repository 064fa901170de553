"""Export: the edition in one format or in several, in files that the editor names; what is wrong
with it is told first."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from digest.deliver import edition_file_name
from digest.model import Edition, Format
from digest.preflight.findings import Severity
from ui import dialogs
from ui.block_texts import title_of
from ui.exports import Exporter
from ui.finding_words import finding_sentence, format_name
from ui.messages import Level
from ui.tasks import Lane, Task
from ui.translation import tr
from ui.window_settings import EXPORT_FOLDER, EXPORT_FORMATS
from ui.workbench import Workbench

if TYPE_CHECKING:
    from digest.render.mail import MailReport
    from ui.main_window import MainWindow


class Exporting(QObject):
    """Signal: `block_wanted(block id)` when a finding of the e-mail's check leads to its block."""

    block_wanted = Signal(object)

    def __init__(self, bench: Workbench, window: "MainWindow") -> None:
        super().__init__(window)
        self._bench = bench
        self._window = window
        self._formats: tuple[Format, ...] = ()
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

    def ask_formats(self) -> None:
        """Asks which formats and which folder, telling what is wrong with the edition."""
        edition = self._bench.document.edition
        dialog = dialogs.ExportDialog(
            edition, self._remembered_formats(), self._folder(), self._errors(), self._window
        )
        dialog.findings_wanted.connect(self._window.preflighting.show)
        dialog.accepted.connect(lambda: self._export_all(edition, dialog.formats, dialog.folder))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    def again(self) -> None:
        """Exports the edition as it is now in the formats and to the folder of the last time,
        replacing what is there; asks when there was none yet."""
        if self._formats:
            self._export_all(self._bench.document.edition, self._formats, self._folder())
        else:
            self.ask_formats()

    def export(self, format: Format, path: Path) -> None:
        """Writes the edition as it is now to `path`."""
        self._export(self._bench.document.edition, {format: path})

    def cancel(self, task: Task) -> None:
        """Stops `task`; an export is stopped in the press, too."""
        if self.exporter.does(task):
            self.exporter.cancel()
        else:
            task.cancel()

    def tells(self, task: Task) -> bool:
        """Whether `task` is one to be told of: the preview shows itself that it is drawn."""
        return bool(task.label) and task.lane is not Lane.PROOF

    # Where to

    def _folder(self) -> Path:
        """The last one, as long as it is there; else the user's documents."""
        last = self._window.preferences.value(EXPORT_FOLDER)
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        usual = Path(QStandardPaths.writableLocation(documents))
        there = (folder for folder in (last, usual) if folder is not None and folder.is_dir())
        return next(there, Path.home())

    def _remembered_formats(self) -> tuple[Format, ...]:
        words = self._window.preferences.value(EXPORT_FORMATS).split()
        return tuple(format for format in Format if format.value in words) or (Format.PDF,)

    def _errors(self) -> tuple[str, ...]:
        found = self._window.preflighting.watch.findings
        return tuple(finding_sentence(f) for f in found if f.severity is Severity.ERROR)

    def _export_all(self, edition: Edition, formats: tuple[Format, ...], folder: Path) -> None:
        names = {format: folder / edition_file_name(edition, format) for format in formats}
        self._window.preferences.set(EXPORT_FORMATS, " ".join(formats))
        self._export(edition, names)

    def _export(self, edition: Edition, wanted: Mapping[Format, Path]) -> None:
        self._formats = tuple(wanted)
        folder = next(iter(wanted.values())).parent
        if folder.is_dir():
            self._window.preferences.set(EXPORT_FOLDER, str(folder))
        self.exporter.export(edition, wanted)

    def _ask_path(self, edition: Edition, format: Format) -> None:
        name = format_name(format)
        title = tr("Exporting", "Export as {format}").format(format=name)
        dialog = QFileDialog(self._window, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{name} (*{format.suffix})")
        dialog.setDefaultSuffix(format.suffix.removeprefix("."))
        dialog.setDirectory(str(self._folder()))
        dialog.selectFile(edition_file_name(edition, format))
        dialog.fileSelected.connect(lambda path: self._export(edition, {format: Path(path)}))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    # The mail's check

    def _check_mail(self, edition: Edition) -> None:
        press = self._bench.desk.press
        self._bench.tasks.run(
            lambda: press.check(edition, Format.EMAIL).mail,
            label=tr("Exporting", "Checking the e-mail"),
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

    # What became of it

    def _on_finished(self, paths: tuple[Path, ...]) -> None:
        first = paths[0]
        if len(paths) == 1:
            told = tr("Exporting", "Exported to {path}.").format(path=first)
        else:
            words = tr("Exporting", "Exported %n file(s) to {folder}.", n=len(paths))
            told = words.format(folder=first.parent)
        opens = (tr("Exporting", "Open"), lambda: _open(first))
        shows = (tr("Exporting", "Show in folder"), lambda: _open(first.parent))
        self._bench.banner.show_message(told, level=Level.SUCCESS, actions=(opens, shows))


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
