"""The roster: every source of every publication and how it fares, for window and command line.
Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from digest.health import Ailment, HealthWarning, warnings
from digest.model import Publication, PublicationId, Source, SourceHealth, SourceId


class SourceState(StrEnum):
    """How a source fares, what needs a look first. QUIET answers, but brings nothing, or nothing
    new for longer than its habit."""

    FAILING = "failing"
    QUIET = "quiet"
    UNTRIED = "untried"
    GOOD = "good"
    PAUSED = "paused"

    @property
    def is_trouble(self) -> bool:
        return self in (SourceState.FAILING, SourceState.QUIET)


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRow:
    """One source of one publication, whose `title` stands with it. `health` is None while it was
    never tried; `warnings` are what there is to tell of it, the gravest first."""

    publication: PublicationId
    title: str
    source: Source
    health: SourceHealth | None = None
    warnings: tuple[HealthWarning, ...] = ()

    @property
    def key(self) -> tuple[PublicationId, SourceId]:
        return self.publication, self.source.id

    @property
    def name(self) -> str:
        """Its name, or its address while it has none."""
        return self.source.name or self.source.address

    @property
    def state(self) -> SourceState:
        if self.source.paused:
            return SourceState.PAUSED
        if self.health is None:
            return SourceState.UNTRIED
        match self.warnings[0].ailment if self.warnings else None:
            case Ailment.FAILING:
                return SourceState.FAILING
            case Ailment.EMPTY | Ailment.QUIET:
                return SourceState.QUIET
            case _:
                return SourceState.GOOD


def source_rows(
    publications: Iterable[Publication], health: Iterable[SourceHealth], now: datetime
) -> tuple[SourceRow, ...]:
    """Every source of every publication as it fares at `now` (aware), what needs a look first."""
    known = {one.source: one for one in health}
    rows = []
    for publication in publications:
        for source in publication.recipe.sources:
            own = known.get(source.id)
            rows.append(
                SourceRow(
                    publication=publication.id,
                    title=publication.title,
                    source=source,
                    health=own,
                    warnings=warnings(own, now) if own else (),
                )
            )
    order = list(SourceState)
    return tuple(sorted(rows, key=lambda row: (order.index(row.state), row.name.casefold())))
