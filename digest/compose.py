"""The chosen articles and charts laid out as an Edition. Pure.

The front page holds the lead, the charts without a placement, the briefs and the contents; then
comes a section for each of the recipe's that found something, its charts behind its articles.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from digest.edits import FRONT_PAGE
from digest.model import (
    Article,
    ArticleBlock,
    Block,
    BlockId,
    ChartId,
    Collision,
    Comparison,
    ContentsBlock,
    Edition,
    EditionId,
    Form,
    LeadBlock,
    Publication,
    RankingBlock,
    RankingList,
    RankingRule,
    Section,
    SectionId,
    SourceFailure,
    Upkeep,
)
from digest.movements import movements
from digest.selection import ChosenSection, Selection


def compose(
    selection: Selection,
    publication: Publication,
    *,
    date: date,
    number: int,
    now: datetime,
    captures: Mapping[ChartId, Sequence[RankingList]],
    new_id: Callable[[], str],
    previous: datetime | None = None,
    slot: str = "",
    failures: Sequence[SourceFailure] = (),
) -> Edition:
    """A draft edition of `publication` for `date`, made at `now` (aware).

    `captures` are the earlier captures of each chosen chart, for its movements; `previous` (aware)
    is when the publication's last edition was made, for the charts that are compared with it;
    `new_id` gives a fresh id at each call; `failures` are kept as the edition's report.
    """
    return Edition(
        id=EditionId(new_id()),
        title=publication.title,
        subtitle=publication.subtitle,
        date=date,
        created=now,
        slot=slot,
        number=number,
        publication=publication.id,
        zone=publication.zone,
        language=publication.language,
        theme=publication.theme,
        paper=publication.paper,
        look=publication.look,
        page_budget=publication.page_budget,
        sections=_sections(
            selection, _Layout(captures, previous, publication.recipe.collision, new_id)
        ),
        failures=tuple(failures),
    )


def _sections(selection: Selection, layout: "_Layout") -> tuple[Section, ...]:
    placements = {chosen.rule.title for chosen in selection.sections}
    front_charts = [pair for pair in selection.rankings if pair[0].placement not in placements]
    front = layout.front_page(selection, front_charts)
    inside = tuple(
        layout.section(
            chosen,
            [pair for pair in selection.rankings if pair[0].placement == chosen.rule.title],
        )
        for chosen in selection.sections
    )
    return (front, *inside)


def ranking_block(
    ranking: RankingList,
    *,
    block_id: BlockId,
    earlier: Sequence[RankingList] = (),
    since: datetime | None = None,
    count: int | None = None,
) -> RankingBlock:
    """A chart as a block, with its movements against `earlier` captures of it, `since` as in
    `movements`."""
    return RankingBlock(
        id=block_id,
        ranking=ranking,
        movements=movements(ranking, earlier, since=since),
        count=count,
    )


def compared_since(rule: RankingRule, previous: datetime | None) -> datetime | None:
    """The `since` of the movements of the rule's chart: the moment of the `previous` edition where
    the rule compares with it and there is one."""
    return previous if rule.compare is Comparison.EDITION else None


class _Layout:
    """Blocks with fresh ids."""

    def __init__(
        self,
        captures: Mapping[ChartId, Sequence[RankingList]],
        previous: datetime | None,
        collision: Collision,
        new_id: Callable[[], str],
    ) -> None:
        self._captures = captures
        self._previous = previous
        self._collision = collision
        self._new_id = new_id

    def front_page(
        self, selection: Selection, charts: Sequence[tuple[RankingRule, RankingList]]
    ) -> Section:
        blocks: list[Block] = []
        if selection.lead:
            blocks.append(
                LeadBlock(id=BlockId(self._new_id()), article=selection.lead, upkeep=Upkeep.LIVE)
            )
        blocks += [self._chart(rule, chart) for rule, chart in charts]
        blocks += [self._article(article, Form.SUMMARY) for article in selection.briefs]
        if selection.sections:
            blocks.append(ContentsBlock(id=BlockId(self._new_id())))
        return Section(id=FRONT_PAGE, title="Front page", blocks=tuple(blocks))

    def section(
        self, chosen: ChosenSection, charts: Sequence[tuple[RankingRule, RankingList]]
    ) -> Section:
        full = chosen.rule.full
        blocks: list[Block] = [
            self._article(article, Form.FULL if place < full else Form.SUMMARY)
            for place, article in enumerate(chosen.articles)
        ]
        blocks += [self._chart(rule, chart) for rule, chart in charts]
        title = chosen.rule.title
        return Section(
            id=SectionId(self._new_id()), title=title, blocks=tuple(blocks), recipe_title=title
        )

    def _article(self, article: Article, form: Form) -> ArticleBlock:
        return ArticleBlock(
            id=BlockId(self._new_id()),
            article=article,
            form=form,
            upkeep=Upkeep.LIVE,
            recipe_form=form,
        )

    def _chart(self, rule: RankingRule, chart: RankingList) -> RankingBlock:
        block = ranking_block(
            chart,
            block_id=BlockId(self._new_id()),
            earlier=self._captures.get(chart.chart, ()),
            since=compared_since(rule, self._previous),
            count=rule.count,
        )
        return replace(
            block, upkeep=Upkeep.LIVE, recipe_count=rule.count, collision=self._collision
        )
