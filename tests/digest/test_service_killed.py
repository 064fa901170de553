"""`digest run` by the command line of its unit, killed and started again around a due time."""

import json
import os
import shlex
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest
import watchfiles
from cli_calls import digest
from desks import COURIER, courier, desk_with, saved_pages, source

from digest.desk import open_desk
from digest.journal import journal_file
from digest.model import Outcome
from digest.schedule import keepings, watch
from digest.service import Service, install, own_command

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="systemd is Linux's")


@pytest.fixture
def folder(tmp_path):
    """A desk whose edition was due a minute ago."""
    due = (datetime.now(UTC) - timedelta(minutes=1)).replace(second=0, microsecond=0)
    pages = source(saved_pages(tmp_path / "pages"))
    publication = courier(pages, out=tmp_path / "out", at=due.time())
    with desk_with(tmp_path / "desk", publication) as desk:
        watch(publication, desk.library, now=due - timedelta(hours=1))
        return desk.folder


@pytest.fixture
def start(tmp_path, folder):
    """Starts what the unit starts, as systemd does: in a session of its own."""
    service = Service(command=own_command([]), folder=folder)
    unit, *_ = install(service, {"XDG_CONFIG_HOME": str(tmp_path / "config")})
    (line,) = [each for each in unit.read_text().splitlines() if each.startswith("ExecStart=")]
    command = shlex.split(line.removeprefix("ExecStart="))
    started = []

    def start():
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        started.append(subprocess.Popen(command, start_new_session=True, **quiet))
        return started[-1]

    yield start
    for process in started:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def wait_for(folder, outcome):
    """Until the journal tells of a run with `outcome`."""
    file = journal_file(folder)
    file.parent.mkdir(exist_ok=True)
    for _ in watchfiles.watch(file.parent, step=20, rust_timeout=500, yield_on_timeout=True):
        lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
        if any(told.get("outcome") == outcome for told in map(json.loads, lines)):
            return


def let_its_heart_stand_still(folder):
    """As if a quarter of an hour had gone by since the kill."""
    with closing(sqlite3.connect(folder / "library.sqlite")) as database, database:
        database.execute("UPDATE runs SET heartbeat = heartbeat - 15 * 60 * 1000000")


def test_killed_while_it_makes_an_edition_and_started_again_it_makes_that_one_once(
    tmp_path, folder, start
):
    killed = start()
    wait_for(folder, "running")
    os.killpg(killed.pid, signal.SIGKILL)
    killed.wait()
    (left,) = keepings(folder)
    assert not left.is_alive(datetime.now(UTC))
    let_its_heart_stand_still(folder)

    again = start()
    wait_for(folder, "published")
    again.send_signal(signal.SIGTERM)
    assert again.wait(30) == 0
    assert keepings(folder) == (), "it went away tidily, and cleared up behind the killed one"

    assert digest("--desk", folder, "run", "--once").out == ""
    with open_desk(folder) as desk:
        made = [run for run in desk.library.runs(COURIER) if run.outcome is Outcome.PUBLISHED]
        assert len(made) == len(desk.library.editions()) == 1
    assert len(list((tmp_path / "out").iterdir())) == 1
