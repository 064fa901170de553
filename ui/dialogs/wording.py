"""Dates, times and schedules as a person would say them, in English whatever the system speaks."""

from datetime import date, datetime, timedelta

from digest.model import Schedule

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_DAY = timedelta(days=1)


def day_words(day: date) -> str:
    """ "Thursday 7 November 2024"."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]} {day.year}"


def moment_words(moment: datetime) -> str:
    """ "Thursday 7 November 2024, 05:30 JST", in the moment's own zone."""
    zone = moment.tzname() or ""
    name = zone if zone.isalpha() else f"UTC{moment:%z}"  # some zones have no letters
    return f"{day_words(moment.date())}, {moment:%H:%M} {name}"


def recent_words(moment: datetime, now: datetime) -> str:
    """ "Today 05:30", "Yesterday 05:30", else "7 Nov 2024, 05:30"; both aware, in `now`'s zone."""
    own = moment.astimezone(now.tzinfo)
    if own.date() == now.date():
        return f"Today {own:%H:%M}"
    if own.date() == now.date() - _DAY:
        return f"Yesterday {own:%H:%M}"
    return f"{own.day} {_MONTHS[own.month - 1][:3]} {own.year}, {own:%H:%M}"


def short_moment(moment: datetime, now: datetime) -> str:
    """ "Today 05:30", "Yesterday 05:30", "7 Nov, 05:30", in another year "7 Nov 2024"; both aware,
    in `now`'s zone. For columns that have little room."""
    own = moment.astimezone(now.tzinfo)
    if now.date() - own.date() <= _DAY:
        return recent_words(moment, now)
    return f"{short_day(moment, now)}, {own:%H:%M}" if own.year == now.year else short_day(own, now)


def short_day(moment: datetime, now: datetime) -> str:
    """ "today", "yesterday", "7 Nov", "7 Nov 2024"; both aware, in `now`'s zone."""
    own = moment.astimezone(now.tzinfo).date()
    if now.date() - own <= _DAY:
        return "today" if own == now.date() else "yesterday"
    year = "" if own.year == now.year else f" {own.year}"
    return f"{own.day} {_MONTHS[own.month - 1][:3]}{year}"


def weekday_words(weekdays: tuple[int, ...]) -> str:
    """ "Every weekday", "Every Monday and Friday"; 0 is Monday."""
    days = tuple(sorted(set(weekdays)))
    if not days:
        return "Never"
    if days == tuple(range(7)):
        return "Every day"
    if days == tuple(range(5)):
        return "Every weekday"
    if days == (5, 6):
        return "Every Saturday and Sunday"
    if len(days) == 6:
        missing = next(iter(set(range(7)) - set(days)))
        return f"Every day but {WEEKDAYS[missing]}"
    *first, last = (WEEKDAYS[day] for day in days)
    return f"Every {', '.join(first)} and {last}" if first else f"Every {last}"


def schedule_words(schedule: Schedule) -> str:
    """ "Every weekday at 05:30, Asia/Tokyo"."""
    return f"{weekday_words(schedule.weekdays)} at {schedule.time:%H:%M}, {schedule.zone}"


def duration_words(span: timedelta) -> str:
    """ "4 s", "2 min", "1 h 05"."""
    seconds = round(span.total_seconds())
    if seconds < 100:
        return f"{seconds} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60:02}"


def local_now() -> datetime:
    """The present, in the zone of this computer."""
    return datetime.now().astimezone()
