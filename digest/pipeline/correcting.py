"""Corrections of what was issued: noticed, worked in, issued again; and takedowns.

gather -> the library's newer readings -> corrections_of (pure) -> make_correction -> reissue
"""

import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from digest.corrections import (
    corrected,
    corrections_of,
    watch_of,
    watched_since,
    without_takedowns,
)
from digest.desk import Desk
from digest.edits import issue
from digest.errors import DigestError, EditError
from digest.gather.caller import Progress, never
from digest.library import EditionRow, Library
from digest.locks import EditionTakenError
from digest.model import (
    Article,
    ArticleId,
    Correction,
    Delivery,
    Edition,
    EditionId,
    EditionState,
    Publication,
    PublicationId,
    RenderProblem,
    Source,
    SourceId,
    SourceKind,
    Takedown,
)
from digest.pipeline.gathering import gather_sources, reread_articles
from digest.pipeline.newest import newest_articles
from digest.pipeline.replaying import keep_imprint
from digest.pipeline.stages import Stages
from digest.pipeline.stoppable import Clock
from digest.pipeline.successors import LOOKED_AT, publication_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Noticed:
    """An issued edition with what is to be corrected in it."""

    edition: Edition
    corrections: tuple[Correction, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reissued:
    """A corrected edition that was issued. `failure` is why it did not reach every channel; what
    has no receipt can be delivered again."""

    edition: Edition
    deliveries: tuple[Delivery, ...]
    problems: tuple[RenderProblem, ...] = ()
    failure: DigestError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenDown:
    """What became of a takedown: `cleaned` are the drafts that printed the article and do no
    longer, `open` those that somebody has open and must mend there, `issued` the editions that
    printed it."""

    takedown: Takedown
    cleaned: tuple[EditionId, ...]
    open: tuple[EditionId, ...]
    issued: tuple[EditionRow, ...]


def noticed(library: Library, *, now: datetime) -> tuple[Noticed, ...]:
    """The issued editions that print what is no longer so, the newest first: those that are still
    watched at `now` (aware) and were not corrected since. Raises LibraryError."""
    found = []
    for row in library.suspects(watched_since(library.publications(), now)):
        edition = library.edition(row.id)
        if not _is_watched(edition, library, now):
            continue
        corrections = noticed_in(edition, library, now=now)
        if corrections:
            found.append(Noticed(edition=edition, corrections=corrections))
    return tuple(found)


def reread_printed(
    desk: Desk,
    *,
    now: datetime,
    folders: bool = True,
    on_progress: Progress | None = None,
    cancelled: Callable[[], bool] = never,
) -> None:
    """Reads the pages of all that the watched editions print once more: what has fallen off its
    feed or front page, was changed there and is gathered no longer. Of what came from `folders`
    these are read anew. What came back after its site had taken it away may be printed again.
    Raises LibraryError."""
    sources = {
        source.id: source
        for publication in desk.library.publications()
        for source in publication.recipe.sources
        if not source.paused
    }
    pages: dict[ArticleId, tuple[Article, Source]] = {}
    inboxes: dict[SourceId, Source] = {}
    for article in _watched_articles(desk.library, now):
        source = sources.get(SourceId(article.source))
        if source is not None and source.kind is SourceKind.FOLDER:
            inboxes[source.id] = source
        elif source is not None and article.url:
            pages[article.id] = (article, source)
    reread_articles(
        tuple(pages.values()), desk, now=now, on_progress=on_progress, cancelled=cancelled
    )
    if folders and inboxes:
        gather_sources(
            tuple(inboxes.values()), desk, now=now, on_progress=on_progress, cancelled=cancelled
        )


def _watched_articles(library: Library, now: datetime) -> Iterator[Article]:
    """What the watched editions print, each as it was read last."""
    for row in library.standing(watched_since(library.publications(), now)):
        edition = library.edition(row.id)
        if _is_watched(edition, library, now):
            yield from newest_articles(edition, library).values()


def noticed_in(edition: Edition, library: Library, *, now: datetime) -> tuple[Correction, ...]:
    """What is to be corrected in the issued `edition`, however old it is."""
    newest = newest_articles(edition, library)
    return corrections_of(edition, newest, library.taken_down(), now=now)


def make_correction(
    edition: Edition, library: Library, *, now: datetime, note: str = ""
) -> Edition:
    """The draft that corrects the issued `edition` by what the library knows at `now` (aware), or
    its newest successor where it was corrected before; unsaved. `note` is for its readers.

    Raises EditError for a draft, and where nothing is to be corrected and nothing noted.
    """
    if edition.state is not EditionState.ISSUED:
        raise EditError(
            "Only an issued edition is corrected.", remedy="Change the draft and publish it."
        )
    edition = newest_revision(edition, library)
    newest = newest_articles(edition, library)
    found = corrections_of(edition, newest, library.taken_down(), now=now)
    if not found and not note:
        raise EditError(
            "Nothing that this edition prints has changed.",
            remedy="Gather, with --gather; what you mend yourself takes a note for the readers.",
        )
    return corrected(edition, found, newest, id=EditionId(uuid.uuid4().hex), now=now, note=note)


def newest_revision(edition: Edition, library: Library) -> Edition:
    """The issued edition that stands for `edition` by now: itself, or its last correction."""
    while (follower := library.successor(edition.id)) is not None:
        edition = library.edition(follower)
    return edition


def reissue(
    draft: Edition,
    desk: Desk,
    *,
    now: Clock,
    on_progress: Progress | None = None,
    cancelled: Callable[[], bool] = never,
) -> Reissued:
    """Issues the correction `draft` and delivers it to its publication's channels, in every format
    of theirs. It goes on record only when it is known to render; its predecessor stays.

    Raises RenderError, MakingCancelled, LibraryError where another correction came first.
    """
    work = _stages(draft, desk, now, on_progress, cancelled)
    edition = issue(draft, now())
    work.render(edition)
    keep_imprint(edition, desk, now=now())
    desk.library.save_edition(edition, saved=now())
    return _delivered(edition, work)


def take_down(
    article: ArticleId, library: Library, *, reason: str, by: str, now: datetime
) -> TakenDown:
    """Says that the article, and whatever says the same, may not be printed any more, and takes it
    out of every draft that nobody has open. `reason` is told to readers. Raises NotFoundError."""
    takedown = library.take_down(article, reason=reason, by=by, at=now)
    gone = library.taken_down()
    cleaned: list[EditionId] = []
    held: list[EditionId] = []
    for row in library.editions(limit=LOOKED_AT):
        if row.state is not EditionState.DRAFT:
            continue
        draft = library.edition(row.id)
        without = without_takedowns(draft, gone)
        if without is draft:
            continue
        try:
            library.save_edition(without, saved=now)
        except EditionTakenError:
            held.append(row.id)
        else:
            cleaned.append(row.id)
    return TakenDown(
        takedown=takedown,
        cleaned=tuple(cleaned),
        open=tuple(held),
        issued=_still_standing(library.printed_in(article), library),
    )


def _still_standing(rows: Sequence[EditionRow], library: Library) -> tuple[EditionRow, ...]:
    return tuple(row for row in rows if library.successor(row.id) is None)


def _is_watched(edition: Edition, library: Library, now: datetime) -> bool:
    """By when it was made: one of a past day, filled in later, prints what was known then."""
    return edition.created >= now - watch_of(publication_of(edition, library))


def _stages(
    edition: Edition,
    desk: Desk,
    now: Clock,
    on_progress: Progress | None,
    cancelled: Callable[[], bool],
) -> Stages:
    """An edition that was made by hand goes where a publication without channels does."""
    publication = publication_of(edition, desk.library) or Publication(
        id=PublicationId(""), title=edition.title, zone=edition.zone
    )
    return Stages(publication, desk, now, on_progress, cancelled)


def _delivered(edition: Edition, work: Stages) -> Reissued:
    try:
        deliveries = work.deliver_all(edition)
    except DigestError as error:
        return Reissued(edition=edition, deliveries=(), problems=work.problems, failure=error)
    return Reissued(edition=edition, deliveries=deliveries, problems=work.problems)
