"""Is everything well that a morning's edition needs? Findings, each with how to mend it.

Nothing is changed: a desk that does not exist yet is not made, its database is only read.
"""

import ctypes
import ctypes.util
import importlib.metadata
import shutil
import sqlite3
import subprocess
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from importlib.util import find_spec
from pathlib import Path
from zoneinfo import available_timezones

import tzlocal

from digest.desk import THEMES
from digest.errors import DigestError
from digest.library import Library, open_library
from digest.library.library import FILE_NAME
from digest.model import Outcome, Publication
from digest.render.themes.catalogue import list_themes
from digest.render.themes.families import families_named, package_of
from digest.render.themes.fonts import FONT_PACKAGES
from digest.roster import SourceRow, SourceState, source_rows
from digest.schedule import check_schedules, overdue

LIBRARIES = (
    "pyside6", "weasyprint", "jinja2", "apscheduler", "sqlalchemy", "httpx", "trafilatura",
    "feedparser", "pillow",
)  # fmt: skip
OLDEST_PANGO = (1, 44)
SCARCE_BYTES = 200_000_000
LOW_BYTES = 1_000_000_000
FAILURES_TO_TELL = 3
PATIENCE = timedelta(minutes=15)


class State(StrEnum):
    """WEAK is worth mending, BROKEN keeps editions from being made."""

    WELL = "well"
    WEAK = "weak"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What was looked at and what was found; `remedy` is empty when all is well."""

    subject: str
    state: State
    says: str
    remedy: str = ""


def examine(folder: Path, now: datetime) -> tuple[Finding, ...]:
    """Every finding about this machine and the desk in `folder`, at `now` (aware)."""
    folder = folder.expanduser().resolve()
    return (
        libraries(),
        pango(),
        *fonts(folder / THEMES),
        disk(folder),
        time_zone(),
        *desk(folder, now),
    )


def libraries() -> Finding:
    """Are the Python packages here, and in which versions?"""
    versions, missing = [], []
    for name in LIBRARIES:
        try:
            versions.append(f"{name} {importlib.metadata.version(name)}")
        except importlib.metadata.PackageNotFoundError:
            missing.append(name)
    if missing:
        return Finding(
            subject="packages",
            state=State.BROKEN,
            says=f"{', '.join(missing)} missing.",
            remedy="Install them: make run, or pip install digest-desk.",
        )
    return Finding(subject="packages", state=State.WELL, says=", ".join(versions))


def pango() -> Finding:
    """Pango lays out every line of a PDF; WeasyPrint loads it from the system."""
    remedy = "Install it: apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
    name = ctypes.util.find_library("pango-1.0")
    if name is None:
        return Finding(subject="Pango", state=State.BROKEN, says="not found.", remedy=remedy)
    try:
        library = ctypes.CDLL(name)
        library.pango_version_string.restype = ctypes.c_char_p
        version = library.pango_version_string().decode()
    except (OSError, AttributeError) as error:
        return Finding(subject="Pango", state=State.BROKEN, says=f"{error}.", remedy=remedy)
    if tuple(int(part) for part in version.split(".")[:2]) < OLDEST_PANGO:
        return Finding(
            subject="Pango", state=State.BROKEN, says=f"{version} is too old.", remedy=remedy
        )
    return Finding(subject="Pango", state=State.WELL, says=version)


def fonts(themes: Path) -> tuple[Finding, ...]:
    """The text's faces, which come with us, and every family of Noto that a theme names, be it one
    of the user's own in `themes`."""
    families = font_families()
    if families is None:
        unknown = Finding(
            subject="system fonts",
            state=State.WEAK,
            says="could not be listed.",
            remedy="Install fontconfig: apt install fontconfig",
        )
        return (*map(_bundled, FONT_PACKAGES), unknown)
    declared = (info.declaration for info in list_themes(themes))
    named = families_named(one for one in declared if one is not None)
    missing = [family for family in named if family not in families]
    told = tuple(_missing_font(family, named[family]) for family in missing)
    if not told:
        says = f"{len(named)} families that themes name are installed."
        told = (Finding(subject="Noto", state=State.WELL, says=says),)
    return (*map(_bundled, FONT_PACKAGES), *told)


