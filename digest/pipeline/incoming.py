"""Watched folders of a desk: what comes into one is gathered as soon as it is there whole."""

import logging
import threading
from collections.abc import Callable
from pathlib import Path

from digest.desk import Desk
from digest.errors import DigestError, ReadError
from digest.gather import Incoming, watch
from digest.gather.files import named_path
from digest.gather.watching import LOOK_SECONDS
from digest.model import Source, SourceKind
from digest.pipeline.gathering import Kept, gather_incoming_files
from digest.pipeline.stoppable import Clock, utc_now

OnKept = Callable[[Source, Kept], None]

_log = logging.getLogger(__name__)


def watch_folders(
    desk: Desk,
    *,
    stop: threading.Event,
    now: Clock = utc_now,
    on_kept: OnKept | None = None,
    look_seconds: float = LOOK_SECONDS,
) -> None:
    """Gathers what comes into the watched folders of the desk's publications, in this thread, until
    `stop` is set; `on_kept` is told of each gathering.

    The publications are asked for again every ten looks. What goes wrong with one folder is logged
    and does not hinder the others.
    """
    watched: dict[Path, Source] = {}

    def folders() -> tuple[Path, ...]:
        try:
            sources = _watched_sources(desk)
        except DigestError as error:  # another process has it locked: the same folders meanwhile
            _log.warning("The watched folders could not be looked up: %s", error)
        else:
            watched.clear()
            watched.update(sources)
        return tuple(watched)

    def take(incoming: Incoming) -> None:
        source = watched[incoming.folder]
        try:
            kept = gather_incoming_files(source, incoming.files, desk, now=now())
        except DigestError as error:
            _log.warning("What came into %s was not kept: %s", incoming.folder, error)
            return
        if on_kept:
            on_kept(source, kept)

    watch(folders, take, stop, look_seconds=look_seconds)


def _folder_of(source: Source) -> Path | None:
    try:
        return named_path(source.address)
    except ReadError:  # its gathering says what is wrong with the address
        return None


def _watched_sources(desk: Desk) -> dict[Path, Source]:
    """The first source of each watched folder."""
    publications = desk.library.publications()
    sources = (source for publication in publications for source in publication.recipe.sources)
    watched: dict[Path, Source] = {}
    for source in sources:
        if source.kind is SourceKind.FOLDER and source.watch and not source.paused:
            folder = _folder_of(source)
            if folder is not None:
                watched.setdefault(folder, source)
    return watched
