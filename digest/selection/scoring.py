"""How candidates stand beside each other: their places on the charts, and their scores."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from digest.model import (
    ArticleId,
    ChartId,
    Direction,
    Movement,
    RankingItem,
    RankingList,
    Recipe,
    Scope,
    Scores,
)
from digest.model.articles import address_key, headline_key
from digest.selection.candidates import Candidate, Past
from digest.selection.verdicts import Score

UNRANKED = 1_000
"""The place of an article that is on no chart."""

Best = dict[str, float]
"""The best of something by the headlines and addresses of a chart's rows."""


class Standings:
    """The places of candidates on the charts of the recipe's window, and their scores.

    The best of any article that says the same counts for each of them.
    """

    def __init__(
        self,
        candidates: Sequence[Candidate],
        charts: Sequence[RankingList],
        recipe: Recipe,
        now: datetime,
        past: Past,
    ) -> None:
        oldest = now - timedelta(hours=recipe.max_age_hours)
        fresh = [chart for chart in charts if chart.captured >= oldest]
        site = _places(chart for chart in fresh if chart.scope is Scope.SITE)
        self._candidates = candidates
        self._kin = _kin(candidates, past.groups)
        self._site = self._best(site)
        self._any = self._best(_places(fresh))
        self._climbs = self._best(_climbs(fresh, past.movements))
        self._scores = recipe.scores
        self._weights = {str(source.id): source.weight for source in recipe.sources}
        self._now = now
        self._scored: dict[ArticleId, Score] = {}

    def place(self, candidate: Candidate) -> int:
        """Its best place on any chart, UNRANKED for one on none."""
        return int(self._any.get(candidate.id, UNRANKED))

    def site_place(self, candidate: Candidate) -> int:
        """Its best place on a chart of the whole site."""
        return int(self._site.get(candidate.id, UNRANKED))

    def score(self, candidate: Candidate) -> Score | None:
        """None where the recipe has no scores."""
        if self._scores is None:
            return None
        known = self._scored.get(candidate.id)
        if known is None:
            known = self._scored[candidate.id] = self._score(candidate, self._scores)
        return known

    def _score(self, candidate: Candidate, scores: Scores) -> Score:
        place = self.place(candidate)
        return Score(
            freshness=scores.freshness * _freshness(candidate, scores, self._now),
            rank=scores.rank / place if place < UNRANKED else 0.0,
            movement=scores.movement * abs(self._climbs.get(candidate.id, 0.0)),
            weight=self._weights.get(candidate.source, 1.0),
        )

    def in_order(self, pool: Iterable[Candidate]) -> list[Candidate]:
        """The best first: by score, or without scores by place; of equal ones the newest."""

        def rank(candidate: Candidate) -> tuple[float, float]:
            score = self.score(candidate)
            first = self.place(candidate) if score is None else -score.total
            return (first, -candidate.time.timestamp())

        return sorted(pool, key=rank)

    def _best(self, best: Mapping[str, float]) -> dict[ArticleId, float]:
        """The smallest value that any of an article's keys, or of its kin's, has in `best`."""
        own = {}
        for each in self._candidates if best else ():
            keys = (each.headline_key, each.address_key or each.headline_key)
            values = [best[key] for key in keys if key in best]
            if values:
                own[each.id] = min(values)
        shared = dict(own)
        for members in self._kin:
            values = [own[member] for member in members if member in own]
            if values:
                shared.update(dict.fromkeys(members, min(values)))
        return shared


def _row_keys(item: RankingItem) -> list[str]:
    return [headline_key(item.title)] + ([address_key(item.url)] if item.url else [])


def _kin(
    candidates: Iterable[Candidate], groups: Mapping[ArticleId, ArticleId]
) -> list[list[ArticleId]]:
    """Those of the candidates that say the same, group by group."""
    kin: dict[ArticleId, list[ArticleId]] = {}
    for each in candidates:
        if each.id in groups:
            kin.setdefault(groups[each.id], []).append(each.id)
    return [group for group in kin.values() if len(group) > 1]


def _places(charts: Iterable[RankingList]) -> Best:
    """The best position of each headline and address on any of `charts`."""
    best: Best = {}
    for chart in charts:
        for item in chart.items:
            for key in _row_keys(item):
                best[key] = min(item.position, best.get(key, UNRANKED))
    return best


def _climbs(
    charts: Iterable[RankingList], movements: Mapping[ChartId, tuple[Movement, ...]]
) -> Best:
    """The highest climb of each headline and address on any of `charts`, negative, so that the
    smallest is the best: -1 is all the way up the chart."""
    best: Best = {}
    for chart in charts:
        for item, movement in zip(chart.items, movements.get(chart.chart, ()), strict=False):
            climbed = _climbed(item, movement, len(chart.items))
            for key in _row_keys(item) if climbed else ():
                best[key] = min(-climbed / len(chart.items), best.get(key, 0.0))
    return best


def _climbed(item: RankingItem, movement: Movement, rows: int) -> int:
    match movement.direction:
        case Direction.UP:
            return min(movement.places, rows)
        case Direction.NEW:
            return max(0, rows + 1 - item.position)
        case Direction.DOWN | Direction.SAME:
            return 0


def _freshness(candidate: Candidate, scores: Scores, now: datetime) -> float:
    dated = candidate.dated or candidate.came
    if dated is None:
        return 0.0
    hours = max((now - dated) / timedelta(hours=1), 0.0)
    return float(0.5 ** (hours / scores.half_life_hours)) if scores.half_life_hours > 0 else 0.0
