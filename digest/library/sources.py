"""The health of sources: every gathering of each, and what follows from them."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import takewhile
from typing import Any

from sqlalchemy import Connection, Row, and_, or_, select

from digest.health import usual_amount, usual_span
from digest.library.store import Store, put
from digest.library.tables import attempts, sources
from digest.model import Came, SourceFailure, SourceHealth

ATTEMPTS_AGE = timedelta(days=45)
"""Gatherings of a source that are so much older than its newest are forgotten."""

ATTEMPTS_KEPT = 500
"""So many of a source's gatherings are remembered at most: those of three weeks, once an hour."""

NEWS_KEPT = 12
"""So many that brought news are remembered however old: a feed that died months ago had a habit."""

_NOTHING = Came()


class SourceStore(Store):
    def record_source(
        self,
        source: str,
        address: str,
        *,
        at: datetime,
        failure: SourceFailure | None,
        came: Came = _NOTHING,
    ) -> None:
        """Notes that the source was gathered at `at` (aware) and brought `came`, or failed."""
        with self._database.write() as connection:
            former = connection.execute(
                select(sources).where(sources.c.source == source)
            ).one_or_none()
            news: dict[str, Any]
            if failure is None:
                news = {"last_good": at, "failures_in_row": 0, "reason": "", "failing_since": None}
                if came.is_news:
                    news["last_news"] = at
            else:
                in_row = former.failures_in_row if former else 0
                since = former.failing_since if former and in_row else at
                news = {
                    "last_failure": at,
                    "failures_in_row": in_row + 1,
                    "reason": failure.reason,
                    "failing_since": since,
                }
            put(connection, sources, {"source": source}, {"address": address, **news})
            _add_attempt(connection, source, at, failure, came)

    def source_health(self) -> tuple[SourceHealth, ...]:
        """Every source ever gathered, the failing ones first."""
        worst = select(sources).order_by(sources.c.failures_in_row.desc(), sources.c.source)
        newest_first = select(attempts).order_by(attempts.c.source, attempts.c.at.desc())
        of_source: dict[str, list[Row[Any]]] = defaultdict(list)
        with self._database.read() as connection:
            rows = connection.execute(worst).all()
            for attempt in connection.execute(newest_first):
                of_source[attempt.source].append(attempt)
        return tuple(_health(row, of_source[row.source]) for row in rows)


def _add_attempt(
    connection: Connection, source: str, at: datetime, failure: SourceFailure | None, came: Came
) -> None:
    columns = {
        "failed": failure is not None,
        "reason": failure.reason if failure else "",
        "articles_new": came.articles_new,
        "articles_revised": came.articles_revised,
        "articles_same": came.articles_same,
        "rankings": came.rankings,
    }
    put(connection, attempts, {"source": source, "at": at}, columns)
    _forget_old(connection, source, at)


def _forget_old(connection: Connection, source: str, at: datetime) -> None:
    moments = select(attempts.c.at).where(attempts.c.source == source)
    newest_first = moments.order_by(attempts.c.at.desc())
    changed = attempts.c.articles_new + attempts.c.articles_revised > 0
    charts_only = and_(attempts.c.rankings > 0, attempts.c.articles_same == 0)
    news = newest_first.where(or_(changed, charts_only)).limit(NEWS_KEPT)
    old = or_(
        attempts.c.at < at - ATTEMPTS_AGE,
        attempts.c.at.not_in(newest_first.limit(ATTEMPTS_KEPT)),
    )
    connection.execute(
        attempts.delete().where(attempts.c.source == source, old, attempts.c.at.not_in(news))
    )


def _health(row: Row[Any], newest_first: Sequence[Row[Any]]) -> SourceHealth:
    good = [attempt for attempt in newest_first if not attempt.failed]
    came = [_came(attempt) for attempt in good]
    is_good = bool(newest_first) and not newest_first[0].failed
    ended = takewhile(lambda attempt: attempt.failed, newest_first[1:])
    return SourceHealth(
        source=row.source,
        address=row.address,
        last_good=row.last_good,
        last_failure=row.last_failure,
        failures_in_row=row.failures_in_row,
        reason=row.reason,
        last_tried=max((at for at in (row.last_good, row.last_failure) if at), default=None),
        failing_since=row.failing_since,
        recovered_after=sum(1 for _ in ended) if is_good else 0,
        came=came[0] if came else None,
        last_news=row.last_news,
        habit=usual_span([a.at for a, brought in zip(good, came, strict=True) if brought.is_news]),
        usual=usual_amount(came[1:]),
    )


def _came(attempt: Row[Any]) -> Came:
    return Came(
        articles_new=attempt.articles_new,
        articles_revised=attempt.articles_revised,
        articles_same=attempt.articles_same,
        rankings=attempt.rankings,
    )
