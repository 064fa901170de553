"""Pictures as files named by the hash of their content."""

import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from digest.errors import LibraryError
from digest.files import write_atomically
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
            write_atomically(place, picture.content)
        except OSError as error:
            raise LibraryError(
                f"A picture could not be written to {folder}: {error.strerror}.",
                remedy="Check the room on the disk and the permissions of the folder.",
            ) from error


def save_pictures(folder: Path, pictures: Iterable[FittedPicture]) -> None:
    """Writes each of `pictures`; see `save_picture`."""
    for picture in pictures:
        save_picture(folder, picture)
