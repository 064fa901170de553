"""Lines of plain text: measured in half-width characters, broken where the script allows. Pure."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

_BLANKS = re.compile(r"[ \t\n\r\f\v\u1680\u2000-\u2006\u2008-\u200b\u2028\u2029\u205f\u3000]+")
"""What parts words. The blanks that forbid a break, U+00A0, U+2007 and U+202F, are not among it."""
_SOFT_HYPHEN = "\u00ad"
_ADDRESS = re.compile(r"[<(]?(?:https?://|mailto:)", re.IGNORECASE)
_NEVER_FIRST = frozenset(
    "、。，．・：；？！゛゜ヽヾゝゞ々ー）］｝〕〉》」』】〙〗〟’”»ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ％‰℃"
)
_NEVER_LAST = frozenset("（［｛〔〈《「『【〘〖〝‘“«￥＄")
"""After JIS X 4051: what no line begins with, and what none ends with."""


class _Unit(NamedTuple):
    """What stays on one line; `apart` when a blank parts it from the unit before it."""

    text: str
    apart: bool


def text_width(text: str) -> int:
    """Half-width characters that `text` takes: a full-width one counts as two, marks that stand on
    another and controls as none."""
    if text.isascii():
        return len(text)
    return sum(map(_character_width, text))


def wrapped(text: str, columns: int, *, first: str = "", rest: str = "") -> list[str]:
    """`text` as lines at most `columns` wide, the first behind `first`, the others behind `rest`.
    Only an address may be wider: a broken one leads nowhere."""
    lines: list[str] = []
    line, width, empty = first, text_width(first), True
    for unit in _fitted(_units(text), columns - max(text_width(first), text_width(rest))):
        blank = " " if unit.apart and not empty else ""
        takes = len(blank) + text_width(unit.text)
        if not empty and width + takes > columns:
            lines.append(line.rstrip())
            line, width, blank = rest, text_width(rest), ""
            takes = text_width(unit.text)
        line, width, empty = line + blank + unit.text, width + takes, False
    return [*lines, line.rstrip()] if not empty else lines


def padded(text: str, columns: int, *, right: bool = False) -> str:
    """`text` filled up with blanks to `columns`, at its left where it is set to the `right`."""
    blanks = " " * max(0, columns - text_width(text))
    return blanks + text if right else text + blanks


def underlined(lines: Sequence[str], mark: str, columns: int) -> list[str]:
    """`lines` above a line of `mark` as long as the longest of them, `columns` at most."""
    longest = max(map(text_width, lines), default=0)
    return [*lines, mark * min(longest, columns)] if longest else list(lines)


def spaced(groups: Iterable[Sequence[str]], lines: int = 1) -> list[str]:
    """The groups of lines that are not empty, with `lines` empty ones between them."""
    found: list[str] = []
    for group in filter(None, groups):
        if found:
            found += [""] * lines
        found += group
    return found


def _character_width(character: str) -> int:
    if unicodedata.east_asian_width(character) in "WF":
        return 2
    return 0 if unicodedata.category(character) in ("Mn", "Me", "Cf", "Cc") else 1


def _units(text: str) -> Iterator[_Unit]:
    for word in _BLANKS.split(text.replace(_SOFT_HYPHEN, "")):
        if word.isascii() or _ADDRESS.match(word):
            if word:
                yield _Unit(word, apart=True)
        else:
            for number, unit in enumerate(_unbroken(word)):
                yield _Unit(unit, apart=number == 0)


def _unbroken(word: str) -> Iterator[str]:
    """The stretches of `word` that no line may break: full-width characters stand alone but for
    their punctuation, all others go together."""
    unit = ""
    for character in word:
        if unit and _parts(unit[-1], character):
            yield unit
            unit = ""
        unit += character
    if unit:
        yield unit


def _parts(before: str, after: str) -> bool:
    """Whether a line may end between two neighbours of one word."""
    if before in _NEVER_LAST or after in _NEVER_FIRST or _character_width(after) == 0:
        return False
    return 2 in (_character_width(before), _character_width(after))


def _fitted(units: Iterable[_Unit], columns: int) -> Iterator[_Unit]:
    """The units, those wider than `columns` cut into pieces, but for addresses."""
    for unit in units:
        if text_width(unit.text) <= columns or _ADDRESS.match(unit.text):
            yield unit
        else:
            pieces = _pieces(unit.text, max(columns, 2))
            yield from (_Unit(piece, unit.apart and n == 0) for n, piece in enumerate(pieces))


def _pieces(text: str, columns: int) -> Iterator[str]:
    piece, width = "", 0
    for character in text:
        takes = _character_width(character)
        if piece and takes and width + takes > columns:
            yield piece
            piece, width = "", 0
        piece, width = piece + character, width + takes
    yield piece
