"""Real desks with small publications for tests of the whole line."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, time
from pathlib import Path

from digest.desk import Desk, open_desk
from digest.model import (
    FolderChannel,
    Publication,
    PublicationId,
    RankingRule,
    Recipe,
    Schedule,
    Scope,
    SectionRule,
    Source,
    SourceId,
    SourceKind,
)
from digest.render import Press

DAY = date(2026, 3, 12)
MORNING = datetime(2026, 3, 12, 6, 0, tzinfo=UTC)
COURIER = PublicationId("courier")

PAGE = """{headline}
05:00 GMT, March 12, 2026
The water stood above the old quay wall for almost an hour, and then it went away again.
Nobody in the lower town was surprised, and everybody had moved the piano upstairs.
{chart}"""

CHART = """"Harbour" POPULAR ARTICLE
- Barrier Holds
- Ferry Runs on Batteries
- Piano Found Upstairs
"""


class Clock:
    """The time that a test says it is."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


def saved_pages(
    folder: Path, headlines: Sequence[str] = ("Barrier Holds", "Bats Keep Time")
) -> str:
    """A folder of saved text pages, the first with a chart."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, headline in enumerate(headlines):
        chart = CHART if number == 0 else ""
        text = PAGE.format(headline=headline, chart=chart)
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    return str(folder)


def source(address: str, *, kind: SourceKind = SourceKind.FOLDER, name: str = "Pages") -> Source:
    """A source of the given address; it may be on loopback."""
    return Source(
        id=SourceId(name.lower()), name=name, kind=kind, address=address, allow_private=True
    )


def courier(
    *sources: Source,
    out: Path | None = None,
    at: time | None = None,
    minimum: int = 1,
    zone: str = "UTC",
) -> Publication:
    """A publication that delivers its web page to `out`; due each day at `at`."""
    channels = (FolderChannel(path=str(out), formats=("web",)),) if out else ()
    return Publication(
        id=COURIER,
        title="The Courier",
        zone=zone,
        recipe=Recipe(
            sources=sources,
            sections=(SectionRule(title="News"),),
            rankings=(RankingRule(scope=Scope.SECTION, section="Harbour"),),
            max_age_hours=24 * 3650,  # the pages are of March 2026, whatever today is
            minimum_articles=minimum,
        ),
        schedules=(Schedule(time=at, zone=zone),) if at else (),
        channels=channels,
    )


@contextmanager
def desk_with(
    folder: Path, *publications: Publication, press: Press | None = None
) -> Iterator[Desk]:
    """A desk in `folder` that has the publications. A `press` that is lent to it outlives it:
    starting one takes longer than most tests."""
    with open_desk(folder) as own:
        desk = Desk(own.folder, own.library, press or own.press, own.fetcher)
        for publication in publications:
            desk.library.save_publication(publication)
        yield desk


@contextmanager
def warm_press(folder: Path) -> Iterator[Press]:
    """A press at work, for pages without pictures."""
    with Press(media=folder) as press:
        yield press
