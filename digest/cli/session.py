"""What commands share: the desk they work on, and the things that users name."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from digest.errors import NotFoundError
from digest.model import Edition, EditionId, Publication, PublicationId

if TYPE_CHECKING:
    from digest.desk import Desk
    from digest.library import Library

AsJson = Annotated[bool, typer.Option("--json", help="Answer in JSON.")]
AllowPrivate = Annotated[
    bool, typer.Option("--allow-private", help="Also private and loopback addresses.")
]
IgnoreRobots = Annotated[
    bool, typer.Option("--ignore-robots", help="Don't heed robots.txt for what is named here.")
]
PublicationName = Annotated[str, typer.Argument(metavar="PUBLICATION", help="Its id or title.")]
LATEST = "latest"
_NAMED_DAYS = {"yesterday": timedelta(days=-1), "today": timedelta(), "tomorrow": timedelta(days=1)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """The desk's folder as given on the command line, None for the default."""

    folder: Path | None

    @contextmanager
    def desk(self, *, printing: bool = False) -> Iterator["Desk"]:
        """The open desk; with `printing` its press is warm soonest. Raises LibraryError."""
        from digest.desk import open_desk  # heavy: database, press

        with open_desk(self.folder, printing=printing) as desk:
            yield desk


def session(context: typer.Context) -> Session:
    """What `digest` itself was told."""
    found = context.find_object(Session)
    assert found is not None  # the callback of the whole app makes it
    return found


def now() -> datetime:
    """The present moment, aware."""
    return datetime.now(UTC)


def find_edition(name: str, library: "Library") -> Edition:
    """The edition of an id, or the newest for "latest". Raises NotFoundError."""
    if name != LATEST:
        return library.edition(EditionId(name))
    edition = library.latest_edition()
    if edition is None:
        raise NotFoundError("edition", name, remedy="Make one with: digest compose PUBLICATION")
    return edition


def find_publication(name: str, library: "Library") -> Publication:
    """The publication of an id, or of a title that only one has. Raises NotFoundError."""
    publications = library.publications()
    by_id = [found for found in publications if found.id == PublicationId(name)]
    by_title = [found for found in publications if found.title.casefold() == name.casefold()]
    if by_id or len(by_title) == 1:
        return (by_id or by_title)[0]
    raise NotFoundError("publication", name, remedy="See: digest publications list")


def local_today(publication: Publication) -> date:
    """Today's date where the publication is made."""
    from digest.schedule.due import zone_of  # comes with the pipeline

    zone = publication.schedule.zone if publication.schedule else publication.zone
    return now().astimezone(zone_of(zone)).date()


def parse_date(text: str, today: date) -> date:
    """A date as 2026-03-12, or the word for the day before `today`, that one or the next; bad
    usage otherwise."""
    if text in _NAMED_DAYS:
        return today + _NAMED_DAYS[text]
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(
            f"“{text}” is not a date such as 2026-03-12, nor “today” or “tomorrow”."
        ) from None
