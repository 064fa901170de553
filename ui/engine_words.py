"""The engine's sentences in the window's language.

The engine speaks English: errors, reasons of runs and of sources, remedies, some of them kept in
the library since they were said. A sentence is known again by its phrase, a pattern whose names
stand for what was filled in ("There is no {kind} “{name}”."); the translation of the phrase gets
the same words. A sentence that has no phrase stays English.
"""

import re
from functools import cache

from ui.translation import ENGLISH, spoken, tr

_SAID = frozenset(
    {"what", "why", "kind", "format", "span", "habit", "articles", "files", "weekday", "size"}
)
"""Names that stand for words of the engine, too; any other stands for somebody else's."""

_WITHIN_A_SENTENCE = r"(?:(?![.!?]\s).)+?"
_PATTERNS = {"host": r"\S+"}
_NAME = re.compile(r"\{(\w+)\}")


def said_here(sentence: str) -> str:
    """`sentence`, or several one after the other, as the window's language says it."""
    if not sentence or spoken() == ENGLISH:
        return sentence
    return _said(sentence) or _said_in_parts(sentence) or sentence


def _said(sentence: str) -> str | None:
    """As its phrase is translated; None without one."""
    exact, patterns = _phrases()
    if sentence in exact:
        return tr("Engine", sentence)
    for phrase, pattern in patterns:
        if found := pattern.fullmatch(sentence):
            filled = {
                name: said_here(words) if name in _SAID else words
                for name, words in found.groupdict().items()
            }
            return tr("Engine", phrase).format(**filled)
    return None


def _said_in_parts(text: str) -> str | None:
    """Several sentences, as far as they are known; None where none is."""
    parts = re.split(r"(?<=[.!?])\s+", text)
    said = [_said(part) for part in parts] if len(parts) > 1 else []
    if not any(said):
        return None
    whole = ""
    for known, part in zip(said, parts, strict=True):
        next_one = known or part
        whole = tr("Engine", "{one} {next}").format(one=whole, next=next_one) if whole else next_one
    return whole


@cache
def _phrases() -> tuple[frozenset[str], tuple[tuple[str, re.Pattern[str]], ...]]:
    """Those that are said as they stand, and those with names, the longest first."""
    from ui.engine_phrases import PHRASES  # noqa: PLC0415 - only where it is not English

    exact = frozenset(phrase for phrase in PHRASES if not _NAME.search(phrase))
    named = sorted(set(PHRASES) - exact, key=lambda phrase: -len(_NAME.sub("", phrase)))
    return exact, tuple((phrase, re.compile(_pattern(phrase), re.DOTALL)) for phrase in named)


def _pattern(phrase: str) -> str:
    """The expression that finds what stands for each name; one that comes twice is the same."""
    parts, seen = [], set()
    for number, part in enumerate(_NAME.split(phrase)):
        if number % 2 == 0:
            parts.append(re.escape(part))
        else:
            words = _PATTERNS.get(part, ".+?" if part in _SAID else _WITHIN_A_SENTENCE)
            parts.append(f"(?P={part})" if part in seen else f"(?P<{part}>{words})")
            seen.add(part)
    return "".join(parts)
