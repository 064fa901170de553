"""Sources in, Gathered out."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from itertools import islice
from urllib.parse import urlsplit

from digest.errors import FetchError, ReadError
from digest.gather.article_pictures import illustrated
from digest.gather.caller import ALONE, Caller
from digest.gather.errand import Errand, PageFetcher
from digest.gather.gathered import Gathered, Visited, each_chart_once, each_once
from digest.gather.leaves import Leaf, headed
from digest.gather.reading import leaves_of
from digest.gather.walking import Visit, walk
from digest.model import (
    Article,
    ArticleId,
    ChartId,
    RankingList,
    Source,
    SourceFailure,
    SourceId,
    SourceKind,
)

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
        Visit(host=_host(source.address), bring=partial(visit_source, source))
        for source in sources
        if not source.paused
    ]
    return walk(visits, fetcher, caller, now)


def gather_address(
    address: str,
    fetcher: PageFetcher,
    *,
    now: datetime,
    allow_private: bool = False,
    caller: Caller = ALONE,
) -> Gathered:
    """What one path, folder, page or feed brings, as `gather` would; for an import by hand."""
    by_hand = source_by_hand(address, allow_private=allow_private)
    return gather([by_hand], fetcher, now=now, caller=caller)


def source_by_hand(address: str, *, allow_private: bool) -> Source:
    """The source that an address given by hand is for the moment; it has no id."""
    return Source(
        id=SourceId(""),
        name=address,
        kind=SourceKind.PAGE,
        address=address.strip(),
        allow_private=allow_private,
    )


def visit_source(source: Source, errand: Errand) -> Iterator[Gathered]:
    """What the source brings, part by part; the last says what was met in all, and holds the
    failure where that is nothing."""
    articles: list[ArticleId] = []
    charts: list[ChartId] = []
    problems: list[str] = []
    failure = None
    try:
        for leaves in leaves_of(source, errand):
            whence = _named(leaves, source)
            captured = _captured(leaves, source, errand.now)
            articles += (article.id for article in whence)
            charts += (ranking.chart for ranking in captured)
            problems += (problem for leaf in leaves for problem in leaf.problems)
            yield Gathered(
                rankings=captured,
                problems=tuple(problem for leaf in leaves for problem in leaf.problems),
            )
            yield from _illustrated_parts(whence, source, errand)
    except (FetchError, ReadError) as error:
        failure = failure_of(source, errand, str(error), error.remedy)
    if errand.stopped:
        return
    if failure is None and not articles and not charts:
        reason = " ".join(problems[:3]) or "It holds neither articles nor rankings."
        failure = failure_of(source, errand, reason, ReadError.remedy)
    met = Visited(
        source=source.id,
        articles=tuple(dict.fromkeys(articles)),
        charts=tuple(dict.fromkeys(charts)),
    )
    yield Gathered(failures=(failure,) if failure else (), visited=(met,))


def failure_of(source: Source, errand: Errand, reason: str, remedy: str) -> SourceFailure:
    """Why `source` brought nothing."""
    return SourceFailure(
        source=source.id, address=source.address, reason=reason, remedy=remedy, at=errand.now
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
    unseen = iter(errand.unseen(whence))
    while batch := list(islice(unseen, BATCH)):
        fine = illustrated([(article, whence[article]) for article in batch], source, errand)
        yield Gathered(articles=fine.articles, pictures=fine.pictures, problems=fine.problems)


def _host(address: str) -> str:
    try:
        return urlsplit(address).hostname or ""
    except ValueError:  # a bracket left open; reading it says so
        return ""
