"""Finding articles: the full-text index and the rows of a result.

The index is SQLite's FTS5, `article_words`, whose rowid is the article's key; nothing outside this
module and its migration knows of it. Its texts are made by `words.searchable`.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import (
    CTE,
    BigInteger,
    ColumnElement,
    Connection,
    Float,
    Integer,
    Row,
    Select,
    String,
    UnaryExpression,
    column,
    delete,
    exists,
    func,
    insert,
    literal,
    literal_column,
    or_,
    select,
    table,
    type_coerce,
)

from digest.codec import from_json
from digest.library.store import Store
from digest.library.tables import articles, edition_articles, editions, revisions, standings
from digest.library.words import match_expression, searchable
from digest.model import Article, ArticleId, Direction, Scope
from digest.model.articles import part_text

STANDING_AGE = timedelta(days=7)
"""A chart whose newest capture is so much older than the library's newest is no longer printed by
its site: it gives no article a position."""

_words = table(
    "article_words",
    column("rowid", Integer),
    column("headline", String),
    column("standfirst", String),
    column("byline", String),
    column("body", String),
)
_relevance: ColumnElement[float] = literal_column("bm25(article_words, 10.0, 4.0, 3.0, 1.0)", Float)
"""The less, the better; the weights are the columns' of `_words`, in their order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleQuery:
    """Which articles are sought; each field narrows the result.

    `words` is what a user typed, finished or not: see `words.match_expression`. `section` is
    compared without case; `source` is a SourceId, "" for imports by hand. `since` (aware) is
    compared with the newer of published and updated, or the gathering of an undated article.
    `unused` leaves out what an issued edition printed, `ranked` what stands on no chart.
    """

    words: str = ""
    section: str | None = None
    source: str | None = None
    since: datetime | None = None
    unused: bool = False
    ranked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleRow:
    """What a list shows of an article, without reading its body.

    `words` is how many it has. `ran` is the date of the last issued edition that printed it.
    `position` is its place on the newest capture of a chart, the site's before a section's;
    `direction` and `places` say how it moved, `direction` None while that is not known.
    """

    id: ArticleId
    headline: str
    update_number: int | None
    section: str | None
    published: datetime | None
    updated: datetime | None
    source: str
    words: int
    ran: date | None = None
    position: int | None = None
    direction: Direction | None = None
    places: int = 0


class SearchStore(Store):
    def search(
        self, query: ArticleQuery, *, limit: int = 100, offset: int = 0
    ) -> tuple[ArticleRow, ...]:
        """One page of the articles that `query` seeks: with words the best match first, else the
        newest first."""
        with self._database.read() as connection:
            standing = _standing(connection)
            rows = connection.execute(_page(query, limit, offset)).all()
        return tuple(_article_row(row, standing) for row in rows)

    def count(self, query: ArticleQuery) -> int:
        """How many articles `query` seeks."""
        with self._database.read() as connection:
            return connection.scalar(_counted(query)) or 0


def index_article(connection: Connection, key: int, article: Article) -> None:
    """Makes the article's newest revision the one that is found."""
    connection.execute(delete(_words).where(_words.c.rowid == key))
    connection.execute(
        insert(_words).values(
            rowid=key,
            headline=searchable(article.headline),
            standfirst=searchable(article.standfirst or ""),
            byline=searchable("\n".join(article.byline)),
            body=searchable("\n".join(part_text(part) for part in article.body)),
        )
    )


def index_missing(connection: Connection) -> None:
    """Indexes every article that is not; after a migration that made the index anew, all."""
    newest = (
        select(articles.c.key, revisions.c.value)
        .join(revisions, revisions.c.article == articles.c.key)
        .where(revisions.c.number == articles.c.revision)
    )
    missing = connection.scalars(
        select(articles.c.key).where(articles.c.key.not_in(select(_words.c.rowid)))
    ).all()
    for key in missing:
        row = connection.execute(newest.where(articles.c.key == key)).one()
        index_article(connection, key, from_json(row.value, Article))


