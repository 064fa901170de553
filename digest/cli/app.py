"""The `digest` command: its global options and its subcommands."""

from pathlib import Path
from typing import Annotated

import typer

from digest import __version__
from digest.cli import (
    demonstration,
    editions,
    health,
    making,
    publications,
    reading,
    running,
    runs,
    schedules,
)
from digest.cli.failing import PlainGroup
from digest.cli.session import Session

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
for part in (reading, making):
    part.register(app)
app.add_typer(publications.app, name="publications")
app.add_typer(editions.app, name="editions")
app.add_typer(schedules.app, name="schedules")
app.add_typer(runs.app, name="runs")
for part in (running, health, demonstration):
    part.register(app)


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
