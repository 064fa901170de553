"""Editions to show, made of fiction written for these tests."""

from datetime import UTC, date, datetime

from digest.edits import FRONT_PAGE, add_block, new_edition
from digest.model import Article, ArticleBlock, BlockId, Edition, EditionId, Paragraph, text_runs

MADE = datetime(2026, 3, 12, 5, 2, tzinfo=UTC)
PARAGRAPH = (
    "The ferry to the outer islands left an hour late this morning because a seal had gone to "
    "sleep on the ramp, and nobody aboard minded enough to wake it before the tide did. "
)


def article(number: int, *, paragraphs: int = 6) -> Article:
    """An article whose headline bears `number`."""
    body = tuple(Paragraph(runs=text_runs(PARAGRAPH * 2)) for _ in range(paragraphs))
    return Article(
        headline=f"Seal number {number} delays the ferry",
        url=f"https://ferry.example/{number}",
        body=body,
    )


def empty_edition() -> Edition:
    """A front page with nothing on it."""
    return new_edition(
        id=EditionId("ferry"), title="The Ferry Post", date=date(2026, 3, 12), created=MADE
    )


def edition(articles: int = 4, **more: int) -> Edition:
    """An edition of so many articles, blocks "b1", "b2" and so on."""
    made = empty_edition()
    for number in range(1, articles + 1):
        block = ArticleBlock(id=BlockId(f"b{number}"), article=article(number, **more))
        made = add_block(made, block, section=FRONT_PAGE)
    return made
