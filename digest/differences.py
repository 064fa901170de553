"""What was changed between two readings of an article, in words. Pure.

Paragraphs are matched first: those that read the same, then, between them, those that share half
their words. Of the matched ones the words are compared. Blanks, quotes and punctuation alone are
no change, nor is a line that only leads on ("Read more: …") or counts ("12 comments").
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from difflib import SequenceMatcher
from enum import StrEnum
from typing import TypeVar

from digest.model import Article, BodyPart, ImagePart, Paragraph
from digest.model.articles import headline_key, part_text

ALIKE = 0.5
"""Two paragraphs that share so many of their words are one, changed."""

MATCHED_AT_MOST = 10_000
"""In a stretch with more pairs of changed paragraphs none are matched: nothing of it is left."""

WORDS_AT_MOST = 1_500
"""Texts with more words are not compared word by word: at worst it takes the square of them."""

PARTS_AT_MOST = 2_000
"""Of a longer body the first parts are compared."""

TELLING_WORDS = 4
"""A replacement of so few words is quoted in the summary."""

_UNSPACED = "\u0e01-\u0eff\u1000-\u109f\u1780-\u17d3\u3005-\u30ff\u3400-\u9fff"
_SIGNS = "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0900-\u0963\u0966-\u0dff"
"""Vowel signs and accents, which are no letters by themselves but parts of a word."""
_LETTER = f"(?:[^\\W_{_UNSPACED}]|[{_SIGNS}])"
_TOKEN = re.compile(
    # A word takes the blank before it along: parted blanks, all alike, make comparing slow.
    rf"\s*(?:[{_UNSPACED}]|{_LETTER}+(?:['’.,:\-]{_LETTER}+)*|[^\w\s]|_)|\s+"
)
_LEADING_ON = re.compile(
    r"(read (more|also|next)|related( \w+)?(?=\s*:)|see also|lire aussi|à lire|"
    r"mehr zum thema|lesen sie auch|"
    r"lea también|le puede interesar|leia (mais|também)|leggi anche|lees ook|czytaj (też|także)|"
    r"čtěte také|читайте также|続きを読む|関連記事|相关阅读|延伸阅读|관련기사|اقرأ أيضا)\b",
    re.IGNORECASE,
)
_LEADING_WORDS = 25
_COUNTING_WORDS = 4

Value = TypeVar("Value")


class Mark(StrEnum):
    """What became of a stretch of words."""

    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    text: str
    mark: Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Rewording:
    """A text before and after. `pieces`, in reading order, give `before` without the added ones
    and `after` without the removed ones."""

    before: str
    after: str
    pieces: tuple[Piece, ...]

    @property
    def replacements(self) -> tuple[tuple[str, str], ...]:
        """Each run of words that gave way to another, without what was only added or removed."""
        return tuple(
            (gone.text.strip(), come.text.strip())
            for gone, come in zip(self.pieces, self.pieces[1:], strict=False)
            if gone.mark is Mark.REMOVED and come.mark is Mark.ADDED
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphChange:
    """A part of the body that was added, removed or reworded.

    `number` counts the body's parts with a text from 1: those of the article as it is now, of the
    former one for what was removed. `before` is "" for what was added, `after` for what was
    removed. `rewording` is set where both are.
    """

    number: int
    before: str = ""
    after: str = ""
    rewording: Rewording | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """How an article's later reading differs from an earlier one.

    What did not change is None. `updated` and `published` are (before, after), as is
    `update_number`; `paragraphs` are in the order of the body as it is now.
    """

    headline: Rewording | None = None
    standfirst: Rewording | None = None
    byline: tuple[tuple[str, ...], tuple[str, ...]] | None = None
    paragraphs: tuple[ParagraphChange, ...] = ()
    update_number: tuple[int | None, int | None] | None = None
    published: tuple[datetime | None, datetime | None] | None = None
    updated: tuple[datetime | None, datetime | None] | None = None
    pictures: bool = False

    @property
    def is_telling(self) -> bool:
        """Whether headline, standfirst or body say anything else than before."""
        return bool(self.headline or self.standfirst or self.paragraphs)

    @property
    def summary(self) -> str:
        """The difference in one line: "headline changed; 2 paragraphs added; “14” became “17” in
        paragraph 3"."""
        return "; ".join(self.clauses)

    @property
    def clauses(self) -> tuple[str, ...]:
        """The parts of the summary, at least one."""
        return tuple(_clauses(self)) or ("nothing that a reader would notice",)


