"""What an archive prints in the place of an article that was taken down. Pure."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from zoneinfo import ZoneInfo

from digest.model import (
    Article,
    ArticleBlock,
    ArticleId,
    Block,
    Edition,
    Form,
    LeadBlock,
    Overrides,
    Paragraph,
    RankingBlock,
    RankingItem,
    Takedown,
    TextRun,
)
from digest.model.articles import address_key, headline_key
from digest.render.site.words import SiteWords


def buried_in(edition: Edition, takedowns: Mapping[ArticleId, Takedown]) -> tuple[ArticleId, ...]:
    """Which articles of `edition` were taken down, in reading order, each once."""
    printed = (
        block.article.id
        for block in edition.blocks
        if isinstance(block, LeadBlock | ArticleBlock) and block.article.id in takedowns
    )
    return tuple(dict.fromkeys(printed))


def entombed(
    edition: Edition, takedowns: Mapping[ArticleId, Takedown], words: SiteWords
) -> Edition:
    """`edition` without the articles that were taken down: each one's place says since when, and
    why; nothing of the article itself is left, nor its row in a chart."""
    gone = {
        block.article.id: block.article
        for block in edition.blocks
        if isinstance(block, LeadBlock | ArticleBlock) and block.article.id in takedowns
    }
    if not gone:
        return edition
    stones = {
        id: _stone(article, takedowns[id], edition.zone, words) for id, article in gone.items()
    }
    addresses = {address_key(article.url) for article in gone.values() if article.url}
    headlines = {headline_key(article.headline) for article in gone.values()}

    def is_gone(item: RankingItem) -> bool:
        by_address = item.url is not None and address_key(item.url) in addresses
        return by_address or headline_key(item.title) in headlines

    return replace(
        edition,
        sections=tuple(
            replace(
                section,
                blocks=tuple(_block(block, stones, is_gone, words) for block in section.blocks),
            )
            for section in edition.sections
        ),
        corrections=tuple(
            replace(each, headline="", amendments=(), note=takedowns[each.article].reason)
            if each.article in gone
            else each
            for each in edition.corrections
        ),
    )


def _stone(article: Article, takedown: Takedown, zone: str, words: SiteWords) -> Article:
    """An article that only tells that one was here. It bears no address: nothing leads on."""
    day = words.day(takedown.at.astimezone(ZoneInfo(zone)).date())
    said = (words.gone_on.format(date=day), takedown.reason)
    return Article(
        headline=words.gone,
        published=article.published,
        body=tuple(Paragraph(runs=(TextRun(text=text),)) for text in said if text),
        section=article.section,
    )


def _block(
    block: Block,
    stones: Mapping[ArticleId, Article],
    is_gone: Callable[[RankingItem], bool],
    words: SiteWords,
) -> Block:
    match block:
        case LeadBlock(article=article) if article.id in stones:
            return replace(block, article=stones[article.id], overrides=Overrides())
        case ArticleBlock(article=article) if article.id in stones:
            return replace(block, article=stones[article.id], form=Form.FULL, overrides=Overrides())
        case RankingBlock(ranking=ranking):
            items = tuple(
                replace(item, title=words.gone, url=None) if is_gone(item) else item
                for item in ranking.items
            )
            return replace(block, ranking=replace(ranking, items=items))
        case _:
            return block
