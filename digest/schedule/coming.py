"""A schedule's next dates, days off among them. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from digest.model import Schedule
from digest.schedule.due import next_due

LOOKED_AHEAD = timedelta(days=400)
"""How far ahead days off are asked for: a schedule may have a year of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """A date of a schedule. `at` is when its edition is due and `draft_at` when the draft is made
    for review, the same without one; both in the schedule's zone. With a `day_off`, the name of
    why, there is no edition."""

    at: datetime
    draft_at: datetime
    day_off: str | None = None


def coming(
    schedule: Schedule, *, after: datetime, count: int, off: Mapping[date, str] | None = None
) -> tuple[Coming, ...]:
    """The schedule's next dates later than `after` (aware): `count` with an edition, and the days
    off between them, as far as LOOKED_AHEAD. `off` is as `days_off` gives it. Whether the schedule
    is enabled does not count. Raises ScheduleError."""
    found: list[Coming] = []
    editions = 0
    for one in _dates(schedule, after, off or {}):
        if editions == count:
            break
        found.append(one)
        editions += one.day_off is None
    return tuple(found)


def next_edition(
    schedule: Schedule, *, after: datetime, off: Mapping[date, str] | None = None
) -> datetime | None:
    """When the next edition is due, None when there are days off only. Raises ScheduleError."""
    dates = _dates(schedule, after, off or {})
    return next((one.at for one in dates if one.day_off is None), None)


def _dates(schedule: Schedule, after: datetime, off: Mapping[date, str]) -> Iterator[Coming]:
    lead = timedelta(minutes=schedule.policy.review_minutes)
    until = after + LOOKED_AHEAD
    at = next_due(schedule, after=after)
    while at <= until:
        # Through UTC: minutes count as they pass, not as a clock that is put forward shows them.
        draft_at = (at.astimezone(UTC) - lead).astimezone(at.tzinfo)
        yield Coming(at=at, draft_at=draft_at, day_off=off.get(at.date()))
        at = next_due(schedule, after=at)
