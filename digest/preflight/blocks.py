"""What an edition itself lacks: words, pictures' descriptions, a lead. Pure."""

from collections.abc import Iterator

from digest.edits import is_front, lead_of
from digest.model import (
    ArticleBlock,
    Block,
    Edition,
    Form,
    Image,
    ImageBlock,
    LeadBlock,
    QuoteBlock,
    SponsorBlock,
    TextBlock,
    picture_of,
)
from digest.preflight.findings import Finding, FindingKind, Fix, FixKind, FormField, Severity
from digest.preflight.standing import article_blocks

LEAD_PIXELS, COLUMN_PIXELS = 700, 340
"""How wide a picture has to be for the lead's slot, and for a column's, on A4 at 150 dots an
inch: below that print shows its pixels."""

TITLE_LENGTH = 60


def block_findings(edition: Edition) -> Iterator[Finding]:
    """What is missing, in reading order."""
    if not edition.blocks:
        return
    yield from _of_edition(edition)
    for block in edition.blocks:
        yield from _of_block(block)


def short_title(block: LeadBlock | ArticleBlock) -> str:
    """The article's headline as printed, cut to what a sentence bears."""
    return cut(block.overrides.headline or block.article.headline)


def cut(words: str) -> str:
    """`words` in one line, cut to what a sentence bears."""
    line = " ".join(words.split())
    return line if len(line) <= TITLE_LENGTH else f"{line[: TITLE_LENGTH - 1].rstrip()}…"


def shown_picture(block: LeadBlock | ArticleBlock) -> Image | None:
    """The picture above the article's body, None where none is printed there."""
    complete = isinstance(block, LeadBlock) or block.form is Form.FULL
    picture = picture_of(block)
    if picture is None or not picture.media or not complete or not block.overrides.show_image:
        return None
    return picture


def _of_edition(edition: Edition) -> Iterator[Finding]:
    if not edition.title.strip():
        yield Finding(kind=FindingKind.NO_NAMEPLATE, severity=Severity.ERROR)
    if lead_of(edition) is None:
        first = next(article_blocks(edition), None)
        fix = Fix(kind=FixKind.MAKE_LEAD) if first else None
        where = first.id if first else None
        yield Finding(kind=FindingKind.NO_LEAD, severity=Severity.WARNING, block=where, fix=fix)
    for section in edition.sections:
        if not section.blocks and not is_front(edition, section.id):
            yield Finding(
                kind=FindingKind.EMPTY_SECTION,
                severity=Severity.WARNING,
                facts={"title": section.title},
                section=section.id,
                fix=Fix(kind=FixKind.REMOVE_SECTION),
            )


def _of_block(block: Block) -> Iterator[Finding]:
    match block:
        case LeadBlock() | ArticleBlock():
            yield from _of_article(block)
        case ImageBlock(image=image):
            if not image.alt.strip():
                yield _no_alt(block, cut(image.caption))
            yield from _small(block, image, COLUMN_PIXELS, cut(image.caption or image.alt))
        case SponsorBlock(picture=picture, text=text, headline=headline):
            if not (picture or text.strip() or headline.strip()):
                yield _empty(block, FindingKind.EMPTY_TEXT)
            if picture is not None and picture.media and not picture.alt.strip():
                yield _no_alt(block, cut(headline or picture.caption))
        case TextBlock(text=text) if not text.strip():
            yield _empty(block, FindingKind.EMPTY_TEXT)
        case QuoteBlock(text=text) if not text.strip():
            yield _empty(block, FindingKind.EMPTY_QUOTE)
        case _:
            return


def _of_article(block: LeadBlock | ArticleBlock) -> Iterator[Finding]:
    if not (block.overrides.headline or block.article.headline).strip():
        yield Finding(
            kind=FindingKind.NO_HEADLINE,
            severity=Severity.ERROR,
            block=block.id,
            form_field=FormField.HEADLINE,
            fix=Fix(kind=FixKind.OPEN_FIELD),
        )
    picture = shown_picture(block)
    if picture is None:
        return
    alt = picture.alt if block.overrides.alt is None else block.overrides.alt
    if not alt.strip():
        yield _no_alt(block, short_title(block))
    needed = LEAD_PIXELS if isinstance(block, LeadBlock) else COLUMN_PIXELS
    yield from _small(block, picture, needed, short_title(block))


def _no_alt(block: Block, title: str) -> Finding:
    return Finding(
        kind=FindingKind.NO_ALT,
        severity=Severity.WARNING,
        facts={"title": title},
        block=block.id,
        form_field=FormField.ALT,
        fix=Fix(kind=FixKind.OPEN_FIELD),
    )


def _small(block: Block, picture: Image, needed: int, title: str) -> Iterator[Finding]:
    if 0 < picture.width < needed:
        hides = isinstance(block, LeadBlock | ArticleBlock)
        yield Finding(
            kind=FindingKind.SMALL_PICTURE,
            severity=Severity.NOTE,
            facts={"title": title, "width": picture.width, "needed": needed},
            block=block.id,
            fix=Fix(kind=FixKind.HIDE_PICTURE) if hides else None,
            about=picture.media or "",
        )


def _empty(block: Block, kind: FindingKind) -> Finding:
    return Finding(
        kind=kind,
        severity=Severity.WARNING,
        block=block.id,
        form_field=FormField.TEXT,
        fix=Fix(kind=FixKind.REMOVE_BLOCK),
    )
