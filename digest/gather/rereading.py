"""Pages of articles that were gathered before, read again: for what their feed names no more.

What the library has of an article stands for the feed's words, so that a page which lacks a
standfirst does not take it away.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial

from digest.errors import FetchError, GoneError
from digest.gather.caller import ALONE, Caller
from digest.gather.entries import page_again
from digest.gather.errand import Errand, PageFetcher
from digest.gather.gathered import Gathered
from digest.gather.gathering import host_of, visit_source
from digest.gather.leaves import Leaf
from digest.gather.walking import Visit, walk
from digest.model import Article, ArticleId, Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Reread:
    """What the pages say by now; `there` are the articles whose pages answered, `gone` those whose
    sites have taken them away, with what the site says."""

    gathered: Gathered
    there: frozenset[ArticleId] = frozenset()
    gone: Mapping[ArticleId, str] = field(default_factory=dict)


def reread(
    articles: Sequence[tuple[Article, Source]],
    fetcher: PageFetcher,
    *,
    now: datetime,
    caller: Caller = ALONE,
) -> Reread:
    """Reads the pages of `articles`, each as its source allows; those of different hosts at the
    same time. One that does not come, for whatever reason, is as it was."""
    found = _Found()
    of_source: defaultdict[tuple[str, Source], list[Article]] = defaultdict(list)
    for article, source in articles:
        if article.url:
            of_source[host_of(article.url), source].append(article)
    visits = [
        Visit(host=host, bring=partial(_visit, source, tuple(wanted), found))
        for (host, source), wanted in of_source.items()
    ]
    gathered = walk(visits, fetcher, caller, now)
    return Reread(gathered=gathered, there=frozenset(found.there), gone=found.gone)


@dataclass(slots=True)
class _Found:
    """What became of the pages, told by several threads."""

    there: set[ArticleId] = field(default_factory=set)
    gone: dict[ArticleId, str] = field(default_factory=dict)


def _visit(
    source: Source, articles: tuple[Article, ...], found: _Found, errand: Errand
) -> Iterator[Gathered]:
    """As a visit to a source, but that nothing is said of how the source fares."""
    leaves_of = partial(_leaves, articles, found)
    for part in visit_source(source, errand, leaves_of=leaves_of):
        yield replace(part, failures=(), visited=())


def _leaves(
    articles: tuple[Article, ...], found: _Found, source: Source, errand: Errand
) -> Iterator[list[Leaf]]:
    tasks = [partial(_again, article, source, found, errand) for article in articles]
    read = [article for article in errand.run(source.name, tasks) if article is not None]
    yield [Leaf(articles=tuple(read))]


def _again(article: Article, source: Source, found: _Found, errand: Errand) -> Article | None:
    try:
        read = page_again(article, source, errand)
    except GoneError as error:
        found.gone[article.id] = str(error)
        return None
    except FetchError:
        return None  # a site that is down has withdrawn nothing; the next look tells
    found.there.add(article.id)
    return read
