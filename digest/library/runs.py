"""Runs and their claims: each publication, date and slot is made by one process alone."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, Select, select

from digest.errors import LibraryError, NotFoundError
from digest.library.store import Store
from digest.library.tables import run_steps, runs
from digest.model import (
    Decision,
    EditionId,
    Outcome,
    PublicationId,
    Run,
    RunId,
    Step,
    Trigger,
)

STALE_AFTER = timedelta(minutes=30)

UNDECIDED = (Outcome.WAITING, Outcome.HELD)
"""A run that has a draft and goes on when its time, or the editor's word, has come."""

SKIPPED_BY_HAND = "The editor skipped it."
HELD_BY_HAND = "The editor holds it back; it waits for approval."


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
        """A run, RUNNING, that is the caller's alone; None when it is not to be made again.

        A RUNNING one without a heartbeat for `stale_after` is taken over: it is the same run, its
        `attempts` one more, by which its former maker is told from the present one. After a
        FAILED one comes a new run, which goes on with what the former had: its edition, and what
        was decided of it. A SKIPPED or MISSED one may be claimed by hand (MANUAL) only. Of any
        number of processes that claim at once, one succeeds.
        """
        claim = Run(
            id=RunId(0), publication=publication, date=date, slot=slot, trigger=trigger, due=due,
            started=now,
        )  # fmt: skip
        with self._database.write() as connection:
            formers = _runs_of_slot(connection, publication, date, slot)
            for former in formers:
                if is_taken(former, trigger, now=now, stale_after=stale_after):
                    return None
                if former.outcome == Outcome.RUNNING:
                    return _begin_again(connection, former, now)
            return _add(connection, _following(claim, formers), heartbeat=now)

    def take_over_run(
        self, run: RunId, *, now: datetime, stale_after: timedelta = STALE_AFTER
    ) -> Run | None:
        """As `claim_run`, the one run of that id, when it is RUNNING without a heartbeat for
        `stale_after`; else None."""
        with self._database.write() as connection:
            former = connection.execute(select(runs).where(runs.c.id == run)).one_or_none()
            if former is None or former.outcome != Outcome.RUNNING:
                return None
            if now - former.heartbeat < stale_after:
                return None
            return _begin_again(connection, former, now)

    def resume_run(self, run: RunId, *, now: datetime) -> Run | None:
        """A WAITING or HELD run, RUNNING again and the caller's alone; None when it is neither any
        more, as when another process has it."""
        going_on = {"outcome": Outcome.RUNNING, "heartbeat": now, "reason": "", "finished": None}
        with self._database.write() as connection:
            changed = connection.execute(
                runs.update()
                .where(runs.c.id == run, runs.c.outcome.in_(UNDECIDED))
                .values(going_on)
                .returning(runs)
            ).one_or_none()
        return _run(changed) if changed else None

    def heartbeat(self, run: RunId, now: datetime, *, attempt: int | None = None) -> None:
        """Says that the run goes on. `attempt` is its maker's, None for whoever makes it. Raises
        NotFoundError, or LibraryError when it has ended or another process took it over."""
        with self._database.write() as connection:
            change_running(connection, run, attempt, {"heartbeat": now})

    def finish_run(
        self,
        run: RunId,
        *,
        outcome: Outcome,
        reason: str = "",
        edition: EditionId | None = None,
        now: datetime,
        attempt: int | None = None,
    ) -> None:
        """Ends a running run, or lays it aside (WAITING, HELD), `finished` staying None. Its
        `edition`, which must be stored, stays what it was where none is given. Raises as
        `heartbeat` does."""
        change: dict[str, Any] = {"outcome": outcome, "reason": reason}
        change["finished"] = None if outcome in UNDECIDED else now
        if edition is not None:
            change["edition"] = edition
        with self._database.write() as connection:
            change_running(connection, run, attempt, change)

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
            if not _runs_of_slot(connection, publication, date, slot):
                _add(connection, missed, heartbeat=now)

    def decide_run(self, run: RunId, decision: Decision, *, now: datetime) -> Run:
        """Keeps what the editor decided of a run's draft, as long as it has not been issued.

        SKIPPED ends a run that waits, and HELD lays it aside, at once; one that is being made
        heeds it at its next step. Raises NotFoundError, or LibraryError for a run that has ended
        or whose edition is being published.
        """
        with self._database.write() as connection:
            row = connection.execute(select(runs).where(runs.c.id == run)).one_or_none()
            if row is None:
                raise NotFoundError("run", str(run))
            change = _decided(row, _is_going_out(connection, run), decision, now)
            return _run(
                connection.execute(
                    runs.update().where(runs.c.id == run).values(change).returning(runs)
                ).one()
            )

    def run(self, id: RunId) -> Run:
        """Raises NotFoundError."""
        with self._database.read() as connection:
            row = connection.execute(select(runs).where(runs.c.id == id)).one_or_none()
        if row is None:
            raise NotFoundError("run", str(id))
        return _run(row)

    def runs(self, publication: PublicationId | None = None, limit: int = 50) -> tuple[Run, ...]:
        """The newest claims first; of one publication or of all."""
        return self._runs(select(runs).order_by(runs.c.id.desc()).limit(limit), publication)

    def runs_of_slot(self, publication: PublicationId, date: date, slot: str) -> tuple[Run, ...]:
        """All runs of one publication, date and slot, the oldest claim first."""
        with self._database.read() as connection:
            return tuple(map(_run, _runs_of_slot(connection, publication, date, slot)))

    def open_runs(self, publication: PublicationId | None = None) -> tuple[Run, ...]:
        """Those that have not ended: RUNNING, WAITING or HELD; the earliest due first."""
        going = select(runs).where(runs.c.outcome.in_((Outcome.RUNNING, *UNDECIDED)))
        return self._runs(going.order_by(runs.c.due, runs.c.id), publication)

    def _runs(self, chosen: Select[Any], publication: PublicationId | None) -> tuple[Run, ...]:
        if publication is not None:
            chosen = chosen.where(runs.c.publication == publication)
        with self._database.read() as connection:
            return tuple(map(_run, connection.execute(chosen)))


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


