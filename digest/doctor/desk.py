"""The database's integrity, and how its sources fare."""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from digest.doctor.daily import daily_run
from digest.doctor.findings import Finding, State
from digest.errors import DigestError
from digest.library import Library, open_library
from digest.library.library import FILE_NAME
from digest.roster import SourceRow, SourceState, source_rows

FAILURES_TO_TELL = 3


def desk(folder: Path, now: datetime) -> tuple[Finding, ...]:
    """The database's integrity, and what its publications have come to."""
    file = folder / FILE_NAME
    if not file.exists():
        says = f"None yet in {folder}; it is made when first needed."
        return (Finding(subject="desk", state=State.WELL, says=says),)
    database = integrity(file)
    if database.state is State.BROKEN:
        return (database,)
    try:
        with closing(open_library(folder)) as library:
            return (database, *_sources(library, now), *daily_run(library, folder, now))
    except DigestError as error:
        says = str(error)
        broken = Finding(subject="desk", state=State.BROKEN, says=says, remedy=error.remedy)
        return (database, broken)


def integrity(file: Path) -> Finding:
    """Is every page of the database sound?"""
    remedy = "Put a backup in its place, or move it away and gather anew."
    try:
        with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as database:
            (answer,) = database.execute("PRAGMA integrity_check(1)").fetchone()
    except sqlite3.Error as error:
        says = f"{file} is damaged: {error}."
        return Finding(subject="database", state=State.BROKEN, says=says, remedy=remedy)
    if answer != "ok":
        says = f"{file} is damaged: {answer}."
        return Finding(subject="database", state=State.BROKEN, says=says, remedy=remedy)
    size = file.stat().st_size / 1e6
    return Finding(subject="database", state=State.WELL, says=f"{file}, {size:.1f} MB, sound.")


def _sources(library: Library, now: datetime) -> tuple[Finding, ...]:
    rows = source_rows(library.publications(), library.source_health(), now)
    return tuple(
        Finding(
            subject=f"source {row.name}",
            state=State.WEAK,
            says=row.warnings[0].reason,
            remedy=row.warnings[0].remedy,
        )
        for row in rows
        if row.state.is_trouble and not _is_passing(row)
    )


def _is_passing(row: SourceRow) -> bool:
    """Whether it has failed a time or two only, as any site does."""
    failures = row.health.failures_in_row if row.health else 0
    return row.state is SourceState.FAILING and failures < FAILURES_TO_TELL
