"""Which names fit what was typed, how well, and by which of their characters. Pure."""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

AT_START, AT_WORD, INSIDE, SCATTERED = 100.0, 80.0, 50.0, 20.0
"""What a word that was typed is worth where it is found: as the name's beginning, as that of one
of its words, within one, or with others' letters between its own."""

FARTHEST = 20
"""Letters between two that belong together."""

_LENGTH_COSTS = 0.1
"""Of two names that fit alike the shorter one is meant more often."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """`score` is the higher the better, `places` are the characters of the name that fit."""

    score: float
    places: frozenset[int] = frozenset()


@lru_cache(maxsize=32_768)  # the same names are looked through at every letter that is typed
def folded(text: str) -> str:
    """`text` in small letters without accents, of the same length."""
    if text.isascii():
        return text.lower()
    return "".join(_plain(letter) for letter in text)


def match(words: tuple[str, ...], name: str) -> Match | None:
    """How `words`, each folded, fit `name`, folded too. None when one of them does not; any name
    fits no words at all."""
    score, places = 0.0, set[int]()
    for word in words:
        found = _found(word, name)
        if found is None:
            return None
        score += found[0]
        places |= set(found[1])
    worth = score / max(1, len(words)) - _LENGTH_COSTS * len(name)
    return Match(score=worth, places=frozenset(places))


def _found(word: str, name: str) -> tuple[float, range | list[int]] | None:
    """What `word` is worth in `name`, and where it stands there."""
    at = name.find(word)
    if at == 0:
        return AT_START, range(len(word))
    inside = at
    while at > 0:
        if not name[at - 1].isalnum():
            return AT_WORD, range(at, at + len(word))
        at = name.find(word, at + 1)
    if inside > 0:
        return INSIDE, range(inside, inside + len(word))
    return _scattered(word, name)


def _scattered(word: str, name: str) -> tuple[float, list[int]] | None:
    """The letters of `word` in their order, none far from the one before, each beside it or at
    the beginning of a word of `name`."""
    starts = [n for n, letter in enumerate(name) if letter == word[0] and _begins(name, n)]
    for start in starts:
        places, at = [start], start
        for letter in word[1:]:
            initial = _next_initial(name, letter, at + 1)
            follower = at + 1 if name[at + 1 : at + 2] == letter else -1
            former, at = at, follower if follower >= 0 else initial
            if at < 0 or at - former > FARTHEST:
                break
            places.append(at)
        else:
            return SCATTERED, places
    return None


def _next_initial(name: str, letter: str, start: int) -> int:
    """Where the next word of `name` that begins with `letter` does, -1 for nowhere."""
    at = name.find(letter, start)
    while at >= 0 and not _begins(name, at):
        at = name.find(letter, at + 1)
    return at


def _begins(name: str, at: int) -> bool:
    return at == 0 or not name[at - 1].isalnum()


def _plain(letter: str) -> str:
    first = unicodedata.normalize("NFKD", letter)[0].lower()
    return first[0]
