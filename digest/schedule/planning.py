"""What is to be done about a schedule now: the deciders behind the scheduler. Pure.

Of everything that was due while nobody watched, only the latest is made, and only within its
catch-up window; the earlier dates are noted as missed, a day off as skipped. A run that failed is
tried again, later each time, as long as it is not too late. What becomes of one that was begun and
has not ended is for `reviewing`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from digest.model import Outcome, Run, Schedule, Trigger
from digest.schedule.due import due_times, zone_of

ON_TIME = timedelta(minutes=2)
"""A run started within this of its due time is on schedule, a later one catches up; so does one
that was due before the scheduler had been started."""

CLOCK_SKEW = timedelta(days=1)
"""How far a watch may lie ahead before it is taken for a wrong clock's."""

LOOKED_BACK = timedelta(days=100)
"""How far back what was missed is told date by date; a clock put forward by mistake, or a desk that
lay in a drawer for years, would else fill the history."""

_OPEN = {Outcome.RUNNING, Outcome.WAITING, Outcome.HELD}
"""Of these nobody knows yet whether their due time is settled."""

RETRIES = (timedelta(minutes=5), timedelta(minutes=15), timedelta(minutes=60))
"""How long after each failed try the next one follows; the last again and again, as long as it is
not too late to catch up."""

NO_DAYS: Mapping[date, str] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """Since when (aware) a schedule is being kept; what was due before is nobody's business.

    `schedule` is the one that was watched: one with other times starts a new watch.
    """

    schedule: Schedule
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Making:
    """An edition to be made now. `date` is the local date of `due`; `begin` is when its draft is
    made, earlier than `due` by the policy's review."""

    date: date
    due: datetime
    begin: datetime
    trigger: Trigger


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """A date that is given up; `reason` is a sentence for the run history. `outcome` is MISSED
    where a later edition stands for it, SKIPPED where there is none."""

    date: date
    due: datetime
    reason: str
    outcome: Outcome = Outcome.MISSED


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """`settled` is the due time up to which nothing is left to do; None: nothing has changed."""

    making: Making | None = None
    missing: tuple[Missing, ...] = ()
    settled: datetime | None = None


def watch_of(former: Watch | None, schedule: Schedule, now: datetime) -> Watch:
    """The watch to keep: the former one, or a new one from `now` when the schedule's times differ,
    when it was paused or resumed, or when the clock was wrong and the former one lies in the
    future. Days off, the catch-up window and the policy may change under a watch."""
    if former is None or former.since > now + CLOCK_SKEW:
        return Watch(schedule=schedule, since=now)
    if _times(former.schedule) != _times(schedule):
        return Watch(schedule=schedule, since=now)
    return former if former.schedule == schedule else replace(former, schedule=schedule)


def _times(schedule: Schedule) -> tuple[object, ...]:
    return schedule.time, schedule.zone, frozenset(schedule.weekdays), schedule.enabled


def review_lead(schedule: Schedule) -> timedelta:
    """How long before it is due an edition's draft is made."""
    return timedelta(minutes=schedule.policy.review_minutes)


def off_window(watch: Watch, now: datetime) -> tuple[date, date]:
    """The first and the last date whose days off `plan` may ask for at `now`."""
    zone = zone_of(watch.schedule.zone)
    first = max(watch.since, now - LOOKED_BACK).astimezone(zone).date()
    last = (now + review_lead(watch.schedule)).astimezone(zone).date()
    return first - timedelta(days=1), last + timedelta(days=1)


def plan(
    watch: Watch,
    runs: Sequence[Run],
    now: datetime,
    *,
    off: Mapping[date, str] = NO_DAYS,
    started: datetime | None = None,
) -> Plan:
    """What to do at `now` (aware), given the schedule's runs so far (in any order, only those of
    the schedule's slot count) and its days `off` within `off_window`, with their names.

    `started` is since when a scheduler has been waiting for due times; None where none waits, as
    when cron asks once. Raises ScheduleError for a schedule that cannot be kept.
    """
    schedule = watch.schedule
    lead = review_lead(schedule)
    due = due_times(schedule, after=max(watch.since, now - LOOKED_BACK), until=now + lead)
    if not due or not schedule.enabled:
        return Plan()
    by_date = _by_date(runs, schedule.slot)
    days_off = [time for time in due if time.date() in off and time <= now]
    working = [time for time in due if time.date() not in off]
    missing = [_off(time, off[time.date()]) for time in days_off]
    settled, making = days_off[-1:], None
    if working:
        *earlier, latest = working
        wanted = _wanted(latest, lead, now, started)
        making, retry_at = _latest(schedule, wanted, by_date.get(latest.date(), ()), now)
        too_late = making is not None and _is_too_late(schedule, making, by_date, now)
        missing += given_up([*earlier, latest] if too_late else earlier, latest, schedule, now)
        making = None if too_late else making
        waits = making is not None or retry_at is not None
        settled = [] if waits else sorted([latest, *settled], key=lambda at: at.astimezone(UTC))
    told = tuple(one for one in missing if one.date not in by_date)
    return Plan(making=making, missing=told, settled=settled[-1] if settled else None)


