"""Editions to be judged, made of fiction written for these tests."""

from dataclasses import replace
from datetime import UTC, date, datetime

from digest.edits import FRONT_PAGE, add_block, new_edition, place_lead
from digest.model import (
    Article,
    ArticleBlock,
    BlockId,
    Edition,
    EditionId,
    Image,
    MediaId,
    Paragraph,
    RankingBlock,
    RankingItem,
    RankingList,
    Scope,
    text_runs,
)

NOON = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)
MEDIA = MediaId("a" * 64)
WIDE = Image(alt="The mill", media=MEDIA, width=1600, height=900)


def article(number: int, **more: object) -> Article:
    """An article of the mill town's paper, with a wide picture."""
    values = {
        "headline": f"Mill wheel turns for the {number}th year",
        "url": f"https://mill.example/{number}",
        "published": NOON,
        "body": (Paragraph(runs=text_runs("It turned all night, and nobody slept worse.")),),
        "images": (WIDE,),
    }
    return Article(**{**values, **more})


def chart(captured: datetime = NOON) -> RankingList:
    """The mill's most read."""
    items = tuple(
        RankingItem(position=n, title=article(n).headline, url=article(n).url) for n in (1, 2)
    )
    return RankingList(
        title="MOST READ", scope=Scope.SITE, items=items, captured=captured,
        url="https://mill.example/",
    )  # fmt: skip


def edition() -> Edition:
    """A lead "b1", an article "b2" and a chart "c1": nothing is to be mended."""
    made = new_edition(
        id=EditionId("mill"), title="The Mill Post", date=date(2026, 3, 12), created=NOON
    )
    made = place_lead(made, article(1), block_id=BlockId("b1"))
    made = add_block(made, ArticleBlock(id=BlockId("b2"), article=article(2)), section=FRONT_PAGE)
    return add_block(made, RankingBlock(id=BlockId("c1"), ranking=chart()), section=FRONT_PAGE)


def with_block(number: int, **more: object) -> Edition:
    """The edition with another article "b<number>" behind it."""
    block = ArticleBlock(id=BlockId(f"b{number}"), article=article(number, **more))
    return add_block(edition(), block, section=FRONT_PAGE)


def with_lead(**more: object) -> Edition:
    """The edition whose lead is an article with `more`."""
    (section,) = edition().sections
    lead, *others = section.blocks
    changed = replace(lead, article=replace(lead.article, **more))
    return replace(edition(), sections=(replace(section, blocks=(changed, *others)),))
