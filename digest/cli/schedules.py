"""`schedules`: when publications are made by themselves."""

from dataclasses import replace
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING, Annotated, Any

import typer

from digest.cli.output import answer_json, say, table
from digest.cli.session import AsJson, PublicationName, find_publication, now, session
from digest.codec import to_data
from digest.errors import ScheduleError
from digest.model import Publication, Schedule

if TYPE_CHECKING:
    from digest.library import Library

app = typer.Typer(help="When publications are made by themselves.")

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
SHOWN_DATES = 5

At = Annotated[str | None, typer.Option("--at", metavar="HH:MM", help="The wall clock's time.")]
Weekdays = Annotated[
    str | None, typer.Option(metavar="DAYS", help="As mon-fri or mon,wed,sat, or daily.")
]


@app.callback(invoke_without_command=True, epilog="Example: digest schedules show estuary-courier")
def default(context: typer.Context, json: AsJson = False) -> None:
    """When publications are made by themselves."""
    if context.invoked_subcommand is None:
        list_schedules(context, json=json)


@app.command("list", epilog="Example: digest schedules list --json")
def list_schedules(context: typer.Context, json: AsJson = False) -> None:
    """List schedules with their next due times."""
    with session(context).desk() as desk:
        shapes = [_shape(p, 1) for p in desk.library.publications() if p.schedule]
    if json:
        answer_json(shapes)
        return
    cells = [
        (shape["publication"], shape["title"], shape["says"], "".join(shape["next"]) or "paused")
        for shape in shapes
    ]
    table(
        ("PUBLICATION", "TITLE", "SCHEDULE", "NEXT"),
        cells,
        empty="Nothing is scheduled. Do it with: digest schedules set PUBLICATION --at 05:30",
    )


@app.command("show", epilog="Example: digest schedules show estuary-courier --next 10")
def show(
    context: typer.Context,
    name: PublicationName,
    dates: Annotated[int, typer.Option("--next", min=1, max=400)] = SHOWN_DATES,
    json: AsJson = False,
) -> None:
    """Show a publication's schedule and its next due times."""
    with session(context).desk() as desk:
        publication = find_publication(name, desk.library)
    shape = _shape(publication, dates)
    if json:
        answer_json(shape)
        return
    say(f"{publication.title}: {shape['says']}")
    for due in shape["next"]:
        say(f"  {due}")


@app.command("set", epilog="Example: digest schedules set courier --at 05:30 --weekdays mon-sat")
def set_schedule(
    context: typer.Context,
    name: PublicationName,
    at: At = None,
    zone: Annotated[str | None, typer.Option(help="As Europe/Dublin.")] = None,
    weekdays: Weekdays = None,
    slot: Annotated[str | None, typer.Option(help="The edition of the day.")] = None,
    json: AsJson = False,
) -> None:
    """Set when a publication is made; what is not given stays."""
    with session(context).desk() as desk:
        publication = find_publication(name, desk.library)
        schedule = changed_schedule(
            publication.schedule, publication.zone, at=at, zone=zone, weekdays=weekdays, slot=slot
        )
        publication = _save(publication, schedule, desk.library)
    _tell(publication, json=json)


@app.command("pause", epilog="Example: digest schedules pause estuary-courier")
def pause(context: typer.Context, name: PublicationName, json: AsJson = False) -> None:
    """Stop making a publication by itself, until it is resumed."""
    _enable(context, name, enabled=False, json=json)


@app.command("resume", epilog="Example: digest schedules resume estuary-courier")
def resume(context: typer.Context, name: PublicationName, json: AsJson = False) -> None:
    """Make a publication by itself again; what was due meanwhile is not caught up."""
    _enable(context, name, enabled=True, json=json)


def changed_schedule(
    former: Schedule | None,
    publication_zone: str,
    *,
    at: str | None,
    zone: str | None,
    weekdays: str | None,
    slot: str | None,
) -> Schedule:
    """The schedule with what was given on the command line. Raises ScheduleError."""
    from digest.schedule.due import check_schedule  # comes with the pipeline

    if former is None and at is None:
        raise ScheduleError("A schedule needs a time.", remedy="Give one, such as --at 05:30.")
    schedule = former or Schedule(time=time(), zone=publication_zone)
    schedule = replace(
        schedule,
        time=parse_time(at) if at else schedule.time,
        zone=zone or schedule.zone,
        weekdays=parse_weekdays(weekdays) if weekdays else schedule.weekdays,
        slot=slot or schedule.slot,
    )
    check_schedule(schedule)
    return schedule


def parse_time(text: str) -> time:
    """A wall time as 05:30; bad usage otherwise."""
    try:
        return datetime.strptime(text, "%H:%M").replace(tzinfo=UTC).time()
    except ValueError:
        raise typer.BadParameter(f"“{text}” is not a time such as 05:30.") from None


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


def _enable(context: typer.Context, name: str, *, enabled: bool, json: bool) -> None:
    with session(context).desk() as desk:
        publication = find_publication(name, desk.library)
        if publication.schedule is None:
            raise ScheduleError(
                f"{publication.title} has no schedule.",
                remedy=f"Give it one: digest schedules set {publication.id} --at 05:30",
            )
        publication = _save(
            publication, replace(publication.schedule, enabled=enabled), desk.library
        )
    _tell(publication, json=json)


def _save(publication: Publication, schedule: Schedule, library: "Library") -> Publication:
    from digest.schedule.keeping import watch  # comes with the pipeline

    changed = replace(publication, schedules=(schedule, *publication.schedules[1:]))
    library.save_publication(changed)
    watch(changed, library, now=now())
    return changed


def _tell(publication: Publication, *, json: bool) -> None:
    shape = _shape(publication, 1)
    if json:
        answer_json(shape)
    else:
        say(f"{publication.title}: {shape['says']}")
        say(f"Next: {''.join(shape['next']) or 'none while paused'}")


def _shape(publication: Publication, dates: int) -> dict[str, Any]:
    from digest.schedule.due import next_due  # comes with the pipeline

    schedule, following = publication.schedule, []
    after = now()
    for _ in range(dates if schedule and schedule.enabled else 0):
        assert schedule is not None
        after = next_due(schedule, after=after)
        following.append(after.isoformat())
    return {
        "publication": publication.id,
        "title": publication.title,
        "schedule": to_data(schedule) if schedule else None,
        "says": in_words(schedule),
        "next": following,
    }


def in_words(schedule: Schedule | None) -> str:
    """A schedule as people say it."""
    if schedule is None:
        return "not scheduled"
    names = [DAYS[day].capitalize() for day in schedule.weekdays]
    days = "every day" if len(names) == len(DAYS) else ", ".join(names)
    paused = "" if schedule.enabled else ", paused"
    return f"{schedule.time:%H:%M} {schedule.zone}, {days}, slot {schedule.slot}{paused}"
