"""The means of one gathering: the fetcher, the clock's answer, threads and processes."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from typing import Protocol, TypeVar

from digest.errors import ReadError
from digest.fetch import Cancellation, Fetched
from digest.gather.caller import Known, KnownPicture
from digest.gather.readers import Readers
from digest.gather.reports import LOOK_AROUND_SECONDS, Reports
from digest.model import Source

Item = TypeVar("Item")
Result = TypeVar("Result")

AHEAD = 128
"""So many tasks at most are under way or done before their turn."""

BUNDLE = 8
"""So many go to a process together: a process that is busy itself is slow to take answers."""


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

    def each(self, label: str, tasks: Sequence[Callable[[], Result]]) -> Iterator[Result]:
        """The same one by one, with progress as `label`."""
        futures = (self.threads.submit(task) for task in tasks)
        return self._counted(label, len(tasks), self._in_turn(futures, AHEAD))

    def each_apart(
        self, label: str, do: Callable[[Item], Result], items: Sequence[Item]
    ) -> Iterator[Result | ReadError]:
        """What `do` makes of each of the `items` in processes of their own, or why it makes
        nothing; see `Readers`."""
        bundles = (items[at : at + BUNDLE] for at in range(0, len(items), BUNDLE))
        futures = (self.readers.submit(do, bundle) for bundle in bundles)
        bundled = self._in_turn(futures, AHEAD // BUNDLE)
        return self._counted(label, len(items), (each for answers in bundled for each in answers))

    def _counted(self, label: str, total: int, results: Iterator[Result]) -> Iterator[Result]:
        if total and not self.stopped:
            self.reports.tell(label, 0, total)
        for done, result in enumerate(results, 1):
            self.reports.tell(label, done, total)
            yield result

    def _in_turn(self, futures: Iterator[Future[Result]], ahead: int) -> Iterator[Result]:
        """The results in the order of the `futures`, of which each is asked for when less than
        `ahead` are under way or done before their turn."""
        if self.stopped:
            return
        waiting = deque(islice(futures, ahead))
        try:
            while waiting and self._awaited(waiting[0]):
                result = waiting.popleft().result()
                waiting.extend(islice(futures, 1))
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
