"""The draft of an edition as its recipe makes it: gather, select, compose."""

import uuid
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from digest.compose import compared_since, compose
from digest.deliver import USUAL_SLOT
from digest.desk import Desk
from digest.gather.caller import Progress, never
from digest.health import silences
from digest.library import Library
from digest.model import (
    ArticleId,
    ChartId,
    Edition,
    EditionState,
    Publication,
    RankingList,
    Source,
    SourceFailure,
    SourceId,
)
from digest.pipeline.gate import article_blocks
from digest.pipeline.gathering import gather_sources
from digest.pipeline.stoppable import stop_if
from digest.selection import Selection, own_articles, own_charts, select

REMEMBERED_EDITIONS = 60
"""How many of a publication's last editions are asked what ran already."""


def make_edition(
    publication: Publication,
    desk: Desk,
    *,
    date: date,
    now: datetime,
    slot: str = USUAL_SLOT,
    on_progress: Progress | None = None,
    cancelled: Callable[[], bool] = never,
) -> Edition:
    """The draft of `publication` for `date` as its recipe makes it at `now` (aware), unsaved.

    A source that failed stands in the edition's `failures`, and so does one that has been quiet
    for longer than is its habit. Raises MakingCancelled, LibraryError.
    """
    recipe, library = publication.recipe, desk.library
    kept = gather_sources(
        recipe.sources, desk, now=now, on_progress=on_progress, cancelled=cancelled
    )
    stop_if(cancelled)
    kept_articles = library.candidates(now - timedelta(hours=recipe.max_age_hours))
    articles = own_articles(kept_articles, kept.gathered.articles, recipe)
    charts = own_charts(library.charts(), kept.gathered.rankings, recipe)
    ran = _ran_already(publication, library)
    groups = library.groups([*(article.id for article in articles), *ran])
    selection = select(articles, charts, recipe, now, ran=ran, groups=groups)
    previous = previous_edition(publication, library, date, slot)
    return compose(
        selection,
        publication,
        date=date,
        slot=slot,
        number=library.next_number(publication.id),
        now=now,
        captures=_captures(selection, library, previous),
        previous=previous,
        new_id=lambda: uuid.uuid4().hex,
        failures=_named(
            [*kept.gathered.failures, *_silences(recipe.sources, library, now)], recipe.sources
        ),
    )


def _silences(
    sources: Sequence[Source], library: Library, now: datetime
) -> tuple[SourceFailure, ...]:
    """The sources that were gathered just now, and well, but are quiet or empty."""
    gathered = {source.id for source in sources if not source.paused}
    return tuple(
        silence
        for health in library.source_health()
        if health.source in gathered and health.last_tried == now
        for silence in silences(health, now)
    )


def _named(
    failures: Sequence[SourceFailure], sources: Sequence[Source]
) -> tuple[SourceFailure, ...]:
    """The failures with the sources' names, as readers of the edition know them."""
    names = {source.id: source.name for source in sources}
    return tuple(
        replace(failure, source=names.get(SourceId(failure.source), failure.source))
        for failure in failures
    )


def _captures(
    selection: Selection, library: Library, previous: datetime | None
) -> dict[ChartId, tuple[RankingList, ...]]:
    return {
        chart.chart: library.history(chart, since=compared_since(rule, previous))
        for rule, chart in selection.rankings
    }


def previous_edition(
    publication: Publication, library: Library, date: date, slot: str
) -> datetime | None:
    """When the publication's last issued edition was made, other than that of `date` and `slot`."""
    for row in library.editions(publication.id, limit=REMEMBERED_EDITIONS):
        if row.state is EditionState.ISSUED and row.date <= date:
            edition = library.edition(row.id)
            if (edition.date, edition.slot) != (date, slot):
                return edition.created
    return None


def _ran_already(publication: Publication, library: Library) -> dict[ArticleId, int | None]:
    """The update number with which the publication issued each article last."""
    ran: dict[ArticleId, int | None] = {}
    for row in library.editions(publication.id, limit=REMEMBERED_EDITIONS):
        if row.state is not EditionState.ISSUED:
            continue
        for block in article_blocks(library.edition(row.id)):
            ran.setdefault(block.article.id, block.article.update_number)
    return ran
