"""The edition that follows the last one."""

import uuid
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from zoneinfo import ZoneInfo

from digest.desk import Desk
from digest.errors import NotFoundError
from digest.gather.caller import Progress, never
from digest.library import Library
from digest.model import Edition, EditionId, EditionState, Publication
from digest.pipeline.making import make_edition
from digest.refill import emptied, refilled, successor

LOOKED_AT = 1000
"""How many editions are searched for one of a title."""


def last_edition_like(edition: Edition, library: Library) -> Edition | None:
    """The newest edition with blocks of the publication of `edition`, or of its title where it has
    none; None when there is none."""
    rows = library.editions(edition.publication, limit=LOOKED_AT)
    for row in rows:
        is_like = edition.publication is not None or row.title == edition.title
        if row.blocks and is_like:
            return library.edition(row.id)
    return None


def edition_before(edition: Edition, library: Library) -> Edition | None:
    """The newest issued edition of the publication that is dated before `edition`, or came before
    it on its date; never one that it corrects. None when there is none."""
    if edition.publication is None:
        return None
    for row in library.editions(edition.publication, limit=LOOKED_AT):
        is_earlier = (row.date, row.number) < (edition.date, edition.number)
        if row.state is EditionState.ISSUED and is_earlier and row.id != edition.predecessor:
            return library.edition(row.id)
    return None


def make_successor(
    last: Edition,
    desk: Desk,
    *,
    now: datetime,
    on_progress: Progress | None = None,
    cancelled: Callable[[], bool] = never,
) -> Edition:
    """The draft after `last`, dated the day of `now` (aware) in its zone, unsaved: filled by its
    publication's recipe, empty of articles and charts where there is none.

    Raises MakingCancelled, LibraryError.
    """
    publication = publication_of(last, desk.library)
    draft = successor(
        last,
        id=EditionId(uuid.uuid4().hex),
        date=now.astimezone(ZoneInfo(last.zone)).date(),
        created=now,
        number=desk.library.next_number(publication.id) if publication else 0,
        new_id=lambda: uuid.uuid4().hex,
    )
    if publication is None:
        return emptied(draft)
    made = make_edition(
        publication,
        desk,
        date=draft.date,
        slot=draft.slot,
        now=now,
        on_progress=on_progress,
        cancelled=cancelled,
    )
    return refilled(draft, made).edition


def publication_of(edition: Edition, library: Library) -> Publication | None:
    """The edition's publication; None where it has none, or has outlived it."""
    if edition.publication is None:
        return None
    with suppress(NotFoundError):
        return library.publication(edition.publication)
    return None
