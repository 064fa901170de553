"""Format parity: what a rendition lacks of its edition, told from its bytes alone."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from digest.model import BlockId, Edition, Format, Rendition
from digest.render.content.context import anchors_of, edition_view
from digest.render.content.languages import has_right_to_left
from digest.render.parity.facts import Fact, FactKind, facts_of
from digest.render.parity.folding import folded
from digest.render.parity.transcripts import Transcript, read_back

_CUT = (Format.PDF, Format.ARCHIVE, Format.EMAIL)
"""Formats that may print the beginning of an article and lead on to the rest."""
_MOST_PLACES = 60
"""How often one text is looked for; what stands so often is never missing."""

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """A fact that a rendition does not bring. `part` names the part of it that lacks the fact,
    where it has several."""

    kind: FactKind
    text: str
    block: BlockId
    part: str = ""


def missing(edition: Edition, rendition: Rendition) -> tuple[Missing, ...]:
    """What `rendition` lacks of the headlines, links and charts' rows of `edition`, in reading
    order. Of pictures of pages nothing can be told: their PDF has to be asked."""
    facts = facts_of(edition_view(edition, frozenset()))
    blocks = anchors_of(edition)
    return tuple(
        Missing(kind=fact.kind, text=fact.text, block=blocks[fact.anchor], part=transcript.part)
        for transcript in read_back(rendition)
        for fact in _lacking(facts, transcript, may_be_cut=rendition.format in _CUT)
        if fact.kind is not FactKind.CONTENTS
    )


def _lacking(facts: Sequence[Fact], transcript: Transcript, *, may_be_cut: bool) -> Iterator[Fact]:
    told = _told(facts, transcript)
    for number, fact in enumerate(facts):
        if fact.kind is FactKind.LINK:
            if not _leads(fact, transcript, may_be_cut=may_be_cut):
                yield fact
        elif number not in told:
            yield fact


def _leads(fact: Fact, transcript: Transcript, *, may_be_cut: bool) -> bool:
    """Whether the link is there, or else is among what was cut of an article whose own is."""
    if transcript.leads_to(fact.text):
        return True
    if not may_be_cut or fact.instead is None or not transcript.leads_to(fact.instead):
        return False
    return folded(fact.words) not in transcript.text


def _told(facts: Sequence[Fact], transcript: Transcript) -> set[int]:
    """The numbers of the facts whose texts are told: in their own block where the transcript knows
    blocks, else in the order of the facts."""
    numbers = [n for n, fact in enumerate(facts) if fact.kind is not FactKind.LINK]
    texts = [folded(facts[n].text) for n in numbers]
    places = {n: list(_places(t, transcript.text)) for n, t in zip(numbers, texts, strict=True)}
    often = {n for n, found in places.items() if len(found) == _MOST_PLACES}
    seldom = [n for n in numbers if n not in often]
    in_order = often | {seldom[k] for k in _in_order([places[n] for n in seldom])}
    if transcript.blocks is None:
        return in_order
    blocks, pairs = transcript.blocks, zip(numbers, texts, strict=True)
    by_number = {n: t for n, t in pairs if facts[n].kind is not FactKind.CONTENTS}
    found = {n for n, text in by_number.items() if text in blocks.get(facts[n].anchor, "\0")}
    shuffled = {
        n
        for n in by_number.keys() - found
        if transcript.is_visual and _in_some_order(facts[n].text, blocks.get(facts[n].anchor, ""))
    }
    return shuffled | found - set(_too_many(found, by_number, transcript.text, in_order))


def _in_some_order(text: str, block: str) -> bool:
    """Whether `block`, which has letters written from right to left, holds all words of `text`:
    the order in which a line of both directions is shown is not the one in which it is read."""
    words = {folded(word) for word in _WORD.findall(text)}
    return has_right_to_left(block) and bool(words) and all(word in block for word in words)


def _too_many(
    found: set[int], texts: Mapping[int, str], text: str, in_order: set[int]
) -> Iterator[int]:
    """Of facts of one text those for which it is told too seldom in the whole `text`: blocks that
    share a page must not stand for each other. First go those that are out of order."""
    for wanted in {texts[n] for n in found}:
        same = sorted((n for n in found if texts[n] == wanted), key=lambda n: (n in in_order, n))
        yield from same[: max(0, len(same) - text.count(wanted))]


def _places(wanted: str, text: str) -> Iterator[int]:
    """Where `wanted` begins in `text`."""
    place = text.find(wanted)
    for _ in range(_MOST_PLACES):
        if place < 0:
            return
        yield place
        place = text.find(wanted, place + 1)


def _in_order(places: Sequence[Sequence[int]]) -> set[int]:
    """The largest choice of items, given the places of each, in which later items stand at later
    places. So a headline that is told in a list of contents alone, or in a chart further on, does
    not count as told where it should be. (The longest increasing subsequence, by patience.)"""
    ends: list[int] = []
    last: list[int] = []
    chain: list[tuple[int, int]] = []  # an item, and the link before it in `chain` or -1
    for number, found in enumerate(places):
        for place in sorted(found, reverse=True):
            length = bisect_left(ends, place)
            chain.append((number, last[length - 1] if length else -1))
            ends[length : length + 1] = [place]
            last[length : length + 1] = [len(chain) - 1]
    chosen: set[int] = set()
    link = last[-1] if last else -1
    while link >= 0:
        number, link = chain[link]
        chosen.add(number)
    return chosen
