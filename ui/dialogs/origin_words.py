"""Where an edition's items are from, in words."""

from collections.abc import Iterator
from datetime import datetime

from digest.model import EditionId, Form
from digest.provenance import ItemProvenance, Origin, Part, PartChange, Provenance
from ui import dates
from ui.block_texts import FORM_NAMES
from ui.dialogs.difference_words import kind_name
from ui.edition_words import state_name
from ui.translation import marked, tr

Fact = tuple[str, str]

_PARTS = {
    Part.KICKER: marked("Origins", "Kicker"),
    Part.HEADLINE: marked("Origins", "Headline"),
    Part.STANDFIRST: marked("Origins", "Standfirst"),
    Part.BYLINE: marked("Origins", "Byline"),
    Part.LENGTH: marked("Origins", "Paragraphs"),
    Part.FORM: marked("Origins", "Form"),
    Part.PICTURE: marked("Origins", "Picture"),
    Part.CROP: marked("Origins", "Picture’s crop"),
    Part.ALT: marked("Origins", "Picture in words"),
    Part.CAPTION: marked("Origins", "Caption"),
    Part.CREDIT: marked("Origins", "Credit"),
    Part.TITLE: marked("Origins", "Title"),
    Part.ROWS: marked("Origins", "Rows"),
}


def item_title(item: ItemProvenance) -> str:
    """What people know the item by."""
    return item.title or kind_name(item.kind)


def source_words(item: ItemProvenance) -> str:
    """The source's name; the editor's own where there is none."""
    if item.origin is None:
        return tr("Origins", "this edition’s own")
    return item.origin.source or tr("Origins", "imported by hand")


def placed_words(item: ItemProvenance) -> str:
    """Who put it there, and how many of its parts were changed."""
    by_recipe = item.by_recipe
    placed = tr("Origins", "by the recipe") if by_recipe else tr("Origins", "by hand")
    if not item.changes:
        return placed
    changed = tr("Origins", "%n change(s)", n=len(item.changes))
    return tr("Origins", "{placed}, {changed}").format(placed=placed, changed=changed)


def edition_facts(traced: Provenance) -> Iterator[Fact]:
    """Of the whole edition: when it was made and issued, who edited it, what was taken out."""
    yield tr("Origins", "Edition"), _numbered(traced)
    yield tr("Origins", "Made"), dates.moment(traced.created)
    if traced.issued:
        yield tr("Origins", "Issued"), dates.moment(traced.issued)
    if traced.predecessor:
        yield tr("Origins", "Corrects"), traced.predecessor
    yield tr("Origins", "Edited by"), "\n".join(traced.editors) or tr("Origins", "nobody")
    by_recipe = sum(item.by_recipe for item in traced.items)
    words = tr(
        "Origins", "{recipe} of {all} items stand where the recipe put them; {edited} edited"
    )
    edited = sum(bool(item.changes) for item in traced.items)
    yield (
        tr("Origins", "Items"),
        words.format(recipe=by_recipe, all=len(traced.items), edited=edited),
    )
    if traced.left_out:
        left = "\n".join(each.title for each in traced.left_out)
        yield tr("Origins", "Taken out of what the recipe made"), left
    yield tr("Origins", "Known by"), EditionId(traced.edition)


def _numbered(traced: Provenance) -> str:
    words = tr("Origins", "No. {number} of {day}, {state}")
    return words.format(
        number=traced.number, day=dates.day(traced.date), state=state_name(traced.state)
    )


def item_facts(item: ItemProvenance, now: datetime) -> Iterator[Fact]:
    """Of one item: its source and address, its times, rank and hash, and what was changed of it."""
    if item.origin is not None:
        yield from _origin_facts(item.origin, now)
    else:
        yield tr("Origins", "From"), source_words(item)
    yield tr("Origins", "Section"), item.section or tr("Origins", "without a title")
    if item.origin is not None:
        yield tr("Origins", "Placed"), placed_words(item)
    for change in item.changes:
        head = tr("Origins", "{part}, changed").format(part=tr("Origins", _PARTS[change.part]))
        yield head, _change_words(change)


def _origin_facts(origin: Origin, now: datetime) -> Iterator[Fact]:
    if origin.source:
        address = origin.source_address
        yield tr("Origins", "Source"), f"{origin.source}\n{address}" if address else origin.source
    if origin.url:
        yield tr("Origins", "Address"), origin.url
    for head, when in (
        (tr("Origins", "Published"), origin.published),
        (tr("Origins", "Updated there"), origin.updated),
        (tr("Origins", "Captured"), origin.captured),
    ):
        if when is not None:
            yield head, dates.moment(when.astimezone(now.tzinfo))
    if origin.captured is None:
        yield tr("Origins", "Gathered"), _gathered(origin, now)
    for rank in origin.ranks:
        words = tr("Origins", "No. {position} of {chart}, captured {when}")
        when_words = dates.moment(rank.captured.astimezone(now.tzinfo))
        told = words.format(position=rank.position, chart=rank.chart, when=when_words)
        yield tr("Origins", "Rank when the edition was made"), told
    if origin.sha256:
        yield tr("Origins", "Hash (SHA-256)"), origin.sha256


def _gathered(origin: Origin, now: datetime) -> str:
    if origin.gathered is None:
        return tr("Origins", "The library does not have it in these words.")
    told = dates.moment(origin.gathered.astimezone(now.tzinfo))
    if origin.revision and origin.revision > 1:
        words = tr("Origins", "{when}, revision {number}")
        return words.format(when=told, number=origin.revision)
    return told


def _change_words(change: PartChange) -> str:
    before, after = change.before, change.after
    if change.part is Part.FORM:
        before, after = (tr("Blocks", FORM_NAMES[Form(each)]) for each in (before, after))
    nothing = tr("Origins", "nothing")
    words = tr("Origins", "{before} → {after}")
    return words.format(before=before or nothing, after=after or nothing)
