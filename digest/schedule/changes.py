"""Whom a schedule's policy names is told of issued editions that print what is no longer so.

An edition's changes are told once; others that come later are told again. It is remembered for
each edition, for all processes that keep the desk.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from digest.corrections import fingerprint
from digest.model import Correction, Edition, Publication, PublicationId
from digest.notify import notify
from digest.schedule.open_runs import Keeper

if TYPE_CHECKING:
    from digest.pipeline import Noticed

LOOKED_EVERY = timedelta(hours=1)
"""So often the pages of what was printed are read again."""

_LOOKED = "schedule.changes.looked"


def tell_of_changes(keeper: Keeper) -> None:
    """Reads the pages of the watched editions again, once in LOOKED_EVERY, where somebody is to be
    told; tells what has changed. Raises LibraryError."""
    library, now = keeper.desk.library, keeper.now()
    named = _named(library.publications())
    looked = library.recall(_LOOKED)
    if not named or not _is_time(looked, now):
        return
    if not library.remember_instead(_LOOKED, looked, now.isoformat()):
        return  # another process looks just now
    from digest.pipeline import noticed, reread_printed  # noqa: PLC0415 - brings all that gathers

    reread_printed(keeper.desk, now=now, cancelled=keeper.cancelled)
    for each in noticed(library, now=now):
        names = named.get(each.edition.publication) if each.edition.publication else None
        if names:
            _tell_once(each, names, keeper)


def _named(publications: tuple[Publication, ...]) -> Mapping[PublicationId, tuple[str, ...]]:
    """Who is told of each publication; those of which nobody is are left out."""
    found = {
        publication.id: tuple(
            dict.fromkeys(
                name for schedule in publication.schedules for name in schedule.policy.notify
            )
        )
        for publication in publications
    }
    return {id: names for id, names in found.items() if names}


def _is_time(looked: str | None, now: datetime) -> bool:
    if looked is None:
        return True
    last = datetime.fromisoformat(looked)
    return not last <= now < last + LOOKED_EVERY  # a clock that was set back does not wait for days


def _tell_once(noticed: "Noticed", names: tuple[str, ...], keeper: Keeper) -> None:
    library, edition = keeper.desk.library, noticed.edition
    key, mark = f"schedule.changes.{edition.id}", fingerprint(noticed.corrections)
    told = library.recall(key)
    if told == mark or not library.remember_instead(key, told, mark):
        return
    notify(keeper.desk, names, _title(edition), _body(edition, noticed.corrections))


def _title(edition: Edition) -> str:
    return f"{edition.title}, {edition.date:%A} {edition.date.isoformat()}: articles have changed"


def _body(edition: Edition, corrections: tuple[Correction, ...]) -> str:
    from digest.render.content.correcting import mark, told  # noqa: PLC0415 - brings the calendar
    from digest.render.content.wording import wording  # noqa: PLC0415

    words = wording("en")
    lines = [
        f"{mark(each, words)}: {each.headline or words.withdrawn_article} {told(each, words)}"
        for each in corrections
    ]
    return "\n".join([*lines, f"Correct it with: digest correct {edition.id}"])
