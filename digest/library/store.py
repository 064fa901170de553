"""What every part of the library stands on."""

from digest.library.database import Database


class Store:
    """One subject's part of the library. Each public method is a transaction of its own."""

    def __init__(self, database: Database) -> None:
        self._database = database
