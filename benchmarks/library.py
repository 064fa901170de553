"""Measures a large library: search as one types, the library pane's opening, a day's inserting.

python -m benchmarks.library [--articles N] [--keep FOLDER]

The library is made first (a quarter of an hour and 17 GB for a million articles) and thrown away
afterwards, unless a FOLDER is named to keep it in; one that is there is measured as it is.
"""

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from itertools import cycle, islice
from pathlib import Path
from random import Random

from benchmarks.libraries import make_library
from benchmarks.newsroom import NOW, PER_DAY, SECTIONS, SOURCES, article, vocabulary
from digest.library import FILE_NAME, ArticleQuery, Library, open_library

COUNTED = 1000
"""So far the pane counts what was found; beyond, it says "over 1,000"."""

PAGE = 100

_COMMON = (
    "the", "government", "minister said", "council harbour", "police in the city", "new york",
    "said that the government would", "report on inflation", "protest", "according", "a", "it is",
)  # fmt: skip
_GERMAN = ("regierung", "der hafen", "wirtschaft und verkehr", "straßenbau", "bundesgericht")
_JAPANESE = (
    "東",
    "東京",
    "東京都",
    "日本政府",
    "経済対策",
    "首相は",
    "選挙",
    "ロシア",
    "地震の",
    "国会",
)
_QUOTED = (
    '"of the government', '"council plan"', '"the new minister" report', '"in a day', '"said that"',
    '"日本の', '"to the police"',
)  # fmt: skip

Question = Callable[[], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """How one kind of question fared; milliseconds."""

    name: str
    times: list[float]

    def line(self) -> str:
        ordered = sorted(self.times)
        median, late = statistics.median(ordered), ordered[int(len(ordered) * 0.95)]
        return (
            f"  {self.name:<44} {len(ordered):5} {median:9.1f} ms {late:9.1f} ms"
            f" {ordered[-1]:9.1f} ms"
        )


def keystrokes(texts: tuple[str, ...]) -> Iterator[str]:
    """What stands in the search field after each key."""
    for text in texts:
        for length in range(1, len(text) + 1):
            yield text[:length]


def rare_words(count: int) -> tuple[str, ...]:
    """Words from the end of the English vocabulary."""
    return tuple(Random(1).sample(vocabulary("en").words[-20_000:], count))


def filters() -> tuple[ArticleQuery, ...]:
    """What can be chosen beside the words, alone and together."""
    day, week = NOW - timedelta(days=1), NOW - timedelta(days=7)
    return (
        ArticleQuery(section=SECTIONS[0]),
        ArticleQuery(section=SECTIONS[-1]),
        ArticleQuery(source=SOURCES[0]),
        ArticleQuery(source=SOURCES[-1]),
        ArticleQuery(since=day),
        ArticleQuery(since=week, section=SECTIONS[1]),
        ArticleQuery(unused=True),
        ArticleQuery(ranked=True),
        ArticleQuery(copies=True),
        ArticleQuery(section=SECTIONS[0], source=SOURCES[-1]),
        ArticleQuery(section=SECTIONS[2], unused=True, since=week),
        ArticleQuery(ranked=True, section=SECTIONS[0], unused=True),
    )


def kinds() -> Iterator[tuple[str, list[ArticleQuery]]]:
    """Every kind of question with its queries."""
    typed = {
        "common words, each key": keystrokes(_COMMON),
        "rare words, each key": keystrokes(rare_words(12)),
        "German, each key": keystrokes(_GERMAN),
        "Japanese, each key": keystrokes(_JAPANESE),
        "phrases in quotes, each key": keystrokes(_QUOTED),
    }
    queries = {name: [ArticleQuery(words=text) for text in texts] for name, texts in typed.items()}
    everything = [query for each in queries.values() for query in each]
    yield from queries.items()
    yield (
        "any of these, with filters",
        [
            replace(chosen, words=query.words)
            for query, chosen in zip(everything, cycle(filters()), strict=False)
        ],
    )
    yield "filters without words", list(filters())


def ask(library: Library, query: ArticleQuery, offset: int = 0) -> None:
    """What the pane asks after a key: a page, and how many there are."""
    library.search(query, limit=PAGE, offset=offset)
    library.count(query, at_most=COUNTED)


def measured(name: str, questions: list[Question]) -> Asked:
    times = []
    for question in questions:
        start = time.perf_counter()
        question()
        times.append((time.perf_counter() - start) * 1000)
    return Asked(name=name, times=times)


def search_as_you_type(library: Library) -> Iterator[Asked]:
    everything: list[float] = []
    for name, queries in kinds():
        asked = measured(name, [partial(ask, library, query) for query in queries])
        everything += asked.times
        yield asked
    deep = [ArticleQuery(words=words) for words in ("the", "government", "東京", "")]
    pages: list[Question] = [
        partial(ask, library, query, page * PAGE) for query in deep for page in (1, 2, 5, 20, 100)
    ]
    yield measured("pages 2 to 101", pages)
    yield Asked(name="ALL KEYS AND FILTERS", times=everything)


def opening(folder: Path) -> Asked:
    """The pane's first page, count and facets over a library just opened."""

    def open_pane() -> None:
        library.search(ArticleQuery(), limit=PAGE)
        library.count(ArticleQuery(), at_most=COUNTED)
        library.sections()
        library.source_health()
        library.charts()

    times = []
    for _ in range(7):
        library = open_library(folder)
        times += measured("", [open_pane]).times
        library.close()
    return Asked(name="first page, count, sections, sources, charts", times=times)


def inserting(library: Library, newest: int) -> Asked:
    """Days of new articles; of each twenty one is another source's copy of one before."""
    first = library.count(ArticleQuery(copies=True))
    days: list[Question] = []
    for start in range(first, first + 3 * PER_DAY, PER_DAY):
        came = [article(number, newest=newest) for number in range(start, start + PER_DAY)]
        for number in range(10, PER_DAY, 20):
            came[number] = replace(
                came[number - 1], source="agency", url=f"https://agency.example/{start + number}"
            )
        gathered = NOW + timedelta(days=(start - newest) // PER_DAY + 1)
        days.append(partial(library.save_articles, came, gathered=gathered))
    return measured(f"{PER_DAY:,} articles", days)


def report(title: str, asked: list[Asked]) -> None:
    print(f"\n{title:<46}  asked     median        95 %       worst")
    for each in asked:
        print(each.line())


@contextmanager
def kept_or_thrown_away(keep: Path | None) -> Iterator[Path]:
    if keep is not None:
        yield keep
        return
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.library")
    parser.add_argument("--articles", type=int, default=1_000_000)
    parser.add_argument("--keep", type=Path)
    chosen = parser.parse_args()
    with kept_or_thrown_away(chosen.keep) as folder:
        library = make_library(folder, chosen.articles, lambda done: print(f"{done:,}", end="\r"))
        size = (folder / FILE_NAME).stat().st_size
        articles = library.count(ArticleQuery(copies=True))
        sample = list(islice((article(n * 7, newest=chosen.articles) for n in range(500)), 500))
        words = statistics.mean(each.words for each in sample)
        print(
            f"{articles:,} articles of {words:.0f} words each, {size / articles / 1000:.1f} kB each"
        )
        report("Search as one types", list(search_as_you_type(library)))
        report("Opening the library pane", [opening(folder)])
        report("Inserting a day", [inserting(library, chosen.articles - 1)])
        library.close()


if __name__ == "__main__":
    main()
