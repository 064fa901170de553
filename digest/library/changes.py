"""Which issued editions print what the library knows otherwise by now."""

from datetime import datetime
from typing import Any

from sqlalchemy import Select, exists, or_, select

from digest.library.editions import EditionRow, edition_row
from digest.library.store import Store
from digest.library.tables import articles, edition_articles, editions, revisions, takedowns
from digest.model import EditionId, EditionState


class ChangeStore(Store):
    def suspects(self, since: datetime) -> tuple[EditionRow, ...]:
        """The issued editions that were made from `since` (aware) on, not yet corrected, of which
        an article was read in other words since, or was taken down; the newest first. Words may
        differ without telling anything else: that is for `corrections` to say."""
        newest = articles.join(
            revisions,
            (revisions.c.article == articles.c.key) & (revisions.c.number == articles.c.revision),
        )
        reread = (
            select(edition_articles.c.article)
            .select_from(newest.join(edition_articles, edition_articles.c.article == articles.c.id))
            .where(
                edition_articles.c.edition == editions.c.id,
                or_(
                    edition_articles.c.content.is_(None),
                    edition_articles.c.content != revisions.c.content,
                ),
            )
        )
        gone = select(takedowns.c.article).exists()  # few have any: of which is not asked here
        return self._rows(_standing(since).where(or_(exists(reread), gone)))

    def standing(self, since: datetime) -> tuple[EditionRow, ...]:
        """The issued editions that were made from `since` (aware) on and not yet corrected, the
        newest first."""
        return self._rows(_standing(since))

    def _rows(self, query: Select[Any]) -> tuple[EditionRow, ...]:
        with self._database.read() as connection:
            return tuple(edition_row(row) for row in connection.execute(query))

    def successor(self, id: EditionId) -> EditionId | None:
        """The issued edition that corrects this one; None where none does."""
        return self._follower(id, EditionState.ISSUED)

    def correction_begun(self, id: EditionId) -> EditionId | None:
        """The newest draft that is to correct this edition; None where there is none."""
        return self._follower(id, EditionState.DRAFT)

    def _follower(self, id: EditionId, state: EditionState) -> EditionId | None:
        newest = (
            select(editions.c.id)
            .where(editions.c.predecessor == id, editions.c.state == state)
            .order_by(editions.c.saved.desc())
            .limit(1)
        )
        with self._database.read() as connection:
            found = connection.scalar(newest)
        return None if found is None else EditionId(found)


def _standing(since: datetime) -> Select[Any]:
    follower = editions.alias("follower")
    corrected = follower.select().where(
        follower.c.predecessor == editions.c.id, follower.c.state == EditionState.ISSUED
    )
    columns = [column for column in editions.c if column is not editions.c.value]
    return (
        select(*columns)
        .where(
            editions.c.state == EditionState.ISSUED, editions.c.created >= since, ~exists(corrected)
        )
        .order_by(editions.c.date.desc(), editions.c.number.desc(), editions.c.saved.desc())
    )
