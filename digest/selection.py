"""Which articles and charts an edition takes: candidates, recipe, now → the chosen. Pure.

The rules, in the order in which they are applied:

0. Articles and charts are those of the recipe's own sources; of the whole library where the recipe
   names no source.
1. An article fits when it is not older than the recipe's age window (an article without a date
   fits), and has text. One that the publication has run already, or that says the same as one, is
   left out, unless its update number is higher than the printed ones.
2. Of several articles that say the same the best is kept that fits a section, see
   `likeness.best_first`. Of several of one headline the highest update is kept, then the longest.
3. The lead is taken first, then each section's quota in the recipe's order, then the briefs. An
   article is taken once.
4. Within a section ranked articles come first, by their best place on any chart, then the newest.
   The place of any article that says the same counts.
5. A chart is a record of what was read: an article that was picked stays on it. The page points
   from the chart to the article instead of dropping either.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from digest.likeness import best_first
from digest.model import (
    Article,
    ArticleId,
    LeadRule,
    RankingList,
    RankingRule,
    Recipe,
    Scope,
    SectionRule,
)
from digest.model.articles import address_key, headline_key

UNRANKED = 1_000
CLOCK_SKEW = timedelta(hours=1)
"""An article dated further ahead than this is not yet news: an embargo, or a wrong clock."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChosenSection:
    rule: SectionRule
    articles: tuple[Article, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """What an edition is composed of. `rankings` pairs each chart with the rule that took it."""

    lead: Article | None
    sections: tuple[ChosenSection, ...]
    briefs: tuple[Article, ...]
    rankings: tuple[tuple[RankingRule, RankingList], ...]

    @property
    def articles(self) -> tuple[Article, ...]:
        """Every chosen article, in the edition's order."""
        lead = (self.lead,) if self.lead else ()
        return lead + self.briefs + tuple(a for s in self.sections for a in s.articles)


def select(
    articles: Sequence[Article],
    charts: Sequence[RankingList],
    recipe: Recipe,
    now: datetime,
    *,
    ran: Mapping[ArticleId, int | None] | None = None,
    groups: Mapping[ArticleId, ArticleId] | None = None,
) -> Selection:
    """The recipe's choice among `articles` and `charts` (the newest capture of each) at `now`.

    `ran` gives the articles that the publication has issued already, with the update number that
    was printed; `groups` gives, of those that say the same as others, printed ones among them, the
    id that stands for all of them. Its rules stand at the head of this module.
    """
    groups = groups or {}
    pool = candidates(articles, recipe, now, ran or {}, groups)
    kin = _kin(articles, groups)
    fresh = [c for c in charts if c.captured >= now - timedelta(hours=recipe.max_age_hours)]
    site = _with_kin(places(chart for chart in fresh if chart.scope is Scope.SITE), kin)
    any_chart = _with_kin(places(fresh), kin)
    taken: set[ArticleId] = set()

    lead = _lead(pool, site, recipe.lead)
    if lead:
        taken.add(lead.id)
    pool.sort(key=lambda article: (_place(article, any_chart), -_time(article).timestamp()))
    sections = []
    for rule in recipe.sections:
        chosen = [a for a in pool if a.id not in taken and fits(a, rule)][: rule.quota]
        taken.update(article.id for article in chosen)
        if chosen:
            sections.append(ChosenSection(rule=rule, articles=tuple(chosen)))
    briefs = [article for article in pool if article.id not in taken][: recipe.briefs]
    return Selection(
        lead=lead,
        sections=tuple(sections),
        briefs=tuple(briefs),
        rankings=_rankings(fresh, recipe.rankings),
    )


def own_articles(
    kept: Iterable[Article], gathered: Iterable[Article], recipe: Recipe
) -> tuple[Article, ...]:
    """Of the library's `kept` articles those of the recipe's sources.

    What was `gathered` from them just now counts as theirs, though another publication's source
    may have brought it to the library first.
    """
    sources = {source.id for source in recipe.sources}
    brought = {article.id for article in gathered}
    return tuple(a for a in kept if not sources or a.source in sources or a.id in brought)


def own_charts(
    kept: Iterable[RankingList], gathered: Iterable[RankingList], recipe: Recipe
) -> tuple[RankingList, ...]:
    """Of the library's `kept` charts those of the recipe's sources, as `own_articles`."""
    sources = {source.id for source in recipe.sources}
    brought = {chart.chart for chart in gathered}
    return tuple(c for c in kept if not sources or c.source in sources or c.chart in brought)


def candidates(
    articles: Iterable[Article],
    recipe: Recipe,
    now: datetime,
    ran: Mapping[ArticleId, int | None],
    groups: Mapping[ArticleId, ArticleId],
) -> list[Article]:
    """The articles that fit the recipe's window, what several say once, in the order given."""
    oldest = now - timedelta(hours=recipe.max_age_hours)
    printed = _printed(ran, groups)
    told: dict[ArticleId, list[Article]] = {}
    for article in articles:
        dated = article.updated or article.published
        if dated and not oldest <= dated <= now + CLOCK_SKEW:
            continue
        group = groups.get(article.id, article.id)
        if article.body and not _has_run(article, printed.get(group)):
            told.setdefault(group, []).append(article)
    best: dict[str, Article] = {}
    for members in map(best_first, told.values()):
        fitting = (a for a in members if any(fits(a, rule) for rule in recipe.sections))
        article = next(fitting, members[0])
        key = headline_key(article.headline)
        rival = best.get(key)
        if rival is None or _completeness(article) > _completeness(rival):
            best[key] = article
    return list(best.values())


def fits(article: Article, rule: SectionRule) -> bool:
    """Whether the rule's section and source filters let the article in."""
    section = (article.section or "").casefold()
    in_section = not rule.sections or section in {name.casefold() for name in rule.sections}
    return in_section and (not rule.sources or article.source in rule.sources)


def places(charts: Iterable[RankingList]) -> dict[str, int]:
    """The best position of each address and headline on any of `charts`."""
    best: dict[str, int] = {}
    for chart in charts:
        for item in chart.items:
            keys = [headline_key(item.title)] + ([address_key(item.url)] if item.url else [])
            for key in keys:
                best[key] = min(item.position, best.get(key, UNRANKED))
    return best


def _lead(pool: Sequence[Article], site: Mapping[str, int], rule: LeadRule) -> Article | None:
    if not pool:
        return None
    newest = max(pool, key=_time)
    match rule:
        case LeadRule.FIRST:
            return pool[0]
        case LeadRule.NEWEST:
            return newest
        case LeadRule.TOP_RANKED:
            top = min(pool, key=lambda article: _place(article, site))
            return top if _place(top, site) < UNRANKED else newest


def _rankings(
    charts: Sequence[RankingList], rules: Sequence[RankingRule]
) -> tuple[tuple[RankingRule, RankingList], ...]:
    """The newest chart with items for each rule; a chart is printed once."""
    newest_first = sorted(charts, key=lambda chart: chart.captured, reverse=True)
    taken: dict[str, tuple[RankingRule, RankingList]] = {}
    for rule in rules:
        for chart in newest_first:
            if chart.items and chart.chart not in taken and rule_takes(rule, chart):
                taken[chart.chart] = (rule, chart)
                break
    return tuple(taken.values())


def rule_takes(rule: RankingRule, chart: RankingList) -> bool:
    """Whether the rule is about the chart: by its scope, section and title."""
    return (
        (rule.scope is None or chart.scope is rule.scope)
        and (rule.section is None or (chart.section or "").casefold() == rule.section.casefold())
        and rule.title.casefold() in f"{chart.title} {chart.window or ''}".casefold()
    )


def _printed(
    ran: Mapping[ArticleId, int | None], groups: Mapping[ArticleId, ArticleId]
) -> dict[ArticleId, int]:
    """The highest update number that was printed of each group; 0 is one without."""
    printed: dict[ArticleId, int] = {}
    for id, number in ran.items():
        group = groups.get(id, id)
        printed[group] = max(number or 0, printed.get(group, 0))
    return printed


def _has_run(article: Article, printed: int | None) -> bool:
    return printed is not None and (article.update_number or 0) <= printed


def _kin(articles: Iterable[Article], groups: Mapping[ArticleId, ArticleId]) -> list[list[Article]]:
    """Those of the articles that say the same, group by group."""
    kin: dict[ArticleId, list[Article]] = {}
    for article in articles:
        if article.id in groups:
            kin.setdefault(groups[article.id], []).append(article)
    return [group for group in kin.values() if len(group) > 1]


def _with_kin(best: dict[str, int], kin: Iterable[Sequence[Article]]) -> dict[str, int]:
    """`best` with each group's best place for all of its addresses."""
    shared = dict(best)
    for group in kin:
        place = min(_place(article, best) for article in group)
        shared.update((address_key(article.url), place) for article in group if article.url)
    return shared


def _place(article: Article, best: Mapping[str, int]) -> int:
    by_title = best.get(headline_key(article.headline), UNRANKED)
    return min(by_title, best.get(address_key(article.url), UNRANKED) if article.url else UNRANKED)


def _time(article: Article) -> datetime:
    return article.updated or article.published or datetime.min.replace(tzinfo=UTC)


def _completeness(article: Article) -> tuple[int, int]:
    return (article.update_number or 0, article.words)
