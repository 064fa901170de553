"""Sources: shown with their health, added, gathered one by one, taken over and handed on."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from digest.files import write_atomically
from digest.model import Publication, Source
from digest.pipeline import Kept, gather_sources
from digest.sources.opml import write_opml
from ui.arrivals import summary
from ui.dialogs.add_source import AddSourceDialog
from ui.dialogs.sources import SourcesDialog
from ui.messages import Banner, Level
from ui.source_rows import load_rows
from ui.tasks import Lane
from ui.workbench import Workbench

_LISTS = "Lists of feeds (*.opml *.xml)"


class Sources(QObject):
    """Signals: `changed()` when publications read other sources than before; `gathered()` when
    the library has something new; `rows_read(rows)` with every source and how it fares."""

    changed = Signal()
    gathered = Signal()
    rows_read = Signal(object)

    def __init__(self, bench: Workbench, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self._window = window
        self._dialog: SourcesDialog | None = None

    def refresh(self) -> None:
        """Looks at the sources' health anew; to be called when something was gathered."""
        bench = self._bench
        bench.tasks.run(
            lambda: load_rows(bench.library, bench.now()),
            on_done=self.rows_read.emit,
            on_failed=bench.banner.show_error,
        )
        if self._dialog is not None:
            self._dialog.refresh()

    def show(self) -> None:
        """Opens the window of sources, or brings it forward."""
        if self._dialog is None:
            self._dialog = self._made_dialog()
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    @property
    def dialog(self) -> SourcesDialog | None:
        """The window of sources while it is open."""
        return self._dialog

    def gather(self, *sources: Source) -> None:
        """Reads these sources into the library, even paused ones."""
        bench = self._bench
        wanted = tuple(replace(source, paused=False) for source in sources)
        what = f"“{sources[0].name}”" if len(sources) == 1 else f"{len(sources)} sources"

        def read(progress: Callable[[str, int, int], None], cancelled: Callable[[], bool]) -> Kept:
            return gather_sources(
                wanted, bench.desk, now=bench.now(), on_progress=progress, cancelled=cancelled
            )

        self._banner.show_message(f"Reading {what}…")
        bench.tasks.run(
            read,
            label=f"Gathering {what}",
            lane=Lane.NETWORK,
            on_done=lambda kept: self._on_gathered(what, kept),
            on_failed=self._banner.show_error,
        )

    def add(self, address: str = "") -> None:
        """Asks what to read; `address` is looked at straight away."""
        bench = self._bench
        bench.tasks.run(
            bench.library.publications,
            on_done=lambda publications: self._show_add(publications, address),
            on_failed=self._banner.show_error,
        )

    def choose_list(self) -> None:
        """Asks for an OPML file, whose sources can then be ticked."""
        dialog = QFileDialog(self._place, "Import a list of feeds")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(f"{_LISTS};;All files (*)")
        dialog.fileSelected.connect(self.add)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def ask_export(self) -> None:
        """Asks where to write every source to as OPML."""
        dialog = QFileDialog(self._place, "Export the sources")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(_LISTS)
        dialog.setDefaultSuffix("opml")
        dialog.selectFile("sources.opml")
        dialog.fileSelected.connect(lambda path: self.export(Path(path)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def export(self, path: Path) -> None:
        """Writes the sources of all publications to `path`, each once."""
        bench = self._bench

        def write() -> int:
            sources = {
                source.address: source
                for publication in bench.library.publications()
                for source in publication.recipe.sources
            }
            listed = write_opml(sources.values(), title="Digest Desk", created=bench.now())
            write_atomically(path, listed)
            return len(sources)

        bench.tasks.run(
            write,
            on_done=lambda count: self._on_exported(path, count),
            on_failed=self._banner.show_error,
        )

    @property
    def _place(self) -> QWidget:
        """What new dialogs stand before."""
        return self._dialog or self._window

    def _show_add(self, publications: tuple[Publication, ...], address: str) -> None:
        bench = self._bench
        dialog = AddSourceDialog(
            bench.desk, bench.tasks, publications, self._place, address=address
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.added.connect(self._on_added)
        dialog.open()

    def _on_added(self, publication: Publication, sources: tuple[Source, ...]) -> None:
        count = len(sources)
        what = f"“{sources[0].name}” was" if count == 1 else f"{count} sources were"
        self._banner.show_message(
            f"{what} added to “{publication.title}”.",
            level=Level.SUCCESS,
            actions=(("Gather now", lambda: self.gather(*sources)),),
        )
        self._on_changed()

    def _on_exported(self, path: Path, count: int) -> None:
        self._banner.show_message(
            f"{count} {'source' if count == 1 else 'sources'} exported to {path}.",
            level=Level.SUCCESS,
        )

    @property
    def _banner(self) -> Banner:
        """Where the editor looks: the window of sources while it is open."""
        return self._dialog.banner if self._dialog is not None else self._bench.banner

    def _made_dialog(self) -> SourcesDialog:
        dialog = SourcesDialog(self._bench.desk, self._bench.tasks, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._on_closed)
        dialog.changed.connect(self._on_changed)
        dialog.gather_wanted.connect(self.gather)
        dialog.add_wanted.connect(self.add)
        dialog.import_wanted.connect(self.choose_list)
        dialog.export_wanted.connect(self.ask_export)
        return dialog

    def _on_closed(self) -> None:
        self._dialog = None

    def _on_changed(self) -> None:
        self.changed.emit()
        self.refresh()

    def _on_gathered(self, what: str, kept: Kept) -> None:
        failures = kept.gathered.failures
        if failures:
            self._banner.show_message(
                f"{what} could not be read{'' if len(failures) == 1 else ' whole'}. "
                f"{failures[0].reason}",
                detail=failures[0].remedy,
                level=Level.WARNING,
            )
        else:
            self._banner.show_message(f"{what} read. {summary(kept)}", level=Level.SUCCESS)
        self.gathered.emit()
        self.refresh()
