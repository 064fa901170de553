"""How soon the window can be used, beside an empty window of PySide6.

python -m benchmarks.composer.start DESK [--runs K]

Both are whole processes, timed from their start; the files lie in the system's cache. Ours can be
used when its library shows its first articles and the screen has them; the empty one when it was
painted. They take turns.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from benchmarks.composer.screen import own_screen

STARTED = "DIGEST_BENCH_STARTED"
"""The moment in which the process was started, seconds since the epoch."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """Seconds, a run each: until the window could be used, and the processor's till then."""

    name: str
    usable: list[float]
    cpu: list[float]

    @property
    def typical(self) -> float:
        return statistics.median(self.usable)

    def line(self, beside: float) -> str:
        ratio = self.typical / beside
        return (
            f"{self.name:<24} {self.typical:6.3f} s  ×{ratio:.2f}  "
            f"(fastest {min(self.usable):.3f}, slowest {max(self.usable):.3f}; "
            f"processor {statistics.median(self.cpu):.3f} s)"
        )


def measure_starts(desk: Path, *, runs: int) -> tuple[Start, Start]:
    """Ours on `desk`, and the empty window. A first round fills the caches and is not counted."""
    ours, empty = [], []
    with own_screen() as environment, tempfile.TemporaryDirectory() as home:
        there = environment | {"XDG_CONFIG_HOME": home, "DIGEST_DESK": str(desk)}
        for _ in range(runs + 1):
            empty.append(_run("benchmarks.composer.empty_window", there))
            ours.append(_run("benchmarks.composer.our_window", there))
    return _start("Digest Desk", ours[1:]), _start("an empty PySide6 window", empty[1:])


def tell_usable() -> None:
    """Called in the measured process when its window can be used."""
    now = time.time()
    told = {"usable": now - float(os.environ[STARTED]), "cpu": time.process_time()}
    print(json.dumps(told), flush=True)


def _run(module: str, environment: dict[str, str]) -> dict[str, float]:
    told = subprocess.run(
        [sys.executable, "-m", module],
        env=environment | {STARTED: repr(time.time())},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=300,
    ).stdout
    return json.loads(told.splitlines()[-1])


def _start(name: str, runs: list[dict[str, float]]) -> Start:
    return Start(
        name=name, usable=[run["usable"] for run in runs], cpu=[run["cpu"] for run in runs]
    )


def main() -> None:
    """Measures and prints both."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.composer.start", description=(__doc__ or "").partition("\n")[0]
    )
    parser.add_argument("desk", type=Path)
    parser.add_argument("--runs", type=int, default=7)
    options = parser.parse_args()
    ours, empty = measure_starts(options.desk.resolve(), runs=options.runs)
    for start in (empty, ours):
        print(start.line(empty.typical))


if __name__ == "__main__":
    main()
