"""Words and phrases looked for in what candidates say."""

import re
import unicodedata
from collections.abc import Iterable, Sequence

from digest.likeness import is_unspaced
from digest.model import ArticleId
from digest.model.articles import address_key, part_text
from digest.selection.candidates import Candidate

_WORDS = re.compile(r"[^\W_]+")
_BETWEEN = r"[\W_]+"


class Phrases:
    """Finds any of some words, phrases or addresses.

    Case, punctuation and the width of characters do not count. Words are found as whole words, but
    for scripts that write no blanks. An address is found in any that it is a part of: a site's, a
    folder's, a page's; its scheme and "www." do not count.
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        words = {phrase: _WORDS.findall(folded(_bare(phrase))) for phrase in phrases}
        self._words = {phrase: each for phrase, each in words.items() if each}
        self._patterns = {phrase: _pattern(each) for phrase, each in self._words.items()}

    def __bool__(self) -> bool:
        return bool(self._words)

    def found_in(self, text: str) -> str:
        """The first of the phrases, in their order, that stands in `text`, which was `folded`; ""
        when none does."""
        for phrase, words in self._words.items():
            # To look for the words alone is a hundred times as quick, and most have none of them.
            if all(word in text for word in words) and self._patterns[phrase].search(text):
                return phrase
        return ""

    def may_be_in(self, text: str) -> bool:
        """Whether all words of a phrase stand anywhere in `text`, which was `folded`."""
        return any(all(word in text for word in words) for words in self._words.values())


def folded(text: str) -> str:
    """`text` as phrases are looked for in it."""
    return (text if text.isascii() else unicodedata.normalize("NFKC", text)).casefold()


class Texts:
    """What candidates say, folded; each is folded once."""

    def __init__(self) -> None:
        self._whole: dict[ArticleId, str] = {}
        self._said: dict[ArticleId, str] = {}

    def in_head(self, phrases: Phrases, candidate: Candidate) -> str:
        """The first of the phrases in its headline, standfirst or address; "" for none."""
        if not phrases.may_be_in(self._whole_of(candidate)):
            return ""
        headline, standfirst, address = candidate.head
        return phrases.found_in(folded("\n".join((headline, standfirst, _bare(address)))))

    def in_words(self, phrases: Phrases, candidate: Candidate) -> str:
        """The first of the phrases in its headline, standfirst or body; "" for none."""
        if not phrases.may_be_in(self._whole_of(candidate)):
            return ""
        if candidate.id not in self._said:
            article = candidate.article
            body = (part_text(part) for part in article.body)
            words = (article.headline, article.standfirst or "", *body)
            self._said[candidate.id] = folded("\n".join(words))
        return phrases.found_in(self._said[candidate.id])

    def _whole_of(self, candidate: Candidate) -> str:
        """All that is stored of it: quick to look through, for what most do not say."""
        if candidate.id not in self._whole:
            self._whole[candidate.id] = folded(candidate.stored)
        return self._whole[candidate.id]


def _bare(phrase: str) -> str:
    if "://" not in phrase:
        return phrase.strip().removeprefix("www.")
    try:
        return address_key(phrase.strip())
    except ValueError:  # no address after all: looked for as it is written
        return phrase


def _pattern(words: Sequence[str]) -> re.Pattern[str]:
    before = "" if is_unspaced(words[0][0]) else r"(?<![^\W_])"
    behind = "" if is_unspaced(words[-1][-1]) else r"(?![^\W_])"
    return re.compile(before + _BETWEEN.join(map(re.escape, words)) + behind)
