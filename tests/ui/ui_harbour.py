"""A small harbour's paper, written for these tests: articles, a chart, an edition."""

from datetime import UTC, date, datetime
from pathlib import Path

from digest.edits import FRONT_PAGE, add_block, add_section, new_edition, place_lead
from digest.model import (
    Article,
    ArticleBlock,
    BlockId,
    Edition,
    EditionId,
    Image,
    Paragraph,
    RankingItem,
    RankingList,
    Scope,
    SectionId,
    text_runs,
)

NOW = datetime(2026, 3, 12, 16, 0, tzinfo=UTC)
SAMPLE_TEXTS = Path(__file__).parents[2] / "samples" / "site" / "2026-03-12" / "text"


def make_article(number: int, headline: str = "", **more: object) -> Article:
    """Article `number` of a small harbour's paper; the higher, the newer."""
    values = {
        "headline": headline or f"Lighthouse keeper counts ship number {number}",
        "url": f"https://harbour.example/{number}",
        "published": NOW.replace(hour=number % 16),
        "section": ("World", "Harbour")[number % 2],
        "byline": ("Ana Ruiz",),
        "standfirst": f"It was the {number}th of the night.",
        "body": tuple(
            Paragraph(runs=text_runs(f"Paragraph {n} about ship {number}.")) for n in "abcd"
        ),
    }
    return Article(**{**values, **more})


def make_ranking(title: str = "ACCESS RANKING", scope: Scope = Scope.SITE) -> RankingList:
    """A chart of articles 1 to 5."""
    items = tuple(
        RankingItem(position=n, title=make_article(n).headline, url=make_article(n).url)
        for n in range(1, 6)
    )
    return RankingList(
        title=title, scope=scope, items=items, captured=NOW, url="https://harbour.example/"
    )


def make_edition() -> Edition:
    """A lead "b1" with a picture, a summary "b2" on the front page, "b3" and "b4" in World."""
    edition = new_edition(
        id=EditionId("harbour"), title="The Quayside Post", date=date(2026, 3, 12), created=NOW
    )
    lead = make_article(1, images=(Image(alt="Ferries", caption="The quay", credit="Studio"),))
    edition = place_lead(edition, lead, block_id=BlockId("b1"))
    second = ArticleBlock(id=BlockId("b2"), article=make_article(2))
    edition = add_block(edition, second, section=FRONT_PAGE)
    edition = add_section(edition, id=SectionId("world"), title="World")
    for number in (3, 4):
        block = ArticleBlock(id=BlockId(f"b{number}"), article=make_article(number))
        edition = add_block(edition, block, section=SectionId("world"))
    return edition