def _bundled(package: str) -> Finding:
    subject = package.removeprefix("font_").removesuffix("_pro").replace("_", " ").title()
    if find_spec(package) is not None:
        return Finding(subject=subject, state=State.WELL, says="comes with the program.")
    return Finding(
        subject=subject,
        state=State.BROKEN,
        says="missing.",
        remedy=f"Install it: pip install {package.replace('_', '-')}",
    )


def font_families() -> frozenset[str] | None:
    """The installed families, None where fontconfig has no `fc-list`."""
    program = shutil.which("fc-list")
    if program is None:
        return None
    listed = subprocess.run(
        [program, ":", "family"], capture_output=True, text=True, check=False, timeout=60
    )
    if listed.returncode != 0:
        return None
    names = (name for line in listed.stdout.splitlines() for name in line.split(","))
    return frozenset(name.strip() for name in names)


def _missing_font(family: str, themes: tuple[str, ...]) -> Finding:
    return Finding(
        subject=family,
        state=State.WEAK,
        says=f"missing; pages in {', '.join(themes)} will look poor.",
        remedy=f"Install it: apt install {package_of(family)}",
    )


def disk(folder: Path) -> Finding:
    """Is there room for the desk?"""
    there = next(place for place in (folder, *folder.parents) if place.exists())
    free = shutil.disk_usage(there).free
    says = f"{free / 1e9:.1f} GB free at {there}."
    if free >= LOW_BYTES:
        return Finding(subject="disk", state=State.WELL, says=says)
    state = State.BROKEN if free < SCARCE_BYTES else State.WEAK
    return Finding(subject="disk", state=state, says=says, remedy="Make room on this disk.")


def time_zone() -> Finding:
    """Does the machine say which zone it is in, and do we know the world's?"""
    try:
        name = str(tzlocal.get_localzone_name())
    except (LookupError, ValueError, OSError) as error:
        return Finding(
            subject="time zone",
            state=State.WEAK,
            says=f"The machine's is unclear: {error}.",
            remedy="Set it: timedatectl set-timezone Europe/Dublin (or TZ).",
        )
    known = len(available_timezones())
    if not known:
        return Finding(
            subject="time zone",
            state=State.BROKEN,
            says="The time zone database is missing.",
            remedy="Install it: pip install tzdata",
        )
    return Finding(subject="time zone", state=State.WELL, says=f"{name}; {known} zones known.")


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
            return (database, *_sources(library, now), *_publications(library, folder, now))
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


def _publications(library: Library, folder: Path, now: datetime) -> tuple[Finding, ...]:
    return tuple(_publication(one, library, folder, now) for one in library.publications())


def _publication(
    publication: Publication, library: Library, folder: Path, now: datetime
) -> Finding:
    """Was the last run good, and has what was due been made?"""
    subject = f"publication {publication.title}"
    runs = library.runs(publication.id, limit=50)
    kept = [schedule for schedule in publication.schedules if schedule.enabled]
    if kept:
        try:
            check_schedules(kept)
            due = overdue(publication, library, folder, now=now - PATIENCE)
        except DigestError as error:
            return Finding(
                subject=subject, state=State.BROKEN, says=str(error), remedy=error.remedy
            )
        if due and not any(run.date == due.date() for run in runs):
            return Finding(
                subject=subject,
                state=State.WEAK,
                says=f"nothing ran when it was due at {due:%H:%M on %Y-%m-%d}.",
                remedy="Keep the window open, or digest run as a service.",
            )
    if runs and runs[0].outcome is Outcome.FAILED:
        says = f"the run of {runs[0].date} failed: {runs[0].reason}"
        remedy = f"Mend it, then: digest publish {publication.id} --date {runs[0].date}"
        return Finding(subject=subject, state=State.WEAK, says=says, remedy=remedy)
    last = f"last run {runs[0].date}: {runs[0].outcome}." if runs else "not run yet."
    return Finding(subject=subject, state=State.WELL, says=last)
