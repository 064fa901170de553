"""The straight line, `gather → select → compose → render → deliver → record`.

The window, the scheduler and the command line all go through here, and so get the same bytes.
What a stage could not do is data: a broken source stands in the edition's report, a run that
failed has its reason. `carrying` does what a run is for, once it is claimed.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from digest.deliver import USUAL_SLOT
from digest.desk import Desk
from digest.errors import DigestError, LibraryError, MakingCancelled
from digest.gather.caller import Progress, never
from digest.model import Decision, Edition, Outcome, Publication, Rendition, Run, RunId, Trigger
from digest.pipeline.carrying import Announce, Carrying, Means
from digest.pipeline.claims import STALE_AFTER, Claim
from digest.pipeline.stages import Stages
from digest.pipeline.stoppable import Clock, utc_now


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
    `on_begun` is told the run that begins. By hand (MANUAL) a draft that waits is published. A run
    that fails answers with outcome FAILED and its reason. Raises LibraryError.
    """
    moment = now()
    run = desk.library.claim_run(
        publication.id, date, slot, trigger, due=due or moment, now=moment, stale_after=STALE_AFTER
    )
    if run is None:
        standing = _standing_run(desk, publication, date, slot)
        if trigger is Trigger.MANUAL:
            run = _resumed(standing, desk, moment, approved=True)
        if run is None:
            return standing
    return carry_out(
        run,
        publication,
        desk,
        now=now,
        on_begun=on_begun,
        on_progress=on_progress,
        cancelled=cancelled,
        at_once=trigger is Trigger.MANUAL,
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
    announce: Announce | None = None,
    at_once: bool = False,
) -> Run:
    """Does what `run`, claimed by the caller, is for, from where it stands; answers the finished
    run, or the one that waits (WAITING, HELD), which `announce` was told. `at_once` does not wait
    until it is due.

    `on_begun` is told `run` when its heart beats. One that is cancelled is left RUNNING, for
    whoever claims it next; by hand it has FAILED. Raises LibraryError when the run's end could not
    be recorded.
    """
    with Claim(run, desk.library, now) as claim:
        if on_begun:
            on_begun(run)
        means = Means(
            publication=publication,
            desk=desk,
            now=now,
            announce=announce or _nobody_told,
            on_progress=on_progress,
            cancelled=lambda: cancelled() or claim.lost,
            at_once=at_once,
        )
        carrying = Carrying(claim, means)
        try:
            return carrying.carry_out()
        except DigestError as error:
            return _broken_off(claim, carrying.edition, error)


def go_on(
    run: RunId,
    desk: Desk,
    *,
    now: Clock = utc_now,
    on_begun: Callable[[Run], None] | None = None,
    on_progress: Progress | None = None,
    cancelled: Callable[[], bool] = never,
    announce: Announce | None = None,
    at_once: bool = False,
) -> Run:
    """Goes on with a run that waits, as `carry_out` does; `at_once` approves and publishes it now.
    One that does not wait is answered as it stands. Raises NotFoundError, LibraryError."""
    standing = desk.library.run(run)
    publication = desk.library.publication(standing.publication)
    resumed = _resumed(standing, desk, now(), approved=at_once)
    if resumed is None:
        return standing
    return carry_out(
        resumed,
        publication,
        desk,
        now=now,
        on_begun=on_begun,
        on_progress=on_progress,
        cancelled=cancelled,
        announce=announce,
        at_once=at_once,
    )


def rehearse(
    publication: Publication,
    desk: Desk,
    *,
    date: date,
    slot: str = USUAL_SLOT,
    now: Clock = utc_now,
    on_progress: Progress | None = None,
    cancelled: Callable[[], bool] = never,
) -> Rehearsal:
    """The whole line but for its end: nothing is issued, recorded or delivered.

    What was gathered stays in the library. Raises RecipeError below the recipe's minimum,
    RenderError, MakingCancelled.
    """
    stages = Stages(publication, desk, now, on_progress, cancelled)
    edition = stages.make(date, slot)
    return Rehearsal(edition=edition, renditions=tuple(stages.render(edition).values()))


def _broken_off(claim: Claim, edition: Edition | None, error: DigestError) -> Run:
    """The end of a run that `error` has stopped, whatever it has come to."""
    if isinstance(error, MakingCancelled) and claim.run.trigger is not Trigger.MANUAL:
        return claim.let_go()
    reason = f"{error} {error.remedy}".strip()
    come_to = edition.id if edition else None
    return claim.finish(Outcome.FAILED, reason=reason, edition=come_to)


def _resumed(standing: Run, desk: Desk, moment: datetime, *, approved: bool) -> Run | None:
    """The run, the caller's, if it was one that waits; `approved` by the editor who asks for it."""
    if standing.outcome not in (Outcome.WAITING, Outcome.HELD):
        return None
    if approved:
        desk.library.decide_run(standing.id, Decision.APPROVED, now=moment)
    return desk.library.resume_run(standing.id, now=moment)


def _standing_run(desk: Desk, publication: Publication, date: date, slot: str) -> Run:
    """The run that keeps this date and slot from being claimed."""
    for run in reversed(desk.library.runs_of_slot(publication.id, date, slot)):
        if run.outcome is not Outcome.FAILED:
            return run
    raise LibraryError(
        f"The edition of {date.isoformat()} is being made elsewhere.",
        remedy="Look at the runs in a moment.",
    )


def _nobody_told(run: Run, draft: Edition) -> None:
    """Nobody wants to know."""
