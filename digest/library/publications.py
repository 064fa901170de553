"""Publications and small settings."""

from sqlalchemy import func, select

from digest.codec import from_json, to_json
from digest.errors import NotFoundError
from digest.library.store import Store, put
from digest.library.tables import publications, settings
from digest.model import Publication, PublicationId


class PublicationStore(Store):
    def save_publication(self, publication: Publication) -> None:
        """Keeps it in place of the one with its id."""
        columns = {"title": publication.title, "value": to_json(publication)}
        with self._database.write() as connection:
            put(connection, publications, {"id": publication.id}, columns)

    def publication(self, id: PublicationId) -> Publication:
        """Raises NotFoundError."""
        with self._database.read() as connection:
            value = connection.scalar(select(publications.c.value).where(publications.c.id == id))
        if value is None:
            raise NotFoundError("publication", id)
        return from_json(value, Publication)

    def publications(self) -> tuple[Publication, ...]:
        """All of them, by title."""
        by_title = select(publications.c.value).order_by(
            func.lower(publications.c.title), publications.c.id
        )
        with self._database.read() as connection:
            values = connection.scalars(by_title).all()
        return tuple(from_json(value, Publication) for value in values)

    def delete_publication(self, id: PublicationId) -> None:
        """Its editions and runs stay. Raises NotFoundError."""
        with self._database.write() as connection:
            deleted = connection.execute(publications.delete().where(publications.c.id == id))
            if deleted.rowcount == 0:
                raise NotFoundError("publication", id)


class SettingStore(Store):
    def remember(self, key: str, value: str) -> None:
        """Keeps `value` under `key` in place of what stood there."""
        with self._database.write() as connection:
            put(connection, settings, {"key": key}, {"value": value})

    def remember_instead(self, key: str, former: str | None, value: str) -> bool:
        """Keeps `value` under `key` if `former` is still what stands there, None for nothing;
        whether it does. Of several processes that try at once, one succeeds."""
        with self._database.write() as connection:
            standing = connection.scalar(select(settings.c.value).where(settings.c.key == key))
            if standing != former:
                return False
            put(connection, settings, {"key": key}, {"value": value})
        return True

    def recall(self, key: str) -> str | None:
        with self._database.read() as connection:
            return connection.scalar(select(settings.c.value).where(settings.c.key == key))
