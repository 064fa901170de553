"""What runs have done, step by step; and their editions, kept in one go with the step.

A run's edition is written together with the step that made it: whoever takes the run over finds
either both or neither.
"""

from datetime import datetime

from sqlalchemy import Connection, func, select

from digest.library.editions import write_edition
from digest.library.locks import drop_lock, stand_of
from digest.library.runs import change_running
from digest.library.store import Store
from digest.library.tables import run_steps
from digest.locks import EditionTakenError
from digest.model import Edition, EditionState, Run, RunId, Step, StepTaken


class RunStepStore(Store):
    def note_step(self, run: Run, step: Step, *, at: datetime, note: str = "") -> None:
        """Records that the running `run` has done `step`, in the attempt that `run` tells. Raises
        NotFoundError, or LibraryError when it has ended or another process took it over."""
        with self._database.write() as connection:
            change_running(connection, run.id, run.attempts, {"heartbeat": at})
            _add_step(connection, run.id, step, at=at, note=note)

    def steps(self, run: RunId) -> tuple[StepTaken, ...]:
        """What the run has done, as it was done; nothing for one that is not known."""
        taken = select(run_steps).where(run_steps.c.run == run).order_by(run_steps.c.number)
        with self._database.read() as connection:
            return tuple(
                StepTaken(step=Step(row.step), at=row.at, note=row.note)
                for row in connection.execute(taken)
            )

    def keep_draft(self, run: Run, draft: Edition, *, at: datetime, note: str = "") -> None:
        """Saves the new `draft` as that of the running `run`, which has thereby COMPOSED it; raises
        as `note_step` does."""
        with self._database.write() as connection:
            write_edition(connection, draft, saved=at)
            change_running(connection, run.id, run.attempts, {"heartbeat": at, "edition": draft.id})
            _add_step(connection, run.id, Step.COMPOSED, at=at, note=note)

    def issue_draft(self, run: Run, issued: Edition, *, version: int, at: datetime) -> None:
        """Puts `issued` on record, which is the run's draft as it was saved as `version`, 0 for one
        that never was; the run has thereby ISSUED it. Whoever has the draft open loses it.

        Raises EditionTakenError when the draft was saved or issued since that version; else as
        `note_step` does.
        """
        with self._database.write() as connection:
            change_running(connection, run.id, run.attempts, {"heartbeat": at})
            stand = stand_of(connection, issued.id)
            if stand.version != version or stand.state is EditionState.ISSUED:
                raise EditionTakenError(stand.lock)
            drop_lock(connection, issued.id)
            write_edition(connection, issued, saved=at)
            change_running(connection, run.id, run.attempts, {"edition": issued.id})
            _add_step(connection, run.id, Step.ISSUED, at=at, note="")


def _add_step(connection: Connection, run: RunId, step: Step, *, at: datetime, note: str) -> None:
    last = connection.scalar(select(func.max(run_steps.c.number)).where(run_steps.c.run == run))
    connection.execute(
        run_steps.insert().values(run=run, number=(last or 0) + 1, step=step, at=at, note=note)
    )
