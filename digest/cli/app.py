"""The `digest` command: its global options and its subcommands."""

from pathlib import Path
from typing import Annotated

import typer

from digest import __version__
from digest.cli.addressing import address
from digest.cli.channels import app as channels
from digest.cli.checking import check
from digest.cli.comparing import register as register_comparing
from digest.cli.correcting import changes, correct, takedown
from digest.cli.delivering import deliver, deliveries
from digest.cli.demonstration import demo
from digest.cli.editions import app as editions
from digest.cli.failing import PlainGroup
from digest.cli.fitting import fit
from digest.cli.gathering import gather
from digest.cli.health import doctor
from digest.cli.making import compose, publish, render
from digest.cli.notices import app as notices
from digest.cli.past import backfill, replay
from digest.cli.pins import register as register_pins
from digest.cli.publications import app as publications
from digest.cli.reading import extract
from digest.cli.recipes import app as recipes
from digest.cli.running import run
from digest.cli.runs import app as runs
from digest.cli.schedules import app as schedules
from digest.cli.searching import article, search
from digest.cli.service import register as register_service
from digest.cli.session import Session
from digest.cli.settings import app as settings
from digest.cli.sites import app as site
from digest.cli.sources import app as sources
from digest.cli.subscribing import register as register_subscribing
from digest.cli.themes import app as themes

EXAMPLES = (
    (extract, "digest extract page.html --url https://courier.example/a --json"),
    (gather, "digest gather ~/Downloads/saved-pages"),
    (search, 'digest search "storm barrier" --unused'),
    (article, "digest article 3f2a… --json"),
    (compose, "digest compose estuary-courier --date 2026-03-12"),
    (render, "digest render latest --format pdf --out courier.pdf"),
    (fit, "digest fit latest --pages 4"),
    (check, "digest check latest --format email"),
    (address, "digest address courier.eml --from desk@courier.example --to all@courier.example"),
    (publish, "digest publish estuary-courier --rehearse --date tomorrow"),
    (deliver, "digest deliver latest --channel readers --test-to me@courier.example"),
    (deliveries, "digest deliveries latest --json"),
    (replay, "digest replay latest --format pdf"),
    (backfill, "digest backfill estuary-courier --from 2026-01-01 --to yesterday"),
    (changes, "digest changes --json"),
    (correct, "digest correct latest --dry-run"),
    (takedown, 'digest takedown 3f2a… --reason "It named a witness."'),
    (run, "digest run --once && echo all is made"),
    (doctor, "digest doctor --json"),
    (demo, "digest demo --out ./demo, then: digest --desk ./demo/desk editions"),
)
"""The commands that stand alone, each with an example of its use."""

app = typer.Typer(
    name="digest",
    help="From a day's news pages to one finished edition.",
    epilog="Example: digest demo --out ./demo, then: digest --desk ./demo/desk editions",
    cls=PlainGroup,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for command, example in EXAMPLES:
    app.command(epilog=f"Example: {example}")(command)
app.add_typer(publications, name="publications")
app.add_typer(channels, name="channels")
register_subscribing(sources)
register_pins(sources)
app.add_typer(sources, name="sources")
register_comparing(editions)
app.add_typer(editions, name="editions")
app.add_typer(themes, name="themes")
app.add_typer(site, name="site")
register_service(schedules)
app.add_typer(schedules, name="schedules")
app.add_typer(recipes, name="recipes")
app.add_typer(runs, name="runs")
app.add_typer(notices, name="notices")
app.add_typer(settings, name="settings")


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"digest {__version__}")
        raise typer.Exit


@app.callback()
def options(
    context: typer.Context,
    desk: Annotated[
        Path | None,
        typer.Option(
            envvar="DIGEST_DESK",
            metavar="DIR",
            help="The desk's folder; the platform's place for user data when not given.",
        ),
    ] = None,
    version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_print_version, is_eager=True, help="Print the version and end."
        ),
    ] = False,
) -> None:
    """From a day's news pages to one finished edition."""
    context.obj = Session(folder=desk)


def main() -> None:
    """Runs the command line and ends the process: 0 for success, 2 for bad usage, 1 for failure."""
    app(prog_name="digest")
