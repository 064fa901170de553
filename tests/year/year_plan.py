"""What is to happen in the simulated year: the editions that are due, and what goes wrong. Pure.

The due times are found here by trying every moment of a day, not by the program's own reckoning.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

import holidays

from digest.model import (
    DaysOff,
    FolderChannel,
    MailChannel,
    Paper,
    Policy,
    Publication,
    PublicationId,
    Recipe,
    Schedule,
    SectionRule,
    Security,
    Source,
    SourceId,
    SourceKind,
)

CATCH_UP = timedelta(hours=3)
GRAIN = timedelta(minutes=5)
"""Every due time and every change of a clock falls on a multiple of it."""

DESKS = (
    ("dublin", "Europe/Dublin", time(1, 30), "IE", 0),
    ("new-york", "America/New_York", time(2, 30), "", 0),
    ("lord-howe", "Australia/Lord_Howe", time(2, 15), "", 0),
    ("tokyo", "Asia/Tokyo", time(5, 30), "", 20),
)
"""Name, zone, time, country whose holidays are kept, minutes of review. The first three are due in
the stretch that the clock leaves out in spring and shows twice in autumn."""

STEPS = (0, 1, 2, 3, 4, 5, 6, 6, 6)
"""After how many steps of a run trouble may come; after the sixth the mail is sent, the one stage
that cannot be done again."""

RECIPIENTS = ("ada@readers.example", "ben@readers.example")


class Trouble(StrEnum):
    """What may happen to an edition: both schedulers SLEEP over its time, the one that makes it is
    KILLED or falls asleep (NAP), the NETWORK is away or the mail server alone, the clock is set
    BACK after it was made, or it goes FAST and is put right afterwards."""

    SLEEP = "sleep"
    KILL = "kill"
    NAP = "nap"
    NETWORK = "network"
    BACK = "back"
    FAST = "fast"


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """An edition that is due. `off` is why there shall be none. `lasts` is how long its trouble
    takes; `after` after how many steps of its run, and `delay` how many seconds later, it comes; a
    sleeper wakes when the one who took over has taken `wakes` steps."""

    publication: str
    date: date
    due: datetime
    draft: datetime
    off: str = ""
    trouble: Trouble | None = None
    lasts: timedelta = timedelta()
    after: int = 0
    delay: float = 0.0
    wakes: int = 0


def publications(*, site: str, mail: int, folder: str) -> Iterator[Publication]:
    """The four, all reading one feed at `site`, delivering below `folder` and to the mail server
    on the port `mail`."""
    feed = Source(
        id=SourceId("harbour"),
        name="Harbour",
        kind=SourceKind.FEED,
        address=site,
        allow_private=True,
    )
    for name, zone, at, country, review in DESKS:
        yield Publication(
            id=PublicationId(name),
            title=title_of(name),
            zone=zone,
            theme="briefing",
            paper=Paper.A5,
            recipe=Recipe(sources=(feed,), sections=(SectionRule(title="News"),), repeat_after=3),
            schedules=(
                Schedule(
                    time=at,
                    zone=zone,
                    off=DaysOff(countries=(country,) if country else ()),
                    catch_up_minutes=int(CATCH_UP.total_seconds() // 60),
                    policy=Policy(review_minutes=review, freeze_minutes=review // 4),
                ),
            ),
            channels=(
                FolderChannel(path=f"{folder}/{name}", formats=("pdf", "text")),
                MailChannel(
                    name="readers",
                    host="127.0.0.1",
                    port=mail,
                    security=Security.NONE,
                    sender="desk@leaf.example",
                    recipients=RECIPIENTS,
                    subject="{title} {date}",
                ),
            ),
        )


def title_of(name: str) -> str:
    """What the publication `name` is called."""
    return f"The {name.title()} Leaf"


def slots(first: date, days: int) -> list[Slot]:
    """Every edition of `days` days, in the order in which they are due."""
    found = []
    for name, zone, at, country, review in DESKS:
        years = (first.year, (first + timedelta(days=days)).year)
        off = holidays.country_holidays(country, years=years) if country else {}
        for number in range(days):
            day = first + timedelta(days=number)
            due = first_moment(day, at, ZoneInfo(zone))
            found.append(
                Slot(
                    publication=name,
                    date=day,
                    due=due,
                    draft=due - timedelta(minutes=review),
                    off=off.get(day, ""),
                )
            )
    return sorted(found, key=lambda slot: slot.due)


def first_moment(day: date, at: time, zone: ZoneInfo) -> datetime:
    """The first moment at which a clock on the wall of `zone` has reached `at` on `day`."""
    wanted = datetime.combine(day, at)
    moment = wanted.replace(tzinfo=UTC) - timedelta(hours=15)
    while moment.astimezone(zone).replace(tzinfo=None) < wanted:
        moment += GRAIN
    return moment


def troubled(slots: list[Slot], seed: int, counts: dict[Trouble, int]) -> list[Slot]:
    """`slots` with so many troubles of each kind, each at an edition of its own."""
    chance = random.Random(seed)
    free = [number for number, slot in enumerate(slots) if not slot.off]
    chance.shuffle(free)
    after = list(slots)
    for trouble, count in counts.items():
        for _ in range(count):
            number = free.pop()
            after[number] = _with(slots[number], trouble, chance)
    return after


def _with(slot: Slot, trouble: Trouble, chance: random.Random) -> Slot:
    longest = {
        Trouble.SLEEP: chance.choice((CATCH_UP - timedelta(hours=1), timedelta(hours=30))),
        Trouble.NETWORK: timedelta(hours=2),
        Trouble.BACK: timedelta(hours=3),
        Trouble.FAST: timedelta(hours=2),
    }.get(trouble, timedelta(hours=1))
    minutes = chance.randint(5, int(longest.total_seconds() // 60))
    return replace(
        slot,
        trouble=trouble,
        lasts=timedelta(minutes=minutes),
        after=chance.choice(STEPS),
        delay=chance.uniform(0, 0.3),
        wakes=chance.choice((0, 1, 2, 3, 4, 6, 9)),
    )
