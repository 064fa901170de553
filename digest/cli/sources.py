"""`sources`: what the publications read, how each source fares, and changing them."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Any

import typer

from digest.cli.output import answer_json, moment, say, table
from digest.cli.session import AsJson, find_publication, now, session
from digest.codec import to_data
from digest.errors import NotFoundError
from digest.model import Came, Source
from digest.recipes import remove_source, replace_source, source_of
from digest.roster import SourceRow, source_rows

if TYPE_CHECKING:
    from digest.desk import Desk
    from digest.library import Library

app = typer.Typer(help="What the publications read, and how each source fares.")

SourceName = Annotated[
    str, typer.Argument(metavar="SOURCE", help="Its id, name or address; see: digest sources.")
]


@app.callback(invoke_without_command=True, epilog="Example: digest sources --json")
def default(context: typer.Context, json: AsJson = False) -> None:
    """What the publications read, and how each source fares."""
    if context.invoked_subcommand is None:
        list_sources(context, json=json)


@app.command("list", epilog="Example: digest sources list --publication estuary-courier")
def list_sources(
    context: typer.Context,
    publication: Annotated[str | None, typer.Option(help="Only of this publication.")] = None,
    json: AsJson = False,
) -> None:
    """List sources, what needs a look first."""
    with session(context).desk() as desk:
        of = find_publication(publication, desk.library).id if publication else None
        rows = [row for row in roster(desk.library) if of in (None, row.publication)]
    if json:
        answer_json([source_shape(row) for row in rows])
        return
    cells = [
        (
            row.state,
            row.name,
            row.source.kind,
            row.title,
            moment(row.health.last_good if row.health else None),
            str(row.health.failures_in_row if row.health else 0),
            came_words(row.health.came if row.health else None),
            row.source.id,
        )
        for row in rows
    ]
    heads = ("STATE", "NAME", "KIND", "PUBLICATION", "LAST GOOD", "FAILED", "CAME LAST", "ID")
    table(heads, cells, empty="No sources yet. Add one with: digest sources add ADDRESS --to TITLE")
    for row in rows:
        for warning in row.warnings:
            say(f"{row.name}: {warning.reason} {warning.remedy}".strip())


@app.command("show", epilog="Example: digest sources show harbour --json")
def show(context: typer.Context, name: SourceName, json: AsJson = False) -> None:
    """Show how one source is read and how it fares."""
    with session(context).desk() as desk:
        row = find_row(name, desk.library)
    if json:
        answer_json(source_shape(row))
        return
    source = row.source
    say(f"{row.name} ({source.id}): {row.state}, {source.kind} of {row.title}")
    say(source.address)
    say(f"section {source.section or '-'}, at most {source.limit}")
    for chart in source.charts:
        say(f"pinned   {chart.title or 'a chart'} at {chart.selector}")
    if health := row.health:
        say(f"tried {moment(health.last_tried)}, good {moment(health.last_good)}")
        say(f"came last: {came_words(health.came)}; last news {moment(health.last_news)}")
    for warning in row.warnings:
        say(f"{warning.ailment:8} {warning.reason} {warning.remedy}".strip())


@app.command("change", epilog="Example: digest sources change harbour --section Harbour --limit 20")
def change(
    context: typer.Context,
    name: SourceName,
    rename: Annotated[str | None, typer.Option("--name", help="What it is called.")] = None,
    address: Annotated[str | None, typer.Option(help="Where it is read from now on.")] = None,
    section: Annotated[
        str | None, typer.Option(help="For articles that name none; “” for none.")
    ] = None,
    limit: Annotated[int | None, typer.Option(min=1, max=500, help="How many are read.")] = None,
    allow_private: Annotated[
        bool | None, typer.Option("--allow-private/--no-private", help="Private addresses.")
    ] = None,
    robots: Annotated[
        bool | None, typer.Option("--robots/--ignore-robots", help="Whether robots.txt is heeded.")
    ] = None,
    watch: Annotated[
        bool | None, typer.Option("--watch/--no-watch", help="Read a folder as files come in.")
    ] = None,
) -> None:
    """Change how a source is read; what is not given stays."""
    given: dict[str, Any] = {
        "name": rename,
        "address": address,
        "limit": limit,
        "allow_private": allow_private,
        "robots": robots,
        "watch": watch,
    }
    changes = {field: value for field, value in given.items() if value is not None}
    if section is not None:
        changes["section"] = section or None
    if not changes:
        raise typer.BadParameter("Say what shall change; see --help.")
    _change(context, name, lambda source: replace(source, **changes))
    say("Changed.")


@app.command("pause", epilog="Example: digest sources pause harbour")
def pause(context: typer.Context, name: SourceName) -> None:
    """Leave a source out until it is resumed."""
    _change(context, name, lambda source: replace(source, paused=True))
    say("Paused.")


@app.command("resume", epilog="Example: digest sources resume harbour")
def resume(context: typer.Context, name: SourceName) -> None:
    """Read a paused source again."""
    _change(context, name, lambda source: replace(source, paused=False))
    say("Resumed.")


@app.command("remove", epilog="Example: digest sources remove harbour")
def remove(context: typer.Context, name: SourceName) -> None:
    """Remove a source from its publication; what it brought stays in the library."""
    with session(context).desk() as desk:
        row = find_row(name, desk.library)
        publication = desk.library.publication(row.publication)
        desk.library.save_publication(remove_source(publication, row.source.id))
    say(f"Removed {row.name} from {row.title}.")


def _change(context: typer.Context, name: str, edit: Callable[[Source], Source]) -> None:
    with session(context).desk() as desk:
        row = find_row(name, desk.library)
        save_source(desk, row, edit)


def save_source(desk: "Desk", row: SourceRow, edit: Callable[[Source], Source]) -> None:
    """Saves the row's source as `edit` makes it of what the library has."""
    publication = desk.library.publication(row.publication)
    source = edit(source_of(publication, row.source.id))
    desk.library.save_publication(replace_source(publication, source))


