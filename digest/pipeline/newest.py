"""What the library has newest of all that an edition prints."""

from contextlib import suppress
from datetime import datetime

from digest.compose import compared_since
from digest.edits import Kept
from digest.errors import NotFoundError
from digest.library import Library
from digest.model import Article, ArticleId, Edition, RankingBlock, RankingList
from digest.movements import movements
from digest.pipeline.making import previous_edition
from digest.pipeline.successors import publication_of
from digest.selection import rule_takes
from digest.upkeep import Capture, Newest, newer_ranking


def newest_of(edition: Edition, library: Library) -> Newest:
    """The newest readings of the edition's articles, and the later captures of its charts with
    their movements, told against what the publication's recipe says. Raises LibraryError."""
    charts = {chart.chart: chart for chart in library.charts()}
    captures = {}
    for block in edition.blocks:
        if isinstance(block, RankingBlock):
            chart = charts.get(block.ranking.chart)
            if chart is not None and newer_ranking(block, chart):
                captures[chart.chart] = _capture(chart, edition, library)
    return Newest(articles=newest_articles(edition, library), charts=captures)


def newest_articles(edition: Edition, library: Library) -> dict[ArticleId, Article]:
    """The newest readings of the edition's articles, by their ids. Raises LibraryError."""
    articles = {}
    for block in edition.blocks:
        if isinstance(block, Kept) and not isinstance(block, RankingBlock):
            with suppress(NotFoundError):  # of another desk, or deleted: nothing newer is known
                articles[block.article.id] = library.article(block.article.id)
    return articles


def _capture(chart: RankingList, edition: Edition, library: Library) -> Capture:
    since = _since(chart, edition, library)
    earlier = library.history(chart, since=since)
    return Capture(ranking=chart, movements=movements(chart, earlier, since=since))


def _since(chart: RankingList, edition: Edition, library: Library) -> datetime | None:
    publication = publication_of(edition, library)
    if publication is None:
        return None
    rules = (rule for rule in publication.recipe.rankings if rule_takes(rule, chart))
    rule = next(rules, None)
    if rule is None:
        return None
    previous = previous_edition(publication, library, edition.date, edition.slot)
    return compared_since(rule, previous)
