"""The draft of an edition as its recipe makes it: gather, select, compose."""

import uuid
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime

from digest.compose import compared_since, compose
from digest.deliver import USUAL_SLOT
from digest.desk import Desk
from digest.gather.caller import Progress, never
from digest.health import silences
from digest.library import Library
from digest.model import (
    ChartId,
    Edition,
    Publication,
    RankingList,
    Source,
    SourceFailure,
    SourceId,
)
from digest.pipeline.gathering import gather_sources
from digest.pipeline.selecting import Pick, select_from
from digest.pipeline.stoppable import stop_if
from digest.selection import Selection


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
    pick = Pick(now=now, publication=publication.id, date=date, slot=slot)
    selection = select_from(library, recipe, pick, kept.gathered)
    failures = [*kept.gathered.failures, *_silences(recipe.sources, library, now)]
    return _laid_out(selection, publication, library, pick, _named(failures, recipe.sources))


def make_past_edition(
    publication: Publication, library: Library, *, date: date, slot: str, moment: datetime
) -> Edition:
    """The draft of `publication` for a past `date` as its recipe would have made it at `moment`
    (aware), from what the library had by then; unsaved. Raises LibraryError."""
    pick = Pick(now=moment, publication=publication.id, date=date, slot=slot, as_of=moment)
    selection = select_from(library, publication.recipe, pick)
    return _laid_out(selection, publication, library, pick)


def _laid_out(
    selection: Selection,
    publication: Publication,
    library: Library,
    pick: Pick,
    failures: Sequence[SourceFailure] = (),
) -> Edition:
    previous = previous_edition(publication, library, pick.date, pick.slot)
    return compose(
        selection,
        publication,
        date=pick.date,
        slot=pick.slot,
        number=library.next_number(publication.id),
        now=pick.now,
        captures=_captures(selection, library, previous),
        previous=previous,
        new_id=lambda: uuid.uuid4().hex,
        failures=failures,
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
    return library.made_before(publication.id, date, slot)
