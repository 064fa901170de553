"""Editions of past days that were never made: each as its morning would have made it.

    day by day: claim -> pick from the library as it was -> issue
    on all cores: render -> deliver -> end of the run

What is picked depends on what the days before have printed, so that is done in their order. It
takes a small part of the time; the rest is printing, which waits for nobody, so each core prints
another edition. A run that is broken off stands in the library like any other and is gone on with.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from queue import SimpleQueue

from digest.deliver import USUAL_SLOT, deliver
from digest.desk import Desk
from digest.edits import issue
from digest.errors import DigestError, RecipeError
from digest.gather.caller import Progress, never, unwatched
from digest.model import (
    Delivery,
    Edition,
    EditionId,
    FolderChannel,
    Format,
    Outcome,
    Publication,
    Rendition,
    Run,
    Trigger,
)
from digest.pipeline.claims import STALE_AFTER, Claim
from digest.pipeline.errands import make_errand
from digest.pipeline.gate import check_minimum, report
from digest.pipeline.making import make_past_edition
from digest.pipeline.replaying import keep_imprint
from digest.pipeline.stages import channels_of
from digest.pipeline.stoppable import Clock, render_unless, stop_if, utc_now
from digest.render import Press

AHEAD = 2
"""How many editions wait for each press, so that none of them waits for a pick."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PastDay:
    """A date to be filled, and when (aware) its edition would have been made."""

    date: date
    moment: datetime


class Filling(StrEnum):
    """What became of a date: its edition was MADE; it was there before, or another process is at it
    (STANDING); too little was in the library by then (THIN); it FAILED."""

    MADE = "made"
    STANDING = "standing"
    THIN = "thin"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """What became of one date. `reason` is a sentence for the editor, "" where none is needed."""

    date: date
    filling: Filling
    reason: str = ""
    edition: EditionId | None = None
    deliveries: tuple[Delivery, ...] = ()


def backfill(
    publication: Publication,
    desk: Desk,
    *,
    days: Sequence[PastDay],
    slot: str = USUAL_SLOT,
    now: Clock = utc_now,
    presses: int | None = None,
    on_filled: Callable[[Filled], None] | None = None,
    on_progress: Progress | None = None,
    cancelled: Callable[[], bool] = never,
) -> tuple[Filled, ...]:
    """Makes, issues and delivers the editions of `days`, oldest first, that are not there yet; each
    from what the library had at its moment. Answers one Filled a day, in the order of dates.

    They are delivered to folders only: nobody is sent the mail of last year. `presses` print side
    by side, one a core where None; `on_filled` is told each day as it is done, from any thread.

    Raises MakingCancelled; what was begun is gone on with by the next call. Raises LibraryError.
    """
    ordered = sorted(days, key=lambda day: day.date)
    work = _Backfill(publication, desk, slot, now, cancelled)
    told = _Told(len(ordered), on_filled, on_progress or unwatched)
    hands = presses or os.cpu_count() or 1
    with _presses(desk, hands) as free, ThreadPoolExecutor(hands) as pool:
        jobs: set[Future[None]] = set()
        try:
            for day in ordered:
                stop_if(cancelled)
                begun = work.begin(day)
                if isinstance(begun, Filled):
                    told.tell(begun)
                else:
                    jobs.add(pool.submit(_finish, begun, work, free, told))
                jobs = _with_room(jobs, hands * AHEAD)
            _with_room(jobs, 1)
        finally:
            wait(jobs)
    stop_if(cancelled)
    return told.all


@dataclass(frozen=True, slots=True, kw_only=True)
class _Begun:
    """A claimed run whose edition is issued and is still to be printed and delivered."""

    run: Run
    edition: Edition


