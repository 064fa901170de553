"""The straight line, `gather → select → compose → render → deliver → record`.

This module calls each stage in its turn and decides nothing itself. The window, the scheduler and
the command line all go through it, and so get the same bytes. What a stage could not do is data:
a broken source stands in the edition's report, a run that failed has its reason.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from digest.deliver import USUAL_SLOT
from digest.desk import Desk
from digest.edits import issue
from digest.errors import DigestError, LibraryError
from digest.gather.caller import Progress, never
from digest.library import Library
from digest.model import (
    Edition,
    EditionState,
    Outcome,
    Publication,
    Rendition,
    Run,
    Trigger,
)
from digest.pipeline.claims import STALE_AFTER, Claim
from digest.pipeline.gate import report
from digest.pipeline.replaying import keep_imprint
from digest.pipeline.stages import Stages
from digest.pipeline.stoppable import Clock, utc_now

REMEMBERED_EDITIONS = 60
"""How many of a publication's last editions are searched for the one of a date and slot."""

REMEMBERED_RUNS = 400
"""How many of a publication's last runs are asked which one keeps a date and slot."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsal:
    """An edition and its renditions that were neither recorded nor delivered."""

    edition: Edition
    renditions: tuple[Rendition, ...]


def publish(
    publication: Publication,
    desk: Desk,
    *,
    date: date,
    slot: str = USUAL_SLOT,
    trigger: Trigger = Trigger.MANUAL,
    due: datetime | None = None,
    now: Clock = utc_now,
    on_begun: Callable[[Run], None] | None = None,
    on_progress: Progress | None = None,
    cancelled: Callable[[], bool] = never,
) -> Run:
    """Makes, issues and delivers the edition of one publication, date and slot, once.

    Where it stands already, or another process is at it, the answer is that run; else
    `on_begun` is told the run that begins. One that fails answers with outcome FAILED and its
    reason. Raises LibraryError.
    """
    moment = now()
    run = desk.library.claim_run(
        publication.id,
        date,
        slot,
        trigger,
        due=due or moment,
        now=moment,
        stale_after=STALE_AFTER,
    )
    if run is None:
        return _standing_run(publication, desk.library, date, slot)
    return carry_out(
        run,
        publication,
        desk,
        now=now,
        on_begun=on_begun,
        on_progress=on_progress,
        cancelled=cancelled,
    )


def carry_out(
    run: Run,
    publication: Publication,
    desk: Desk,
    *,
    now: Clock = utc_now,
    on_begun: Callable[[Run], None] | None = None,
    on_progress: Progress | None = None,
    cancelled: Callable[[], bool] = never,
) -> Run:
    """Does what `run`, claimed by the caller, is for, and answers the finished run.

    `on_begun` is told `run` when its heart beats. Raises LibraryError when the run's end could
    not be recorded.
    """
    with Claim(run, desk.library, now) as claim:
        if on_begun:
            on_begun(run)
        work = Stages(publication, desk, now, on_progress, lambda: cancelled() or claim.lost)
        edition = None
        try:
            edition = _standing_edition(publication, desk.library, run) or _issue_new(
                work, run, desk, now()
            )
            deliveries = work.deliver_all(edition)
        except DigestError as error:
            issued = edition.id if edition else None
            reason = f"{error} {error.remedy}".strip()
            return claim.finish(Outcome.FAILED, reason=reason, edition=issued)
        reason = report(edition, deliveries, publication, work.problems)
        return claim.finish(Outcome.PUBLISHED, reason=reason, edition=edition.id)


def rehearse(
    publication: Publication,
    desk: Desk,
    *,
    date: date,
    now: Clock = utc_now,
    on_progress: Progress | None = None,
    cancelled: Callable[[], bool] = never,
) -> Rehearsal:
    """The whole line but for its end: nothing is issued, recorded or delivered.

    What was gathered stays in the library. Raises RecipeError below the recipe's minimum,
    RenderError, MakingCancelled.
    """
    work = Stages(publication, desk, now, on_progress, cancelled)
    edition = work.make(date, USUAL_SLOT)
    return Rehearsal(edition=edition, renditions=tuple(work.render(edition).values()))


def _issue_new(work: Stages, run: Run, desk: Desk, now: datetime) -> Edition:
    """The run's edition; it goes on record only when it is known to render."""
    edition = issue(work.make(run.date, run.slot), now)
    keep_imprint(edition, desk, now=now)
    work.render(edition)
    desk.library.save_edition(edition, saved=now)
    return edition


def _standing_run(publication: Publication, library: Library, date: date, slot: str) -> Run:
    """The run that keeps this date and slot from being claimed."""
    of_slot = [
        run
        for run in library.runs(publication.id, limit=REMEMBERED_RUNS)
        if run.date == date and run.slot == slot
    ]
    keeping = [run for run in of_slot if run.outcome is not Outcome.FAILED]
    if not keeping:
        raise LibraryError(
            f"The edition of {date.isoformat()} is being made elsewhere.",
            remedy="Look at the runs in a moment.",
        )
    return keeping[0]


def _standing_edition(publication: Publication, library: Library, run: Run) -> Edition | None:
    """The edition that an earlier, failed run issued, and that is still to be delivered."""
    for row in library.editions(publication.id, limit=REMEMBERED_EDITIONS):
        if row.date == run.date and row.state is EditionState.ISSUED:
            edition = library.edition(row.id)
            if edition.slot == run.slot:
                return edition
    return None
