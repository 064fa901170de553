"""One PDF by two workers: each sets half of the type and writes half of the pages.

What they have to know of each other passes through here; the file is the same as one alone writes.
"""

import time
from collections.abc import Sequence

from digest.model import ArticleBlock, Edition, Form, LeadBlock, Rendition
from digest.render.hands import Hand
from digest.render.jobs import Failure, ShareJob

_WORDS = 5000
"""Words of an edition from which on two workers are quicker than one."""


def is_worth_two(edition: Edition) -> bool:
    """Whether two workers print `edition` quicker than one."""
    articles = (
        block.article
        for block in edition.blocks
        if isinstance(block, LeadBlock) or (isinstance(block, ArticleBlock) and _in_full(block))
    )
    return sum(article.words for article in articles) >= _WORDS


def _in_full(block: ArticleBlock) -> bool:
    return block.form is Form.FULL


def print_together(edition: Edition, seconds: float, hands: Sequence[Hand]) -> Rendition | Failure:
    """`edition` as PDF by two workers within `seconds`. Raises as Hand does."""
    for share, hand in enumerate(hands):
        hand.tell(ShareJob(edition=edition, share=share))
    deadline = time.monotonic() + seconds
    sizes = [hand.answer(deadline, seconds) for hand in hands]
    failed = [answer for answer in sizes if isinstance(answer, Failure)]
    first, second = hands
    if failed:
        for hand, answer in zip(hands, sizes, strict=True):
            if not isinstance(answer, Failure):
                hand.tell(None)
        return failed[0]
    first.tell(sizes[1])
    second.tell(sizes[0])
    parts = second.answer(deadline, seconds)
    first.tell(None if isinstance(parts, Failure) else parts)
    if isinstance(parts, Failure):
        return parts
    rendition: Rendition | Failure = first.answer(deadline, seconds)
    return rendition
