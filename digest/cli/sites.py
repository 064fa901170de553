"""`site`: the archive of a publication's editions on the web."""

from typing import TYPE_CHECKING, Annotated

import typer

from digest.cli.failing import FAILURE, complain
from digest.cli.output import answer_json, progress, say
from digest.cli.session import AsJson, PublicationName, find_publication, session
from digest.errors import NotFoundError
from digest.model import Publication, SiteChannel

if TYPE_CHECKING:
    from digest.pipeline import SiteBuilt

app = typer.Typer(help="The site of a publication's editions.", no_args_is_help=True)


@app.callback()
def default() -> None:
    """The site of a publication's editions."""


@app.command("build", epilog="Example: digest site build estuary-courier")
def build(
    context: typer.Context,
    name: PublicationName,
    channel: Annotated[
        str | None, typer.Option(metavar="NAME", help="Only this one of its sites.")
    ] = None,
    again: Annotated[
        bool, typer.Option("--again", help="Print every edition anew, also where it stands.")
    ] = False,
    json: AsJson = False,
) -> None:
    """Put every issued edition on the publication's site that is not there as it should be.

    Articles that were taken down get a tombstone. All pages, the feed and the search are made anew;
    what was broken off goes on where it was.
    """
    from digest.pipeline import build_site  # brings the press along

    with session(context).desk() as desk, progress() as on_progress:
        publication = find_publication(name, desk.library)
        built = [
            build_site(publication, site, desk, again=again, on_progress=on_progress)
            for site in _sites(publication, channel)
        ]
    if json:
        answer_json([_shape(each) for each in built])
    for each in built:
        if not json:
            _tell(each)
        for id, reason in each.failed.items():
            complain(f"The edition {id} could not be printed: {reason}")
    if any(each.failed for each in built):
        raise typer.Exit(FAILURE)


def _sites(publication: Publication, name: str | None) -> list[SiteChannel]:
    sites = [channel for channel in publication.channels if isinstance(channel, SiteChannel)]
    found = [site for site in sites if name in (None, site.name)]
    if not found:
        raise NotFoundError(
            "site",
            name or publication.title,
            remedy="Give the publication a channel of that kind: digest channels add",
        )
    return found


def _shape(built: "SiteBuilt") -> dict[str, object]:
    return {
        "folder": str(built.root),
        "made": list(built.made),
        "kept": built.kept,
        "failed": dict(built.failed),
        "foreign": list(built.foreign),
    }


def _tell(built: "SiteBuilt") -> None:
    say(f"{built.root}: {len(built.made)} made, {built.kept} stood as they should.")
    if built.foreign:
        say(f"It also shows {len(built.foreign)} that this desk does not know.")
