"""The health of sources: when each was last good, and since when it has failed."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from digest.library.store import Store, put
from digest.library.tables import sources
from digest.model import SourceFailure


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceHealth:
    """How a source has fared. `failures_in_row` counts since it was last good; `reason` is that of
    the last failure, "" while it is good. Datetimes are aware."""

    source: str
    address: str
    last_good: datetime | None
    last_failure: datetime | None
    failures_in_row: int
    reason: str


class SourceStore(Store):
    def record_source(
        self, source: str, address: str, *, at: datetime, failure: SourceFailure | None
    ) -> None:
        """Notes that the source was read at `at` (aware), or that it failed."""
        failures = select(sources.c.failures_in_row).where(sources.c.source == source)
        with self._database.write() as connection:
            if failure is None:
                news = {"last_good": at, "failures_in_row": 0, "reason": ""}
            else:
                in_row = (connection.scalar(failures) or 0) + 1
                news = {"last_failure": at, "failures_in_row": in_row, "reason": failure.reason}
            put(connection, sources, {"source": source}, {"address": address, **news})

    def source_health(self) -> tuple[SourceHealth, ...]:
        """Every source ever read, the failing ones first."""
        worst = select(sources).order_by(sources.c.failures_in_row.desc(), sources.c.source)
        with self._database.read() as connection:
            return tuple(
                SourceHealth(
                    source=row.source,
                    address=row.address,
                    last_good=row.last_good,
                    last_failure=row.last_failure,
                    failures_in_row=row.failures_in_row,
                    reason=row.reason,
                )
                for row in connection.execute(worst)
            )
