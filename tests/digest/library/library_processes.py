"""What the library's tests do in processes of their own."""

import os
import signal
from datetime import date
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier
from pathlib import Path

from library_examples import MORNING, NOON, article, edition
from sqlalchemy import Connection as SqlConnection

from digest.library import migrating, open_library
from digest.model import Trigger


def claim_days(desk: Path, days: list[date], barrier: Barrier, answer: Connection) -> None:
    """Opens the desk and claims every day together with the others; answers those it got."""
    barrier.wait(60)
    library = open_library(desk)
    claimed = []
    for day in days:
        barrier.wait(60)
        run = library.claim_run(MORNING, day, "daily", Trigger.SCHEDULED, due=NOON, now=NOON)
        if run is not None:
            claimed.append(day)
    library.close()
    answer.send(claimed)


def write_until_killed(desk: Path, progress: Connection) -> None:
    """Saves an edition and ten articles over and over, and tells each round that has ended."""
    library = open_library(desk)
    round_ = 0
    while True:
        round_ += 1
        library.save_edition(edition(title=str(round_)), saved=NOON)
        library.save_articles(
            [article(f"Round {round_}, {number}", body="sea " * 500) for number in range(10)],
            gathered=NOON,
        )
        progress.send(round_)


def die_while_bringing_up_to_date(desk: Path) -> None:
    """Opens an old library and is killed when all is done but the end of the transaction."""
    index_missing = migrating.index_missing

    def index_and_die(connection: SqlConnection) -> None:
        index_missing(connection)
        os.kill(os.getpid(), signal.SIGKILL)

    migrating.index_missing = index_and_die
    open_library(desk)
