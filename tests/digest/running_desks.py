"""What the schedules' tests do in processes of their own."""

from datetime import datetime
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier
from pathlib import Path

from digest.desk import open_desk
from digest.schedule import Scheduler


def attend_at(folder: Path, now: datetime, barrier: Barrier, answer: Connection) -> None:
    """Looks after the desk's schedules at `now`, together with others; answers how many it made."""
    with open_desk(folder) as desk:
        scheduler = Scheduler(desk, now=lambda: now)
        barrier.wait(60)
        answer.send(len(scheduler.attend()))
