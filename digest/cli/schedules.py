"""`schedules`: when publications are made by themselves."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from digest.cli.declared_options import with_options
from digest.cli.output import answer_json, say, table
from digest.cli.schedule_options import ScheduleChanges, changed_schedule
from digest.cli.session import AsJson, PublicationName, find_publication, now, session
from digest.codec import to_data
from digest.errors import NotFoundError, ScheduleError
from digest.model import Publication, Schedule
from digest.schedule.words import coming_words, in_words, sentences

if TYPE_CHECKING:
    from digest.desk import Desk
    from digest.schedule import Coming

app = typer.Typer(help="When publications are made by themselves.")

SHOWN_DATES = 5
Slot = Annotated[str | None, typer.Option(help="Which of its schedules; all where not given.")]


@app.callback(invoke_without_command=True, epilog="Example: digest schedules show estuary-courier")
def default(context: typer.Context, json: AsJson = False) -> None:
    """When publications are made by themselves."""
    if context.invoked_subcommand is None:
        list_schedules(context, json=json)


@app.command("list", epilog="Example: digest schedules list --json")
def list_schedules(context: typer.Context, json: AsJson = False) -> None:
    """List schedules with their next due times."""
    with session(context).desk() as desk:
        shapes = [_shape(p, desk.folder, 1) for p in desk.library.publications() if p.schedule]
    if json:
        answer_json(shapes)
        return
    cells = [
        (shape["publication"], shape["title"], each["says"], "".join(each["next"]) or "paused")
        for shape in shapes
        for each in shape["schedules"]
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
    """Show a publication's schedules, their next dates and the days off between them."""
    with session(context).desk() as desk:
        publication, folder = find_publication(name, desk.library), desk.folder
    if json:
        answer_json(_shape(publication, folder, dates))
        return
    for schedule in publication.schedules:
        say(f"{publication.title}: {in_words([schedule])}")
        for sentence in sentences(schedule):
            say(f"  {sentence}")
        for one in _coming(schedule, folder, dates):
            say(f"  {one.at.isoformat()}  {coming_words(one, now())}")
    if not publication.schedules:
        say(f"{publication.title}: not scheduled")


@app.command("set", epilog="Example: digest schedules set courier --at 05:30 --off-country IE")
@with_options(ScheduleChanges)
def set_schedule(
    context: typer.Context,
    name: PublicationName,
    slot: Annotated[str | None, typer.Option(help="Which one; the first where not given.")] = None,
    json: AsJson = False,
    **options: Any,
) -> None:
    """Set when a publication is made, and what happens then; what is not given stays."""
    with session(context).desk() as desk:
        publication = find_publication(name, desk.library)
        former = _of_slot(publication, slot) if slot else publication.schedule
        changed = _changed(former, publication, ScheduleChanges(**options))
        kept = tuple(changed if each is former else each for each in publication.schedules)
        publication = _save(publication, kept or (changed,), desk)
        _tell(publication, desk.folder, json=json)


@app.command("add", epilog="Example: digest schedules add courier --slot evening --at 17:30")
@with_options(ScheduleChanges)
def add(
    context: typer.Context,
    name: PublicationName,
    slot: Annotated[str, typer.Option(help="What tells it from the others.")],
    json: AsJson = False,
    **options: Any,
) -> None:
    """Add another edition of the day, with a slot of its own."""
    with session(context).desk() as desk:
        publication = find_publication(name, desk.library)
        added = replace(_changed(None, publication, ScheduleChanges(**options)), slot=slot)
        publication = _save(publication, (*publication.schedules, added), desk)
        _tell(publication, desk.folder, json=json)


@app.command("remove", epilog="Example: digest schedules remove courier --slot evening")
def remove(
    context: typer.Context, name: PublicationName, slot: Slot = None, json: AsJson = False
) -> None:
    """Remove one of a publication's schedules, or all of them."""
    with session(context).desk() as desk:
        publication = find_publication(name, desk.library)
        going = _chosen(publication, slot)
        kept = tuple(each for each in publication.schedules if each not in going)
        publication = _save(publication, kept, desk)
        _tell(publication, desk.folder, json=json)


@app.command("pause", epilog="Example: digest schedules pause estuary-courier")
def pause(
    context: typer.Context, name: PublicationName, slot: Slot = None, json: AsJson = False
) -> None:
    """Stop making a publication by itself, until it is resumed."""
    _enable(context, name, slot, enabled=False, json=json)


@app.command("resume", epilog="Example: digest schedules resume estuary-courier")
def resume(
    context: typer.Context, name: PublicationName, slot: Slot = None, json: AsJson = False
) -> None:
    """Make a publication by itself again; what was due meanwhile is not caught up."""
    _enable(context, name, slot, enabled=True, json=json)


