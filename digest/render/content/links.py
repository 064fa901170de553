"""The links of a running text: neighbouring runs to one address are one link. Pure."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from digest.model import plain
from digest.render.content.views import PartView, Runs


class Link(NamedTuple):
    """`text` leads to `address`, None for words between links."""

    text: str
    address: str | None


def stretches(runs: Runs) -> list[Link]:
    """`runs` as stretches of one address or none, in their order."""
    return [
        Link(plain(tuple(together)), address)
        for address, together in groupby(runs, key=lambda run: run.href)
    ]


def links_of(parts: Iterable[PartView]) -> Iterator[Link]:
    """Every link in `parts`, those of lists and tables too."""
    for part in parts:
        for runs in runs_of(part):
            yield from (each for each in stretches(runs) if each.address)


def runs_of(part: PartView) -> Sequence[Runs]:
    """Everything in `part` that is text of the article itself."""
    table = part.table
    rows = (*table.heads, *table.rows) if table else ()
    return (part.runs, *part.items, *(cell for row in rows for cell in row))
