"""Who keeps a desk's schedules just now: a small file for each scheduler, for monitors and for
whoever wonders why nothing is made.

    <desk>/status/scheduler-<host>-<pid>.json    when it was touched last is its heartbeat

The files decide nothing: who makes an edition is decided by claims in the library.
"""

import logging
import os
import platform
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from digest.codec import from_json, to_json
from digest.errors import DigestError
from digest.files import write_atomically
from digest.model import Outcome, Run
from digest.pipeline import Clock

STATUS = "status"
"""The name of the folder in the desk's."""

SILENT_AFTER = timedelta(minutes=3)
"""A scheduler whose heart stood still for longer is taken for dead; it beats every half minute."""

FORGOTTEN_AFTER = timedelta(days=1)

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeping:
    """A scheduler at work; datetimes are aware. `making` names the publication and the date that it
    makes since `making_since`, "" while it waits. `beat` is its last heartbeat."""

    host: str
    pid: int
    since: datetime
    beat: datetime
    making: str = ""
    making_since: datetime | None = None

    def is_alive(self, now: datetime) -> bool:
        """Whether its heart beats. A heart that beats ahead of a clock put back does."""
        return now - self.beat < SILENT_AFTER and not self.is_known_dead

    @property
    def is_known_dead(self) -> bool:
        """Whether it was a process of this computer that is no more."""
        return self.host == platform.node() and not _is_running(self.pid)


def keepings(folder: Path) -> tuple[Keeping, ...]:
    """The schedulers that keep the desk in `folder`, or did until they were killed; the last
    heartbeat first."""
    found = [keeping for _, keeping in _files(folder)]
    return tuple(sorted(found, key=lambda one: one.beat, reverse=True))


class Presence:
    """This process's file. What cannot be written is logged and hinders nothing."""

    def __init__(self, folder: Path, now: Clock) -> None:
        self._now = now
        self._folder = folder
        moment = now()
        self._keeping = Keeping(host=platform.node(), pid=os.getpid(), since=moment, beat=moment)
        host = "".join(sign if sign.isalnum() else "-" for sign in self._keeping.host)
        self._file = folder / STATUS / f"scheduler-{host}-{self._keeping.pid}.json"

    def begin(self) -> None:
        """Puts the file up, and clears away those of schedulers that are long dead."""
        now = self._now()
        with _hindering_nothing():
            for file, keeping in list(_files(self._folder)):
                if keeping.is_known_dead or now - keeping.beat > FORGOTTEN_AFTER:
                    file.unlink(missing_ok=True)
            self._write()

    def beat(self) -> None:
        """Says that the scheduler lives."""
        with _hindering_nothing():
            if self._file.exists():
                self._touch()
            else:
                self._write()

    def tell(self, run: Run) -> None:
        """Says what is being made, or that it has ended."""
        making = run.outcome is Outcome.RUNNING
        self._keeping = replace(
            self._keeping,
            making=f"{run.publication} {run.date.isoformat()} {run.slot}" if making else "",
            making_since=self._now() if making else None,
        )
        with _hindering_nothing():
            self._write()

    def end(self) -> None:
        """Takes the file away."""
        with _hindering_nothing():
            self._file.unlink(missing_ok=True)

    def _write(self) -> None:
        write_atomically(self._file, to_json(replace(self._keeping, beat=self._now())).encode())
        self._touch()

    def _touch(self) -> None:
        """The file's time is the heart's, by the scheduler's own clock."""
        moment = self._now().timestamp()
        os.utime(self._file, (moment, moment))


def _files(folder: Path) -> Iterator[tuple[Path, Keeping]]:
    for file in sorted((folder / STATUS).glob("scheduler-*.json")):
        try:
            beat = datetime.fromtimestamp(file.stat().st_mtime, UTC)
            yield file, replace(from_json(file.read_text(encoding="utf-8"), Keeping), beat=beat)
        except (OSError, ValueError, DigestError) as error:  # it ended just now, or is of another
            _log.debug("%s is not read: %s", file, error)  # version


def _is_running(pid: int) -> bool:
    if os.name != "posix":
        return True  # elsewhere a signal would end the process: its heart alone tells
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


@contextmanager
def _hindering_nothing() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        _log.warning("The scheduler's status could not be written: %s", error)
