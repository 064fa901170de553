"""Who has something gathered: what it is told meanwhile, and what its library knows already."""

from collections.abc import Callable
from dataclasses import dataclass, field

from digest.gather.gathered import Gathered
from digest.model import Article, MediaId

KnownPicture = tuple[MediaId, int, int]
"""A picture that the library has: its content's id, its width and height in pixels."""

Progress = Callable[[str, int, int], None]
"""Gets a label, how many items are done and how many there are."""


def unwatched(label: str, done: int, total: int) -> None:
    """The progress of work at which nobody looks."""


def never() -> bool:
    """The `cancelled` of work that nobody stops."""
    return False


def _nothing(url: str) -> None:
    """Nothing is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the library has already, by web address; asked from several threads.

    A known picture is not fetched again; a known article stands for its page where that has not
    changed since, or does not come.
    """

    picture: Callable[[str], KnownPicture | None] = _nothing
    article: Callable[[str], Article | None] = _nothing


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """`on_progress` (anew for each source and its pictures), `cancelled` and `keep` are called in
    the thread that asked for the gathering. `keep` gets each part as soon as it is there; its
    pictures are then in no later part, nor in the result."""

    on_progress: Progress = unwatched
    cancelled: Callable[[], bool] = never
    keep: Callable[[Gathered], None] | None = None
    known: Known = field(default_factory=Known)


ALONE = Caller()
"""Nobody watches, cancels or knows anything; all is in the result."""
