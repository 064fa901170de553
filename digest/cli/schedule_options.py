"""What can be said of a schedule on the command line. Pure."""

import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from typing import Annotated

import typer
from typer import Option

from digest.errors import ScheduleError
from digest.model import AfterReview, DayOff, DaysOff, Policy, Schedule
from digest.schedule.words import DAYS

_DURATION = re.compile(r"(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m?)?")

Texts = list[str] | None
Text = str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduleChanges:
    """The options of `schedules set` and `add`; None leaves what is."""

    at: Annotated[Text, Option("--at", metavar="HH:MM", help="The wall clock's time.")] = None
    zone: Annotated[Text, Option(help="As Europe/Dublin.")] = None
    weekdays: Annotated[
        Text, Option(metavar="DAYS", help="As mon-fri or mon,wed,sat, or daily.")
    ] = None
    off_country: Annotated[
        Texts, Option(metavar="CODE", help="No edition on its public holidays: IE, or US-CA.")
    ] = None
    off_calendar: Annotated[
        Texts, Option(metavar="FILE", help="No edition on the days of this .ics file.")
    ] = None
    off_date: Annotated[
        Texts, Option(metavar="DATE[=NAME]", help="No edition then: 2026-08-03=Summer fair.")
    ] = None
    no_days_off: Annotated[
        bool, Option("--no-days-off", help="Forget the days off that there were.")
    ] = False
    catch_up: Annotated[
        Text, Option(metavar="SPAN", help="How late it is still made: 18h, 90m; 0 for never.")
    ] = None
    review: Annotated[
        Text, Option(metavar="SPAN", help="How long before, the draft is made: 45m; 0 for none.")
    ] = None
    freeze: Annotated[
        Text, Option(metavar="SPAN", help="How long before, it takes in no more: 10m.")
    ] = None
    then: Annotated[
        AfterReview | None, Option(help="What becomes of a draft that nobody decided on.")
    ] = None
    notify: Annotated[
        Texts, Option(metavar="NOTICE", help="Who is told that a draft waits; “” for nobody.")
    ] = None
    watch_days: Annotated[
        int | None, Option(min=0, max=60, help="How long changes of its articles are watched for.")
    ] = None


def changed_schedule(
    former: Schedule | None, publication_zone: str, changes: ScheduleChanges
) -> Schedule:
    """The schedule with what was given on the command line. Raises ScheduleError; bad usage
    otherwise."""
    from digest.schedule.due import check_schedule  # comes with the pipeline

    if former is None and changes.at is None:
        raise ScheduleError("A schedule needs a time.", remedy="Give one, such as --at 05:30.")
    schedule = former or Schedule(time=time(), zone=publication_zone)
    schedule = replace(
        schedule,
        time=parse_time(changes.at) if changes.at else schedule.time,
        zone=changes.zone or schedule.zone,
        weekdays=parse_weekdays(changes.weekdays) if changes.weekdays else schedule.weekdays,
        off=_days_off(schedule.off, changes),
        catch_up_minutes=_minutes(changes.catch_up, schedule.catch_up_minutes),
        policy=_policy(schedule.policy, changes),
    )
    check_schedule(schedule)
    return schedule


def _days_off(former: DaysOff, changes: ScheduleChanges) -> DaysOff:
    """Each kind that was given takes the place of what there was of it."""
    off = DaysOff() if changes.no_days_off else former
    return DaysOff(
        countries=_given(changes.off_country, off.countries),
        calendars=_given(changes.off_calendar, off.calendars),
        dates=off.dates
        if changes.off_date is None
        else tuple(parse_day_off(text) for text in changes.off_date),
    )


def _policy(former: Policy, changes: ScheduleChanges) -> Policy:
    return Policy(
        review_minutes=_minutes(changes.review, former.review_minutes),
        freeze_minutes=_minutes(changes.freeze, former.freeze_minutes),
        then=changes.then or former.then,
        notify=_given(changes.notify, former.notify),
        watch_days=former.watch_days if changes.watch_days is None else changes.watch_days,
    )


def _given(texts: Texts, former: tuple[str, ...]) -> tuple[str, ...]:
    return former if texts is None else tuple(text for text in texts if text)


def _minutes(text: Text, former: int) -> int:
    return former if text is None else parse_minutes(text)


def parse_time(text: str) -> time:
    """A wall time as 05:30; bad usage otherwise."""
    try:
        return datetime.strptime(text, "%H:%M").replace(tzinfo=UTC).time()
    except ValueError:
        raise typer.BadParameter(f"“{text}” is not a time such as 05:30.") from None


def parse_minutes(text: str) -> int:
    """A span as 18h, 90m, 1h30m, 2d or minutes; bad usage otherwise."""
    found = _DURATION.fullmatch(text.strip())
    if not text.strip() or found is None or len(text) > 12:
        raise typer.BadParameter(f"“{text}” is not a span such as 18h or 90m.")
    days, hours, minutes = (int(number or 0) for number in found.groups())
    return (days * 24 + hours) * 60 + minutes


def parse_day_off(text: str) -> DayOff:
    """A date with its name as 2026-08-03=Summer fair; bad usage otherwise."""
    day, _, name = text.partition("=")
    try:
        return DayOff(date=date.fromisoformat(day.strip()), name=name.strip())
    except ValueError:
        raise typer.BadParameter(f"“{day}” is not a date such as 2026-08-03.") from None


def parse_weekdays(text: str) -> tuple[int, ...]:
    """Weekdays as "daily", "mon-fri" or "mon,wed,sat"; bad usage otherwise."""
    if text.strip().casefold() in ("daily", "all"):
        return tuple(range(7))
    days: set[int] = set()
    for part in text.casefold().split(","):
        first, _, last = part.strip().partition("-")
        try:
            begin = DAYS.index(first.strip()[:3])
            end = DAYS.index(last.strip()[:3]) if last else begin
        except ValueError:
            raise typer.BadParameter(f"“{part}” names no weekday such as mon or fri.") from None
        days |= {(begin + step) % 7 for step in range((end - begin) % 7 + 1)}
    return tuple(sorted(days))
