"""The dates without an edition, and why: public holidays, calendars, dates that the editor named.

Public holidays are the work of **holidays**, calendars are read by **icalendar** and their rules
followed by **dateutil**; both are imported only for a schedule that has exceptions. A calendar's
day off is an event of whole days; appointments, which have an hour, are none.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from digest.errors import ScheduleError
from digest.model import DaysOff

if TYPE_CHECKING:
    from icalendar import Calendar, Component

LARGEST_CALENDAR = 5_000_000
"""In bytes; a country's holidays of a century take a tenth."""

LONGEST_EVENT = timedelta(days=400)

_DAY = timedelta(days=1)
_FREQUENCIES = {"YEARLY", "MONTHLY", "WEEKLY", "DAILY"}


@dataclass(frozen=True, slots=True, kw_only=True)
class OffDays:
    """Dates with the names of their days off, and what could not be read of them."""

    dates: Mapping[date, str]
    problems: tuple[ScheduleError, ...] = ()


def days_off(off: DaysOff, folder: Path, first: date, last: date) -> Mapping[date, str]:
    """The days off from `first` to `last` (both included) with their names, in order.

    Relative paths of calendars are below `folder`. Reads files. Raises ScheduleError for a country
    that is not known and a calendar that cannot be read.
    """
    known = known_days_off(off, folder, first, last)
    if known.problems:
        raise known.problems[0]
    return known.dates


def known_days_off(off: DaysOff, folder: Path, first: date, last: date) -> OffDays:
    """As `days_off`, but what cannot be read is told and the rest counts. Raises nothing."""
    named: dict[date, str] = {}
    problems = []
    for calendar in off.calendars:
        try:
            named |= _of_calendar(folder / Path(calendar).expanduser(), first, last)
        except ScheduleError as problem:
            problems.append(problem)
    for country in off.countries:
        try:
            named |= _of_country(country, first, last)
        except ScheduleError as problem:
            problems.append(problem)
    named |= {day.date: day.name for day in off.dates if first <= day.date <= last}
    return OffDays(dates=dict(sorted(named.items())), problems=tuple(problems))


# --- public holidays ------------------------------------------------------------------------


def country_names() -> Mapping[str, str]:
    """The countries whose holidays are known: English names by their codes ("IE"), in the order
    of the names."""
    from holidays.registry import COUNTRIES  # noqa: PLC0415 - only for who chooses one

    names = {codes[1]: key.replace("_", " ").title() for key, codes in COUNTRIES.items()}
    return dict(sorted(names.items(), key=lambda item: item[1]))


def parts_of(country: str) -> tuple[str, ...]:
    """The codes of the country's parts with holidays of their own, as "CA" of "US"; none for a
    country that is not known."""
    from holidays.utils import list_supported_countries  # noqa: PLC0415

    parts: list[str] = list_supported_countries(include_aliases=False).get(country, [])
    return tuple(parts)


def _of_country(country: str, first: date, last: date) -> dict[date, str]:
    years = range(first.year, last.year + 1)
    named = {day: name for year in years for day, name in _holidays(country.strip(), year).items()}
    return {day: name for day, name in named.items() if first <= day <= last}


@lru_cache(maxsize=256)
def _holidays(country: str, year: int) -> Mapping[date, str]:
    """The public holidays of one year; `country` is "IE" or "US-CA"."""
    import holidays  # noqa: PLC0415 - a schedule without countries does without

    code, _, part = country.partition("-")
    try:
        found = holidays.country_holidays(
            code.upper(), subdiv=part or None, years=year, language="en_US"
        )
    except (NotImplementedError, KeyError, ValueError) as error:
        raise ScheduleError(
            f"The public holidays of “{country}” are not known.",
            remedy="Use a country's code such as IE, or with its part such as US-CA.",
        ) from error
    return dict(found.items())


# --- calendars ------------------------------------------------------------------------------