def _wanted(due: datetime, lead: timedelta, now: datetime, started: datetime | None) -> Making:
    begin = (due.astimezone(UTC) - lead).astimezone(due.tzinfo)
    on_time = now - begin <= ON_TIME and (started is None or started <= begin)
    trigger = Trigger.SCHEDULED if on_time else Trigger.CATCH_UP
    return Making(date=due.date(), due=due, begin=begin, trigger=trigger)


def _is_too_late(
    schedule: Schedule, making: Making, by_date: Mapping[date, Sequence[Run]], now: datetime
) -> bool:
    """Whether an edition that nobody has begun is beyond its catch-up window."""
    too_late = now - making.due > catch_up_window(schedule)
    return too_late and making.date not in by_date


def _latest(
    schedule: Schedule, making: Making, runs: Sequence[Run], now: datetime
) -> tuple[Making | None, datetime | None]:
    """What the latest due time wants: `making` now, a try later, or (neither) nothing more."""
    outcomes = {run.outcome for run in runs}
    if outcomes - _OPEN - {Outcome.FAILED}:
        return None, None  # there is one
    if outcomes & _OPEN:
        return None, making.due  # it goes on by itself, see `reviewing`, and may fail yet
    tries = [run for run in runs if run.outcome is Outcome.FAILED and run.started >= making.begin]
    if not tries:
        return making, None
    retry_at = _retry_at(schedule, making.due, tries)
    if retry_at is None:
        return None, None
    return (making, None) if retry_at <= now else (None, retry_at)


def _retry_at(schedule: Schedule, due: datetime, tries: Sequence[Run]) -> datetime | None:
    """When the next try follows `tries`, all failed; None when it would be too late to catch up."""
    last = max(run.finished or run.started for run in tries)
    retry_at = last + RETRIES[min(len(tries), len(RETRIES)) - 1]
    return retry_at if retry_at - due <= catch_up_window(schedule) else None


def catch_up_window(schedule: Schedule) -> timedelta:
    """How long after it was due an edition of the schedule may still be begun."""
    return max(timedelta(minutes=schedule.catch_up_minutes), ON_TIME)


def _by_date(runs: Sequence[Run], slot: str) -> Mapping[date, list[Run]]:
    by_date: dict[date, list[Run]] = {}
    for run in runs:
        if run.slot == slot:
            by_date.setdefault(run.date, []).append(run)
    return by_date


def given_up(
    due: Sequence[datetime], latest: datetime, schedule: Schedule, now: datetime
) -> list[Missing]:
    """The dates that nobody makes: those that a later edition stands for, and those without one."""
    if now - latest > catch_up_window(schedule):
        return [
            Missing(date=at.date(), due=at, reason=_too_late(at), outcome=Outcome.SKIPPED)
            for at in due
        ]
    return [Missing(date=at.date(), due=at, reason=_missed_because(at, latest)) for at in due]


def _missed_because(due: datetime, latest: datetime) -> str:
    return (
        f"Nothing was running at {due:%H:%M} on {due:%A} {due.date().isoformat()};"
        f" the edition of {latest.date().isoformat()} was made instead."
    )


def _too_late(due: datetime) -> str:
    return (
        f"Nothing was running at {due:%H:%M} on {due:%A} {due.date().isoformat()},"
        " nor until it was too late to catch up."
    )


def _off(due: datetime, name: str) -> Missing:
    reason = f"A day off: {name}." if name else "A day off."
    return Missing(date=due.date(), due=due, reason=reason, outcome=Outcome.SKIPPED)
