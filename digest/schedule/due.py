"""When a schedule's editions are due, from the wall clock of its zone. Pure.

Days off are not known here: see `days_off`, and `coming` for both together.

A clock put forward leaves out a stretch of the day: what was due in it is due at the first instant
after. A clock put back shows a stretch twice: what is due in it is due once, the first time. A
date that a zone left out altogether (Samoa's 30 December 2011) has no edition.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from digest.errors import ScheduleError
from digest.model import Schedule

LONGEST_REVIEW = 12 * 60
LONGEST_CATCH_UP = 7 * 24 * 60
"""In minutes."""

_DAY = timedelta(days=1)


def check_schedules(schedules: Sequence[Schedule]) -> None:
    """Raises ScheduleError as `check_schedule` does, and for two that share a slot."""
    slots = [schedule.slot for schedule in schedules]
    for schedule in schedules:
        check_schedule(schedule)
        if slots.count(schedule.slot) > 1:
            raise ScheduleError(
                f"Two schedules make the slot “{schedule.slot}”.",
                remedy="Give each schedule a slot of its own, such as morning and evening.",
            )


def check_schedule(schedule: Schedule) -> None:
    """Raises ScheduleError for a zone that is not known here, no weekday or one out of 0 to 6, no
    slot, and for minutes that contradict each other. Its days off are not looked at."""
    zone_of(schedule.zone)
    if not schedule.weekdays:
        raise ScheduleError("The schedule names no weekday.", remedy="Choose at least one weekday.")
    if not all(0 <= weekday <= 6 for weekday in schedule.weekdays):
        raise ScheduleError(
            "The schedule names a weekday that is none.",
            remedy="Weekdays are counted from 0 (Monday) to 6 (Sunday).",
        )
    if schedule.time.tzinfo is not None:
        raise ScheduleError(
            "The schedule's time has a zone of its own.",
            remedy="Give the time as hours and minutes, and the zone beside it.",
        )
    if not schedule.slot.strip():
        raise ScheduleError(
            "The schedule's slot has no name.", remedy="Call it as daily or evening."
        )
    _check_minutes(schedule)


def _check_minutes(schedule: Schedule) -> None:
    policy = schedule.policy
    if not 0 <= schedule.catch_up_minutes <= LONGEST_CATCH_UP:
        raise ScheduleError(
            "The schedule's catch-up window is too long.",
            remedy="It is from none to seven days.",
        )
    if not 0 <= policy.review_minutes <= LONGEST_REVIEW:
        raise ScheduleError(
            "The schedule's review is too long.", remedy="It is from none to twelve hours."
        )
    if not 0 <= policy.freeze_minutes <= policy.review_minutes:
        raise ScheduleError(
            "The draft would be frozen before it is made.",
            remedy="Freeze it later than the review begins, or begin the review earlier.",
        )


def zone_of(name: str) -> ZoneInfo:
    """The IANA zone called `name`. Raises ScheduleError."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:  # ZoneInfoNotFoundError is a KeyError
        raise ScheduleError(
            f"There is no time zone “{name}”.",
            remedy="Use a name such as Europe/Dublin, Asia/Tokyo or UTC.",
        ) from error


def due_times(schedule: Schedule, *, after: datetime, until: datetime) -> tuple[datetime, ...]:
    """Every due time later than `after` and not later than `until`, in order.

    Both are aware; the answers are in the schedule's zone. Whether the schedule is enabled does
    not count. Raises ScheduleError as `check_schedule` does.
    """
    check_schedule(schedule)
    zone = ZoneInfo(schedule.zone)
    times = (due for day in _days(schedule, zone, after) for due in _on(schedule, zone, day))
    found = []
    for due in times:
        if due.astimezone(UTC) > until.astimezone(UTC):
            break
        if due.astimezone(UTC) > after.astimezone(UTC):
            found.append(due)
    return tuple(found)


def next_due(schedule: Schedule, *, after: datetime) -> datetime:
    """The first due time later than `after`, in the schedule's zone. Raises ScheduleError."""
    # Eight days hold every weekday; a date that was left out may cost one week more.
    return due_times(schedule, after=after, until=after + 16 * _DAY)[0]


def _days(schedule: Schedule, zone: ZoneInfo, after: datetime) -> Iterator[date]:
    """The schedule's dates, without end, from the day before `after` on."""
    # A gap over midnight moves a due time into the next date: hence the day before.
    day = after.astimezone(zone).date() - _DAY
    while True:
        if day.weekday() in schedule.weekdays:
            yield day
        day += _DAY


def _on(schedule: Schedule, zone: ZoneInfo, day: date) -> tuple[datetime, ...]:
    """The due time on one date, or none where the zone left that date out."""
    wall = datetime.combine(day, schedule.time.replace(fold=0))
    due = wall.replace(tzinfo=zone)
    if due.astimezone(UTC).astimezone(zone).replace(tzinfo=None, fold=0) == wall:
        return (due,)
    gap = _offset(wall.replace(tzinfo=zone, fold=1)) - _offset(due)
    if abs(gap) >= _DAY:
        return ()
    return (_end_of_gap(due, zone),)


def _end_of_gap(due: datetime, zone: ZoneInfo) -> datetime:
    """The first instant after the gap in which the wall time `due` (fold 0) lies."""
    new_offset = _offset(due.replace(fold=1))
    wall = due.replace(tzinfo=UTC)
    before, behind = wall - new_offset, wall - _offset(due)
    while behind - before > timedelta(seconds=1):
        middle = before + (behind - before) / 2
        middle = middle.replace(microsecond=0)
        if middle <= before:
            break
        if _offset(middle.astimezone(zone)) == new_offset:
            behind = middle
        else:
            before = middle
    return behind.replace(microsecond=0).astimezone(zone)


def _offset(moment: datetime) -> timedelta:
    offset = moment.utcoffset()
    assert offset is not None  # every moment here is aware
    return offset
