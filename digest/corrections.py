"""What an issued edition says that is no longer so, and the edition that corrects it. Pure.

The rules:

1. An article that was taken down, or that its source withdrew, be it by its headline ("WITHDRAWN:
   …"), is WITHDRAWN: it leaves the edition. Where somebody took it down not even its headline is
   told, nor its rows in charts.
2. One with a higher update number than was printed is UPDATED; one that says something else without
   one is CORRECTED, be it that its source announced a change or kept silent.
3. What was not printed needs no correction: of a summary what stands below it, of a headline alone
   all else. An announced update is told in any case.
4. The new reading takes the place of the old one. What the editor changed stays, but for words in
   the place of those that were changed at the source.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from digest.codec import to_json
from digest.differences import Difference, Mark, ParagraphChange, Rewording, difference
from digest.edits import correction, lead_of, make_lead, remove_blocks, replace_block
from digest.model import (
    Amendment,
    Article,
    ArticleBlock,
    ArticleId,
    Aspect,
    Became,
    Block,
    Correction,
    CorrectionKind,
    Edition,
    EditionId,
    Form,
    LeadBlock,
    Overrides,
    Publication,
    RankingBlock,
    Takedown,
)
from digest.model.articles import address_key, headline_key
from digest.model.schedules import AT_ONCE

QUOTED_CHARACTERS = 60
"""A change of more characters is not quoted in the note."""

REWRITTEN_PARAGRAPHS = 7
"""With so many changed paragraphs an article is said to have a new text."""

_TAKEN_BACK = re.compile(
    r"\W*((article |story )?withdrawn|retracted|retraction|kill(ed)?)\s*[:\-–—]|"
    r"[【\[(（]?(撤回|取り消し|取消)[】\])）:：]",
    re.IGNORECASE,
)
"""How agencies head a report that they take back: "WITHDRAWN: …", "RETRACTION - …"."""

Printed = LeadBlock | ArticleBlock


def corrections_of(
    edition: Edition,
    newest: Mapping[ArticleId, Article],
    taken_down: Mapping[ArticleId, Takedown],
    *,
    now: datetime,
) -> tuple[Correction, ...]:
    """What is to be corrected in the issued `edition`, in reading order, each article once.

    `newest` has the library's readings of its articles, what is missing there is not known to have
    changed; `taken_down` what may not be printed. `now` (aware) is when it was noticed.
    """
    found: dict[ArticleId, Correction] = {}
    for section, block in _printed(edition):
        told = _correction(block, section, newest, taken_down)
        former = found.get(block.article.id)
        if told and (former is None or len(former.amendments) < len(told.amendments)):
            found[block.article.id] = replace(told, revision=edition.revision + 1, noticed=now)
    return tuple(found.values())


def corrected(
    edition: Edition,
    found: Sequence[Correction],
    newest: Mapping[ArticleId, Article],
    *,
    id: EditionId,
    now: datetime,
    note: str = "",
) -> Edition:
    """The draft that corrects the issued `edition` by what `corrections_of` has `found`. `note` is
    what the editor says of it. A withdrawn lead is followed by the first article that has a
    picture, or else by the first."""
    draft = correction(edition, id=id, created=now)
    by_article = {each.article: each for each in found}
    led = lead_of(draft) is not None
    for block in draft.blocks:
        if isinstance(block, Printed) and block.article.id in by_article:
            draft = _worked_in(draft, block, by_article[block.article.id], newest)
    gone = [each.article for each in found if not each.headline]
    draft = _without_rows(draft, edition, frozenset(gone))
    if led and lead_of(draft) is None:
        draft = _led_anew(draft)
    return replace(draft, corrections=(*found, *edition.corrections), correction_note=note)


def watch_of(publication: Publication | None) -> timedelta:
    """For how long the publication's issued editions are watched: what its longest policy says, or
    the usual one where it has none."""
    schedules = publication.schedules if publication else ()
    days = [schedule.policy.watch_days for schedule in schedules] or [AT_ONCE.watch_days]
    return timedelta(days=max(days))


def watched_since(publications: Iterable[Publication], now: datetime) -> datetime:
    """When the oldest edition was made that may be watched at `now`."""
    return now - max(map(watch_of, (None, *publications)))


def fingerprint(corrections: Sequence[Correction]) -> str:
    """Tells these corrections of an edition from others, whenever they were noticed."""
    bare = tuple(replace(each, noticed=None) for each in corrections)
    return hashlib.sha256(to_json(bare, tuple[Correction, ...]).encode()).hexdigest()[:20]


def without_takedowns(edition: Edition, taken_down: Mapping[ArticleId, Takedown]) -> Edition:
    """A draft without what may not be printed any more; itself where that is nothing."""
    gone = [
        block.id
        for block in edition.blocks
        if isinstance(block, Printed) and block.article.id in taken_down
    ]
    return remove_blocks(edition, gone) if gone else edition


def _printed(edition: Edition) -> Iterator[tuple[str, Printed]]:
    """What prints an article, with the title of its section, "" on the front page."""
    for number, section in enumerate(edition.sections):
        for block in section.blocks:
            if isinstance(block, Printed):
                yield section.title if number else "", block


def _correction(
    block: Printed,
    section: str,
    newest: Mapping[ArticleId, Article],
    taken_down: Mapping[ArticleId, Takedown],
) -> Correction | None:
    article = block.article
    takedown = taken_down.get(article.id)
    if takedown is not None:
        return Correction(
            article=article.id,
            kind=CorrectionKind.WITHDRAWN,
            headline="" if takedown.by else article.headline,
            section=section,
            note=takedown.reason if takedown.by else "",
        )
    latest = newest.get(article.id)
    if latest is None or latest == article:
        return None
    if _TAKEN_BACK.match(latest.headline) and not _TAKEN_BACK.match(article.headline):
        return Correction(
            article=article.id,
            kind=CorrectionKind.WITHDRAWN,
            headline=article.headline,
            section=section,
        )
    found = difference(article, latest)
    announced = (latest.update_number or 0) > (article.update_number or 0)
    amendments = tuple(_amendments(found, block))
    if not announced and not amendments:
        return None
    return Correction(
        article=article.id,
        kind=CorrectionKind.UPDATED if announced else CorrectionKind.CORRECTED,
        headline=latest.headline,
        section=section,
        update_number=latest.update_number if announced else None,
        amendments=amendments,
    )


# --- what was changed -----------------------------------------------------------------------


def _amendments(found: Difference, block: Printed) -> Iterator[Amendment]:
    """Those of `found` that concern what `block` prints; pictures only beside others, as sites
    exchange them at will."""
    told = [
        *_reworded(Aspect.HEADLINE, found.headline),
        *(_reworded(Aspect.STANDFIRST, found.standfirst) if _shows_standfirst(block) else ()),
        *_byline(found, block),
        *_paragraphs([c for c in found.paragraphs if c.number <= _last_paragraph(block)]),
    ]
    yield from told
    if told and found.pictures and _is_complete(block):
        yield Amendment(aspect=Aspect.PICTURE)


def _reworded(aspect: Aspect, found: Rewording | None) -> Iterator[Amendment]:
    if found is None:
        return
    became = Became.CHANGED
    if not (found.before and found.after):
        became = Became.ADDED if found.after else Became.REMOVED
    before, after = _quoted(found) if became is Became.CHANGED else ("", "")
    yield Amendment(aspect=aspect, became=became, before=before, after=after)


def _byline(found: Difference, block: Printed) -> Iterator[Amendment]:
    if found.byline is not None and _is_complete(block):
        yield Amendment(aspect=Aspect.BYLINE)


def _paragraphs(changes: Sequence[ParagraphChange]) -> Iterator[Amendment]:
    """One for each that can be quoted, then one for all others of a kind; one for all where the
    text was written anew."""
    if len(changes) >= REWRITTEN_PARAGRAPHS:
        yield Amendment(aspect=Aspect.PARAGRAPH)
        return
    others: dict[Became, list[int]] = {}
    for change in changes:
        before, after = _quoted(change.rewording) if change.rewording else ("", "")
        if before or after:
            yield Amendment(
                aspect=Aspect.PARAGRAPH, numbers=(change.number,), before=before, after=after
            )
            continue
        became = Became.CHANGED if change.rewording else Became.ADDED
        others.setdefault(became if change.after else Became.REMOVED, []).append(change.number)
    for became, numbers in others.items():
        yield Amendment(aspect=Aspect.PARAGRAPH, became=became, numbers=tuple(numbers))


def _quoted(found: Rewording) -> tuple[str, str]:
    """The words that gave way to others, where that is all and short; ("", "") elsewhere."""
    altered = [piece for piece in found.pieces if piece.mark is not Mark.KEPT]
    told = found.replacements
    if len(altered) != 2 or len(told) != 1 or max(map(len, told[0])) > QUOTED_CHARACTERS:
        return "", ""
    return told[0]


# --- what is printed of an article ----------------------------------------------------------


def _form(block: Printed) -> Form:
    return block.form if isinstance(block, ArticleBlock) else Form.FULL


def _is_complete(block: Printed) -> bool:
    return _form(block) is Form.FULL


def _shows_standfirst(block: Printed) -> bool:
    return _form(block) is not Form.HEADLINE


def _last_paragraph(block: Printed) -> float:
    """The number of the last paragraph that is printed."""
    match _form(block):
        case Form.FULL:
            limit = block.overrides.paragraphs
            return float("inf") if limit is None else limit
        case Form.SUMMARY:
            has_standfirst = block.overrides.standfirst or block.article.standfirst
            return block.overrides.paragraphs or (0 if has_standfirst else 1)
        case Form.HEADLINE:
            return 0


# --- the corrected edition ------------------------------------------------------------------


def _worked_in(
    draft: Edition,
    block: Block,
    found: Correction,
    newest: Mapping[ArticleId, Article],
) -> Edition:
    assert isinstance(block, Printed)
    if found.kind is CorrectionKind.WITHDRAWN:
        return remove_blocks(draft, [block.id])
    latest = newest[block.article.id]
    overrides = _without(block.overrides, (each.aspect for each in found.amendments))
    return replace_block(draft, replace(block, article=latest, overrides=overrides))


def _without(overrides: Overrides, aspects: Iterable[Aspect]) -> Overrides:
    """The editor's changes but for words of what was changed at the source."""
    for aspect in aspects:
        match aspect:
            case Aspect.HEADLINE:
                overrides = replace(overrides, headline=None)
            case Aspect.STANDFIRST:
                overrides = replace(overrides, standfirst=None)
            case Aspect.BYLINE:
                overrides = replace(overrides, byline=None)
            case Aspect.PICTURE:
                overrides = replace(
                    overrides, picture=None, crop=None, alt=None, caption=None, credit=None
                )
            case Aspect.PARAGRAPH:
                continue
    return overrides


