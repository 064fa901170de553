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
    picture_of,
)
from ui.translation import marked, tr

FORM_NAMES = {
    Form.FULL: marked("Blocks", "Full"),
    Form.SUMMARY: marked("Blocks", "Summary"),
    Form.HEADLINE: marked("Blocks", "Headline"),
}
FORM_DEEDS = {
    Form.FULL: marked("Blocks", "Print in full"),
    Form.SUMMARY: marked("Blocks", "Print as summary"),
    Form.HEADLINE: marked("Blocks", "Print the headline only"),
}
"""Both are said with `tr("Blocks", …)`."""


def kind_of(block: Block) -> str:
    """The block's kind in one word, as the outline prints it."""
    match block:
        case LeadBlock():
            return lead_word()
        case ArticleBlock(form=Form.FULL):
            return tr("Blocks", "Article")
        case ArticleBlock(form=Form.SUMMARY):
            return tr("Blocks", "Summary")
        case ArticleBlock():
            return tr("Blocks", "Headline")
        case RankingBlock():
            return tr("Blocks", "Ranking")
        case TextBlock():
            return tr("Blocks", "Text")
        case ImageBlock():
            return tr("Blocks", "Picture")
        case QuoteBlock():
            return tr("Blocks", "Quote")
        case DividerBlock():
            return tr("Blocks", "Divider")
        case ContentsBlock():
            return tr("Blocks", "Contents")
        case SponsorBlock():
            return tr("Blocks", "Sponsor")
        case _:
            assert_never(block)


def lead_word() -> str:
    return tr("Blocks", "Lead")


def with_article(block: Block) -> str:
    """The block's kind within a sentence: "a quote"."""
    match block:
        case LeadBlock():
            return tr("Blocks", "a lead")
        case ArticleBlock(form=Form.FULL):
            return tr("Blocks", "an article")
        case ArticleBlock(form=Form.SUMMARY):
            return tr("Blocks", "a summary")
        case ArticleBlock():
            return tr("Blocks", "a headline")
        case RankingBlock():
            return tr("Blocks", "a ranking")
        case TextBlock():
            return tr("Blocks", "a text")
        case ImageBlock():
            return tr("Blocks", "a picture")
        case QuoteBlock():
            return tr("Blocks", "a quote")
        case DividerBlock():
            return tr("Blocks", "a divider")
        case ContentsBlock():
            return tr("Blocks", "a contents")
        case SponsorBlock():
            return tr("Blocks", "a sponsor")
        case _:
            assert_never(block)


def title_of(block: Block) -> str:
    """The block's words in one line; a blank one says what is missing."""
    match block:
        case LeadBlock() | ArticleBlock():
            own = block.overrides.headline or block.article.headline  # as it is printed
            return own or tr("Blocks", "(no headline)")
        case RankingBlock():
            return f"{printed(block.title, block.ranking.title)} ({items_printed(block)})"
        case TextBlock():
            return block.title or _first_line(block.text) or tr("Blocks", "(no text yet)")
        case ImageBlock():
            return block.image.caption or block.image.alt or tr("Blocks", "(no caption yet)")
        case QuoteBlock():
            said = _first_line(block.text)
            return f"“{said}”" if said else tr("Blocks", "(no words yet)")
        case DividerBlock():
            return "———"
        case ContentsBlock():
            return block.title or tr("Blocks", "Contents")
        case SponsorBlock():
            said = block.headline or _first_line(block.text)
            return said or block.sponsor or tr("Blocks", "(no words yet)")
        case _:
            assert_never(block)


def shows_picture(block: Block) -> bool:
    """Whether a picture is printed with the article."""
    if not isinstance(block, LeadBlock | ArticleBlock) or not block.overrides.show_image:
        return False
    in_full = isinstance(block, LeadBlock) or block.form is Form.FULL
    picture = picture_of(block)
    return in_full and picture is not None and picture.media is not None


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
