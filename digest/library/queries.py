"""Which articles a query finds: its statements.

They are written for a million articles. What is found is read from the newest end of an index, by
places in the full-text index or by dates in the others, and only as far as is asked for.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import (
    CTE,
    BigInteger,
    ColumnElement,
    FromClause,
    Integer,
    Select,
    TableClause,
    exists,
    func,
    literal,
    literal_column,
    or_,
    select,
    tuple_,
    type_coerce,
)

from digest.library import index
from digest.library.tables import Moment, articles, edition_articles, places, standings
from digest.library.words import facet, match_expression

STANDING_AGE = timedelta(days=7)
"""A chart whose newest capture is so much older than the library's newest is no longer printed by
its site: it gives no article a position."""


_SPELLINGS = 20
"""The name of a section is spelled as in one of so many of its newest articles."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleQuery:
    """Which articles are sought; each field narrows the result.

    `words` is what a user typed, finished or not: see `words.match_expression`. `section` is
    compared without case; `source` is a SourceId, "" for imports by hand. `since` (aware) is
    compared with the newer of published and updated, or the gathering of an undated article.
    `unused` leaves out what an issued edition printed, in whichever copy, `ranked` what stands on
    no chart. Of articles that say the same only the best is found, unless `copies` asks for every
    one, or a section or source is sought, which may have another one.
    """

    words: str = ""
    section: str | None = None
    source: str | None = None
    since: datetime | None = None
    unused: bool = False
    ranked: bool = False
    copies: bool = False

    @property
    def is_stretch(self) -> bool:
        """Whether the answer is a stretch of one index of dates: all of it is counted, and any
        page of it found, in some hundredths of a second."""
        return not (self.unused or self.ranked or match(self))


def match(query: ArticleQuery) -> str:
    """What the full-text index is asked for; "" when a walk along an index of `articles` is as
    good: for a query without words that names a section or a source at most."""
    typed = match_expression(query.words)
    facets = list(_facets(query))
    if not typed and len(facets) < 2:
        return ""
    return " AND ".join([f"({typed})"] * bool(typed) + facets)


def matches_above_bodies(query: ArticleQuery) -> Iterator[Select[int]]:
    """The keys of the articles with all words in the headline, then those with all in headline,
    standfirst or byline, the former among them. Each the newest first."""
    typed = match_expression(query.words)
    if typed:
        in_headline = f"{{headline}} : ({typed})"
        yield _matches(index.heads, " AND ".join([in_headline, *_facets(query)]), query)
        yield _matches(index.heads, match(query), query)


def matches(query: ArticleQuery) -> Select[int]:
    """The keys of the articles that the index finds, the newest first."""
    return _matches(index.words, match(query), query)


def listed(query: ArticleQuery) -> Select[int]:
    """The keys of the articles that a query without words seeks, the newest first."""
    rows: FromClause = _ranked_articles() if query.ranked else articles
    found = select(rows.c.key).where(*_conditions(query, rows))
    if query.section is not None:
        found = found.where(rows.c.section_key == query.section.casefold())
    if query.source is not None:
        found = found.where(rows.c.source == query.source)
    return found.order_by(rows.c.dated.desc(), rows.c.key.desc())


def later(query: ArticleQuery, dated: datetime, key: int) -> Select[int]:
    """The keys of the articles that stand above one of `dated` in the answer to a query that is a
    stretch."""
    above = tuple_(articles.c.dated, articles.c.key) > tuple_(literal(dated, Moment), literal(key))
    return listed(query).where(above).order_by(None)


def sections() -> Select[str]:
    """The name of each section, in alphabetical order.

    Goes from one to the next along their index: a look at each article takes seconds for a million.
    """
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


def _facets(query: ArticleQuery) -> Iterator[str]:
    if query.section is not None:
        yield f'"{facet("section", query.section.casefold())}"'
    if query.source is not None:
        yield f'"{facet("source", query.source)}"'


def _matches(table: TableClause, expression: str, query: ArticleQuery) -> Select[int]:
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


def _conditions(query: ArticleQuery, rows: FromClause = articles) -> list[ColumnElement[bool]]:
    """What only an article's row can tell."""
    conditions: list[ColumnElement[bool]] = []
    if query.since is not None:
        conditions.append(rows.c.dated >= query.since)
    if query.unused:
        printed = edition_articles.c.article.in_(said_the_same(rows))
        conditions.append(~exists().where(printed))
    if not query.copies and query.section is None and query.source is None:
        conditions.append(rows.c.same_as.is_(None))
    return conditions


def said_the_same(rows: FromClause) -> Select[tuple[str]]:
    """The ids of the articles that say what a row of `rows` says, its own among them."""
    kin = articles.alias("kin")
    best = func.coalesce(rows.c.same_as, rows.c.id)
    return select(kin.c.id).where(or_(kin.c.id == best, kin.c.same_as == best)).correlate(rows)


def _ranked() -> CTE:
    """The keys of the articles that stand on a chart."""
    headlines = select(standings.c.headline_key).where(still_printed())
    addresses = select(standings.c.address_key).where(
        still_printed(), standings.c.address_key.is_not(None)
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


def still_printed() -> ColumnElement[bool]:
    """Whether a row of `standings` is of a chart that its site still prints."""
    newest = select(func.max(type_coerce(standings.alias().c.captured, BigInteger)))
    age = STANDING_AGE // timedelta(microseconds=1)
    return type_coerce(standings.c.captured, BigInteger) >= newest.scalar_subquery() - age
