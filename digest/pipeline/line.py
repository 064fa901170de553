"""The straight line, `gather → select → compose → render → deliver → record`.

This module calls each stage in its turn and decides nothing itself. The window, the scheduler and
the command line all go through it, and so get the same bytes. What a stage could not do is data:
a broken source stands in the edition's report, a run that failed has its reason.
"""

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path

from digest.compose import compared_since, compose
from digest.deliver import USUAL_SLOT, channel_name, deliver, formats_of
from digest.desk import Desk
from digest.edits import issue
from digest.errors import DigestError, LibraryError
from digest.gather.caller import Progress, never, unwatched
from digest.health import silences
from digest.library import Library
from digest.model import (
    ArticleId,
    ChartId,
    Delivery,
    Edition,
    EditionState,
    FolderChannel,
    Format,
    Outcome,
    Publication,
    RankingList,
    RenderProblem,
    Rendition,
    Run,
    Source,
    SourceFailure,
    SourceId,
    Trigger,
)
from digest.pipeline.claims import STALE_AFTER, Claim
from digest.pipeline.gate import article_blocks, check_minimum, report
from digest.pipeline.gathering import gather_sources
from digest.pipeline.stoppable import (
    Clock,
    render_unless,
    stop_if,
    utc_now,
)
from digest.selection import Selection, own_articles, own_charts, select

REMEMBERED_EDITIONS = 60
"""How many of a publication's last editions are asked what ran already."""

