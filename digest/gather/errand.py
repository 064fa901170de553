"""The means of one gathering: the fetcher, the clock's answer, threads and processes."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol, TypeVar

from digest.fetch import Cancellation, Fetched
from digest.gather.caller import Known, KnownPicture
from digest.gather.readers import Readers
from digest.gather.reports import LOOK_AROUND_SECONDS, Reports
from digest.model import Source

Result = TypeVar("Result")

#: So many tasks at most are under way or done before their turn.
AHEAD = 100


class PageFetcher(Protocol):
    """What gathering needs of `digest.fetch.Fetcher`."""

    def fetch(
        self,
        url: str,
        *,
        allow_private: bool = False,
        robots: bool = True,
        cancellation: Cancellation | None = None,
    ) -> Fetched: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Errand:
    """What one walk through a host's sources needs.

    `now` (aware) is when rankings count as captured. `threads` are the walk's own: a host that
    dawdles holds up nobody else. All else is shared by the walks; `shown` are the pictures that
    were handed over, by their web address.
    """

    fetcher: PageFetcher
    now: datetime
    known: Known
    reports: Reports
    readers: Readers
    threads: ThreadPoolExecutor
    shown: dict[str, KnownPicture] = field(default_factory=dict)

    @property
    def stopped(self) -> bool:
        """Whether the gathering was cancelled."""
        return self.reports.cancellation.is_cancelled

    def fetch(self, url: str, source: Source) -> Fetched:
        """What is at `url`, asked for as `source` allows. Raises FetchError."""
        return self.fetcher.fetch(
            url,
            allow_private=source.allow_private,
            robots=source.robots,
            cancellation=self.reports.cancellation,
        )

    def alone(self, task: Callable[[], Result]) -> Result | None:
        """The result of `task`; None when the gathering is cancelled before it is there."""
        future = self.threads.submit(task)
        return future.result() if self._awaited(future) else None

    def run(self, label: str, tasks: Sequence[Callable[[], Result]]) -> list[Result]:
        """The results of `tasks`, in their order; only those of the first when cancelled."""
        return list(self.each(label, tasks))

    def each(
        self, label: str, tasks: Sequence[Callable[[], Result]], *, apart: bool = False
    ) -> Iterator[Result]:
        """The same one by one, with progress as `label`. `apart` has the tasks done in processes
        of their own; they and their results must then be fit for pickling."""
        submit = self.readers.submit if apart else self.threads.submit
        left = iter(tasks)
        waiting: deque[Future[Result]] = deque()
        if tasks and not self.stopped:
            self.reports.tell(label, 0, len(tasks))
        try:
            for done in range(1, len(tasks) + 1):
                while len(waiting) < AHEAD and (task := next(left, None)) is not None:
                    waiting.append(submit(task))
                if not self._awaited(waiting[0]):
                    break
                result = waiting.popleft().result()
                self.reports.tell(label, done, len(tasks))
                yield result
        finally:
            for future in waiting:
                future.cancel()

    def _awaited(self, future: Future[Result]) -> bool:
        """Whether the result is there; False as soon as the gathering is cancelled, for what comes
        then is a fetch broken off."""
        while not (self.stopped or wait([future], timeout=LOOK_AROUND_SECONDS).done):
            pass
        return not self.stopped
