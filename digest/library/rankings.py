"""Captured charts, and the standing of their items in the newest captures."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, and_, func, select

from digest.codec import from_json, to_json
from digest.library.store import Store
from digest.library.tables import captures, standings
from digest.model import ChartId, RankingList
from digest.model.articles import address_key, headline_key
from digest.movements import COMPARED_AGE, movements


class RankingStore(Store):
    def save_rankings(self, rankings: Sequence[RankingList]) -> None:
        """Keeps captures; one of the same chart and moment as a kept one is left out."""
        with self._database.write() as connection:
            added = [ranking.chart for ranking in rankings if _add_capture(connection, ranking)]
            for chart in dict.fromkeys(added):
                _renew_standing(connection, chart)

    def charts(self) -> tuple[RankingList, ...]:
        """The newest capture of each chart, the most recently captured first."""
        newest = (
            select(captures.c.chart, func.max(captures.c.captured).label("captured"))
            .group_by(captures.c.chart)
            .subquery()
        )
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

    def captures(
        self, chart: ChartId, *, before: datetime | None = None, limit: int = 30
    ) -> tuple[RankingList, ...]:
        """The chart's captures, the newest first; with `before` (aware) only the earlier ones."""
        with self._database.read() as connection:
            return _captures(connection, chart, before=before, limit=limit)


def _captures(
    connection: Connection, chart: ChartId, *, before: datetime | None = None, limit: int
) -> tuple[RankingList, ...]:
    newest = select(captures.c.value).where(captures.c.chart == chart)
    if before is not None:
        newest = newest.where(captures.c.captured < before)
    values = connection.scalars(newest.order_by(captures.c.captured.desc()).limit(limit))
    return tuple(from_json(value, RankingList) for value in values)


def _add_capture(connection: Connection, ranking: RankingList) -> bool:
    """Whether it was not there yet."""
    known = select(captures.c.key).where(
        captures.c.chart == ranking.chart, captures.c.captured == ranking.captured
    )
    if connection.scalar(known) is not None:
        return False
    connection.execute(
        captures.insert().values(
            chart=ranking.chart, captured=ranking.captured, value=to_json(ranking)
        )
    )
    return True


def _renew_standing(connection: Connection, chart: ChartId) -> None:
    """Reckoned anew at each save, as captures may come in any order."""
    (newest,) = _captures(connection, chart, limit=1)
    old_enough = newest.captured - COMPARED_AGE + newest.captured.resolution
    moved = movements(newest, _captures(connection, chart, before=old_enough, limit=1))
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
        }
        for row, item in enumerate(newest.items)
    ]
    if rows:
        connection.execute(standings.insert(), rows)