def _page(query: ArticleQuery, limit: int, offset: int) -> Select[Any]:
    """The page's keys are found first, in what the indexes hold; then the columns of these few."""
    keys = _ordered(query).limit(limit).offset(offset).subquery("page")
    last_printed = (
        select(func.max(editions.c.date))
        .join(edition_articles, edition_articles.c.edition == editions.c.id)
        .where(edition_articles.c.article == articles.c.id)
    )
    return (
        select(articles, last_printed.scalar_subquery().label("ran"))
        .join(keys, keys.c.key == articles.c.key)
        .order_by(keys.c.relevance, *_newest_first())
    )


def _ordered(query: ArticleQuery) -> Select[Any]:
    chosen = select(articles.c.key).where(*_conditions(query))
    match = match_expression(query.words)
    if not match:
        return chosen.add_columns(literal(0.0).label("relevance")).order_by(*_newest_first())
    found = _found(match, _relevance.label("relevance"))
    return (
        chosen.add_columns(found.c.relevance)
        .join(found, found.c.rowid == articles.c.key)
        .order_by(found.c.relevance, *_newest_first())
    )


def _newest_first() -> tuple[UnaryExpression[Any], ...]:
    return articles.c.dated.desc(), articles.c.key.desc()


def _counted(query: ArticleQuery) -> Select[int]:
    chosen = select(func.count()).select_from(articles).where(*_conditions(query))
    match = match_expression(query.words)
    if not match:
        return chosen
    found = _found(match)
    return chosen.join(found, found.c.rowid == articles.c.key)


def _found(match: str, *columns: ColumnElement[Any]) -> CTE:
    """The index's answer by itself. Materialized, as the planner may otherwise ask the index once
    for each article of a section: 11 s instead of 20 ms among 100,000."""
    answer = select(_words.c.rowid, *columns)
    answer = answer.where(literal_column("article_words").op("MATCH")(match))
    return answer.cte("found").prefix_with("MATERIALIZED")


def _conditions(query: ArticleQuery) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if query.section is not None:
        conditions.append(articles.c.section_key == query.section.casefold())
    if query.source is not None:
        conditions.append(articles.c.source == query.source)
    if query.since is not None:
        conditions.append(articles.c.dated >= query.since)
    if query.unused:
        conditions.append(~exists().where(edition_articles.c.article == articles.c.id))
    if query.ranked:
        conditions.append(_stands_on_a_chart())
    return conditions


def _stands_on_a_chart() -> ColumnElement[bool]:
    return or_(
        articles.c.headline_key.in_(select(standings.c.headline_key).where(_still_printed())),
        articles.c.address_key.in_(
            select(standings.c.address_key).where(
                _still_printed(), standings.c.address_key.is_not(None)
            )
        ),
    )


def _still_printed() -> ColumnElement[bool]:
    newest = select(func.max(type_coerce(standings.alias().c.captured, BigInteger)))
    age = STANDING_AGE // timedelta(microseconds=1)
    return type_coerce(standings.c.captured, BigInteger) >= newest.scalar_subquery() - age


def _standing(connection: Connection) -> dict[str, Row[Any]]:
    """Every chart's items, some hundreds, by address key and by headline key."""
    # The last one stands: the site's chart over a section's, then the newer, then the higher.
    worst_first = (
        standings.c.scope == Scope.SITE,
        standings.c.captured,
        standings.c.position.desc(),
    )
    standing: dict[str, Row[Any]] = {}
    for item in connection.execute(
        select(standings).where(_still_printed()).order_by(*worst_first)
    ):
        standing["title " + item.headline_key] = item
        if item.address_key:
            standing["url " + item.address_key] = item
    return standing


def _article_row(row: Row[Any], standing: dict[str, Row[Any]]) -> ArticleRow:
    item = standing.get(f"url {row.address_key}") or standing.get(f"title {row.headline_key}")
    return ArticleRow(
        id=ArticleId(row.id),
        headline=row.headline,
        update_number=row.update_number,
        section=row.section,
        published=row.published,
        updated=row.updated,
        source=row.source,
        words=row.words,
        ran=row.ran,
        position=item.position if item else None,
        direction=Direction(item.direction) if item and item.direction else None,
        places=item.places if item else 0,
    )