def _without_rows(draft: Edition, edition: Edition, gone: frozenset[ArticleId]) -> Edition:
    """The draft's charts without the rows of articles of `edition` that not even a headline is told
    of any more. The other rows keep their places."""
    articles = [block.article for _, block in _printed(edition) if block.article.id in gone]
    keys = {key for article in articles for key in _keys(article.url, article.headline)}
    for block in draft.blocks:
        if not isinstance(block, RankingBlock):
            continue
        kept = [
            number
            for number, item in enumerate(block.ranking.items)
            if keys.isdisjoint(_keys(item.url, item.title))
        ]
        if len(kept) < len(block.ranking.items):
            items = tuple(block.ranking.items[number] for number in kept)
            moved = tuple(block.movements[number] for number in kept) if block.movements else ()
            ranking = replace(block.ranking, items=items)
            draft = replace_block(draft, replace(block, ranking=ranking, movements=moved))
    return draft


def _keys(url: str | None, headline: str) -> set[str]:
    """What an article and a chart's row have in common."""
    keys = {f"headline {headline_key(headline)}"}
    return keys | {f"address {address_key(url)}"} if url else keys


def _led_anew(draft: Edition) -> Edition:
    articles = [block for block in draft.blocks if isinstance(block, ArticleBlock)]
    pictured = (block for block in articles if block.article.images)
    follower = next(pictured, articles[0] if articles else None)
    return make_lead(draft, follower.id) if follower else draft
