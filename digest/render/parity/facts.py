"""What every format has to bring of an edition: headlines, links, charts' rows. Pure."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from digest.render.content.links import runs_of, stretches
from digest.render.content.views import (
    ArticleView,
    BlockView,
    ContentsView,
    CorrectionsView,
    EditionView,
    PartView,
    RankingView,
    SponsorView,
    TextView,
)

_CONTEXT = 40
"""Characters before a link that tell its place from others of the same words."""


class FactKind(StrEnum):
    """LABEL says that something was paid for. CONTENTS is a line of a table of contents: a format
    may go without it, but what stands there does not stand for the article itself."""

    HEADLINE = "headline"
    LINK = "link"
    RANKING_ITEM = "ranking item"
    LABEL = "label"
    CORRECTION = "correction"
    CONTENTS = "contents"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """`text` is the headline, the row's title or the address, `anchor` the block that brings it.

    A link inside an article's body has the `words` that lead up to it, itself included, and in
    `instead` the article's own address, where whoever is given only its beginning finds the rest.
    """

    kind: FactKind
    text: str
    anchor: str
    words: str = ""
    instead: str | None = None


def facts_of(view: EditionView) -> tuple[Fact, ...]:
    """Every fact of `view`, in reading order."""
    return tuple(fact for block in view.blocks for fact in _facts(block))


def _facts(view: BlockView) -> Iterator[Fact]:
    match view:
        case ArticleView():
            yield Fact(kind=FactKind.HEADLINE, text=view.headline, anchor=view.anchor)
            yield from _link(view.url, view.anchor)
            yield from _inner_links(view.parts, view.anchor, view.url)
        case RankingView():
            for item in view.items:
                yield Fact(kind=FactKind.RANKING_ITEM, text=item.title, anchor=view.anchor)
                yield from _link(item.url, view.anchor)
        case TextView():
            yield from _inner_links(view.parts, view.anchor, None)
        case SponsorView():
            yield Fact(kind=FactKind.LABEL, text=view.label, anchor=view.anchor)
            if view.headline:
                yield Fact(kind=FactKind.HEADLINE, text=view.headline, anchor=view.anchor)
            yield from _link(view.url, view.anchor)
            yield from _inner_links(view.parts, view.anchor, None)
        case CorrectionsView():
            for each in view.items:
                yield Fact(kind=FactKind.CORRECTION, text=each.headline, anchor=view.anchor)
                if each.told:
                    yield Fact(kind=FactKind.CORRECTION, text=each.told, anchor=view.anchor)
        case ContentsView():
            for entry in view.entries:
                for headline, _ in entry.articles:
                    yield Fact(kind=FactKind.CONTENTS, text=headline, anchor=view.anchor)
        case _:  # quotes, pictures and dividers bring none
            return


def _link(address: str | None, anchor: str) -> Iterator[Fact]:
    if address:
        yield Fact(kind=FactKind.LINK, text=address, anchor=anchor)


def _inner_links(parts: Iterable[PartView], anchor: str, instead: str | None) -> Iterator[Fact]:
    for runs in (runs for part in parts for runs in runs_of(part)):
        before = ""
        for link in stretches(runs):
            before += link.text
            if link.address:
                words = before[-_CONTEXT - len(link.text) :]
                yield Fact(
                    kind=FactKind.LINK,
                    text=link.address,
                    anchor=anchor,
                    words=words,
                    instead=instead,
                )