def _enable(
    context: typer.Context, name: str, slot: str | None, *, enabled: bool, json: bool
) -> None:
    with session(context).desk() as desk:
        publication = find_publication(name, desk.library)
        chosen = _chosen(publication, slot)
        changed = tuple(
            replace(each, enabled=enabled) if each in chosen else each
            for each in publication.schedules
        )
        publication = _save(publication, changed, desk)
        _tell(publication, desk.folder, json=json)


def _chosen(publication: Publication, slot: str | None) -> tuple[Schedule, ...]:
    """The schedule of the slot, or all without one. Raises ScheduleError, NotFoundError."""
    if not publication.schedules:
        raise ScheduleError(
            f"{publication.title} has no schedule.",
            remedy=f"Give it one: digest schedules set {publication.id} --at 05:30",
        )
    return (_of_slot(publication, slot),) if slot else publication.schedules


def _of_slot(publication: Publication, slot: str) -> Schedule:
    for schedule in publication.schedules:
        if schedule.slot == slot:
            return schedule
    raise NotFoundError(
        "slot", slot, remedy=f"Add it: digest schedules add {publication.id} --slot {slot}"
    )


def _changed(
    former: Schedule | None, publication: Publication, changes: ScheduleChanges
) -> Schedule:
    """As `changed_schedule`; calendars are files from where the command was called."""
    if changes.off_calendar is not None:
        files = [str(Path(file).expanduser().resolve()) for file in changes.off_calendar if file]
        changes = replace(changes, off_calendar=files)
    return changed_schedule(former, publication.zone, changes)


def _save(publication: Publication, schedules: tuple[Schedule, ...], desk: "Desk") -> Publication:
    """Raises ScheduleError for slots, days off and notices that can't be used, saving nothing."""
    from digest.notify import notice_names
    from digest.schedule import check_schedules, days_off, watch

    check_schedules(schedules)
    for schedule in schedules:
        today = now().date()
        days_off(schedule.off, desk.folder, today, today + timedelta(days=1))
    told = {name for schedule in schedules for name in schedule.policy.notify}
    for name in sorted(told - set(notice_names(desk))):
        raise NotFoundError("notice", name, remedy=f"Add it: digest notices add {name}")
    changed = replace(publication, schedules=schedules)
    desk.library.save_publication(changed)
    watch(changed, desk.library, now=now())
    return changed


def _tell(publication: Publication, folder: Path, *, json: bool) -> None:
    if json:
        answer_json(_shape(publication, folder, 1))
        return
    if not publication.schedules:
        say(f"{publication.title}: not scheduled")
    for schedule in publication.schedules:
        following = [one for one in _coming(schedule, folder, 1) if one.day_off is None]
        say(f"{publication.title}: {in_words([schedule])}")
        for one in following:
            say(f"Next: {one.at.isoformat()}")
        if not following:
            say("Next: none" + ("" if schedule.enabled else " while paused"))


def _coming(schedule: Schedule, folder: Path, dates: int) -> tuple["Coming", ...]:
    """The next dates with an edition, and the days off between them; none while it is paused."""
    from digest.schedule import coming, known_days_off
    from digest.schedule.coming import LOOKED_AHEAD

    if not schedule.enabled:
        return ()
    moment: datetime = now()
    first = (moment - timedelta(days=1)).date()
    off = known_days_off(schedule.off, folder, first, (moment + LOOKED_AHEAD).date())
    return coming(schedule, after=moment, count=dates, off=off.dates)


def _shape(publication: Publication, folder: Path, dates: int) -> dict[str, Any]:
    """The publication's first schedule as `schedule`, and all of them as `schedules`."""
    shapes = [_schedule_shape(schedule, folder, dates) for schedule in publication.schedules]
    unscheduled: dict[str, Any] = {"schedule": None, "says": in_words(()), "next": []}
    first = {key: shapes[0][key] for key in unscheduled} if shapes else unscheduled
    named = {"publication": publication.id, "title": publication.title}
    return {**named, **first, "schedules": shapes}


def _schedule_shape(schedule: Schedule, folder: Path, dates: int) -> dict[str, Any]:
    following = _coming(schedule, folder, dates)
    return {
        "slot": schedule.slot,
        "schedule": to_data(schedule),
        "says": in_words([schedule]),
        "next": [one.at.isoformat() for one in following if one.day_off is None],
        "days_off": {
            one.at.date().isoformat(): one.day_off for one in following if one.day_off is not None
        },
    }
