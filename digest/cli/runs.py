"""`runs`: the history of what was made, missed and failed."""

from typing import Annotated

import typer

from digest.cli.output import answer_json, moment, say, table
from digest.cli.session import AsJson, find_publication, session
from digest.errors import NotFoundError
from digest.model import Run

app = typer.Typer(help="The history of what was made, missed and failed.")

LOOKED_THROUGH = 10_000


@app.callback(invoke_without_command=True, epilog="Example: digest runs list --limit 7")
def default(context: typer.Context, json: AsJson = False) -> None:
    """The history of what was made, missed and failed."""
    if context.invoked_subcommand is None:
        list_runs(context, json=json)


@app.command("list", epilog="Example: digest runs list estuary-courier --json")
def list_runs(
    context: typer.Context,
    publication: Annotated[
        str | None, typer.Argument(metavar="PUBLICATION", help="Only of this one.")
    ] = None,
    limit: Annotated[int, typer.Option(min=1)] = 30,
    json: AsJson = False,
) -> None:
    """List runs, the newest first."""
    with session(context).desk() as desk:
        of = find_publication(publication, desk.library).id if publication else None
        runs = desk.library.runs(of, limit=limit)
    if json:
        answer_json(runs)
        return
    cells = [
        (str(run.id), str(run.date), run.publication, run.outcome, run.trigger,
         moment(run.started), run.reason)
        for run in runs
    ]  # fmt: skip
    heads = ("ID", "DATE", "PUBLICATION", "OUTCOME", "TRIGGER", "STARTED", "REASON")
    table(heads, cells, empty="Nothing has been run yet.")


@app.command("show", epilog="Example: digest runs show 12")
def show(
    context: typer.Context,
    number: Annotated[int, typer.Argument(metavar="RUN", help="Its id.")],
    json: AsJson = False,
) -> None:
    """Show one run and what it delivered."""
    with session(context).desk() as desk:
        runs = desk.library.runs(limit=LOOKED_THROUGH)
        found = [run for run in runs if run.id == number]
        if not found:
            raise NotFoundError("run", str(number), remedy="See: digest runs list")
        (run,) = found
        receipts = desk.library.deliveries(run.edition) if run.edition else ()
    if json:
        answer_json(run)
        return
    say(run_line(run))
    say(f"due {moment(run.due)}, started {moment(run.started)}, ended {moment(run.finished)}")
    for receipt in receipts:
        say(f"delivered {receipt.location} ({receipt.size:,} bytes, sha256 {receipt.sha256})")


def run_line(run: Run) -> str:
    """One line about a run."""
    line = f"{moment(run.finished or run.started)} {run.publication} {run.date} {run.slot}"
    return f"{line}: {run.outcome} ({run.trigger}) {run.reason}".strip()
