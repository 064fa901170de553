"""What ran before, what is newer by now, what an edition prints twice. Pure."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from digest.model import ArticleBlock, ArticleId, Edition, LeadBlock, RankingBlock
from digest.preflight.blocks import cut, short_title
from digest.preflight.findings import Finding, FindingKind, Fix, FixKind, Severity
from digest.preflight.standing import Standing, article_blocks, ranking_blocks
from digest.upkeep import newer_article, newer_ranking

STALE_AFTER = timedelta(hours=12)
"""A chart captured longer before the edition's moment tells of another day."""


def news_findings(
    edition: Edition, standing: Standing, *, moment: datetime, stale_after: timedelta = STALE_AFTER
) -> Iterator[Finding]:
    """What `standing` says of the blocks of `edition`, which goes out at `moment` (aware)."""
    yield from _repeated(edition, standing)
    for block in article_blocks(edition):
        yield from _of_article(block, standing)
    for chart in ranking_blocks(edition):
        yield from _of_chart(chart, standing, moment, stale_after)


def _repeated(edition: Edition, standing: Standing) -> Iterator[Finding]:
    """The second of two blocks with the same article, or with copies of one."""
    first: dict[ArticleId, LeadBlock | ArticleBlock] = {}
    for block in article_blocks(edition):
        best = standing.groups.get(block.article.id, block.article.id)
        other = first.setdefault(best, block)
        if other is block:
            continue
        same = other.article.id == block.article.id
        yield Finding(
            kind=FindingKind.DUPLICATE if same else FindingKind.COPY,
            severity=Severity.WARNING,
            facts={"title": short_title(block), "other": short_title(other)},
            block=block.id,
            fix=Fix(kind=FixKind.REMOVE_BLOCK),
            about=other.article.id,
        )


def _of_article(block: LeadBlock | ArticleBlock, standing: Standing) -> Iterator[Finding]:
    article = block.article
    if article.id in standing.taken_down:
        yield Finding(
            kind=FindingKind.TAKEN_DOWN,
            severity=Severity.ERROR,
            facts={"title": short_title(block), "reason": standing.taken_down[article.id].reason},
            block=block.id,
            fix=Fix(kind=FixKind.REMOVE_BLOCK),
        )
    newest = standing.newest.articles.get(article.id)
    if newest is not None and newer_article(block, newest):
        yield Finding(
            kind=FindingKind.CHANGED,
            severity=Severity.WARNING,
            facts={"title": short_title(block)},
            block=block.id,
            fix=Fix(kind=FixKind.TAKE_REVISION, article=newest),
            about=f"{newest.update_number or ''} {newest.updated or ''} {newest.words}",
        )
    ran = standing.ran.get(article.id)
    if ran is not None:
        yield Finding(
            kind=FindingKind.ALREADY_RAN,
            severity=Severity.NOTE,
            facts={"title": short_title(block), "day": ran.date},
            block=block.id,
            fix=Fix(kind=FixKind.REMOVE_BLOCK),
            about=ran.id,
        )


def _of_chart(
    block: RankingBlock, standing: Standing, moment: datetime, stale_after: timedelta
) -> Iterator[Finding]:
    chart = block.ranking
    newest = standing.newest.charts.get(chart.chart)
    newer = newest if newest and newer_ranking(block, newest.ranking) else None
    fix = (
        Fix(kind=FixKind.TAKE_RANKING, ranking=newer.ranking, movements=newer.movements)
        if newer
        else None
    )
    title = cut(block.title or chart.title)
    age = moment - chart.captured
    if age > stale_after:
        yield Finding(
            kind=FindingKind.STALE_RANKING,
            severity=Severity.WARNING,
            facts={
                "title": title,
                "captured": chart.captured,
                "hours": round(age / timedelta(hours=1)),
            },
            block=block.id,
            fix=fix,
            about=chart.captured.isoformat(),
        )
    elif newer is not None:
        yield Finding(
            kind=FindingKind.NEWER_RANKING,
            severity=Severity.NOTE,
            facts={"title": title, "captured": newer.ranking.captured},
            block=block.id,
            fix=fix,
            about=newer.ranking.captured.isoformat(),
        )
