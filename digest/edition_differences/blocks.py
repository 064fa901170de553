"""What people know a block by."""

from dataclasses import replace
from enum import StrEnum

from digest.model import (
    Article,
    ArticleBlock,
    Block,
    ContentsBlock,
    DividerBlock,
    ImageBlock,
    LeadBlock,
    QuoteBlock,
    RankingBlock,
    SponsorBlock,
    TextBlock,
)


class BlockKind(StrEnum):
    ARTICLE = "article"
    CHART = "chart"
    TEXT = "text"
    PICTURE = "picture"
    QUOTE = "quote"
    DIVIDER = "divider"
    CONTENTS = "contents"
    ADVERTISEMENT = "advertisement"


def as_printed(block: LeadBlock | ArticleBlock) -> Article:
    """The block's article with the editor's words in the place of its own."""
    article, edited = block.article, block.overrides
    return replace(
        article,
        headline=article.headline if edited.headline is None else edited.headline,
        standfirst=article.standfirst if edited.standfirst is None else edited.standfirst,
        byline=article.byline if edited.byline is None else (edited.byline,),
    )


def kind_of(block: Block) -> BlockKind:
    """The block's kind."""
    for kinds, kind in _KINDS:
        if isinstance(block, kinds):
            return kind
    raise TypeError(type(block).__name__)


_KINDS: tuple[tuple[tuple[type, ...], BlockKind], ...] = (
    ((LeadBlock, ArticleBlock), BlockKind.ARTICLE),
    ((RankingBlock,), BlockKind.CHART),
    ((TextBlock,), BlockKind.TEXT),
    ((ImageBlock,), BlockKind.PICTURE),
    ((QuoteBlock,), BlockKind.QUOTE),
    ((DividerBlock,), BlockKind.DIVIDER),
    ((ContentsBlock,), BlockKind.CONTENTS),
    ((SponsorBlock,), BlockKind.ADVERTISEMENT),
)


def block_title(block: Block) -> str:
    """What people know the block by; "" for one without words."""
    match block:
        case LeadBlock() | ArticleBlock():
            return as_printed(block).headline
        case RankingBlock(title=title, ranking=ranking):
            return title or ranking.title
        case TextBlock(title=title, text=text):
            return title or text.partition("\n")[0]
        case ImageBlock(image=image):
            return image.caption or image.alt
        case QuoteBlock(text=text):
            return text.partition("\n")[0]
        case ContentsBlock(title=title):
            return title
        case SponsorBlock(sponsor=sponsor, headline=headline):
            return headline or sponsor
        case DividerBlock():
            return ""
