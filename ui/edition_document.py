"""The edition on the desk: one frozen value, and the history of its values.

Every change, typed or structural, is `apply(text, change)`: a pure function of `digest.edits` from
the edition before to the edition after. The history holds the two of each step, so that no
inverse is ever written by hand.
"""

import time
from collections.abc import Callable, Hashable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from digest.errors import EditError
from digest.model import Edition, EditionState
from ui.translation import tr

Change = Callable[[Edition], Edition]

MERGE_PAUSE = 2.0
"""Seconds: typing that pauses for longer begins a step of its own."""

HISTORY_LIMIT = 1000
"""Steps kept; values share what did not change, so that a step is small."""


class EditionDocument(QObject):
    """Holds the edition that is worked on.

    Signals: `edition_changed(before, after)` at each change of the same edition, undo and redo
    included; `edition_opened(edition)` when another one takes its place, its history empty.
    """

    edition_changed = Signal(object, object)
    edition_opened = Signal(object)

    def __init__(
        self,
        edition: Edition,
        parent: QObject | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._edition = edition
        self._is_read_only = False
        self._clock = clock
        self._steps: list[_Step] = []  # those of the history, and no others
        self.history = QUndoStack(self)
        self.history.setUndoLimit(HISTORY_LIMIT)

    @property
    def edition(self) -> Edition:
        return self._edition

    @property
    def is_frozen(self) -> bool:
        """Whether the edition can't be changed here: it is issued, or somebody else's."""
        return self._is_read_only or self._edition.state is EditionState.ISSUED

    @property
    def is_read_only(self) -> bool:
        """Whether somebody else has the edition open, who alone may change it."""
        return self._is_read_only

    def open(self, edition: Edition, *, read_only: bool = False) -> None:
        """Puts `edition` on the desk; the history begins anew."""
        self._edition = edition
        self._is_read_only = read_only
        self.history.clear()
        self._forget(0, len(self._steps))
        self.edition_opened.emit(edition)

    def follow(self, edition: Edition) -> None:
        """Shows what the owner made of the edition that is only read here."""
        self.show(edition)

    def apply(
        self, text: str, change: Change | Edition, *, merge_key: Hashable | None = None
    ) -> bool:
        """Makes one step of the history, named `text`; False when nothing changes.

        Steps in a row with the same `merge_key` become one, as long as no pause between them is
        longer than MERGE_PAUSE. Raises EditError when the edition is frozen, or from `change`.
        """
        if self._is_read_only:
            raise EditError(
                tr("Edition", "This edition is open elsewhere, and can only be read here."),
                remedy=tr("Edition", "Take it over, or open a copy of it."),
            )
        if self.is_frozen:
            raise EditError(
                tr("Edition", "An issued edition can't be changed."),
                remedy=tr("Edition", "Make a corrected draft of it (Edition ▸ Correct)."),
            )
        after = change(self._edition) if callable(change) else change
        if after == self._edition:
            return False
        self._push(_Step(self, text, after, merge_key=merge_key, at=self._clock()))
        return True

    def seconds_since_step(self, number: int) -> float:
        """How long ago the history's step of that number, from 1, was made or last typed on."""
        step = self.history.command(number - 1)
        return self._clock() - step.at if isinstance(step, _Step) else 0.0

    def show(self, edition: Edition) -> None:
        """Makes `edition` the present value; for the steps of the history alone."""
        before, self._edition = self._edition, edition
        if before is not edition:
            self.edition_changed.emit(before, edition)

    def _push(self, step: "_Step") -> None:
        self._forget(self.history.index(), len(self._steps))  # what was undone is made no more
        self.history.push(step)
        self._steps = [each for each in (*self._steps, step) if not each.is_forgotten]
        self._forget(
            0, max(0, len(self._steps) - self.history.count())
        )  # beyond the history's limit

    def _forget(self, first: int, end: int) -> None:
        """Empties the steps between, which Qt has dropped or is about to: what holds them for
        Python outlives them, and would keep every edition that there ever was."""
        for step in self._steps[first:end]:
            step.forget()
        del self._steps[first:end]


class _Step(QUndoCommand):
    """From one value of the edition to the next."""

    MERGEABLE = 1

    def __init__(
        self,
        document: EditionDocument,
        text: str,
        after: Edition,
        *,
        merge_key: Hashable | None,
        at: float,
    ) -> None:
        super().__init__(text)
        self._document = document
        self._values: tuple[Edition, ...] = (document.edition, after)
        self._merge_key = merge_key
        self._at = at

    @property
    def at(self) -> float:
        """When it was made or last typed on, by the document's clock."""
        return self._at

    def id(self) -> int:
        return -1 if self._merge_key is None else self.MERGEABLE

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Step) or other._merge_key != self._merge_key:
            return False
        if other._at - self._at > MERGE_PAUSE:
            return False
        before, after = self._values[0], other._values[1]
        self._values, self._at = (before, after), other._at
        other.forget()
        if after == before:  # the two together are no step at all
            self.setObsolete(True)
            self.forget()
        return True

    @property
    def is_forgotten(self) -> bool:
        return not self._values

    def forget(self) -> None:
        """Lets go of its values; it is never done or undone again."""
        self._values = ()

    def redo(self) -> None:
        self._document.show(self._values[1])

    def undo(self) -> None:
        self._document.show(self._values[0])
