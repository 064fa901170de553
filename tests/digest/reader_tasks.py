"""What tests have done in the processes of `digest.gather.readers`."""

import os
import signal
import threading
from multiprocessing.connection import Connection
from pathlib import Path

from digest.gather.readers import Readers


def process_id(item: object) -> int:
    return os.getpid()


def doubled(number: int) -> int:
    """But for 13 a fault, and for 666 the process's end."""
    if number == 13:
        raise KeyError("a fault that nobody foresaw")
    if number == 666:
        os.kill(os.getpid(), signal.SIGKILL)
    return 2 * number


def hang(begun: Path) -> None:
    """Never ends; `begun` is there once it has begun."""
    begun.touch()
    threading.Event().wait()


def read_as_a_daemon(answer: Connection) -> None:
    """In a process that may have no children: answers its id and that of the process it got."""
    readers = Readers(processes=2)
    try:
        answer.send((os.getpid(), readers.submit(process_id, [0]).result(60)[0]))
    finally:
        readers.close()
