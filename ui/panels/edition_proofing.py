"""What all proofing has in common: the newest edition is asked for when typing rests, and an older
one that still waits is dropped."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from digest.errors import RenderCancelled
from digest.model import Edition
from ui.tasks import Lane, Task, Tasks
from ui.translation import tr

DEBOUNCE_MS = 40
"""How long typing must rest before the press is asked."""


class EditionProofing(QObject):
    """`edition` is the one that was asked for last, `error` why it has no proof.

    A kind of proofing says what it does with it in `_begin`, by `_run`, and puts the edition that
    it has proofed into `_proofed`.

    Signals: `proofed(proof, another)`, of an edition that is `another` than before or not;
    `failed(error)`; `changed()` when it began or ended to be behind.
    """

    proofed = Signal(object, bool)
    failed = Signal(object)
    changed = Signal()

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._task: Task | None = None
        self._proofed: Edition | None = None
        self.edition: Edition | None = None
        self.error: Exception | None = None
        self._rest = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._rest.timeout.connect(self._begin_if_free)

    @property
    def is_behind(self) -> bool:
        """Whether what is shown is of an older edition than the one that was asked for."""
        edition = self.edition
        return edition is not None and bool(edition.blocks) and edition is not self._proofed

    @property
    def is_working(self) -> bool:
        """Whether the press is at work, or is waited for."""
        return self._task is not None

    @property
    def is_waiting(self) -> bool:
        """Whether there is more to come without being asked for."""
        return self.is_working or self._rest.isActive()

    def ask(self, edition: Edition, *, at_once: bool = False) -> None:
        """Has `edition` proofed soon; one that came before it and is still waiting is dropped."""
        self.edition = edition
        self.error = None
        self.go_on(at_once=at_once)

    def ask_again(self, *, at_once: bool = False) -> None:
        """Has the same edition proofed anew, whole."""
        if self.edition is not None:
            # The same, but not the one that was proofed.
            self.ask(replace(self.edition), at_once=at_once)

    def go_on(self, *, at_once: bool = False) -> None:
        """Sees to what is still to be done."""
        if self._is_due() and self._task is None:
            self._rest.start(0 if at_once else DEBOUNCE_MS)
        self.changed.emit()

    def _is_due(self) -> bool:
        """Whether the edition is to be proofed now."""
        return self.is_behind

    def _begin(self, edition: Edition) -> None:
        raise NotImplementedError

    def _begin_if_free(self) -> None:
        if self.edition is not None and self._is_due() and self._task is None:
            self._begin(self.edition)

    def _run(
        self, work: Callable[[], object], on_done: Callable[..., None], edition: Edition
    ) -> None:
        """Has the press do `work` for `edition`."""

        def done(result: object) -> None:
            self._task = None
            on_done(result)

        self._task = self._tasks.run(
            work,
            label=tr("Preview", "Drawing the preview"),
            lane=Lane.PROOF,
            on_done=done,
            on_failed=lambda error: self._on_failed(edition, error),
        )

    def _on_failed(self, edition: Edition, error: Exception) -> None:
        self._task = None
        if isinstance(error, RenderCancelled):  # the press is being closed
            return
        if self.edition is edition:
            self.error = error
            self.failed.emit(error)
            self.changed.emit()
        else:
            self.go_on(at_once=True)
