"""How long an edition is, in words."""

import math

from digest.fitting import is_over
from ui import dates
from ui.translation import tr

GMAIL_SHOWS = 102
"""Kilobytes of an e-mail's HTML; what is longer is cut off there."""
NEARLY_FULL = 0.9
"""Of that, from which on it is told as a warning."""
_ROUNDING = 1e-6


def pages_words(extent: float, budget: int | None) -> str:
    """ "4 pages", or "4 pages (0.3 over)" where `extent` is 4.3 and 4 are meant."""
    if budget is None or not is_over(extent, budget):
        return count_of_pages(max(1, math.ceil(extent - _ROUNDING)))
    over = dates.number(max(0.1, extent - budget), 1)
    words = tr("Lengths", "{pages} ({over} over)")
    return words.format(pages=count_of_pages(budget), over=over)


def count_of_pages(count: int) -> str:
    """ "1 page", "4 pages"."""
    return tr("Lengths", "%n page(s)", n=count)


def words_words(count: int) -> str:
    """ "1,842 words"."""
    return tr("Lengths", "%Ln word(s)", n=count)


def mail_words(kilobytes: float, most: int) -> str:
    """ "e-mail 61 of 102 KB"."""
    words = tr("Lengths", "e-mail {size} of {most} KB")
    return words.format(size=dates.number(math.ceil(kilobytes)), most=dates.number(most))
