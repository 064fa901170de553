"""How much of each article a mail prints: enough to read, never more than Gmail shows. Pure.

A mail is a letter with links, not the whole paper. Where the edition is short it is printed whole;
else each article gives its first paragraphs and leads on to its page. An article without an
address has nowhere to lead on to, and is shortened last.
"""

import re
from dataclasses import dataclass, replace

from digest.model import TextRun, plain
from digest.render.content.links import runs_of
from digest.render.content.views import ArticleView, EditionView, PartView, Runs, SectionView
from digest.render.text.lines import text_width

_SHORT_EDITION = 1500
"""Words that are still read in a mail: some seven minutes."""
_INSTEAD_OF_DECK = 180
"""Characters that an article gives which has no deck to say what it is about."""
_SENTENCE_END = re.compile(r"[.!?…][\"”’»)\]]*(?=\s)|[。！？][”’」』）]*")
_LEAST_SENTENCE = 0.5
"""A text is cut behind a sentence if that keeps so much of what has room; else behind a word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Portion:
    """Characters that are printed of the body of the lead, of other articles and of those that are
    `nowhere` else, None for all; a full-width one counts as two. Without `decks` articles are
    headlines only."""

    lead: int | None = None
    others: int | None = None
    nowhere: int | None = None
    decks: bool = True


WHOLE = Portion()
STEPS = (
    WHOLE,
    Portion(lead=1000, others=420),
    Portion(lead=800, others=260),
    Portion(lead=600, others=160, nowhere=2400),
    Portion(lead=300, others=0, nowhere=900),
    Portion(lead=0, others=0, nowhere=300),
    Portion(lead=0, others=0, nowhere=0, decks=False),
)
"""From the whole edition down to its headlines; the first that keeps the mail small is taken."""


def portions_for(edition: EditionView) -> tuple[Portion, ...]:
    """The steps that come into question: the whole edition only where it is short."""
    return STEPS if edition.words <= _SHORT_EDITION else STEPS[1:]


def portioned(edition: EditionView, portion: Portion) -> tuple[EditionView, frozenset[str]]:
    """`edition` with that much of each article, and the anchors of those that were shortened."""
    before = {view.anchor: view for view in edition.blocks if isinstance(view, ArticleView)}
    after = {anchor: _shortened(view, portion) for anchor, view in before.items()}
    made = replace(
        edition,
        lead=after[edition.lead.anchor] if edition.lead else None,
        front=_with_articles(edition.front, after),
        sections=tuple(_with_articles(section, after) for section in edition.sections),
    )
    return made, frozenset(anchor for anchor in before if after[anchor] != before[anchor])


def _with_articles(section: SectionView, articles: dict[str, ArticleView]) -> SectionView:
    blocks = (
        articles[view.anchor] if isinstance(view, ArticleView) else view for view in section.blocks
    )
    return replace(section, blocks=tuple(blocks))


def _shortened(view: ArticleView, portion: Portion) -> ArticleView:
    if not portion.decks:
        return replace(view, deck="", initial="", parts=())
    room = portion.lead if view.form == "lead" else portion.others
    if view.url is None:
        room = portion.nowhere
    if room is None:
        return view
    parts = _fitting(view.parts, room if view.deck else max(room, _INSTEAD_OF_DECK))
    return replace(view, initial=view.initial if parts else "", parts=parts)


def _fitting(parts: tuple[PartView, ...], room: int) -> tuple[PartView, ...]:
    """The parts that have room, whole, or at least the beginning of the first paragraph. Pictures
    among the text go where any of it does: the article's own stands above it."""
    if sum(map(_part_width, parts)) <= room:
        return parts
    kept: list[PartView] = []
    for part in parts:
        width = _part_width(part)
        if width > room:
            if part.kind == "paragraph" and not any(one.kind == "paragraph" for one in kept):
                kept += _beginning(part, room)
            break
        if part.kind != "figure":
            kept.append(part)
            room -= width
    while kept and kept[-1].kind == "heading":
        kept.pop()
    return tuple(kept)


def _beginning(part: PartView, room: int) -> list[PartView]:
    """The paragraph up to a sentence's or a word's end; nothing when not even that has room."""
    text = plain(part.runs)
    most = _characters_in(text, room)
    sentence = max((found.end() for found in _SENTENCE_END.finditer(text[:most])), default=0)
    if sentence > most * _LEAST_SENTENCE:
        return [replace(part, runs=_first(part.runs, sentence))]
    word = max((at for at in range(most) if text[at].isspace()), default=most)
    runs = _first(part.runs, word)
    return [replace(part, runs=(*runs, TextRun(text="…")))] if runs else []


def _first(runs: Runs, length: int) -> Runs:
    """The runs up to `length` characters."""
    kept: list[TextRun] = []
    for run in runs:
        if length <= 0:
            break
        kept.append(replace(run, text=run.text[:length]))
        length -= len(run.text)
    return tuple(kept)


def _characters_in(text: str, room: int) -> int:
    """How many characters of `text` have room."""
    for at, character in enumerate(text):
        room -= text_width(character)
        if room < 0:
            return at
    return len(text)


def _part_width(part: PartView) -> int:
    return sum(text_width(plain(runs)) for runs in runs_of(part))
