"""Pages remembered between gatherings, so that a site need not send again what has not changed.

Each page is a file of its own in one folder: a line of JSON (address, validators, type, the
body's hash), then the packed body. The folder may be deleted at any time, several processes may
work in it: files appear whole, and what is damaged, foreign or gone counts as not remembered.

A page is remembered under the address that gave it, never under one that sent on to it: redirects
are followed anew each time, so that every hop is judged again and no host's answer can stand for
another's. Pages of private networks are kept apart from public ones of the same address.

Not remembered: what the site forbids to store (`no-store`), what depends on more than the address
(`Vary: *`, or any request that carried a cookie), pictures (the library keeps them) and what has
no validator. The headers that we send are always the same, and part of the key: so no other
`Vary` can tell two of our requests apart. Freshness is not believed: a site is always asked.
"""

import hashlib
import json
import logging
import os
import re
import tempfile
import threading
import time
import zlib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

import httpx

from digest.fetch.exchange import HEADERS, Reply

_MOST_PAGE_BYTES = 4_000_000  # unpacked
_MOST_FILE_BYTES = _MOST_PAGE_BYTES + 100_000
_ENTITY_TAG = re.compile(r'(?:W/)?"[\x21\x23-\x7e]{0,500}"')
_DRAFT = ".part"
_NAME = re.compile(r"[0-9a-f]{64}\.page")
_DRAFT_SECONDS = 3600.0  # after which a draft's writer must have died
_ROOM = 0.9  # how full the folder is after pruning
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """A page as it was given the last time. `etag` and `modified` are the site's own words for
    which content this is."""

    content: bytes
    etag: str | None = None
    modified: str | None = None
    content_type: str | None = None
    charset: str | None = None

    @property
    def conditions(self) -> Mapping[str, str]:
        """The headers that ask for the page only if it is another one by now."""
        asked = {"If-None-Match": self.etag, "If-Modified-Since": self.modified}
        return {name: value for name, value in asked.items() if value}


class PageMemory:
    """The pages remembered in `folder`, at most `most_bytes` of them, none of which was asked for
    longer than `most_days` ago. From any thread, in any number of processes."""

    def __init__(
        self, folder: Path, *, most_bytes: int = 200_000_000, most_days: float = 30.0
    ) -> None:
        self._folder = folder
        self._most_bytes = most_bytes
        self._most_seconds = most_days * 86_400
        self._pruning = threading.Lock()
        self._unpruned_bytes = most_bytes  # so that the first page kept finds out how full it is

    def recall(self, address: httpx.URL, *, private: bool) -> Remembered | None:
        """What `address` gave the last time, None when that is not remembered."""
        try:
            with self._place(address, private).open("rb") as file:
                packed = file.read(_MOST_FILE_BYTES)
        except OSError:
            return None
        try:
            return _unpacked(packed, address)
        except (ValueError, TypeError, KeyError, RecursionError, zlib.error) as damage:
            _log.info("A remembered page of %s is damaged: %s", address.host, damage)
            return None

    def keep(self, address: httpx.URL, reply: Reply, *, private: bool) -> None:
        """Remembers `reply` in place of what `address` gave before, or nothing when it is not to
        be remembered. A folder that cannot be written to loses nothing but the saving."""
        place = self._place(address, private)
        page = _to_remember(reply)
        try:
            if page is None:
                place.unlink(missing_ok=True)
                return
            packed = _packed(page, address)
            _write(place, packed)
        except OSError as error:
            _log.warning("The page of %s could not be remembered: %s", address.host, error)
            return
        self._make_room(len(packed))

    def touch(self, address: httpx.URL, *, private: bool) -> None:
        """The remembered page was asked for and is still good."""
        with suppress(OSError):  # another process has pruned it: it will be fetched anew
            os.utime(self._place(address, private))

    def _place(self, address: httpx.URL, private: bool) -> Path:
        kind = "private" if private else "public"
        key = json.dumps([kind, str(address), sorted(HEADERS.items())])
        return self._folder / f"{hashlib.sha256(key.encode()).hexdigest()}.page"

    def _make_room(self, added: int) -> None:
        with self._pruning:
            self._unpruned_bytes += added
            if self._unpruned_bytes < self._most_bytes * (1 - _ROOM):
                return
            self._unpruned_bytes = 0
            try:
                self._prune()
            except OSError as error:
                _log.warning("%s could not be tidied: %s", self._folder, error)

    def _prune(self) -> None:
        """Deletes what is too old, then the oldest until there is room. Other processes may be
        at the same: what is gone already is no matter."""
        now = time.time()
        left = 0
        for entry, stat in sorted(_listed(self._folder), key=lambda each: -each[1].st_mtime):
            most = _DRAFT_SECONDS if entry.name.endswith(_DRAFT) else self._most_seconds
            if now - stat.st_mtime > most or left + stat.st_size > self._most_bytes * _ROOM:
                entry.unlink(missing_ok=True)
            else:
                left += stat.st_size


