"""Has the newest edition proofed for the screen, as long as somebody looks.

ask(edition) ─► newest waiting ─(40 ms, on view)─► press.screen ─► the whole, or what changed
                      ▲                                 │
                      └──────── a newer edition ◄───────┘
"""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject

from digest.model import Edition, Format
from digest.render import ScreenProof
from ui.panels.edition_proofing import EditionProofing
from ui.tasks import Tasks


class ScreenProofreader(Protocol):
    """What screen proofing needs of a press."""

    def screen(
        self, edition: Edition, format: Format, *, shown: Edition | None = None
    ) -> ScreenProof:
        """Blocks; raises RenderError."""


class ScreenProofing(EditionProofing):
    """Nothing is behind while nobody looks."""

    def __init__(
        self,
        press: ScreenProofreader,
        tasks: Tasks,
        format: Format,
        is_on_view: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self._press = press
        self._format = format
        self._is_on_view = is_on_view
        self._followed: Edition | None = None

    @property
    def is_behind(self) -> bool:
        """Whether somebody looks at an older edition than the one that was asked for."""
        return super().is_behind and self._is_on_view()

    def ask_again(self, *, at_once: bool = True) -> None:
        self.forget()
        super().ask_again(at_once=at_once)

    def forget(self) -> None:
        """What was proofed is shown no more: the next proof is a whole one."""
        self._followed = None

    def _begin(self, edition: Edition) -> None:
        shown = self._followed
        if shown is not None and shown.id != edition.id:
            shown = None
        self._run(
            lambda: self._press.screen(edition, self._format, shown=shown),
            lambda proof: self._on_proofed(edition, proof),
            edition,
        )
        self.changed.emit()

    def _on_proofed(self, edition: Edition, proof: ScreenProof) -> None:
        if self.edition is None or self.edition.id == edition.id:
            another = self._proofed is None or self._proofed.id != edition.id
            self.error, self._proofed = None, edition
            self._followed = None if proof.problems else edition
            self.proofed.emit(proof, another)
        self.go_on(at_once=True)
