"""The Press: renders editions in one warm, killable process, whatever their blocks hold."""

import multiprocessing
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import Self

from digest.errors import RenderCancelled, RenderError, UnprintableError
from digest.model import Edition, Format, Rendition
from digest.render.jobs import Failure, Job, Ready
from digest.render.rescue import Rescuer

_MEMORY_LIMIT = 3 * 1024**3
_PATIENCE_AT_CLOSE = 5.0
_START_LIMIT = 60.0


@dataclass(slots=True)
class _Worker:
    process: BaseProcess
    pipe: Connection
    is_ready: bool = False


class Press:
    """One worker process, started at the first job or by `warm`, and jobs that wait their turn.

    `media` is the folder of pictures named by MediaId, `themes` the user's own themes, `time_limit`
    what one rendering may take in seconds, `memory_limit` the worker's address space in bytes.
    Every method may be called from any thread.
    """

    def __init__(
        self,
        *,
        media: Path,
        themes: Path | None = None,
        time_limit: float = 60.0,
        memory_limit: int = _MEMORY_LIMIT,
    ) -> None:
        self._media = media
        self._themes = themes
        self._rescuer = Rescuer(seconds=time_limit)
        self._memory_limit = memory_limit
        self._context = multiprocessing.get_context("spawn")
        self._queue = ThreadPoolExecutor(max_workers=1, thread_name_prefix="press")
        self._lock = Lock()
        self._worker: _Worker | None = None
        self._working = False
        self._cancelled = False
        self._closed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def render(self, edition: Edition, format: Format) -> Rendition:
        """`edition` in `format`, when its turn comes. Blocks that can't be rendered are short notes
        in it, and its `problems` name them. Raises RenderError, RenderCancelled."""
        return self.submit(edition, format).result()

    def submit(self, edition: Edition, format: Format) -> Future[Rendition]:
        """The same without waiting. Raises RenderError at once when the press is closed."""
        with self._lock:
            if self._closed:
                raise RenderError("The press is closed.", theme=edition.theme)
            return self._queue.submit(self._run, Job(edition=edition, format=format))

    def cancel(self) -> None:
        """Stops the running job, which raises RenderCancelled; waiting jobs go on."""
        with self._lock:
            if self._working:
                self._cancelled = True
                if self._worker is not None:
                    self._worker.process.kill()

    def warm(self) -> None:
        """Starts the worker, so that the first job need not wait for it. Returns at once."""
        with self._lock:
            if not self._closed and self._worker is None:
                self._worker = self._start()

    def close(self) -> None:
        """Stops the running job and drops the waiting ones; no process remains."""
        with self._lock:
            self._closed = True
            self._cancelled = True
            self._discard()
        self._queue.shutdown(wait=True, cancel_futures=True)
        with self._lock:
            self._discard()

    def _run(self, job: Job) -> Rendition:
        """One job on the queue's thread, whatever its blocks hold."""
        with self._lock:
            self._working, self._cancelled = True, self._closed
        try:
            return self._rescuer.render(
                job.edition,
                job.format,
                lambda edition, seconds: self._attempt(replace(job, edition=edition), seconds),
            )
        finally:
            with self._lock:
                self._working = False

    def _attempt(self, job: Job, seconds: float) -> Rendition:
        """`job` in the worker. Raises RenderError, RenderCancelled; UnprintableError when it takes
        longer than `seconds` or ends the worker."""
        worker = self._begin(job)
        answer: Rendition | Failure | None = None
        try:
            answer = self._ask(worker, job, seconds)
        except (EOFError, OSError, ValueError, TypeError):
            # The process is gone, and _end says why; the last two are a pipe closed meanwhile.
            answer = None
        finally:
            sound = isinstance(answer, Rendition) or (answer and not answer.unprintable)
            cancelled = self._end(broken=not sound)
        if cancelled:
            raise RenderCancelled("The rendering was stopped.", theme=job.edition.theme)
        match answer:
            case Rendition():
                return answer
            case Failure(message=message, remedy=remedy, theme=theme, unprintable=unprintable):
                kind = UnprintableError if unprintable else RenderError
                raise kind(message, theme=theme, remedy=remedy)
        raise UnprintableError(
            "The rendering process ended unexpectedly.",
            theme=job.edition.theme,
            remedy="Try again; if it happens again, take out the block added last.",
        )

    def _begin(self, job: Job) -> _Worker:
        with self._lock:
            if self._closed or self._cancelled:
                raise RenderCancelled("The rendering was stopped.", theme=job.edition.theme)
            if self._worker is None or not self._worker.process.is_alive():
                self._discard()
                self._worker = self._start()
            return self._worker

    def _ask(self, worker: _Worker, job: Job, seconds: float) -> Rendition | Failure:
        """The worker's answer. Raises EOFError or OSError when it is gone, UnprintableError when
        the time has run out, which counts from when the worker is ready."""
        if not worker.is_ready:
            if not wait([worker.pipe], timeout=_START_LIMIT):
                raise RenderError("The rendering process does not start.", theme=job.edition.theme)
            worker.is_ready = worker.pipe.recv() is Ready.READY
        worker.pipe.send(job)
        if not wait([worker.pipe], timeout=seconds):
            raise UnprintableError(
                f"The rendering took longer than {seconds:g} seconds and was stopped.",
                theme=job.edition.theme,
                remedy="Take out the longest article, or try another theme.",
            )
        answer: Rendition | Failure = worker.pipe.recv()
        return answer

    def _end(self, *, broken: bool) -> bool:
        """Whether the job was cancelled. A worker that did not answer well, or that was killed
        while it did, is followed by a new one straight away."""
        with self._lock:
            cancelled = self._cancelled
            if broken or cancelled:
                self._discard()
                if not self._closed:
                    self._worker = self._start()
            return cancelled

    def _start(self) -> _Worker:
        mine, theirs = self._context.Pipe()
        process = self._context.Process(
            target=_serve,
            args=(theirs, self._media, self._themes, self._memory_limit),
            name="digest-press",
            daemon=True,
        )
        process.start()
        theirs.close()
        return _Worker(process, mine)

    def _discard(self) -> None:
        """Ends the worker, if there is one."""
        if self._worker is not None:
            self._worker.process.kill()
            self._worker.process.join(_PATIENCE_AT_CLOSE)
            self._worker.process.close()
            self._worker.pipe.close()
            self._worker = None


def _serve(pipe: Connection, media: Path, themes: Path | None, memory_limit: int) -> None:
    """The worker's whole life. What it needs is imported there, not by those who start it."""
    from digest.render.worker import serve  # noqa: PLC0415

    serve(pipe, media, themes, memory_limit)
