"""The scheduler that the window and `digest run` have in common.

APScheduler (`alarms`) does nothing but wake us: at each due time, and every half minute, to catch
up after sleep and clock jumps, to try failed runs again, and to notice publications that another
process has changed. A worker thread then looks: what is done is decided from the wall clock and
the library, never from a job.
"""

import logging
import queue
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from digest.deliver import USUAL_SLOT
from digest.desk import Desk
from digest.errors import DigestError, ScheduleError
from digest.model import (
    Decision,
    Publication,
    PublicationId,
    Run,
    RunId,
    Schedule,
    Trigger,
)
from digest.pipeline import Clock, utc_now
from digest.schedule.changes import tell_of_changes
from digest.schedule.coming import LOOKED_AHEAD, next_edition
from digest.schedule.days_off import known_days_off
from digest.schedule.due import check_schedule, zone_of
from digest.schedule.keeping import attend
from digest.schedule.open_runs import Keeper, OnRun
from digest.schedule.presence import Presence

if TYPE_CHECKING:
    from digest.schedule.alarms import Alarms

CHECK_EVERY = timedelta(seconds=30)

CRON_TAKES = timedelta(seconds=30)
"""From the minute in which cron starts us to our first look."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class NextDue:
    """The next edition that will be made by itself; `at` is aware, in the schedule's zone."""

    publication: PublicationId
    title: str
    at: datetime
    slot: str = USUAL_SLOT


def all_due(
    publications: Iterable[Publication], folder: Path, now: datetime
) -> tuple[NextDue, ...]:
    """The next due time of each kept schedule, days off left out. `folder` is the desk's."""
    found = []
    for publication in publications:
        for schedule in kept_schedules(publication):
            first = now.astimezone(zone_of(schedule.zone)).date()
            off = known_days_off(schedule.off, folder, first, first + LOOKED_AHEAD)
            at = next_edition(schedule, after=now, off=off.dates)
            if at is not None:
                found.append(
                    NextDue(
                        publication=publication.id,
                        title=publication.title,
                        at=at,
                        slot=schedule.slot,
                    )
                )
    return tuple(found)


def kept_schedules(publication: Publication) -> tuple[Schedule, ...]:
    """The publication's schedules that are enabled and can be kept."""
    return tuple(schedule for schedule in publication.schedules if is_kept(schedule))


