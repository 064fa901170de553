"""What is printed in the place of a block that could not be rendered. Pure."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple, assert_never
from urllib.parse import quote

from digest.model import (
    ArticleBlock,
    Block,
    BlockId,
    ContentsBlock,
    DividerBlock,
    Edition,
    ImageBlock,
    ImagePart,
    LeadBlock,
    QuoteBlock,
    RankingBlock,
    SponsorBlock,
    TextBlock,
    pictures_of,
)
from digest.render.content.addresses import host_of

if TYPE_CHECKING:
    from digest.render.content.wording import Wording

_NOTE = "A note stands in its place. Shorten it, or take it out."
_LONGEST_TITLE = 160
_MOST_ROWS = 50
_ADDRESS = "%/:?#[]@!$&'()*+,;=~"
"""What an address keeps; a blank, a bracket and the like are written as %20."""
_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>()#+\-.!|~&])")


class StandIn(NamedTuple):
    """`block` in the place of one with its id; `remedy` says what it is, and what can be done."""

    block: Block
    remedy: str


def stand_ins(block: Block, words: "Wording") -> Iterator[StandIn]:
    """What may stand in the place of `block`, the fullest first: itself without pictures, where it
    has any and text too; a note; a note without any words of the block's own."""
    if isinstance(block, LeadBlock | ArticleBlock | SponsorBlock) and pictures_of(block):
        yield StandIn(
            _without_pictures(block), "It is printed without its pictures; choose others."
        )
    yield StandIn(note(block, words), _NOTE)
    yield StandIn(bare_note(block.id, words), _NOTE)


def _without_pictures(block: LeadBlock | ArticleBlock | SponsorBlock) -> Block:
    if isinstance(block, SponsorBlock):
        return replace(block, picture=None)
    body = tuple(part for part in block.article.body if not isinstance(part, ImagePart))
    article = replace(block.article, images=(), body=body)
    return replace(block, article=article, overrides=replace(block.overrides, picture=None))


def note(block: Block, words: "Wording") -> TextBlock:
    """A note with the title and the links of `block`, under its id."""
    match block:
        case LeadBlock(article=article) | ArticleBlock(article=article):
            lines = [words.unprinted_article]
            if article.url and (host := host_of(article.url)):
                lines.append(_link(words.read_at.format(host=host), article.url))
            return TextBlock(id=block.id, title=name_of(block), text=" ".join(lines))
        case RankingBlock(ranking=ranking, count=count):
            rows = (
                f"{item.position}. {_link(_line(item.title), item.url)}"
                for item in ranking.items[:count][:_MOST_ROWS]
            )
            text = "\n".join((words.unprinted, "", *rows))
            return TextBlock(id=block.id, title=name_of(block), text=text)
        case _:
            return replace(bare_note(block.id, words), title=name_of(block))


def bare_note(block: BlockId, words: "Wording") -> TextBlock:
    """A note that has nothing of the block's own but its id: for titles that can't be set."""
    return TextBlock(id=block, text=words.unprinted)


def name_of(block: Block) -> str:
    """The block's title in one line, "" where it has none."""
    match block:
        case (
            LeadBlock(article=article, overrides=own) | ArticleBlock(article=article, overrides=own)
        ):
            return _line(article.headline if own.headline is None else own.headline)
        case RankingBlock(title=title, ranking=ranking):
            return _line(ranking.title if title is None else title)
        case TextBlock(title=title) | ContentsBlock(title=title):
            return _line(title)
        case ImageBlock(image=image):
            return _line(image.caption or image.alt)
        case QuoteBlock(attribution=who):
            return _line(who)
        case SponsorBlock(headline=headline, sponsor=sponsor):
            return _line(headline or sponsor)
        case DividerBlock():
            return ""
        case _:
            assert_never(block)


def with_stand_ins(edition: Edition, others: Mapping[BlockId, Block]) -> Edition:
    """`edition` with each of `others` in the place of the block that bears its id."""
    if not others:
        return edition
    sections = tuple(
        replace(section, blocks=tuple(others.get(block.id, block) for block in section.blocks))
        for section in edition.sections
    )
    return replace(edition, sections=sections)


def _line(text: str) -> str:
    """`text` in one printable line of bearable length."""
    words = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return words if len(words) <= _LONGEST_TITLE else words[: _LONGEST_TITLE - 1].rstrip() + "…"


def _link(text: str, url: str | None) -> str:
    """A Markdown link whose text and address mean nothing else to Markdown."""
    escaped = _MARKDOWN.sub(r"\\\1", text)
    return f"[{escaped}](<{quote(url, safe=_ADDRESS)}>)" if url else escaped