class _Backfill:
    """The two halves of each date's making."""

    def __init__(
        self,
        publication: Publication,
        desk: Desk,
        slot: str,
        now: Clock,
        cancelled: Callable[[], bool],
    ) -> None:
        self._publication = publication
        self._desk = desk
        self._slot = slot
        self._now = now
        self._cancelled = cancelled
        self._channels = tuple(
            channel
            for channel in channels_of(publication, desk)
            if isinstance(channel, FolderChannel)
        )

    def begin(self, day: PastDay) -> _Begun | Filled:
        """Claims the date and issues its edition, unless there is nothing to do or to print."""
        library, now = self._desk.library, self._now()
        run = library.claim_run(
            self._publication.id,
            day.date,
            self._slot,
            Trigger.MANUAL,
            due=day.moment,
            now=now,
            stale_after=STALE_AFTER,
        )
        if run is None:
            return Filled(date=day.date, filling=Filling.STANDING)
        with Claim(run, library, self._now) as claim:
            standing = library.issued_edition(self._publication.id, day.date, self._slot)
            edition = standing or self._made(day, now)
            if standing is None:
                try:
                    check_minimum(edition, self._publication)
                except RecipeError as error:
                    claim.finish(Outcome.SKIPPED, reason=str(error))
                    return Filled(date=day.date, filling=Filling.THIN, reason=str(error))
                self._issue(edition, claim)
            return _Begun(run=run, edition=edition)

    def finish(self, begun: _Begun, free: "SimpleQueue[Press]") -> Filled:
        """Prints and delivers what was begun, by the next press that is `free`."""
        run, edition = begun.run, begun.edition
        press = free.get()
        try:
            with Claim(run, self._desk.library, self._now) as claim:
                try:
                    deliveries = self._deliver(edition, press, lambda: claim.lost)
                except DigestError as error:
                    reason = f"{error} {error.remedy}".strip()
                    claim.finish(Outcome.FAILED, reason=reason, edition=edition.id)
                    filled = Filled(date=run.date, filling=Filling.FAILED, reason=reason)
                else:
                    reason = report(edition, deliveries, self._publication, ())
                    claim.finish(Outcome.PUBLISHED, reason=reason, edition=edition.id)
                    filled = Filled(date=run.date, filling=Filling.MADE, deliveries=deliveries)
        finally:
            free.put(press)
        return replace(filled, edition=edition.id)

    def _made(self, day: PastDay, now: datetime) -> Edition:
        """The date's edition, ready to be issued at `now`."""
        draft = make_past_edition(
            self._publication,
            self._desk.library,
            date=day.date,
            slot=self._slot,
            moment=day.moment,
        )
        return issue(draft, now)

    def _issue(self, edition: Edition, claim: Claim) -> None:
        keep_imprint(edition, self._desk, now=self._now())
        claim.issue(edition, version=0)

    def _deliver(
        self, edition: Edition, press: Press, lost: Callable[[], bool]
    ) -> tuple[Delivery, ...]:
        rendered: dict[Format, Rendition] = {}

        def stopped() -> bool:
            return self._cancelled() or lost()

        def rendition(format: Format) -> Rendition:
            if format not in rendered:
                rendered[format] = render_unless(stopped, edition, format, press)
            return rendered[format]

        return tuple(
            receipt
            for channel in self._channels
            for receipt in deliver(
                make_errand(
                    edition,
                    self._publication,
                    channel,
                    self._desk,
                    now=self._now,
                    rendition=rendition,
                    cancelled=stopped,
                )
            )
        )


def _finish(begun: _Begun, work: _Backfill, free: "SimpleQueue[Press]", told: "_Told") -> None:
    told.tell(work.finish(begun, free))


class _Told:
    """What became of the days, told as they are done."""

    def __init__(
        self, whole: int, on_filled: Callable[[Filled], None] | None, on_progress: Progress
    ) -> None:
        self._whole = whole
        self._on_filled = on_filled
        self._on_progress = on_progress
        self._filled: dict[date, Filled] = {}

    @property
    def all(self) -> tuple[Filled, ...]:
        """Those told, by date."""
        return tuple(self._filled[day] for day in sorted(self._filled))

    def tell(self, filled: Filled) -> None:
        self._filled[filled.date] = filled
        self._on_progress(filled.date.isoformat(), len(self._filled), self._whole)
        if self._on_filled:
            self._on_filled(filled)


@contextmanager
def _presses(desk: Desk, count: int) -> Iterator["SimpleQueue[Press]"]:
    """So many presses with one worker each: an edition shared by two would keep them waiting for
    each other."""
    free: SimpleQueue[Press] = SimpleQueue()
    with ExitStack() as open_presses:
        for _ in range(count):
            press = Press(media=desk.media, themes=desk.themes, hands=1)
            free.put(open_presses.enter_context(press))
        yield free


def _with_room(jobs: set[Future[None]], most: int) -> set[Future[None]]:
    """Those of `jobs` that go on, when there are fewer than `most`. Raises what one of them has
    raised."""
    while len(jobs) >= most:
        done, jobs = wait(jobs, return_when=FIRST_COMPLETED)
        for job in done:
            job.result()
    return jobs
