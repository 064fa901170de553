"""Text as headings are compared: one case, no accents, one form of each letter."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

_ACCENTS = re.compile(
    "[\u0300-\u036f\u064b-\u0655\u0640\u093c\u09bc\u200b-\u200f\u00ad\u2060\ufe0f\ufeff]"
)
#: Letters that Unicode does not take apart, and those that are written in two ways.
_LETTERS = {
    "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ı": "i", "ð": "d", "þ": "th",
    "ى": "ي", "ی": "ي", "ک": "ك", "ٱ": "ا", "’": "'", "‘": "'", "`": "'",
    "‐": "-", "‑": "-", "–": "-", "−": "-",
}  # fmt: skip
_ODD = re.compile(f"[{''.join(_LETTERS)}]")


def fold(text: str) -> str:
    """`text` without case, accents, and marks that only shape letters."""
    if text.isascii():
        return text.lower()
    bare = _ACCENTS.sub("", unicodedata.normalize("NFKD", text))
    plain = unicodedata.normalize("NFC", bare).casefold()
    return _ODD.sub(lambda letter: _LETTERS[letter[0]], plain)


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text that knows its printed one: `places[i]` is where its i-th character stood."""

    text: str
    source: str
    places: tuple[int, ...]

    @classmethod
    def of(cls, source: str) -> Self:
        source = unicodedata.normalize("NFC", source)
        if source.isascii():
            return cls(source.lower(), source, tuple(range(len(source) + 1)))
        pieces = [fold(character) for character in source]
        text = unicodedata.normalize("NFC", "".join(pieces))
        places = [at for at, piece in enumerate(pieces) for _ in piece]
        if len(text) != len(places):  # letters that grew together: no map is right, so fold evenly
            places = [at * len(source) // max(1, len(text)) for at in range(len(text))]
        return cls(text, source, (*places, len(source)))

    def printed(self, match: re.Match[str]) -> str:
        """What a match in the folded text is in the printed one."""
        return self.source[self.places[match.start()] : self.places[match.end()]].strip()

    def printed_after(self, match: re.Match[str]) -> str:
        return self.source[self.places[match.end()] :]


def stems_pattern(stems: Iterable[str]) -> re.Pattern[str]:
    """A quick pattern that finds words beginning with one of `stems` in folded text.

    A stem with a dot at its end is a whole word. In writing that has no blanks a stem may stand
    anywhere.
    """
    folded = {fold(stem) for stem in stems}
    wide = sorted(stem for stem in folded if stem[0] >= "\u0900")
    narrow = sorted(stem for stem in folded if stem[0] < "\u0900")
    return re.compile(rf"\b(?:{_trie(narrow)})|{_trie(wide)}")


def _trie(words: list[str]) -> str:
    """Sorted words as alternatives that share their beginnings, which are tried one by one."""
    branches: dict[str, list[str]] = {}
    for word in words:
        if not word:
            return ""  # a shorter word is enough
        branches.setdefault(word[0], []).append(word[1:])
    inner = "|".join(
        r"\b" if first == "." else re.escape(first) + _trie(rest)
        for first, rest in branches.items()
    )
    return f"(?:{inner})" if len(branches) > 1 else inner
