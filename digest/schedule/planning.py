"""What is to be done about a schedule now: the deciders behind the scheduler. Pure.

Of everything that was due while nobody watched, only the latest is made; the earlier dates are
noted as missed. A run that failed is tried again on its own day, later each time.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from digest.model import Outcome, Run, Schedule, Trigger
from digest.schedule.due import due_times, zone_of

ON_TIME = timedelta(minutes=2)
"""A run started within this of its due time is on schedule, a later one catches up; so does one
that was due before the scheduler had been started."""

CLOCK_SKEW = timedelta(days=1)
"""How far a watch may lie ahead before it is taken for a wrong clock's."""

RETRIES = (timedelta(minutes=5), timedelta(minutes=15), timedelta(minutes=60))
"""How long after each failed try the next one follows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """Since when (aware) a schedule is being kept; what was due before is nobody's business.

    `schedule` is the one that was watched: another one starts a new watch.
    """

    schedule: Schedule
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Making:
    """An edition to be made now. `date` is the local date of `due`."""

    date: date
    due: datetime
    trigger: Trigger


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """A date that is given up; `reason` is a sentence for the run history."""

    date: date
    due: datetime
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """`settled` is the due time up to which nothing is left to do; None: nothing has changed."""

    making: Making | None = None
    missing: tuple[Missing, ...] = ()
    settled: datetime | None = None


def watch_of(former: Watch | None, schedule: Schedule, now: datetime) -> Watch:
    """The watch to keep: the former one, or a new one from `now` when the schedule differs, or
    when the clock was wrong and the former one lies in the future."""
    if former and former.schedule == schedule and former.since <= now + CLOCK_SKEW:
        return former
    return Watch(schedule=schedule, since=now)


def plan(
    watch: Watch, runs: Sequence[Run], now: datetime, *, started: datetime | None = None
) -> Plan:
    """What to do at `now` (aware), given the schedule's runs so far (in any order, only those of
    the schedule's slot count).

    `started` is since when a scheduler has been waiting for due times; None where none waits, as
    when cron asks once. Raises ScheduleError for a schedule that cannot be kept.
    """
    schedule = watch.schedule
    due = due_times(schedule, after=watch.since, until=now)
    if not due or not schedule.enabled:
        return Plan()
    by_date = _by_date(runs, schedule.slot)
    *earlier, latest = due
    missing = tuple(
        Missing(date=time.date(), due=time, reason=_missed_because(time, latest))
        for time in earlier
        if time.date() not in by_date
    )
    on_time = now - latest <= ON_TIME and (started is None or started <= latest)
    trigger = Trigger.SCHEDULED if on_time else Trigger.CATCH_UP
    wanted = Making(date=latest.date(), due=latest, trigger=trigger)
    making, retry_at = _latest(schedule, wanted, by_date.get(latest.date(), ()), now)
    settled = latest if making is None and retry_at is None else None
    return Plan(making=making, missing=missing, settled=settled)


def _latest(
    schedule: Schedule, making: Making, runs: Sequence[Run], now: datetime
) -> tuple[Making | None, datetime | None]:
    """What the latest due time wants: `making` now, a try later, or (neither) nothing more."""
    outcomes = {run.outcome for run in runs}
    if outcomes & {Outcome.PUBLISHED, Outcome.SKIPPED, Outcome.MISSED}:
        return None, None
    if Outcome.RUNNING in outcomes:
        return making, None  # the claim decides: it is refused while that run is alive
    tries = [run for run in runs if run.outcome is Outcome.FAILED and run.started >= making.due]
    if not tries:
        return making, None
    retry_at = _retry_at(schedule, making.due, tries)
    if retry_at is None:
        return None, None
    return (making, None) if retry_at <= now else (None, retry_at)


def _retry_at(schedule: Schedule, due: datetime, tries: Sequence[Run]) -> datetime | None:
    """When the next try follows `tries`, all failed; None when it is given up: after the last
    retry, or when it would fall on another day than the edition's."""
    if len(tries) > len(RETRIES):
        return None
    last = max(run.finished or run.started for run in tries)
    retry_at = last + RETRIES[len(tries) - 1]
    zone = zone_of(schedule.zone)
    same_day = retry_at.astimezone(zone).date() == max(due.date(), last.astimezone(zone).date())
    return retry_at if same_day else None


def _by_date(runs: Sequence[Run], slot: str) -> Mapping[date, list[Run]]:
    by_date: dict[date, list[Run]] = {}
    for run in runs:
        if run.slot == slot:
            by_date.setdefault(run.date, []).append(run)
    return by_date


def _missed_because(due: datetime, latest: datetime) -> str:
    return (
        f"Nothing was running at {due:%H:%M} on {due:%A} {due.date().isoformat()};"
        f" the edition of {latest.date().isoformat()} was made instead."
    )
