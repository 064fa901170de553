"""Editions of any blocks in any order, and edits of them, from a seed."""

import random
from dataclasses import replace
from pathlib import Path

import render_editions as made

from digest import edits
from digest.model import (
    ArticleBlock,
    Block,
    BlockId,
    ContentsBlock,
    DividerBlock,
    Edition,
    EditionId,
    Form,
    ImageBlock,
    LeadBlock,
    Look,
    Overrides,
    Paper,
    QuoteBlock,
    Section,
    SectionId,
    TextBlock,
)

THEMES = ("broadsheet", "briefing", "pocket")


def random_edition(seed: int, media: Path) -> Edition:
    """The edition of that seed; its pictures are laid into `media`."""
    rnd = random.Random(seed)
    pictures = [made.stored(media, f"peak {n}", size) for n, size in enumerate(_SIZES)]
    numbers = iter(range(100))
    sections = []
    for place in range(rnd.randint(1, 3)):
        blocks = [_block(rnd, next(numbers), pictures) for _ in range(rnd.randint(1, 5))]
        if place == 0 and rnd.random() < 0.8:
            lead = made.article(20 + seed, paragraphs=rnd.randint(1, 8), image=rnd.choice(pictures))
            blocks.insert(0, LeadBlock(id=BlockId("lead"), article=lead))
        title = rnd.choice(("Valley", "Crafts and trades", "", "Science"))
        sections.append(Section(id=SectionId(f"s{place}"), title=title, blocks=tuple(blocks)))
    return Edition(
        id=EditionId(f"random-{seed}"),
        title=rnd.choice(("The Hollin Courier", "Morning", "谷の朝刊")),
        date=made.DAY,
        created=made.MADE,
        number=seed,
        language=rnd.choice(("en", "en", "de", "ja")),
        theme=THEMES[seed % len(THEMES)],
        paper=rnd.choice(tuple(Paper)),
        look=rnd.choice((Look(), Look(columns=2), Look(density=1), Look(accent="#1d4f8c"))),
        sections=tuple(sections),
    )


_SIZES = ((1200, 800), (600, 900), (320, 200))


def _block(rnd: random.Random, number: int, pictures: list) -> Block:
    name = BlockId(f"block {number}")
    match rnd.randrange(11):
        case 0:
            return made.ranking(name, items=rnd.choice((3, 5, 7)))
        case 1:
            return QuoteBlock(id=name, text="You cannot argue with a rope.", attribution="P. Voll")
        case 2:
            return TextBlock(
                id=name, title="From the desk", text="The *winter* timetable.\n\n- a\n- b"
            )
        case 3:
            return ImageBlock(id=name, image=rnd.choice(pictures))
        case 4:
            return rnd.choice((DividerBlock(id=name), ContentsBlock(id=name)))
        case 5:
            return made.sponsor(name, rnd.choice((None, *pictures)))
        case _:
            picture = rnd.choice((None, *pictures))
            article = made.article(number, paragraphs=rnd.randint(0, 9), image=picture)
            form = rnd.choice((Form.FULL, Form.FULL, Form.SUMMARY, Form.HEADLINE))
            return ArticleBlock(id=name, article=article, form=form)


def random_edit(edition: Edition, seed: int) -> Edition:
    """One edit of any kind that an editor makes."""
    rnd = random.Random(seed)
    block = rnd.choice(edition.blocks)
    if not isinstance(block, ArticleBlock | LeadBlock):
        return edits.remove_blocks(edition, [block.id]) if len(edition.blocks) > 1 else edition
    match rnd.randrange(4):
        case 0:
            return edits.override(edition, block.id, headline=f"Another headline, the {seed}th")
        case 1:
            return edits.override(edition, block.id, paragraphs=rnd.randrange(4))
        case 2:
            return replace(edition, subtitle=f"Turn {seed}")
        case _:
            return edits.replace_block(edition, replace(block, overrides=Overrides()))
