"""Sources: shown with their health, added, gathered one by one, taken over and handed on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from digest import pipeline
from digest.files import write_atomically
from digest.library import Library
from digest.model import Publication, PublicationId, Source, SourceId
from digest.recipes import replace_source
from digest.roster import SourceRow
from ui import dialogs
from ui.arrivals import summary
from ui.engine_words import said_here
from ui.messages import Banner, Level, Message, remedy_here
from ui.source_changes import change_publication
from ui.source_rows import load_rows
from ui.tasks import Lane
from ui.translation import marked, tr
from ui.workbench import Workbench

MOST_TOLD = 3
"""So many failures are told in the strip; the window of sources tells all."""

_LISTS = marked("Sources", "Lists of feeds (*.opml *.xml)")


@dataclass(frozen=True, slots=True)
class _Read:
    """What a gathering of `sources` brought."""

    sources: tuple[Source, ...]
    kept: "pipeline.Kept"
    cancelled: bool

    @property
    def message(self) -> Message:
        """What came, and why which source did not."""
        names = {source.id: source.name for source in self.sources}
        failures = self.kept.gathered.failures
        said = summary(self.kept)
        if self.cancelled:
            said = tr("Sources", "Cancelled. {said}").format(said=said)
        if not failures:
            return Message(title=said)
        failed = tr("Sources", "%n source(s) failed.", n=len(failures))
        reasons = (
            f"{names.get(SourceId(f.source), f.source)}: "
            f"{said_here(f.reason)} {remedy_here(f.remedy)}".strip()
            for f in failures[:MOST_TOLD]
        )
        return Message(title=f"{failed} {said}", detail="  ".join(reasons))


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
        self._dialog: dialogs.SourcesDialog | None = None

    def refresh(self) -> None:
        """Looks at the sources' health anew; to be called when something was gathered."""
        bench = self._bench
        bench.tasks.run(
            lambda: load_rows(bench.library, bench.now().astimezone()),
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
    def dialog(self) -> "dialogs.SourcesDialog | None":
        """The window of sources while it is open."""
        return self._dialog

    def gather(self, *sources: Source) -> None:
        """Reads these sources into the library, even paused ones."""
        wanted = tuple(replace(source, paused=False) for source in sources)
        self._banner.show_message(
            tr("Sources", "Reading {sources}…").format(sources=_named(sources))
        )
        self._gather(
            lambda: wanted,
            label=tr("Sources", "Gathering {sources}").format(sources=_named(sources)),
        )

    def gather_all(self) -> None:
        """Reads every publication's sources into the library."""
        self._gather(lambda: _every_source(self._bench.library), label=tr("Sources", "Gathering"))

    def _gather(self, choose: Callable[[], tuple[Source, ...]], *, label: str) -> None:
        """`choose` is called off the window's thread."""
        bench = self._bench

        def read(progress: "pipeline.Progress", cancelled: Callable[[], bool]) -> _Read:
            sources = choose()
            kept = pipeline.gather_sources(
                sources, bench.desk, now=bench.now(), on_progress=progress, cancelled=cancelled
            )
            return _Read(sources, kept, cancelled())

        bench.tasks.run(
            read,
            label=label,
            lane=Lane.NETWORK,
            ends_itself=True,
            on_done=self._on_gathered,
            on_failed=self._on_failed,
        )

    def add(self, address: str = "") -> None:
        """Asks what to read; `address` is looked at straight away."""
        bench = self._bench
        bench.tasks.run(
            bench.library.publications,
            on_done=lambda publications: self._show_add(publications, address),
            on_failed=self._on_failed,
        )

    def pick_charts(self, row: SourceRow) -> None:
        """Lets the editor point at the source's most-read lists."""
        bench = self._bench
        picker = dialogs.ChartPicker(bench.desk, bench.tasks, row.source, self._place)
        picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picker.pinned.connect(partial(self._keep, row.publication))
        picker.open()

    def _keep(self, publication: PublicationId, source: Source) -> None:
        """Keeps a source in the place of the one with its id."""
        library = self._bench.library
        self._bench.tasks.run(
            lambda: change_publication(
                library, publication, lambda former: replace_source(former, source)
            ),
            on_done=lambda _: self._on_changed(),
            on_failed=self._on_failed,
        )

    def choose_list(self) -> None:
        """Asks for an OPML file, whose sources can then be ticked."""
        dialog = QFileDialog(self._place, tr("Sources", "Import a list of feeds"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(";;".join((tr("Sources", _LISTS), tr("Sources", "All files (*)"))))
        dialog.fileSelected.connect(self.add)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def ask_export(self) -> None:
        """Asks where to write every source to as OPML."""
        dialog = QFileDialog(self._place, tr("Sources", "Export the sources"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("Sources", _LISTS))
        dialog.setDefaultSuffix("opml")
        dialog.selectFile("sources.opml")
        dialog.fileSelected.connect(lambda path: self.export(Path(path)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def export(self, path: Path) -> None:
        """Writes the sources of all publications to `path`, each once."""
        bench = self._bench

        def write() -> int:
            sources = _every_source(bench.library)
            from digest.sources.opml import write_opml

            listed = write_opml(sources, title="Digest Desk", created=bench.now())
            write_atomically(path, listed)
            return len(sources)

        bench.tasks.run(
            write,
            on_done=lambda count: self._on_exported(path, count),
            on_failed=self._on_failed,
        )

    @property
    def _place(self) -> QWidget:
        """What new dialogs stand before."""
        return self._dialog or self._window

    def _show_add(self, publications: tuple[Publication, ...], address: str) -> None:
        bench = self._bench
        dialog = dialogs.AddSourceDialog(
            bench.desk, bench.tasks, publications, self._place, address=address
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.added.connect(self._on_added)
        dialog.open()

    def _on_added(self, publication: Publication, sources: tuple[Source, ...]) -> None:
        if len(sources) == 1:
            said = tr("Sources", "“{source}” was added to “{publication}”.")
        else:
            said = tr("Sources", "%n sources were added to “{publication}”.", n=len(sources))
        self._banner.show_message(
            said.format(source=sources[0].name, publication=publication.title),
            level=Level.SUCCESS,
            actions=((tr("Sources", "Gather now"), lambda: self.gather(*sources)),),
        )
        self._on_changed()
        if self._dialog is not None:
            self._dialog.refresh(select=sources[0])

    def _on_exported(self, path: Path, count: int) -> None:
        self._banner.show_message(
            tr("Sources", "%n source(s) exported to {path}.", n=count).format(path=path),
            level=Level.SUCCESS,
        )

    @property
    def _banner(self) -> Banner:
        """Where the editor looks: the window of sources while it is open."""
        return self._dialog.banner if self._dialog is not None else self._bench.banner

    def _made_dialog(self) -> "dialogs.SourcesDialog":
        dialog = dialogs.SourcesDialog(self._bench.desk, self._bench.tasks, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._on_closed)
        dialog.changed.connect(self._on_changed)
        dialog.gather_wanted.connect(self.gather)
        dialog.add_wanted.connect(self.add)
        dialog.charts_wanted.connect(self.pick_charts)
        dialog.import_wanted.connect(self.choose_list)
        dialog.export_wanted.connect(self.ask_export)
        return dialog

    def _on_failed(self, error: Exception) -> None:
        self._banner.show_error(error)  # asked for now: the dialog may have been closed meanwhile

    def _on_closed(self) -> None:
        self._dialog = None

    def _on_changed(self) -> None:
        self.changed.emit()
        self.refresh()

    def _on_gathered(self, read: _Read) -> None:
        message = read.message
        if not read.sources:
            self._banner.show_message(
                tr("Sources", "There is no source to gather from yet."),
                detail=tr(
                    "Sources", "Paste the address of a news site, a feed or a folder, and choose."
                ),
                actions=((tr("Sources", "Add source…"), self.add),),
            )
            return
        see = () if self._dialog is not None else ((tr("Sources", "Sources"), self.show),)
        failed = bool(read.kept.gathered.failures)
        self._banner.show_message(
            message.title,
            detail=message.detail,
            level=Level.WARNING if failed else Level.SUCCESS,
            actions=see if failed else (),
        )
        self.gathered.emit()
        self.refresh()


def _named(sources: Sequence[Source]) -> str:
    return (
        f"“{sources[0].name}”"
        if len(sources) == 1
        else tr("Sources", "%n source(s)", n=len(sources))
    )


def _every_source(library: Library) -> tuple[Source, ...]:
    """The sources of all publications, each once."""
    sources = {
        source.id: source
        for publication in library.publications()
        for source in publication.recipe.sources
    }
    return tuple(sources.values())
