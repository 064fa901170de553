"""Captured charts, and the standing of their items in the newest captures."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import Connection, and_, func, select

from digest.codec import from_json, to_json
from digest.library.matching import matched_articles
from digest.library.store import Store
from digest.library.tables import captures, standings
from digest.model import ArticleId, ChartId, RankingList
from digest.model.articles import address_key, headline_key
from digest.movements import days_needed, movements

HISTORY = timedelta(days=90)
"""How far back days on the list and the best place are reckoned."""


class RankingStore(Store):
    def save_rankings(self, rankings: Sequence[RankingList]) -> None:
        """Keeps every capture; of several of one chart and moment the longest, for a page often
        prints a chart's head only."""
        with self._database.write() as connection:
            added = [ranking.chart for ranking in rankings if _add_capture(connection, ranking)]
            for chart in dict.fromkeys(added):
                _renew_standing(connection, chart)

    def charts(self, *, as_of: datetime | None = None) -> tuple[RankingList, ...]:
        """The newest capture of each chart, the most recently captured first; with `as_of` (aware)
        the newest that there was at that moment."""
        each_newest = select(captures.c.chart, func.max(captures.c.captured).label("captured"))
        if as_of is not None:
            each_newest = each_newest.where(captures.c.captured <= as_of)
        newest = each_newest.group_by(captures.c.chart).subquery()
        each = (
            select(captures.c.value)
            .join(
                newest,
                and_(captures.c.chart == newest.c.chart, captures.c.captured == newest.c.captured),
            )
            .order_by(captures.c.captured.desc(), captures.c.key)
        )
        with self._database.read() as connection:
            values = connection.scalars(each).all()
        return tuple(from_json(value, RankingList) for value in values)

    def history(
        self, ranking: RankingList, *, since: datetime | None = None
    ) -> tuple[RankingList, ...]:
        """The earlier captures of the chart, the newest first, that `movements` needs with the
        same `since`: of each day of the last HISTORY the last one, and that to compare with."""
        with self._database.read() as connection:
            return _history(connection, ranking, since)

    def matches(self, ranking: RankingList) -> tuple[ArticleId | None, ...]:
        """For each item of the chart the article that it names; see `matching`."""
        with self._database.read() as connection:
            return matched_articles(connection, ranking)


def _add_capture(connection: Connection, ranking: RankingList) -> bool:
    """Whether anything was kept."""
    known = select(captures.c.key, captures.c.value).where(
        captures.c.chart == ranking.chart, captures.c.captured == ranking.captured
    )
    row = connection.execute(known).one_or_none()
    columns = {"chart": ranking.chart, "captured": ranking.captured, "value": to_json(ranking)}
    if row is None:
        connection.execute(captures.insert().values(columns))
        return True
    if len(ranking.items) <= len(from_json(row.value, RankingList).items):
        return False
    connection.execute(captures.update().where(captures.c.key == row.key).values(columns))
    return True


def _history(
    connection: Connection, ranking: RankingList, since: datetime | None
) -> tuple[RankingList, ...]:
    oldest = min(ranking.captured, since or ranking.captured) - HISTORY
    of_chart = captures.c.chart == ranking.chart
    moments = select(captures.c.captured).where(
        of_chart, captures.c.captured.between(oldest, ranking.captured)
    )
    needed = days_needed(ranking, connection.scalars(moments), since=since)
    values = select(captures.c.value).where(of_chart, captures.c.captured.in_(needed))
    newest_first = values.order_by(captures.c.captured.desc())
    return tuple(from_json(value, RankingList) for value in connection.scalars(newest_first))


def renew_charts(connection: Connection) -> None:
    """Puts captures that an older program kept under the chart ids of this one."""
    moved: set[ChartId] = set()
    for row in connection.execute(select(captures)).all():
        ranking = from_json(row.value, RankingList)
        if ranking.chart != row.chart:
            connection.execute(captures.delete().where(captures.c.key == row.key))
            connection.execute(standings.delete().where(standings.c.chart == row.chart))
            _add_capture(connection, ranking)
            moved.add(ranking.chart)
    for chart in moved:
        _renew_standing(connection, chart)


def _renew_standing(connection: Connection, chart: ChartId) -> None:
    """Reckoned anew at each save, as captures may come in any order."""
    last = select(captures.c.value).where(captures.c.chart == chart)
    value = connection.scalars(last.order_by(captures.c.captured.desc()).limit(1)).one()
    newest = from_json(value, RankingList)
    moved = movements(newest, _history(connection, newest, None))
    connection.execute(standings.delete().where(standings.c.chart == chart))
    rows = [
        {
            "chart": chart,
            "row": row,
            "scope": newest.scope,
            "captured": newest.captured,
            "position": item.position,
            "headline_key": headline_key(item.title),
            "address_key": address_key(item.url) if item.url else None,
            "direction": moved[row].direction if moved else None,
            "places": moved[row].places if moved else 0,
            "days": moved[row].days_on_list if moved else 1,
            "peak": moved[row].peak if moved else None,
        }
        for row, item in enumerate(newest.items)
    ]
    if rows:
        connection.execute(standings.insert(), rows)
