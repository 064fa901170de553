"""Runs and their claims: each publication, date and slot is made by one process alone."""

from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, select

from digest.errors import LibraryError, NotFoundError
from digest.library.store import Store
from digest.library.tables import runs
from digest.model import Decision, EditionId, Outcome, PublicationId, Run, RunId, Trigger

STALE_AFTER = timedelta(minutes=30)


class RunStore(Store):
    def claim_run(
        self,
        publication: PublicationId,
        date: date,
        slot: str,
        trigger: Trigger,
        *,
        due: datetime,
        now: datetime,
        stale_after: timedelta = STALE_AFTER,
    ) -> Run | None:
        """A new run, RUNNING, that is the caller's alone; None when it is not to be made again.

        A FAILED run may be claimed again, and a RUNNING one without a heartbeat for
        `stale_after`, which thereby becomes FAILED. A SKIPPED or MISSED one may be claimed by
        hand (MANUAL) only. Of any number of processes that claim at once, one succeeds.
        """
        claim = Run(
            id=RunId(0), publication=publication, date=date, slot=slot, trigger=trigger, due=due,
            started=now,
        )  # fmt: skip
        with self._database.write() as connection:
            for former in _runs_of_slot(connection, claim):
                if is_taken(former, trigger, now=now, stale_after=stale_after):
                    return None
                if former.outcome == Outcome.RUNNING:
                    _give_up(connection, former, now)
            return _add(connection, claim, heartbeat=now)

    def heartbeat(self, run: RunId, now: datetime) -> None:
        """Says that the run goes on. Raises NotFoundError, or LibraryError when it has ended, as
        when another process took it over."""
        with self._database.write() as connection:
            _change_running(connection, run, {"heartbeat": now})

    def finish_run(
        self,
        run: RunId,
        *,
        outcome: Outcome,
        reason: str = "",
        edition: EditionId | None = None,
        now: datetime,
    ) -> None:
        """Ends a running run; `edition` must be stored. Raises NotFoundError, or LibraryError when
        the run has ended already."""
        change = {"outcome": outcome, "reason": reason, "edition": edition, "finished": now}
        with self._database.write() as connection:
            _change_running(connection, run, change)

    def record_missed(
        self,
        publication: PublicationId,
        date: date,
        slot: str,
        *,
        due: datetime,
        now: datetime,
        reason: str,
        outcome: Outcome = Outcome.MISSED,
    ) -> None:
        """Notes that nothing ran when the run was due, or (SKIPPED) that nothing had to; does
        nothing if there is such a run."""
        missed = Run(
            id=RunId(0), publication=publication, date=date, slot=slot,
            trigger=Trigger.SCHEDULED, due=due, started=now, finished=now,
            outcome=outcome, reason=reason,
        )  # fmt: skip
        with self._database.write() as connection:
            if not _runs_of_slot(connection, missed):
                _add(connection, missed, heartbeat=now)

    def runs(self, publication: PublicationId | None = None, limit: int = 50) -> tuple[Run, ...]:
        """The newest claims first; of one publication or of all."""
        newest = select(runs).order_by(runs.c.id.desc()).limit(limit)
        if publication is not None:
            newest = newest.where(runs.c.publication == publication)
        with self._database.read() as connection:
            return tuple(_run(row) for row in connection.execute(newest))


def is_taken(former: Row[Any], trigger: Trigger, *, now: datetime, stale_after: timedelta) -> bool:
    """Whether `former` forbids another run of its publication, date and slot."""
    match Outcome(former.outcome):
        case Outcome.PUBLISHED | Outcome.WAITING | Outcome.HELD:
            return True
        case Outcome.RUNNING:
            return bool(now - former.heartbeat < stale_after)
        case Outcome.SKIPPED | Outcome.MISSED:
            return trigger != Trigger.MANUAL
        case Outcome.FAILED:
            return False


def _runs_of_slot(connection: Connection, run: Run) -> list[Row[Any]]:
    return list(
        connection.execute(
            select(runs).where(
                runs.c.publication == run.publication,
                runs.c.date == run.date,
                runs.c.slot == run.slot,
            )
        )
    )


def _give_up(connection: Connection, stale: Row[Any], now: datetime) -> None:
    reason = "It stopped before its end: the program or the computer was shut down."
    connection.execute(
        runs.update()
        .where(runs.c.id == stale.id)
        .values(outcome=Outcome.FAILED, reason=reason, finished=now)
    )


def _add(connection: Connection, run: Run, *, heartbeat: datetime) -> Run:
    added = connection.execute(
        runs.insert()
        .values(
            publication=run.publication,
            date=run.date,
            slot=run.slot,
            trigger=run.trigger,
            due=run.due,
            started=run.started,
            heartbeat=heartbeat,
            finished=run.finished,
            outcome=run.outcome,
            reason=run.reason,
            edition=run.edition,
        )
        .returning(runs)
    )
    return _run(added.one())


def _change_running(connection: Connection, run: RunId, change: dict[str, Any]) -> None:
    changed = connection.execute(
        runs.update().where(runs.c.id == run, runs.c.outcome == Outcome.RUNNING).values(change)
    )
    if changed.rowcount:
        return
    if connection.scalar(select(runs.c.id).where(runs.c.id == run)) is None:
        raise NotFoundError("run", str(run))
    raise LibraryError(
        "This run has ended already.", remedy="Another program may have taken it over."
    )


def _run(row: Row[Any]) -> Run:
    return Run(
        id=RunId(row.id),
        publication=PublicationId(row.publication),
        date=row.date,
        slot=row.slot,
        trigger=Trigger(row.trigger),
        due=row.due,
        started=row.started,
        finished=row.finished,
        outcome=Outcome(row.outcome),
        reason=row.reason,
        edition=EditionId(row.edition) if row.edition is not None else None,
        attempts=row.attempts,
        decision=Decision(row.decision),
    )
