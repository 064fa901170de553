"""Watched folders: whatever comes in is told once it is there whole, many files at once.

watchfiles only wakes us. What has come is found by looking at the folder, so that nothing depends
on which events a system gives; a lost one costs a few seconds. Only this module knows watchfiles.
"""

import logging
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from digest.errors import ReadError
from digest.gather.files import files_in

LOOK_SECONDS = 1.0
"""A file that is the same at two looks is whole: what is being written grows meanwhile."""

QUIET_LOOKS = 10
"""After so many without a wake the folders are looked at all the same."""

MOST_LOOKS = 10
"""After so many, what is whole is told though more is still coming."""

_Look = tuple[int, int]
"""A file's size in bytes, and when it was changed, in nanoseconds."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """New or changed files of a watched folder, in the order of their names."""

    folder: Path
    files: tuple[Path, ...]


@dataclass(slots=True)
class _Watched:
    """One folder: the files that are known, and those that may still be growing.

    Known is what lay there when it was first seen. While it is away, as on a disk taken out,
    nothing is forgotten: what it then brings back is no news.
    """

    folder: Path
    known: dict[Path, _Look] | None = None
    growing: dict[Path, _Look] = field(default_factory=dict)
    looks: int = 0

    def look(self) -> Incoming | None:
        """What has come in and is whole; None while anything grows, but not for ever."""
        seen = _looks(self.folder)
        if seen is None:
            return None
        if self.known is None:
            self.known = seen
        changed = {file: look for file, look in seen.items() if self.known.get(file) != look}
        whole = {file: look for file, look in changed.items() if self.growing.get(file) == look}
        self.looks = self.looks + 1 if changed else 0
        if not whole or (len(whole) < len(changed) and self.looks < MOST_LOOKS):
            self.growing = changed
            return None
        self.known = {file: look for file, look in self.known.items() if file in seen} | whole
        self.growing = {file: look for file, look in changed.items() if file not in whole}
        self.looks = 0
        return Incoming(folder=self.folder, files=tuple(sorted(whole)))


def watch(
    folders: Callable[[], Iterable[Path]],
    on_incoming: Callable[[Incoming], None],
    stop: threading.Event,
    *,
    look_seconds: float = LOOK_SECONDS,
    polling: bool = False,
) -> None:
    """Tells `on_incoming`, in this thread, what comes into the folders, until `stop` is set.

    `folders` is asked again every ten looks; one that is not there is waited for. `polling` looks
    every time instead of when woken, which is done of itself where a system wakes nobody.
    """
    watched: dict[Path, _Watched] = {}
    while not stop.is_set():
        watched = {each: watched.get(each) or _Watched(each) for each in folders()}
        standing = _standing(watched)
        quiet = QUIET_LOOKS  # the first look is taken at once
        for is_woken in _wakes(standing, stop, look_seconds, polling=polling):
            quiet = 0 if is_woken else quiet + 1
            is_due = quiet >= QUIET_LOOKS
            if is_woken or is_due or any(each.growing for each in watched.values()):
                for each in watched.values():
                    if incoming := each.look():
                        on_incoming(incoming)
            if _standing(watched) != standing or (is_due and set(folders()) != set(watched)):
                break
            quiet %= QUIET_LOOKS


def _wakes(
    folders: Iterable[Path], stop: threading.Event, seconds: float, *, polling: bool
) -> Iterator[bool]:
    """At once, then whenever something happens in the folders (True), else every `seconds`."""
    yield False
    folders = tuple(folders)
    if folders and not polling:
        import watchfiles  # noqa: PLC0415 - brings anyio along, and few desks watch folders

        milliseconds = max(1, int(seconds * 1000))
        try:
            for changes in watchfiles.watch(
                *folders,
                watch_filter=None,
                stop_event=stop,
                debounce=milliseconds,
                step=min(50, milliseconds),
                rust_timeout=milliseconds,
                yield_on_timeout=True,
                raise_interrupt=False,
                ignore_permission_denied=True,
            ):
                yield bool(changes)
        except (OSError, RuntimeError) as error:  # no watches left; a folder gone just now
            _log.info("Folders are looked at every %g seconds: %s", seconds, error)
    while not stop.wait(seconds):
        yield polling or bool(folders)


def _standing(folders: Iterable[Path]) -> Mapping[Path, tuple[int, int]]:
    """The folders that are there, each with what tells it from another of its name."""
    found = {}
    for folder in folders:
        try:
            seen = folder.stat()
        except OSError:  # not there, for the time being
            continue
        found[folder] = (seen.st_dev, seen.st_ino)
    return found


def _looks(folder: Path) -> dict[Path, _Look] | None:
    """A look at each file to be read in the folder; None where it is not there."""
    try:
        files = files_in(folder).files
    except ReadError:
        return None
    return {file: (seen.st_size, seen.st_mtime_ns) for file, seen in files.items()}
