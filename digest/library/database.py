"""The database behind the library: short transactions for any thread, errors in our own words.

All that is SQLite's alone stands here, in `search` and in the migrations.
"""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from digest.errors import LibraryError

BUSY_SECONDS = 15.0
"""How long a transaction waits for another process that is writing."""

BUSY_PAUSE = 0.02

_PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    # Every commit reaches the disk: autosaves are few, and a power cut must not take one back.
    "PRAGMA synchronous = FULL",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA cache_size = -32000",  # kibibytes a connection: the search index's upper pages
    # Some builds write zeros over all that is freed; merging the index frees as much as it writes.
    "PRAGMA secure_delete = OFF",
    # Bringing an old library up to date writes a log as long as the library.
    "PRAGMA journal_size_limit = 64000000",
)

_FAULTS = {
    "SQLITE_BUSY": ("is being written by another program", "Wait a moment and try again."),
    "SQLITE_LOCKED": ("is being written by another program", "Wait a moment and try again."),
    "SQLITE_FULL": ("cannot grow: the disk is full", "Make room on the disk and try again."),
    "SQLITE_READONLY": ("may not be written", "Check the permissions of the folder."),
    "SQLITE_CANTOPEN": ("cannot be opened", "Check that the folder exists and may be written."),
    "SQLITE_PERM": ("may not be opened", "Check the permissions of the folder."),
    "SQLITE_NOTADB": ("is not a database", "Put a backup in its place, or choose another desk."),
    "SQLITE_CORRUPT": ("is damaged", "Put a backup in its place, or choose another desk."),
    "SQLITE_IOERR": ("cannot be read from the disk", "Check the disk and try again."),
}


class Database:
    """One SQLite file. Every `read` and `write` is a transaction of its own, from any thread.

    `close` it when no other thread is at work with it.
    """

    def __init__(self, path: Path, *, busy_seconds: float = BUSY_SECONDS) -> None:
        self.path = path
        self._busy_seconds = busy_seconds
        self._engine = _make_engine(path, busy_seconds)
        self._writer = self._engine.execution_options(writes=True)
        self._closed = False

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A transaction that sees one unchanging state of the library. Raises LibraryError."""
        with self._in_our_words(), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction that is the only writing one among all processes from its first moment.

        It is committed at the end, or rolled back when anything is raised. Raises LibraryError.
        """
        with self._in_our_words(), self._writer.begin() as connection:
            yield connection

    def keep_a_log(self) -> None:
        """Turns on the write-ahead log: readers never wait, a killed process loses nothing."""
        until = time.monotonic() + self._busy_seconds
        with self._in_our_words(), self._driver() as driver:
            while True:
                try:
                    driver.execute("PRAGMA journal_mode = WAL")
                except sqlite3.OperationalError as error:
                    # SQLite itself does not wait here, when another process does the same just now.
                    if error.sqlite_errorname != "SQLITE_BUSY" or time.monotonic() > until:
                        raise
                    time.sleep(BUSY_PAUSE)
                else:
                    return

    def copy_to(self, path: Path) -> None:
        """Writes a consistent copy of the database to `path`."""
        with self._in_our_words(), self._driver() as driver:
            copy = sqlite3.connect(path)
            try:
                driver.backup(copy)
            finally:
                copy.close()

    def close(self) -> None:
        self._closed = True
        self._engine.dispose()

    @contextmanager
    def _driver(self) -> Iterator[sqlite3.Connection]:
        pooled = self._engine.raw_connection()
        try:
            driver = pooled.driver_connection
            assert isinstance(driver, sqlite3.Connection)
            yield driver
        finally:
            pooled.close()

    @contextmanager
    def _in_our_words(self) -> Iterator[None]:
        if self._closed:
            raise LibraryError("The library is closed.")
        try:
            yield
        except (DBAPIError, PoolTimeoutError, sqlite3.Error) as error:
            raise _library_error(error, self.path) from error


def _make_engine(path: Path, busy_seconds: float) -> Engine:
    engine = create_engine(
        URL.create("sqlite+pysqlite", database=str(path)),
        # The driver's own transactions begin too late to claim anything: ours begin in _begin.
        connect_args={"timeout": busy_seconds, "isolation_level": None},
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(driver: sqlite3.Connection, _record: Any) -> None:
    for pragma in _PRAGMAS:
        driver.execute(pragma)


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _library_error(error: Exception, path: Path) -> LibraryError:
    cause = error.orig if isinstance(error, DBAPIError) else error
    name = getattr(cause, "sqlite_errorname", "")
    for fault, (what, remedy) in _FAULTS.items():  # extended codes: SQLITE_IOERR_FSYNC, …
        if name.startswith(fault):
            return LibraryError(f"The library {path} {what}.", remedy=remedy)
    return LibraryError(f"The library {path} refused: {cause}")
