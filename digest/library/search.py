"""Finding articles: the order of the answer and the rows of a result.

Articles with all the words in the headline come first, then those with them in headline,
standfirst or byline, then the others; each kind the newest first, to the minute. Of the others the
newest are put in order by how many of the words are in the headline. So no match has to be weighed
against all others, which is what keeps a search among a million articles within the time between
two keystrokes.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, func, or_, select

from digest.library.queries import (
    ArticleQuery,
    later,
    listed,
    match,
    matches,
    matches_above_bodies,
    said_the_same,
    sections,
    still_printed,
)
from digest.library.store import Store
from digest.library.tables import articles, edition_articles, editions, standings
from digest.library.words import typed_words, words_in
from digest.model import ArticleId, Direction, Scope

_WEIGHED = 300
"""So many of the newest articles with the words in their bodies are put in order by headline."""

_ASKED = 5000
"""How many rows are asked for in one question; SQLite takes some thousands of values."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleRow:
    """What a list shows of an article, without reading its body.

    `words` is how many it has. `ran` is the date of the last issued edition that printed it or
    another that says the same. `position` is its place on the newest capture of a chart, the
    site's before a section's; `direction` and `places` say how it moved, `days_on_list` and `peak`
    how long it has stood there and how high; `direction` and `peak` None while not known.
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
    days_on_list: int = 0
    peak: int | None = None
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
            return tuple(
                row
                for first in range(0, len(keys), _ASKED)
                for row in _article_rows(connection, keys[first : first + _ASKED])
            )

    def places(
        self, query: ArticleQuery, ids: Collection[ArticleId], *, among: int
    ) -> dict[ArticleId, int]:
        """Where these articles stand in the answer to `query`, counted from 0. Unless the query
        `is_stretch`, only those `among` so many first ones are found."""
        with self._database.read() as connection:
            rows = select(articles.c.id, articles.c.key, articles.c.dated)
            of_ids = connection.execute(rows.where(articles.c.id.in_(ids))).all()
            if not query.is_stretch:
                keys = _keys(connection, query, limit=among, offset=0)
                at = {key: place for place, key in enumerate(keys)}
                return {ArticleId(row.id): at[row.key] for row in of_ids if row.key in at}
            return {
                ArticleId(row.id): _count(connection, later(query, row.dated, row.key))
                for row in of_ids
                if connection.scalar(listed(query).where(articles.c.key == row.key)) is not None
            }

    def count(self, query: ArticleQuery, *, at_most: int | None = None) -> int:
        """How many articles `query` seeks. With `at_most` no more are counted than that: a common
        word's matches take a second to count among a million, a thousand of them do not."""
        found = matches(query) if match(query) else listed(query)
        found = found.order_by(None) if at_most is None else found.limit(at_most)
        with self._database.read() as connection:
            if at_most is None and query == ArticleQuery():
                return _all_but_copies(connection)
            return _count(connection, found)

    def sections(self) -> tuple[str, ...]:
        """The sections that articles name, in alphabetical order; each once, without regard to
        case."""
        with self._database.read() as connection:
            return tuple(connection.scalars(sections()))


def _count(connection: Connection, found: Select[int]) -> int:
    return connection.scalar(select(func.count()).select_from(found.subquery())) or 0


def _all_but_copies(connection: Connection) -> int:
    """Told by two indexes alone, in some milliseconds for a million."""
    every = select(func.count()).select_from(articles)
    copies = connection.scalar(every.where(articles.c.same_as.is_not(None))) or 0
    return (connection.scalar(every) or 0) - copies


def _keys(connection: Connection, query: ArticleQuery, *, limit: int, offset: int) -> list[int]:
    """The keys of the page's articles, in order."""
    if not match(query):
        return list(connection.scalars(listed(query).limit(limit).offset(offset)))
    end = offset + limit
    found: dict[int, None] = {}
    for answer in matches_above_bodies(query):
        found.update(dict.fromkeys(connection.scalars(answer.limit(end))))
        if len(found) >= end:
            return list(found)[offset:end]
    # No more than these stand above the bodies, so that every page has the same before it.
    wanted = max(end, len(found) + _WEIGHED)
    every = connection.scalars(matches(query).limit(wanted)).all()
    others = [key for key in every if key not in found]
    weighed = _most_named_first(connection, query, others[:_WEIGHED])
    return [*found, *weighed, *others[_WEIGHED:]][offset:end]


def _most_named_first(connection: Connection, query: ArticleQuery, keys: list[int]) -> list[int]:
    sought = typed_words(query.words)
    if len(sought) < 2:
        return keys
    headlines = select(articles.c.key, articles.c.headline).where(articles.c.key.in_(keys))
    named = {key: words_in(headline, sought) for key, headline in connection.execute(headlines)}
    return sorted(keys, key=named.__getitem__, reverse=True)


def _article_rows(connection: Connection, keys: Sequence[int]) -> list[ArticleRow]:
    rows = _rows(connection, keys)
    standing = _standing(connection, rows)
    return [_article_row(row, standing) for row in rows]


def _rows(connection: Connection, keys: Sequence[int]) -> list[Row[Any]]:
    last_printed = (
        select(func.max(editions.c.date))
        .join(edition_articles, edition_articles.c.edition == editions.c.id)
        .where(edition_articles.c.article.in_(said_the_same(articles)))
    )
    rows = select(articles, last_printed.scalar_subquery().label("ran"))
    by_key = {row.key: row for row in connection.execute(rows.where(articles.c.key.in_(keys)))}
    return [by_key[key] for key in keys]


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
    items = select(standings).where(still_printed(), of_these).order_by(*worst_first)
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
        days_on_list=item.days if item else 0,
        peak=item.peak if item else None,
        revision=row.revision,
        silently_changed=row.silent,
        copies=row.copies,
        same_as=ArticleId(row.same_as) if row.same_as else None,
    )
