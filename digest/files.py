"""Files that are written whole or not at all."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path

SCRAPS = ".digest-*.part"
"""The names of what a writer that was killed leaves behind."""

_STILL_WRITTEN_SECONDS = 3600.0
"""For as long a file may still be somebody's draft."""


def write_atomically(place: Path, content: bytes) -> None:
    """Puts `content` at `place`, whole or not at all, making its folder. A device or a pipe, as
    /dev/stdout, takes it as it can. Raises OSError."""
    if place.exists() and not (place.is_file() or place.is_dir()):
        place.write_bytes(content)  # to rename a file over it would take it from the system
        return
    place.parent.mkdir(parents=True, exist_ok=True)
    if place.is_file() and place.read_bytes() == content:
        return
    handle, name = tempfile.mkstemp(dir=place.parent, prefix=".digest-", suffix=".part")
    draft = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        draft.chmod(0o644)  # mkstemp's 0600 would hide the edition from its readers
        draft.replace(place)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
    _sync_folder(place.parent)


def sweep(folder: Path, *, beside: Path) -> None:
    """Removes what killed writers left in `folder` an hour or longer before the file `beside` was
    written; what may not be removed stays. Raises OSError where `beside` is not there."""
    before = beside.stat().st_mtime - _STILL_WRITTEN_SECONDS
    for scrap in folder.glob(SCRAPS):
        with suppress(OSError):  # swept by another writer, or somebody else's
            if scrap.stat().st_mtime < before:
                scrap.unlink()


def _sync_folder(folder: Path) -> None:
    """Makes the renaming itself durable, where folders can be opened (not on Windows)."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
