"""One of the schedulers that compete: `python year_keeper.py DESK CLOCK HOLDERS`.

It is the program's own, on a desk of its own, with the shared clock in the place of the computer's.
Who makes a run writes the number of its process into HOLDERS under the run's.
"""

import os
import signal
import sys
import threading
from datetime import timedelta
from pathlib import Path

from year_clock import SharedClock

from digest.desk import open_desk
from digest.model import Outcome, Run
from digest.schedule import Scheduler

LOOKS_EVERY = timedelta(milliseconds=60)
HEEDED = 0.2
"""Within so many seconds a signal is heeded."""


def main(folder: Path, clock: Path, holders: Path) -> None:
    """Keeps the desk's schedules until it is told to end."""
    ended = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: ended.set())

    def note(run: Run) -> None:
        if run.outcome is Outcome.RUNNING:
            (holders / str(run.id)).write_text(str(os.getpid()))

    with open_desk(folder) as desk:
        scheduler = Scheduler(
            desk, now=SharedClock(clock).now, on_run=note, check_every=LOOKS_EVERY
        )
        scheduler.start()
        while not ended.wait(HEEDED):
            pass  # a signal that another thread gets does not wake this one
        scheduler.stop()


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
