"""Keeping a schedule: what `planning` decides is recorded, claimed and carried out."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from digest.codec import from_json, to_json
from digest.desk import Desk
from digest.errors import DigestError
from digest.library import Library
from digest.model import Publication, Run
from digest.pipeline import STALE_AFTER, Clock, never
from digest.schedule.planning import Making, Plan, Watch, plan, watch_of

#: How many of a publication's runs are looked at; more than a year of daily editions.
RUNS_LOOKED_AT = 500

OnRun = Callable[[Run], None]
"""Told of each run twice: when it has been claimed (RUNNING), and when it has ended."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeper:
    """What keeping a desk's schedules takes; `cancelled` ends a making that is under way,
    `started` is since when due times are waited for, None where they are not."""

    desk: Desk
    now: Clock
    on_run: OnRun
    cancelled: Callable[[], bool] = never
    started: datetime | None = None


def attend(keeper: Keeper) -> tuple[Run, ...]:
    """Makes whatever is due now, one publication after the other; answers the runs that ended.

    What goes wrong with one publication is logged and does not hinder the others. Raises
    LibraryError when the publications cannot be read.
    """
    ended = []
    for publication in keeper.desk.library.publications():
        if keeper.cancelled():
            break
        try:
            run = _attend_to(publication, keeper)
        except DigestError as error:
            _log.warning("The schedule of %s was not kept: %s", publication.title, error)
            continue
        if run:
            ended.append(run)
    return tuple(ended)


def watch(
    publication: Publication, library: Library, *, now: datetime, anew: bool = False
) -> Watch | None:
    """The publication's watch as of `now`, remembered. To be called whenever a schedule is
    saved, paused or resumed: what was due before that is not caught up. `anew` forgets a watch
    that a deleted publication of the same id may have left."""
    if publication.schedule is None:
        return None
    former = None if anew else _recall(publication, library)
    current = watch_of(former, publication.schedule, now)
    if current != former:
        _remember(publication, library, current)
    return current


def _attend_to(publication: Publication, keeper: Keeper) -> Run | None:
    now, library = keeper.now(), keeper.desk.library
    current = watch(publication, library, now=now)
    if current is None or not current.schedule.enabled:
        return None
    decided = _plan(publication, current, library, now, started=keeper.started)
    slot = current.schedule.slot
    for missing in decided.missing:
        library.record_missed(
            publication.id, missing.date, slot, due=missing.due, now=now, reason=missing.reason
        )
    if decided.settled and decided.settled > current.since:
        _remember(publication, library, Watch(schedule=current.schedule, since=decided.settled))
    return _make(publication, decided.making, slot, keeper) if decided.making else None


def overdue(publication: Publication, library: Library, *, now: datetime) -> datetime | None:
    """The due time of the edition that should be made by now, None when nothing waits. Changes
    nothing. Raises ScheduleError."""
    current = _recall(publication, library)
    if current is None or current.schedule != publication.schedule:
        return None
    making = _plan(publication, current, library, now).making
    return making.due if making else None


def _plan(
    publication: Publication,
    current: Watch,
    library: Library,
    now: datetime,
    *,
    started: datetime | None = None,
) -> Plan:
    runs = library.runs(publication.id, limit=RUNS_LOOKED_AT)
    return plan(current, runs, now, started=started)


def _make(publication: Publication, making: Making, slot: str, keeper: Keeper) -> Run | None:
    """The ended run, or None when another process has the claim."""
    from digest.pipeline import carry_out  # noqa: PLC0415 - brings along all that gathers

    run = keeper.desk.library.claim_run(
        publication.id,
        making.date,
        slot,
        making.trigger,
        due=making.due,
        now=keeper.now(),
        stale_after=STALE_AFTER,
    )
    if run is None:
        return None
    ended = carry_out(
        run,
        publication,
        keeper.desk,
        now=keeper.now,
        on_begun=keeper.on_run,
        cancelled=keeper.cancelled,
    )
    keeper.on_run(ended)
    return ended


def _key(publication: Publication) -> str:
    return f"schedule.watch.{publication.id}"


def _recall(publication: Publication, library: Library) -> Watch | None:
    text = library.recall(_key(publication))
    if text is None:
        return None
    try:
        return from_json(text, Watch)
    except DigestError as error:  # written by another version: the watch starts anew
        _log.warning("The watch of %s is not readable: %s", publication.title, error)
        return None


def _remember(publication: Publication, library: Library, current: Watch) -> None:
    library.remember(_key(publication), to_json(current))
