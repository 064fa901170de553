"""`run`: the scheduler and the watched folders in the foreground, for systemd or a terminal."""

import logging
import signal
import sys
import threading
from types import FrameType
from typing import TYPE_CHECKING, Annotated

import typer

from digest.cli.failing import FAILURE, complain
from digest.cli.output import answer_json, moment, say
from digest.cli.runs import run_line
from digest.cli.session import AsJson, session
from digest.model import Outcome, Run, Source

if TYPE_CHECKING:
    from digest.desk import Desk
    from digest.pipeline import Kept


def run(
    context: typer.Context,
    once: Annotated[bool, typer.Option("--once", help="Make what is due now, and end.")] = False,
    json: AsJson = False,
) -> None:
    """Make scheduled editions, and gather what comes into watched folders, until SIGINT or SIGTERM;
    each run is printed as a line."""
    from digest.schedule import Scheduler  # heavy: the whole pipeline

    def tell(run: Run) -> None:
        if json:
            answer_json(run)
        elif run.outcome is not Outcome.RUNNING:
            say(run_line(run))
        sys.stdout.flush()

    logging.basicConfig(level=logging.WARNING, format="digest: %(message)s", stream=sys.stderr)
    with session(context).desk() as desk:
        scheduler = Scheduler(desk, on_run=tell)
        if once:
            made = scheduler.attend()
            if any(ended.outcome is Outcome.FAILED for ended in made):
                raise typer.Exit(FAILURE)
            return
        stop = _on_signals()
        scheduler.start()
        watching = _watch_folders(desk, stop, json=json)
        try:
            due = scheduler.next_due()
            waiting = f"next is {due.title} at {moment(due.at)}" if due else "nothing is scheduled"
            complain(f"watching; {waiting}. Stop with Ctrl+C.")
            stop.wait()
        finally:
            stop.set()
            scheduler.stop()
            watching.join()


def _watch_folders(desk: "Desk", stop: threading.Event, *, json: bool) -> threading.Thread:
    """Gathers from the watched folders in a thread of its own, until `stop` is set."""
    from digest.pipeline import watch_folders  # heavy: the readers

    def tell(source: Source, kept: "Kept") -> None:
        if not json:
            came = len(kept.changes)
            say(f"{source.name}: {came} article{'' if came == 1 else 's'} came in")
            sys.stdout.flush()

    watching = threading.Thread(
        target=watch_folders,
        args=(desk,),
        kwargs={"stop": stop, "on_kept": tell},
        name="watched folders",
        daemon=True,
    )
    watching.start()
    return watching


def _on_signals() -> threading.Event:
    """Set by SIGINT or SIGTERM."""
    stop = threading.Event()

    def on_signal(number: int, frame: FrameType | None) -> None:
        stop.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, on_signal)
    return stop
