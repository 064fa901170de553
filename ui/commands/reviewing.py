"""Drafts of the daily run that wait: told above the panes, opened, and decided on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from digest.model import Decision, Edition, Outcome, Run, RunId
from ui.translation import tr
from ui.workbench import Workbench

if TYPE_CHECKING:
    from ui.main_window import MainWindow

LOOKED_AGAIN_MS = 300
"""When a draft that is at work is looked at again."""


class Reviewing(QObject):
    """Signals: `waits(run)` for a draft that another program has made, once."""

    waits = Signal(object)

    def __init__(self, bench: Workbench, window: "MainWindow") -> None:
        super().__init__(window)
        self._bench = bench
        self._window = window
        self.waiting: tuple[Run, ...] = ()
        self._left: set[tuple[RunId, Outcome]] = set()
        self._known: set[tuple[RunId, Outcome]] = set()
        bench.news.run_changed.connect(self._on_run_changed)

    def look(self) -> None:
        """Reads which drafts wait; to be called now and then, as another program may have made
        them."""
        bench = self._bench
        bench.tasks.run(
            bench.library.open_runs, on_done=self._show, on_failed=bench.banner.show_error
        )

    def show_strip(self, _opened: Edition | None = None) -> None:
        """Says what waits, that of the edition on the desk first."""
        window, strip = self._window, self._window.review_strip
        shown = self._bench.document.edition.id
        waiting = [run for run in self.waiting if _key(run) not in self._left]
        waiting.sort(key=lambda run: run.edition != shown)
        if not waiting:
            strip.hide()
            return
        first = waiting[0]
        titles = {known.id: known.title for known in window.publications.all}
        strip.show_run(
            first,
            titles.get(first.publication, first.publication),
            is_open=first.edition == shown,
            others=len(waiting) - 1,
        )

    def open(self, run: Run) -> None:
        """Opens the draft of `run`."""
        if run.edition is not None:
            self._window.editions.open_by_id(run.edition)

    def publish(self, run: Run) -> None:
        """Has the draft published now, with what was typed until now."""
        bench = self._bench
        bench.autosave.settle(
            lambda: bench.tasks.run(
                lambda: bench.scheduler.publish_run(run.id),
                on_done=lambda _: self._tell_publishing(run),
                on_failed=bench.banner.show_error,
            ),
            bench.banner.show_error,
        )

    def decide(self, run: Run, decision: Decision) -> None:
        """Keeps what the editor decided of the draft."""
        bench = self._bench
        bench.tasks.run(
            lambda: bench.scheduler.decide(run.id, decision),
            on_done=self._on_decided,
            on_failed=bench.banner.show_error,
        )

    def leave(self, run: Run) -> None:
        """Says no more of this draft, unless something else becomes of it."""
        self._left.add(_key(run))
        self.show_strip()

    def _on_decided(self, run: Run) -> None:
        self._bench.news.run_changed.emit(run)

    def _tell_publishing(self, run: Run) -> None:
        self._left.add(_key(run))
        self.show_strip()
        self._bench.banner.show_message(
            tr("Review", "The edition is being published."),
            detail=tr("Review", "It is told here what becomes of it."),
        )

    def _on_run_changed(self, run: Run) -> None:
        self._known.add(_key(run))
        self.look()

    def _show(self, runs: tuple[Run, ...]) -> None:
        at_work = {run.id for run in runs if run.outcome is Outcome.RUNNING}
        # A draft in review takes in what has come, and waits on; nobody is told when it has.
        renewed = [run for run in self.waiting if run.id in at_work]
        if renewed:
            QTimer.singleShot(LOOKED_AGAIN_MS, self, self.look)
        waiting = [run for run in runs if run.outcome in (Outcome.WAITING, Outcome.HELD)]
        self.waiting = (*waiting, *renewed)
        new = [run for run in self.waiting if _key(run) not in self._known]
        self._known |= {_key(run) for run in new}
        self.show_strip()
        for run in new:
            self.waits.emit(run)


def _key(run: Run) -> tuple[RunId, Outcome]:
    return run.id, run.outcome
