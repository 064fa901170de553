"""Finding articles: the order of the answer and the rows of a result.

Articles with all the words in the headline come first, then those with them in headline,
standfirst or byline, then the others; each kind the newest first, to the minute. So a page is read
from the newest end of the index and no match has to be weighed against all others, which is what
keeps a search among a million articles within the time between two keystrokes.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import (
    CTE,
    BigInteger,
    ColumnElement,
    Connection,
    FromClause,
    Integer,
    Row,
    Select,
    TableClause,
    exists,
    func,
    literal_column,
    or_,
    select,
    type_coerce,
)

from digest.library import index
from digest.library.store import Store
from digest.library.tables import articles, edition_articles, editions, places, standings
from digest.library.words import facet, match_expression
from digest.model import ArticleId, Direction, Scope

_SPELLINGS = 20
"""The name of a section is spelled as in one of so many of its newest articles."""

STANDING_AGE = timedelta(days=7)
"""A chart whose newest capture is so much older than the library's newest is no longer printed by
its site: it gives no article a position."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleQuery:
    """Which articles are sought; each field narrows the result.

    `words` is what a user typed, finished or not: see `words.match_expression`. `section` is
    compared without case; `source` is a SourceId, "" for imports by hand. `since` (aware) is
    compared with the newer of published and updated, or the gathering of an undated article.
    `unused` leaves out what an issued edition printed, `ranked` what stands on no chart. Of
    articles that say the same only the best is found, unless `copies` asks for every one.
    """

    words: str = ""
    section: str | None = None
    source: str | None = None
    since: datetime | None = None
    unused: bool = False
    ranked: bool = False
    copies: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleRow:
    """What a list shows of an article, without reading its body.

    `words` is how many it has. `ran` is the date of the last issued edition that printed it.
    `position` is its place on the newest capture of a chart, the site's before a section's;
    `direction` and `places` say how it moved, `direction` None while that is not known.
    `revision` counts from 1; `silently_changed` says that one came without a word about it.
    `copies` is how many other articles say the same, `same_as` the best of them, None for the
    best itself.
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
    revision: int = 1
    silently_changed: bool = False
    copies: int = 0
    same_as: ArticleId | None = None


class SearchStore(Store):
    def search(
        self, query: ArticleQuery, *, limit: int = 100, offset: int = 0
    ) -> tuple[ArticleRow, ...]:
        """One page of the articles that `query` seeks: with words the best match first, else the
        newest first."""
        with self._database.read() as connection:
            keys = _keys(connection, query, limit=limit, offset=offset)
            rows = _rows(connection, keys)
            standing = _standing(connection, rows)
        return tuple(_article_row(row, standing) for row in rows)

    def count(self, query: ArticleQuery, *, at_most: int | None = None) -> int:
        """How many articles `query` seeks. With `at_most` no more are counted than that: a common
        word's matches take a second to count among a million, a thousand of them do not."""
        match = _match(query)
        found = _matches(index.words, match, query) if match else _listed(query)
        with self._database.read() as connection:
            if at_most is None and query == ArticleQuery():
                return _all_but_copies(connection)
            sought = found.limit(at_most).subquery()
            return connection.scalar(select(func.count()).select_from(sought)) or 0

    def sections(self) -> tuple[str, ...]:
        """The sections that articles name, in alphabetical order; each once, without regard to
        case."""
        with self._database.read() as connection:
            return tuple(connection.scalars(_sections()))


def _all_but_copies(connection: Connection) -> int:
    """Told by two indexes alone, in some milliseconds for a million."""
    every = select(func.count()).select_from(articles)
    copies = connection.scalar(every.where(articles.c.same_as.is_not(None))) or 0
    return (connection.scalar(every) or 0) - copies


def _sections() -> Select[tuple[str]]:
    """Goes from one section to the next along their index: a look at each article takes seconds
    for a million."""
    later = articles.alias()
    first = select(func.min(articles.c.section_key).label("section_key")).cte(recursive=True)
    next_one = select(func.min(later.c.section_key)).where(
        later.c.section_key > first.c.section_key
    )
    each = first.union_all(
        select(next_one.scalar_subquery()).where(first.c.section_key.is_not(None))
    )
    newest = (
        select(articles.c.section)
        .where(articles.c.section_key == each.c.section_key)
        .order_by(articles.c.dated.desc())
        .limit(_SPELLINGS)
        .correlate(each)
        .subquery()
    )
    # Of "WORLD" and "World" the latter.
    spelled = select(func.max(newest.c.section)).scalar_subquery()
    return select(spelled).where(each.c.section_key.is_not(None)).order_by(each.c.section_key)


def _keys(connection: Connection, query: ArticleQuery, *, limit: int, offset: int) -> list[int]:
    """The keys of the page's articles, in order."""
    match = _match(query)
    if not match:
        return list(connection.scalars(_listed(query).limit(limit).offset(offset)))
    end = offset + limit
    found: dict[int, None] = {}
    for table, expression in _best_first(query, match):
        # Of these, as many as were found before may come again.
        matches = _matches(table, expression, query).limit(end)
        found.update(dict.fromkeys(connection.scalars(matches)))
        if len(found) >= end:
            break
    return list(found)[offset:end]


def _match(query: ArticleQuery) -> str:
    """What the index is asked for; "" when a walk along an index of `articles` is as good: for a
    query without words of one facet at most."""
    typed = match_expression(query.words)
    facets = list(_facets(query))
    if not typed and len(facets) < 2:
        return ""
    return " AND ".join([f"({typed})"] * bool(typed) + facets)


