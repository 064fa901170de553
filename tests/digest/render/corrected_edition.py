"""A small edition that corrects another."""

from dataclasses import replace

from render_editions import article, edition

from digest.model import (
    Amendment,
    ArticleBlock,
    ArticleId,
    Aspect,
    Became,
    BlockId,
    ContentsBlock,
    Correction,
    CorrectionKind,
    Edition,
    EditionId,
    LeadBlock,
)

UPDATED = replace(article(0, paragraphs=2), update_number=2)
SILENT = article(1, paragraphs=2)

CORRECTIONS = (
    Correction(
        article=UPDATED.id,
        kind=CorrectionKind.UPDATED,
        headline=UPDATED.headline,
        update_number=2,
        amendments=(
            Amendment(aspect=Aspect.PARAGRAPH, numbers=(2,), before="14", after="17"),
            Amendment(aspect=Aspect.HEADLINE),
            Amendment(aspect=Aspect.PARAGRAPH, became=Became.ADDED, numbers=(4, 5)),
        ),
    ),
    Correction(
        article=SILENT.id,
        kind=CorrectionKind.CORRECTED,
        headline=SILENT.headline,
        section="Harbour",
        amendments=(Amendment(aspect=Aspect.BYLINE),),
    ),
    Correction(
        article=ArticleId("gone"),
        kind=CorrectionKind.WITHDRAWN,
        headline="",
        section="Harbour",
        note="It named a witness.",
    ),
)


def corrected() -> Edition:
    """One article each was updated, corrected and withdrawn."""
    contents = ContentsBlock(id=BlockId("contents"))
    paper = edition(
        ("Front page", [LeadBlock(id=BlockId("lead"), article=UPDATED), contents]),
        ("Harbour", [ArticleBlock(id=BlockId("silent"), article=SILENT)]),
    )
    return replace(paper, predecessor=EditionId("as issued"), revision=1, corrections=CORRECTIONS)
