"""A corrected edition's note as printed: what was changed, and where. Pure."""

from collections.abc import Iterator, Mapping
from datetime import tzinfo

from digest.model import (
    Amendment,
    ArticleBlock,
    ArticleId,
    Aspect,
    Became,
    BlockId,
    Correction,
    CorrectionKind,
    Edition,
    LeadBlock,
)
from digest.render.content.characters import printable
from digest.render.content.views import CorrectionItemView, CorrectionsView
from digest.render.content.wording import Wording

ANCHOR = "corrections"
"""The note's anchor; it is no block of the edition's."""


def corrections_view(
    edition: Edition, words: Wording, zone: tzinfo, anchors: Mapping[BlockId, str]
) -> CorrectionsView | None:
    """The note on what `edition` corrects; None for one that corrects nothing. `anchors` are those
    of its blocks by their ids."""
    if not (edition.corrections or edition.correction_note.strip()):
        return None
    targets = {
        block.article.id: anchors[block.id]
        for block in reversed(edition.blocks)
        if isinstance(block, LeadBlock | ArticleBlock)
    }
    moment = words.moment(edition.created, zone, today=edition.date)
    return CorrectionsView(
        anchor=ANCHOR,
        title=words.corrections,
        note=_in_line(edition.correction_note) or words.corrected_edition.format(time=moment),
        items=tuple(_item(each, words, targets) for each in _told_once(edition.corrections)),
    )


def corrected_articles(edition: Edition) -> frozenset[ArticleId]:
    """The articles that are marked as corrected: those whose newest correction bears no number,
    which they would show themselves."""
    newest = {each.article: each.kind for each in reversed(edition.corrections)}
    return frozenset(id for id, kind in newest.items() if kind is CorrectionKind.CORRECTED)


def _told_once(corrections: tuple[Correction, ...]) -> Iterator[Correction]:
    """Those of an article that was withdrawn in the end are of no interest any more."""
    gone = {each.article for each in corrections if each.kind is CorrectionKind.WITHDRAWN}
    for each in corrections:
        if each.article not in gone or each.kind is CorrectionKind.WITHDRAWN:
            yield each


def _item(
    correction: Correction, words: Wording, targets: Mapping[ArticleId, str]
) -> CorrectionItemView:
    target = targets.get(correction.article)
    return CorrectionItemView(
        kind=correction.kind.value,
        mark=mark(correction, words),
        headline=_in_line(correction.headline) or words.withdrawn_article,
        place=_in_line(correction.section),
        told=told(correction, words),
        target=target,
    )


def told(correction: Correction, words: Wording) -> str:
    """What was changed, in sentences; "" where nothing but the class is known."""
    return _in_line(correction.note) or " ".join(_sentences(correction.amendments, words))


def mark(correction: Correction, words: Wording) -> str:
    """The correction's class, as readers know it: "Update 2", "Corrected", "Withdrawn"."""
    match correction.kind:
        case CorrectionKind.UPDATED:
            return words.update.format(number=correction.update_number)
        case CorrectionKind.CORRECTED:
            return words.corrected
        case CorrectionKind.WITHDRAWN:
            return words.withdrawn


def _sentences(amendments: tuple[Amendment, ...], words: Wording) -> Iterator[str]:
    """What was reworded in few words is quoted; of all else the places are named."""
    for each in amendments:
        if each.before and each.after:
            part = _part(each, words)
            said = words.reworded.format(
                part=part, before=_in_line(each.before), after=_in_line(each.after)
            )
            yield said[:1].upper() + said[1:]
    phrases = (
        (Became.CHANGED, words.changed_parts),
        (Became.ADDED, words.added_parts),
        (Became.REMOVED, words.removed_parts),
    )
    for became, phrase in phrases:
        parts = [
            _part(each, words)
            for each in amendments
            if each.became is became and not (each.before and each.after)
        ]
        if parts:
            yield phrase.format(parts=words.names(tuple(parts)))


def _part(amendment: Amendment, words: Wording) -> str:
    match amendment.aspect:
        case Aspect.HEADLINE:
            return words.headline_part
        case Aspect.STANDFIRST:
            return words.standfirst_part
        case Aspect.BYLINE:
            return words.byline_part
        case Aspect.PICTURE:
            return words.picture_part
        case Aspect.PARAGRAPH:
            return _paragraphs(amendment.numbers, words)


def _paragraphs(numbers: tuple[int, ...], words: Wording) -> str:
    match numbers:
        case ():
            return words.text_part
        case (number,):
            return words.paragraph_part.format(number=number)
        case _:
            return words.paragraphs_part.format(numbers=words.names(tuple(map(str, numbers))))


def _in_line(text: str) -> str:
    return " ".join(printable(text).split())
