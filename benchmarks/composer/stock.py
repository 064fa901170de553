"""A desk with something to edit."""

from datetime import UTC, datetime
from pathlib import Path

from digest.edits import FRONT_PAGE, add_block, new_edition
from digest.library import ArticleQuery, open_library
from digest.model import Article, ArticleBlock, BlockId, EditionId, Paragraph, text_runs

ARTICLES, BLOCKS = 60, 8


def stock(folder: Path) -> None:
    """Puts articles to choose from and an edition to begin with onto a new desk."""
    library = open_library(folder)
    if not library.count(ArticleQuery(), at_most=1):
        now = datetime.now(UTC)
        library.save_articles([_article(number) for number in range(ARTICLES)], gathered=now)
        edition = new_edition(id=EditionId("first"), title="The Bay", date=now.date(), created=now)
        for number in range(BLOCKS):
            block = ArticleBlock(id=BlockId(f"b{number}"), article=_article(number))
            edition = add_block(edition, block, section=FRONT_PAGE)
        library.save_edition(edition, saved=now)
    library.close()


def _article(number: int) -> Article:
    body = tuple(
        Paragraph(runs=text_runs(f"Paragraph {n} of what ferry {number} met in the fog. " * 6))
        for n in range(8)
    )
    url = f"https://bay.example/{number}"
    return Article(headline=f"Ferry {number} is late", url=url, body=body)