def _listed(folder: Path) -> list[tuple[Path, os.stat_result]]:
    """The memory's own files: whatever else somebody puts there stays."""
    found = []
    for entry in folder.iterdir():
        if _NAME.fullmatch(entry.name) or entry.name.endswith(_DRAFT):
            with suppress(FileNotFoundError):
                found.append((entry, entry.stat()))
    return found


def _to_remember(reply: Reply) -> Remembered | None:
    if reply.status != 200 or not 0 < len(reply.content) <= _MOST_PAGE_BYTES:
        return None
    said = ",".join(reply.headers.get_list("cache-control")).lower()
    if "no-store" in said or "*" in reply.headers.get("vary", ""):
        return None
    if (reply.media_type or "").startswith(("image/", "audio/", "video/")):
        return None
    page = Remembered(
        content=reply.content,
        etag=_entity_tag(reply.headers.get("etag", "")),
        modified=_date(reply.headers.get("last-modified", "")),
        content_type=reply.media_type,
        charset=reply.charset,
    )
    return page if page.conditions else None


def _entity_tag(said: str) -> str | None:
    """Only what the standard allows: it is sent back as it is."""
    return said if _ENTITY_TAG.fullmatch(said) else None


def _date(said: str) -> str | None:
    try:
        parsedate_to_datetime(said)
    except (ValueError, TypeError, OverflowError):
        return None
    return said if said.isascii() and said.isprintable() and len(said) < 100 else None


def _packed(page: Remembered, address: httpx.URL) -> bytes:
    head: dict[str, Any] = {
        "address": str(address),
        "etag": page.etag,
        "modified": page.modified,
        "content_type": page.content_type,
        "charset": page.charset,
        "sha256": hashlib.sha256(page.content).hexdigest(),
    }
    return json.dumps(head).encode() + b"\n" + zlib.compress(page.content, level=6)


def _unpacked(packed: bytes, address: httpx.URL) -> Remembered:
    """The page. Raises ValueError and its kin when it is not the one kept for `address`."""
    line, _, body = packed.partition(b"\n")
    head = json.loads(line)
    if head["address"] != str(address):
        raise ValueError("It is another page.")
    inflater = zlib.decompressobj()
    content = inflater.decompress(body, _MOST_PAGE_BYTES + 1)
    is_whole = inflater.eof and not inflater.unused_data
    if not is_whole or head["sha256"] != hashlib.sha256(content).hexdigest():
        raise ValueError("Its content is not what was kept.")
    return Remembered(
        content=content,
        etag=_entity_tag(head["etag"] or ""),
        modified=_date(head["modified"] or ""),
        content_type=_text(head["content_type"]),
        charset=_text(head["charset"]),
    )


def _text(value: object) -> str | None:
    if value is None or isinstance(value, str):
        return value
    raise ValueError("It holds something else than text.")


def _write(place: Path, content: bytes) -> None:
    """Whole or not at all; not forced onto the disk, for a torn page is recognised by its hash."""
    place.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=place.parent, prefix=".", suffix=_DRAFT)
    draft = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        draft.replace(place)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
