"""How editions came to be what they are: the draft as it was first kept, and who worked on it."""

import zlib
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from digest.codec import from_json
from digest.library.store import Store, put
from digest.library.tables import editors, first_drafts, locks
from digest.locks import WindowId
from digest.model import Edition, EditionId


@dataclass(frozen=True, slots=True, kw_only=True)
class Editor:
    """Who saved an edition from a window: the user's `name` and the computer's, how often, and when
    first and last (aware)."""

    name: str
    host: str
    saves: int
    first: datetime
    last: datetime


class OriginStore(Store):
    def first_draft(self, edition: EditionId) -> Edition | None:
        """The edition as its recipe had made it when it was first kept; None for one that no
        publication has, that was never a draft, or that was kept before these were."""
        kept = select(first_drafts.c.value).where(first_drafts.c.edition == edition)
        with self._database.read() as connection:
            value = connection.scalar(kept)
        return None if value is None else from_json(zlib.decompress(value).decode(), Edition)

    def editors(self, edition: EditionId) -> tuple[Editor, ...]:
        """Who saved the edition from a window, the first of them first."""
        known = select(editors).where(editors.c.edition == edition).order_by(editors.c.first)
        with self._database.read() as connection:
            return tuple(
                Editor(
                    name=row.name, host=row.host, saves=row.saves, first=row.first, last=row.last
                )
                for row in connection.execute(known)
            )


def note_first_draft(connection: Connection, edition: EditionId, value: str) -> None:
    """Keeps the `value` of a draft that is new in the library, beside what it will become."""
    packed = zlib.compress(value.encode())
    connection.execute(first_drafts.insert().values(edition=edition, value=packed))


def note_editor(
    connection: Connection, edition: EditionId, window: WindowId, saved: datetime
) -> None:
    """Counts a save to whoever has the edition open in that window."""
    holder = select(locks.c.name, locks.c.host).where(
        locks.c.edition == edition, locks.c.window == window
    )
    who = connection.execute(holder).one_or_none()
    if who is None:
        return
    key = {"edition": edition, "name": who.name, "host": who.host}
    former = connection.execute(
        select(editors.c.saves, editors.c.first).where(
            *(editors.c[column] == value for column, value in key.items())
        )
    ).one_or_none()
    saves, first = (former.saves, former.first) if former else (0, saved)
    put(connection, editors, key, {"saves": saves + 1, "first": first, "last": saved})
