"""Whether two articles say the same: agency copy that several sources print. Pure.

The method is Broder's resemblance of documents. A body is cut into shingles (runs of a few words,
or of characters where a script writes no blanks), each is hashed, and the words that lie in shared
ones say how much of the shorter body stands in the longer. The smallest hashes of an article are
its *sketch*: articles that share much share some of these, so that a look-up by single values
finds the few that are worth comparing.

Much the same words are not enough. Match reports, earthquake bulletins and market reports are
written by one template, and what differs is what they say: numbers and names. So most of these
must agree as well. And a follow-up repeats what led to it below news of its own.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from heapq import nsmallest
from itertools import islice, pairwise
from zlib import crc32

from digest.model import Article, ArticleId, ListPart, Paragraph, Quote, TablePart
from digest.model.articles import headline_key, part_text, site_host

SKETCH = 16
"""How many shingles of an article are looked up."""

APART = timedelta(days=3)
"""Articles dated further apart than this are never the same."""

HEADLINE_APART = timedelta(hours=30)
"""The same for those of which only the headline can be compared."""

CONTAINED = 0.7
"""So much of the shorter body must stand in the longer one,"""

FACTS_SHARED = 0.65
"""and so many of its numbers, and of its names."""

NEW_LEAD_CONTAINED = 0.85
"""So much where neither begins with what the other says: the next day's report tells the news and
repeats what led to it."""

LEAD_WORDS = 40
"""How far the beginning of a body goes."""

SAME_SITE_ALIKE = 0.85
"""Two pages of one site are the same only when their bodies are so, their headlines half so and
the numbers in these equal: a site prints its notices and bulletins in the same words for ever."""

SHORTEST_SHARE = 0.15
"""A body shorter than this part of the other is an item of a round-up."""

FEWEST_WORDS = 25
"""A body with fewer words (or twice as many characters) tells too little: the headline decides."""

NOTICE_WORDS = 150
"""A shorter body may be a notice in an article's place ("Subscribe to read on"), of which the
headline above it knows nothing; a longer one is none."""

WORDS_AT_MOST = 20_000
"""Of a longer body the first words are compared."""

HEADLINE_WORDS = 6
"""A headline with fewer words (or twice as many characters) may stand over anything."""

_UNSPACED = (
    "\u0e01-\u0e4e\u0e80-\u0eff\u1000-\u109f\u1780-\u17d3"  # Thai, Lao, Burmese, Khmer
    "\u3005-\u3007\u3041-\u3096\u30a1-\u30fa\u30fc\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"
)
_WORD = re.compile(f"[{_UNSPACED}]|[^\\W_{_UNSPACED}]+(?:['’.,:][^\\W_{_UNSPACED}]+)*")
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*|[〇一二三四五六七八九十百千万億]{2,}")
_KATAKANA = re.compile(r"[\u30a1-\u30fa\u30fc]{3,}")
_SENTENCE_END = ".!?:…»”\"'\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """What of an article is compared. `length` counts the words of its body, `wide` says that they
    are mostly single characters of a script without blanks; `fits` says that the headline speaks of
    what the body says. `runs` are the hashes of the shingles in their order, `size` how many words
    each has. The hashes are the same in every process and version, as the `sketch`, what an article
    is looked up by, is stored."""

    headline: frozenset[str]
    headline_key: str
    site: str
    dated: datetime | None
    length: int
    wide: bool
    fits: bool
    size: int
    runs: tuple[int, ...]
    shingles: frozenset[int]
    numbers: frozenset[str]
    names: frozenset[str]
    sketch: tuple[int, ...]


def telling(article: Article) -> Telling:
    """What `article` tells, taken apart; under a millisecond for 500 words."""
    text = unicodedata.normalize("NFKC", _told(article))
    words = _words(text)
    wide = 2 * sum(len(word) == 1 and is_unspaced(word) for word in words) > len(words)
    key = headline_key(article.headline)
    headline_words = _words(unicodedata.normalize("NFKC", article.headline))
    size = 8 if wide else 4
    runs = tuple(_hashes(words, size))
    shingles = frozenset(runs)
    smallest = nsmallest(SKETCH, shingles)
    return Telling(
        headline=frozenset(headline_words),
        headline_key=key,
        site=site_host(article.url) if article.url else "",
        dated=article.published or article.updated,
        length=len(words),
        wide=wide,
        fits=_fits(headline_words, words),
        size=size,
        runs=runs,
        shingles=shingles,
        numbers=frozenset(number.replace(",", "") for number in _NUMBER.findall(text)),
        names=frozenset(_names(text)),
        sketch=(crc32(f"headline {key}".encode(errors="replace")), *smallest),
    )


def contained(one: Telling, other: Telling) -> float:
    """How much of the shorter body stands in the longer one, 0 to 1: the share of its words that
    lie in runs which both have."""
    shorter, longer = sorted((one, other), key=lambda each: each.length)
    return _found(shorter, longer, shorter.length)


def say_the_same(one: Telling, other: Telling) -> bool:
    """Whether two articles are one piece of copy: shortened at its end, edited lightly, under
    another headline or introduction, but not written anew, translated or of another event."""
    if _enough(one) and _enough(other):
        return (
            _near(one, other, APART)
            and min(one.length, other.length) >= SHORTEST_SHARE * max(one.length, other.length)
            and (_same_site(one, other) if one.site == other.site else _same_copy(one, other))
        )
    return one.site != other.site and _same_headline(one, other)


def headlines_alike(one: str, other: str) -> float:
    """How alike two headlines of one site are, 0 to 1: a chart's and that of its article, which a
    desk has shortened or turned about since.

    It is 1 where one is the beginning of the other, of HEADLINE_WORDS words or more, and 0 where
    their numbers differ; else the share of their words, or pairs of characters, that both have.
    """
    keys = headline_key(one), headline_key(other)
    shorter, longer = sorted(keys, key=len)
    if longer.startswith(shorter) and _weight(shorter) >= HEADLINE_WORDS:
        return 1.0
    bags = [_grams(key) for key in keys]
    if not all(bags) or _numbered(bags[0]) != _numbered(bags[1]):
        return 0.0
    return 2 * len(bags[0] & bags[1]) / (len(bags[0]) + len(bags[1]))


def best_first(
    articles: Iterable[Article], words: Mapping[ArticleId, int] | None = None
) -> tuple[Article, ...]:
    """Articles that say the same, the one to print first. `words` are the counts of all of them
    where they are known.

    The complete ones come first (those with nine tenths of the longest's words), of these the
    highest update, then one with a picture that has been fetched, then the one published first.
    """
    counted = [(each, words[each.id] if words else each.words) for each in articles]
    longest = max((words for _, words in counted), default=0)

    def rank(each: tuple[Article, int]) -> tuple[bool, int, bool, float, int, str]:
        article, words = each
        pictured = any(image.media for image in article.images)
        first = article.published.timestamp() if article.published else float("inf")
        complete = 10 * words >= 9 * longest
        update = article.update_number or 0
        return (not complete, -update, not pictured, first, -words, article.id)

    return tuple(article for article, _ in sorted(counted, key=rank))


def _same_copy(one: Telling, other: Telling) -> bool:
    lead = LEAD_WORDS * (2 if one.wide else 1)
    same_lead = max(_found(one, other, lead), _found(other, one, lead)) >= 0.5
    return (
        contained(one, other) >= (CONTAINED if same_lead else NEW_LEAD_CONTAINED)
        and _agree(one.numbers, other.numbers)
        and _agree(one.names, other.names)
        and (one.fits or other.fits or min(_amount(one), _amount(other)) >= NOTICE_WORDS)
    )


def _found(one: Telling, other: Telling, words: int) -> float:
    """How much of the first `words` of `one` lies in runs that `other` has as well."""
    first = min(words, one.length)
    found, end = 0, 0
    for start, run in enumerate(one.runs[:first]):
        if run in other.shingles:
            found += min(start + one.size, first) - max(start, end)
            end = min(start + one.size, first)
    return found / first if first else 0.0


def _same_site(one: Telling, other: Telling) -> bool:
    union = len(one.shingles | other.shingles)
    alike = len(one.shingles & other.shingles) >= SAME_SITE_ALIKE * union
    headlines = len(one.headline & other.headline) * 2 >= len(one.headline | other.headline)
    part = _numbered(one.headline) == _numbered(other.headline)
    facts = _agree(one.numbers, other.numbers) and _agree(one.names, other.names)
    return alike and headlines and part and facts


def _numbered(headline: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word in headline if word[0].isdigit())


def _same_headline(one: Telling, other: Telling) -> bool:
    return (
        one.headline_key == other.headline_key
        and _weight(one.headline_key) >= HEADLINE_WORDS
        and _near(one, other, HEADLINE_APART)
    )


@lru_cache(maxsize=8192)  # a chart's items are each compared with all that a site has of the days
def _grams(key: str) -> frozenset[str]:
    words = _words(key)
    pairs = (a + b for a, b in pairwise(words) if is_unspaced(a) and is_unspaced(b))
    return frozenset([*pairs, *(word for word in words if not is_unspaced(word))])


def _weight(key: str) -> int:
    """The words of a headline, two characters of a script without blanks as one."""
    words = _words(key)
    wide = sum(is_unspaced(word) for word in words)
    return len(words) - wide + wide // 2


def _near(one: Telling, other: Telling, apart: timedelta) -> bool:
    if one.dated is None or other.dated is None:
        return True
    return abs(one.dated - other.dated) <= apart


def _enough(one: Telling) -> bool:
    return min(_amount(one), len(one.shingles)) >= FEWEST_WORDS


def _amount(one: Telling) -> int:
    """The body's length in words, two characters of a script without blanks as one."""
    return one.length // 2 if one.wide else one.length


def _agree(one: frozenset[str], other: frozenset[str]) -> bool:
    return not one or not other or _share(one, other) >= FACTS_SHARED


def _share(one: frozenset[int] | frozenset[str], other: frozenset[int] | frozenset[str]) -> float:
    """How much of the smaller set is in the other."""
    fewest = min(len(one), len(other))
    return len(one & other) / fewest if fewest else 0.0


def _told(article: Article) -> str:
    parts = (
        part_text(part)
        for part in article.body
        if isinstance(part, Paragraph | Quote | ListPart | TablePart)
    )
    return "\n".join(parts)


def _words(text: str) -> list[str]:
    return [found[0] for found in islice(_WORD.finditer(text.casefold()), WORDS_AT_MOST)]


def _fits(headline: Iterable[str], body: Iterable[str]) -> bool:
    """Whether a quarter of the headline's telling words begin like one of the body's: most
    languages change a word's end."""
    stems = {word[:4] for word in headline if len(word) > 3 or is_unspaced(word)}
    return 4 * len(stems & {word[:4] for word in body}) >= len(stems)


def is_unspaced(word: str) -> bool:
    """Whether `word` is a single character of a script that puts no blanks between words."""
    return re.fullmatch(f"[{_UNSPACED}]", word) is not None


def _hashes(words: Sequence[str], size: int) -> Iterable[int]:
    if words:
        encoded = [word.encode(errors="replace") for word in words]
        ends = range(size, max(len(words), size) + 1)
        yield from (crc32(b" ".join(encoded[max(end - size, 0) : end])) for end in ends)


def _names(text: str) -> Iterable[str]:
    """Capitalised words within sentences, and runs of katakana; scripts without either have no
    names here, and their numbers must do."""
    yield from _KATAKANA.findall(text)
    for found in re.finditer(r"[^\W\d_]{2,}", text):
        if found[0][0].isupper() and not _begins_sentence(text, found.start()):
            yield found[0].casefold()


def _begins_sentence(text: str, at: int) -> bool:
    while at > 0 and text[at - 1] in " \t(“‘«\"'":
        at -= 1
    return at == 0 or text[at - 1] in _SENTENCE_END
