"""`runs`: what was made, missed and failed, and what is decided of a draft that waits."""

from typing import TYPE_CHECKING, Annotated

import typer

from digest.cli.failing import FAILURE
from digest.cli.output import answer_json, moment, progress, say, table
from digest.cli.session import AsJson, find_publication, now, session
from digest.codec import to_data
from digest.errors import NotFoundError
from digest.model import Decision, Outcome, Run, RunId

if TYPE_CHECKING:
    from digest.library import Library

app = typer.Typer(help="What was made, missed and failed; and what is decided of a draft.")

RunNumber = Annotated[int, typer.Argument(metavar="RUN", help="Its id.")]


@app.callback(invoke_without_command=True, epilog="Example: digest runs list --limit 7")
def default(context: typer.Context, json: AsJson = False) -> None:
    """What was made, missed and failed; and what is decided of a draft."""
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
def show(context: typer.Context, number: RunNumber, json: AsJson = False) -> None:
    """Show one run, the steps that it has taken and what it delivered."""
    with session(context).desk() as desk:
        run = _find(number, desk.library)
        steps = desk.library.steps(run.id)
        receipts = desk.library.deliveries(run.edition) if run.edition else ()
    if json:
        answer_json({**to_data(run), "steps": to_data(steps), "deliveries": to_data(receipts)})
        return
    say(run_line(run))
    say(f"due {moment(run.due)}, started {moment(run.started)}, ended {moment(run.finished)}")
    if run.attempts > 1:
        say(f"begun {run.attempts} times: it was broken off and gone on with")
    if run.decision:
        say(f"the editor's decision: {run.decision}")
    if run.edition:
        say(f"edition {run.edition}")
    for taken in steps:
        say(f"{moment(taken.at)} {taken.step} {taken.note}".rstrip())
    for receipt in receipts:
        say(f"delivered {receipt.location} ({receipt.size:,} bytes, sha256 {receipt.sha256})")


@app.command("approve", epilog="Example: digest runs approve 12 --now")
def approve(
    context: typer.Context,
    number: RunNumber,
    at_once: Annotated[
        bool, typer.Option("--now", help="Publish it now, not when it is due.")
    ] = False,
    json: AsJson = False,
) -> None:
    """Approve the draft of a run that waits or is held: it is published when it is due, at once
    when that has passed."""
    from digest.pipeline import go_on  # brings the readers along

    with session(context).desk(printing=at_once) as desk, progress() as on_progress:
        run = _decide(number, Decision.APPROVED, desk.library)
        if at_once or run.due <= now():
            run = go_on(run.id, desk, on_progress=on_progress, at_once=at_once)
    _answer(run, json=json)
    if run.outcome is Outcome.FAILED:
        raise typer.Exit(FAILURE)


@app.command("hold", epilog="Example: digest runs hold 12")
def hold(context: typer.Context, number: RunNumber, json: AsJson = False) -> None:
    """Hold the draft of a run back until it is approved."""
    with session(context).desk() as desk:
        run = _decide(number, Decision.HELD, desk.library)
    _answer(run, json=json)


@app.command("skip", epilog="Example: digest runs skip 12")
def skip(context: typer.Context, number: RunNumber, json: AsJson = False) -> None:
    """Publish no edition on that date; its draft stays."""
    with session(context).desk() as desk:
        run = _decide(number, Decision.SKIPPED, desk.library)
    _answer(run, json=json)


def _find(number: int, library: "Library") -> Run:
    try:
        return library.run(RunId(number))
    except NotFoundError as error:
        raise NotFoundError("run", str(number), remedy="See: digest runs list") from error


def _decide(number: int, decision: Decision, library: "Library") -> Run:
    return library.decide_run(_find(number, library).id, decision, now=now())


def _answer(run: Run, *, json: bool) -> None:
    if json:
        answer_json(run)
    else:
        say(run_line(run))


def run_line(run: Run) -> str:
    """One line about a run."""
    line = f"{moment(run.finished or run.started)} {run.publication} {run.date} {run.slot}"
    waits = f", due {moment(run.due)}" if run.outcome is Outcome.WAITING else ""
    return f"{line}: {run.outcome} ({run.trigger}{waits}) {run.reason}".strip()
