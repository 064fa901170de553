"""The sample site for the first start: two days of a small paper, composed into an edition."""

from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from digest.desk import Desk
from digest.model import (
    Edition,
    Publication,
    PublicationId,
    RankingRule,
    Recipe,
    Scope,
    SectionRule,
)
from digest.pipeline import import_address, make_edition
from ui.commands.editions import Editions
from ui.messages import Level
from ui.tasks import Lane
from ui.workbench import Workbench

SITE = Path(__file__).parents[2] / "samples" / "site"
"""Stands beside the program in a checkout; an installed program has none."""

TAKEN = time(16, 0, tzinfo=ZoneInfo("Europe/Dublin"))
"""When each day's pages were saved."""

NAMEPLATE = "The Estuary Courier"
SECTIONS = ("Harbour", "World", "Business", "Science", "Culture", "Sport")


class Samples(QObject):
    """Signals: `brought()` when the library holds the sample site."""

    brought = Signal()

    def __init__(self, bench: Workbench, editions: Editions, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self._editions = editions

    def bring(self) -> None:
        """Imports the site's days and opens an edition of the last."""
        days = sample_days()
        if not days:
            self._bench.banner.show_message(
                "This copy of Digest Desk came without the sample site.",
                detail="Import a page of your own instead; any saved news page will do.",
                level=Level.WARNING,
            )
            return
        bench = self._bench

        def read(
            progress: Callable[[str, int, int], None], cancelled: Callable[[], bool]
        ) -> Edition:
            return _read_and_compose(bench.desk, days, progress, cancelled)

        bench.tasks.run(
            read,
            label="Reading the sample site",
            lane=Lane.NETWORK,
            on_done=self._on_composed,
            on_failed=bench.banner.show_error,
        )

    def _on_composed(self, edition: Edition) -> None:
        self._editions.open(edition)
        self.brought.emit()


def sample_days() -> tuple[date, ...]:
    """The days of the sample site, oldest first; none where it is missing."""
    if not SITE.is_dir():
        return ()
    names = sorted(folder.name for folder in SITE.iterdir() if folder.name[:4].isdigit())
    return tuple(date.fromisoformat(name) for name in names)


def _read_and_compose(
    desk: Desk,
    days: tuple[date, ...],
    progress: Callable[[str, int, int], None],
    cancelled: Callable[[], bool],
) -> Edition:
    for number, day in enumerate(days):
        progress(f"Reading the sample site of {day.day} {day:%B}", number, len(days) + 1)
        import_address(str(SITE / day.isoformat()), desk, now=datetime.combine(day, TAKEN))
    taken = datetime.combine(days[-1], TAKEN)
    edition = make_edition(
        _publication(), desk, date=days[-1], now=taken, on_progress=progress, cancelled=cancelled
    )
    desk.library.save_edition(edition, saved=taken)
    return edition


def _publication() -> Publication:
    """The recipe of the sample edition; it is not kept."""
    recipe = Recipe(
        sections=tuple(
            SectionRule(title=section, sections=(section,), quota=3, full=2) for section in SECTIONS
        ),
        rankings=(RankingRule(scope=Scope.SITE),),
        max_age_hours=72,
    )
    return Publication(
        id=PublicationId("sample"),
        title=NAMEPLATE,
        subtitle="Morning Digest",
        zone="Europe/Dublin",
        recipe=recipe,
    )
