"""What a block is called and says for itself in the outline, the inspector and the history."""

from typing import assert_never

from digest.model import (
    Article,
    ArticleBlock,
    Block,
    ContentsBlock,
    DividerBlock,
    Form,
    ImageBlock,
    LeadBlock,
    QuoteBlock,
    RankingBlock,
    SponsorBlock,
    TextBlock,
)

FORM_NAMES = {Form.FULL: "Full", Form.SUMMARY: "Summary", Form.HEADLINE: "Headline"}
FORM_DEEDS = {
    Form.FULL: "Print in full",
    Form.SUMMARY: "Print as summary",
    Form.HEADLINE: "Print the headline only",
}


def kind_of(block: Block) -> str:
    """The block's kind in one word, as the outline prints it."""
    match block:
        case LeadBlock():
            return "Lead"
        case ArticleBlock(form=Form.FULL):
            return "Article"
        case ArticleBlock(form=Form.SUMMARY):
            return "Summary"
        case ArticleBlock():
            return "Headline"
        case RankingBlock():
            return "Ranking"
        case TextBlock():
            return "Text"
        case ImageBlock():
            return "Picture"
        case QuoteBlock():
            return "Quote"
        case DividerBlock():
            return "Divider"
        case ContentsBlock():
            return "Contents"
        case SponsorBlock():
            return "Sponsor"
        case _:
            assert_never(block)


def title_of(block: Block) -> str:
    """The block's words in one line; a blank one says what is missing."""
    match block:
        case LeadBlock() | ArticleBlock():
            return printed(block.overrides.headline, block.article.headline) or "(no headline)"
        case RankingBlock():
            return f"{printed(block.title, block.ranking.title)} ({items_printed(block)})"
        case TextBlock():
            return block.title or _first_line(block.text) or "(no text yet)"
        case ImageBlock():
            return block.image.caption or block.image.alt or "(no caption yet)"
        case QuoteBlock():
            return f"“{_first_line(block.text)}”" if block.text.strip() else "(no words yet)"
        case DividerBlock():
            return "———"
        case ContentsBlock():
            return block.title or "Contents"
        case SponsorBlock():
            said = block.headline or _first_line(block.text)
            return said or block.sponsor or "(no words yet)"
        case _:
            assert_never(block)


def printed(override: str | None, own: str | None) -> str:
    """What is printed: the editor's words where there are any, else the article's own."""
    return override if override is not None else own or ""


def items_printed(block: RankingBlock) -> int:
    """How many rows of the chart are printed."""
    whole = len(block.ranking.items)
    return whole if block.count is None else min(block.count, whole)


def byline_of(article: Article) -> str:
    """The article's own byline in one line."""
    return ", ".join(article.byline)


def _first_line(text: str) -> str:
    return text.strip().split("\n", 1)[0].lstrip("#>*- ").strip()