def _of_calendar(place: Path, first: date, last: date) -> dict[date, str]:
    try:
        stand = place.stat()
        return _read_calendar(place, stand.st_mtime_ns, stand.st_size, first, last)
    except OSError as error:
        raise _unreadable(place, (error.strerror or "it is out of reach").lower()) from error


@lru_cache(maxsize=64)
def _read_calendar(
    place: Path, modified: int, size: int, first: date, last: date
) -> dict[date, str]:
    """`modified` and `size` tell the file from an older one of its name."""
    from icalendar import Calendar  # noqa: PLC0415 - a schedule without calendars does without

    if size > LARGEST_CALENDAR:
        raise _unreadable(place, "it is too large for a calendar of holidays")
    try:
        calendar = Calendar.from_ical(place.read_bytes())
        return _events_within(calendar, first, last)
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, OverflowError) as error:
        # icalendar and dateutil say so about what is no calendar or no rule
        raise _unreadable(place, "it is not a calendar (.ics)") from error


def _unreadable(place: Path, reason: str) -> ScheduleError:
    return ScheduleError(
        f"The calendar {place} cannot be read: {reason}.",
        remedy="Save it again as an .ics file, or take it out of the schedule.",
    )


def _events_within(calendar: "Calendar", first: date, last: date) -> dict[date, str]:
    events = [event for event in calendar.walk("VEVENT") if _is_of_whole_days(event)]
    moved = {
        (str(event.get("UID", "")), _as_date(_property(event, "RECURRENCE-ID").dt))
        for event in calendar.walk("VEVENT")
        if "RECURRENCE-ID" in event
    }
    named = {}
    for event in events:
        uid, name = str(event.get("UID", "")), " ".join(str(event.get("SUMMARY", "")).split())
        for begin in _begins(event, first - _length(event), last):
            if "RECURRENCE-ID" not in event and (uid, begin) in moved:
                continue
            for day in _days(begin, _length(event)):
                if first <= day <= last:
                    named[day] = name
    return named


def _is_of_whole_days(event: "Component") -> bool:
    begin = _property(event, "DTSTART")
    cancelled = str(event.get("STATUS", "")).upper() == "CANCELLED"
    return begin is not None and not cancelled and not isinstance(begin.dt, datetime)


def _length(event: "Component") -> timedelta:
    """How long it lasts: a day where it does not say, as the standard has it."""
    begin, end = _property(event, "DTSTART"), _property(event, "DTEND")
    duration = _property(event, "DURATION")
    if end is not None:
        length = _as_date(end.dt) - _as_date(begin.dt)
    else:
        length = duration.dt if duration is not None else _DAY
    return min(max(length, _DAY), LONGEST_EVENT)


def _days(begin: date, length: timedelta) -> Iterator[date]:
    return (begin + number * _DAY for number in range(length.days))


def _begins(event: "Component", first: date, last: date) -> set[date]:
    """The dates on which the event begins, from `first` to `last`."""
    from dateutil.rrule import rrulestr  # noqa: PLC0415 - as icalendar

    start = _as_date(_property(event, "DTSTART").dt)
    begins = {start, *_listed(event, "RDATE")}
    rules = _property(event, "RRULE") or []
    for rule in rules if isinstance(rules, list) else [rules]:
        if not _FREQUENCIES.issuperset(rule.get("FREQ", [])):
            raise ValueError("a day off that comes back within the day")
        text = rule.to_ical().decode()
        dates = rrulestr(text, dtstart=_midnight(start), ignoretz=True)
        begins |= {at.date() for at in dates.between(_midnight(first), _midnight(last), inc=True)}
    return {day for day in begins - _listed(event, "EXDATE") if first <= day <= last}


def _listed(event: "Component", name: str) -> set[date]:
    """The dates of a property that may stand there once, several times, or not at all."""
    found = _property(event, name) or []
    lists = found if isinstance(found, list) else [found]
    return {_as_date(each.dt) for one in lists for each in one.dts}


def _property(event: "Component", name: str) -> Any:
    """What stands there, of whatever type icalendar makes of it; None without."""
    return event.get(name)


def _as_date(moment: date) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time())
