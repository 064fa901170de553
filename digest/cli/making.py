"""`compose`, `render` and `publish`: from a recipe to files."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from digest.cli.failing import FAILURE, complain
from digest.cli.output import answer_json, moment, progress, say
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
from digest.deliver import USUAL_SLOT, edition_file_name
from digest.files import write_atomically
from digest.model import Format, Outcome, Publication, Run

if TYPE_CHECKING:
    from digest.pipeline import Rehearsal

OfDate = Annotated[
    str, typer.Option("--date", metavar="D", help="As 2026-03-12, or a word such as “tomorrow”.")
]


def compose(
    context: typer.Context, name: PublicationName, day: OfDate = "today", json: AsJson = False
) -> None:
    """Make a new draft edition by a publication's recipe; print its id."""
    from digest.pipeline import make_edition  # brings the readers along

    with session(context).desk() as desk, progress() as on_progress:
        publication = find_publication(name, desk.library)
        present = now()
        edition = make_edition(
            publication,
            desk,
            date=parse_date(day, local_today(publication)),
            slot=_slot(publication),
            now=present,
            on_progress=on_progress,
        )
        desk.library.save_edition(edition, saved=present)
    for failure in edition.failures:
        complain(f"{failure.source}: {failure.reason} {failure.remedy}")
    if json:
        answer_json({"edition": edition.id, "blocks": len(edition.blocks)})
    else:
        say(edition.id)


def render(
    context: typer.Context,
    name: Annotated[
        str, typer.Argument(metavar="EDITION", help=f"An edition's id, or “{LATEST}”.")
    ],
    format: Annotated[Format, typer.Option(help="The output.")] = Format.PDF,
    out: Annotated[
        Path, typer.Option(metavar="PATH", help="A file, or a folder that exists.")
    ] = Path(),
    theme: Annotated[str | None, typer.Option(help="Another theme than the edition's.")] = None,
    json: AsJson = False,
) -> None:
    """Render an edition into a file; print its path.

    A block that can't be rendered is left out, and told on stderr.
    """
    with session(context).desk(printing=format.is_paged) as desk:
        edition = find_edition(name, desk.library)
        if theme:
            edition = replace(edition, theme=theme)
        rendition = desk.press.render(edition, format)
    place = out / edition_file_name(edition, format) if out.is_dir() else out
    write_atomically(place, rendition.content)
    for problem in rendition.problems:
        complain(f"{problem.reason} {problem.remedy}".strip())
    if json:
        answer_json(
            {
                "edition": edition.id,
                "format": format.value,
                "path": str(place),
                "size": len(rendition.content),
                "pages": rendition.pages,
                "problems": [problem.reason for problem in rendition.problems],
            }
        )
    else:
        say(str(place))


def publish(
    context: typer.Context,
    name: PublicationName,
    day: OfDate = "today",
    rehearse: Annotated[
        bool, typer.Option("--rehearse", help="Do everything but record and deliver.")
    ] = False,
    json: AsJson = False,
) -> None:
    """Make, issue and deliver a publication's edition, once for each date.

    Where the edition stands already, nothing is done and its run is told.
    """
    from digest import pipeline  # brings the readers along

    with session(context).desk() as desk, progress() as on_progress:
        publication = find_publication(name, desk.library)
        date = parse_date(day, local_today(publication))
        if rehearse:
            rehearsal = pipeline.rehearse(publication, desk, date=date, on_progress=on_progress)
            _tell_rehearsal(rehearsal, json=json)
            return
        run = pipeline.publish(
            publication, desk, date=date, slot=_slot(publication), on_progress=on_progress
        )
        receipts = desk.library.deliveries(run.edition) if run.edition else ()
    if json:
        answer_json(run)
    elif run.outcome is Outcome.PUBLISHED:
        for receipt in receipts:
            say(receipt.location)
    if run.outcome is not Outcome.PUBLISHED:
        complain(f"{publication.title} of {run.date}: {_why_not(run)}")
        raise typer.Exit(FAILURE)
    if not json and run.reason:
        complain(run.reason)


def _slot(publication: Publication) -> str:
    return publication.schedule.slot if publication.schedule else USUAL_SLOT


def _tell_rehearsal(rehearsal: "Rehearsal", *, json: bool) -> None:
    shape = {
        "rehearsal": True,
        "title": rehearsal.edition.title,
        "date": rehearsal.edition.date.isoformat(),
        "blocks": len(rehearsal.edition.blocks),
        "failures": [failure.reason for failure in rehearsal.edition.failures],
        "renditions": [
            {"format": made.format.value, "size": len(made.content), "pages": made.pages}
            for made in rehearsal.renditions
        ],
    }
    if json:
        answer_json(shape)
        return
    say(f"{rehearsal.edition.title} of {rehearsal.edition.date}: {shape['blocks']} blocks.")
    for made in rehearsal.renditions:
        pages = f", {made.pages} pages" if made.pages else ""
        say(f"{made.format}: {len(made.content):,} bytes{pages}. Not delivered.")
    for problem in (problem for made in rehearsal.renditions for problem in made.problems):
        complain(f"{problem.reason} {problem.remedy}".strip())
    for failure in rehearsal.edition.failures:
        complain(f"{failure.source}: {failure.reason} {failure.remedy}")


def _why_not(run: Run) -> str:
    if run.outcome is Outcome.RUNNING:
        return (
            f"it is being made by another process since {moment(run.started)}."
            " If that one has ended, try again in five minutes."
        )
    return f"{run.outcome}. {run.reason}".strip()
