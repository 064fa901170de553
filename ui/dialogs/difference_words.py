"""How two editions differ, in words: a row for each change."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from digest.differences import Difference
from digest.edition_differences import (
    Aspect,
    BlockChange,
    BlockKind,
    EditionDifference,
    FactChange,
    Fate,
    Place,
    RowChange,
)
from digest.model import BlockId, Form
from ui import dates
from ui.block_texts import FORM_NAMES, lead_word
from ui.colors import Colors
from ui.dialogs.difference_view import summary_words
from ui.translation import marked, tr

_FATES = {
    Fate.ADDED: marked("Comparing", "added"),
    Fate.REMOVED: marked("Comparing", "gone"),
    Fate.MOVED: marked("Comparing", "moved"),
    Fate.CHANGED: marked("Comparing", "changed"),
}
_SIGNS = {Fate.ADDED: "+", Fate.REMOVED: "−", Fate.MOVED: "↕", Fate.CHANGED: "~"}
_KINDS = {
    BlockKind.ARTICLE: marked("Comparing", "Article"),
    BlockKind.CHART: marked("Comparing", "Ranking"),
    BlockKind.TEXT: marked("Comparing", "Text"),
    BlockKind.PICTURE: marked("Comparing", "Picture"),
    BlockKind.QUOTE: marked("Comparing", "Quote"),
    BlockKind.DIVIDER: marked("Comparing", "Divider"),
    BlockKind.CONTENTS: marked("Comparing", "Contents"),
    BlockKind.ADVERTISEMENT: marked("Comparing", "Advertisement"),
}
_ASPECTS = {
    Aspect.LENGTH: marked("Comparing", "another length"),
    Aspect.PICTURE: marked("Comparing", "another picture"),
    Aspect.CONTENT: marked("Comparing", "other content"),
}
_FACTS = {
    "title": marked("Comparing", "Title"),
    "subtitle": marked("Comparing", "Subtitle"),
    "slot": marked("Comparing", "Edition of the day"),
    "language": marked("Comparing", "Language"),
    "theme": marked("Comparing", "Theme"),
    "paper": marked("Comparing", "Paper"),
    "page_budget": marked("Comparing", "Number of pages"),
    "zone": marked("Comparing", "Time zone"),
    "look": marked("Comparing", "Looks"),
}
MOST_ROWS = 3
"""How many rows of a ranking are named in a line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeRow:
    """A change in words. `fates` is empty for one of the edition's own facts; `block` is one of
    the later edition, None where it has none; `details` stand below, each with its head."""

    fates: tuple[Fate, ...]
    section: str
    title: str
    what: str
    block: BlockId | None = None
    words: Difference | None = None
    details: tuple[tuple[str, str], ...] = ()

    @property
    def fate_words(self) -> str:
        """ "↕ moved, changed"."""
        if not self.fates:
            return tr("Comparing", "~  changed")
        return f"{_SIGNS[self.fates[0]]}  {dates.listed([fate_name(f) for f in self.fates])}"


def fate_name(fate: Fate) -> str:
    """ "gone"."""
    return tr("Comparing", _FATES[fate])


def fate_color(row: ChangeRow, colors: Colors) -> str:
    if Fate.ADDED in row.fates:
        return colors.good
    return colors.accent if Fate.REMOVED in row.fates else colors.ink


def kind_name(kind: BlockKind) -> str:
    """ "Ranking"."""
    return tr("Comparing", _KINDS[kind])


def summary_of(found: EditionDifference) -> str:
    """ "3 added, 1 gone, 2 changed; 14 as they were."."""
    if found.is_none:
        return tr("Comparing", "Both print the same.")
    counted = [(fate, found.count(fate)) for fate in Fate]
    told = [
        tr("Comparing", "{count} {fate}").format(count=count, fate=fate_name(fate))
        for fate, count in counted
        if count
    ]
    if not told:
        told = [tr("Comparing", "other looks")]
    same = tr("Comparing", "%n block(s) as before", n=found.same)
    return tr("Comparing", "{changes}; {same}.").format(changes=dates.listed(told), same=same)


