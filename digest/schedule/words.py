"""Schedules and their next dates as the command line says them. Pure."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from digest.model import AfterReview, DaysOff, Policy, Schedule
from digest.schedule.coming import Coming

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKDAYS = (
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
)  # fmt: skip
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_THEN = {
    AfterReview.PUBLISH: "published",
    AfterReview.HOLD: "held until it is approved",
    AfterReview.SKIP: "skipped",
}


def in_words(schedules: Sequence[Schedule]) -> str:
    """Schedules as a table's cell says them: "05:30 Europe/Dublin, every day, slot daily"."""
    return "; ".join(_briefly(schedule) for schedule in schedules) or "not scheduled"


def sentences(schedule: Schedule) -> tuple[str, ...]:
    """What is not said by `in_words`: days off, the catch-up window, the policy; a sentence
    each."""
    catch_up = duration(schedule.catch_up_minutes)
    return (
        *_off(schedule.off),
        f"Caught up within {catch_up}, else skipped."
        if schedule.catch_up_minutes
        else "Made on time or skipped.",
        _policy(schedule.policy),
    )


def coming_words(one: Coming, now: datetime) -> str:
    """A next date: "tomorrow, Thursday 12 March 2026, 05:30 GMT" with its draft, or why there is
    none."""
    day = _day(one.at, now)
    if one.day_off is not None:
        return f"{day}: none, {one.day_off or 'a day off'}"
    if one.draft_at.astimezone(UTC) == one.at.astimezone(UTC):
        return f"{day}, {one.at:%H:%M} {one.at:%Z}"
    return f"{day}, {one.at:%H:%M} {one.at:%Z}, draft at {one.draft_at:%H:%M}"


def duration(minutes: int) -> str:
    """A span as it is typed: 18h, 90m, 1h30m, 2d."""
    days, rest = divmod(minutes, 24 * 60)
    hours, rest = divmod(rest, 60)
    parts = ((days, "d"), (hours, "h"), (rest, "m"))
    return "".join(f"{count}{unit}" for count, unit in parts if count) or "0m"


def _briefly(schedule: Schedule) -> str:
    names = [DAYS[day].capitalize() for day in schedule.weekdays]
    days = "every day" if len(names) == len(DAYS) else ", ".join(names)
    paused = "" if schedule.enabled else ", paused"
    return f"{schedule.time:%H:%M} {schedule.zone}, {days}, slot {schedule.slot}{paused}"


def _off(off: DaysOff) -> tuple[str, ...]:
    named = [
        *(f"the holidays of {country}" for country in off.countries),
        *(f"the days of {calendar}" for calendar in off.calendars),
        *(f"{day.date.isoformat()} {day.name}".strip() for day in off.dates),
    ]
    return (f"Not on {', '.join(named)}.",) if named else ()


def _policy(policy: Policy) -> str:
    told = f" Told to {', '.join(policy.notify)}." if policy.notify else ""
    if not policy.review_minutes:
        return f"When it is due it is {_THEN[policy.then]}.{told}"
    freeze = duration(policy.freeze_minutes)
    frozen = f", frozen {freeze} before" if policy.freeze_minutes else ""
    return (
        f"The draft is made {duration(policy.review_minutes)} before it is due{frozen};"
        f" if nobody decides it is {_THEN[policy.then]}.{told}"
    )


def _day(at: datetime, now: datetime) -> str:
    day, today = at.date(), now.astimezone(at.tzinfo).date()
    named = f"{_WEEKDAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]} {day.year}"
    if day == today:
        return f"today, {named}"
    return f"tomorrow, {named}" if day - today == timedelta(days=1) else named
