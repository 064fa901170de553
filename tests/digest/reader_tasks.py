"""What tests have done in the processes of `digest.gather.readers`."""

import os
import signal
import threading
from multiprocessing.connection import Connection
from pathlib import Path

from digest.gather.readers import Readers


def process_id() -> int:
    return os.getpid()


def doubled(number: int) -> int:
    return 2 * number


def fail() -> None:
    raise KeyError("a fault that nobody foresaw")


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def hang(begun: Path) -> None:
    """Never ends; `begun` is there once it has begun."""
    begun.touch()
    threading.Event().wait()


def read_as_a_daemon(answer: Connection) -> None:
    """In a process that may have no children: answers its id and that of the process it got."""
    readers = Readers(processes=2)
    try:
        answer.send((os.getpid(), readers.submit(process_id).result(60)))
    finally:
        readers.close()
