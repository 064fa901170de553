"""Keeping a schedule: what `planning` decides is recorded, claimed and carried out."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from digest.codec import from_json, to_json
from digest.errors import DigestError
from digest.library import Library
from digest.model import Publication, Run
from digest.pipeline import STALE_AFTER
from digest.schedule.days_off import known_days_off
from digest.schedule.open_runs import Keeper, carry, days_off_told, go_on_with_open_runs
from digest.schedule.planning import Making, Watch, off_window, plan, watch_of

#: How many of a publication's runs are looked at; more than a year of daily editions.
RUNS_LOOKED_AT = 500

_log = logging.getLogger(__name__)


def attend(keeper: Keeper) -> tuple[Run, ...]:
    """Makes whatever is due now, one publication after the other and of each the slot that was due
    first; answers the runs that ended.

    What goes wrong with one publication is logged and does not hinder the others. Raises
    LibraryError when the publications cannot be read.
    """
    ended: list[Run] = []
    for publication in keeper.desk.library.publications():
        with _logged(publication):
            ended += go_on_with_open_runs(publication, keeper)
        due: list[tuple[Making, str]] = []
        for current in watch(publication, keeper.desk.library, now=keeper.now()):
            with _logged(publication):
                due += _look_at(publication, current, keeper)
        for making, slot in sorted(due, key=lambda one: one[0].due.astimezone(UTC)):
            if keeper.cancelled():
                return tuple(ended)
            with _logged(publication):
                run = _make(publication, making, slot, keeper)
                ended += [run] if run else []
    return tuple(ended)


@contextmanager
def _logged(publication: Publication) -> Iterator[None]:
    try:
        yield
    except DigestError as error:
        _log.warning("The schedule of %s was not kept: %s", publication.title, error)


def watch(
    publication: Publication, library: Library, *, now: datetime, anew: bool = False
) -> tuple[Watch, ...]:
    """The watches of the publication's schedules as of `now`, remembered. To be called whenever a
    schedule is saved, paused or resumed: what was due before that is not caught up. `anew` forgets
    those that a deleted publication of the same id may have left."""
    watches = []
    for schedule in publication.schedules:
        former = None if anew else _recall(publication, schedule.slot, library)
        current = watch_of(former, schedule, now)
        if current != former:
            _remember(publication, library, current)
        watches.append(current)
    return tuple(watches)


def _look_at(
    publication: Publication, current: Watch, keeper: Keeper
) -> tuple[tuple[Making, str], ...]:
    """Records what is given up and what is settled of one schedule; answers what is to be made of
    which slot, or nothing."""
    if not current.schedule.enabled:
        return ()
    now, library, slot = keeper.now(), keeper.desk.library, current.schedule.slot
    off = days_off_told(publication, current.schedule, keeper, *off_window(current, now))
    runs = library.runs(publication.id, limit=RUNS_LOOKED_AT)
    decided = plan(current, runs, now, off=off, started=keeper.started)
    for missing in decided.missing:
        library.record_missed(
            publication.id,
            missing.date,
            slot,
            due=missing.due,
            now=now,
            reason=missing.reason,
            outcome=missing.outcome,
        )
    if decided.settled and decided.settled > current.since:
        _remember(publication, library, replace(current, since=decided.settled))
    return ((decided.making, slot),) if decided.making else ()


def overdue(
    publication: Publication, library: Library, folder: Path, *, now: datetime
) -> datetime | None:
    """Since when an edition should have been begun that was not, None when there is none. `folder`
    is the desk's, where calendars of days off lie. Changes nothing. Raises ScheduleError."""
    runs = library.runs(publication.id, limit=RUNS_LOOKED_AT)
    waiting = []
    for schedule in publication.schedules:
        current = _recall(publication, schedule.slot, library)
        if current is None or current.schedule != schedule:
            continue
        off = known_days_off(schedule.off, folder, *off_window(current, now))
        decided = plan(current, runs, now, off=off.dates)
        waiting += [one.due for one in decided.missing if one.date not in off.dates]
        making, begun = decided.making, {run.date for run in runs if run.slot == schedule.slot}
        waiting += [making.begin] if making and making.date not in begun else []
    return min(waiting, key=lambda due: due.astimezone(UTC), default=None)


def _make(publication: Publication, making: Making, slot: str, keeper: Keeper) -> Run | None:
    """The run as it ended or waits, or None when another process has the claim."""
    run = keeper.desk.library.claim_run(
        publication.id,
        making.date,
        slot,
        making.trigger,
        due=making.due,
        now=keeper.now(),
        stale_after=STALE_AFTER,
    )
    return carry(run, publication, keeper) if run else None


def _key(publication: Publication, slot: str) -> str:
    return f"schedule.watch.{publication.id}/{slot}"


def _recall(publication: Publication, slot: str, library: Library) -> Watch | None:
    text = library.recall(_key(publication, slot))
    if text is None:
        return None
    try:
        return from_json(text, Watch)
    except DigestError as error:  # written by another version: the watch starts anew
        _log.warning("The watch of %s is not readable: %s", publication.title, error)
        return None


def _remember(publication: Publication, library: Library, current: Watch) -> None:
    library.remember(_key(publication, current.schedule.slot), to_json(current))
