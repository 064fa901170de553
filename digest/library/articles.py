"""Articles and their revisions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, ScalarSelect, func, select

from digest.codec import from_json, to_json
from digest.differences import announced
from digest.errors import NotFoundError
from digest.library.groups import group_articles, order_group
from digest.library.illustrations import remember_pictures, with_pictures_of
from digest.library.index import index_articles
from digest.library.readings import Verdict, content_hash, judged
from digest.library.store import Store, put
from digest.library.tables import articles, revisions
from digest.model import Article, ArticleId
from digest.model.articles import address_key, headline_key, images_of
from digest.selection import Candidate, candidate

_CANDIDATE_COLUMNS = (
    articles.c.id,
    articles.c.headline,
    articles.c.headline_key,
    articles.c.address_key,
    func.coalesce(articles.c.update_number, 0).label("update_number"),
    func.coalesce(articles.c.section, "").label("section"),
    articles.c.source,
    articles.c.published,
    articles.c.updated,
    articles.c.words,
)

REVISED_WITHIN = timedelta(days=7)
"""An article that was changed later than so long after the moment that is asked for is not found
as it was then: it lies among those of its new date."""


class ChangeKind(StrEnum):
    NEW = "new"
    REVISED = "revised"
    SAME = "same"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What gathering an article did to the library."""

    article: ArticleId
    headline: str
    kind: ChangeKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """An article's content at one gathering; `number` counts from 1, `gathered` is aware.

    `silent` says that it tells something else than the one before and does not say that it was
    changed. What exactly is told by `differences.difference`.
    """

    article: Article
    gathered: datetime
    number: int
    silent: bool = False


class ArticleStore(Store):
    def save_articles(
        self, gathered_articles: Sequence[Article], *, gathered: datetime
    ) -> tuple[Change, ...]:
        """Keeps what was gathered at `gathered` (aware): all of it or, on an error, nothing.

        An article whose content the library has already is SAME, whoever brought it this time;
        a picture that was fetched since is taken over. Of any other content `readings` says
        whether it is a new revision.
        """
        with self._database.write() as connection:
            revised: dict[int, Article] = {}
            changes = tuple(
                _save(connection, article, gathered, revised) for article in gathered_articles
            )
            index_articles(connection, revised)
            group_articles(connection, revised)
        return changes

    def article(self, id: ArticleId) -> Article:
        """The newest revision. Raises NotFoundError."""
        newest = (
            select(revisions.c.value)
            .join(articles, articles.c.key == revisions.c.article)
            .where(articles.c.id == id, revisions.c.number == articles.c.revision)
        )
        with self._database.read() as connection:
            value = connection.scalar(newest)
        if value is None:
            raise NotFoundError("article", id)
        return from_json(value, Article)

    def revisions(self, id: ArticleId) -> tuple[Revision, ...]:
        """Every revision, the oldest first. Raises NotFoundError."""
        every = (
            select(revisions)
            .join(articles, articles.c.key == revisions.c.article)
            .where(articles.c.id == id)
            .order_by(revisions.c.number)
        )
        with self._database.read() as connection:
            rows = connection.execute(every).all()
        if not rows:
            raise NotFoundError("article", id)
        return tuple(
            Revision(
                article=from_json(row.value, Article),
                gathered=row.gathered,
                number=row.number,
                silent=row.silent,
            )
            for row in rows
        )

    def candidates(
        self, since: datetime, *, as_of: datetime | None = None
    ) -> tuple[Candidate, ...]:
        """Articles published or updated at or after `since` (aware), the newest first; those
        without a date if they came, or changed, since then. With `as_of` (aware) as they were in
        the library at that moment: see `REVISED_WITHIN`."""
        number: ColumnElement[int] | ScalarSelect[int] = articles.c.revision
        recent = articles.c.dated >= since
        if as_of is not None:
            number = _newest_number(as_of)
            recent = articles.c.dated.between(since, as_of + REVISED_WITHIN)
        chosen = (
            select(
                *_CANDIDATE_COLUMNS,
                revisions.c.gathered.label("came"),
                revisions.c.content,
                revisions.c.value.label("stored"),
            )
            .join(articles, articles.c.key == revisions.c.article)
            .where(recent, revisions.c.number == number)
            .order_by(articles.c.dated.desc(), articles.c.key.desc())
        )
        with self._database.read() as connection:
            rows = connection.execute(chosen).all()
        if as_of is not None:  # the columns are those of the newest revision
            return tuple(
                candidate(from_json(row.stored, Article), row.came, row.content) for row in rows
            )
        names = chosen.selected_columns.keys()
        return tuple(Candidate(**dict(zip(names, row, strict=True))) for row in rows)


