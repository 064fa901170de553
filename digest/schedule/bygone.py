"""The dates that have passed of a schedule, and the one that comes next: what an editor asks for,
when no scheduler does."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from digest.deliver import USUAL_SLOT
from digest.model import Publication, Schedule
from digest.schedule.days_off import days_off
from digest.schedule.due import due_times, zone_of
from digest.schedule.scheduler import all_due

UNSCHEDULED = time(6)
"""When the editions of a publication without a schedule would be made."""

_SECOND = timedelta(seconds=1)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class NextEdition:
    """The next edition of a publication: its date, and its slot of the day."""

    date: date
    slot: str


def next_edition_of(publication: Publication, folder: Path, now: datetime) -> NextEdition:
    """The edition that is due next after `now` (aware); tomorrow's where nothing is scheduled.
    Reads files of days off, below `folder`. Raises ScheduleError."""
    coming = all_due((publication,), folder, now)
    if coming:
        first = min(coming, key=lambda due: due.at.astimezone(UTC))
        return NextEdition(date=first.at.date(), slot=first.slot)
    tomorrow = now.astimezone(zone_of(publication.zone)).date() + _DAY
    return NextEdition(date=tomorrow, slot=USUAL_SLOT)


def schedules_of(publication: Publication) -> tuple[Schedule, ...]:
    """The publication's schedules, or the one that stands for none."""
    return publication.schedules or (Schedule(time=UNSCHEDULED, zone=publication.zone),)


def bygone_dates(
    schedule: Schedule, folder: Path, first: date, last: date, *, now: datetime
) -> tuple[datetime, ...]:
    """When the editions of the dates from `first` to `last` were due, but for days off and for
    those that are still to come. Reads files of days off, below `folder`. Raises ScheduleError."""
    zone = zone_of(schedule.zone)
    begin = datetime.combine(first, time(), zone).astimezone(UTC) - _SECOND
    end = datetime.combine(last + _DAY, time(), zone).astimezone(UTC)
    off = days_off(schedule.off, folder, first, last)
    times = due_times(schedule, after=begin, until=min(end - _SECOND, now))
    return tuple(due for due in times if due.date() not in off)
