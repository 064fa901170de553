"""A publication with a source in every state, written for these tests."""

from datetime import UTC, datetime, timedelta

from digest.library import Library
from digest.model import (
    Came,
    Publication,
    PublicationId,
    Recipe,
    Source,
    SourceFailure,
    SourceId,
    SourceKind,
)

READ = datetime(2026, 3, 12, 16, 0, tzinfo=UTC)

GAZETTE = PublicationId("gazette")


def make_source(name: str, **more: object) -> Source:
    """A feed of the harbour's; its id is its name in small letters."""
    stem = name.casefold()
    values = {"kind": SourceKind.FEED, "address": f"https://{stem}.example/feed", **more}
    return Source(id=SourceId(stem), name=name, **values)


WELL = make_source("Quay")
FAILING = make_source("Wire")
QUIET = make_source("Fog")
PAUSED = make_source("Mole", paused=True)
UNTRIED = make_source("Inbox", kind=SourceKind.FOLDER, address="/srv/inbox", watch=True)


def failure(source: Source, at: datetime) -> SourceFailure:
    return SourceFailure(
        source=source.id,
        address=source.address,
        reason="The server does not answer.",
        remedy="Try later.",
        at=at,
    )


def stock_sources(library: Library, *, title: str = "The Harbour Gazette") -> None:
    """Ten days of gatherings: one source good, one failing for three days, one quiet for five."""
    sources = (WELL, FAILING, QUIET, PAUSED, UNTRIED)
    library.save_publication(Publication(id=GAZETTE, title=title, recipe=Recipe(sources=sources)))
    for day in range(10):
        at = READ - timedelta(days=9 - day)
        library.record_source(
            WELL.id, WELL.address, at=at, failure=None, came=Came(articles_new=4, rankings=1)
        )
        failed = failure(FAILING, at) if day > 6 else None
        came = Came() if failed else Came(articles_new=2)
        library.record_source(FAILING.id, FAILING.address, at=at, failure=failed, came=came)
        news = Came(articles_new=1 if day < 5 else 0, articles_same=9)
        library.record_source(QUIET.id, QUIET.address, at=at, failure=None, came=news)
