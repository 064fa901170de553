"""How much of an edition there is to read. Pure."""

from digest.model import (
    ArticleBlock,
    Block,
    Edition,
    Form,
    LeadBlock,
    QuoteBlock,
    SponsorBlock,
    TextBlock,
)
from digest.model.articles import count_words, part_text


def words_of(edition: Edition) -> int:
    """How many words of articles and of the editor's own text are printed."""
    return sum(words_of_block(block) for block in edition.blocks)


def words_of_block(block: Block) -> int:
    """How many words of running text the block prints; 0 where it is not made of text."""
    match block:
        case ArticleBlock(form=Form.HEADLINE, article=article, overrides=overrides):
            return count_words(overrides.headline or article.headline)
        case ArticleBlock(form=Form.SUMMARY, article=article, overrides=overrides):
            own = article.standfirst if overrides.standfirst is None else overrides.standfirst
            return count_words(own or (part_text(article.body[0]) if article.body else ""))
        case (
            LeadBlock(article=article, overrides=overrides)
            | ArticleBlock(article=article, overrides=overrides)
        ):
            printed = article.body[: overrides.paragraphs]
            return sum(count_words(part_text(part)) for part in printed)
        case TextBlock(text=text) | QuoteBlock(text=text) | SponsorBlock(text=text):
            return count_words(text)
        case _:
            return 0