def _save(
    connection: Connection, article: Article, gathered: datetime, revised: dict[int, Article]
) -> Change:
    """`revised` collects the new revisions, which are indexed and grouped together."""
    former = _newest(connection, article.id)
    content = content_hash(article)
    if former is None:
        columns = article_columns(article, 1, gathered)
        added = connection.execute(articles.insert().values(columns).returning(articles.c.key))
        key = added.scalar_one()
        _add_revision(connection, key, article, 1, content, gathered, silent=False)
        revised[key] = article
        return _change(article, ChangeKind.NEW)
    kept = from_json(former.value, Article)
    finding = judged(connection, former, kept, article, content)
    match finding.verdict:
        case Verdict.NEWS:
            article = with_pictures_of(article, kept)
            _revise(connection, former, kept, article, content, gathered, silent=finding.silent)
            revised[former.key] = article
            return _change(article, ChangeKind.REVISED)
        case Verdict.POLISH:
            _restate(connection, former, with_pictures_of(article, kept), content)
        case Verdict.NOTHING:
            _take_pictures_over(connection, former, kept, article)
    return _change(article, ChangeKind.SAME)


def _newest_number(as_of: datetime) -> ScalarSelect[int]:
    """The number of an article's newest revision at that moment."""
    earlier = revisions.alias("earlier")
    return (
        select(func.max(earlier.c.number))
        .where(earlier.c.article == articles.c.key, earlier.c.gathered <= as_of)
        .scalar_subquery()
    )


def _newest(connection: Connection, id: ArticleId) -> Row[Any] | None:
    return connection.execute(
        select(articles.c.key, articles.c.silent, articles.c.copies, revisions)
        .join(revisions, revisions.c.article == articles.c.key)
        .where(articles.c.id == id, revisions.c.number == articles.c.revision)
    ).one_or_none()


def _change(article: Article, kind: ChangeKind) -> Change:
    return Change(article=article.id, headline=article.headline, kind=kind)


def _revise(
    connection: Connection,
    former: Row[Any],
    kept: Article,
    article: Article,
    content: str,
    gathered: datetime,
    *,
    silent: bool,
) -> None:
    number = former.number + 1
    unsaid = not announced(kept, article) and (silent or former.silent)
    columns = article_columns(article, number, gathered) | {"silent": unsaid}
    put(connection, articles, {"key": former.key}, columns)
    _add_revision(connection, former.key, article, number, content, gathered, silent=silent)


def _add_revision(
    connection: Connection,
    key: int,
    article: Article,
    number: int,
    content: str,
    gathered: datetime,
    *,
    silent: bool,
) -> None:
    connection.execute(
        revisions.insert().values(
            article=key,
            number=number,
            gathered=gathered,
            content=content,
            value=to_json(article),
            silent=silent,
        )
    )
    remember_pictures(connection, images_of(article))


def _take_pictures_over(
    connection: Connection, former: Row[Any], kept: Article, article: Article
) -> None:
    complete = with_pictures_of(kept, article)
    if complete != kept:
        _restate(connection, former, complete, former.content)
        if former.copies:
            order_group(connection, former.key)


def _restate(connection: Connection, former: Row[Any], article: Article, content: str) -> None:
    """Puts `article` in the newest revision's place, which says the same."""
    connection.execute(
        revisions.update()
        .where(revisions.c.article == former.key, revisions.c.number == former.number)
        .values(value=to_json(article), content=content)
    )
    remember_pictures(connection, images_of(article))


def article_columns(article: Article, number: int, gathered: datetime) -> dict[str, Any]:
    """The row of an article whose newest revision is its `number`th, gathered at `gathered`."""
    dates = [date for date in (article.published, article.updated) if date is not None]
    return {
        "id": article.id,
        "revision": number,
        "gathered": gathered,
        "headline": article.headline,
        "headline_key": headline_key(article.headline),
        "address_key": address_key(article.url) if article.url else None,
        "update_number": article.update_number,
        "section": article.section or None,
        "section_key": article.section.casefold() if article.section else None,
        "published": article.published,
        "updated": article.updated,
        "dated": max(dates, default=gathered),
        "source": article.source,
        "words": article.words,
    }
