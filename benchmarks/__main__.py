"""Measures the engine's stages and the press beside its peers, in one run.

python -m benchmarks [--articles N …] [--runs K]
"""

import argparse
import pickle
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from benchmarks.editions import NOW, edition_of, saved_pages
from digest import edits
from digest.codec import to_json
from digest.desk import Desk, open_desk
from digest.model import Edition, Format
from digest.render import Press
from digest.sources import read

Measured = tuple[str, float]


def median(work: Callable[[], object], runs: int) -> float:
    """The median of `runs` seconds."""
    seconds = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds)


def stages(edition: Edition, runs: int) -> list[Measured]:
    """Reading a page, one edit, and what an edition weighs on its way."""
    page = saved_pages()[0]
    content = page.read_bytes()
    block = next(block for block in edition.blocks if hasattr(block, "overrides"))
    words = iter(range(10**9))
    return [
        ("read one HTML page", median(lambda: read(content, name=page.name, now=NOW), runs * 4)),
        (
            "one edit",
            median(lambda: edits.override(edition, block.id, headline=str(next(words))), 200),
        ),
        ("edition to JSON (autosave)", median(lambda: to_json(edition), runs * 4)),
        ("edition pickled for the press", median(lambda: pickle.dumps(edition), runs * 4)),
    ]


def renderings(edition: Edition, desk: Desk, runs: int) -> list[Measured]:
    """The press cold and warm, then the peers on the same edition's web page."""
    measured = [("press, cold process", median(lambda: _cold(edition, desk), runs))]
    desk.press.render(edition, Format.PDF)
    turns = iter(range(10**9))

    def warm() -> None:
        # A new title each time, so that nothing can be taken from a memory of the last one.
        desk.press.render(replace(edition, subtitle=f"Turn {next(turns)}"), Format.PDF)

    measured.append(("press, warm", median(warm, runs)))
    measured.append(
        ("web page, warm", median(lambda: desk.press.render(edition, Format.WEB), runs))
    )
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "edition.html"
        page.write_bytes(desk.press.render(edition, Format.WEB).content)
        for name, command in peers(page):
            measured.append((name, median(lambda c=command: _whole_process(c), runs)))
    return measured


def peers(page: Path) -> list[tuple[str, list[str]]]:
    """Who else can print the web edition on this machine, as commands."""
    out = str(page.with_suffix(".pdf"))
    found = [
        ("WeasyPrint's own command", [sys.executable, "-m", "weasyprint", "-q", str(page), out])
    ]
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium:
        profile = f"--user-data-dir={page.parent / 'profile'}"
        flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        command = [chromium, *flags, profile, f"--print-to-pdf={out}", str(page)]
        found.append(("Chromium's print", command))
    return found


def _cold(edition: Edition, desk: Desk) -> None:
    with Press(media=desk.media) as press:
        press.render(edition, Format.PDF)


def _whole_process(command: list[str]) -> None:
    subprocess.run(command, check=True, capture_output=True, timeout=300)


def report(title: str, measured: list[Measured], unit: str) -> None:
    """A table; the ratios are to the row named `unit`."""
    print(f"\n{title}")
    base = dict(measured)[unit]
    for name, seconds in measured:
        print(f"  {name:<32} {seconds * 1000:10.2f} ms   ×{seconds / base:.2f}")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks")
    parser.add_argument("--articles", type=int, nargs="+", default=[5, 20])
    parser.add_argument("--runs", type=int, default=3)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, open_desk(Path(folder)) as desk:
        for articles in chosen.articles:
            edition = edition_of(articles, desk)
            report(f"The engine, {articles} articles", stages(edition, chosen.runs), "one edit")
            report(
                f"A whole PDF, {articles} articles",
                renderings(edition, desk, chosen.runs),
                "press, warm",
            )


if __name__ == "__main__":
    main()
