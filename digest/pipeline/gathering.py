"""The line's first stage: sources, files and what was pasted, into the library."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from digest.desk import Desk
from digest.gather import Gathered, gather, gather_address
from digest.library import Change, Library
from digest.model import Source
from digest.pipeline.stoppable import Progress, never


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What a gathering brought into the library: `changes` has one for each article of it."""

    gathered: Gathered
    changes: tuple[Change, ...]


def gather_sources(
    sources: Sequence[Source],
    desk: Desk,
    *,
    now: datetime,
    on_progress: Progress | None = None,
    cancelled: Callable[[], bool] = never,
) -> Kept:
    """Reads `sources` into the library and notes each one's health. Raises LibraryError."""
    gathered = gather(sources, desk.fetcher, now=now, on_progress=on_progress, cancelled=cancelled)
    failures = {failure.source: failure for failure in gathered.failures}
    if not cancelled():  # a source that was not reached is neither well nor ill
        for source in sources:
            failure = failures.get(source.id)
            desk.library.record_source(source.id, source.address, at=now, failure=failure)
    return _keep(gathered, desk.library, now)


def import_address(address: str, desk: Desk, *, now: datetime, allow_private: bool = False) -> Kept:
    """Reads one file, folder or URL into the library, by hand. Raises LibraryError."""
    gathered = gather_address(address, desk.fetcher, now=now, allow_private=allow_private)
    return _keep(gathered, desk.library, now)


def _keep(gathered: Gathered, library: Library, now: datetime) -> Kept:
    library.save_pictures(gathered.pictures)
    changes = library.save_articles(gathered.articles, gathered=now)
    library.save_rankings(gathered.rankings)
    return Kept(gathered=gathered, changes=changes)
