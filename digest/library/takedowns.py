"""Articles that may not be printed any more: somebody took them down, or their source did."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, and_, func, or_, select

from digest.errors import NotFoundError
from digest.library.store import Store, put
from digest.library.tables import articles, takedowns
from digest.model import ArticleId, Takedown


class TakedownStore(Store):
    def take_down(
        self, article: ArticleId, *, reason: str = "", by: str = "", at: datetime
    ) -> Takedown:
        """Says that the article may not be printed any more, from `at` (aware) on, and answers what
        stands then. `by` is who says so, "" for its source; what somebody said stands against what
        a source says, and a second reason in the place of the first. Raises NotFoundError."""
        with self._database.write() as connection:
            headline = connection.scalar(
                select(articles.c.headline).where(articles.c.id == article)
            )
            if headline is None:
                raise NotFoundError("article", article)
            former = _standing(connection, article)
            if former is not None and (former.by and not by):
                return _takedown(former)
            first = at if former is None or (by and not former.by) else former.at
            columns = {"headline": headline, "at": first, "reason": reason, "by": by}
            put(connection, takedowns, {"article": article}, columns)
        return Takedown(article=article, headline=headline, at=first, reason=reason, by=by)

    def put_back(self, article: ArticleId) -> None:
        """Lets the article be printed again. Raises NotFoundError for one that was not taken
        down."""
        with self._database.write() as connection:
            gone = connection.execute(takedowns.delete().where(takedowns.c.article == article))
            if not gone.rowcount:
                raise NotFoundError("takedown", article)

    def takedowns(self) -> tuple[Takedown, ...]:
        """What was taken down, the last first."""
        newest = select(takedowns).order_by(takedowns.c.at.desc(), takedowns.c.article)
        with self._database.read() as connection:
            return tuple(_takedown(row) for row in connection.execute(newest))

    def taken_down(self) -> dict[ArticleId, Takedown]:
        """What may not be printed, by its id: each article that was taken down, and, where somebody
        did it, every other one that says the same."""
        named, kin = articles.alias("named"), articles.alias("kin")
        best = func.coalesce(named.c.same_as, named.c.id)
        is_copy = and_(takedowns.c.by != "", or_(kin.c.id == best, kin.c.same_as == best))
        all_of_them = (
            select(kin.c.id.label("one"), takedowns)
            .select_from(takedowns)
            .join(named, named.c.id == takedowns.c.article)
            .join(kin, or_(kin.c.id == named.c.id, is_copy))
            .order_by(kin.c.id == takedowns.c.article)  # what is said of itself comes last
        )
        with self._database.read() as connection:
            return {ArticleId(row.one): _takedown(row) for row in connection.execute(all_of_them)}


def _standing(connection: Connection, article: ArticleId) -> Row[Any] | None:
    return connection.execute(select(takedowns).where(takedowns.c.article == article)).one_or_none()


def _takedown(row: Row[Any]) -> Takedown:
    return Takedown(
        article=ArticleId(row.article),
        headline=row.headline,
        at=row.at,
        reason=row.reason,
        by=row.by,
    )
