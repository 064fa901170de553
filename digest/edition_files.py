"""An edition as a file of its own: a copy to put aside, to send, to open on another desk.

    {"format": "digest-edition", "version": 1, "edition": {…}}

Pictures are named in it, not held: they are printed where the desk has them. A file comes from
anywhere, so whatever in it the house does not count on is refused with a sentence.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from digest.codec import from_data, to_data
from digest.errors import DigestError, ReadError
from digest.model import Edition, EditionId, EditionState

SUFFIX = ".digest.json"
MOST_BYTES = 50_000_000
"""No edition that somebody made is as large."""

_FORMAT, _VERSION = "digest-edition", 1
_MEDIA_ID = re.compile(r"[0-9a-f]{64}")
_OTHER_REMEDY = f"Choose a file that Digest Desk has saved, *{SUFFIX}."


def edition_to_bytes(edition: Edition) -> bytes:
    """The content of the edition's file, UTF-8."""
    data = {"format": _FORMAT, "version": _VERSION, "edition": to_data(edition)}
    text = json.dumps(data, ensure_ascii=False, indent=1)
    return text.encode("utf-8", "replace")


def edition_from_bytes(content: bytes, name: str) -> Edition:
    """The edition in the file called `name`. Raises ReadError when there is none that can be used,
    with the reason."""
    data = _parsed(content, name)
    if not isinstance(data, dict) or data.get("format") != _FORMAT:
        raise ReadError(name, f"“{name}” is not an edition’s file.", remedy=_OTHER_REMEDY)
    version = data.get("version")
    if not isinstance(version, int) or version > _VERSION:
        raise ReadError(
            name,
            f"“{name}” was saved by a newer Digest Desk.",
            remedy="Open it there, or update this one.",
        )
    try:
        _check_names(data.get("edition"))
        edition = from_data(data.get("edition"), Edition)
        _check(edition)
    except (DigestError, ValueError, RecursionError) as error:
        raise ReadError(
            name, f"“{name}” is damaged: it holds no whole edition.", remedy=_OTHER_REMEDY
        ) from error
    return edition


def as_draft(edition: Edition, *, id: EditionId, now: datetime) -> Edition:
    """What was in a file, as a draft of its own: nothing that is kept can be replaced by it."""
    return replace(edition, id=id, state=EditionState.DRAFT, issued=None, created=now)


def _parsed(content: bytes, name: str) -> Any:
    if len(content) > MOST_BYTES:
        raise ReadError(name, f"“{name}” is too large for an edition’s file.", remedy=_OTHER_REMEDY)
    try:
        return json.loads(content)
    except (ValueError, RecursionError) as error:
        raise ReadError(
            name, f"“{name}” is not an edition’s file.", remedy=_OTHER_REMEDY
        ) from error


def _check_names(data: Any) -> None:
    """Raises ValueError for a picture's name that could lead out of the folder of pictures."""
    match data:
        case dict():
            media = data.get("media")
            if isinstance(media, str) and not _MEDIA_ID.fullmatch(media):
                raise ValueError(f"no picture is called {media[:80]!r}")
            for value in data.values():
                _check_names(value)
        case list():
            for value in data:
                _check_names(value)


def _check(edition: Edition) -> None:
    """Raises ValueError for what the types do not tell: names used twice, times without zones."""
    blocks = [block.id for block in edition.blocks]
    sections = [section.id for section in edition.sections]
    if not sections or len({*blocks}) < len(blocks) or len({*sections}) < len(sections):
        raise ValueError("a block or section is called as another")
    if any(moment.tzinfo is None for moment in _moments(edition)):
        raise ValueError("a time has no zone")
    try:
        ZoneInfo(edition.zone)
    except (OSError, ValueError, KeyError) as error:
        raise ValueError("its zone is unknown") from error


def _moments(value: object) -> Iterator[datetime]:
    match value:
        case datetime():
            yield value
        case tuple():
            for each in value:
                yield from _moments(each)
        case _ if is_dataclass(value):
            for field in fields(value):
                yield from _moments(getattr(value, field.name))
