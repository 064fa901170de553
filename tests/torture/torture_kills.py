"""Kills: a window, an opening, at random instants, and looks at what is left."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from torture_checks import Story, check, lines_of

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
OLD = ROOT / "tests" / "digest" / "library" / "old"
PATIENCE = 60.0

Report = Callable[[str], None]

OPEN = "import sys; from digest.library import open_library; open_library(sys.argv[1]).close()"


def torture(
    folder: Path,
    kills: int,
    *,
    mode: str,
    seed: int,
    environment: Mapping[str, str],
    longest: float,
    report: Report,
) -> tuple[Story, list[str]]:
    """Kills the window on one desk so many times, `longest` seconds after it began to edit at most;
    answers what came of it and what was wrong."""
    chance, story, wrong = random.Random(seed), Story(), []
    desk = folder / "desk"
    for kill in range(1, kills + 1):
        log = folder / f"kill-{kill}.log"
        killed = _kill_once(desk, log, chance, mode=mode, environment=environment, longest=longest)
        lines = lines_of(log)
        found = check(desk, lines, killed, story)
        report(
            f"{mode} {kill}/{kills}: {len(lines)} lines, "
            f"{story.losses[-1] if story.losses else 0:.2f} s missing; {found or 'well'}"
        )
        wrong += found
    return story, wrong


def _kill_once(
    desk: Path,
    log: Path,
    chance: random.Random,
    *,
    mode: str,
    environment: Mapping[str, str],
    longest: float,
) -> float:
    """The moment of the kill, seconds since 1970."""
    command = [sys.executable, HERE / "torture_editor.py", desk, log]
    with subprocess.Popen(
        [*map(str, command), str(chance.randrange(10**6)), mode],
        env={**environment, "PYTHONPATH": str(ROOT)},
        start_new_session=True,
    ) as process:
        deadline = time.monotonic() + PATIENCE
        while not any(line["what"] == "changed" for line in lines_of(log)):
            if process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError("The window was not edited.")
            time.sleep(0.02)
        time.sleep(chance.uniform(0, longest))
        killed = time.time()
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    return killed


def torture_migrations(folder: Path, kills: int, *, seed: int, report: Report) -> list[str]:
    """Kills the bringing up to date of old libraries so many times at random instants, then lets
    it end; answers what was wrong."""
    sys.path.insert(0, str(OLD.parent))
    from library_examples import assert_filled  # noqa: PLC0415 - lies among the library's tests

    from digest.library import open_library  # noqa: PLC0415 - the checks need none of it

    chance, wrong = random.Random(seed), []
    versions = sorted(OLD.glob("v*.sqlite"))[:-1]
    for kill in range(1, kills + 1):
        desk = folder / f"migration-{kill}"
        desk.mkdir()
        shutil.copy(chance.choice(versions), desk / "library.sqlite")
        with subprocess.Popen(
            [sys.executable, "-c", OPEN, str(desk)], env={**os.environ, "PYTHONPATH": str(ROOT)}
        ) as process:
            time.sleep(chance.uniform(0.1, 2.0))
            process.kill()
        try:
            library = open_library(desk)
            assert_filled(library)
            library.close()
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
            wrong.append(f"migration {kill}: {error!r}")
        report(f"migration {kill}/{kills}: ended by {process.returncode}")
    return wrong
