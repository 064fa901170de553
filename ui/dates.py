"""Dates, times, numbers and schedules as a person would say them, in the window's language.

The patterns are Qt's (`QLocale.toString`) and stand among the translations, so that each language
orders day and month its own way. What belongs to an edition's pages speaks the edition's language
and is no matter of this module.
"""

from datetime import date, datetime, timedelta
from datetime import time as clock_time

from PySide6.QtCore import QDate, QLocale, QTime

from digest.model import Schedule
from ui.translation import tr

_DAY = timedelta(days=1)


def day(when: date) -> str:
    """ "Thursday 7 November 2024"."""
    return _formatted(when, day_pattern())


def day_pattern() -> str:
    """The pattern of `day`, for fields in which a date is typed."""
    return tr("Dates", "dddd d MMMM yyyy")


def short_day(when: datetime, now: datetime) -> str:
    """ "today", "yesterday", "7 Nov", "7 Nov 2024"; both aware, in `now`'s zone."""
    own = when.astimezone(now.tzinfo).date()
    if own == now.date():
        return tr("Dates", "today", "within a sentence")
    if own == now.date() - _DAY:
        return tr("Dates", "yesterday", "within a sentence")
    return _short(own) if own.year == now.year else _short_with_year(own)


def short_date(when: date) -> str:
    """ "7 Nov"."""
    return _short(when)


def weekday_date(when: date) -> str:
    """ "Thu 7 Nov"."""
    return _formatted(when, tr("Dates", "ddd d MMM"))


def long_date(when: date) -> str:
    """ "7 November"."""
    return _formatted(when, tr("Dates", "d MMMM"))


def long_moment(when: datetime) -> str:
    """ "7 November 2024, 05:30", in its own zone."""
    return _with_time(_formatted(when.date(), tr("Dates", "d MMMM yyyy")), when)


def time(when: datetime | clock_time) -> str:
    """ "05:30", in its own zone."""
    return QLocale().toString(QTime(when.hour, when.minute), "HH:mm")


def exact_time(when: datetime | clock_time) -> str:
    """ "05:30:07", in its own zone."""
    return QLocale().toString(QTime(when.hour, when.minute, when.second), "HH:mm:ss")


def moment(when: datetime) -> str:
    """ "Thursday 7 November 2024, 05:30 JST", in the moment's own zone."""
    zone = when.tzname() or ""
    name = zone if zone.isalpha() else f"UTC{when:%z}"  # some zones have no letters
    words = tr("Dates", "{day}, {time} {zone}")
    return words.format(day=day(when.date()), time=time(when), zone=name)


def recent(when: datetime, now: datetime) -> str:
    """ "Today 05:30", "Yesterday 05:30", else "7 Nov 2024, 05:30"; both aware, in `now`'s zone."""
    own = when.astimezone(now.tzinfo)
    if own.date() == now.date():
        return tr("Dates", "Today {time}").format(time=time(own))
    if own.date() == now.date() - _DAY:
        return tr("Dates", "Yesterday {time}").format(time=time(own))
    return _with_time(_short_with_year(own.date()), own)


def short_moment(when: datetime, now: datetime) -> str:
    """ "Today 05:30", "Yesterday 05:30", "7 Nov, 05:30", in another year "7 Nov 2024"; both aware,
    in `now`'s zone. For columns that have little room."""
    own = when.astimezone(now.tzinfo)
    if now.date() - own.date() <= _DAY:
        return recent(when, now)
    return _with_time(_short(own.date()), own) if own.year == now.year else short_day(own, now)


def weekday(number: int) -> str:
    """ "Monday" for 0."""
    return QLocale().standaloneDayName(number + 1)


def short_weekday(number: int) -> str:
    """ "Mon" for 0."""
    return QLocale().standaloneDayName(number + 1, QLocale.FormatType.ShortFormat)


def weekdays(numbers: tuple[int, ...]) -> str:
    """ "Every weekday", "Every Monday and Friday"; 0 is Monday."""
    days = tuple(sorted(set(numbers)))
    match days:
        case ():
            return tr("Dates", "Never")
        case (0, 1, 2, 3, 4, 5, 6):
            return tr("Dates", "Every day")
        case (0, 1, 2, 3, 4):
            return tr("Dates", "Every weekday")
    if len(days) == 6:
        (missing,) = set(range(7)) - set(days)
        return tr("Dates", "Every day but {day}").format(day=weekday(missing))
    return tr("Dates", "Every {days}").format(days=listed([weekday(number) for number in days]))


def schedule(plan: Schedule) -> str:
    """ "Every weekday at 05:30, Asia/Tokyo"."""
    words = tr("Dates", "{days} at {time}, {zone}")
    return words.format(days=weekdays(plan.weekdays), time=time(plan.time), zone=plan.zone)


def duration(span: timedelta) -> str:
    """ "4 s", "2 min", "1 h 05"."""
    seconds = round(span.total_seconds())
    if seconds < 100:
        return tr("Dates", "{seconds} s").format(seconds=seconds)
    hours, minutes = divmod(round(seconds / 60), 60)
    if not hours:
        return tr("Dates", "{minutes} min").format(minutes=minutes)
    return tr("Dates", "{hours} h {minutes}").format(hours=hours, minutes=f"{minutes:02}")


def span(length: timedelta) -> str:
    """A long while, roughly, of the unit that fits: "40 min", "an hour", "3 days"."""
    minutes, hours = round(length / timedelta(minutes=1)), round(length / timedelta(hours=1))
    if minutes <= 45:
        return tr("Dates", "{minutes} min").format(minutes=max(minutes, 1))
    if minutes < 90:
        return tr("Dates", "an hour")
    if hours < 22:
        return tr("Dates", "%n hour(s)", n=hours)
    if hours < 36:
        return tr("Dates", "a day")
    return tr("Dates", "%n day(s)", n=round(length / timedelta(days=1)))


def number(value: float, decimals: int = 0) -> str:
    """ "1,842"; with `decimals` behind the point "0.3"."""
    return QLocale().toString(float(value), "f", decimals)


def listed(words: list[str]) -> str:
    """ "one", "one and two", "one, two and three"."""
    if len(words) < 2:
        return "".join(words)
    former = tr("Dates", ", ", "between the items of a list").join(words[:-1])
    return tr("Dates", "{former} and {last}").format(former=former, last=words[-1])


def local_now() -> datetime:
    """The present, in the zone of this computer."""
    return datetime.now().astimezone()


def _short(when: date) -> str:
    return _formatted(when, tr("Dates", "d MMM"))


def _short_with_year(when: date) -> str:
    return _formatted(when, tr("Dates", "d MMM yyyy"))


def _with_time(day: str, when: datetime) -> str:
    return tr("Dates", "{day}, {time}").format(day=day, time=time(when))


def _formatted(when: date, pattern: str) -> str:
    return QLocale().toString(QDate(when.year, when.month, when.day), pattern)
