"""What the window shows when it starts, and what it says of a window that was killed."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from digest.errors import NotFoundError
from digest.library import Library
from digest.library.locks import is_running
from digest.locks import Lock, Owner, has_died
from digest.model import Edition, EditionId
from ui import dates
from ui.messages import Message
from ui.translation import tr


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovered:
    """What windows had open that ended without closing: `edition` is the one that was written
    last, `saved` (aware) when, `edits` how many steps it had by then; `others` are the titles of
    the rest. `locks` are those that they left behind."""

    edition: Edition
    saved: datetime
    edits: int
    others: tuple[str, ...]
    locks: tuple[Lock, ...]


def recovered_from(library: Library, owner: Owner, now: datetime) -> Recovered | None:
    """What the windows of this computer left behind that were killed; None when none was, or had
    nothing in the library."""
    locks = tuple(
        lock
        for lock in library.edition_locks()
        if lock.owner.host == owner.host
        and has_died(lock, now=now, host=owner.host, runs=is_running)
    )
    found: list[tuple[Edition, Lock]] = []
    for lock in locks:
        with suppress(NotFoundError):  # nothing was ever written in it
            found.append((library.edition(lock.edition), lock))
    if not found:
        return None
    (edition, lock), *others = found
    return Recovered(
        edition=edition,
        saved=library.edition_stand(edition.id).saved or lock.heartbeat,
        edits=lock.edits,
        others=tuple(other.title for other, _ in others),
        locks=locks,
    )


def last_edition(library: Library, remembered: str | None) -> Edition | None:
    """The edition called `remembered`, else the newest; None in an empty desk."""
    if remembered:
        with suppress(NotFoundError):  # it was deleted: the newest will do
            return library.edition(EditionId(remembered))
    return library.latest_edition()


def told(recovered: Recovered, now: datetime) -> Message:
    """What the editor is told of it. `now` in the zone of this computer."""
    here = recovered.saved.astimezone(now.tzinfo)
    at = dates.exact_time(here) if here.date() == now.date() else dates.recent(here, now)
    if recovered.edits:
        words = tr(
            "Recovery",
            "“{title}” is back as it was saved at {time}, with %n edit(s) since it was opened.",
            n=recovered.edits,
        )
    else:
        words = tr("Recovery", "“{title}” is back as it was last saved, at {time}.")
    parts = [words.format(title=recovered.edition.title, time=at)]
    if recovered.others:
        titles = dates.listed([f"“{title}”" for title in recovered.others])
        more = tr("Recovery", "Open then too, and saved: {titles}.").format(titles=titles)
        parts.append(more)
    title = tr("Recovery", "Digest Desk did not close properly the last time.")
    return Message(title=title, detail=" ".join(parts))
