"""A clock that several processes read and one of them moves: eight bytes of a shared file."""

import mmap
import struct
from datetime import UTC, datetime
from pathlib import Path


class SharedClock:
    """The moment kept in `file`, which is made by the first to `set` it."""

    def __init__(self, file: Path, *, starts: datetime | None = None) -> None:
        if starts is not None:
            file.write_bytes(struct.pack("d", starts.timestamp()))
        with file.open("r+b") as opened:
            self._shared = mmap.mmap(opened.fileno(), 8)

    def now(self) -> datetime:
        """The moment, aware, in UTC."""
        (seconds,) = struct.unpack("d", self._shared[:8])
        return datetime.fromtimestamp(seconds, UTC)

    def set(self, moment: datetime) -> None:
        """Moves the clock for everybody, forward or back."""
        self._shared[:8] = struct.pack("d", moment.timestamp())
