"""Sources in, Gathered out."""

import logging
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from itertools import islice
from pathlib import Path
from urllib.parse import urlsplit

from digest.errors import FetchError, ReadError
from digest.gather.article_pictures import illustrated
from digest.gather.caller import ALONE, Caller
from digest.gather.errand import Errand, PageFetcher
from digest.gather.gathered import Gathered, Visited, each_chart_once, each_once
from digest.gather.leaves import Leaf, headed
from digest.gather.reading import leaves_of, leaves_of_files
from digest.gather.walking import Visit, walk
from digest.model import (
    Article,
    RankingList,
    Source,
    SourceFailure,
)

_log = logging.getLogger(__name__)

LeavesOf = Callable[[Source, Errand], Iterator[list[Leaf]]]

BATCH = 25
"""So many articles are handed over at a time, with their pictures."""


def gather(
    sources: Sequence[Source],
    fetcher: PageFetcher,
    *,
    now: datetime,
    caller: Caller = ALONE,
) -> Gathered:
    """Everything that `sources` bring, those of different hosts at the same time.

    A source that brings nothing is a SourceFailure (its `source` is the source's id), a page or
    picture that does not come a problem; paused ones are left out. `now` (aware) is when the
    rankings count as captured. Cancelled, it returns at once with what is there.
    """
    visits = [
        Visit(host=host_of(source.address), bring=partial(visit_source, source))
        for source in dict.fromkeys(sources)  # several publications may read one
        if not source.paused
    ]
    return walk(visits, fetcher, caller, now)


def gather_incoming(
    source: Source,
    files: Sequence[Path],
    fetcher: PageFetcher,
    *,
    now: datetime,
    caller: Caller = ALONE,
) -> Gathered:
    """What the `files` bring that came into the folder of `source`; the rest as with `gather`."""
    visit = partial(visit_source, source, leaves_of=partial(leaves_of_files, files))
    return walk([Visit(host="", bring=visit)], fetcher, caller, now)


def visit_source(
    source: Source, errand: Errand, *, leaves_of: LeavesOf = leaves_of
) -> Iterator[Gathered]:
    """What the source brings, part by part; the last says what stands there in all, and holds the
    failure where that is nothing."""
    met: list[Visited] = []
    problems: list[str] = []
    failure = None
    try:
        for leaves in leaves_of(source, errand):
            problems += (problem for leaf in leaves for problem in leaf.problems)
            met.append((yield from parts_of(leaves, source, errand)))
    except (FetchError, ReadError) as error:
        failure = failure_of(source.address, str(error), error.remedy, errand, source=source.id)
    except Exception as error:  # noqa: BLE001 - what nobody foresaw costs its source, not the run
        _log.exception("The source %s could not be read", source.address)
        reason = f"It could not be read ({type(error).__name__}: {error})."
        failure = failure_of(source.address, reason, ReadError.remedy, errand, source=source.id)
    if errand.stopped:
        return
    whole = _together(source, met)
    if failure is None and not whole.articles and not whole.charts:
        reason = " ".join(problems[:3]) or "It holds neither articles nor rankings."
        failure = failure_of(source.address, reason, ReadError.remedy, errand, source=source.id)
    yield Gathered(failures=(failure,) if failure else (), visited=(whole,))


def parts_of(
    leaves: Sequence[Leaf], source: Source, errand: Errand
) -> Generator[Gathered, None, Visited]:
    """The leaves' content, its pictures a batch at a time; returns what was met."""
    whence = _named(leaves, source)
    captured = _captured(leaves, source, errand.now)
    problems = (problem for leaf in leaves for problem in leaf.problems)
    yield Gathered(rankings=captured, problems=tuple(problems))
    yield from _illustrated_parts(whence, source, errand)
    return Visited(
        source=source.id,
        articles=tuple(article.id for article in whence),
        charts=tuple(ranking.chart for ranking in captured),
    )


def _together(source: Source, met: Sequence[Visited]) -> Visited:
    return Visited(
        source=source.id,
        articles=tuple(dict.fromkeys(id for each in met for id in each.articles)),
        charts=tuple(dict.fromkeys(id for each in met for id in each.charts)),
    )


def failure_of(
    address: str, reason: str, remedy: str, errand: Errand, *, source: str = ""
) -> SourceFailure:
    """Why nothing came from `address`, of the source with that id."""
    return SourceFailure(
        source=source, address=address, reason=reason, remedy=remedy, at=errand.now
    )


def _named(leaves: Sequence[Leaf], source: Source) -> dict[Article, Leaf]:
    """The leaves' articles, each once, with the source's name and section on them."""
    whence: dict[Article, Leaf] = {}
    for leaf in leaves:
        for article in map(headed, leaf.articles):
            section = article.section or source.section
            if article.headline:
                whence[replace(article, source=source.id, section=section)] = leaf
    return {article: whence[article] for article in each_once(whence)}


def _captured(leaves: Sequence[Leaf], source: Source, now: datetime) -> tuple[RankingList, ...]:
    rankings = (ranking for leaf in leaves for ranking in leaf.rankings)
    return each_chart_once(replace(ranking, source=source.id, captured=now) for ranking in rankings)


def _illustrated_parts(
    whence: Mapping[Article, Leaf], source: Source, errand: Errand
) -> Iterator[Gathered]:
    left = iter(whence)
    while batch := list(islice(left, BATCH)):
        fine = illustrated([(article, whence[article]) for article in batch], source, errand)
        yield Gathered(articles=fine.articles, pictures=fine.pictures, problems=fine.problems)
        errand.shown.update(fine.fetched)  # handed over by now: nothing names a lost picture


def host_of(address: str) -> str:
    """The host of a web address, "" for a path."""
    try:
        return urlsplit(address).hostname or ""
    except ValueError:  # a bracket left open; reading it says so
        return ""
