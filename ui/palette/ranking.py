"""Entries in the order in which they are offered. Pure."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from ui.palette.matching import Match, folded, match

RECENCY = 15.0
"""What the entry that was chosen last is worth more than one that never was."""

OFF_COSTS = 30.0
DETAIL_SHARE = 0.4
"""What a match in an entry's detail is worth beside one in its name."""

Run = Callable[[], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Something to do or to go to. `key` tells it from the others, from day to day; `detail` says
    what it is, `keys` are its shortcut in words, `why` says why it can't be done now, "" when it
    can; `tip` is a sentence about it, by which it is found as well."""

    key: str
    text: str
    detail: str
    run: Run = field(compare=False, repr=False)
    keys: str = ""
    icon: str = ""
    why: str = ""
    tip: str = ""

    @property
    def is_on(self) -> bool:
        return not self.why


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """An entry that was found, `match` by which characters of its text."""

    entry: Entry
    match: Match


def found(
    query: str, entries: Iterable[Entry], recent: Sequence[str] = (), *, most: int = 200
) -> list[Hit]:
    """The entries that fit `query`, best first, at most so many. `recent` are the keys of those
    that were chosen lately, the last one first: without a query they lead."""
    words = tuple(folded(query).split())
    worth = {key: RECENCY * (1 - place / len(recent)) for place, key in enumerate(recent)}
    hits = [hit for entry in entries if (hit := _hit(words, entry, worth.get(entry.key, 0.0)))]
    hits.sort(key=lambda hit: -hit.match.score)
    return hits[:most]


def _hit(words: tuple[str, ...], entry: Entry, worth: float) -> Hit | None:
    if not words:
        # Without a query only what was chosen lately leaves the entries' own order.
        return Hit(entry=entry, match=Match(score=worth))
    fits = match(words, folded(entry.text))
    if fits is None:
        fits = _by_detail(words, entry)
    if fits is None:
        return None
    score = fits.score + worth - (0 if entry.is_on else OFF_COSTS)
    return Hit(entry=entry, match=Match(score=score, places=fits.places))


def _by_detail(words: tuple[str, ...], entry: Entry) -> Match | None:
    """Some words in the name, the others in what it is or what is said of it."""
    name = folded(entry.text)
    everything = match(words, f"{name} {folded(entry.detail)} {folded(entry.tip)}")
    if everything is None:
        return None
    places = frozenset(place for place in everything.places if place < len(name))
    return Match(score=everything.score * DETAIL_SHARE, places=places)