def _best_first(query: ArticleQuery, match: str) -> Iterator[tuple[TableClause, str]]:
    typed = match_expression(query.words)
    if typed:
        in_headline = f"{{headline}} : ({typed})"
        yield index.heads, " AND ".join([in_headline, *_facets(query)])
        yield index.heads, match
    yield index.words, match


def _facets(query: ArticleQuery) -> Iterator[str]:
    if query.section is not None:
        yield f'"{facet("section", query.section.casefold())}"'
    if query.source is not None:
        yield f'"{facet("source", query.source)}"'


def _matches(table: TableClause, expression: str, query: ArticleQuery) -> Select[tuple[int]]:
    """The keys of the articles that the index finds, the newest first."""
    place = table.c.rowid
    # The sign keeps the planner from asking the index once for each article of a section, which
    # takes seconds, as it would if the places could be looked up in it.
    found = (
        select(places.c.article)
        .select_from(table)
        .join(places, places.c.place == literal_column(f"+{table.name}.rowid", Integer))
        .where(literal_column(table.name).op("MATCH")(expression))
        .order_by(place.desc())
    )
    if query.since is not None:
        found = found.where(place >= index.first_place(query.since))
    if query.ranked:
        ranked = _ranked()
        first = select(func.min(places.c.place)).where(places.c.article.in_(select(ranked)))
        # No walk at all where nothing is ranked: the index takes no NULL for a bound.
        from_there = func.coalesce(first.scalar_subquery(), index.LAST_PLACE)
        found = found.where(place >= from_there, places.c.article.in_(select(ranked)))
    conditions = _conditions(query)
    if conditions:
        found = found.join(articles, articles.c.key == places.c.article).where(*conditions)
    return found


def _listed(query: ArticleQuery) -> Select[tuple[int]]:
    """The keys of the articles that a query without words seeks, the newest first."""
    rows: FromClause = _ranked_articles() if query.ranked else articles
    found = select(rows.c.key).where(*_conditions(query, rows))
    if query.section is not None:
        found = found.where(rows.c.section_key == query.section.casefold())
    if query.source is not None:
        found = found.where(rows.c.source == query.source)
    return found.order_by(rows.c.dated.desc(), rows.c.key.desc())


def _conditions(query: ArticleQuery, rows: FromClause = articles) -> list[ColumnElement[bool]]:
    """What only an article's row can tell."""
    conditions: list[ColumnElement[bool]] = []
    if query.since is not None:
        conditions.append(rows.c.dated >= query.since)
    if query.unused:
        conditions.append(~exists().where(edition_articles.c.article == rows.c.id))
    if not query.copies:
        conditions.append(rows.c.same_as.is_(None))
    return conditions


def _rows(connection: Connection, keys: Sequence[int]) -> list[Row[Any]]:
    last_printed = (
        select(func.max(editions.c.date))
        .join(edition_articles, edition_articles.c.edition == editions.c.id)
        .where(edition_articles.c.article == articles.c.id)
    )
    rows = select(articles, last_printed.scalar_subquery().label("ran"))
    by_key = {row.key: row for row in connection.execute(rows.where(articles.c.key.in_(keys)))}
    return [by_key[key] for key in keys]


def _ranked() -> CTE:
    """The keys of the articles that stand on a chart."""
    headlines = select(standings.c.headline_key).where(_still_printed())
    addresses = select(standings.c.address_key).where(
        _still_printed(), standings.c.address_key.is_not(None)
    )
    # Two questions, each of one index; the planner would answer a single one by a walk.
    by_headline = select(articles.c.key).where(articles.c.headline_key.in_(headlines))
    by_address = select(articles.c.key).where(articles.c.address_key.in_(addresses))
    return by_headline.union(by_address).cte("ranked").prefix_with("MATERIALIZED")


def _ranked_articles() -> CTE:
    """Their rows. By themselves, as the planner may otherwise look for these few hundred in a walk
    through all of a section."""
    rows = select(articles).where(articles.c.key.in_(select(_ranked())))
    return rows.cte("ranked_articles").prefix_with("MATERIALIZED")


def _still_printed() -> ColumnElement[bool]:
    newest = select(func.max(type_coerce(standings.alias().c.captured, BigInteger)))
    age = STANDING_AGE // timedelta(microseconds=1)
    return type_coerce(standings.c.captured, BigInteger) >= newest.scalar_subquery() - age


def _standing(connection: Connection, rows: Sequence[Row[Any]]) -> dict[str, Row[Any]]:
    """The charts' items that are these articles, by address key and by headline key."""
    # The last one stands: the site's chart over a section's, then the newer, then the higher.
    worst_first = (
        standings.c.scope == Scope.SITE,
        standings.c.captured,
        standings.c.position.desc(),
    )
    of_these = or_(
        standings.c.headline_key.in_([row.headline_key for row in rows]),
        standings.c.address_key.in_([row.address_key for row in rows if row.address_key]),
    )
    items = select(standings).where(_still_printed(), of_these).order_by(*worst_first)
    standing: dict[str, Row[Any]] = {}
    for item in connection.execute(items):
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
        revision=row.revision,
        silently_changed=row.silent,
        copies=row.copies,
        same_as=ArticleId(row.same_as) if row.same_as else None,
    )
