"""What is printed in the place of a block that could not be rendered: a short note. Pure."""

import re
from dataclasses import replace
from typing import assert_never
from urllib.parse import quote

from digest.model import (
    ArticleBlock,
    Block,
    BlockId,
    ContentsBlock,
    DividerBlock,
    Edition,
    ImageBlock,
    LeadBlock,
    QuoteBlock,
    RankingBlock,
    TextBlock,
)
from digest.model.articles import site_host
from digest.render.content.wording import Wording

_LONGEST_TITLE = 160
_MOST_ROWS = 50
_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>()#+\-.!|~&])")


def stand_in(block: Block, words: Wording) -> TextBlock:
    """A note with the title and the links of `block`, under its id."""
    match block:
        case LeadBlock(article=article) | ArticleBlock(article=article):
            lines = [words.unprinted_article]
            if article.url and (host := _host(article.url)):
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
            return replace(bare_stand_in(block.id, words), title=name_of(block))


def bare_stand_in(block: BlockId, words: Wording) -> TextBlock:
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
        case DividerBlock():
            return ""
        case _:
            assert_never(block)


def with_stand_ins(edition: Edition, notes: dict[BlockId, TextBlock]) -> Edition:
    """`edition` with each of `notes` in the place of the block that bears its id."""
    if not notes:
        return edition
    sections = tuple(
        replace(section, blocks=tuple(notes.get(block.id, block) for block in section.blocks))
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


_ADDRESS = "%/:?#[]@!$&'()*+,;=~"
"""What an address keeps; a blank, a bracket and the like are written as %20."""


def _host(url: str) -> str:
    try:
        return site_host(url)
    except ValueError:
        return ""
