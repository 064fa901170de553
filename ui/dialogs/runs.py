"""The history of runs: what was made when, by whose wish, what became of it, and what is decided of
a draft that waits."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Protocol

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QWidget,
)

from digest.model import (
    Decision,
    EditionId,
    Outcome,
    Publication,
    PublicationId,
    Run,
    RunId,
    StepTaken,
    Trigger,
)
from ui import dates
from ui.colors import Colors
from ui.dialogs.frames import Asker, closing_box, column_in
from ui.dialogs.rows import RowsTable, Shown
from ui.dialogs.run_steps import RunSteps
from ui.engine_words import said_here
from ui.messages import Banner
from ui.run_words import outcome_name
from ui.tasks import Tasks
from ui.translation import marked, tr

MOST_SHOWN = 200
REFRESH_MS = 2000
_TRIGGERS = {
    Trigger.SCHEDULED: marked("Runs", "schedule"),
    Trigger.CATCH_UP: marked("Runs", "catch-up"),
    Trigger.MANUAL: marked("Runs", "by hand"),
}
_MARKS = {
    Outcome.RUNNING: "…",
    Outcome.WAITING: "?",
    Outcome.HELD: "‖",
    Outcome.PUBLISHED: "✓",
    Outcome.FAILED: "×",
    Outcome.SKIPPED: "–",
    Outcome.MISSED: "!",
}


class Runs(Protocol):
    """What the dialog asks of the library."""

    def runs(self, *, limit: int) -> tuple[Run, ...]:
        """Newest first."""

    def publications(self) -> tuple[Publication, ...]: ...

    def steps(self, run: RunId) -> tuple[StepTaken, ...]:
        """What it has done, as it was done."""

    def decide_run(self, run: RunId, decision: Decision, *, now: datetime) -> Run: ...


class RunNow(Protocol):
    """What the dialog asks of the scheduler."""

    def run_now(self, publication: PublicationId) -> None:
        """Has today's edition made, in a thread of its own."""

    def publish_run(self, run: RunId) -> None:
        """Has the edition of `run` published now."""

    def decide(self, run: RunId, decision: Decision) -> Run: ...


