"""Publications: made, edited, run; and what the scheduler tells of them."""

from contextlib import suppress

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from digest.errors import NotFoundError
from digest.model import EditionId, Outcome, Publication, Run
from digest.schedule import watch
from ui import dialogs
from ui.messages import Level
from ui.run_words import run_message
from ui.source_changes import with_sources_of
from ui.theme_shelf import ThemeShelf
from ui.translation import tr
from ui.workbench import Workbench


class Publications(QObject):
    """Signals: `changed()` when the publications did; `gathered()` when the library has something
    new; `edition_wanted(id)` when a run's edition shall be opened."""

    changed = Signal()
    gathered = Signal()
    edition_wanted = Signal(object)

    def __init__(self, bench: Workbench, shelf: ThemeShelf, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self._shelf = shelf
        self._window = window
        self.all: tuple[Publication, ...] = ()
        bench.news.run_changed.connect(self._on_run_changed)

    def refresh(self) -> None:
        """Reads the publications anew."""
        self._bench.tasks.run(self._bench.library.publications, on_done=self._on_read)

    def new(self) -> None:
        self._show_dialog(None)

    def edit(self, publication: Publication) -> None:
        self._show_dialog(publication)

    def run_now(self, publication: Publication) -> None:
        """Has today's edition made and delivered, as at its time of day."""
        bench = self._bench
        bench.banner.show_message(
            tr("Publications", "Making today's edition of “{title}”.").format(
                title=publication.title
            ),
            detail=tr("Publications", "You can go on working; it is told here when it is done."),
        )
        bench.tasks.run(
            lambda: bench.scheduler.run_now(publication.id), on_failed=bench.banner.show_error
        )

    def show_runs(self) -> None:
        bench = self._bench
        dialog = dialogs.RunsDialog(bench.library, bench.tasks, bench.scheduler, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._on_run_chosen(dialog.chosen))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def _show_dialog(self, publication: Publication | None) -> None:
        dialog = dialogs.PublicationDialog(
            self._bench.desk,
            self._bench.tasks,
            publication,
            self._window,
            themes=self._shelf.infos,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._save(dialog.publication(), publication))
        dialog.open()

    def _save(self, edited: Publication, opened: Publication | None = None) -> None:
        """Keeps `edited`, which the dialog made of `opened`, None for a new one."""
        bench = self._bench

        def save() -> None:
            publication = edited
            if opened is not None:
                with suppress(NotFoundError):  # deleted meanwhile: what was edited stays whole
                    stored = bench.library.publication(opened.id)
                    publication = with_sources_of(stored, edited, opened)
            bench.library.save_publication(publication)
            watch(publication, bench.library, now=bench.now())
            bench.scheduler.refresh()

        bench.tasks.run(save, on_done=lambda _: self.refresh(), on_failed=bench.banner.show_error)

    def _on_run_chosen(self, edition: EditionId | None) -> None:
        if edition is not None:
            self.edition_wanted.emit(edition)

    def _on_read(self, publications: tuple[Publication, ...]) -> None:
        self.all = tuple(publications)
        self.changed.emit()

    def _on_run_changed(self, run: Run) -> None:
        banner, message = self._bench.banner, run_message(run, self.all)
        show_runs = (tr("Publications", "Run history"), self.show_runs)
        match run.outcome:
            case Outcome.RUNNING:
                banner.show_message(message.title)
                return
            case Outcome.PUBLISHED if run.edition:
                opens = tr("Publications", "Open it")
                open_it = (opens, lambda: self.edition_wanted.emit(run.edition))
                level, actions = Level.SUCCESS, (open_it, show_runs)
            case Outcome.PUBLISHED:
                level, actions = Level.SUCCESS, (show_runs,)
            case Outcome.WAITING | Outcome.HELD:
                self.gathered.emit()
                self.changed.emit()
                return  # the strip above tells of it, as long as it waits
            case Outcome.SKIPPED:
                level, actions = Level.INFO, (show_runs,)
            case _:
                level, actions = Level.ERROR, (show_runs,)
        banner.show_message(message.title, detail=message.detail, level=level, actions=actions)
        self.gathered.emit()
        self.changed.emit()
