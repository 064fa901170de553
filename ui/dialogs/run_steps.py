"""What one run has done, step by step, and what can be decided of it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from digest.model import Decision, Outcome, Run, Step, StepTaken
from ui import dates
from ui.dialogs.rows import RowsTable, Shown
from ui.engine_words import said_here
from ui.run_words import outcome_name
from ui.translation import marked, tr

_STEPS = {
    Step.GATHERED: marked("Run steps", "Sources read"),
    Step.COMPOSED: marked("Run steps", "Draft made"),
    Step.ANNOUNCED: marked("Run steps", "You were told"),
    Step.FROZEN: marked("Run steps", "Draft frozen"),
    Step.RENDERED: marked("Run steps", "Rendered"),
    Step.ISSUED: marked("Run steps", "Issued"),
    Step.DELIVERED: marked("Run steps", "Delivered"),
}
_DECISIONS = {
    Decision.APPROVED: marked("Run steps", "You approved it."),
    Decision.HELD: marked("Run steps", "You hold it back."),
    Decision.SKIPPED: marked("Run steps", "You skipped it."),
}
_AGAIN = (Outcome.FAILED, Outcome.SKIPPED, Outcome.MISSED)
_UNDECIDED = (Outcome.WAITING, Outcome.HELD)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    number: int
    taken: StepTaken


class RunSteps(QWidget):
    """The foot of the run history. Signals: `decided(run, decision)`, `publish_wanted(run)`."""

    decided = Signal(object, object)
    publish_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, now: Callable[[], datetime]) -> None:
        super().__init__(parent)
        self._run: Run | None = None
        self._may_publish = True
        self.reason = QLabel()
        self.reason.setWordWrap(True)
        self.reason.setMinimumHeight(36)
        self.reason.setProperty("look", "soft")
        self.reason.setAccessibleName(tr("Runs", "Reason of the run"))
        self.steps = RowsTable(
            tr("Run steps", "Steps of the run"),
            _columns(now),
            key=lambda row: row.number,
            invitation=tr("Run steps", "This run took no step."),
            parent=self,
        )
        self._make_buttons()
        self._lay_out()
        self.show_run(None)

    def set_may_publish(self, may: bool) -> None:
        """Whether there is somebody who makes editions."""
        self._may_publish = may
        self.show_run(self._run)

    def show_run(self, run: Run | None) -> None:
        """Shows `run`, None for none; its steps follow by `show_steps`."""
        if run is None or (self._run is not None and run.id != self._run.id):
            self.steps.set_rows(())
        self._run = run
        self.reason.setText(_words(run) if run else "")
        outcome = run.outcome if run else None
        waits = outcome in _UNDECIDED
        self.approve_button.setVisible(waits)
        self.approve_button.setEnabled(run is not None and run.decision is not Decision.APPROVED)
        self.hold_button.setVisible(outcome is Outcome.WAITING)
        self.skip_button.setVisible(waits)
        self.publish_button.setVisible(waits or outcome in _AGAIN)
        self.publish_button.setEnabled(self._may_publish)
        again = tr("Run steps", "Try again") if outcome in _AGAIN else None
        self.publish_button.setText(again or tr("Run steps", "Publish now"))

    def show_steps(self, run: Run, steps: tuple[StepTaken, ...]) -> None:
        """The steps of `run`, if that is the one on view."""
        if self._run is not None and run.id == self._run.id:
            self.steps.set_rows(
                [_Row(number=number, taken=taken) for number, taken in enumerate(steps)]
            )

    def _make_buttons(self) -> None:
        self.approve_button = QPushButton(tr("Run steps", "Approve"), autoDefault=False)
        self.approve_button.setToolTip(tr("Run steps", "Have it published when it is due"))
        self.hold_button = QPushButton(tr("Run steps", "Hold back"), autoDefault=False)
        self.hold_button.setToolTip(tr("Run steps", "Have it wait until you approve it"))
        self.skip_button = QPushButton(tr("Run steps", "Skip"), autoDefault=False)
        self.skip_button.setToolTip(tr("Run steps", "Publish no edition on that date"))
        self.publish_button = QPushButton(autoDefault=False)
        for button, decision in (
            (self.approve_button, Decision.APPROVED),
            (self.hold_button, Decision.HELD),
            (self.skip_button, Decision.SKIPPED),
        ):
            button.clicked.connect(lambda _=False, d=decision: self.decided.emit(self._run, d))
        self.publish_button.clicked.connect(lambda: self.publish_wanted.emit(self._run))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.reason, 1)
        for button in (
            self.skip_button,
            self.hold_button,
            self.approve_button,
            self.publish_button,
        ):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(buttons)
        column.addWidget(self.steps, 1)

    def sizeHint(self) -> QSize:
        return QSize(900, 210)


def _columns(now: Callable[[], datetime]) -> tuple[Shown, ...]:
    return (
        Shown(
            header=tr("Run steps", "When"),
            text=lambda row: dates.recent(row.taken.at, now()),
            order=lambda row: row.number,
            width=142,
        ),
        Shown(
            header=tr("Run steps", "Step"),
            text=lambda row: tr("Run steps", _STEPS[row.taken.step]),
            order=lambda row: row.number,
            width=142,
        ),
        Shown(header=tr("Run steps", "What"), text=lambda row: _note(row.taken)),
    )


def _note(taken: StepTaken) -> str:
    if taken.step is Step.ANNOUNCED and taken.note:
        return outcome_name(Outcome(taken.note))
    return said_here(taken.note)


def _words(run: Run) -> str:
    parts = [said_here(run.reason)]
    if run.outcome is Outcome.WAITING:
        due = run.due.astimezone()
        words = tr("Run steps", "A draft waits; it is due on {day} at {time}.")
        parts.insert(0, words.format(day=dates.long_date(due.date()), time=dates.time(due)))
    if run.decision in _DECISIONS and run.outcome is not Outcome.SKIPPED:
        parts.append(tr("Run steps", _DECISIONS[run.decision]))
    if run.attempts > 1:
        parts.append(
            tr("Run steps", "It was broken off and gone on with %n time(s).", n=run.attempts - 1)
        )
    return " ".join(part for part in parts if part)
