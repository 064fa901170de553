"""The shelf of parked blocks, one for a desk."""

from sqlalchemy import select

from digest.codec import from_json, to_json
from digest.library.store import Store, put
from digest.library.tables import settings
from digest.shelf import Parked, Shelf

_KEY = "shelf"


class ShelfStore(Store):
    def shelf(self) -> Shelf:
        """What is parked, the last first."""
        with self._database.read() as connection:
            value = connection.scalar(select(settings.c.value).where(settings.c.key == _KEY))
        return from_json(value, tuple[Parked, ...]) if value else ()

    def save_shelf(self, shelf: Shelf) -> None:
        """Keeps `shelf` in place of what lay there."""
        value = to_json(shelf, tuple[Parked, ...])
        with self._database.write() as connection:
            put(connection, settings, {"key": _KEY}, {"value": value})