def difference(before: Article, after: Article) -> Difference:
    """What `after` says otherwise than `before`."""
    return Difference(
        headline=_reworded(before.headline, after.headline),
        standfirst=_reworded(before.standfirst or "", after.standfirst or ""),
        byline=_pair(before.byline, after.byline),
        paragraphs=tuple(_paragraph_changes(_texts(before), _texts(after))),
        update_number=_pair(before.update_number, after.update_number),
        published=_pair(before.published, after.published),
        updated=_pair(before.updated, after.updated),
        pictures=_pictures(before) != _pictures(after),
    )


def tells_otherwise(before: Article, after: Article) -> bool:
    """`Difference.is_telling`, without finding out where: cheap for a page of any size."""
    return _told(before) != _told(after)


def announced(before: Article, after: Article) -> bool:
    """Whether `after` says openly that it was changed: by a higher update number, or a time of
    update that is later than the last that was told."""
    if (after.update_number or 0) > (before.update_number or 0):
        return True
    told = before.updated or before.published
    return after.updated is not None and (told is None or after.updated > told)


def abridged(article: Article, whole: Article) -> bool:
    """Whether `article` is but a part of `whole`: under half its words, and none of its own. So
    reads a feed's summary of a page."""
    if article.words * 2 >= whole.words:
        return False
    stock = " ".join(headline_key(text) for text in (whole.standfirst or "", *_texts(whole)))
    return all(headline_key(text) in stock for text in _texts(article))


def reword(before: str, after: str) -> Rewording:
    """The two texts compared word by word; scripts without blanks character by character."""
    old, new = _TOKEN.findall(before), _TOKEN.findall(after)
    steps = [("replace", old, new)]
    if max(len(old), len(new)) <= WORDS_AT_MOST:
        matcher = SequenceMatcher(None, old, new, autojunk=False)
        steps = [(tag, old[i:j], new[k:m]) for tag, i, j, k, m in matcher.get_opcodes()]
    return Rewording(before=before, after=after, pieces=tuple(_pieces(steps)))


def _pieces(steps: Iterable[tuple[str, list[str], list[str]]]) -> Iterator[Piece]:
    for tag, old, new in steps:
        if tag == "equal":
            yield Piece(text="".join(old), mark=Mark.KEPT)
            continue
        if old:
            yield Piece(text="".join(old), mark=Mark.REMOVED)
        if new:
            yield Piece(text="".join(new), mark=Mark.ADDED)


def _reworded(before: str, after: str) -> Rewording | None:
    return None if headline_key(before) == headline_key(after) else reword(before, after)


def _pair(before: Value, after: Value) -> tuple[Value, Value] | None:
    return None if before == after else (before, after)


def _texts(article: Article) -> list[str]:
    """The texts of the body that tell something, one a part; captions come with pictures."""
    return [
        part_text(part)
        for part in article.body[:PARTS_AT_MOST]
        if not isinstance(part, ImagePart)
        and not _is_beside(part)
        and headline_key(part_text(part))
    ]


def _is_beside(part: BodyPart) -> bool:
    """Whether the part is no text of the article's: a line that leads on, or that counts ("12
    comments", "an hour ago" in figures)."""
    return isinstance(part, Paragraph) and (_leads_on(part) or _counts(part_text(part)))


def _counts(text: str) -> bool:
    line = text.strip()
    return (
        any(letter.isdigit() for letter in line)
        and len(line.split()) <= _COUNTING_WORDS
        and len(line) <= _COUNTING_WORDS * 8
        and line[-1].isalnum()  # a sentence has its stop
    )


def _leads_on(part: Paragraph) -> bool:
    """Whether the part leads to another page: all of it a link, or by its words."""
    text = part_text(part)
    if len(text.split()) > _LEADING_WORDS:
        return False
    return all(run.href for run in part.runs if run.text.strip()) or bool(_LEADING_ON.match(text))


def _told(article: Article) -> tuple[str, str, list[str]]:
    """What headline, standfirst and body say, without what is no change."""
    texts = [headline_key(text) for text in _texts(article)]
    return headline_key(article.headline), headline_key(article.standfirst or ""), texts


def _pictures(article: Article) -> frozenset[str]:
    images = [*article.images, *(p.image for p in article.body if isinstance(p, ImagePart))]
    return frozenset(image.url or image.media or image.alt for image in images)


