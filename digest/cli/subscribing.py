"""`sources discover|add|import|export`: what an address offers, and how it comes into a recipe."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from digest.cli.failing import FAILURE, complain
from digest.cli.output import answer_json, progress, say
from digest.cli.session import (
    AllowPrivate,
    AsJson,
    IgnoreRobots,
    find_publication,
    now,
    session,
)
from digest.codec import to_data
from digest.files import write_atomically
from digest.model import Publication, Source
from digest.recipes import add_sources

if TYPE_CHECKING:
    from digest.desk import Desk
    from digest.gather.discovering import Discovery

Address = Annotated[
    str, typer.Argument(help="Of a site, feed, front page, article, OPML list; a file or folder.")
]
ToPublication = Annotated[
    str | None,
    typer.Option("--to", metavar="PUBLICATION", help="Needed where there are several."),
]
OPML = Path("sources.opml")


def register(app: typer.Typer) -> None:
    """Puts the commands into the group `sources`."""
    app.command("discover", epilog="Example: digest sources discover courier.example")(show_offers)
    app.command("add", epilog="Example: digest sources add courier.example --to Courier")(add)
    app.command("import", epilog="Example: digest sources import feeds.opml --to Courier")(
        import_list
    )
    app.command("export", epilog="Example: digest sources export courier --out courier.opml")(
        export_list
    )


def show_offers(
    context: typer.Context,
    address: Address,
    allow_private: AllowPrivate = False,
    ignore_robots: IgnoreRobots = False,
    json: AsJson = False,
) -> None:
    """Look at an address: which sources it offers and what each would bring. Changes nothing."""
    with session(context).desk() as desk:
        found = _discovered(address, desk, private=allow_private, robots=not ignore_robots)
    if json:
        answer_json(_discovery_shape(found))
    else:
        _tell_discovery(found)
    if not found.sources:
        raise typer.Exit(FAILURE)


def add(
    context: typer.Context,
    address: Address,
    to: ToPublication = None,
    every: Annotated[
        bool, typer.Option("--all", help="All that the address offers, not the best alone.")
    ] = False,
    name: Annotated[str | None, typer.Option(help="What to call it.")] = None,
    section: Annotated[str | None, typer.Option(help="For articles that name none.")] = None,
    limit: Annotated[int | None, typer.Option(min=1, max=500)] = None,
    allow_private: AllowPrivate = False,
    ignore_robots: IgnoreRobots = False,
    json: AsJson = False,
) -> None:
    """Add the best source that any address offers to a publication."""
    if every and name:
        raise typer.BadParameter("A name is for one source; leave out --all or --name.")
    with session(context).desk() as desk:
        publication = _publication(to, desk)
        found = _discovered(address, desk, private=allow_private, robots=not ignore_robots)
        chosen = found.sources if every else found.sources[:1]
        given: dict[str, Any] = {"name": name, "section": section, "limit": limit}
        changes = {field: value for field, value in given.items() if value is not None}
        added = _add(publication, [replace(source, **changes) for source in chosen], desk)
    _tell_added(added, publication, json=json, problems=found.problems)
    if not chosen:
        raise typer.Exit(FAILURE)


def import_list(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="An OPML list.")],
    to: ToPublication = None,
    json: AsJson = False,
) -> None:
    """Add the sources of an OPML list, as other readers export it."""
    from digest.gather import file_content  # heavy: the readers
    from digest.sources.opml import read_opml

    with session(context).desk() as desk:
        publication = _publication(to, desk)
        listed = read_opml(file_content(file), name=file.name)
        added = _add(publication, listed.sources, desk)
    _tell_added(added, publication, json=json, problems=listed.problems)
    if not listed.sources:
        raise typer.Exit(FAILURE)


def export_list(
    context: typer.Context,
    publication: Annotated[str | None, typer.Argument(metavar="PUBLICATION")] = None,
    out: Annotated[Path, typer.Option(help="The file to write.")] = OPML,
) -> None:
    """Write the sources of one publication, or of all, as an OPML list."""
    from digest.sources.opml import write_opml

    with session(context).desk() as desk:
        chosen = (
            (find_publication(publication, desk.library),)
            if publication
            else desk.library.publications()
        )
    sources = {source.id: source for each in chosen for source in each.recipe.sources}
    title = ", ".join(each.title for each in chosen)
    write_atomically(out, write_opml(tuple(sources.values()), title=title, created=now()))
    say(f"Wrote {len(sources)} sources to {out}.")


def _discovered(address: str, desk: "Desk", *, private: bool, robots: bool) -> "Discovery":
    from digest.gather.discovering import discover  # heavy: the readers

    with progress() as on_progress:
        return discover(
            address,
            desk.fetcher,
            now=now(),
            allow_private=private,
            robots=robots,
            on_progress=on_progress,
        )


def _publication(name: str | None, desk: "Desk") -> Publication:
    if name:
        return find_publication(name, desk.library)
    publications = desk.library.publications()
    if len(publications) != 1:
        raise typer.BadParameter("Say to which publication, with --to; see: digest publications")
    return publications[0]


def _add(publication: Publication, sources: Sequence[Source], desk: "Desk") -> tuple[Source, ...]:
    """Those of `sources` that the recipe did not read already, now saved."""
    after = add_sources(publication, sources)
    desk.library.save_publication(after)
    return after.recipe.sources[len(publication.recipe.sources) :]


def _tell_added(
    added: Sequence[Source], publication: Publication, *, json: bool, problems: Sequence[str]
) -> None:
    if json:
        answer_json({"added": [to_data(source) for source in added], "problems": list(problems)})
        return
    for source in added:
        say(f"added    {source.kind:8} {source.name} {source.address}")
    for problem in problems:
        complain(problem)
    if not added:
        say(f"{publication.title} has nothing new to read.")


def _discovery_shape(found: "Discovery") -> dict[str, Any]:
    return {
        "title": found.title,
        "address": found.address,
        "offers": [
            {
                "source": to_data(source),
                "headlines": list(preview.headlines),
                "rankings": list(preview.rankings),
                "reasons": list(preview.reasons),
            }
            for source, preview in zip(found.sources, found.previews, strict=True)
        ],
        "problems": list(found.problems),
    }


def _tell_discovery(found: "Discovery") -> None:
    say(found.title or found.address)
    for source, preview in zip(found.sources, found.previews, strict=True):
        say(f"{source.kind:8} {source.address}  {source.name}")
        for headline in preview.headlines[:3]:
            say(f"           {headline}")
        for ranking in preview.rankings:
            say(f"  ranking  {ranking}")
        for reason in preview.reasons:
            say(f"  because  {reason}")
    for problem in found.problems:
        complain(problem)
