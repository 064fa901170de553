"""The means of one gathering: the fetcher, the clock's answer, a few threads, the way to stop."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypeVar

from digest.fetch import Fetched

Result = TypeVar("Result")

#: Polite to a site, and enough for a morning's pages.
THREADS = 4
_LOOK_AROUND_SECONDS = 0.1


class PageFetcher(Protocol):
    """What gathering needs of `digest.fetch.Fetcher`."""

    def fetch(self, url: str, *, allow_private: bool = False) -> Fetched: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Errand:
    """`now` (aware) is when rankings count as captured. `on_progress` gets a label, how many
    items are done and how many there are; it and `cancelled` are called by the caller's thread."""

    fetcher: PageFetcher
    now: datetime
    threads: ThreadPoolExecutor
    on_progress: Callable[[str, int, int], None]
    cancelled: Callable[[], bool]

    def run(self, label: str, tasks: Sequence[Callable[[], Result]]) -> list[Result]:
        """The results of `tasks`, in their order; only those of the first when cancelled."""
        results: list[Result] = []
        if not tasks or self.cancelled():
            return results
        self.on_progress(label, 0, len(tasks))
        futures = [self.threads.submit(task) for task in tasks]
        try:
            for future in futures:
                if not self._awaited(future):
                    break
                results.append(future.result())
                self.on_progress(label, len(results), len(tasks))
        finally:
            for future in futures:
                future.cancel()
        return results

    def _awaited(self, future: Future[Result]) -> bool:
        """Whether the result is there; False as soon as the errand is cancelled."""
        while not self.cancelled():
            if wait([future], timeout=_LOOK_AROUND_SECONDS).done:
                return True
        return False
