"""Two editions compared: facts, then block by block."""

from collections.abc import Iterator

from digest.differences import Difference, difference
from digest.edition_differences.blocks import as_printed, block_title, kind_of
from digest.edition_differences.changes import (
    FACTS,
    Aspect,
    BlockChange,
    EditionDifference,
    FactChange,
    Fate,
    RowChange,
)
from digest.edition_differences.matching import Standing, content_of, moved, partners, standing
from digest.model import ArticleBlock, Block, Edition, LeadBlock, RankingBlock, picture_of
from digest.model.articles import headline_key


def edition_difference(before: Edition, after: Edition) -> EditionDifference:
    """What `after` prints otherwise than `before`."""
    old, new = standing(before), standing(after)
    found = partners(old, new)
    elsewhere = moved(found, old, new)
    changes = tuple(
        change
        for number, (place, each) in enumerate(zip(found, new, strict=True))
        if (change := _became(old[place] if place >= 0 else None, each, number in elsewhere))
    )
    gone = tuple(_removed(each) for place, each in enumerate(old) if place not in found)
    changed = sum(change.before is not None for change in changes)
    return EditionDifference(
        before=before,
        after=after,
        facts=tuple(_facts(before, after)),
        changes=(*changes, *gone),
        same=len(old) - len(gone) - changed,
    )


def _became(old: Standing | None, new: Standing, is_moved: bool) -> BlockChange | None:
    """What became of a block, None where nothing did."""
    if old is None:
        return BlockChange(
            block=new.block.id,
            kind=kind_of(new.block),
            title=block_title(new.block),
            fates=(Fate.ADDED,),
            after=new.place,
        )
    words = _words_changed(old.block, new.block)
    rows = tuple(_rows_changed(old.block, new.block))
    aspects = tuple(_aspects(old, new, has_words=words is not None, has_rows=bool(rows)))
    fates = ((Fate.MOVED, is_moved), (Fate.CHANGED, bool(aspects)))
    happened = tuple(fate for fate, so in fates if so)
    if not happened:
        return None
    return BlockChange(
        block=new.block.id,
        kind=kind_of(new.block),
        title=block_title(new.block),
        fates=happened,
        before=old.place,
        after=new.place,
        aspects=aspects,
        words=words,
        rows=rows,
    )


def _removed(each: Standing) -> BlockChange:
    return BlockChange(
        block=each.block.id,
        kind=kind_of(each.block),
        title=block_title(each.block),
        fates=(Fate.REMOVED,),
        before=each.place,
    )


def _aspects(old: Standing, new: Standing, *, has_words: bool, has_rows: bool) -> Iterator[Aspect]:
    if has_words:
        yield Aspect.WORDS
    if has_rows:
        yield Aspect.ROWS
    if old.place.form != new.place.form:
        yield Aspect.FORM
    if isinstance(old.block, LeadBlock | ArticleBlock):
        assert isinstance(new.block, LeadBlock | ArticleBlock)
        if old.block.overrides.paragraphs != new.block.overrides.paragraphs:
            yield Aspect.LENGTH
        if _picture(old.block) != _picture(new.block):
            yield Aspect.PICTURE
    elif not isinstance(old.block, RankingBlock) and content_of(old.block) != content_of(new.block):
        yield Aspect.CONTENT


def _picture(block: LeadBlock | ArticleBlock) -> object:
    """What tells the printed picture from another, with its words; None where none is."""
    shown = picture_of(block) if block.overrides.show_image else None
    if shown is None:
        return None
    edited = block.overrides
    words = (edited.alt or shown.alt, edited.caption or shown.caption, edited.credit)
    return shown.media or shown.url, words


def _words_changed(old: Block, new: Block) -> Difference | None:
    if not isinstance(old, LeadBlock | ArticleBlock):
        return None
    assert isinstance(new, LeadBlock | ArticleBlock)
    found = difference(as_printed(old), as_printed(new))
    told = (found.is_telling, found.byline, found.update_number)
    return found if any(told) else None


def _rows_changed(old: Block, new: Block) -> Iterator[RowChange]:
    if not isinstance(old, RankingBlock):
        return
    assert isinstance(new, RankingBlock)
    before, after = _positions(old), _positions(new)
    for key, (title, position) in after.items():
        was = before[key][1] if key in before else None
        if was != position:
            yield RowChange(title=title, before=was, after=position)
    for key, (title, position) in before.items():
        if key not in after:
            yield RowChange(title=title, before=position, after=None)


def _positions(block: RankingBlock) -> dict[str, tuple[str, int]]:
    """The printed rows by their keys: title and position."""
    printed = block.ranking.items[: block.count]
    return {headline_key(item.title): (item.title, item.position) for item in printed}


def _facts(before: Edition, after: Edition) -> Iterator[FactChange]:
    for fact in FACTS:
        old, new = getattr(before, fact), getattr(after, fact)
        if old != new:
            yield FactChange(fact=fact, before=str(old or ""), after=str(new or ""))
    if before.look != after.look:
        yield FactChange(fact="look", before="", after="")
