"""Measures how a folder of saved pages is gathered: in one process and on all cores.

python -m benchmarks.folder [--pages N …]

For each number of pages a folder is made of pages of about 42 kB, each with six hundred words
of text, menus, a chart, related articles and scripts, and every tenth with a picture beside it.
Each row is a gathering into a fresh desk, in a process of its own that is held to one core or not;
the memory is that of all its processes together, pages that they share counted for each.
"""

import argparse
import multiprocessing
import os
import random
import tempfile
import threading
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from multiprocessing.connection import Connection
from pathlib import Path

from PIL import Image

from digest.desk import open_desk
from digest.model import Source, SourceId, SourceKind
from digest.pipeline import gather_sources

NOW = datetime(2026, 3, 12, 6, 0, tzinfo=UTC)
_VOCABULARY = (
    "harbour ferry council winter morning bridge market river engine garden school evening "
    "letter window station village doctor painter weather lantern island captain orchard "
    "festival railway library mountain kitchen journey promise shadow silver the a of and to in "
    "on with for from that was were is has had not but by at under over after before between"
)
_WORDS = _VOCABULARY.split()


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """`megabytes` is the peak of all processes together, `articles` what came."""

    seconds: float
    megabytes: float
    articles: int


def make_pages(folder: Path, pages: int) -> None:
    """A folder of `pages` pages, the same at each making."""
    chance = random.Random(7)
    picture = _picture(chance)
    for number in range(pages):
        has_picture = number % 10 == 0
        (folder / f"{number:05}.html").write_text(_page(number, chance, has_picture), "utf-8")
        if has_picture:
            (folder / f"{number:05}.jpg").write_bytes(picture)


def _page(number: int, chance: random.Random, has_picture: bool) -> str:
    headline = f"{_sentence(chance, 7)[:-1]} {number}"
    links = "".join(
        f"<li class='item'><div class='teaser'><a href='/news/{chance.randrange(9999)}'>"
        f"<span class='label'>{chance.choice(_WORDS)}</span> {_sentence(chance, 8)}</a></div></li>"
        for _ in range(80)
    )
    chart = "".join(
        f"<li><a href='/news/{number}-{place}'>{_sentence(chance, 8)}</a></li>"
        for place in range(10)
    )
    body = "".join(f"<p>{' '.join(_sentence(chance, 16) for _ in range(3))}</p>" for _ in range(12))
    head = f"<meta property='og:image' content='{number:05}.jpg'>" if has_picture else ""
    script = "window.state = " + repr([chance.random() for _ in range(600)])
    return (
        f"<!doctype html><html lang='en'><head><title>{headline}</title>{head}"
        f"<meta property='article:published_time' content='2026-03-11T0{number % 10}:00:00Z'>"
        f"<script>{script}</script></head><body><nav><ul>{links}</ul></nav><main><article>"
        f"<h1>{headline}</h1><p class='byline'>By Ada Quill</p>{body}</article></main><aside>"
        f"<h2>Most read</h2><ol>{chart}</ol><h2>Related</h2><ul>{links}</ul></aside></body></html>"
    )


def _sentence(chance: random.Random, words: int) -> str:
    return " ".join(chance.choice(_WORDS) for _ in range(words)).capitalize() + "."


def _picture(chance: random.Random) -> bytes:
    out = BytesIO()
    noise = Image.frombytes("RGB", (300, 200), chance.randbytes(300 * 200 * 3))
    noise.resize((2400, 1600)).save(out, "JPEG", quality=80)
    return out.getvalue()


def measure(folder: Path, pages: int, *, cores: int) -> Measured:
    """One gathering of the folder by a fresh process that may use so many `cores`."""
    context = multiprocessing.get_context("spawn")
    mine, theirs = context.Pipe()
    process = context.Process(target=_gather, args=(theirs, folder, pages, cores))
    process.start()
    measured: Measured = mine.recv()
    process.join()
    return measured


def _gather(answer: Connection, folder: Path, pages: int, cores: int) -> None:
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:cores])
    source = Source(
        id=SourceId("bench"),
        name="Pages",
        kind=SourceKind.FOLDER,
        address=str(folder),
        limit=pages,
    )
    with tempfile.TemporaryDirectory() as place, open_desk(Path(place)) as desk, _Peak() as peak:
        start = time.perf_counter()
        kept = gather_sources([source], desk, now=NOW)
        seconds = time.perf_counter() - start
    answer.send(
        Measured(seconds=seconds, megabytes=peak.megabytes, articles=len(kept.gathered.articles))
    )


class _Peak:
    """Looks four times a second what this process and those that it has started hold."""

    def __init__(self) -> None:
        self.megabytes = 0.0
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch)

    def __enter__(self) -> "_Peak":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._ended.wait(0.25):
            children = (child.pid for child in multiprocessing.active_children())
            held = sum(map(_resident_bytes, (os.getpid(), *children)))
            self.megabytes = max(self.megabytes, held / 1e6)


def _resident_bytes(process: int | None) -> int:
    try:
        pages = Path(f"/proc/{process}/statm").read_text("ascii").split()[1]
    except OSError:  # it has just ended
        return 0
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.folder")
    parser.add_argument("--pages", type=int, nargs="+", default=[250, 500, 1000])
    chosen = parser.parse_args()
    every = len(os.sched_getaffinity(0))
    print(f"{'pages':>6} {'cores':>6} {'seconds':>9} {'pages/s':>9} {'ratio':>7} {'peak MB':>9}")
    with tempfile.TemporaryDirectory() as place:
        for pages in chosen.pages:
            folder = Path(place) / str(pages)
            folder.mkdir()
            make_pages(folder, pages)
            alone = measure(folder, pages, cores=1)
            for cores, found in ((1, alone), (every, measure(folder, pages, cores=every))):
                ratio = alone.seconds / found.seconds
                print(
                    f"{found.articles:>6} {cores:>6} {found.seconds:>9.1f} "
                    f"{found.articles / found.seconds:>9.1f} {ratio:>7.2f} {found.megabytes:>9.0f}",
                    flush=True,
                )


if __name__ == "__main__":
    main()
