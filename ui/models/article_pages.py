"""What the list of articles holds of a long answer: some pages, and the copies unfolded in it."""

from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from digest.library import ArticleRow
from digest.model import ArticleId

PAGE = 100
"""Rows fetched at a time."""

MOST_PAGES = 30
"""So many pages are held: three megabytes, and some screens up and down again."""


class Pages:
    """The rows of an answer by their places in it, as far as they are held. The pages that were
    looked at longest ago are let go."""

    def __init__(self, most: int = MOST_PAGES) -> None:
        self._most = most
        self._pages: OrderedDict[int, Sequence[ArticleRow]] = OrderedDict()

    def __contains__(self, number: int) -> bool:
        return number in self._pages

    def row(self, place: int) -> ArticleRow | None:
        """The row at `place` of the answer, None while its page is not held."""
        page = self._pages.get(place // PAGE, ())
        at = place % PAGE
        return page[at] if at < len(page) else None

    def put(self, number: int, rows: Sequence[ArticleRow]) -> None:
        self._pages[number] = rows
        self.touch([number])
        while len(self._pages) > self._most:
            self._pages.popitem(last=False)

    def touch(self, numbers: Iterable[int]) -> None:
        """These pages are looked at."""
        for number in numbers:
            if number in self._pages:
                self._pages.move_to_end(number)

    def replace(self, pages: dict[int, Sequence[ArticleRow]]) -> None:
        """Lets go of all others."""
        self._pages = OrderedDict(pages)

    def holds(self, pages: dict[int, Sequence[ArticleRow]]) -> bool:
        """Whether these are held as they are."""
        return all(
            number in self._pages and tuple(self._pages[number]) == tuple(rows)
            for number, rows in pages.items()
        )

    def places(self) -> Iterator[tuple[int, ArticleRow]]:
        """Every row that is held, with its place."""
        for number, page in self._pages.items():
            for at, row in enumerate(page):
                yield number * PAGE + at, row


class Unfolded:
    """The copies that stand below rows of the answer, by the place of the row above them."""

    def __init__(self) -> None:
        self._below: dict[int, tuple[ArticleRow, ...]] = {}
        self._places: list[int] = []

    def __contains__(self, place: int) -> bool:
        return place in self._below

    def __len__(self) -> int:
        """How many copies there are in all."""
        return sum(map(len, self._below.values()))

    @property
    def places(self) -> tuple[int, ...]:
        return tuple(self._places)

    def at(self, row: int) -> tuple[int, ArticleRow | None]:
        """The place in the answer that row number `row` of the list stands for, or that of the
        row above and the copy."""
        before = 0
        for place in self._places:
            if row - before <= place:
                break
            copies = self._below[place]
            if row - before <= place + len(copies):
                return place, copies[row - before - place - 1]
            before += len(copies)
        return row - before, None

    def row_of(self, place: int) -> int:
        """The list's row for a place in the answer."""
        above = self._places[: bisect_left(self._places, place)]
        return place + sum(len(self._below[each]) for each in above)

    def count(self, place: int) -> int:
        """How many copies stand below the row at `place`."""
        return len(self._below[place])

    def put(self, place: int, copies: Sequence[ArticleRow]) -> None:
        self._set({**self._below, place: tuple(copies)})

    def take(self, place: int) -> None:
        """Takes the copies below the row at `place` away."""
        self._set({each: copies for each, copies in self._below.items() if each != place})

    def shift(self, first: int, by: int) -> None:
        """Places from `first` on move down by `by` (up when it is negative)."""
        moved = {
            place + by if place >= first else place: copies for place, copies in self._below.items()
        }
        self._set(moved)

    def clear(self) -> None:
        self._set({})

    def ids(self) -> frozenset[ArticleId]:
        return frozenset(row.id for copies in self._below.values() for row in copies)

    def _set(self, below: dict[int, tuple[ArticleRow, ...]]) -> None:
        self._below = below
        self._places = sorted(below)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """At `place` of the answer `count` rows came; where it is negative, that many went."""

    place: int
    count: int


def shifts(places: dict[int, int], before: int, after: int) -> tuple[Shift, ...] | None:
    """How an answer of `before` rows becomes one of `after`, when the row at each key of `places`
    is to come to its value: to be done in this order, from the end. None when rows change their
    order, and no coming and going brings them there.
    """
    olds = sorted(places)
    news = [places[old] for old in olds]
    if any(later <= former for former, later in pairwise(news)):
        return None
    steps = []
    edges = [(-1, -1), *zip(olds, news, strict=True), (before, after)]
    for (old, new), (next_old, next_new) in pairwise(edges):
        count = (next_new - new) - (next_old - old)
        if count:
            steps.append(Shift(place=old + 1, count=count))
    return tuple(reversed(steps))
