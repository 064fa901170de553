"""Commands measured from outside: how long they take, how much memory they hold. Linux only."""

import os
import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

_LOOKS_APART = 0.01
_LOOKS_A_SUM = 10
_PATIENCE = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """What is run: `arguments` in the folder `place`, with `environment` beside our own."""

    arguments: Sequence[str]
    place: Path
    environment: Mapping[str, str] = field(default_factory=dict)

    def seconds(self) -> float:
        """How long the whole process takes. Raises CalledProcessError when it fails."""
        start = time.perf_counter()
        self._run()
        return time.perf_counter() - start

    def memory(self) -> "Memory":
        """What the process and those that it starts hold at their peak."""
        with Watch() as watch:
            self._run()
        return watch.memory

    def _run(self) -> None:
        subprocess.run(
            self.arguments,
            cwd=self.place,
            env={**os.environ, **self.environment},
            check=True,
            capture_output=True,
            timeout=_PATIENCE,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """Bytes at the peak, resident: in the `largest` process; in all `together`, where pages that
    processes share count for each; in all with what they share counted once (`apart`)."""

    largest: int = 0
    together: int = 0
    apart: int = 0


class Watch:
    """Looks a hundred times a second what the processes started by this one hold, and ten times
    what they hold apart from each other, which takes the system longer to tell."""

    def __init__(self) -> None:
        self.memory = Memory()
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._look_on)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()

    def _look_on(self) -> None:
        looks = 0
        while not self._ended.wait(_LOOKS_APART):
            processes = _descendants(os.getpid())
            held = [_resident(process) for process in processes]
            apart = sum(map(_proportional, processes)) if looks % _LOOKS_A_SUM == 0 else 0
            looks += 1
            self.memory = Memory(
                largest=max((self.memory.largest, *held)),
                together=max(self.memory.together, sum(held)),
                apart=max(self.memory.apart, apart),
            )


def _descendants(process: int) -> list[int]:
    found = []
    for child in _children(process):
        found += [child, *_descendants(child)]
    return found


def _children(process: int) -> list[int]:
    """The children of all threads; none of a process that has ended meanwhile."""
    children: list[int] = []
    try:
        for thread in Path(f"/proc/{process}/task").iterdir():
            children += map(int, (thread / "children").read_text().split())
    except OSError:
        return children
    return children


def _resident(process: int) -> int:
    """Bytes; 0 for a process that has ended meanwhile."""
    try:
        pages = int(Path(f"/proc/{process}/statm").read_text().split()[1])
    except (OSError, IndexError):
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE")


def _proportional(process: int) -> int:
    """Bytes, of a page that n processes share the nth part; 0 for a process that has ended."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    kibibytes = (line.split()[1] for line in lines if line.startswith("Pss:"))
    return int(next(kibibytes, "0")) * 1024
