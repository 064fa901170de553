"""Headings that announce a most-read list: "JN ACCESS RANKING", "人気記事", "Meistgelesen".

A heading is known by all that it is made of, not by a word in it: "RANKING FIRST among cold
towns" and "Top 5 beaches" announce nothing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from digest.sources.chart_words import VOCABULARIES, ChartWords
from digest.sources.folding import Folded, fold, stems_pattern
from digest.sources.heading_words import (
    CJK_NO_ARTICLES,
    CJK_OTHER_LISTS,
    CJK_SPANS,
    CJK_WEAK,
    EVERYTHING,
    FILLERS,
    NO_ARTICLES,
    OTHER_LISTS,
    SPAN_PREFIXES,
    SPAN_UNITS,
    SPANS,
    WEAK,
)

_LONGEST_HEADING = 80  # characters; a longer line is a sentence
_LONGEST_ALONE = 50  # characters of a heading of one common word, with section and window
_MOST_OTHER_WORDS = 3
_QUOTED = re.compile(r"[\"“”„‟«「『《〈]\s*([^\"“”„‟«»「」『』《》〈〉]{1,40}?)\s*[\"“”‟»」』》〉]")
_SINGLE_QUOTED = re.compile(r"^['‘‚]\s*([^'‘’‚]{1,40}?)\s*['’‘]\s+")
_BRACKETED = re.compile(r"(?<=\S)\s*[(（\[［]\s*([^\W\d_][^()（）]{1,24}?)\s*[)）\]］]$")
_EDGES = ' :|-–—<>«»‹›•·#[]【】「」『』《》〈〉*/"“”'
_NO_WORD = re.compile(
    r"\W+|\d+|(?:top|トップ|ベスト) ?\d*|と?(?:ページ|記事|ニュース)"
    r"|[榜排]行?榜?"
)
_SENTENCE_END = re.compile(r"(?<!\.)[.!。！]$|[.!?。]\s")
_SECTION_AFTER = re.compile(
    r"\b(?i:in|im|on|from|aus|dans|en|em|su|w|v|в|у|i|nel|nella|du|de)\s+(?i:the\s|der\s|la\s)?"
    r"(?i:ressort\s|section\s)?"
    r"([^\W\d_a-z][\w &/'’-]{1,29})$"
)
_NO_SECTIONS = frozenset(("section", "category", "news", "site", "world today", "all"))


def _whole_words(alternatives: str) -> str:
    return rf"(?<!\w)(?:{alternatives})(?!\w)"


def _phrases(words: ChartWords) -> Iterator[str]:
    """The patterns of what surely announces a list in one vocabulary."""
    gap = r"[\s-]*"
    part = r"[\s-]+" if words.spaced else r"[\s-]*"
    thing = rf"(?:(?:{words.things}){gap})?" if words.things else ""
    after = rf"(?:{part}(?:{words.things}))?" if words.things else ""
    if words.degrees and words.acts:
        pair = (words.acts, words.degrees) if words.act_first else (words.degrees, words.acts)
        yield rf"(?:{pair[0]}){gap}{thing}(?:{pair[1]}){after}"
    if words.populars and words.things:
        ranked = "" if words.spaced else "(?: ?ランキング)?"
        yield rf"(?:{words.populars}){part}(?:{words.things}){ranked}"
        if words.spaced:
            yield rf"(?:{words.things}){part}(?:{words.populars})"
    if words.phrases:
        yield words.phrases


def _compiled(alternatives: list[tuple[str, bool]]) -> re.Pattern[str]:
    """Alternatives, each with whether blanks part its words, as one pattern of folded text."""
    return re.compile(
        "|".join(
            _whole_words(fold(each)) if spaced else f"(?:{fold(each)})"
            for each, spaced in alternatives
        )
    )


_PHRASES = _compiled([(each, words.spaced) for words in VOCABULARIES for each in _phrases(words)])
_ALONE = re.compile("|".join(fold(words.alone) for words in VOCABULARIES if words.alone))
_LABELS = re.compile("|".join(fold(words.labels) for words in VOCABULARIES if words.labels))
_DEGREES = re.compile("|".join(fold(words.degrees) for words in VOCABULARIES if words.degrees))
_WINDOW = _compiled(
    [
        (rf"(?:(?:{SPAN_PREFIXES})\s+)?\d{{1,3}}\s?(?:{SPAN_UNITS})", True),
        (rf"(?:{SPAN_PREFIXES})?\d{{1,3}}\s?(?:時間|日間?|週間?|小[时時]|天|시간|일)", False),
        (SPANS, True),
        (CJK_SPANS, False),
    ]
)
_NO_ARTICLES = _compiled([(NO_ARTICLES, True), (CJK_NO_ARTICLES, False)])
_OTHER_LISTS = _compiled([(OTHER_LISTS, True), (CJK_OTHER_LISTS, False)])
_THINGS = _compiled([(words.things, words.spaced) for words in VOCABULARIES if words.things])
_EVERYTHING = re.compile(fold(EVERYTHING))
_WEAK = re.compile(f"(?:{fold(WEAK)}|{fold(CJK_WEAK)})")
#: Beginnings of words of which an announcing heading has at least one: a quick sieve.
ANNOUNCING_STEMS = stems_pattern(stem for words in VOCABULARIES for stem in words.stems.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartHeading:
    """What a heading says of its list.

    `section` is the section that it names ("World"), `window` the span ("24 hours"). `others` are
    its words that are neither of these nor the announcing phrase; an `exact` heading has none.
    A heading of one common word ("Popular") is not `sure`.
    """

    section: str | None = None
    window: str | None = None
    others: tuple[str, ...] = ()
    sure: bool = True

    @property
    def exact(self) -> bool:
        return not self.others


@lru_cache(maxsize=4096)
def chart_heading(text: str) -> ChartHeading | None:
    """What `text` announces as a heading of a most-read list; None when it is no such heading."""
    if len(text) > _LONGEST_HEADING:
        return None
    printed = " ".join(text.replace("’", "'").split())
    if _SENTENCE_END.search(printed):
        return None
    rest, section = _parted(printed)
    if not _announces(rest) or (len(printed) > _LONGEST_ALONE and not _PHRASES.search(fold(rest))):
        return None
    heading = Folded.of(rest)
    if _NO_ARTICLES.search(heading.text):
        return None
    window = _WINDOW.search(heading.text)
    stated = heading.printed(window).casefold() if window else None
    phrase = _PHRASES.search(heading.text)
    if phrase is None:
        return ChartHeading(section=section, window=stated, sure=False)
    named = _SECTION_AFTER.search(heading.printed_after(phrase))
    place = named[1] if named and named[1].casefold() not in _NO_SECTIONS else None
    others = _other_words(heading.text, phrase, fold(named[0]) if named and place else "")
    if len(others) > _MOST_OTHER_WORDS or (place and others):
        return None  # "The most popular cereals in America" announces an article
    return ChartHeading(section=section or place, window=stated, others=others)


def _parted(printed: str) -> tuple[str, str | None]:
    """A heading without the section that it sets in quotes or brackets, and that section."""
    for pattern in (_QUOTED, _SINGLE_QUOTED, _BRACKETED):
        found = pattern.search(printed)
        if found and not _WINDOW.search(fold(found[1])):
            rest = _trimmed(f"{printed[: found.start()]} {printed[found.end() :]}")
            if _announces(rest):
                return rest, found[1]
    return _trimmed(printed), None


def _trimmed(text: str) -> str:
    return " ".join(text.strip(_EDGES).split())


def _announces(text: str) -> bool:
    """Whether a heading, without what names a section, is an announcing one."""
    folded = fold(text)
    return _PHRASES.search(folded) is not None or _is_common(folded)


def _is_common(text: str) -> bool:
    """Whether a folded heading is one common word, apart from a window."""
    bare = " ".join(_WINDOW.sub(" ", text).split()).strip(f"{_EDGES}()（）")
    return bool(_ALONE.fullmatch(bare) or _ALONE.fullmatch(text))


def _other_words(text: str, phrase: re.Match[str], section: str) -> tuple[str, ...]:
    """The words beside the phrase, the window and the section."""
    around = text[: phrase.start()] + " " + text[phrase.end() :]
    around = _WINDOW.sub(" ", around.replace(section, " ") if section else around)
    words = re.findall(r"[^\s:|/,;.…()\[\]–—・･-]+", around)
    return tuple(
        word
        for word in words
        if word not in FILLERS and not _NO_WORD.fullmatch(word) and not _THINGS.fullmatch(word)
    )


def window_label(text: str) -> str | None:
    """The span that a tab's label consists of ("Today", "24 h"); None when it says more."""
    label = Folded.of(" ".join(text.split()).strip(_EDGES))
    window = _WINDOW.search(label.text)
    if window and not _other_words(label.text, window, ""):
        return label.printed(window).casefold()
    return None


def is_act_label(text: str) -> bool:
    """Whether a tab's label is only what was done to articles: "Read", "Commented"."""
    return _LABELS.fullmatch(fold(text.strip(_EDGES))) is not None


def is_begun(text: str) -> bool:
    """Whether a heading is the beginning of one that labels below it end: "Most", "Lo más"."""
    return _DEGREES.fullmatch(fold(text.strip(_EDGES))) is not None


def is_of_all(text: str) -> bool:
    """Whether a tab's label means the whole site: "Overall", "総合"."""
    return _EVERYTHING.fullmatch(fold(text.strip(_EDGES))) is not None


def heads_other_list(text: str) -> bool:
    """Whether a heading announces a list of another kind: the latest, the related, a choice."""
    return _OTHER_LISTS.search(fold(text)) is not None


def heads_no_articles(text: str) -> bool:
    """Whether a heading names things that are ranked and are no articles: topics, searches."""
    return _NO_ARTICLES.search(fold(text)) is not None


def may_head_chart(text: str) -> bool:
    """Whether a heading could be that of a chart if its list looks like one: "Top stories"."""
    return _WEAK.fullmatch(fold(text.strip(_EDGES))) is not None
