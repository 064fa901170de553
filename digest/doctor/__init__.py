"""Is everything well that a morning's edition needs? Findings, each with how to mend it, and with
facts for monitors.

    machine    packages, Pango, fonts, disk, time zone
    desk       the database and the sources
    daily      the scheduler, the publications' runs, what did not arrive

Nothing is changed: a desk that does not exist yet is not made, its database is only read.
"""

from datetime import datetime
from pathlib import Path

from digest.desk import THEMES
from digest.doctor.desk import desk
from digest.doctor.findings import Finding, State
from digest.doctor.machine import disk, fonts, libraries, pango, time_zone

__all__ = ["Finding", "State", "examine"]


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