class Scheduler:
    """Keeps the schedules of a desk's publications, in threads of its own.

    Editions are made one after the other in one worker thread; `on_run` is called in it, when a
    run begins and when it ends. Several schedulers, in any processes, may keep one desk: each
    edition is made once. `now` replaces the clock for tests.
    """

    def __init__(
        self,
        desk: Desk,
        *,
        now: Clock = utc_now,
        on_run: OnRun | None = None,
        check_every: timedelta = CHECK_EVERY,
    ) -> None:
        self._desk = desk
        self._now = now
        self._check_every = check_every
        self._stopping = threading.Event()
        self._wake = threading.Event()
        self._asked: queue.SimpleQueue[Callable[[], Run]] = queue.SimpleQueue()
        self._at_work = threading.Lock()
        self._refreshing = threading.Lock()
        self._on_run = on_run or _nobody_told
        self._presence = Presence(desk.folder, now)
        self._keeper = Keeper(
            desk=desk, now=now, on_run=self._tell, cancelled=self._stopping.is_set
        )
        self._alarms: Alarms | None = None
        self._worker = threading.Thread(target=self._work, name="editions", daemon=True)

    def start(self) -> None:
        """Starts watching, and at once makes what was due while nothing ran. A scheduler starts
        only once. Raises LibraryError."""
        from digest.schedule.alarms import Alarms  # noqa: PLC0415 - brings APScheduler along

        alarms = Alarms(self._ring, self._check_every)
        alarms.keep(self._schedules())
        self._keeper = replace(self._keeper, started=self._now())
        with self._refreshing:  # a window that closes at once may stop it from another thread
            if self._stopping.is_set():
                return
            self._alarms = alarms
            self._presence.begin()
            alarms.start()
            self._wake.set()
            self._worker.start()

    def stop(self) -> None:
        """Ends an edition that is being made (it is tried again at the next start) and waits until
        the desk is left alone. Does nothing when not started; not to be called by `on_run`."""
        self._stopping.set()
        self._wake.set()
        with self._refreshing:
            if self._alarms is not None:
                self._alarms.stop()
        if self._worker.is_alive():
            self._worker.join()
        if self._alarms is not None:
            self._presence.end()

    def refresh(self) -> None:
        """Takes over publications and schedules as they are now; nothing unless it is running.
        Raises LibraryError."""
        with self._refreshing:
            if self._alarms is not None and not self._stopping.is_set():
                self._alarms.keep(self._schedules())

    def _schedules(self) -> frozenset[tuple[PublicationId, Schedule]]:
        """Those that are kept, as the library has them now."""
        return frozenset(
            (publication.id, schedule)
            for publication in self._desk.library.publications()
            for schedule in kept_schedules(publication)
        )

    def attend(self) -> tuple[Run, ...]:
        """Makes what is due now, in the caller's thread; answers the runs that ended. Raises
        LibraryError.

        A scheduler that was not started, as when cron asks once, is on time for what was due
        within CRON_TAKES.
        """
        keeper = self._keeper
        if keeper.started is None:
            keeper = replace(keeper, started=self._now() - CRON_TAKES)
        with self._at_work:
            return attend(keeper)

    def run_now(self, publication: PublicationId, slot: str | None = None) -> None:
        """Has today's edition made now, by hand; `on_run` is told. Without `slot` it is that of the
        first schedule. Raises NotFoundError."""
        wanted = self._desk.library.publication(publication)
        self._ask(partial(self._publish, wanted, slot))

    def publish_run(self, run: RunId) -> None:
        """Has the edition of `run` published now, by hand: its draft where one waits, else made
        anew; `on_run` is told. Raises NotFoundError."""
        wanted = self._desk.library.run(run)
        publication = self._desk.library.publication(wanted.publication)
        self._ask(partial(self._publish, publication, wanted.slot, wanted.date))

    def decide(self, run: RunId, decision: Decision) -> Run:
        """Keeps what the editor decided of a run's draft, as `Library.decide_run` does and raises;
        what is due is published at once."""
        decided = self._desk.library.decide_run(run, decision, now=self._now())
        self._wake.set()
        return decided

    def _ask(self, making: Callable[[], Run]) -> None:
        self._asked.put(making)
        self._wake.set()

    def next_due(self) -> NextDue | None:
        """The next due time of all publications, None when nothing is scheduled. Raises
        LibraryError."""
        coming = all_due(self._desk.library.publications(), self._desk.folder, self._now())
        return min(coming, key=lambda due: due.at.astimezone(UTC), default=None)

    def _ring(self) -> None:
        self._presence.beat()
        self._wake.set()

    def _tell(self, run: Run) -> None:
        if self._alarms is not None:
            self._presence.tell(run)
        self._on_run(run)

    def _work(self) -> None:
        while self._wake.wait():
            self._wake.clear()
            while not (self._stopping.is_set() or self._asked.empty()):
                self._try(self._asked.get())
            if self._stopping.is_set():
                return
            self._try(self._look)

    def _try(self, task: Callable[[], object]) -> None:
        try:
            task()
        except DigestError as error:
            _log.warning("The schedules could not be looked after: %s", error)
        except Exception:  # noqa: BLE001 - one morning's fault must not cost the next one's
            _log.exception("The schedules could not be looked after")

    def _look(self) -> None:
        self.refresh()
        self.attend()
        tell_of_changes(self._keeper)

    def _publish(self, publication: Publication, slot: str | None, date: date | None = None) -> Run:
        from digest.pipeline import publish  # noqa: PLC0415 - brings along all that gathers

        of_slot = (each for each in publication.schedules if each.slot == slot)
        schedule = next(of_slot, publication.schedule)
        zone = zone_of(schedule.zone if schedule else publication.zone)
        with self._at_work:
            ended = publish(
                publication,
                self._desk,
                date=date or self._now().astimezone(zone).date(),
                slot=slot or (schedule.slot if schedule else USUAL_SLOT),
                trigger=Trigger.MANUAL,
                now=self._now,
                on_begun=self._keeper.on_run,
                cancelled=self._stopping.is_set,
            )
        self._keeper.on_run(ended)
        return ended


def is_kept(schedule: Schedule) -> bool:
    """Whether the schedule is enabled and can be kept."""
    if not schedule.enabled:
        return False
    try:
        check_schedule(schedule)
    except ScheduleError:
        return False
    return True


def _nobody_told(run: Run) -> None:
    """Nobody wants to know."""
