"""How one edition differs from another: today's from yesterday's, what was issued from what the
recipe made of it. Pure.

Blocks are the same where they have one id, then where they print one article or one chart, or else
the same words. One is moved when it stands in another section or among others in another order;
that others came or went before it moves nothing.
"""

from digest.edition_differences.blocks import BlockKind, as_printed, block_title, kind_of
from digest.edition_differences.changes import (
    Aspect,
    BlockChange,
    EditionDifference,
    FactChange,
    Fate,
    Place,
    RowChange,
)
from digest.edition_differences.comparing import edition_difference

__all__ = [
    "Aspect",
    "BlockChange",
    "BlockKind",
    "EditionDifference",
    "FactChange",
    "Fate",
    "Place",
    "RowChange",
    "as_printed",
    "block_title",
    "edition_difference",
    "kind_of",
]
