"""Walks through the year: moves the clock from one due time to the next, and makes trouble."""

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

from year_clock import SharedClock
from year_plan import CATCH_UP, Slot, Trouble
from year_records import ENDED, Records, Row
from year_world import World

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
LATE = timedelta(seconds=5)
TICK = timedelta(minutes=6)
"""Longer than a run without a heartbeat is left to its maker."""

PATIENCE = 120.0
"""Seconds for one edition, on a busy machine."""

STEPS_OF_A_DRAFT = 3

NAP = 2.0
"""Seconds that one of the two is stopped, at most."""

QUIET = 0.4
"""Seconds in which both schedulers have looked several times."""

Found = TypeVar("Found")


class Walk:
    """Two schedulers on one desk, and whoever moves their clock. `told` takes a line for each
    trouble; `came` counts them, a kill or a nap only when it hit a run."""

    def __init__(
        self, folder: Path, clock: SharedClock, world: World, told: Callable[[str], None]
    ) -> None:
        self._folder = folder
        self._clock = clock
        self._world = world
        self._told = told
        self._holders = folder / "holders"
        self._holders.mkdir()
        self._records = Records(folder / "desk")
        self._keepers = [self._keeper(), self._keeper()]
        self.came: Counter[Trouble] = Counter()

    def close(self) -> None:
        """Ends the schedulers as a computer that is shut down does."""
        for keeper in self._keepers:
            keeper.terminate()
        for keeper in self._keepers:
            keeper.wait(PATIENCE)
        self._records.close()

    def go(self, slots: list[Slot]) -> None:
        """Lives through all of them. `slots` are in the order in which they are due."""
        status = self._folder / "desk" / "status"
        self._wait_for(lambda: len(list(status.glob("*.json"))) == len(self._keepers))
        moments = sorted({m for slot in slots for m in (slot.draft, slot.due)})
        waiting = list(slots)
        by_moment = {slot.draft: slot for slot in slots if slot.trouble}
        for moment in moments:
            if moment + LATE <= self._clock.now():
                continue  # slept through
            troubled = by_moment.get(moment)
            if troubled:
                self._told(
                    f"{troubled.publication} {troubled.date}: {troubled.trouble}"
                    f" {troubled.lasts} after {troubled.after}"
                )
                self.came[troubled.trouble] += self._live_through(troubled)
            self._reach(moment + LATE)
            self._settle(waiting)
            waiting = [slot for slot in waiting if not self._is_over(slot)]

    # --- trouble ---------------------------------------------------------------------------

    def _live_through(self, slot: Slot) -> bool:
        """Whether it came: a kill needs somebody who is at work."""
        match slot.trouble:
            case Trouble.SLEEP:
                self._signal_all(signal.SIGSTOP)
                self._clock.set(slot.due + slot.lasts)
                self._signal_all(signal.SIGCONT)
            case Trouble.NETWORK:
                self._world.no_mail.set()
                if slot.after < STEPS_OF_A_DRAFT:  # else it is issued, and does not arrive
                    self._world.away.set()
                self._reach(slot.draft + LATE)
                back = slot.draft + slot.lasts
                while self._clock.now() < back:
                    time.sleep(QUIET)
                    self._wait_for(lambda: not self._is_at_work([slot]))
                    self._clock.set(min(self._clock.now() + TICK, back))
                self._world.away.clear()
                self._world.no_mail.clear()
            case Trouble.KILL | Trouble.NAP:
                self._reach(slot.draft + LATE)
                if slot.draft < slot.due and slot.after > STEPS_OF_A_DRAFT:
                    self._settle([slot])
                    self._reach(slot.due + LATE)
                self._world.slow.set()
                came = self._break_off(slot)
                self._world.slow.clear()
                return came
            case Trouble.BACK:
                self._reach(slot.due + LATE)
                self._settle([slot])
                self._clock.set(slot.due - slot.lasts)
                time.sleep(QUIET)
                self._clock.set(slot.due + LATE)
            case Trouble.FAST:
                before = self._clock.now()
                self._clock.set(slot.due + LATE)
                self._settle([slot])
                self._clock.set(max(before, slot.draft - slot.lasts))
                time.sleep(QUIET)
        return True

    def _break_off(self, slot: Slot) -> bool:
        """Kills, or stops for a while, the process that makes the edition, at the step and after
        the delay that the plan says."""
        row = self._wait_for(lambda: self._begun(slot))
        if row is None:
            return False
        self._wait_for(lambda: self._records.steps(row.id) >= slot.after or self._is_idle(slot))
        time.sleep(slot.delay)
        process = self._holder(row.id)
        if process is None:
            return False
        if slot.trouble is Trouble.KILL:
            process.kill()
            process.wait()
            self._keepers[self._keepers.index(process)] = self._keeper()
        else:
            process.send_signal(signal.SIGSTOP)
            steps = self._records.steps(row.id)
            self._clock.set(self._clock.now() + TICK)
            # The sleeper may hold the database: then nobody can go on before it wakes.
            end = time.monotonic() + NAP
            while (
                time.monotonic() < end
                and not self._ended(slot)
                and self._records.steps(row.id) < steps + slot.wakes
            ):
                time.sleep(QUIET / 100)
            process.send_signal(signal.SIGCONT)
        return True

    def _holder(self, run: int) -> subprocess.Popen[bytes] | None:
        with suppress(OSError, ValueError):
            pid = int((self._holders / str(run)).read_text())
            return next((keeper for keeper in self._keepers if keeper.pid == pid), None)
        return None

    def _signal_all(self, number: int) -> None:
        for keeper in self._keepers:
            keeper.send_signal(number)

    def _keeper(self) -> subprocess.Popen[bytes]:
        with (self._folder / "keepers.log").open("ab") as log:
            return subprocess.Popen(
                [
                    sys.executable,
                    str(HERE / "year_keeper.py"),
                    *map(str, (self._folder / "desk", self._folder / "clock", self._holders)),
                ],
                env={**os.environ, "PYTHONPATH": str(ROOT)},
                stdout=log,
                stderr=log,
            )

    # --- time ------------------------------------------------------------------------------

    def _reach(self, moment: datetime) -> None:
        if moment > self._clock.now():
            self._clock.set(moment)

    def _settle(self, slots: list[Slot]) -> None:
        """Waits until all that is due is made or given up. Where nobody is at work, time passes."""
        begun = time.monotonic()
        quiet_since = begun
        while any(not self._is_settled(slot) for slot in slots if slot.draft <= self._clock.now()):
            if time.monotonic() - begun > PATIENCE:
                open_ = [
                    s for s in slots if s.draft <= self._clock.now() and not self._is_settled(s)
                ]
                raise TimeoutError(f"Nothing became of {open_[0]}: see {self._folder}")
            if self._is_at_work(slots):
                quiet_since = time.monotonic()
            elif time.monotonic() - quiet_since > QUIET:
                self._clock.set(self._clock.now() + TICK)
                quiet_since = time.monotonic()
            time.sleep(0.005)

    def _is_at_work(self, slots: list[Slot]) -> bool:
        """Whether a living process is making one of them."""
        for slot in slots:
            if slot.draft > self._clock.now():
                break
            rows = self._records.runs(*_key(slot))
            if rows and rows[0].outcome == "running" and self._holder(rows[0].id) is not None:
                return True
        return False

    def _is_settled(self, slot: Slot) -> bool:
        rows = self._records.runs(*_key(slot))
        if not rows:
            return False
        if rows[0].outcome == "waiting":
            return self._clock.now() < slot.due
        return self._has_ended(rows[0], slot)

    def _is_over(self, slot: Slot) -> bool:
        rows = self._records.runs(*_key(slot))
        return bool(rows) and self._has_ended(rows[0], slot)

    def _has_ended(self, row: Row, slot: Slot) -> bool:
        """A failed run is tried again until nothing more is caught up."""
        if row.outcome == "failed":
            return self._clock.now() > slot.due + CATCH_UP
        return row.outcome in ENDED

    def _begun(self, slot: Slot) -> Row | None:
        rows = self._records.runs(*_key(slot))
        return rows[0] if rows and self._holder(rows[0].id) else None

    def _is_idle(self, slot: Slot) -> bool:
        """Whether nobody is making it just now: it has ended, or its draft waits."""
        return self._records.runs(*_key(slot))[0].outcome != "running"

    def _ended(self, slot: Slot) -> bool:
        rows = self._records.runs(*_key(slot))
        return bool(rows) and rows[0].outcome in ENDED

    def _wait_for(self, look: Callable[[], Found]) -> Found:
        end = time.monotonic() + PATIENCE
        while not (found := look()):
            if time.monotonic() > end:
                raise TimeoutError(f"Nothing came of it: see {self._folder}")
            time.sleep(0.002)
        return found


def _key(slot: Slot) -> tuple[str, str]:
    return slot.publication, slot.date.isoformat()
