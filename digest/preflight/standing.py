"""What the library knows beside an edition, as the pre-flight needs it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

from digest.errors import NotFoundError
from digest.model import (
    Article,
    ArticleBlock,
    ArticleId,
    Edition,
    EditionId,
    LeadBlock,
    RankingBlock,
    RankingList,
    Takedown,
)
from digest.movements import movements
from digest.upkeep import Capture, Newest


class EditionSeen(Protocol):
    """What is told of an edition in which an article ran before."""

    @property
    def id(self) -> EditionId: ...

    @property
    def date(self) -> date: ...


class Knowing(Protocol):
    """What is asked of `digest.library.Library`."""

    def article(self, id: ArticleId) -> Article: ...

    def groups(self, ids: Iterable[ArticleId]) -> dict[ArticleId, ArticleId]: ...

    def ran_in(
        self, ids: Iterable[ArticleId], before: Edition
    ) -> Mapping[ArticleId, EditionSeen]: ...

    def taken_down(self) -> Mapping[ArticleId, Takedown]: ...

    def charts(self) -> tuple[RankingList, ...]: ...

    def history(
        self, ranking: RankingList, *, since: datetime | None = None
    ) -> tuple[RankingList, ...]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """`newest` are the newest revisions of the edition's articles and captures of its charts,
    `groups` the best article of each that has copies, `ran` the last edition that was issued with
    an article, `taken_down` what may not be printed."""

    newest: Newest = field(default_factory=Newest)
    groups: Mapping[ArticleId, ArticleId] = field(default_factory=dict)
    ran: Mapping[ArticleId, EditionSeen] = field(default_factory=dict)
    taken_down: Mapping[ArticleId, Takedown] = field(default_factory=dict)


def standing_of(edition: Edition, library: Knowing) -> Standing:
    """What `library` knows of the articles and charts of `edition`. Raises LibraryError."""
    articles = tuple(dict.fromkeys(block.article.id for block in article_blocks(edition)))
    charts = {block.ranking.chart for block in ranking_blocks(edition)}
    return Standing(
        newest=Newest(
            articles=dict(_newest(articles, library)),
            charts={
                ranking.chart: Capture(
                    ranking=ranking, movements=movements(ranking, library.history(ranking))
                )
                for ranking in (library.charts() if charts else ())
                if ranking.chart in charts
            },
        ),
        groups=library.groups(articles),
        ran=library.ran_in(articles, edition),
        taken_down=library.taken_down(),
    )


def article_blocks(edition: Edition) -> Iterator[LeadBlock | ArticleBlock]:
    """The blocks that print an article, in reading order."""
    for block in edition.blocks:
        if isinstance(block, LeadBlock | ArticleBlock):
            yield block


def ranking_blocks(edition: Edition) -> Iterator[RankingBlock]:
    """The blocks that print a chart, in reading order."""
    for block in edition.blocks:
        if isinstance(block, RankingBlock):
            yield block


def _newest(articles: Sequence[ArticleId], library: Knowing) -> Iterator[tuple[ArticleId, Article]]:
    for id in articles:
        try:
            yield id, library.article(id)
        except NotFoundError:  # of another desk, or of an editor's own making
            continue
