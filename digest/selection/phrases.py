"""Words and phrases looked for in what an article says."""

import re
import unicodedata
from collections.abc import Iterable

from digest.likeness import is_unspaced
from digest.model import Article
from digest.model.articles import address_key, part_text

_WORDS = re.compile(r"[^\W_]+")
_BETWEEN = r"[\W_]+"


class Phrases:
    """Finds any of some words, phrases or addresses.

    Case, punctuation and the width of characters do not count. Words are found as whole words, but
    for scripts that write no blanks. An address is found in any that it is a part of: a site's, a
    folder's, a page's; its scheme and "www." do not count.
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        self._patterns = {
            phrase: pattern for phrase in phrases if (pattern := _pattern(_bare(phrase)))
        }
        self._any = re.compile("|".join(self._patterns.values())) if self._patterns else None

    def __bool__(self) -> bool:
        return self._any is not None

    def found_in(self, text: str) -> str:
        """The first of the phrases, in their order, that stands in `text`, which was `folded`; ""
        when none does."""
        if self._any is None or not self._any.search(text):
            return ""
        hits = (phrase for phrase, each in self._patterns.items() if re.search(each, text))
        return next(hits)


def folded(text: str) -> str:
    """`text` as phrases are looked for in it."""
    return (text if text.isascii() else unicodedata.normalize("NFKC", text)).casefold()


def head_of(article: Article) -> str:
    """The article's headline, standfirst and address, folded."""
    address = _bare(article.url) if article.url else ""
    return folded("\n".join((article.headline, article.standfirst or "", address)))


def said_in(article: Article) -> str:
    """The article's headline, standfirst and body, folded."""
    body = (part_text(part) for part in article.body)
    return folded("\n".join((article.headline, article.standfirst or "", *body)))


def _bare(phrase: str) -> str:
    if "://" not in phrase:
        return phrase.strip().removeprefix("www.")
    try:
        return address_key(phrase.strip())
    except ValueError:  # no address after all: looked for as it is written
        return phrase


def _pattern(phrase: str) -> str:
    words = _WORDS.findall(folded(phrase))
    if not words:
        return ""
    before = "" if is_unspaced(words[0][0]) else r"(?<![^\W_])"
    behind = "" if is_unspaced(words[-1][-1]) else r"(?![^\W_])"
    return before + _BETWEEN.join(map(re.escape, words)) + behind
