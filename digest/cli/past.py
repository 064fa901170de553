"""`replay` and `backfill`: past editions again, and those that were never made."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from digest.cli.failing import FAILURE, complain
from digest.cli.output import answer_json, progress, say
from digest.cli.session import (
    LATEST,
    AsJson,
    PublicationName,
    find_edition,
    find_publication,
    local_today,
    now,
    parse_date,
    session,
)
from digest.deliver import edition_file_name
from digest.files import write_atomically
from digest.model import Format, Publication, Schedule

if TYPE_CHECKING:
    from digest.desk import Desk
    from digest.pipeline import Filled, PastDay, Replay


def replay(
    context: typer.Context,
    name: Annotated[
        str, typer.Argument(metavar="EDITION", help=f"An issued edition's id, or “{LATEST}”.")
    ],
    formats: Annotated[
        list[Format] | None,
        typer.Option("--format", help="Only this one; may be given again. Else all delivered."),
    ] = None,
    out: Annotated[
        Path | None, typer.Option(metavar="FOLDER", help="Keep the files there, too.")
    ] = None,
    json: AsJson = False,
) -> None:
    """Print an issued edition again and compare it, byte for byte, with what was delivered.

    It is printed with what was kept of its theme and pictures when it was issued, whatever became
    of them since. Exits with 1 when anything differs.
    """
    from digest import pipeline  # brings the readers along

    with session(context).desk() as desk, progress() as on_progress:
        edition = find_edition(name, desk.library)
        again = pipeline.replay(edition, desk, formats=formats or (), on_progress=on_progress)
    for made in again.replayed:
        if out is not None:
            place = out / edition_file_name(edition, made.rendition.format)
            write_atomically(place, made.rendition.content)
    if json:
        answer_json(_shape(again))
    else:
        for made in again.replayed:
            size = f"{len(made.rendition.content):,} bytes"
            say(f"{made.rendition.format:8} {made.likeness:10} {size}, sha256 {made.sha256}")
    for doubt in again.doubts:
        complain(f"{doubt}: {', '.join(again.details)}" if again.details else doubt)
    if any(made.likeness == "different" for made in again.replayed):
        raise typer.Exit(FAILURE)


def _shape(again: "Replay") -> dict[str, object]:
    return {
        "edition": again.edition.id,
        "same": again.is_same,
        "doubts": list(again.doubts),
        "details": list(again.details),
        "renditions": [
            {
                "format": made.rendition.format,
                "likeness": made.likeness,
                "sha256": made.sha256,
                "size": len(made.rendition.content),
                "delivered": made.delivered.location if made.delivered else None,
            }
            for made in again.replayed
        ],
    }


def backfill(
    context: typer.Context,
    name: PublicationName,
    first: Annotated[str, typer.Option("--from", metavar="D", help="The first date.")],
    last: Annotated[
        str, typer.Option("--to", metavar="D", help="The last date; yesterday when not given.")
    ] = "yesterday",
    slot: Annotated[
        str | None, typer.Option(help="Of several schedules, the one whose slot this is.")
    ] = None,
    presses: Annotated[
        int | None, typer.Option(min=1, max=64, help="So many at once; one a core if not given.")
    ] = None,
    json: AsJson = False,
) -> None:
    """Make the editions of past dates that are missing, each of what the library had by then.

    They go into folders only. What was broken off is gone on with when it is asked for again.
    """
    from digest import pipeline  # brings the readers along

    with session(context).desk() as desk, progress() as on_progress:
        publication = find_publication(name, desk.library)
        schedule = _schedule_of(publication, slot)
        today = local_today(publication)
        filled = pipeline.backfill(
            publication,
            desk,
            days=_past_days(schedule, parse_date(first, today), parse_date(last, today), desk),
            slot=schedule.slot,
            presses=presses,
            on_progress=on_progress,
        )
    if json:
        answer_json(filled)
    else:
        for each in filled:
            say(f"{each.date} {each.filling:8} {each.reason}".rstrip())
        say(_sum_of(filled))
    if any(each.filling == "failed" for each in filled):
        raise typer.Exit(FAILURE)


def _schedule_of(publication: Publication, slot: str | None) -> Schedule:
    from digest.schedule import schedules_of  # brings the library along

    for schedule in schedules_of(publication):
        if slot in (None, schedule.slot):
            return schedule
    raise typer.BadParameter(f"{publication.title} has no schedule of the slot “{slot}”.")


def _past_days(schedule: Schedule, first: date, last: date, desk: "Desk") -> list["PastDay"]:
    """The dates of the schedule from `first` to `last` whose time has passed, but for days off."""
    from digest.pipeline import PastDay
    from digest.schedule import bygone_dates

    if last < first:
        raise typer.BadParameter(f"{last} is before {first}.")
    times = bygone_dates(schedule, desk.folder, first, last, now=now())
    return [PastDay(date=due.date(), moment=due) for due in times]


def _sum_of(filled: "tuple[Filled, ...]") -> str:
    kinds = [each.filling for each in filled]
    counted = (f"{kinds.count(kind)} {kind}" for kind in dict.fromkeys(kinds))
    return ", ".join(counted) or "no date to fill"
