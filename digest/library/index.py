"""The full-text index: what of an article is written into it, and in which order.

Two tables of SQLite's FTS5 hold texts made by `words.searchable`: `article_words` all of an
article, `article_heads` what stands above its body, so that the headlines with a common word are
found without a walk through every body that has it. `facets` holds the words that stand for the
article's section and source.

Their rowid is the article's *place* in the order of dates: one of the PLACES of the minute that
it is dated in. FTS5 walks its rows by rowid and any other order costs a look at every match; so
the newest matches come first, and reading ends when a page is full.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from itertools import groupby
from typing import Any

from sqlalchemy import (
    Connection,
    Integer,
    String,
    TableClause,
    column,
    delete,
    insert,
    select,
    table,
)

from digest.codec import from_json
from digest.library.tables import articles, places, revisions
from digest.library.words import facet, searchable
from digest.model import Article
from digest.model.articles import part_text

PLACES = 4096
"""How many articles one minute has room for; further ones take places of the next minutes."""

LAST_PLACE = 2**62
"""Behind every article's."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MINUTE = timedelta(minutes=1)
_BATCH = 1000

_MANY = 10_000
"""From so many articles on the parts of the index are merged once, at the end."""

_IN_PASSING = {"automerge": 4, "crisismerge": 16, "hashsize": 16 * 2**20}
"""How the index is written day by day: merged a little at each saving."""

_IN_BULK = {"automerge": 0, "crisismerge": 1999, "hashsize": 64 * 2**20}
"""In larger parts that nobody merges meanwhile: half of the time."""

_TEXTS = ("headline", "standfirst", "byline", "facets")

heads = table("article_heads", column("rowid", Integer), *(column(name, String) for name in _TEXTS))
words = table(
    "article_words",
    column("rowid", Integer),
    *(column(name, String) for name in (*_TEXTS, "body")),
)


def first_place(moment: datetime) -> int:
    """The place before which no article lies that is dated at or after `moment` (aware)."""
    return (moment - _EPOCH) // _MINUTE * PLACES


def index_articles(connection: Connection, revised: Mapping[int, Article]) -> None:
    """Makes these articles' newest revisions, by the keys of their rows, the ones that are found.

    `connection` is of a `write`. Much faster for all that is saved at once than one by one.
    """
    keys = list(revised)
    left = delete(places).where(places.c.article.in_(keys)).returning(places.c.place)
    gone = set(connection.scalars(left))
    taken = _take_places(connection, keys)
    rows = {place: _row(place, revised[key]) for key, place in taken.items()}
    for index in (words, heads):
        _rewrite(connection, index, gone, rows)


def index_missing(connection: Connection) -> None:
    """Indexes every article that is not; after a migration that made the index anew, all."""
    missing = connection.scalars(
        select(articles.c.key)
        .where(articles.c.key.not_in(select(places.c.article)))
        .order_by(articles.c.dated)
    ).all()
    newest = (
        select(articles.c.key, revisions.c.value)
        .join(revisions, revisions.c.article == articles.c.key)
        .where(revisions.c.number == articles.c.revision)
    )
    if len(missing) >= _MANY:
        begin_bulk(connection)
    for first in range(0, len(missing), _BATCH):
        batch = newest.where(articles.c.key.in_(missing[first : first + _BATCH]))
        found = connection.execute(batch)
        index_articles(connection, {row.key: from_json(row.value, Article) for row in found})
    if len(missing) >= _MANY:
        end_bulk(connection)


def begin_bulk(connection: Connection) -> None:
    """Readies the index for very many articles; until `end_bulk` it is slow to search."""
    _configure(connection, _IN_BULK)


def end_bulk(connection: Connection) -> None:
    """Merges what was written since `begin_bulk`; minutes for a million articles."""
    for name in (words.name, heads.name):
        connection.exec_driver_sql(f"INSERT INTO {name} ({name}) VALUES ('optimize')")
    _configure(connection, _IN_PASSING)


def _configure(connection: Connection, options: Mapping[str, int]) -> None:
    for name in (words.name, heads.name):
        statement = f"INSERT INTO {name} ({name}, rank) VALUES (?, ?)"
        for option in options.items():
            connection.exec_driver_sql(statement, option)


def _take_places(connection: Connection, keys: Sequence[int]) -> dict[int, int]:
    """The place of each, after all that are taken in its minute, or in the next with room."""
    dates = select(articles.c.key, articles.c.dated).where(articles.c.key.in_(keys))
    last_taken: dict[int, int] = {}
    taken = {}
    for key, dated in connection.execute(dates.order_by(articles.c.key)).all():
        start = first_place(dated)
        while True:
            if start not in last_taken:
                last_taken[start] = _last_taken(connection, start)
            if last_taken[start] < start + PLACES - 1:
                break
            start += PLACES
        last_taken[start] += 1
        taken[key] = last_taken[start]
    if taken:
        rows = [{"article": key, "place": place} for key, place in taken.items()]
        connection.execute(insert(places), rows)
    return taken


def _last_taken(connection: Connection, start: int) -> int:
    """The last place that is taken in the minute beginning at `start`, else the one before it."""
    minute = places.c.place.between(start, start + PLACES - 1)
    newest = select(places.c.place).where(minute).order_by(places.c.place.desc()).limit(1)
    last: int | None = connection.scalar(newest)
    return start - 1 if last is None else last


def _rewrite(
    connection: Connection, index: TableClause, gone: set[int], rows: dict[int, dict[str, Any]]
) -> None:
    # In ascending order: FTS5 begins a new part of its index, to be merged later, whenever a row
    # comes before the last one.
    in_order = sorted([(place, False) for place in gone] + [(place, True) for place in rows])
    for comes, group in groupby(in_order, key=lambda step: step[1]):
        here = [place for place, _ in group]
        if comes:
            connection.execute(insert(index), [_columns_of(index, rows[place]) for place in here])
        else:
            connection.execute(delete(index).where(index.c.rowid.in_(here)))


def _columns_of(index: TableClause, row: dict[str, Any]) -> dict[str, Any]:
    return {name: row[name] for name in index.c.keys()}  # noqa: SIM118 - not a dict


def _row(place: int, article: Article) -> dict[str, Any]:
    facets = [facet("source", article.source)]
    if article.section:
        facets.append(facet("section", article.section.casefold()))
    return {
        "rowid": place,
        "headline": searchable(article.headline),
        "standfirst": searchable(article.standfirst or ""),
        "byline": searchable("\n".join(article.byline)),
        "facets": " ".join(facets),
        "body": searchable("\n".join(part_text(part) for part in article.body)),
    }
