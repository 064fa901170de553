"""What every part of the library stands on."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Table

from digest.library.database import Database


class Store:
    """One subject's part of the library. Each public method is a transaction of its own."""

    def __init__(self, database: Database) -> None:
        self._database = database


def put(
    connection: Connection, table: Table, key: Mapping[str, Any], columns: Mapping[str, Any]
) -> None:
    """Writes the row of `key`, anew or over the former one. `connection` is of a `write`, where
    nobody comes between the two statements."""
    of_key = [table.c[name] == value for name, value in key.items()]
    changed = connection.execute(table.update().where(*of_key).values(dict(columns)))
    if not changed.rowcount:
        connection.execute(table.insert().values({**key, **columns}))
