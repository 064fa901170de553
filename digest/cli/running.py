"""`run`: the scheduler in the foreground, for systemd or a terminal."""

import logging
import signal
import sys
import threading
from types import FrameType
from typing import Annotated

import typer

from digest.cli.failing import FAILURE, complain
from digest.cli.output import answer_json, moment, say
from digest.cli.runs import run_line
from digest.cli.session import AsJson, session
from digest.model import Outcome, Run


def run(
    context: typer.Context,
    once: Annotated[bool, typer.Option("--once", help="Make what is due now, and end.")] = False,
    json: AsJson = False,
) -> None:
    """Make scheduled editions until SIGINT or SIGTERM; each run is printed as a line."""
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
        try:
            due = scheduler.next_due()
            waiting = f"next is {due.title} at {moment(due.at)}" if due else "nothing is scheduled"
            complain(f"watching; {waiting}. Stop with Ctrl+C.")
            stop.wait()
        finally:
            scheduler.stop()


def _on_signals() -> threading.Event:
    """Set by SIGINT or SIGTERM."""
    stop = threading.Event()

    def on_signal(number: int, frame: FrameType | None) -> None:
        stop.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, on_signal)
    return stop
