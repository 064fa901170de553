"""Editions as files: a copy is saved anywhere, and opened again here or on another desk."""

from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from digest.deliver import edition_file_name
from digest.edition_files import (
    MOST_BYTES,
    SUFFIX,
    as_draft,
    edition_from_bytes,
    edition_to_bytes,
)
from digest.files import write_atomically
from digest.model import Edition, EditionId, Format
from ui.commands.editions import Editions
from ui.messages import Level
from ui.tasks import Lane
from ui.translation import tr
from ui.workbench import Workbench


class EditionFiles(QObject):
    """Belongs to the window; its dialogs leave the window to itself."""

    def __init__(self, bench: Workbench, editions: Editions, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self._editions = editions
        self._window = window
        self._folder = Path.home()

    def ask_where_to_save(self) -> None:
        """Asks for a file, and writes the edition on the desk to it."""
        edition = self._bench.document.edition
        dialog = self._dialog(tr("Edition files", "Save a copy as a file"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.selectFile(Path(edition_file_name(edition, Format.TEXT)).stem + SUFFIX)
        dialog.fileSelected.connect(lambda path: self.save(Path(path)))
        dialog.open()

    def ask_what_to_open(self) -> None:
        """Asks for an edition's file, and opens what is in it."""
        dialog = self._dialog(tr("Edition files", "Open an edition from a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.open(Path(path)))
        dialog.open()

    def save(self, path: Path) -> None:
        """Writes the edition as it is now to `path`, whole or not at all."""
        self._folder = path.parent
        edition = self._bench.document.edition
        self._bench.tasks.run(
            lambda: write_atomically(path, edition_to_bytes(edition)),
            lane=Lane.NETWORK,  # a slow disk elsewhere is in nobody's way
            on_done=lambda _: self._tell_saved(edition, path),
            on_failed=self._bench.banner.show_error,
        )

    def open(self, path: Path) -> None:
        """Puts what is in the file into the library as a draft of its own, and on the desk."""
        self._folder = path.parent
        self._bench.tasks.run(
            lambda: self._taken_in(path),
            lane=Lane.NETWORK,
            on_done=self._on_taken_in,
            on_failed=self._bench.banner.show_error,
        )

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title)
        dialog.setNameFilter(tr("Edition files", "Editions of Digest Desk") + f" (*{SUFFIX})")
        dialog.setDirectory(str(self._folder))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _taken_in(self, path: Path) -> Edition:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
        now = self._bench.now()
        read = edition_from_bytes(content, path.name)
        edition = as_draft(read, id=EditionId(uuid4().hex), now=now)
        self._bench.library.save_edition(edition, saved=now)
        return edition

    def _on_taken_in(self, edition: Edition) -> None:
        self._editions.open(edition)
        self._editions.changed.emit()

    def _tell_saved(self, edition: Edition, path: Path) -> None:
        self._bench.banner.show_message(
            tr("Edition files", "A copy of “{title}” is saved as {file}.").format(
                title=edition.title, file=path.name
            ),
            detail=str(path),
            level=Level.SUCCESS,
        )
