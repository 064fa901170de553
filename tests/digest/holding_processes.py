"""A window without its window, in a process of its own."""

import time
from dataclasses import replace
from datetime import UTC, datetime
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier
from pathlib import Path

from digest.holding import EditionHold
from digest.library import open_library
from digest.library.locks import owner_here
from digest.locks import WindowId
from digest.model import EditionId

TURNS = 10


def write_in_turn(
    desk: Path, edition: EditionId, name: str, barrier: Barrier, answer: Connection
) -> None:
    """Opens the edition again and again as soon as it is free, adds a mark to its title, saves and
    closes it. Answers the marks whose save was not refused."""
    library = open_library(desk)
    hold = EditionHold(library, owner_here(WindowId(name), name), now=lambda: datetime.now(UTC))
    marks: list[str] = []
    barrier.wait(60)
    while len(marks) < TURNS:
        read = library.edition(edition)
        claim = hold.claim(read)
        if not claim.is_ours or claim.edition is not None:
            hold.release()
            time.sleep(0.001)  # the other one's turn
            continue
        mark = f"{name}{len(marks)}"
        hold.save(replace(read, title=f"{read.title} {mark}"))
        marks.append(mark)
        hold.release()
    library.close()
    answer.send(marks)
