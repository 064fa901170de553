"""A stretch of the year from its first morning to the judgement."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from year_clock import SharedClock
from year_judgement import Judgement, judge
from year_plan import Trouble, publications, slots, troubled
from year_walk import Walk
from year_world import World

from digest.desk import open_desk
from digest.schedule.keeping import watch


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """What came of it, and how often each trouble `came`."""

    judgement: Judgement
    came: Counter[Trouble]


def live(
    folder: Path,
    first: date,
    days: int,
    *,
    seed: int,
    troubles: dict[Trouble, int],
    told: Callable[[str], None],
) -> Story:
    """Lives through `days` days from `first` in `folder`, which is empty."""
    plan = troubled(slots(first, days), seed, troubles)
    clock = SharedClock(folder / "clock", starts=plan[0].draft - timedelta(hours=1))
    with World(clock) as world:
        with open_desk(folder / "desk") as desk:
            for publication in publications(
                site=world.feed, mail=world.mail_port, folder=str(folder / "out")
            ):
                desk.library.save_publication(publication)
                watch(publication, desk.library, now=clock.now())
        walk = Walk(folder, clock, world, told)
        try:
            walk.go(plan)
        finally:
            walk.close()
        judgement = judge(folder, plan, world)
    return Story(judgement=judgement, came=walk.came)
