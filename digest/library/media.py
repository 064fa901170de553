"""Pictures as files named by the hash of their content."""

import hashlib
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from digest.errors import LibraryError
from digest.model import MediaId


class FittedPicture(Protocol):
    """A picture as `pictures.fit_picture` makes it."""

    @property
    def media(self) -> MediaId: ...
    @property
    def content(self) -> bytes: ...


def save_picture(folder: Path, picture: FittedPicture) -> None:
    """Writes the picture into `folder`, wholly or not at all; one that is there is left alone.

    Raises LibraryError when its id is not its content's hash, or the disk refuses.
    """
    if hashlib.sha256(picture.content).hexdigest() != picture.media:
        raise LibraryError(f"The picture {picture.media} does not bear the hash of its content.")
    place = folder / picture.media
    if not place.exists():
        try:
            _write_whole(place, picture.content)
        except OSError as error:
            raise LibraryError(
                f"A picture could not be written to {folder}: {error.strerror}.",
                remedy="Check the room on the disk and the permissions of the folder.",
            ) from error


def save_pictures(folder: Path, pictures: Iterable[FittedPicture]) -> None:
    """Writes each of `pictures`; see `save_picture`."""
    for picture in pictures:
        save_picture(folder, picture)


def _write_whole(place: Path, content: bytes) -> None:
    """A reader sees the whole file or none, also after a power cut."""
    handle, name = tempfile.mkstemp(dir=place.parent, prefix=".writing-")
    unfinished = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(place)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