REMEMBERED_RUNS = 400
"""How many of a publication's last runs are asked which one keeps a date and slot."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsal:
    """An edition and its renditions that were neither recorded nor delivered."""

    edition: Edition
    renditions: tuple[Rendition, ...]


# --- gather, select, compose ----------------------------------------------------------------


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


def channels_of(publication: Publication, desk: Desk) -> tuple[FolderChannel, ...]:
    """The publication's channels, their paths absolute (a relative one is below the desk).

    A publication without any delivers to the desk's own renditions.
    """
    channels = publication.channels or (FolderChannel(path=str(desk.renditions)),)
    return tuple(
        replace(channel, path=str(desk.folder / Path(channel.path).expanduser()))
        for channel in channels
        if isinstance(channel, FolderChannel)
    )


# --- the whole line -------------------------------------------------------------------------


def publish(
    publication: Publication,
    desk: Desk,
    *,
    date: date,
    slot: str = USUAL_SLOT,
    trigger: Trigger = Trigger.MANUAL,
    due: datetime | None = None,
    now: Clock = utc_now,
    on_begun: Callable[[Run], None] | None = None,
    on_progress: Progress | None = None,
    cancelled: Callable[[], bool] = never,
) -> Run:
    """Makes, issues and delivers the edition of one publication, date and slot, once.

    Where it stands already, or another process is at it, the answer is that run; else
    `on_begun` is told the run that begins. One that fails answers with outcome FAILED and its
    reason. Raises LibraryError.
    """
    moment = now()
    run = desk.library.claim_run(
        publication.id,
        date,
        slot,
        trigger,
        due=due or moment,
        now=moment,
        stale_after=STALE_AFTER,
    )
    if run is None:
        return _standing_run(publication, desk.library, date, slot)
    return carry_out(
        run,
        publication,
        desk,
        now=now,
        on_begun=on_begun,
        on_progress=on_progress,
        cancelled=cancelled,
    )


def carry_out(
    run: Run,
    publication: Publication,
    desk: Desk,
    *,
    now: Clock = utc_now,
    on_begun: Callable[[Run], None] | None = None,
    on_progress: Progress | None = None,
    cancelled: Callable[[], bool] = never,
) -> Run:
    """Does what `run`, claimed by the caller, is for, and answers the finished run.

    `on_begun` is told `run` when its heart beats. Raises LibraryError when the run's end could
    not be recorded.
    """
    with Claim(run, desk.library, now) as claim:
        if on_begun:
            on_begun(run)
        work = _Work(publication, desk, now, on_progress, lambda: cancelled() or claim.lost)
        edition = None
        try:
            edition = _standing_edition(publication, desk.library, run) or work.issue_new(run)
            deliveries = work.deliver_all(edition)
        except DigestError as error:
            issued = edition.id if edition else None
            reason = f"{error} {error.remedy}".strip()
            return claim.finish(Outcome.FAILED, reason=reason, edition=issued)
        reason = report(edition, deliveries, publication, work.problems)
        return claim.finish(Outcome.PUBLISHED, reason=reason, edition=edition.id)


def rehearse(
    publication: Publication,
    desk: Desk,
    *,
    date: date,
    now: Clock = utc_now,
    on_progress: Progress | None = None,
    cancelled: Callable[[], bool] = never,
) -> Rehearsal:
    """The whole line but for its end: nothing is issued, recorded or delivered.

    What was gathered stays in the library. Raises RecipeError below the recipe's minimum,
    RenderError, MakingCancelled.
    """
    work = _Work(publication, desk, now, on_progress, cancelled)
    edition = work.make(date, USUAL_SLOT)
    return Rehearsal(edition=edition, renditions=tuple(work.render(edition).values()))


class _Work:
    """The stages from an edition's making to its delivery, with what all of them need."""

    def __init__(
        self,
        publication: Publication,
        desk: Desk,
        now: Clock,
        on_progress: Progress | None,
        cancelled: Callable[[], bool],
    ) -> None:
        self._publication = publication
        self._desk = desk
        self._now = now
        self._on_progress = on_progress or unwatched
        self._cancelled = cancelled
        self._rendered: dict[Format, Rendition] = {}

    @property
    def problems(self) -> tuple[RenderProblem, ...]:
        """What could not be rendered, of all formats."""
        return tuple(p for rendition in self._rendered.values() for p in rendition.problems)

    def make(self, date: date, slot: str) -> Edition:
        """The draft. Raises RecipeError when it holds less than the recipe's minimum."""
        edition = make_edition(
            self._publication,
            self._desk,
            date=date,
            slot=slot,
            now=self._now(),
            on_progress=self._on_progress,
            cancelled=self._cancelled,
        )
        check_minimum(edition, self._publication)
        return edition

    def issue_new(self, run: Run) -> Edition:
        """The run's edition; it goes on record only when it is known to render."""
        edition = issue(self.make(run.date, run.slot), self._now())
        self.render(edition)
        self._desk.library.save_edition(edition, saved=self._now())
        return edition

    def render(self, edition: Edition) -> dict[Format, Rendition]:
        """Every format that the publication's channels take."""
        channels = channels_of(self._publication, self._desk)
        formats = dict.fromkeys(f for channel in channels for f in formats_of(channel))
        for done, format in enumerate(formats):
            self._on_progress(f"render {format}", done, len(formats))
            self._rendition(edition, format)
        return self._rendered

    def deliver_all(self, edition: Edition) -> tuple[Delivery, ...]:
        """What has no receipt yet is delivered and recorded; answers all the receipts."""
        library, receipts = self._desk.library, []
        for channel in channels_of(self._publication, self._desk):
            for format in formats_of(channel):
                receipt = library.delivery(edition.id, channel_name(channel), format)
                if receipt is None:
                    self._on_progress(f"deliver {format}", 0, 1)
                    rendition = self._rendition(edition, format)
                    receipt = deliver(edition, rendition, channel, now=self._now())
                    library.record_delivery(receipt)
                receipts.append(receipt)
        return tuple(receipts)

    def _rendition(self, edition: Edition, format: Format) -> Rendition:
        if format not in self._rendered:
            self._rendered[format] = render_unless(
                self._cancelled, edition, format, self._desk.press
            )
        return self._rendered[format]


def _standing_run(publication: Publication, library: Library, date: date, slot: str) -> Run:
    """The run that keeps this date and slot from being claimed."""
    of_slot = [
        run
        for run in library.runs(publication.id, limit=REMEMBERED_RUNS)
        if run.date == date and run.slot == slot
    ]
    keeping = [run for run in of_slot if run.outcome is not Outcome.FAILED]
    if not keeping:
        raise LibraryError(
            f"The edition of {date.isoformat()} is being made elsewhere.",
            remedy="Look at the runs in a moment.",
        )
    return keeping[0]


def _standing_edition(publication: Publication, library: Library, run: Run) -> Edition | None:
    """The edition that an earlier, failed run issued, and that is still to be delivered."""
    for row in library.editions(publication.id, limit=REMEMBERED_EDITIONS):
        if row.date == run.date and row.state is EditionState.ISSUED:
            edition = library.edition(row.id)
            if edition.slot == run.slot:
                return edition
    return None
