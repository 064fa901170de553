"""What an editor should know before the edition goes out. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass

from digest.edits import lead_of
from digest.model import (
    Article,
    ArticleBlock,
    Block,
    BlockId,
    Edition,
    Form,
    ImageBlock,
    LeadBlock,
    Overrides,
    QuoteBlock,
    TextBlock,
)
from digest.model.articles import count_words, part_text
from digest.render import Proof
from ui.block_texts import printed, title_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Warn:
    """A sentence about the edition; `block` is where, None for the whole."""

    text: str
    block: BlockId | None = None


def warnings_of(edition: Edition) -> tuple[Warn, ...]:
    """What is missing or doubtful, in reading order."""
    return (*_of_edition(edition), *_of_blocks(edition))


def problems_of(proof: Proof | None, edition: Edition) -> tuple[Warn, ...]:
    """What the pages of `proof` lack of the blocks that `edition` still has."""
    present = {block.id for block in edition.blocks}
    return tuple(
        Warn(text=problem.reason, block=problem.block)
        for problem in (proof.problems if proof else ())
        if problem.block is None or problem.block in present
    )


def words_of(edition: Edition) -> int:
    """How many words of articles and of the editor's own text are printed."""
    return sum(_words_of_block(block) for block in edition.blocks)


def _of_edition(edition: Edition) -> Iterator[Warn]:
    if edition.blocks and lead_of(edition) is None:
        yield Warn(text="The front page has no lead.")
    for section in edition.sections[1:]:
        if not section.blocks:
            yield Warn(text=f"The section “{section.title}” is empty.")
    if not edition.title.strip():
        yield Warn(text="The nameplate is empty.")


def _of_blocks(edition: Edition) -> Iterator[Warn]:
    seen: set[str] = set()
    for block in edition.blocks:
        match block:
            case (
                LeadBlock(article=article, overrides=overrides)
                | ArticleBlock(article=article, overrides=overrides)
            ):
                yield from _of_article(block, article, overrides)
                if article.id in seen:
                    yield Warn(text=f"Printed twice: {_short(block)}", block=block.id)
                seen.add(article.id)
            case ImageBlock(image=image) if not image.alt.strip():
                yield Warn(text="A picture has no alt text.", block=block.id)
            case TextBlock(text=text) if not text.strip():
                yield Warn(text="A text block is empty.", block=block.id)
            case QuoteBlock(text=text) if not text.strip():
                yield Warn(text="A quote is empty.", block=block.id)
            case _:
                pass


def _of_article(
    block: LeadBlock | ArticleBlock, article: Article, overrides: Overrides
) -> Iterator[Warn]:
    if not printed(overrides.headline, article.headline).strip():
        yield Warn(text="An article has no headline.", block=block.id)
    shows_picture = isinstance(block, LeadBlock) or block.form is Form.FULL
    picture = article.images[0] if article.images else None
    if not (picture and picture.media and overrides.show_image and shows_picture):
        return
    if not printed(overrides.alt, picture.alt).strip():
        yield Warn(text=f"No alt text for the picture of {_short(block)}", block=block.id)


def _words_of_block(block: Block) -> int:
    match block:
        case ArticleBlock(form=Form.HEADLINE):
            return count_words(title_of(block))
        case ArticleBlock(form=Form.SUMMARY, article=article, overrides=overrides):
            summary = printed(overrides.standfirst, article.standfirst)
            return count_words(summary or (part_text(article.body[0]) if article.body else ""))
        case (
            LeadBlock(article=article, overrides=overrides)
            | ArticleBlock(article=article, overrides=overrides)
        ):
            if overrides.paragraphs is None:
                return article.words
            return sum(count_words(part_text(p)) for p in article.body[: overrides.paragraphs])
        case TextBlock(text=text) | QuoteBlock(text=text):
            return count_words(text)
        case _:
            return 0


def _short(block: Block) -> str:
    title = title_of(block)
    return f"“{title[:40].rstrip()}…”" if len(title) > 41 else f"“{title}”"
