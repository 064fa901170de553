"""A run's draft: composed when there is none, brought up to date while it waits."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from digest.desk import Desk
from digest.errors import NotFoundError
from digest.gather.caller import Progress, never
from digest.library import Library
from digest.library.locks import owner_here
from digest.locks import EditionTakenError, Owner, WindowId, WriteRight
from digest.model import Edition, EditionId, Publication, Run, Trigger
from digest.pipeline.gate import none_reached
from digest.pipeline.making import make_edition
from digest.pipeline.stoppable import Clock
from digest.refill import refilled

OWNER_NAME = "The daily run"
"""Who has a draft open while it is issued, as windows tell it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """An edition as it was saved last, and the version that this is."""

    edition: Edition
    version: int


def owner_of(run: Run) -> Owner:
    """The owner as whom this process holds the draft of `run`."""
    return owner_here(WindowId(f"run-{run.id}-{run.attempts}-{uuid4().hex}"), OWNER_NAME)


def standing_edition(run: Run, library: Library) -> Edition | None:
    """What the run has to go on with: its own draft or issued edition; else what was issued for its
    date and slot before, as by a run that failed at its delivery. None where there is neither."""
    if run.edition is not None:
        with suppress(NotFoundError):  # the editor has deleted the draft: it is made anew
            return library.edition(run.edition)
    return library.issued_edition(run.publication, run.date, run.slot)


def compose_draft(
    run: Run,
    publication: Publication,
    desk: Desk,
    *,
    now: datetime,
    on_progress: Progress | None = None,
    cancelled: Callable[[], bool] = never,
) -> Edition:
    """A new draft for `run`, unsaved. Raises RecipeError when no source could be read, unless the
    run was asked for by hand; MakingCancelled, LibraryError."""
    draft = make_edition(
        publication,
        desk,
        date=run.date,
        slot=run.slot,
        now=now,
        on_progress=on_progress,
        cancelled=cancelled,
    )
    unreached = none_reached(draft, publication)
    if unreached is not None and run.trigger is not Trigger.MANUAL:
        raise unreached
    return draft


def renew_draft(draft: Edition, made: Edition, run: Run, library: Library, *, now: Clock) -> bool:
    """Fills the stored `draft` of `run` with the picks of `made`, what the recipe makes now; what
    the editor edited or placed stays. Answers whether it was done.

    A draft that somebody has open is left to that window, which follows the library by itself.
    Raises LibraryError.
    """
    owner = owner_of(run)
    stand = library.claim_edition(draft.id, owner, now=now())
    if stand.lock is None or stand.lock.owner.window != owner.window:
        return False
    try:
        renewed = refilled(library.edition(draft.id), made).edition
        right = WriteRight(window=owner.window, version=stand.version)
        library.save_edition(renewed, saved=now(), right=right)
    except EditionTakenError:  # a window took it over meanwhile
        return False
    finally:
        library.release_edition(draft.id, owner)
    return True


def hold_draft(draft: EditionId, owner: Owner, library: Library, *, now: datetime) -> Held:
    """Takes the draft from whoever has it open, whose next save is refused: what was saved last is
    what is published. Raises NotFoundError, LibraryError."""
    stand = library.take_over_edition(draft, owner, now=now)
    return Held(edition=library.edition(draft), version=stand.version)
