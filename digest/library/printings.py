"""Where articles have been printed: which issued editions had them, in whichever copy."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Select, func, or_, select

from digest.library.editions import EditionRow, edition_row
from digest.library.groups import ASKED, batches
from digest.library.store import Store
from digest.library.tables import articles, edition_articles, editions
from digest.model import ArticleId, Edition


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
