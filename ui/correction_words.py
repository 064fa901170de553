"""Corrections in words: what was changed in an article of an issued edition."""

from collections.abc import Sequence

from digest.model import Correction, CorrectionKind, Edition
from ui import dates
from ui.translation import tr

MOST_TOLD = 2
"""So many headlines are told in a strip."""


def class_words(correction: Correction) -> str:
    """ "Update 2", "Corrected", "Withdrawn"."""
    match correction.kind:
        case CorrectionKind.UPDATED:
            return tr("Corrections", "Update {number}").format(number=correction.update_number)
        case CorrectionKind.CORRECTED:
            return tr("Corrections", "Corrected")
        case CorrectionKind.WITHDRAWN:
            return tr("Corrections", "Withdrawn")


def noticed_words(edition: Edition, corrections: Sequence[Correction]) -> str:
    """ "2 articles of “The Courier” of Thursday 12 March 2026 have changed."."""
    words = tr(
        "Corrections", "%n article(s) of “{title}” of {day} have changed.", n=len(corrections)
    )
    return words.format(title=edition.title, day=dates.day(edition.date))


def headlines_words(corrections: Sequence[Correction]) -> str:
    """ "Update 1: Bridge Opens.  Withdrawn: an article taken down."."""
    told = [
        tr("Corrections", "{kind}: {headline}.").format(
            kind=class_words(each),
            headline=each.headline.rstrip(".") or tr("Corrections", "an article taken down"),
        )
        for each in corrections[:MOST_TOLD]
    ]
    more = len(corrections) - len(told)
    if more:
        told.append(tr("Corrections", "And %n more.", n=more))
    return "  ".join(told)
