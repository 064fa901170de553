"""Which charts are printed, and which of their rows are not."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from digest.model import RankingList, RankingRule, Recipe
from digest.model.articles import address_key, headline_key
from digest.model.recipes import Collision
from digest.selection.candidates import Candidate
from digest.selection.rules import rule_takes, stale_before
from digest.selection.verdicts import ChartReason, ChartVerdict

Ranking = tuple[RankingRule, RankingList]


def chosen_charts(
    charts: Sequence[RankingList], recipe: Recipe, printed: Iterable[Candidate], now: datetime
) -> tuple[tuple[Ranking, ...], tuple[ChartVerdict, ...]]:
    """The newest chart with items for each of the recipe's rules, once each, and what became of
    all of them. `printed` are those that the edition prints."""
    newest_first = sorted(charts, key=lambda chart: chart.captured, reverse=True)
    taken: dict[str, Ranking] = {}
    for rule in recipe.rankings:
        oldest = stale_before(rule, recipe, now)
        for chart in newest_first:
            fits = chart.captured >= oldest and rule_takes(rule, chart)
            if chart.items and chart.chart not in taken and fits:
                taken[chart.chart] = (rule, chart)
                break
    keys = _keys_of(printed) if recipe.collision is not Collision.LINE else set()
    verdicts = tuple(
        _taken_verdict(*taken[chart.chart], keys)
        if chart.chart in taken
        else _left_verdict(chart, recipe, now)
        for chart in newest_first
    )
    return tuple(taken.values()), verdicts


def _keys_of(candidates: Iterable[Candidate]) -> set[str]:
    own = ((each.headline_key, each.address_key) for each in candidates)
    return {key for keys in own for key in keys if key}


def _taken_verdict(rule: RankingRule, chart: RankingList, keys: set[str]) -> ChartVerdict:
    left_out = tuple(
        item.position
        for item in chart.items
        if headline_key(item.title) in keys or (item.url and address_key(item.url) in keys)
    )
    return ChartVerdict(chart=chart, reason=ChartReason.TAKEN, rule=rule, left_out=left_out)


def _left_verdict(chart: RankingList, recipe: Recipe, now: datetime) -> ChartVerdict:
    rules = [rule for rule in recipe.rankings if rule_takes(rule, chart)]
    if not chart.items:
        return ChartVerdict(chart=chart, reason=ChartReason.EMPTY)
    if not rules:
        return ChartVerdict(chart=chart, reason=ChartReason.NO_RULE)
    oldest = min(stale_before(rule, recipe, now) for rule in rules)
    if chart.captured < oldest:
        return ChartVerdict(chart=chart, reason=ChartReason.STALE, rule=rules[0], moment=oldest)
    return ChartVerdict(chart=chart, reason=ChartReason.NOT_NEWEST, rule=rules[0])
