"""Where articles have been printed: which issued editions had them, in whichever copy."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, func, not_, or_, select

from digest.codec import from_json
from digest.library.editions import EditionRow, edition_row, printed_articles
from digest.library.groups import ASKED, batches
from digest.library.readings import content_hash
from digest.library.store import Store
from digest.library.tables import articles, edition_articles, editions
from digest.model import ArticleId, Edition, EditionState, PublicationId
from digest.selection import Printed


class PrintingStore(Store):
    def ran_in(self, ids: Iterable[ArticleId], before: Edition) -> dict[ArticleId, EditionRow]:
        """Of those of `ids` that an issued edition printed, or another article that says the same,
        the newest such edition that is dated no later than `before`. Never `before` itself, nor
        the one that it corrects.
        """
        left_out = [id for id in (before.id, before.predecessor) if id is not None]
        found: dict[ArticleId, EditionRow] = {}
        with self._database.read() as connection:
            for some in batches(ids, ASKED):
                earlier = _printings(some).where(
                    editions.c.date <= before.date, editions.c.id.not_in(left_out)
                )
                for row in connection.execute(earlier):
                    found.setdefault(ArticleId(row.asked), edition_row(row))
        return found

    def printed_in(self, id: ArticleId) -> tuple[EditionRow, ...]:
        """Every issued edition that printed the article, or another that says the same, the newest
        by date first."""
        with self._database.read() as connection:
            return tuple(edition_row(row) for row in connection.execute(_printings([id])))

    def printed(
        self, publication: PublicationId, *, until: date, last: int
    ) -> dict[ArticleId, Printed]:
        """What the publication printed of each article in its `last` issued editions, dated no
        later than `until`; of one in several what the newest says. A corrected edition and the one
        that it corrects count as one."""
        of_publication = _issued(publication, until)
        slots = (
            select(editions.c.date, editions.c.slot)
            .where(*of_publication)
            .group_by(editions.c.date, editions.c.slot)
            .order_by(editions.c.date.desc(), func.max(editions.c.number).desc())
            .limit(last)
            .subquery()
        )
        rows = (
            select(edition_articles, editions.c.date, editions.c.number, editions.c.created)
            .join(editions, editions.c.id == edition_articles.c.edition)
            .join(slots, and_(slots.c.date == editions.c.date, slots.c.slot == editions.c.slot))
            .where(*of_publication)
            .order_by(editions.c.date, editions.c.number, editions.c.saved)
        )
        with self._database.read() as connection:
            return {ArticleId(row.article): _printed(row) for row in connection.execute(rows)}

    def made_before(self, publication: PublicationId, date: date, slot: str) -> datetime | None:
        """When the publication's last issued edition up to `date` was made, other than that of
        `date` and `slot`; None when there is none. A correction does not count: what came between
        it and the edition that it corrects was not yet news to any."""
        earlier = (
            select(editions.c.created)
            .where(*_issued(publication, date), editions.c.predecessor.is_(None))
            .where(not_(and_(editions.c.date == date, editions.c.slot == slot)))
            .order_by(editions.c.date.desc(), editions.c.number.desc(), editions.c.saved.desc())
            .limit(1)
        )
        with self._database.read() as connection:
            row = connection.execute(earlier).one_or_none()
        return None if row is None else row.created


def renew_printings(connection: Connection) -> None:
    """Notes what editions that an older program issued printed of their articles."""
    unknown = select(edition_articles.c.edition).where(edition_articles.c.content.is_(None))
    for value in connection.scalars(select(editions.c.value).where(editions.c.id.in_(unknown))):
        edition = from_json(value, Edition)
        for id, article in printed_articles(edition).items():
            connection.execute(
                edition_articles.update()
                .where(edition_articles.c.edition == edition.id, edition_articles.c.article == id)
                .values(update_number=article.update_number, content=content_hash(article))
            )


def _issued(publication: PublicationId, until: date) -> list[ColumnElement[bool]]:
    return [
        editions.c.publication == publication,
        editions.c.state == EditionState.ISSUED,
        editions.c.date <= until,
    ]


def _printed(row: Row[Any]) -> Printed:
    return Printed(
        date=row.date,
        made=row.created,
        number=row.number,
        update_number=row.update_number,
        content=row.content,
    )


def _printings(ids: list[ArticleId]) -> Select[Any]:
    """The editions, without their values, with the id that was `asked` for; the newest first."""
    asked, kin = articles.alias("asked"), articles.alias("kin")
    best = func.coalesce(asked.c.same_as, asked.c.id)
    columns = [column for column in editions.c if column is not editions.c.value]
    return (
        select(asked.c.id.label("asked"), *columns)
        .select_from(asked)
        .join(kin, or_(kin.c.id == best, kin.c.same_as == best))
        .join(edition_articles, edition_articles.c.article == kin.c.id)
        .join(editions, editions.c.id == edition_articles.c.edition)
        .where(asked.c.id.in_(ids))
        .distinct()
        .order_by(editions.c.date.desc(), editions.c.number.desc(), editions.c.saved.desc())
    )
