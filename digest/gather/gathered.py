"""What a gathering brought. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from digest.model import Article, ArticleId, ChartId, RankingList, SourceFailure

if TYPE_CHECKING:
    from digest.pictures import Picture


@dataclass(frozen=True, slots=True, kw_only=True)
class Visited:
    """A source that was read to its end, be it in vain, and what stood there."""

    source: str
    articles: tuple[ArticleId, ...] = ()
    charts: tuple[ChartId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """Everything that one gathering brought, or a part of it.

    Articles are in the order of the sources and, within a source, of its own; each is there once.
    `pictures` are the contents of the articles' `Image.media`, but for those that were known or
    have been handed over. `failures` are the sources that brought nothing, `problems` sentences
    about parts that did not come. `visited` are the sources that were read to their end.
    """

    articles: tuple[Article, ...] = ()
    rankings: tuple[RankingList, ...] = ()
    pictures: "tuple[Picture, ...]" = ()
    failures: tuple[SourceFailure, ...] = ()
    problems: tuple[str, ...] = ()
    visited: tuple[Visited, ...] = ()


def merged(parts: Iterable[Gathered]) -> Gathered:
    """All `parts` as one, what they share kept once."""
    parts = tuple(parts)
    return Gathered(
        articles=each_once(article for part in parts for article in part.articles),
        rankings=each_chart_once(ranking for part in parts for ranking in part.rankings),
        pictures=tuple(
            {picture.media: picture for part in parts for picture in part.pictures}.values()
        ),
        failures=tuple(failure for part in parts for failure in part.failures),
        problems=tuple(dict.fromkeys(problem for part in parts for problem in part.problems)),
        visited=tuple(visited for part in parts for visited in part.visited),
    )


def each_once(articles: Iterable[Article]) -> tuple[Article, ...]:
    """The articles without repetitions: of those with one id the one with the most words, in the
    place of the first."""
    kept: dict[ArticleId, Article] = {}
    for article in articles:
        known = kept.get(article.id)
        if known is None or article.words > known.words:
            kept[article.id] = article
    return tuple(kept.values())


def each_chart_once(rankings: Iterable[RankingList]) -> tuple[RankingList, ...]:
    """One capture of each chart: the longest, for a page often prints only a chart's head."""
    kept: dict[tuple[ChartId, datetime], RankingList] = {}
    for ranking in rankings:
        key = (ranking.chart, ranking.captured)
        known = kept.get(key)
        if known is None or len(ranking.items) > len(known.items):
            kept[key] = ranking
    return tuple(kept.values())
