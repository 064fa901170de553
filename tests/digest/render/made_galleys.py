"""Galleys as the typesetter would set them, in numbers alone."""

from collections.abc import Iterable

from digest.model import plain, text_runs
from digest.render.content.views import (
    ArticleView,
    BlockView,
    EditionView,
    PartView,
    RankingItemView,
    RankingView,
    SectionView,
)
from digest.render.makeup.bands import Page
from digest.render.makeup.columns import Column
from digest.render.makeup.galleys import Galley, Slice

LINE = 12.0
WORDS = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
]


def article(lines: int, anchor: str = "b1", form: str = "full") -> Galley:
    """An article of one paragraph, each line of which is a word."""
    words = [WORDS[n % len(WORDS)] for n in range(lines)]
    ends, reached = [], 0
    for word in words:
        reached += len(word) + 1
        ends.append(reached)
    view = ArticleView(
        kind="lead" if form == "lead" else "article",
        anchor=anchor,
        form=form,
        kicker="",
        update="",
        headline=anchor,
        deck="",
        byline="",
        dateline="",
        figure=None,
        initial="",
        parts=(PartView(kind="paragraph", runs=text_runs(" ".join(words))),),
        url=None,
        language=None,
        words=lines,
    )
    slices = tuple(
        Slice(
            top=n * LINE,
            bottom=(n + 1) * LINE,
            part=0,
            end=ends[n] if n < lines - 1 else None,
            last=n == lines - 1 or (n >= 1 and lines - 1 - n >= 2),
        )
        for n in range(lines)
    )
    return Galley(view=view, slices=slices)


def box(height: float, anchor: str = "r", rows: int = 1) -> Galley:
    """A ranking that is not to be cut."""
    item = RankingItemView(
        position=1,
        title="t",
        url=None,
        direction="",
        mark="",
        movement="",
        history="",
        sparkline=None,
        target=None,
    )
    view = RankingView(anchor=anchor, title="Chart", section="", items=(item,) * rows, note="")
    return Galley(view=view, slices=(Slice(top=0.0, bottom=height),))


def text_of(columns: Iterable[Column]) -> list[str]:
    """The words of the columns, in reading order."""
    words: list[str] = []
    for column in columns:
        for item in column.items:
            view = item.excerpt.view
            if isinstance(view, ArticleView):
                words += " ".join(plain(part.runs) for part in view.parts).split()
    return words


def edition(count: int) -> EditionView:
    """An edition of `count` sections behind a front page without a lead."""
    sections = tuple(section(f"s{number}") for number in range(1, count + 1))
    return EditionView(
        title="The Courier",
        subtitle="",
        date="",
        iso_date="",
        number="",
        language="en",
        paper="A4",
        created="",
        authors=(),
        description="",
        words=0,
        minutes=0,
        articles=0,
        lead=None,
        front=section("s0"),
        sections=sections,
    )


def section(anchor: str, *blocks: BlockView) -> SectionView:
    return SectionView(anchor=anchor, title=anchor, blocks=blocks)


def words_of(pages: Iterable[Page]) -> list[str]:
    """The words of all pages, in reading order."""
    return [
        word
        for page in pages
        for band in page.bands
        for word in text_of((*band.own, *band.columns))
    ]