def change_running(
    connection: Connection, run: RunId, attempt: int | None, change: dict[str, Any]
) -> None:
    """Changes a RUNNING run, which must still be its `attempt`; None is any. Raises NotFoundError,
    or LibraryError when it has ended or is another's by now."""
    running = runs.update().where(runs.c.id == run, runs.c.outcome == Outcome.RUNNING)
    if attempt is not None:
        running = running.where(runs.c.attempts == attempt)
    if connection.execute(running.values(change)).rowcount:
        return
    if connection.scalar(select(runs.c.id).where(runs.c.id == run)) is None:
        raise NotFoundError("run", str(run))
    raise LibraryError(
        "This run has ended already.", remedy="Another program may have taken it over."
    )


def _runs_of_slot(
    connection: Connection, publication: PublicationId, date: date, slot: str
) -> list[Row[Any]]:
    of_slot = select(runs).where(
        runs.c.publication == publication, runs.c.date == date, runs.c.slot == slot
    )
    return list(connection.execute(of_slot.order_by(runs.c.id)))


def _begin_again(connection: Connection, stale: Row[Any], now: datetime) -> Run:
    begun = {"attempts": stale.attempts + 1, "heartbeat": now}
    changed = connection.execute(
        runs.update().where(runs.c.id == stale.id).values(begun).returning(runs)
    )
    return _run(changed.one())


def _is_going_out(connection: Connection, run: RunId) -> bool:
    late = run_steps.c.step.in_((Step.RENDERED, Step.ISSUED))
    step = select(run_steps.c.number).where(run_steps.c.run == run, late)
    return connection.scalar(step.limit(1)) is not None


def _decided(
    run: Row[Any], is_going_out: bool, decision: Decision, now: datetime
) -> dict[str, Any]:
    """What changes of `run` by the editor's word. Raises LibraryError for one that has ended or
    cannot be stopped any more."""
    outcome = Outcome(run.outcome)
    if outcome not in (Outcome.RUNNING, *UNDECIDED):
        raise LibraryError(
            "This run has ended already.", remedy="Its edition can be published by hand."
        )
    change: dict[str, Any] = {"decision": decision}
    if outcome is Outcome.RUNNING:
        if is_going_out:
            raise LibraryError(
                "The edition is being published already.", remedy="Correct it when it is out."
            )
        return change
    if decision is Decision.SKIPPED:
        change |= {"outcome": Outcome.SKIPPED, "reason": SKIPPED_BY_HAND, "finished": now}
    elif decision is Decision.HELD:
        change |= {"outcome": Outcome.HELD, "reason": HELD_BY_HAND}
    return change


def _following(claim: Run, formers: Sequence[Row[Any]]) -> Run:
    """The claim with what the last one before it leaves."""
    begun = [former.edition for former in formers if former.edition is not None]
    failed = [former.decision for former in formers if former.outcome == Outcome.FAILED]
    return replace(
        claim,
        edition=EditionId(begun[-1]) if begun else None,
        decision=Decision(failed[-1]) if failed else Decision.NONE,
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
            decision=run.decision,
        )
        .returning(runs)
    )
    return _run(added.one())


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
