"""Measures the reading of pages beside trafilatura's, in one run.

python -m benchmarks.pages [--runs K] [FOLDER …]

Pages are the `.html` and `.html.gz` files in each folder and below it; without a folder the shared
corpus where it is at hand, else the sample site. A `truth.json` beside them may tell a page's
address. Each page is read by all readers in turn, the first round is not counted, and of each
page's times the median is taken.
"""

import argparse
import gzip
import json
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import trafilatura

from benchmarks.editions import saved_pages
from digest.sources import read

_CORPUS = Path(__file__).parents[1] / "../shared/corpus"
_NOW = datetime(2026, 3, 12, 6, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A saved page; `url` is its address, None where nobody tells."""

    name: str
    content: bytes
    url: str | None


Reader = Callable[[Page], object]


def ours(page: Page) -> object:
    """Articles and rankings."""
    return read(page.content, name=page.name, url=page.url, now=_NOW)


def theirs_in_full(page: Page) -> object:
    """What comes nearest: the body for precision with links, tables and the page's metadata."""
    return trafilatura.bare_extraction(
        page.content,
        url=page.url,
        favor_precision=True,
        include_comments=False,
        include_formatting=True,
        include_links=True,
        include_tables=True,
        with_metadata=True,
    )


def theirs_as_usual(page: Page) -> object:
    """trafilatura's plain text, as it stands in its own first example."""
    return trafilatura.extract(page.content)


READERS: tuple[tuple[str, Reader], ...] = (
    ("articles and rankings", ours),
    ("trafilatura, the same facts", theirs_in_full),
    ("trafilatura, text alone", theirs_as_usual),
)


def pages_in(folder: Path) -> list[Page]:
    """The pages of a folder and of those below it."""
    addresses = {}
    for truths in folder.rglob("truth.json"):
        for truth in json.loads(truths.read_text("utf-8")):
            addresses[truths.parent / truth["file"]] = truth.get("url")
    files = sorted(path for path in folder.rglob("*.html*") if path.suffix in (".html", ".gz"))
    return [Page(name=file.name, content=_content(file), url=addresses.get(file)) for file in files]


def _content(file: Path) -> bytes:
    content = file.read_bytes()
    return gzip.decompress(content) if file.suffix == ".gz" else content


def usual_pages() -> list[Page]:
    """The shared corpus of articles and rankings, else the sample site."""
    shared = [folder for part in ("articles", "rankings") if (folder := _CORPUS / part).is_dir()]
    if shared:
        return [page for folder in shared for page in pages_in(folder)]
    return [Page(name=file.name, content=_content(file), url=None) for file in saved_pages()]


def seconds_of(pages: Sequence[Page], runs: int) -> list[list[float]]:
    """For each reader the median seconds of each page."""
    taken: list[list[list[float]]] = [[[] for _ in pages] for _ in READERS]
    for run in range(runs + 1):
        for number, page in enumerate(pages):
            for times, (_, reader) in zip(taken, READERS, strict=True):
                start = time.perf_counter()
                reader(page)
                if run:
                    times[number].append(time.perf_counter() - start)
    return [[statistics.median(times) for times in reader] for reader in taken]


def main() -> None:
    """Measures and prints the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    pages = [page for folder in options.folders for page in pages_in(folder)] or usual_pages()
    measured = seconds_of(pages, options.runs)
    own = measured[0]
    print(f"{len(pages)} pages, median of {options.runs} runs each, milliseconds a page")
    print(f"{'':29}{'median':>8}{'mean':>8}{'ours to it':>12}{'page by page':>14}")
    for (name, _), seconds in zip(READERS, measured, strict=True):
        print(
            f"{name:29}{statistics.median(seconds) * 1000:8.1f}"
            f"{statistics.fmean(seconds) * 1000:8.1f}"
            f"{statistics.median(own) / statistics.median(seconds):12.2f}"
            f"{statistics.median(map(_ratio, own, seconds)):14.2f}"
        )


def _ratio(own: float, other: float) -> float:
    return own / other


if __name__ == "__main__":
    main()
