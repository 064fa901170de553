"""A leaf: what one page or file gave, with what is needed to find its pictures."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from digest.model import Article, RankingList
from digest.model.articles import part_text
from digest.sources.extract import Extract
from digest.sources.feed_items import shortened

_LONGEST_OPENING = 80  # characters


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """`folder` is where a page read from disk lies, None for one from the network; `enclosed` the
    pictures that a web archive brought along, by address. `remedy` is what to do about a file
    that could not be read at all, "" where nothing more is known."""

    articles: tuple[Article, ...] = ()
    rankings: tuple[RankingList, ...] = ()
    problems: tuple[str, ...] = ()
    folder: Path | None = None
    enclosed: Mapping[str, bytes] = field(default_factory=dict)
    remedy: str = ""

    @property
    def is_bare(self) -> bool:
        """Whether nothing can be kept of it; an article without any words is none."""
        return not self.rankings and not any(headed(each).headline for each in self.articles)


def leaf_of(extract: Extract, name: str, *, folder: Path | None = None) -> Leaf:
    """The leaf of one extract; its problems say which page they are about."""
    return Leaf(
        articles=extract.articles,
        rankings=extract.rankings,
        problems=tuple(
            problem if name in problem else f"{name}: {problem}" for problem in extract.problems
        ),
        folder=folder,
    )


def headed(article: Article) -> Article:
    """An article without a headline, as short messages are, headed by its opening words."""
    if article.headline:
        return article
    opening = next((text for part in article.body if (text := part_text(part))), "")
    return replace(article, headline=shortened(opening, _LONGEST_OPENING))
