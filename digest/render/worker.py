"""The process that renders: it answers one job after another until its pipe closes."""

import gc
import sys
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from digest.errors import RenderError, UnprintableError
from digest.niceness import give_way
from digest.render.here import render_here
from digest.render.jobs import CheckJob, Failure, Job, PageJob, ProofJob, Ready, ScreenJob, ShareJob
from digest.render.memory import Memory
from digest.render.screen_proofs import screen_proof
from digest.render.typeset.engine import load_weasyprint

_REST = 0.3
"""Seconds without a job after which there is time to tidy up."""
_GARBAGE = (50_000, 20, 100)
_MOST_UNTIDIED = 20
"""Jobs after which it is done all the same."""


def serve(pipe: Connection, media: Path, themes: Path | None, memory_limit: int) -> None:
    """Sends Ready through `pipe`, then receives jobs and sends for each what it asks for, or a
    Failure. Ends quietly when the other end closes, be it in the middle of a job. The process may
    use `memory_limit` bytes of address space."""
    give_way()
    _limit_memory(memory_limit)
    # Imported before the first job comes, so that a warm worker has it behind it.
    load_weasyprint()
    from digest.render.typeset.proofing import Proofreader  # noqa: PLC0415

    memory = Memory()
    proofreader = Proofreader(media, themes, memory)
    # Laid out boxes are many and live long: to look through them for garbage as often as usual
    # takes a fifth of the time. It is done between jobs.
    gc.freeze()
    gc.set_threshold(*_GARBAGE)
    try:
        pipe.send(Ready.READY)
        untidied = 0
        while True:
            answer = _answer(pipe, proofreader)
            if answer is not None:
                pipe.send(answer)
            untidied += 1
            if untidied >= _MOST_UNTIDIED or not pipe.poll(_REST):
                memory.trim()
                gc.collect()
                untidied = 0
    except (EOFError, ConnectionError):  # nobody is left who waits for an answer
        return


def _answer(pipe: Connection, proofreader: Any) -> object:
    """What becomes of the next job, None when there is nothing to answer. Raises EOFError,
    ConnectionError when there will be none."""
    theme = ""
    try:
        job = pipe.recv()
        theme = job.edition.theme if hasattr(job, "edition") else ""
        return _done(job, pipe, proofreader)
    except (EOFError, ConnectionError):
        raise
    except RenderError as error:
        return Failure(
            message=str(error),
            remedy=error.remedy,
            theme=error.theme,
            file=error.file,
            line=error.line,
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


def _done(job: object, pipe: Connection, proofreader: Any) -> object:
    media, themes, memory = proofreader.media, proofreader.themes, proofreader.memory
    match job:
        case ProofJob():
            return proofreader.proof(job)
        case PageJob():
            # In a tuple: that there is no such page is an answer, too.
            return (proofreader.page(job),)
        case ScreenJob():
            return screen_proof(job, media=media, themes=themes, memory=memory)
        case CheckJob():
            from digest.render.checks import check_here  # noqa: PLC0415 - as formats are

            return check_here(job, media=media, themes=themes, memory=memory)
        case ShareJob():
            from digest.render.typeset.sharing import print_share  # noqa: PLC0415

            return print_share(job, pipe, media=media, themes=themes, memory=memory)
        case Job(edition=edition, format=format):
            return render_here(edition, format, media=media, themes=themes, memory=memory)
        case _:  # meant for a ShareJob that has failed meanwhile
            return None


def _limit_memory(limit: int) -> None:
    if sys.platform == "win32":  # it has no such limit; time limit and own process remain
        return
    import resource  # noqa: PLC0415 - not on Windows

    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
