"""Renditions to channels, each with a receipt. Today's only channel is a folder.

A delivered file is either whole or absent: it is written beside its place, flushed to the disk and
renamed. Whether something was delivered before is the library's knowledge, asked by the pipeline.
"""

import hashlib
import re
import unicodedata
from datetime import datetime
from pathlib import Path

from digest.errors import DeliveryError
from digest.files import write_atomically
from digest.model import Delivery, Edition, FolderChannel, Format, Rendition

MAX_NAME_BYTES = 120
"""Well below every file system's 255, so that a copy's " (2)" and a temporary suffix still fit."""

USUAL_SLOT = "daily"
"""The slot that is not named in a file name."""

_DEVICE_NAMES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_UNSAFE = re.compile(r'[/\\:*?"<>|$`;{}%~\x00-\x1f\x7f]')


def deliver(
    edition: Edition, rendition: Rendition, channel: FolderChannel, *, now: datetime
) -> Delivery:
    """Writes `rendition` into the channel's folder, which is made when absent; answers the receipt.

    A file of the same name and bytes is left as it is; one of other bytes is replaced, as a
    corrected file is meant to. `channel.path` must be absolute. Raises DeliveryError.
    """
    folder = Path(channel.path)
    place = folder / edition_file_name(edition, rendition.format)
    try:
        write_atomically(place, rendition.content)
    except OSError as error:
        raise DeliveryError(
            f"The {rendition.format} file could not be written to {folder}: {error.strerror}.",
            remedy="Check that the folder exists, may be written to and has room.",
        ) from error
    return Delivery(
        edition=edition.id,
        channel=channel_name(channel),
        format=rendition.format,
        location=str(place),
        sha256=hashlib.sha256(rendition.content).hexdigest(),
        size=len(rendition.content),
        delivered=now,
    )


def formats_of(channel: FolderChannel) -> tuple[Format, ...]:
    """What the channel takes. Raises DeliveryError for a format that is not known."""
    try:
        return tuple(dict.fromkeys(Format(name) for name in channel.formats))
    except ValueError as error:
        known = ", ".join(Format)
        raise DeliveryError(
            f"The channel {channel.path} asks for a format that does not exist: {error}.",
            remedy=f"The formats are {known}.",
        ) from error


def channel_name(channel: FolderChannel) -> str:
    """What receipts call the channel."""
    return f"folder:{channel.path}"


def edition_file_name(edition: Edition, format: Format) -> str:
    """The edition's file name: title, date, slot unless it is the usual one, and suffix."""
    slot = "" if edition.slot in ("", USUAL_SLOT) else f" {edition.slot}"
    return safe_file_name(edition.title, ending=f" {edition.date.isoformat()}{slot}", format=format)


def safe_file_name(title: str, *, ending: str = "", format: Format) -> str:
    """One path component of 1 to MAX_NAME_BYTES bytes that every file system takes as it is.

    Whatever had to be changed in `title` or `ending` is made up for by a digest of the original,
    so that two different names never meet in one file.
    """
    wanted = title + ending
    room = MAX_NAME_BYTES - len(format.suffix)
    stem = _shorten(_safe(wanted), room)
    if stem != wanted or not stem:
        mark = hashlib.sha256(wanted.encode("utf-8", "surrogatepass")).hexdigest()[:10]
        # The ending survives a long title: the date is what a reader looks for.
        kept = _shorten(_safe(ending), room // 2)
        head = _shorten(_safe(title), room - len(kept.encode()) - len(mark) - 2)
        stem = "-".join(part for part in (head, kept.strip(), mark) if part)
    return stem + format.suffix


def _safe(text: str) -> str:
    """`text` without what a file system, a shell or a reader could take for something else."""
    composed = unicodedata.normalize("NFC", text)
    shown = "".join(
        c if unicodedata.category(c)[0] not in "CZ" or c == " " else " " for c in composed
    )
    words = " ".join(_UNSAFE.sub(" ", shown).split())
    words = words.rstrip(" .").lstrip(" .-")
    return f"_{words}" if _DEVICE_NAMES.fullmatch(words) else words


def _shorten(text: str, size: int) -> str:
    """The longest beginning of `text` of at most `size` bytes of UTF-8."""
    return text.encode()[:size].decode("utf-8", "ignore").rstrip(" .")
