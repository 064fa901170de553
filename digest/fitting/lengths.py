"""How much room articles take, counted in words. Pure, and a guess: only made up pages tell."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from digest.model import (
    Article,
    ArticleBlock,
    BlockId,
    Edition,
    Form,
    ImagePart,
    LeadBlock,
    Overrides,
    Paragraph,
)
from digest.model.articles import count_words, part_text

_DENSITY_SAVES = 0.055
"""The share of its room that an edition saves by one step of density."""
_HEAD_WORDS, _BRIEF_WORDS, _PICTURE_WORDS = 45, 20, 110
"""What a headline with its furniture takes, one in brief, and a picture or another block."""


class Length(NamedTuple):
    """How long an article is: `counts` are the words up to the end of each paragraph, `summary`
    those of its standfirst, or else of its first paragraph, and `pictures` how many it has."""

    counts: tuple[int, ...]
    summary: int
    pictures: int

    @classmethod
    def of(cls, article: Article) -> "Length":
        counts, words = [], 0
        for part in article.body:
            words += count_words(part_text(part))
            if isinstance(part, Paragraph):
                counts.append(words)
        standfirst = count_words(article.standfirst or "")
        pictures = sum(isinstance(part, ImagePart) for part in article.body)
        return cls(
            counts=tuple(counts),
            summary=standfirst or (counts[0] if counts else 0),
            pictures=pictures + bool(article.images),
        )

    def words(self, paragraphs: int) -> int:
        """Those of the first `paragraphs`."""
        return self.counts[paragraphs - 1] if paragraphs > 0 and self.counts else 0

    def printed(self, overrides: Overrides) -> int:
        """How many paragraphs are printed in full."""
        whole = len(self.counts)
        return whole if overrides.paragraphs is None else max(0, min(whole, overrides.paragraphs))


@dataclass(frozen=True, slots=True)
class Scales:
    """Weighs an edition and what becomes of it by fitting; each article is counted once."""

    lengths: Mapping[BlockId, Length]

    @classmethod
    def of(cls, edition: Edition) -> "Scales":
        return cls(
            {
                block.id: Length.of(block.article)
                for block in edition.blocks
                if isinstance(block, LeadBlock | ArticleBlock)
            }
        )

    def weight(self, edition: Edition) -> float:
        """The room that `edition` takes, in words set as the theme has them."""
        words = 0
        for block in edition.blocks:
            if isinstance(block, LeadBlock | ArticleBlock):
                words += self._block(block)
            else:
                words += _PICTURE_WORDS
        return words * (1 - _DENSITY_SAVES * edition.look.density)

    def _block(self, block: LeadBlock | ArticleBlock) -> int:
        length, overrides = self.lengths[block.id], block.overrides
        match block:
            case ArticleBlock(form=Form.HEADLINE):
                return _BRIEF_WORDS
            case ArticleBlock(form=Form.SUMMARY):
                return _BRIEF_WORDS + length.summary
            case _:
                pictures = _PICTURE_WORDS * length.pictures if overrides.show_image else 0
                return _HEAD_WORDS + length.words(length.printed(overrides)) + pictures
