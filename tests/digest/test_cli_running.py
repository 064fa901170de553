"""The command line as a process: start-up, run, demo, doctor."""

import json
import os
import re
import signal
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cli_calls import digest
from desks import courier, desk_with, saved_pages, source

from digest.schedule import watch

ROOT = Path(__file__).parents[2]
MAIN = [sys.executable, str(ROOT / "main.py")]
A_MINUTE_AGO = datetime.now(UTC) - timedelta(minutes=1)
"""A watch from then on: a slow machine may reach the due time before the scheduler does."""
HEAVY = ("weasyprint", "trafilatura", "sqlalchemy", "PySide6", "apscheduler", "rich.console")


def test_help_answers_without_the_heavy_rooms():
    heavy = [f"{name!r} in sys.modules" for name in HEAVY]
    code = f"import sys, digest.cli; sys.exit({' or '.join(heavy)})"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
    shown = subprocess.run([*MAIN, "--help"], capture_output=True, text=True, check=True)
    for command in ("extract", "publish", "schedules", "doctor", "demo"):
        assert command in shown.stdout


def all_commands():
    groups = {
        "publications": ("list", "show", "add", "change", "remove"),
        "editions": ("list", "show", "delete"),
        "schedules": ("list", "show", "set", "add", "remove", "pause", "resume"),
        "notices": ("list", "add", "remove", "test"),
        "runs": ("list", "show", "approve", "hold", "skip"),
    }
    plain = (
        "extract", "gather", "search", "compose", "render", "publish", "changes", "correct",
        "takedown", "run", "doctor", "demo",
    )  # fmt: skip
    return [(name,) for name in plain] + [
        (group, name) for group, names in groups.items() for name in names
    ]


@pytest.mark.parametrize("command", all_commands(), ids=" ".join)
def test_every_command_has_help_with_an_example(command):
    answer = digest(*command, "--help")
    assert answer.code == 0
    assert f"digest {command[0]}" in re.sub(r"\s+", " ", answer.out.split("Example:")[1])


def test_the_version_is_told():
    assert re.fullmatch(r"digest \d+\.\d+\.\d+\n", digest("--version").out)


def test_unknown_commands_are_bad_usage():
    assert digest("conquer").code == 2
    assert digest("extract").code == 2


def test_a_desk_that_cannot_be_is_told_in_one_line(tmp_path):
    (tmp_path / "file").write_text("in the way")
    answer = digest("--desk", tmp_path / "file", "editions")
    assert answer.code == 1
    assert answer.err.count("\n") == 1


@pytest.fixture
def publication(tmp_path):
    """Due in a moment: when a loaded machine, too, has started what is to make it."""
    soon = (datetime.now(UTC) + timedelta(seconds=7)).replace(microsecond=0)
    pages = source(saved_pages(tmp_path / "pages"))
    return courier(pages, out=tmp_path / "out", at=soon.time())


def test_run_makes_what_is_due_prints_it_and_ends_at_a_signal(tmp_path, publication):
    with desk_with(tmp_path / "desk", publication) as desk:
        watch(publication, desk.library, now=A_MINUTE_AGO)
    command = [*MAIN, "--desk", str(tmp_path / "desk"), "run", "--json"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    with process:
        began, ended = (json.loads(process.stdout.readline()) for _ in range(2))
        process.send_signal(signal.SIGTERM)
        said = process.stderr.read()
        assert process.wait(30) == 0
    assert (began["outcome"], ended["outcome"]) == ("running", "published")
    assert ended["trigger"] == "scheduled"
    assert "next is The Courier" in said
    assert len(list((tmp_path / "out").iterdir())) == 1


def test_a_signal_that_another_thread_gets_ends_it_too():
    """As after a sleep, when the kernel wakes whichever thread it likes."""
    program = """
import signal, threading, time
from digest.cli.running import _on_signals, _wait_until
stop = _on_signals()
def get():
    time.sleep(0.2)
    signal.pthread_kill(threading.get_ident(), signal.SIGTERM)
    time.sleep(60)
threading.Thread(target=get, daemon=True).start()
_wait_until(stop)
"""
    assert subprocess.run([sys.executable, "-c", program], timeout=50, check=False).returncode == 0


def test_run_once_catches_up_and_ends(tmp_path, publication):
    an_hour_ago = datetime.now(UTC) - timedelta(hours=1)
    schedule = replace(publication.schedule, time=an_hour_ago.time())
    publication = replace(publication, schedules=(schedule,))
    with desk_with(tmp_path / "desk", publication) as desk:
        watch(publication, desk.library, now=an_hour_ago - timedelta(days=1, minutes=1))
    desk_options = ("--desk", tmp_path / "desk")
    answer = digest(*desk_options, "run", "--once")
    assert answer.code == 0
    (line,) = answer.out.splitlines()
    assert "published (catch-up)" in line
    assert digest(*desk_options, "run", "--once").out == ""
    outcomes = [run["outcome"] for run in digest(*desk_options, "runs", "list", "--json").json]
    assert sorted(outcomes) == ["missed", "published"]


def test_a_reader_that_has_seen_enough_is_no_failure_with_a_trace(tmp_path):
    saved_pages(tmp_path / "pages", [f"Headline {number}" for number in range(400)])
    pages = " ".join(str(path) for path in sorted((tmp_path / "pages").iterdir()))
    ended = subprocess.run(
        f"{' '.join(MAIN)} extract {pages} --json | head -n 1",
        shell=True,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONWARNINGS": "default"},
    )
    assert "Traceback" not in ended.stderr
    assert json.loads(ended.stdout)["kind"] == "text"
