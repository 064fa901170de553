"""`run`: the scheduler and the watched folders in the foreground, for systemd or a terminal."""

import logging
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Annotated

import typer

from digest.cli.failing import FAILURE, complain
from digest.cli.output import answer_json, moment, plain_data, say
from digest.cli.runs import run_line
from digest.cli.session import AsJson, now, session
from digest.journal import close_journal, open_journal, told
from digest.model import Outcome, Run, Source

if TYPE_CHECKING:
    from digest.desk import Desk
    from digest.pipeline import Kept
    from digest.schedule import Keeping

_ENDINGS = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)

_SIGNALS_HEEDED = 0.5
"""In seconds. A signal that another thread happens to get wakes no thread that waits without end:
it is heeded when the main thread moves by itself."""

_log = logging.getLogger(__name__)


def run(
    context: typer.Context,
    once: Annotated[bool, typer.Option("--once", help="Make what is due now, and end.")] = False,
    status: Annotated[
        bool, typer.Option("--status", help="Tell who keeps the desk's schedules, and end.")
    ] = False,
    unless_running: Annotated[
        bool, typer.Option("--unless-running", help="End at once where another one runs here.")
    ] = False,
    json: AsJson = False,
) -> None:
    """Make scheduled editions, and gather what comes into watched folders, until SIGINT or SIGTERM;
    each run is printed as a line, and all that is told is kept in the desk's log folder."""
    from digest.desk import default_folder

    folder = (session(context).folder or default_folder()).expanduser().resolve()
    if status:
        _tell_status(folder, json=json)
        return
    if unless_running and _alive(folder):
        complain("another scheduler keeps this desk.")
        return
    warnings = logging.StreamHandler(sys.stderr)
    warnings.setLevel(logging.WARNING)  # what the journal takes as well is said here in other words
    logging.basicConfig(level=logging.WARNING, format="digest: %(message)s", handlers=[warnings])
    with session(context).desk() as desk, _journal(folder):
        if once:
            _make_once(desk, json=json)
        else:
            _keep(desk, json=json)


def _make_once(desk: "Desk", *, json: bool) -> None:
    from digest.schedule import Scheduler  # heavy: the whole pipeline

    made = Scheduler(desk, on_run=_teller(json=json)).attend()
    if any(ended.outcome is Outcome.FAILED for ended in made):
        raise typer.Exit(FAILURE)


def _keep(desk: "Desk", *, json: bool) -> None:
    from digest.schedule import Scheduler

    stop = _on_signals()
    scheduler = Scheduler(desk, on_run=_teller(json=json))
    scheduler.start()
    watching = _watch_folders(desk, stop, json=json)
    try:
        due = scheduler.next_due()
        waiting = f"next is {due.title} at {moment(due.at)}" if due else "nothing is scheduled"
        complain(f"watching; {waiting}. Stop with Ctrl+C.")
        _log.info("Watching; %s", waiting, extra=told("start", next=due.at if due else None))
        _wait_until(stop)
    finally:
        stop.set()
        scheduler.stop()
        watching.join()
        _log.info("Stopped", extra=told("stop"))


@contextmanager
def _journal(folder: Path) -> Iterator[None]:
    handler = open_journal(folder)
    try:
        yield
    finally:
        close_journal(handler)


def _teller(*, json: bool) -> Callable[[Run], None]:
    """Prints each run and puts it on the log."""

    def tell(run: Run) -> None:
        _log.info(
            "%s",
            run_line(run),
            extra=told(
                "run",
                run=run.id,
                publication=run.publication,
                date=run.date,
                slot=run.slot,
                trigger=run.trigger,
                outcome=run.outcome,
                edition=run.edition,
                attempts=run.attempts,
            ),
        )
        if json:
            answer_json(run)
        elif run.outcome is not Outcome.RUNNING:
            say(run_line(run))
        sys.stdout.flush()

    return tell


def _alive(folder: Path) -> tuple["Keeping", ...]:
    from digest.schedule import keepings

    return tuple(keeping for keeping in keepings(folder) if keeping.is_alive(now()))


def _tell_status(folder: Path, *, json: bool) -> None:
    """Ends the command with FAILURE where no scheduler is alive."""
    from digest.schedule import keepings

    found, moment_of = keepings(folder), now()
    if json:
        answer_json([{**plain_data(one), "alive": one.is_alive(moment_of)} for one in found])
    for one in () if json else found:
        state = "running" if one.is_alive(moment_of) else "gone without a word"
        making = f", making {one.making} since {moment(one.making_since)}" if one.making else ""
        say(
            f"{state}: process {one.pid} on {one.host} since {moment(one.since)},"
            f" last heartbeat {moment(one.beat)}{making}"
        )
    if not any(one.is_alive(moment_of) for one in found):
        if not json:
            complain("no scheduler keeps this desk. Start one: digest run")
        raise typer.Exit(FAILURE)


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
    """Set by the first SIGINT, SIGTERM or end of the terminal; a second one ends the process as
    it would any."""
    stop = threading.Event()

    def on_signal(number: int, frame: FrameType | None) -> None:
        stop.set()
        signal.signal(number, signal.SIG_DFL)

    for number in _ENDINGS:
        signal.signal(number, on_signal)
    return stop


def _wait_until(stop: threading.Event) -> None:
    while not stop.wait(_SIGNALS_HEEDED):
        pass
