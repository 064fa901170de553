"""What an edition's comparison with another finds."""

from dataclasses import dataclass
from enum import StrEnum

from digest.differences import Difference
from digest.edition_differences.blocks import BlockKind
from digest.model import BlockId, Edition


class Fate(StrEnum):
    """What became of a block; what was moved may have been changed as well."""

    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    CHANGED = "changed"


class Aspect(StrEnum):
    """What is otherwise about a block that is in both."""

    WORDS = "words"
    FORM = "form"
    LENGTH = "length"
    PICTURE = "picture"
    ROWS = "rows"
    CONTENT = "content"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a block stands: its section's title, its number there, from 1, and an article's form,
    "lead" or a Form, "" of others."""

    section: str
    number: int
    form: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowChange:
    """A row of a chart: its position before and after, None where it was or is not on it."""

    title: str
    before: int | None
    after: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockChange:
    """What became of one block, known by its `title`. `before` is None for one that was added,
    `after` for one that was removed. `block` is its id in the later edition, in the earlier one
    where it was removed. `words` is set where an article is printed in other words, `rows` are a
    chart's that came, went or moved."""

    block: BlockId
    kind: BlockKind
    title: str
    fates: tuple[Fate, ...]
    before: Place | None = None
    after: Place | None = None
    aspects: tuple[Aspect, ...] = ()
    words: Difference | None = None
    rows: tuple[RowChange, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FactChange:
    """One of the edition's own facts, by its field's name, as it was and is."""

    fact: str
    before: str
    after: str


FACTS = ("title", "subtitle", "slot", "language", "theme", "paper", "page_budget", "zone")
"""The fields that are compared. Number and date of two editions differ as a matter of course."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionDifference:
    """How `after` differs from `before`: facts, then blocks in the order of `after`, then those
    that were removed. `same` counts the blocks that stand in both as they were."""

    before: Edition
    after: Edition
    facts: tuple[FactChange, ...]
    changes: tuple[BlockChange, ...]
    same: int

    @property
    def is_none(self) -> bool:
        """Whether both print the same."""
        return not self.facts and not self.changes

    def count(self, fate: Fate) -> int:
        """How many blocks had that fate."""
        return sum(fate in change.fates for change in self.changes)
