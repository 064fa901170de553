"""Who has a draft open: one owner writes it, all others read along. Pure deciders and their values.

A lock is a row that its owner renews by heartbeats. An owner that has died loses it silently; one
that lives can be made to give it up, and then its next save is refused.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NewType

from digest.errors import LibraryError
from digest.model import EditionId

WindowId = NewType("WindowId", str)

BEAT_EVERY = timedelta(seconds=5)
STALE_AFTER = timedelta(seconds=30)
"""Without a heartbeat for so long an owner counts as dead, wherever it runs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """Who may hold an edition: a window or a command. `window` is an id of its own, `name` what
    its user is called, `host` and `pid` the computer and the process that it runs in."""

    window: WindowId
    name: str
    host: str
    pid: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    """`since` is when the owner opened the edition, `heartbeat` when it last said that it lives,
    both aware; `edits` counts the steps that it has saved since."""

    edition: EditionId
    owner: Owner
    since: datetime
    heartbeat: datetime
    edits: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteRight:
    """What an owner shows when it saves: who it is, the version that it read or wrote last (0 for
    an edition that was not there), and how many steps were made since it opened the edition."""

    window: WindowId
    version: int
    edits: int = 0


class EditionTakenError(LibraryError):
    """The edition may not be written by who wanted to. `lock` tells who has it open; None when
    somebody wrote it meanwhile and has it open no more."""

    remedy = "Take it over, or go on in a copy."

    def __init__(self, lock: Lock | None, *, remedy: str = "") -> None:
        if lock is None:
            message = "This edition was changed elsewhere meanwhile."
        else:
            message = f"{lock.owner.name} on {lock.owner.host} has this edition open."
        super().__init__(message, remedy=remedy)
        self.lock = lock


def has_died(lock: Lock, *, now: datetime, host: str, runs: Callable[[int], bool]) -> bool:
    """Whether the lock's owner is gone. `runs` answers for the processes of `host`, this computer;
    of another one the heartbeats are all that is known."""
    if lock.owner.host == host and not runs(lock.owner.pid):
        return True
    return now - lock.heartbeat > STALE_AFTER


def may_have(
    owner: Owner, lock: Lock | None, *, now: datetime, runs: Callable[[int], bool]
) -> bool:
    """Whether `owner` gets the edition on whose door `lock` hangs, without asking anybody."""
    if lock is None or lock.owner.window == owner.window:
        return True
    return has_died(lock, now=now, host=owner.host, runs=runs)


def may_write(right: WriteRight | None, lock: Lock | None, *, version: int) -> bool:
    """Whether a draft that is stored as `version` (0 when it is not) may be written. Without a
    right only when nobody has it open; what was deleted meanwhile may be written anew."""
    if right is None:
        return lock is None
    is_free = lock is None or lock.owner.window == right.window
    return is_free and version in (0, right.version)
