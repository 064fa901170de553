"""What a row of the outline says: its title, its facts, and all of it aloud."""

from collections.abc import Sequence

from digest.edits import Kept
from digest.model import Block, Section, Upkeep
from digest.preflight.words import words_of_block
from ui.block_texts import kind_of, lead_word, shows_picture, title_of
from ui.translation import tr

Row = Section | Block | None
"""None is the place of the lead that there is not yet."""


def row_kind(row: Row) -> str:
    """The kind in one word; "" for a section."""
    if isinstance(row, Section):
        return ""
    return lead_word() if row is None else kind_of(row)


def row_title(row: Row) -> str:
    if isinstance(row, Section):
        return row.title
    return tr("Outline", "drop an article here") if row is None else title_of(row)


def upkeep_of(row: Row) -> Upkeep:
    """Who keeps the row's block up to date."""
    return row.upkeep if isinstance(row, Kept) else Upkeep.BY_HAND


def facts(row: Row) -> tuple[str, ...]:
    """What there is to know of a block beside its title, each in a few words."""
    if row is None or isinstance(row, Section):
        return ()
    found = []
    if words := words_of_block(row):
        found.append(tr("Outline", "%n word(s)", n=words))
    if shows_picture(row):
        found.append(tr("Outline", "with its picture"))
    match upkeep_of(row):
        case Upkeep.LIVE:
            found.append(tr("Outline", "follows the library"))
        case Upkeep.EDITED:
            found.append(tr("Outline", "edited"))
        case Upkeep.BY_HAND:
            pass
    return tuple(found)


def spoken(row: Row, notes: Sequence[str] = ()) -> str:
    """The row for a screen reader: what it is, its title, its facts and what is wrong with it."""
    if isinstance(row, Section):
        counted = tr("Outline", "%n block(s)", n=len(row.blocks))
        words = tr("Outline", "Section {title}, {blocks}")
        return words.format(title=row.title, blocks=counted)
    first = tr("Outline", "{kind}: {title}").format(kind=row_kind(row), title=row_title(row))
    return ", ".join((first, *facts(row), *notes))


def hint(row: Row, notes: Sequence[str] = ()) -> str:
    """The row's tooltip, a line each: the whole title, the facts, what is wrong with it."""
    return "\n".join(line for line in (row_title(row), " · ".join(facts(row)), *notes) if line)
