"""Edits as an editor makes them, one after the other over a whole edition; the same each time."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import cycle
from random import Random

from benchmarks.editions import sentences
from digest import edits
from digest.model import ArticleBlock, BlockId, Edition, Form, LeadBlock, Paragraph, text_runs

Stories = LeadBlock | ArticleBlock


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """The edition as it is after an edit of `block`."""

    kind: str
    edition: Edition
    block: BlockId


def changes(edition: Edition, count: int) -> Iterator[Change]:
    """`count` edits in all, each of what the one before has left."""
    random = Random(count)
    kinds = cycle(_KINDS)
    for _ in range(count):
        kind = next(kinds)
        block = random.choice([each for each in edition.blocks if isinstance(each, Stories)])
        if kind in ("form", "move"):
            block = random.choice([b for b in edition.blocks if isinstance(b, ArticleBlock)])
        edition = _KINDS[kind](edition, block, random)
        yield Change(kind=kind, edition=edition, block=block.id)


def _headline(edition: Edition, block: Stories, random: Random) -> Edition:
    """A word more or less in the headline."""
    words = (block.overrides.headline or block.article.headline).split()
    if len(words) > 9:
        words.pop(random.randrange(len(words)))
    else:
        words.insert(random.randint(1, len(words)), random.choice(("new", "old", "late", "first")))
    return edits.override(edition, block.id, headline=" ".join(words))


def _text(edition: Edition, block: Stories, random: Random) -> Edition:
    """A sentence more in one paragraph of the body, or a paragraph less."""
    body = list(block.article.body)
    place = random.randrange(len(body))
    changed = body[place]
    if random.random() < 0.3 and len(body) > 5:
        del body[place]
    elif isinstance(changed, Paragraph):
        addition = text_runs(f" {random.choice(sentences())}")
        body[place] = replace(changed, runs=(*changed.runs, *addition))
    article = replace(block.article, body=tuple(body))
    return edits.replace_block(edition, replace(block, article=article))


def _form(edition: Edition, block: Stories, random: Random) -> Edition:
    """Another form than it has."""
    assert isinstance(block, ArticleBlock)
    forms = (Form.SUMMARY, Form.HEADLINE) if block.form is Form.FULL else (Form.FULL,)
    return edits.set_form(edition, block.id, random.choice(forms))


def _move(edition: Edition, block: Stories, random: Random) -> Edition:
    """To another place, the front page excepted."""
    sections = edition.sections[1:]
    places = [(s.id, index) for s in sections for index in range(len(s.blocks) + 1)]
    random.shuffle(places)
    moved = (
        edits.move_block(edition, block.id, section=section, index=index)
        for section, index in places
    )
    return next(each for each in moved if each is not edition)


_KINDS: dict[str, Callable[[Edition, Stories, Random], Edition]] = {
    "headline": _headline,
    "text": _text,
    "form": _form,
    "move": _move,
}
