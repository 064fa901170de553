"""The strip above the panes that says which draft of the daily run waits, and what can be done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from digest.model import Decision, Outcome, Run
from ui.messages import Action, Banner, Level
from ui.run_words import due_words
from ui.translation import tr


class ReviewStrip(Banner):
    """Hidden while no draft waits. Signals: `open_wanted(run)`, `publish_wanted(run)`,
    `decided(run, decision)`, and `left(run)` when the reader closed it."""

    open_wanted = Signal(object)
    publish_wanted = Signal(object)
    decided = Signal(object, object)
    left = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run: Run | None = None
        self.closed.connect(lambda: self.left.emit(self._run))

    def show_run(self, run: Run, title: str, *, is_open: bool, others: int) -> None:
        """The draft of `run`, of the publication `title`; it `is_open` on the desk, and so many
        `others` wait as well."""
        self._run = run
        held = run.outcome is Outcome.HELD
        if held:
            words = tr("Review", "This edition of “{title}” waits for your approval.")
        elif is_open:
            words = tr("Review", "This draft of “{title}” waits for your review.")
        else:
            words = tr("Review", "A draft of “{title}” waits for your review.")
        detail = "" if held else due_words(run)
        if others:
            more = tr("Review", "%n other draft(s) wait as well.", n=others)
            detail = f"{detail} {more}".strip()
        self.show_message(
            words.format(title=title),
            detail=detail,
            level=Level.WARNING if held else Level.INFO,
            actions=self._actions(run, is_open=is_open),
        )

    def _actions(self, run: Run, *, is_open: bool) -> tuple[Action, ...]:
        publish = (tr("Review", "Publish now"), lambda: self.publish_wanted.emit(run))
        if not is_open:
            return ((tr("Review", "Open it"), lambda: self.open_wanted.emit(run)), publish)
        skip = (tr("Review", "Skip"), lambda: self.decided.emit(run, Decision.SKIPPED))
        if run.outcome is Outcome.HELD:
            return (publish, skip)
        hold = (tr("Review", "Hold back"), lambda: self.decided.emit(run, Decision.HELD))
        if run.decision is Decision.APPROVED:
            return (publish, hold, skip)
        approve = (tr("Review", "Approve"), lambda: self.decided.emit(run, Decision.APPROVED))
        return (publish, approve, hold, skip)
