"""Galleys as the typesetter would set them, in numbers alone."""

from collections.abc import Iterable

from digest.model import plain, text_runs
from digest.render.content.views import (
    ArticleView,
    BlockView,
    BriefsView,
    ContentsEntryView,
    ContentsView,
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


def listed(rows: int) -> Galley:
    """A list of contents."""
    entries = (ContentsEntryView(title="t", target="s1", articles=()),) * rows
    view = ContentsView(anchor="c", title="Inside", entries=entries)
    return Galley(view=view, slices=(Slice(top=0.0, bottom=20.0 * rows),))


def briefs(rows: int) -> Galley:
    """Briefs of 40 points each, below a title of 20."""
    views = [article(2, f"n{number}", "summary").view for number in range(rows)]
    slices = [
        Slice(top=20.0 + 40 * row if row else 0.0, bottom=60.0 + 40 * row, part=row)
        for row in range(rows)
    ]
    articles = tuple(view for view in views if isinstance(view, ArticleView))
    return Galley(view=BriefsView(articles=articles), slices=tuple(slices), head=20.0)


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
