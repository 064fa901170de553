"""Locks on editions: a draft that is open has one owner, and everybody can see who."""

import getpass
import os
import platform
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select

from digest.library.store import Store, put
from digest.library.tables import editions, locks
from digest.locks import Lock, Owner, WindowId, WriteRight, has_died, may_have
from digest.model import EditionId, EditionState


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionStand:
    """How an edition stands: its `version`, 0 when it is not stored, and who has it open, None
    when nobody has. `state` and `saved` (aware) are None when it is not stored."""

    version: int
    state: EditionState | None
    saved: datetime | None
    lock: Lock | None


class LockStore(Store):
    def claim_edition(self, edition: EditionId, owner: Owner, *, now: datetime) -> EditionStand:
        """Gives the edition to `owner` unless a living one has it; renews what `owner` has. The
        answer's lock tells whose it is now. An issued edition needs no lock and gets none. An owner
        holds one edition at a time: it lets go of any other.
        """
        with self._database.write() as connection:
            _leave_others(connection, edition, owner)
            stand = stand_of(connection, edition)
            if stand.state == EditionState.ISSUED:
                return stand
            if not may_have(owner, stand.lock, now=now, runs=is_running):
                return stand
            return _give(connection, edition, owner, stand, now)

    def take_over_edition(self, edition: EditionId, owner: Owner, *, now: datetime) -> EditionStand:
        """As `claim_edition`, but whoever has it loses it: the former owner's next save is
        refused."""
        with self._database.write() as connection:
            _leave_others(connection, edition, owner)
            stand = stand_of(connection, edition)
            if stand.state == EditionState.ISSUED:
                return stand
            return _give(connection, edition, owner, stand, now)

    def release_edition(self, edition: EditionId, owner: Owner) -> None:
        """Gives the edition back; does nothing when it is not the owner's."""
        with self._database.write() as connection:
            connection.execute(
                locks.delete().where(locks.c.edition == edition, locks.c.window == owner.window)
            )

    def edition_stand(self, edition: EditionId) -> EditionStand:
        """How the edition stands at this moment."""
        with self._database.read() as connection:
            return stand_of(connection, edition)

    def edition_locks(self) -> tuple[Lock, ...]:
        """All locks, the dead ones too; last beaten first."""
        newest = select(locks).order_by(locks.c.heartbeat.desc())
        with self._database.read() as connection:
            return tuple(_lock(row) for row in connection.execute(newest))


def owner_here(window: WindowId, name: str) -> Owner:
    """An owner in this process; an empty `name` becomes that of the account."""
    return Owner(window=window, name=name or _account(), host=_host(), pid=os.getpid())


def _host() -> str:
    return platform.node() or "localhost"


def _account() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # the account has no name, as in some containers
        return "Somebody"


def is_running(pid: int) -> bool:
    """Whether this computer has such a process; True where that can't be asked without harm."""
    if os.name != "posix":
        return True
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True  # somebody else's, or a number that no process of ours can have
    return True


def stand_of(connection: Connection, edition: EditionId) -> EditionStand:
    """How the edition stands, as `connection` sees it."""
    row = connection.execute(
        select(editions.c.version, editions.c.state, editions.c.saved).where(
            editions.c.id == edition
        )
    ).one_or_none()
    hung = connection.execute(select(locks).where(locks.c.edition == edition)).one_or_none()
    return EditionStand(
        version=row.version if row else 0,
        state=EditionState(row.state) if row else None,
        saved=row.saved if row else None,
        lock=_lock(hung) if hung else None,
    )


def living_lock(connection: Connection, edition: EditionId, *, now: datetime) -> Lock | None:
    """The edition's lock when its owner lives."""
    lock = stand_of(connection, edition).lock
    if lock is None:
        return None
    host = _host()
    return None if has_died(lock, now=now, host=host, runs=is_running) else lock


def note_save(
    connection: Connection, edition: EditionId, right: WriteRight, saved: datetime
) -> None:
    """A save is a heartbeat too, and tells how much was done."""
    connection.execute(
        locks.update()
        .where(locks.c.edition == edition, locks.c.window == right.window)
        .values(heartbeat=saved, edits=right.edits)
    )


def drop_lock(connection: Connection, edition: EditionId) -> None:
    """What is issued or deleted is nobody's."""
    connection.execute(locks.delete().where(locks.c.edition == edition))


def _leave_others(connection: Connection, edition: EditionId, owner: Owner) -> None:
    connection.execute(
        locks.delete().where(locks.c.window == owner.window, locks.c.edition != edition)
    )


def _give(
    connection: Connection, edition: EditionId, owner: Owner, stand: EditionStand, now: datetime
) -> EditionStand:
    former = stand.lock
    if former is not None and former.owner.window == owner.window:
        lock = replace(former, owner=owner, heartbeat=now)
    else:
        lock = Lock(edition=edition, owner=owner, since=now, heartbeat=now)
    columns = {
        "window": owner.window,
        "name": owner.name,
        "host": owner.host,
        "pid": owner.pid,
        "since": lock.since,
        "heartbeat": lock.heartbeat,
        "edits": lock.edits,
    }
    put(connection, locks, {"edition": edition}, columns)
    return replace(stand, lock=lock)


def _lock(row: Row[Any]) -> Lock:
    return Lock(
        edition=EditionId(row.edition),
        owner=Owner(window=WindowId(row.window), name=row.name, host=row.host, pid=row.pid),
        since=row.since,
        heartbeat=row.heartbeat,
        edits=row.edits,
    )