def rows_of(found: EditionDifference) -> tuple[ChangeRow, ...]:
    """The edition's own facts first, then its blocks in their order, then what is gone."""
    facts = (_fact_row(fact) for fact in found.facts)
    return (*facts, *(_block_row(change) for change in found.changes))


def _fact_row(fact: FactChange) -> ChangeRow:
    before = fact.before or tr("Comparing", "none")
    after = fact.after or tr("Comparing", "none")
    told = _to(before, after) if fact.before != fact.after else tr("Comparing", "other looks")
    name = tr("Comparing", _FACTS[fact.fact])
    return ChangeRow(fates=(), section="", title=name, what=told, details=((name, told),))


def _block_row(change: BlockChange) -> ChangeRow:
    place = change.after or change.before
    return ChangeRow(
        fates=change.fates,
        section=place.section if place else "",
        title=change.title or kind_name(change.kind),
        what=_between().join(_said(change)),
        block=change.block if change.after else None,
        words=change.words,
        details=tuple(_details(change)),
    )


def _said(change: BlockChange) -> Iterator[str]:
    if change.before is None or change.after is None:
        yield kind_name(change.kind)
    elif Fate.MOVED in change.fates:
        yield _to(place_words(change.before), place_words(change.after))
    if change.words is not None:
        yield summary_words(change.words)
    yield from _aspects(change)
    if change.rows:
        yield _rows_in_short(change.rows)


def _aspects(change: BlockChange) -> Iterator[str]:
    for aspect in change.aspects:
        if aspect is Aspect.FORM and change.before and change.after:
            yield _to(_form(change.before), _form(change.after))
        elif aspect in _ASPECTS:
            yield tr("Comparing", _ASPECTS[aspect])


def _details(change: BlockChange) -> Iterator[tuple[str, str]]:
    """What is said of the change below the table, where its words are not shown one by one."""
    if change.before is not None:
        yield tr("Comparing", "Before"), place_words(change.before)
    if change.after is not None:
        yield tr("Comparing", "Now"), place_words(change.after)
    if aspects := list(_aspects(change)):
        yield tr("Comparing", "Printed"), _between().join(aspects)
    if change.rows:
        yield tr("Comparing", "Rows"), "\n".join(_row_words(row) for row in change.rows)


def place_words(place: Place) -> str:
    """ "World, no. 2, summary"."""
    section = place.section or tr("Comparing", "Section without a title")
    words = tr("Comparing", "{section}, no. {number}")
    told = words.format(section=section, number=place.number)
    if not place.form:
        return told
    return tr("Comparing", "{place}, {form}").format(place=told, form=_form(place))


def _form(place: Place) -> str:
    if not place.form:
        return tr("Comparing", "plain")
    return lead_word() if place.form == "lead" else tr("Blocks", FORM_NAMES[Form(place.form)])


def _rows_in_short(rows: tuple[RowChange, ...]) -> str:
    if len(rows) <= MOST_ROWS:
        return _between().join(_row_words(row) for row in rows)
    kinds = Counter(_row_fate(row) for row in rows)
    return dates.listed(
        [
            tr("Comparing", "{count} {fate}").format(count=kinds[fate], fate=fate_name(fate))
            for fate in Fate
            if kinds[fate]
        ]
    )


def _row_fate(row: RowChange) -> Fate:
    if row.before is None:
        return Fate.ADDED
    return Fate.REMOVED if row.after is None else Fate.MOVED


def _row_words(row: RowChange) -> str:
    before = tr("Comparing", "not on it") if row.before is None else str(row.before)
    after = tr("Comparing", "not on it") if row.after is None else str(row.after)
    return f"{row.title}: {_to(before, after)}"


def _between() -> str:
    return tr("Revisions", "; ", "between changes")


def _to(before: str, after: str) -> str:
    return tr("Comparing", "{before} → {after}").format(before=before, after=after)
