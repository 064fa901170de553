"""Articles, charts and choices for the tests of selection."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from digest.model import (
    Article,
    Paragraph,
    RankingItem,
    RankingList,
    Scope,
    text_runs,
)
from digest.selection import Past, Printed, Selection, candidate
from digest.selection import select as select_candidates

NOW = datetime(2026, 3, 12, 5, 0, tzinfo=UTC)
BODY = (Paragraph(runs=text_runs("The ferry left at seven and came back at nine.")),)


def article(name: str, hours: float = 1, section: str = "World", **changes) -> Article:
    plain = Article(
        headline=f"Headline {name}",
        url=f"https://courier.example/{name}",
        published=NOW - timedelta(hours=hours),
        section=section,
        body=BODY,
        source="courier",
    )
    return replace(plain, **changes)


def chart(*names: str, scope: Scope = Scope.SITE, hours: float = 1, **changes) -> RankingList:
    items = tuple(
        RankingItem(position=place, title=f"Headline {name}", url=None)
        for place, name in enumerate(names, 1)
    )
    plain = RankingList(
        title="ACCESS RANKING", scope=scope, items=items, captured=NOW - timedelta(hours=hours)
    )
    return replace(plain, **changes)


def select(articles, charts, recipe, now=NOW, **past) -> Selection:
    """The choice among articles of which nothing is known but what `past` says."""
    return select_candidates([candidate(a) for a in articles], charts, recipe, now, Past(**past))


def printed(update_number: int | None = None, **changes) -> Printed:
    return Printed(date=NOW.date(), update_number=update_number, **changes)


def names(articles) -> list[str]:
    return [a.headline.removeprefix("Headline ") for a in articles]


def reasons(selection: Selection) -> dict[str, str]:
    """Why each article was taken or left, by its name."""
    verdicts = selection.verdicts
    return {names([each.candidate])[0]: each.reason.value for each in verdicts}
