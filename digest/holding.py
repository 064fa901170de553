"""One owner's hold on the edition that it works on: what it may write, and what it must not.

    open(edition) -> claim() -> save(...) , beat() ... -> release()

The library refuses every save whose right has gone, so two owners never write over each other,
whatever each of them still believes.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from threading import RLock
from typing import Protocol

from digest.library import EditionStand
from digest.locks import EditionTakenError, Lock, Owner, WriteRight
from digest.model import Edition, EditionId, EditionState


class EditionKeeper(Protocol):
    """What a hold needs of `digest.library.Library`."""

    def claim_edition(self, edition: EditionId, owner: Owner, *, now: datetime) -> EditionStand: ...

    def take_over_edition(
        self, edition: EditionId, owner: Owner, *, now: datetime
    ) -> EditionStand: ...

    def release_edition(self, edition: EditionId, owner: Owner) -> None: ...

    def edition(self, id: EditionId) -> Edition: ...

    def save_edition(
        self, edition: Edition, *, saved: datetime, right: WriteRight | None = None
    ) -> int: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What came of asking for an edition. `lock` is whose it is: the asker's own, another's, None
    for an issued one. `edition` is what is stored where that is not what the asker had read, else
    None; `saved` (aware) when that was written, None when it is not stored."""

    is_ours: bool
    lock: Lock | None
    edition: Edition | None
    saved: datetime | None


class EditionHold:
    """The hold of `owner` on one edition at a time. May be used from any thread; one call waits
    for another. Every method raises LibraryError when the database refuses."""

    def __init__(
        self, library: EditionKeeper, owner: Owner, *, now: Callable[[], datetime]
    ) -> None:
        self.owner = owner
        self._library = library
        self._now = now
        self._mutex = RLock()
        self._read: Edition | None = None  # as it was when it was asked for
        self._stand: EditionStand | None = None  # what the library said then; None before
        self._version: int | None = None  # what may be written over; None when nothing may

    def claim(self, edition: Edition) -> Claim:
        """Asks for `edition`, as its reader has read it, and lets go of the one before. Where the
        database refuses, the next `save` asks again."""
        with self._mutex:
            return self._ask(edition, self._library.claim_edition)

    def take_over(self, edition: Edition) -> Claim:
        """As `claim`, but an owner that lives loses the edition."""
        with self._mutex:
            return self._ask(edition, self._library.take_over_edition)

    def save(self, edition: Edition, *, edits: int = 0) -> datetime:
        """Writes the edition that is held, or issues it, and answers when. `edits` is how many
        steps were made since it was claimed.

        Raises EditionTakenError when it is another's by now or was written by somebody else.
        """
        with self._mutex:
            right = WriteRight(
                window=self.owner.window, version=self._version_of(edition), edits=edits
            )
            at = self._now()
            self._version = self._library.save_edition(edition, saved=at, right=right)
            if edition.state is EditionState.ISSUED:
                self._forget()
            return at

    def beat(self) -> None:
        """Says that the owner lives; nothing to say when it holds nothing. Raises
        EditionTakenError as `save` does."""
        with self._mutex:
            if self._read is None or self._version is None:
                return
            stand = self._library.claim_edition(self._read.id, self.owner, now=self._now())
            if not self._is_ours(stand):
                raise EditionTakenError(stand.lock)
            if stand.version not in (0, self._version):
                raise EditionTakenError(None)

    def release(self) -> None:
        """Gives the edition back; does nothing when none is held."""
        with self._mutex:
            if self._read is not None:
                self._library.release_edition(self._read.id, self.owner)
            self._forget()

    def _ask(self, edition: Edition, ask: Callable[..., EditionStand]) -> Claim:
        self._forget()
        self._read = edition
        stand = ask(edition.id, self.owner, now=self._now())
        stored = self._library.edition(edition.id) if stand.version else edition
        self._stand = stand
        is_ours = self._is_ours(stand)
        if is_ours and stored == edition:
            self._version = stand.version
        return Claim(
            is_ours=is_ours,
            lock=stand.lock,
            edition=None if stored == edition else stored,
            saved=stand.saved,
        )

    def _version_of(self, edition: Edition) -> int:
        """The version that `edition` takes the place of."""
        if self._read is None or self._read.id != edition.id:
            raise EditionTakenError(None)
        if self._stand is None:
            self._ask(self._read, self._library.claim_edition)
        if self._version is None:
            lock = self._stand.lock if self._stand else None
            raise EditionTakenError(None if self._stand and self._is_ours(self._stand) else lock)
        return self._version

    def _forget(self) -> None:
        self._read, self._stand, self._version = None, None, None

    def _is_ours(self, stand: EditionStand) -> bool:
        return stand.lock is not None and stand.lock.owner.window == self.owner.window
