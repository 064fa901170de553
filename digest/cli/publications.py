"""`publications`: list, show, add, change, remove; the same objects that the window edits."""

from pathlib import Path
from typing import Annotated, Any

import typer

from digest.cli.declared_options import with_options
from digest.cli.output import answer_json, say, table
from digest.cli.publication_options import (
    Changes,
    changed_publication,
    new_publication,
    read_publication,
)
from digest.cli.session import AsJson, PublicationName, find_publication, now, session
from digest.deliver import channel_name
from digest.model import FolderChannel, Publication
from digest.schedule.words import in_words

app = typer.Typer(help="The recurring titles: recipe, schedule and channels.")

SAVING_EXAMPLE = (
    'Example: digest publications add "The Courier" --feed https://courier.example/feed.xml'
    " --section World:4:2 --section Sport --ranking site --at 05:30 --zone Europe/Dublin"
    " --to ~/Editions"
)
CHANGING_EXAMPLE = "Example: digest publications change the-courier --briefs 6 --section World:3"


@app.callback(invoke_without_command=True, epilog="Example: digest publications show courier")
def default(context: typer.Context, json: AsJson = False) -> None:
    """The recurring titles: recipe, schedule and channels."""
    if context.invoked_subcommand is None:
        list_publications(context, json=json)


@app.command("list", epilog="Example: digest publications list --json")
def list_publications(context: typer.Context, json: AsJson = False) -> None:
    """List publications."""
    with session(context).desk() as desk:
        publications = desk.library.publications()
    if json:
        answer_json(publications)
        return
    cells = [
        (p.id, p.title, str(len(p.recipe.sources)), in_words(p.schedules)) for p in publications
    ]
    empty = "No publications yet. Add one with: digest publications add TITLE --feed URL"
    table(("ID", "TITLE", "SOURCES", "SCHEDULE"), cells, empty=empty)


@app.command("show", epilog="Example: digest publications show courier --json > courier.json")
def show(context: typer.Context, name: PublicationName, json: AsJson = False) -> None:
    """Show a publication's recipe, schedule and channels."""
    with session(context).desk() as desk:
        publication = find_publication(name, desk.library)
    _tell(publication, json=json)


@app.command("remove", epilog="Example: digest publications remove courier")
def remove(context: typer.Context, name: PublicationName) -> None:
    """Remove a publication; its editions and runs stay."""
    with session(context).desk() as desk:
        publication = find_publication(name, desk.library)
        desk.library.delete_publication(publication.id)
    say(f"Removed {publication.title}.")


@app.command("add", help="Add a publication.", epilog=SAVING_EXAMPLE)
@app.command(
    "change", help="Change a publication; what is not given stays.", epilog=CHANGING_EXAMPLE
)
@with_options(Changes)
def save(
    context: typer.Context,
    name: Annotated[
        str | None, typer.Argument(help="add: the title; change: the publication's id or title.")
    ] = None,
    file: Annotated[
        Path | None, typer.Option("--from-file", help="Take all of it from this JSON.")
    ] = None,
    json: AsJson = False,
    **options: Any,
) -> None:
    """Add or change a publication, told apart by the command's name."""
    adding = context.command.name == "add"
    _tell(_save(context, name, file, Changes(**options), adding=adding), json=json)


def _save(
    context: typer.Context, name: str | None, file: Path | None, changes: Changes, *, adding: bool
) -> Publication:
    from digest.schedule.keeping import watch  # comes with the pipeline

    if name is None and file is None:
        raise typer.BadParameter("Give a title, or a file with --from-file.")
    with session(context).desk() as desk:
        existing = {publication.id for publication in desk.library.publications()}
        if file:
            former = read_publication(file)
            if adding and former.id in existing:
                raise typer.BadParameter(f"There is a publication “{former.id}” already.")
        elif adding:
            former = new_publication(name or "", taken=existing)
        else:
            former = find_publication(name or "", desk.library)
        publication = changed_publication(former, changes)
        desk.library.save_publication(publication)
        watch(publication, desk.library, now=now(), anew=adding)
    return publication


def _tell(publication: Publication, *, json: bool) -> None:
    if json:
        answer_json(publication)
        return
    recipe = publication.recipe
    say(f"{publication.title} ({publication.id}): {in_words(publication.schedules)}")
    for source in recipe.sources:
        label = f" for {source.section}" if source.section else ""
        say(f"  {source.kind:8} {source.address}{label}")
    for rule in recipe.sections:
        say(f"  section  {rule.title}, at most {rule.quota}, {rule.full} in full")
    for chart in recipe.rankings:
        what = chart.section or chart.title or chart.scope or "any chart"
        say(f"  ranking  {what}, {chart.count} items, on {chart.placement or 'the front page'}")
    for channel in publication.channels:
        if isinstance(channel, FolderChannel):
            say(f"  delivers {', '.join(channel.formats)} to {channel.path}")
        else:
            say(f"  delivers to {channel_name(channel)}")
