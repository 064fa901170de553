"""Who may have an edition, and who is dead."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from digest.locks import (
    STALE_AFTER,
    EditionTakenError,
    Lock,
    Owner,
    WindowId,
    WriteRight,
    has_died,
    may_have,
    may_write,
)
from digest.model import EditionId

NOW = datetime(2026, 3, 12, 11, 6, tzinfo=UTC)
MARI = Owner(window=WindowId("mari"), name="Mari", host="desk-3", pid=300)
ANA = Owner(window=WindowId("ana"), name="Ana", host="desk-4", pid=400)
LOCK = Lock(edition=EditionId("e1"), owner=MARI, since=NOW, heartbeat=NOW)


def runs(pid):
    return True


def gone(pid):
    return False


@pytest.mark.parametrize(
    ("host", "process", "silence", "died"),
    [
        ("desk-3", runs, timedelta(0), False),
        ("desk-3", gone, timedelta(0), True),
        ("desk-4", gone, timedelta(0), False),  # of another computer's processes nothing is known
        ("desk-4", runs, STALE_AFTER, False),
        ("desk-4", runs, STALE_AFTER + timedelta(seconds=1), True),
        ("desk-3", runs, STALE_AFTER + timedelta(seconds=1), True),  # its number went to another
        ("desk-4", runs, -timedelta(hours=1), False),  # its clock is ahead of ours
    ],
)
def test_an_owner_is_dead_when_its_process_or_its_heart_has_stopped(host, process, silence, died):
    assert has_died(LOCK, now=NOW + silence, host=host, runs=process) is died


@pytest.mark.parametrize(
    ("lock", "process", "may"),
    [
        (None, runs, True),
        (LOCK, runs, False),
        (replace(LOCK, owner=ANA), gone, True),
        (replace(LOCK, owner=replace(MARI, host="desk-4")), gone, True),
        (replace(LOCK, owner=replace(MARI, host="desk-4")), runs, False),
    ],
)
def test_an_edition_is_had_by_one(lock, process, may):
    assert may_have(ANA, lock, now=NOW, runs=process) is may


@pytest.mark.parametrize(
    ("right", "lock", "version", "may"),
    [
        (None, None, 4, True),
        (None, LOCK, 4, False),
        (WriteRight(window=MARI.window, version=4), LOCK, 4, True),
        (WriteRight(window=MARI.window, version=4), None, 4, True),
        (WriteRight(window=MARI.window, version=4), LOCK, 5, False),
        (WriteRight(window=MARI.window, version=4), None, 5, False),
        (WriteRight(window=MARI.window, version=4), LOCK, 0, True),  # deleted meanwhile
        (WriteRight(window=ANA.window, version=4), LOCK, 4, False),
    ],
)
def test_what_was_read_may_be_written_while_nobody_else_has_it(right, lock, version, may):
    assert may_write(right, lock, version=version) is may


def test_who_is_in_the_way_is_told():
    assert str(EditionTakenError(LOCK)) == "Mari on desk-3 has this edition open."
    assert "meanwhile" in str(EditionTakenError(None))
