"""The log of a scheduler that nobody watches: a line of JSON for each thing told, in files that
take each other's place.

    <desk>/log/digest.jsonl    the newest; digest.jsonl.1 is older, and so on
    {"at": "2026-03-12T05:30:00.000000+00:00", "level": "info", "by": "digest.cli.running",
     "says": "…", "pid": 4711, "event": "run", "publication": "courier", …}

What is told beyond the sentence stands in the record's `facts` (see `told`). Passwords are in
neither: the engine's errors and logs have none.
"""

import json
import logging
import os
from collections.abc import Mapping
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TextIO

from digest.errors import LibraryError

FOLDER = "log"
FILE = "digest.jsonl"
LARGEST_FILE = 2_000_000
"""In bytes; some years of a daily edition."""

KEPT_FILES = 5

_OWN_ROOMS = ("digest", "ui")


def journal_file(folder: Path) -> Path:
    """Where the log of the desk in `folder` is written."""
    return folder / FOLDER / FILE


def told(event: str, **facts: object) -> dict[str, Mapping[str, object]]:
    """The `extra` of a logging call that has an event's name and its facts written down."""
    return {"facts": {"event": event, **facts}}


def open_journal(
    folder: Path, *, largest: int = LARGEST_FILE, kept: int = KEPT_FILES
) -> logging.Handler:
    """Has everything that the engine tells from now on, and warnings of others, written to the log
    of the desk in `folder`. `close_journal` ends it. Raises LibraryError when it cannot be written.
    """
    file = journal_file(folder)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = _SharedFile(file, maxBytes=largest, backupCount=kept, encoding="utf-8")
    except OSError as error:
        raise LibraryError(
            f"The log {file} could not be written: {error.strerror}.",
            remedy="Mend the permissions of the desk's folder.",
        ) from error
    handler.setFormatter(_AsJson())
    logging.getLogger().addHandler(handler)
    for room in _OWN_ROOMS:
        logging.getLogger(room).setLevel(logging.INFO)
    return handler


def close_journal(handler: logging.Handler) -> None:
    """Ends what `open_journal` began."""
    logging.getLogger().removeHandler(handler)
    for room in _OWN_ROOMS:
        logging.getLogger(room).setLevel(logging.NOTSET)
    handler.close()


class _AsJson(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="microseconds"),
            "level": record.levelname.lower(),
            "by": record.name,
            "says": record.getMessage(),
            "pid": os.getpid(),
        }
        facts = getattr(record, "facts", {})
        line |= {name: fact for name, fact in facts.items() if name not in line}
        if record.exc_info:
            line["error"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False, default=str)


class _SharedFile(RotatingFileHandler):
    """Follows the file when another process has put it aside."""

    def shouldRollover(self, record: logging.LogRecord) -> bool:  # noqa: N802 - logging's name
        """Whether the line would make the file too large."""
        if self.stream is not None and not self._is_newest(self.stream):
            self.stream.close()
            self.stream = self._open()
        return bool(super().shouldRollover(record))

    def _is_newest(self, stream: TextIO) -> bool:
        try:
            standing = Path(self.baseFilename).stat()
        except FileNotFoundError:
            return False
        return os.path.samestat(standing, os.fstat(stream.fileno()))
