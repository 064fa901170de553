"""What is searched, as words: texts made ready for the index, and typed words for a query.

SQLite's tokenizer parts words at blanks, which Chinese, Japanese and Korean do not write. A run of
such characters is therefore written as its overlapping pairs and its last character ("東京都" as
"東京 京都 都"): each character begins a token, so that a single one is found as a prefix, two as
one token and more as a phrase.
"""

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from digest.library.tables import encodable

_UNSPACED = (
    "\u3005-\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003ffff"
)
_RUN = re.compile(f"[{_UNSPACED}]+")
_PIECE = re.compile(f"[{_UNSPACED}]+|[^{_UNSPACED}]+")
_NOT_TEXT = re.compile("[\0\ue000]")
_TERM = re.compile(r'"([^"]*)"|([^\s"]+)')

_FACET = "\ue000"
"""Begins the words of facets: of private use, and so a letter to the index and in nobody's text."""

MOST_TERMS = 32
"""The index takes a minute over a query of 20,000 words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedWord:
    """A word, a quoted phrase, or a run of characters without blanks, as somebody typed it.

    An `unfinished` one is found by its beginning.
    """

    text: str
    unfinished: bool


def searchable(text: str) -> str:
    """`text` as the index takes it: widths unified, unspaced scripts in overlapping pairs."""
    return _RUN.sub(lambda run: f" {_pairs(run[0])} {run[0][-1]} ", _fold(text))


def facet(kind: str, value: str) -> str:
    """The word that stands for `value` of its kind; no text that anybody wrote has it."""
    name = encodable(f"{kind} {value}").encode()
    return _FACET + hashlib.blake2b(name, digest_size=8).hexdigest()


def match_expression(typed: str) -> str:
    """An FTS5 query for all the words `typed`; "" when there is neither letter nor digit in them.

    Words between double quotes must follow each other. The last word may be unfinished: it is
    found by its beginning, unless a blank or a quote closes it. Of a pasted page the first
    MOST_TERMS words count.
    """
    phrases = (_phrase(word) for word in typed_words(typed))
    return " AND ".join(dict.fromkeys(phrases))


def typed_words(typed: str) -> tuple[TypedWord, ...]:
    """What of `typed` is looked for, each once: at most MOST_TERMS."""
    words = (word for term in _TERM.finditer(_fold(typed)) for word in _words_of(term))
    sought = (word for word in words if any(character.isalnum() for character in word.text))
    return tuple(islice(dict.fromkeys(sought), MOST_TERMS))


def words_in(text: str, sought: Iterable[TypedWord]) -> int:
    """How many of `sought` stand in `text`: told without the index, and nearly as it would."""
    known = _bare(text)
    return sum(_stands_in(known, word) for word in sought)


def _words_of(term: re.Match[str]) -> Iterator[TypedWord]:
    """The term's stretches of one kind of script; the very last one may be an unfinished word."""
    quoted, word = term.groups()
    for piece in _PIECE.finditer(word if quoted is None else quoted):
        at_the_end = quoted is None and term.start() + piece.end() == len(term.string)
        yield TypedWord(text=piece[0].strip(), unfinished=at_the_end)


def _phrase(word: TypedWord) -> str:
    if _RUN.fullmatch(word.text):
        return f'"{_pairs(word.text)}"' if len(word.text) > 1 else f'"{word.text}"*'
    return f'"{word.text}"*' if word.unfinished else f'"{word.text}"'


def _stands_in(known: str, word: TypedWord) -> bool:
    bare = _bare(word.text)
    if _RUN.fullmatch(word.text):
        return bare.strip() in known
    return (bare.rstrip() if word.unfinished else bare) in known


def _bare(text: str) -> str:
    """Letters and digits alone, without case and accents, with a blank about each word."""
    apart = _RUN.sub(lambda run: f" {run[0]} ", _fold(text))
    letters = unicodedata.normalize("NFKD", apart).casefold()
    plain = "".join(c if c.isalnum() else " " for c in letters if not unicodedata.combining(c))
    return f" {' '.join(plain.split())} "


def _pairs(run: str) -> str:
    return " ".join(run[i : i + 2] for i in range(len(run) - 1))


def _fold(text: str) -> str:
    """Full-width letters, half-width kana and composed accents in one form; no NUL, which would
    end the text for SQLite, and nothing that looks like a facet."""
    return _NOT_TEXT.sub(" ", unicodedata.normalize("NFKC", encodable(text)))
