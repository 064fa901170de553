"""What a list of mails shows below the subject: the first stories' headlines. Pure."""

from collections.abc import Iterator

from digest.render.content.views import ArticleView, EditionView, RankingView
from digest.render.content.wording import Wording

MOST = 140
"""Characters; no list of mails shows more."""

_JOINT = " · "


def preheader(edition: EditionView, words: Wording) -> str:
    """The lead's headline and as many of the next as have room; where the edition has no headlines,
    what it has instead."""
    facts = filter(None, (edition.subtitle, edition.date, edition.number))
    instead = words.empty if edition.is_empty else _JOINT.join(facts)
    told, *others = list(filter(None, _headlines(edition))) or [instead]
    for headline in others:
        if len(told) + len(_JOINT) + len(headline) > MOST:
            break
        told = f"{told}{_JOINT}{headline}"
    return told if len(told) <= MOST else f"{told[: MOST - 1].rstrip()}…"


def _headlines(edition: EditionView) -> Iterator[str]:
    for view in edition.blocks:
        match view:
            case ArticleView(headline=headline):
                yield headline
            case RankingView(items=items):
                yield from (item.title for item in items)
            case _:
                pass