def _paragraph_changes(before: list[str], after: list[str]) -> Iterator[ParagraphChange]:
    keys = [headline_key(text) for text in before], [headline_key(text) for text in after]
    matcher = SequenceMatcher(None, *keys, autojunk=False)
    for tag, first, last, start, end in matcher.get_opcodes():
        if tag == "equal":
            continue
        matched = _matches(keys[0][first:last], keys[1][start:end])
        left = first
        for place in range(start, end):
            partner = matched.get(place - start)
            if partner is None:
                yield ParagraphChange(number=place + 1, after=after[place])
                continue
            yield from _removed(before, left, first + partner)
            left = first + partner + 1
            old, new = before[first + partner], after[place]
            yield ParagraphChange(
                number=place + 1, before=old, after=new, rewording=reword(old, new)
            )
        yield from _removed(before, left, last)


def _removed(before: list[str], start: int, end: int) -> Iterator[ParagraphChange]:
    for place in range(start, end):
        yield ParagraphChange(number=place + 1, before=before[place])


def _matches(before: list[str], after: list[str]) -> dict[int, int]:
    """For places in `after` the place in `before` that it comes from, both in order."""
    if len(before) * len(after) > MATCHED_AT_MOST:
        return {}
    old, new = [_bag(key) for key in before], [_bag(key) for key in after]
    # The longest common subsequence's way, with the paragraphs' likeness as the gain of a pair.
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    alike = [[_likeness(one, other) for other in new] for one in old]
    for i in reversed(range(len(old))):
        for j in reversed(range(len(new))):
            pair = alike[i][j] + best[i + 1][j + 1] if alike[i][j] >= ALIKE else 0.0
            best[i][j] = max(pair, best[i + 1][j], best[i][j + 1])
    matched, i, j = {}, 0, 0
    while i < len(old) and j < len(new):
        if alike[i][j] >= ALIKE and best[i][j] == alike[i][j] + best[i + 1][j + 1]:
            matched[j] = i
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return matched


def _bag(key: str) -> Counter[str]:
    return Counter(token.strip() for token in _TOKEN.findall(key))


def _likeness(one: Counter[str], other: Counter[str]) -> float:
    """The share of the words that both have, 0 to 1."""
    both = sum((one & other).values())
    return 2 * both / (sum(one.values()) + sum(other.values()))


def _clauses(found: Difference) -> Iterator[str]:
    if found.update_number and found.update_number[1] is not None:
        yield f"now update {found.update_number[1]}"
    elif found.update_number:
        yield "update marker removed"
    if found.headline:
        yield "headline changed"
    if found.standfirst:
        yield _come_or_gone("standfirst", found.standfirst.before, found.standfirst.after)
    if found.byline:
        yield "byline changed"
    yield from _counted("added", [c for c in found.paragraphs if not c.before])
    yield from _counted("removed", [c for c in found.paragraphs if not c.after])
    yield from _changed([c for c in found.paragraphs if c.rewording])
    if found.pictures:
        yield "pictures changed"
    if found.published:
        yield "time of publication changed"
    if found.updated and not found.is_telling:
        yield "time of update changed"


def _come_or_gone(what: str, before: str, after: str) -> str:
    return f"{what} {'changed' if before and after else 'added' if after else 'removed'}"


def _counted(what: str, changes: Sequence[ParagraphChange]) -> Iterator[str]:
    if changes:
        yield f"{len(changes)} paragraph{'s' if len(changes) > 1 else ''} {what}"


def _changed(changes: Sequence[ParagraphChange]) -> Iterator[str]:
    """Up to two short replacements are quoted, the paragraphs of the rest counted."""
    quoted: list[ParagraphChange] = []
    for change in changes:
        assert change.rewording
        told = change.rewording.replacements
        if len(told) == 1 and len(quoted) < 2 and _is_short(change.rewording):
            quoted.append(change)
            (gone, come) = told[0]
            yield f"“{gone}” became “{come}” in paragraph {change.number}"
    yield from _counted("changed", [change for change in changes if change not in quoted])


def _is_short(rewording: Rewording) -> bool:
    altered = [piece.text for piece in rewording.pieces if piece.mark is not Mark.KEPT]
    return len(altered) == 2 and all(len(_TOKEN.findall(t)) <= TELLING_WORDS for t in altered)