def roster(library: "Library") -> tuple[SourceRow, ...]:
    """Every source as it fares now, in the machine's zone."""
    here = now().astimezone()
    return source_rows(library.publications(), library.source_health(), here)


def find_row(name: str, library: "Library") -> SourceRow:
    """The source of an id, or of a name or address that only one has. Raises NotFoundError."""
    rows = roster(library)
    by_id = [row for row in rows if row.source.id == name]
    others = [
        row
        for row in rows
        if row.source.address == name or row.source.name.casefold() == name.casefold()
    ]
    if len(by_id) == 1 or (not by_id and len(others) == 1):
        return (by_id or others)[0]
    remedy = "See: digest sources"
    if len(by_id or others) > 1:
        remedy = "Several are called so; give the id that this prints: digest sources"
    raise NotFoundError("source", name, remedy=remedy)


def source_shape(row: SourceRow) -> dict[str, Any]:
    """A source and its health as JSON: times are ISO 8601 with offset, or null."""
    health = to_data(row.health) if row.health else {}
    return {
        "publication": row.publication,
        **to_data(row.source),
        "state": row.state.value,
        "last_good": health.get("last_good"),
        "last_tried": health.get("last_tried"),
        "last_news": health.get("last_news"),
        "failures_in_row": health.get("failures_in_row", 0),
        "reason": health.get("reason", ""),
        "came": health.get("came"),
        "warnings": [to_data(warning) for warning in row.warnings],
    }


def came_words(came: Came | None) -> str:
    """As "3 new, 1 revised, 9 same, 2 charts"; "-" for a source that was never good."""
    if came is None:
        return "-"
    counts = (
        (came.articles_new, "new"),
        (came.articles_revised, "revised"),
        (came.articles_same, "same"),
        (came.rankings, "chart" if came.rankings == 1 else "charts"),
    )
    return ", ".join(f"{count} {word}" for count, word in counts if count) or "nothing"
