"""Runs carried out for whoever keeps the schedules: those that begin, and those that go on."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import partial

from digest.desk import Desk
from digest.library import Library
from digest.model import EditionState, Outcome, Publication, Run, Schedule
from digest.pipeline import STALE_AFTER, Clock, never
from digest.schedule.alerts import tell_of_draft, tell_of_end
from digest.schedule.days_off import known_days_off
from digest.schedule.planning import LOOKED_BACK, Missing
from digest.schedule.reviewing import Turn, review

OnRun = Callable[[Run], None]
"""Told of each run: when it has been claimed (RUNNING), and when it has ended or waits."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeper:
    """What keeping a desk's schedules takes; `cancelled` ends a making that is under way,
    `started` is since when due times are waited for, None where they are not. `told` holds the
    calendars' problems that have been logged, each once."""

    desk: Desk
    now: Clock
    on_run: OnRun
    cancelled: Callable[[], bool] = never
    started: datetime | None = None
    told: set[str] = field(default_factory=set)


def carry(
    run: Run,
    publication: Publication,
    keeper: Keeper,
    *,
    quiet: bool = False,
    at_once: bool = False,
) -> Run:
    """Carries out `run`, which the caller has claimed; answers it as it ended or waits. A `quiet`
    one that goes on waiting is not told of. Raises LibraryError."""
    from digest.pipeline import carry_out  # noqa: PLC0415 - brings along all that gathers

    ended = carry_out(
        run,
        publication,
        keeper.desk,
        now=keeper.now,
        on_begun=None if quiet else keeper.on_run,
        cancelled=keeper.cancelled,
        announce=partial(tell_of_draft, keeper.desk, publication),
        at_once=at_once,
    )
    if not (quiet and ended.outcome is Outcome.WAITING):
        keeper.on_run(ended)
    tell_of_end(keeper.desk, publication, ended)
    return ended


def go_on_with_open_runs(publication: Publication, keeper: Keeper) -> tuple[Run, ...]:
    """Does what `reviewing` decides about the publication's runs that have not ended; answers those
    that ended now. Raises LibraryError, ScheduleError."""
    ended = []
    for run in keeper.desk.library.open_runs(publication.id):
        if keeper.cancelled():
            break
        after = _go_on(run, publication, keeper)
        if after is not None and after.outcome is not Outcome.WAITING:
            ended.append(after)
    return tuple(ended)


def _go_on(run: Run, publication: Publication, keeper: Keeper) -> Run | None:
    library, now = keeper.desk.library, keeper.now()
    schedule = next((each for each in publication.schedules if each.slot == run.slot), None)
    off = _off_since(run, publication, schedule, keeper) if schedule else {}
    decided = review(
        run,
        schedule,
        library.steps(run.id),
        now,
        is_issued=_is_issued(run, library),
        off=off,
    )
    if decided.turn is Turn.REST:
        return None
    if run.outcome is Outcome.RUNNING:
        claimed = library.take_over_run(run.id, now=now, stale_after=STALE_AFTER)
    else:
        claimed = library.resume_run(run.id, now=now)
    if claimed is None:  # its maker lives, or another process was first
        return None
    if decided.missing is not None:
        return _give_up(claimed, decided.missing, keeper)
    return carry(claimed, publication, keeper, quiet=decided.turn is Turn.RENEW)


def _give_up(run: Run, missing: Missing, keeper: Keeper) -> Run:
    library = keeper.desk.library
    library.finish_run(
        run.id,
        outcome=missing.outcome,
        reason=missing.reason,
        now=keeper.now(),
        attempt=run.attempts,
    )
    ended = library.run(run.id)
    keeper.on_run(ended)
    return ended


def _is_issued(run: Run, library: Library) -> bool:
    if run.edition is None:
        return False
    return library.edition_stand(run.edition).state is EditionState.ISSUED


def _off_since(
    run: Run, publication: Publication, schedule: Schedule, keeper: Keeper
) -> Mapping[date, str]:
    now = keeper.now()
    first = max(run.due, now - LOOKED_BACK).date() - timedelta(days=1)
    return days_off_told(publication, schedule, keeper, first, now.date() + timedelta(days=1))


def days_off_told(
    publication: Publication, schedule: Schedule, keeper: Keeper, first: date, last: date
) -> Mapping[date, str]:
    """The schedule's days off; what could not be read of its calendars is logged once."""
    off = known_days_off(schedule.off, keeper.desk.folder, first, last)
    for problem in off.problems:
        if str(problem) not in keeper.told:
            keeper.told.add(str(problem))
            _log.warning("%s: %s %s", publication.title, problem, problem.remedy)
    return off.dates
