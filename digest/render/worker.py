"""The process that renders: it answers one job after another until its pipe closes."""

import sys
from multiprocessing.connection import Connection
from pathlib import Path

from digest.errors import RenderError, UnprintableError
from digest.model import Rendition
from digest.render.here import render_here
from digest.render.jobs import Failure, Job, Ready
from digest.render.makeup.orders import Memory
from digest.render.typeset.engine import load_weasyprint


def serve(pipe: Connection, media: Path, themes: Path | None, memory_limit: int) -> None:
    """Sends Ready through `pipe`, then receives Jobs and sends a Rendition or a Failure for each.
    Ends quietly when the other end closes, be it in the middle of a job. The process may use
    `memory_limit` bytes of address space."""
    _limit_memory(memory_limit)
    # Imported before the first job comes, so that a warm worker has it behind it.
    load_weasyprint()
    import digest.render.typeset.pdf  # noqa: F401, PLC0415

    memory = Memory()
    try:
        pipe.send(Ready.READY)
        while True:
            pipe.send(_answer(pipe, media, themes, memory))
            memory.trim()
    except (EOFError, ConnectionError):  # nobody is left who waits for an answer
        return


def _answer(
    pipe: Connection, media: Path, themes: Path | None, memory: Memory
) -> Rendition | Failure:
    """What becomes of the next job. Raises EOFError, ConnectionError when there will be none."""
    theme = ""
    try:
        job: Job = pipe.recv()
        theme = job.edition.theme
        return render_here(job.edition, job.format, media=media, themes=themes, memory=memory)
    except (EOFError, ConnectionError):
        raise
    except RenderError as error:
        return Failure(
            message=str(error),
            remedy=error.remedy,
            theme=error.theme,
            unprintable=isinstance(error, UnprintableError),
        )
    except MemoryError:
        return Failure(
            message="The edition needs more memory than a rendering may use.",
            remedy="Take out the longest article or the largest table and try again.",
            theme=theme,
            unprintable=True,
        )
    except Exception as error:  # noqa: BLE001 - the border of the process: all become answers
        return Failure(
            message=f"The rendering failed: {type(error).__name__}: {error}",
            theme=theme,
            unprintable=True,
        )


def _limit_memory(limit: int) -> None:
    if sys.platform == "win32":  # it has no such limit; time limit and own process remain
        return
    import resource  # noqa: PLC0415 - not on Windows

    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
