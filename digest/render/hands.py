"""A worker process of the press, seen from outside."""

import multiprocessing
import time
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from digest.errors import RenderError, UnprintableError
from digest.render.jobs import Ready

_PATIENCE_AT_CLOSE = 5.0
_START_LIMIT = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """What every worker is given: the folder of pictures, the user's own themes, and how much
    address space it may use, in bytes."""

    media: Path
    themes: Path | None
    memory_limit: int


class Hand:
    """One worker, from its start to its end. What it is told and asked goes through its pipe."""

    def __init__(self, house: House) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._is_ready = False
        process: BaseProcess = context.Process(
            target=_serve,
            args=(theirs, house.media, house.themes, house.memory_limit),
            name="digest-press",
            daemon=True,
        )
        self._process = process
        process.start()
        theirs.close()

    @property
    def is_alive(self) -> bool:
        return self._process.is_alive()

    def tell(self, message: object) -> None:
        """Sends `message`; the first one when the worker is ready. Raises RenderError when it does
        not start, EOFError or OSError when it is gone."""
        if not self._is_ready:
            if not wait([self._pipe], timeout=_START_LIMIT):
                raise RenderError("The rendering process does not start.")
            self._is_ready = self._pipe.recv() is Ready.READY
        self._pipe.send(message)

    def answer(self, deadline: float, limit: float) -> Any:
        """The worker's next answer. Raises EOFError or OSError when it is gone, UnprintableError at
        `deadline` of the monotonic clock, which is `limit` seconds after the question."""
        if not wait([self._pipe], timeout=max(0.0, deadline - time.monotonic())):
            raise UnprintableError(
                f"The rendering took longer than {limit:g} seconds and was stopped.",
                remedy="Take out the longest article, or try another theme.",
            )
        return self._pipe.recv()

    def kill(self) -> None:
        """Ends the worker in the middle of what it does."""
        self._process.kill()

    def end(self) -> None:
        """Ends the worker; no process remains."""
        self._process.kill()
        self._process.join(_PATIENCE_AT_CLOSE)
        self._process.close()
        self._pipe.close()


def _serve(pipe: Connection, media: Path, themes: Path | None, memory_limit: int) -> None:
    """The worker's whole life. What it needs is imported there, not by those who start it."""
    from digest.render.worker import serve  # noqa: PLC0415

    serve(pipe, media, themes, memory_limit)
