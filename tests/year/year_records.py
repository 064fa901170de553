"""What a desk's library says of its runs, read from beside the programs that write it."""

import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

ENDED = {"published", "skipped", "missed", "failed", "held"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A run as the database has it."""

    id: int
    publication: str
    date: str
    outcome: str
    reason: str
    edition: str | None
    attempts: int
    due: datetime


class Records:
    """Reads what stands in the library of the desk `folder` at each call."""

    def __init__(self, folder: Path) -> None:
        self._connection = sqlite3.connect(
            f"file:{folder / 'library.sqlite'}?mode=ro", uri=True, isolation_level=None
        )

    def close(self) -> None:
        self._connection.close()

    def runs(self, publication: str, date: str) -> list[Row]:
        """All runs of one edition, the newest first."""
        return [
            Row(
                id=row[0], publication=row[1], date=row[2], outcome=row[3], reason=row[4],
                edition=row[5], attempts=row[6], due=_moment(row[7]),
            )
            for row in self._connection.execute(
                "SELECT id, publication, date, outcome, reason, edition, attempts, due FROM runs"
                " WHERE publication = ? AND date = ? ORDER BY id DESC",
                (publication, date),
            )
        ]  # fmt: skip

    def steps(self, run: int) -> int:
        """How many steps a run has taken."""
        (count,) = self._connection.execute(
            "SELECT count(*) FROM run_steps WHERE run = ?", (run,)
        ).fetchone()
        return int(count)

    def issued_at(self, run: int) -> list[datetime]:
        """When a run has issued an edition, each time."""
        taken = self._connection.execute(
            "SELECT at FROM run_steps WHERE run = ? AND step = 'issued'", (run,)
        )
        return [_moment(at) for (at,) in taken]

    def issued(self) -> list[tuple[str, str, str, str]]:
        """Publication, date, id and predecessor of every issued edition."""
        return [
            (row[0], row[1], row[2], row[3] or "")
            for row in self._connection.execute(
                "SELECT publication, date, id, predecessor FROM editions WHERE state = 'issued'"
            )
        ]

    def receipts(self) -> list[tuple[str, str, str, str, str]]:
        """Edition, channel, format, place and sha256 of every receipt."""
        return list(
            self._connection.execute(
                "SELECT edition, channel, format, location, sha256 FROM deliveries"
            )
        )

    def recipients(self) -> list[tuple[str, str, str]]:
        """Edition, address and state of every message."""
        return list(self._connection.execute("SELECT edition, address, state FROM recipients"))


def _moment(microseconds: int) -> datetime:
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=microseconds)
