"""The engine's stages: reading a page, one edit, what an edition weighs on its way."""

import pickle
import statistics
import time
from collections.abc import Callable

from benchmarks.editions import NOW, edition_of, saved_pages
from digest import edits
from digest.codec import to_json
from digest.model import LeadBlock
from digest.sources import read


def print_stages(articles: int, runs: int) -> None:
    """A table of medians; the ratios are to one edit."""
    measured = stages(articles, runs)
    unit = measured["one edit"]
    print(f"\nThe engine, {articles} articles")
    for name, seconds in measured.items():
        print(f"  {name:<32} {seconds * 1000:10.3f} ms   ×{seconds / unit:.2f}")


def stages(articles: int, runs: int) -> dict[str, float]:
    """Median seconds by stage."""
    page = saved_pages()[0]
    content = page.read_bytes()
    edition = edition_of(articles).edition
    lead = next(block for block in edition.blocks if isinstance(block, LeadBlock))
    words = iter(range(10**9))
    works: dict[str, tuple[Callable[[], object], int]] = {
        "read one HTML page": (lambda: read(content, name=page.name, now=NOW), runs * 4),
        "one edit": (lambda: edits.override(edition, lead.id, headline=str(next(words))), 200),
        "edition to JSON (autosave)": (lambda: to_json(edition), runs * 4),
        "edition pickled for the press": (lambda: pickle.dumps(edition), runs * 4),
    }
    return {name: _median(work, times) for name, (work, times) in works.items()}


def _median(work: Callable[[], object], runs: int) -> float:
    taken = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)