class RunsDialog(QDialog):
    """`chosen` is the edition to open when the dialog was accepted, else None.

    While it is on view the list is read anew every two seconds.
    """

    def __init__(
        self,
        library: Runs,
        tasks: Tasks,
        scheduler: RunNow | None,
        parent: QWidget | None = None,
        *,
        now: Callable[[], datetime] = dates.local_now,
    ) -> None:
        """Without a scheduler nothing can be run from here."""
        super().__init__(parent)
        self._library = library
        self._asker = Asker(self, tasks)
        self._scheduler = scheduler
        self._titles: dict[PublicationId, str] = {}
        self.chosen: EditionId | None = None
        self.setWindowTitle(tr("Runs", "Runs"))
        self._make_parts(now)
        self._live = QTimer(self, interval=REFRESH_MS)
        self._connect()
        self._lay_out()
        self._on_selected(None)
        self._show_publications(())

    @property
    def is_live(self) -> bool:
        """Whether the list is read anew by itself."""
        return self._live.isActive()

    def refresh(self) -> None:
        """Reads the history anew."""
        self._asker.ask(
            lambda: (self._library.publications(), self._library.runs(limit=MOST_SHOWN)),
            lambda found: self._on_read(*found),
            self._on_read_failed,
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self._live.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._live.stop()

    def _make_parts(self, now: Callable[[], datetime]) -> None:
        self.publication = QComboBox(accessibleName=tr("Runs", "Publication to run"))
        self.publication.setMinimumWidth(240)
        self.run_button = QPushButton(tr("Runs", "Run now"), autoDefault=False)
        self.run_button.setToolTip(tr("Runs", "Make today's edition of this publication now"))
        self.banner = Banner(self)
        self.table = RowsTable(
            tr("Runs", "Runs"),
            _columns(self._titles, now),
            key=lambda run: run.id,
            invitation=tr(
                "Runs", "No run yet. A publication with a schedule runs by itself, or run one now."
            ),
            parent=self,
        )
        self.foot = RunSteps(self, now=now)
        self.foot.set_may_publish(self._scheduler is not None)
        self.open_button = QPushButton(tr("Runs", "Open edition"), autoDefault=False)

    def _connect(self) -> None:
        self._live.timeout.connect(self.refresh)
        self.run_button.clicked.connect(self._on_run_now)
        self.open_button.clicked.connect(lambda: self._on_opened(self.table.current_row))
        self.table.row_opened.connect(self._on_opened)
        self.table.row_selected.connect(self._on_selected)
        self.foot.decided.connect(self._on_decided)
        self.foot.publish_wanted.connect(self._on_publish)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.publication)
        head.addWidget(self.run_button)
        head.addStretch(1)
        close = closing_box(self)
        foot = QHBoxLayout()
        foot.addWidget(self.open_button)
        foot.addStretch(1)
        foot.addWidget(close)
        column = column_in(self)
        column.addLayout(head)
        column.addWidget(self.banner)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(self.table)
        parts.addWidget(self.foot)
        parts.setStretchFactor(0, 1)
        parts.setChildrenCollapsible(False)
        column.addWidget(parts, 1)
        column.addLayout(foot)

    def _on_read(self, publications: tuple[Publication, ...], runs: tuple[Run, ...]) -> None:
        self._titles.clear()
        self._titles.update({known.id: known.title for known in publications})
        self._show_publications(publications)
        self.table.set_rows(runs)

    def _on_read_failed(self, error: Exception) -> None:
        self._live.stop()  # or the same sentence comes back every two seconds
        self.banner.show_error(error, actions=((tr("Runs", "Try again"), self._try_again),))

    def _try_again(self) -> None:
        self._live.start()
        self.refresh()

    def _show_publications(self, publications: tuple[Publication, ...]) -> None:
        shown = [self.publication.itemData(n) for n in range(self.publication.count())]
        if shown != [known.id for known in publications]:
            self.publication.clear()
            for known in publications:
                self.publication.addItem(known.title, known.id)
        self.run_button.setEnabled(self._scheduler is not None and bool(publications))
        self.publication.setEnabled(bool(publications))

    def _on_run_now(self) -> None:
        scheduler, id_ = self._scheduler, self.publication.currentData()
        if scheduler is None or id_ is None:
            return
        title = self.publication.currentText()
        self._asker.ask(
            lambda: scheduler.run_now(PublicationId(id_)),
            lambda _: self._on_started(title),
            self.banner.show_error,
            label=tr("Runs", "Starting “{title}”").format(title=title),
        )

    def _on_started(self, title: str) -> None:
        self.banner.show_message(
            tr("Runs", "“{title}” is being made.").format(title=title),
            detail=tr("Runs", "It appears below, with what became of it."),
        )
        self.refresh()

    def _on_selected(self, run: Run | None) -> None:
        self.open_button.setEnabled(run is not None and run.edition is not None)
        self.foot.show_run(run)
        if run is not None:
            self._asker.ask(
                lambda: self._library.steps(run.id),
                lambda steps: self.foot.show_steps(run, steps),
                self._on_read_failed,
            )

    def _on_decided(self, run: Run, decision: Decision) -> None:
        library, scheduler = self._library, self._scheduler

        def decide() -> Run:
            if scheduler is not None:
                return scheduler.decide(run.id, decision)
            return library.decide_run(run.id, decision, now=datetime.now(UTC))

        self._asker.ask(decide, lambda _: self.refresh(), self.banner.show_error)

    def _on_publish(self, run: Run) -> None:
        scheduler = self._scheduler
        if scheduler is None:
            return
        title = self._titles.get(run.publication, run.publication)
        self._asker.ask(
            lambda: scheduler.publish_run(run.id),
            lambda _: self._on_started(title),
            self.banner.show_error,
        )

    def _on_opened(self, run: Run | None) -> None:
        if run is not None and run.edition is not None:
            self.chosen = run.edition
            self.accept()

    def sizeHint(self) -> QSize:
        return QSize(1080, 680)


def _columns(titles: Mapping[PublicationId, str], now: Callable[[], datetime]) -> tuple[Shown, ...]:
    return (
        Shown(
            header=tr("Runs", "Outcome"),
            text=lambda run: f"{_MARKS[run.outcome]}  {outcome_name(run.outcome)}",
            color=lambda run, colors: _tone(run.outcome, colors),
            width=118,
        ),
        Shown(
            header=tr("Runs", "Publication"),
            text=lambda run: titles.get(run.publication, run.publication),
        ),
        Shown(
            header=tr("Runs", "Started by"),
            text=lambda run: tr("Runs", _TRIGGERS[run.trigger]),
            width=96,
        ),
        Shown(
            header=tr("Runs", "Due"),
            text=lambda run: dates.recent(run.due, now()),
            order=lambda run: run.due.timestamp(),
            width=142,
        ),
        Shown(
            header=tr("Runs", "Started"),
            text=lambda run: _unless_missed(run, dates.recent(run.started, now())),
            order=lambda run: run.started.timestamp(),
            width=142,
        ),
        Shown(
            header=tr("Runs", "Took"),
            text=lambda run: _unless_missed(
                run, dates.duration(_took(run)) if run.finished else ""
            ),
            order=_took,
            width=70,
        ),
        Shown(header=tr("Runs", "Reason"), text=lambda run: said_here(run.reason)),
    )


def _took(run: Run) -> timedelta:
    """How long it went; nothing while it goes on."""
    return run.finished - run.started if run.finished else timedelta(0)


def _unless_missed(run: Run, text: str) -> str:
    """`text`, which has no meaning for a run that never began."""
    return "" if run.outcome is Outcome.MISSED else text


def _tone(outcome: Outcome, colors: Colors) -> str:
    match outcome:
        case Outcome.PUBLISHED:
            return colors.good
        case Outcome.FAILED:
            return colors.accent
        case Outcome.MISSED | Outcome.HELD | Outcome.WAITING:
            return colors.warning
        case _:
            return colors.soft
