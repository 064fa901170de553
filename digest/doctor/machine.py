"""Has this computer what printing takes: packages, Pango, fonts, room, a time zone?"""

import ctypes
import ctypes.util
import importlib.metadata
import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path
from zoneinfo import available_timezones

import tzlocal

from digest.doctor.findings import Facts, Finding, State
from digest.render.themes.catalogue import list_themes
from digest.render.themes.families import families_named, package_of
from digest.render.themes.fonts import FONT_PACKAGES

LIBRARIES = (
    "pyside6", "weasyprint", "jinja2", "apscheduler", "sqlalchemy", "httpx", "trafilatura",
    "feedparser", "pillow",
)  # fmt: skip
OLDEST_PANGO = (1, 44)
SCARCE_BYTES = 200_000_000
LOW_BYTES = 1_000_000_000


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
    facts: Facts = {"free_bytes": free}
    if free >= LOW_BYTES:
        return Finding(subject="disk", state=State.WELL, says=says, facts=facts)
    state, remedy = State.BROKEN if free < SCARCE_BYTES else State.WEAK, "Make room on this disk."
    return Finding(subject="disk", state=state, says=says, remedy=remedy, facts=facts)


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
