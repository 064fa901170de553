"""What wakes the scheduler: at each due time, and every so often. Only this module knows
APScheduler, and it is imported when a scheduler starts: a window does not wait for it.
"""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.base import BaseTrigger
from apscheduler.triggers.interval import IntervalTrigger

from digest.model import PublicationId, Schedule
from digest.schedule.due import next_due

Kept = tuple[PublicationId, Schedule]
"""A schedule and whose it is."""


class DueTrigger(BaseTrigger):  # type: ignore[misc]  # APScheduler has no types
    """Fires at a schedule's due times as `digest.schedule.due` computes them, and before each when
    its draft is made and when it is frozen. Days off are woken up for, too: they go on record."""

    def __init__(self, schedule: Schedule) -> None:
        self._schedule = schedule
        policy = schedule.policy
        self._ahead = {
            timedelta(minutes=minutes)
            for minutes in (0, policy.freeze_minutes, policy.review_minutes)
        }

    def get_next_fire_time(self, previous_fire_time: datetime | None, now: datetime) -> datetime:
        after = (max(previous_fire_time, now) if previous_fire_time else now).astimezone(UTC)
        return min(
            next_due(self._schedule, after=after + ahead).astimezone(UTC) - ahead
            for ahead in self._ahead
        )


class Alarms:
    """Calls `wake`, in a thread of its own, every `every` and at the due times of what is kept."""

    def __init__(self, wake: Callable[[], object], every: timedelta) -> None:
        self._wake = wake
        self._kept: frozenset[Kept] = frozenset()
        self._jobs = BackgroundScheduler(
            timezone=UTC, job_defaults={"coalesce": True, "misfire_grace_time": None}
        )
        self._jobs.add_job(wake, IntervalTrigger(seconds=every.total_seconds(), timezone=UTC))

    def start(self) -> None:
        self._jobs.start()

    def stop(self) -> None:
        if self._jobs.running:
            self._jobs.shutdown()

    def keep(self, schedules: Iterable[Kept]) -> None:
        """Wakes at the due times of these from now on, and of no others."""
        kept = frozenset(schedules)
        for one in self._kept - kept:
            self._jobs.remove_job(_job_id(*one))
        for publication, schedule in kept - self._kept:
            job_id = _job_id(publication, schedule)
            self._jobs.add_job(self._wake, DueTrigger(schedule), id=job_id, replace_existing=True)
        self._kept = kept


def _job_id(publication: PublicationId, schedule: Schedule) -> str:
    return f"{publication} {hash(schedule)}"
