"""Which article an item of a chart names.

By its address; else by its headline, on the chart's site before any other; else by the likeness of
the headlines, among the articles of the site from the days around the capture. A headline that
stands over several articles means the newest.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import timedelta
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, select

from digest.library.tables import articles
from digest.likeness import headlines_alike
from digest.model import ArticleId, RankingItem, RankingList
from digest.model.articles import address_key, headline_key, page_key

RANKED_AGE = timedelta(days=30)
"""An article dated so much earlier than the capture is another one under the same headline."""

ALIKE_AGE = timedelta(days=3)
"""The same where headlines are alike only."""

AHEAD = timedelta(days=1)
"""How much later than the capture an article may be dated: it was updated since."""

ALIKE = 0.7
"""From this likeness on two headlines of one site are of one article, if no other comes near,"""

NEAR = 0.1
"""that is, within this much."""

_WORDS_ABROAD = 4
"""A headline with fewer words names an article of the chart's own site only."""


class _Wanted(NamedTuple):
    item: RankingItem
    site: str
    """Of the item's address, else of the chart's; "" where neither has one."""


def matched_articles(connection: Connection, ranking: RankingList) -> tuple[ArticleId | None, ...]:
    """For each of the chart's items the id of its article, None where the library has none."""
    wanted = [_Wanted(item, _site(item.url or ranking.url)) for item in ranking.items]
    by_address = _by_address(connection, ranking.items)
    by_headline = _by_headline(connection, ranking)
    found: list[ArticleId | None] = [
        _at_address(each.item, by_address)
        or _under_headline(each, by_headline.get(headline_key(each.item.title), []))
        for each in wanted
    ]
    missing = [row for row, id in enumerate(found) if id is None and wanted[row].site]
    if missing:
        recent = _recent(connection, ranking, {wanted[row].site for row in missing})
        for row in missing:
            free = [each for each in recent[wanted[row].site] if each.id not in found]
            found[row] = _alike(wanted[row].item, free)
    return tuple(found)


def _by_address(connection: Connection, items: Iterable[RankingItem]) -> dict[str, ArticleId]:
    keys = {
        key for item in items if item.url for key in (address_key(item.url), page_key(item.url))
    }
    rows = select(articles.c.address_key, articles.c.id).where(articles.c.address_key.in_(keys))
    return {row.address_key: ArticleId(row.id) for row in connection.execute(rows)}


def _at_address(item: RankingItem, by_address: dict[str, ArticleId]) -> ArticleId | None:
    if item.url is None:
        return None
    return by_address.get(address_key(item.url)) or by_address.get(page_key(item.url))


def _by_headline(connection: Connection, ranking: RankingList) -> dict[str, list[Any]]:
    keys = {headline_key(item.title) for item in ranking.items} - {""}
    window = (ranking.captured - RANKED_AGE, ranking.captured + AHEAD)
    rows = (
        select(articles.c.id, articles.c.headline_key, articles.c.address_key)
        .where(articles.c.headline_key.in_(keys), articles.c.dated.between(*window))
        .order_by(articles.c.dated.desc())
    )
    found: dict[str, list[Any]] = defaultdict(list)
    for row in connection.execute(rows):
        found[row.headline_key].append(row)
    return found


def _under_headline(wanted: _Wanted, newest_first: list[Any]) -> ArticleId | None:
    here = [row for row in newest_first if wanted.site and _on(row, wanted.site)]
    key = headline_key(wanted.item.title)
    # Chinese and Japanese headlines are one word for this count, and long ones tell enough.
    long = len(key.split()) >= _WORDS_ABROAD or (" " not in key and len(key) > 2 * _WORDS_ABROAD)
    rows = here or (newest_first if long or not wanted.site else [])
    return ArticleId(rows[0].id) if rows else None


def _recent(connection: Connection, ranking: RankingList, sites: set[str]) -> dict[str, list[Any]]:
    window = (ranking.captured - ALIKE_AGE, ranking.captured + AHEAD)
    rows = (
        select(articles.c.id, articles.c.headline, articles.c.address_key)
        .where(articles.c.dated.between(*window), articles.c.address_key.is_not(None))
        .order_by(articles.c.dated.desc())
    )
    found: dict[str, list[Any]] = defaultdict(list)
    for row in connection.execute(rows):
        site = row.address_key.partition("/")[0]
        if site in sites:
            found[site].append(row)
    return found


def _alike(item: RankingItem, rows: list[Any]) -> ArticleId | None:
    alike = sorted(
        ((headlines_alike(item.title, row.headline), ArticleId(row.id)) for row in rows),
        reverse=True,
    )
    if not alike or alike[0][0] < ALIKE:
        return None
    if len(alike) > 1 and alike[0][0] - alike[1][0] < NEAR:
        return None
    return alike[0][1]


def _site(url: str | None) -> str:
    return address_key(url).partition("/")[0].partition("?")[0] if url else ""


def _on(row: Row[Any], site: str) -> bool:
    return row.address_key is not None and row.address_key.partition("/")[0] == site
