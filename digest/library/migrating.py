"""Brings a library's file to the form that this program knows, keeping a copy of the older one."""

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from digest.errors import DigestError, LibraryError
from digest.library.database import Database
from digest.library.groups import group_missing
from digest.library.index import index_missing
from digest.library.printings import renew_printings
from digest.library.rankings import renew_charts

HEAD = "0006"
"""The newest of `migrations/versions`. All have four digits, so that they compare as texts."""

GROUPED_LATER = 1_000
"""So many of an older library's last articles are searched for those that say the same: the days
from which an edition may still be made."""

_VERSIONS = "alembic_version"


def migrate(database: Database) -> None:
    """Makes an empty file a library, an older library a present one, and leaves any other alone.

    Before an older library is touched, a copy of it is written beside it. Raises LibraryError for
    a library of a newer program, a database of another one, or a file that is none.
    """
    with database.read() as connection:
        found = _version(connection)
    if found == HEAD:
        return
    if found is not None and found > HEAD:
        raise LibraryError(
            f"The library {database.path} was written by a newer Digest Desk.",
            remedy="Open it with that version, or update this one.",
        )
    if found is not None:
        database.copy_to(_copy_of(database.path, found))
    database.keep_a_log()
    try:
        _upgrade(database)
    except LibraryError:
        raise
    except DigestError as error:
        raise LibraryError(
            f"The library {database.path} could not be brought up to date: {error}",
            remedy="It is as it was before. Open it with the version that wrote it.",
        ) from error


def copy_before(database: Database) -> Path | None:
    """Where `migrate` would first keep a copy of the library; None when it has nothing to do.
    Raises LibraryError as `migrate` does."""
    with database.read() as connection:
        found = _version(connection)
    return _copy_of(database.path, found) if found is not None and found < HEAD else None


def _copy_of(path: Path, version: str) -> Path:
    return path.with_name(f"{path.stem}-{version}.backup.sqlite")


def _version(connection: Connection) -> str | None:
    """The stored version, None for an empty file."""
    tables = inspect(connection).get_table_names()
    if _VERSIONS in tables:
        version = connection.scalar(text(f"SELECT version_num FROM {_VERSIONS}"))
        if isinstance(version, str):
            return version
    if tables:
        raise LibraryError(
            "This database is not a library of Digest Desk.",
            remedy="Choose another folder for the desk.",
        )
    return None


def _upgrade(database: Database) -> None:
    # Alembic takes as long to import as the rest of the library: not at each start for nothing.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    migrations = str(Path(__file__).parent / "migrations")
    config.set_main_option("script_location", migrations.replace("%", "%%"))
    # All steps in the one transaction: another process that opens the library at the same moment
    # waits for it and then finds nothing left to do.
    with database.write() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        # Not a migration's own work: these must never depend on the model of their day.
        index_missing(connection)
        group_missing(connection, GROUPED_LATER)
        renew_charts(connection)
        renew_printings(connection)
