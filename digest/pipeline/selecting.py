"""What a recipe picks out of the library."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from digest.desk import Desk
from digest.gather.gathered import Gathered
from digest.library import Library
from digest.model import ChartId, Movement, PublicationId, RankingList, Recipe
from digest.movements import movements
from digest.selection import Candidate, Past, Selection, own_candidates, own_charts, select

NOTHING_GATHERED = Gathered()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pick:
    """For what is picked, and when: for the edition of `date` and `slot` of a `publication`, whose
    earlier editions tell what ran already (None: nothing did), at `now` (aware).

    `as_of` (aware) is the moment whose library is asked; None asks it as it is.
    """

    now: datetime
    publication: PublicationId | None = None
    date: date
    slot: str
    as_of: datetime | None = None


def select_from(
    library: Library, recipe: Recipe, pick: Pick, gathered: Gathered = NOTHING_GATHERED
) -> Selection:
    """What the recipe picks out of the library, which has what was `gathered` just now already.
    Raises LibraryError."""
    since = pick.now - timedelta(hours=recipe.max_age_hours)
    kept = library.candidates(since, as_of=pick.as_of)
    candidates = own_candidates(kept, gathered.articles, recipe)
    charts = own_charts(library.charts(as_of=pick.as_of), gathered.rankings, recipe)
    past = _past(library, recipe, pick, candidates, charts)
    return select(candidates, charts, recipe, pick.now, past)


def try_recipe(
    recipe: Recipe, desk: Desk, now: datetime, *, publication: PublicationId | None = None
) -> Selection:
    """What the recipe would pick at `now` (aware) out of what the library has, and why each was
    taken or left: nothing is gathered and nothing kept. `publication` is whose editions tell what
    ran already; without it nothing did. Raises LibraryError."""
    pick = Pick(now=now, publication=publication, date=date.max, slot="")
    return select_from(desk.library, recipe, pick)


def _past(
    library: Library,
    recipe: Recipe,
    pick: Pick,
    candidates: Sequence[Candidate],
    charts: Sequence[RankingList],
) -> Past:
    printed, previous = {}, None
    if pick.publication is not None:
        printed = library.printed(pick.publication, until=pick.date, last=recipe.repeat_after)
        previous = library.made_before(pick.publication, pick.date, pick.slot)
    return Past(
        printed=printed,
        groups=library.groups([*(each.id for each in candidates), *printed]),
        taken_down=library.taken_down().keys(),
        movements=_movements(library, recipe, charts),
        previous=previous,
    )


def _movements(
    library: Library, recipe: Recipe, charts: Sequence[RankingList]
) -> dict[ChartId, tuple[Movement, ...]]:
    """How the charts' rows moved, where the recipe scores that."""
    if recipe.scores is None or not recipe.scores.movement:
        return {}
    return {chart.chart: movements(chart, library.history(chart)) for chart in charts}
