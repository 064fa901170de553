"""Has the newest edition proofed for the screen, as long as somebody looks.

ask(edition) ─► newest waiting ─(40 ms, on view)─► press.screen ─► the whole, or what changed
                      ▲                                 │
                      └──────── a newer edition ◄───────┘
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from digest.errors import RenderCancelled
from digest.model import Edition, Format
from digest.render import ScreenProof
from ui.panels.proofing import DEBOUNCE_MS
from ui.tasks import Lane, Task, Tasks


class ScreenProofreader(Protocol):
    """What screen proofing needs of a press."""

    def screen(
        self, edition: Edition, format: Format, *, shown: Edition | None = None
    ) -> ScreenProof:
        """Blocks; raises RenderError."""


class ScreenProofing(QObject):
    """`edition` is the one that was asked for last, `error` why it is not shown.

    Signals: `proofed(proof, another)`, of an edition that is `another` than before or not;
    `failed(error)`; `changed()` when it began or ended to be behind.
    """

    proofed = Signal(object, bool)
    failed = Signal(object)
    changed = Signal()

    def __init__(
        self,
        press: ScreenProofreader,
        tasks: Tasks,
        format: Format,
        is_on_view: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._press = press
        self._tasks = tasks
        self._format = format
        self._is_on_view = is_on_view
        self._task: Task | None = None
        self._proofed: Edition | None = None
        self._followed: Edition | None = None
        self.edition: Edition | None = None
        self.error: Exception | None = None
        self._rest = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._rest.timeout.connect(self._begin)

    @property
    def is_behind(self) -> bool:
        """Whether somebody looks at an older edition than the one that was asked for."""
        edition = self.edition
        is_old = edition is not None and bool(edition.blocks) and edition is not self._proofed
        return is_old and self._is_on_view()

    @property
    def is_waiting(self) -> bool:
        """Whether there is more to come without being asked for."""
        return self._task is not None or self._rest.isActive()

    def ask(self, edition: Edition, *, at_once: bool = False) -> None:
        """Has `edition` proofed soon, or when it is on view; one that came before it and is still
        waiting is dropped."""
        self.edition = edition
        self.error = None
        self.go_on(at_once=at_once)

    def ask_again(self) -> None:
        """Has the same edition proofed anew, whole."""
        self.forget()
        if self.edition is not None:
            # The same, but not the one that was proofed.
            self.ask(replace(self.edition), at_once=True)

    def forget(self) -> None:
        """What was proofed is shown no more: the next proof is a whole one."""
        self._followed = None

    def go_on(self, *, at_once: bool = False) -> None:
        """Sees to what was left while nobody looked."""
        if self.is_behind and self._task is None:
            self._rest.start(0 if at_once else DEBOUNCE_MS)
        self.changed.emit()

    def _begin(self) -> None:
        edition, shown = self.edition, self._followed
        if edition is None or not self.is_behind or self._task is not None:
            return
        if shown is not None and shown.id != edition.id:
            shown = None
        self._task = self._tasks.run(
            lambda: self._press.screen(edition, self._format, shown=shown),
            label="Drawing the preview",
            lane=Lane.PROOF,
            on_done=lambda proof: self._on_proofed(edition, proof),
            on_failed=lambda error: self._on_failed(edition, error),
        )
        self.changed.emit()

    def _on_proofed(self, edition: Edition, proof: ScreenProof) -> None:
        self._task = None
        if self.edition is None or self.edition.id == edition.id:
            another = self._proofed is None or self._proofed.id != edition.id
            self.error, self._proofed = None, edition
            self._followed = None if proof.problems else edition
            self.proofed.emit(proof, another)
        self.go_on(at_once=True)

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
